// What the development's outbox has: messages as a person at the machine reads them, and the code in the last one.
import { type Browser, env, type TestSite } from './harness.ts'

/** The environment in which messages go to the outbox: for sites of the domain `localhost`. */
export const development = { SALLYPORT_ENV: 'development' } as const

/** A message of the outbox. */
export interface Mail {
  readonly channel: 'email' | 'sms'
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** A site's messages, newest first. */
export async function messages(site: TestSite): Promise<Mail[]> {
  const { results } = await env.DB.prepare(
    'SELECT channel, recipient, subject, body FROM outbox WHERE site = ? ORDER BY at DESC, rowid DESC',
  )
    .bind(site.host)
    .all<Mail>()
  return results
}

/** The code that was sent last, by any channel. */
export async function lastCode(site: TestSite): Promise<string> {
  for (const { subject, body } of await messages(site)) {
    const [code] = /\b\d{6}\b/.exec(`${subject}\n${body}`) ?? []
    if (code !== undefined) return code
  }
  throw new Error('no code was sent')
}

/** Posts a form of the challenge's page. */
export const post = (browser: Browser, path: string, form: Record<string, string> = {}) =>
  browser.ask(`/.sallyport/${path}`, { method: 'POST', form: { ...form, x: '' } })
