// The extension's part in the Worker tests: a device key, and what is said with it.
import { base64url, utf8 } from '../../shared/bytes.ts'
import { edgePaths, type GivenNonce, type ProofPurpose, provenText } from '../../shared/device-proof.ts'
import type { Browser, Page } from './harness.ts'

/** A key of one site and subject, and the device that it became. */
export class DeviceKey {
  readonly #pair: CryptoKeyPair
  readonly key: string
  subject = ''
  device = ''

  private constructor(pair: CryptoKeyPair, key: string) {
    this.#pair = pair
    this.key = key
  }

  static async make(): Promise<DeviceKey> {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const pair = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair
    const raw = (await crypto.subtle.exportKey('raw', pair.publicKey)) as ArrayBuffer
    return new DeviceKey(pair, base64url(new Uint8Array(raw)))
  }

  /** A form that says something of this device, signed. */
  async says(
    purpose: ProofPurpose,
    site: string,
    nonce: string,
    { subject = this.subject, device = this.device } = {},
  ): Promise<Record<string, string>> {
    const text = provenText({ purpose, site, subject, device, nonce })
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
    const signature = await crypto.subtle.sign(algorithm, this.#pair.privateKey, utf8(text))
    return { subject, device, nonce, signature: base64url(new Uint8Array(signature)) }
  }

  /** Offers the key in the browser's challenge; the device that it may become is noted. */
  async offer(browser: Browser): Promise<boolean> {
    const { nonce, challenge } = await nonceFor(browser)
    this.subject = challenge?.subject ?? ''
    this.device = challenge?.device ?? ''
    const form = { ...(await this.says('offer', browser.site.url, nonce)), key: this.key }
    const answer = await browser.ask(edgePaths.offer, { form, headers: fromExtension })
    return (await answer.json<{ taken: boolean }>()).taken
  }

  /** Proves the device in the browser's challenge, as the extension has the page do. */
  async prove(browser: Browser): Promise<Page> {
    const { nonce } = await nonceFor(browser)
    return browser.open(edgePaths.recognise, { form: await this.says('recognise', browser.site.url, nonce) })
  }
}

/** As the browser says it of the extension's own requests. */
export const fromExtension = {
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'sec-fetch-site': 'none',
  'sec-fetch-mode': 'cors',
}

/** A nonce for what waits in this browser. */
export async function nonceFor(browser: Browser): Promise<GivenNonce> {
  const answer = await browser.ask(edgePaths.nonce, { program: true })
  return answer.json<GivenNonce>()
}
