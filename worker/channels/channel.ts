// What a way out is: it takes one message, or says why not. Every provider is one of these.

/** A message to one person. `text` may hold a code: it is for this person alone, and for no log. */
export interface Message {
  readonly channel: 'email' | 'sms'
  /** An e-mail address, or a number as E.164. */
  readonly to: string
  /** The subject of an e-mail; SMS have none. */
  readonly subject: string
  readonly text: string
}

/**
 * Why a message didn't go out: this address or number never takes one, whoever sends it; or this provider failed, and
 * another may not. `detail` is the provider's own code, for admins; it holds nothing of the message.
 */
export interface NotSent {
  readonly ok: false
  readonly why: 'bounced' | 'bad-number' | 'failed'
  readonly detail: string
}

/** What became of a message. */
export type Sent = { readonly ok: true } | NotSent

/** A way out. `signal` ends the attempt in time. Never throws. */
export type Channel = (message: Message, signal: AbortSignal) => Promise<Sent>
