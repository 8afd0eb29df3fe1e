// Programs that know nothing of Sallyport and judge it: zbarimg reads the QR codes that we draw, and oathtool computes
// the codes that we must accept.
import { execFileSync } from 'node:child_process'

/**
 * What the QR codes of a picture say, as zbarimg reads them.
 * @param png the picture's path
 * @throws where it reads none
 */
export function readQrCodes(png: string): string[] {
  const read = execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', png], {
    encoding: 'utf8',
    // It complains of a missing D-Bus, which it would only tell its results to.
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return read.trim().split('\n')
}

/**
 * The code that oathtool computes from a base32 secret (SHA-1, six digits, 30 seconds).
 * @param at milliseconds since the epoch
 */
export function oathtoolCode(secret: string, at = Date.now()): string {
  const now = ['--now', `@${Math.floor(at / 1000)}`]
  const code = execFileSync('oathtool', ['--totp', '--base32', ...now, secret.replaceAll(' ', '')], {
    encoding: 'utf8',
  })
  return code.trim()
}
