// A way out of one's own: each message is posted as JSON, signed as Standard Webhooks says (standardwebhooks.com: id,
// timestamp and body under HMAC-SHA-256). Any 2xx is taken; 422 with {"error":"bounced"} or {"error":"bad-number"} says
// that the address takes none.
import { base64, randomToken, utf8 } from '../../shared/bytes.ts'
import type { ChannelSettings } from '../../shared/policy/channels.ts'
import type { Site } from '../site.ts'
import type { Channel, NotSent } from './channel.ts'

/** The channel of a webhook. */
export const webhook =
  ({ host, now, secret: secretOf }: Site, { url, secret: name }: ChannelSettings): Channel =>
  async (message, signal) => {
    const secret = secretOf(name)
    if (!secret) return failed(`the secret ${name} is not set`)
    const id = `msg_${randomToken(12)}`
    const timestamp = String(Math.floor(now / 1000))
    const body = JSON.stringify({ type: `message.${message.channel}`, site: host, ...message })
    const response = await fetch(url, {
      method: 'POST',
      body,
      signal,
      // A redirect would carry the message to where nobody said that it may go.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${await signature(secret, `${id}.${timestamp}.${body}`)}`,
      },
    }).catch((error: unknown) => (error instanceof Error ? error.name : 'Error'))
    if (typeof response === 'string') return failed(response)
    if (response.ok) {
      await response.body?.cancel()
      return { ok: true }
    }
    const said = response.status === 422 ? await errorOf(response) : undefined
    if (said === 'bounced' || said === 'bad-number') return { ok: false, why: said, detail: said }
    await response.body?.cancel()
    return failed(`HTTP ${response.status}`)
  }

const failed = (detail: string): NotSent => ({ ok: false, why: 'failed', detail })

async function errorOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
}

async function signature(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    // As that standard writes secrets, or any other text as it is.
    secret.startsWith('whsec_')
      ? Uint8Array.from(atob(secret.slice(6)), byte => byte.charCodeAt(0))
      : utf8(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))))
}
