// Requests over HTTP on kept connections, as one browser after another would make them.
import { Agent, type IncomingHttpHeaders, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** An answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Sends one request. @param form posted where given. */
export function ask(url: string, headers: Readonly<Record<string, string>>, form?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const posted = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const method = form === undefined ? 'GET' : 'POST'
    const sent = request(url, { agent, method, headers: { ...headers, ...posted } }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(form)
  })
}

/** A cookie jar: what Set-Cookie headers leave in it. */
export class Jar {
  readonly #cookies = new Map<string, string>()

  keep({ headers }: Answer): void {
    for (const header of headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }

  /** The Cookie header for the next request, where there is anything to say. */
  get headers(): Readonly<Record<string, string>> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return cookie === '' ? {} : { cookie }
  }
}

/** Lets go of the kept connections. */
export const hangUp = (): void => agent.destroy()
