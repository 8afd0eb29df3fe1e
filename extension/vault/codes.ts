// Codes of a vault's accounts: TOTP (RFC 6238), HOTP (RFC 4226), and Steam's five letters over the same HMAC.
import type { Bytes } from '../../shared/bytes.ts'
import { codeAt, stepAt } from '../../shared/otp/totp.ts'
import type { OtpAccount } from '../../shared/otp/uri.ts'
import type { Code } from '../messages.ts'

const steamLetters = '23456789BCDFGHJKMNPQRTVWXY'

/** Steam's code for a time step: the 31-bit value of RFC 4226 §5.3 in base 26, least significant letter first. */
export function steamCode(secret: Bytes, step: number): string {
  // Ten digits hold the whole 31-bit value.
  let value = Number(codeAt(secret, step, { algorithm: 'SHA1', digits: 10, period: 30 }))
  let code = ''
  for (let index = 0; index < 5; index++) {
    code += steamLetters.charAt(value % steamLetters.length)
    value = Math.floor(value / steamLetters.length)
  }
  return code
}

/**
 * The code of a time-based account, the next one, and from when to when it is valid by this computer's clock.
 * @param now this computer's time, in milliseconds
 * @param correction what to add to it, where the clock is wrong
 */
export function timedCode(otp: OtpAccount, now: number, correction = 0): Code {
  const step = stepAt(now + correction, otp.period)
  const at = (which: number) =>
    otp.type === 'steam' ? steamCode(otp.secret, which) : codeAt(otp.secret, which, otp)
  return {
    code: at(step),
    next: at(step + 1),
    validFrom: step * otp.period * 1000 - correction,
    validUntil: (step + 1) * otp.period * 1000 - correction,
  }
}

/** The code of a counter-based account for its next counter; whoever shows it stores `counter + 1` first. */
export const countedCode = (otp: OtpAccount): Code => ({ code: codeAt(otp.secret, otp.counter, otp) })
