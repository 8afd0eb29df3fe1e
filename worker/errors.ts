// What can go wrong with a request before any decision is made, as coded errors, and their one mapping to HTTP:
// RFC 9457 problem details for programs, a page for people. Expected outcomes (a wrong code) are values, not errors.
const statusOf = {
  'ambiguous-path': 400,
  'malformed-request': 400,
  'cross-site': 403,
  'not-signed-in': 401,
  'not-allowed-yet': 403,
  'not-identified': 403,
  'not-permitted': 403,
  'no-such-page': 404,
  'not-allowed': 405,
  'too-large': 413,
  'unsupported-body': 415,
  'unknown-site': 421,
  wait: 429,
  'not-configured': 503,
  'storage-failed': 503,
  'origin-failed': 502,
} as const satisfies Record<string, number>

/** What went wrong, as a stable code. */
export type ErrorCode = keyof typeof statusOf

/** What besides code and message a refusal says. */
export interface RefusalOptions {
  readonly cause?: unknown
  /** When it is worth trying again. */
  readonly retryAfterSeconds?: number
  /** The URL of the challenge that would let the request through. */
  readonly challenge?: string
}

/** A refusal. `message` is for people: a sentence that says what to do, holding no secret and no personal data. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly options: RefusalOptions

  constructor(code: ErrorCode, message: string, options: RefusalOptions = {}) {
    super(message, { cause: options.cause })
    this.name = 'Refusal'
    this.code = code
    this.options = options
  }

  /** The HTTP status that this refusal is answered with. */
  get status(): (typeof statusOf)[ErrorCode] {
    return statusOf[this.code]
  }

  /** The headers that every answer to it has. */
  headers(): Headers {
    const headers = new Headers({ 'cache-control': 'no-store' })
    const { retryAfterSeconds } = this.options
    if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds))
    return headers
  }

  /** The answer for a program: problem details (RFC 9457). */
  response(): Response {
    const headers = this.headers()
    headers.set('content-type', 'application/problem+json')
    const { challenge } = this.options
    const problem = {
      type: `urn:sallyport:${this.code}`,
      title: titleOf[this.code],
      status: this.status,
      detail: this.message,
    }
    return new Response(JSON.stringify(challenge === undefined ? problem : { ...problem, challenge }), {
      status: this.status,
      headers,
    })
  }
}

/** What each refusal is called, for people. */
export const titleOf: Record<ErrorCode, string> = {
  'ambiguous-path': 'An ambiguous address',
  'malformed-request': 'A malformed request',
  'cross-site': 'A request from another site',
  'not-signed-in': 'Not signed in',
  'not-allowed-yet': 'Not signed in',
  'not-identified': 'Not identified',
  'not-permitted': 'Not for you to open',
  'no-such-page': 'No such page',
  'not-allowed': 'Not allowed',
  'too-large': 'Too large',
  'unsupported-body': 'Another kind of data',
  'unknown-site': 'No site here',
  wait: 'Please wait a moment',
  'not-configured': 'Not set up',
  'storage-failed': 'Please try again in a moment',
  'origin-failed': 'The site doesn’t answer',
}
