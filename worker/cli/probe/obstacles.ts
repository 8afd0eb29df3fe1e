// What a probe can't get past, recognised so that it can be said: captchas, and a second factor of the site's own.
import { leavesOf } from './json.ts'
import type { Answer } from './network.ts'
import type { Page } from './page.ts'

const captchas: readonly (readonly [name: string, mark: RegExp])[] = [
  ['reCAPTCHA', /recaptcha/i],
  ['hCaptcha', /hcaptcha|h-captcha/i],
  ['Turnstile', /cf-turnstile|challenges\.cloudflare\.com/i],
  ['Friendly Captcha', /frc-captcha|friendly-?challenge/i],
  ['ALTCHA', /altcha/i],
  ['GeeTest', /geetest/i],
]

/** The captcha of a page, by name, or undefined. */
export function captchaOf(page: Page): string | undefined {
  const [name] = captchas.find(([, mark]) => mark.test(page.marks)) ?? []
  const fields = page.forms.flatMap(form => form.fields)
  return name ?? (fields.some(field => /captcha/i.test(field.name)) ? 'a field of the form' : undefined)
}

const codeField =
  /\b(otp|totp|2fa|mfa|one[-_]?time|two[-_]?factor|verification[-_]?code|auth[-_]?code)|^(code|token)$/i
const codeKey = /otp|2fa|mfa|two[-_]?factor|second[-_]?factor/i

/** Whether an answer asks for a code after the password. */
export function asksForCode({ page, json }: Answer): boolean {
  const fields = [...page.forms.flatMap(form => form.fields), ...page.loose]
  const field = fields.some(
    ({ name, type, autocomplete }) =>
      autocomplete.includes('one-time-code') ||
      (/^(text|tel|number|password)$/.test(type) && codeField.test(name)),
  )
  return (
    field ||
    leavesOf(json).some(({ key, value }) =>
      codeKey.test(key)
        ? value !== false && value !== 0
        : /^\w*(2fa|mfa|otp|two[-_]?factor)\w*[-_]?required$/i.test(String(value)),
    )
  )
}
