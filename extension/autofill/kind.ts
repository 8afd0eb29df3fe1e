// Tells a code that an authenticator makes from one that was sent: by the words for sending and for apps, and by what the
// links to other ways are called.
import { ordersCode, type Reading, type Reason, readable } from './evidence.ts'
import { setsPassword } from './purpose.ts'
import type { Hint, Place } from './signals.ts'

/** How much a word says at each place. */
const scale: Readonly<Record<Place, number>> = {
  label: 4,
  name: 2.4,
  near: 3,
  heading: 3,
  form: 1.4,
  title: 1.8,
  button: 1.6,
  path: 1.4,
  style: 0.6,
}
const generating: readonly Hint[] = ['app', 'twoFactor', 'generated', 'shown']
const places = Object.entries(scale)

/** Which kind of code, with its reason. Where nothing is said, an authenticator's. */
export function sentOrGenerated(reading: Reading): {
  kind: 'totp' | 'message'
  reason: Reason
} {
  const { facts, found, ways, company } = reading
  let sent = 0
  let app = 0.9
  for (const [place, weight] of places) {
    const words = Object.entries(found).find(([name]) => name === place)?.[1]
    if (words === undefined) continue
    if (words.has('sent')) sent += weight
    if (words.has('app')) app += weight * 1.15
    if (words.has('generated') || words.has('shown')) app += weight * 0.5
    if (words.has('twoFactor')) app += weight * 0.1
    const verifies = words.has('identity') || words.has('verifyCode')
    if (verifies) sent += weight * 0.06
    // "Verify your e-mail": the code came there.
    if (verifies && !words.has('twoFactor') && (words.has('email') || words.has('phone')))
      sent += weight * 0.6
  }
  if (found.label.has('email') || found.label.has('phone')) sent += 2
  const said = Object.values(found).flatMap(words => [...words.keys()])
  // A verification code with no word of an app or a second step is nearly always one that was sent.
  if (!generating.some(hint => said.includes(hint))) {
    if (said.includes('verifyCode') && !readable.some(place => found[place].has('otp'))) sent += 0.9
    if (said.includes('identity')) sent += 0.5
    // People are told of an "OTP" by those who send it; an authenticator's has other names, or is asked for with the password.
    const beside = facts.company.some(({ type }) => type === 'password')
    if (!beside && readable.some(place => found[place].get('otp')?.startsWith('otp') === true)) sent += 1
  }
  // So is what activates an account.
  if (readable.some(place => /^a[ck]tiv|^freischalt|актив/.test(found[place].get('securityCode') ?? '')))
    sent += 1.5
  // A code that lets one set a new password was sent, whatever it is called.
  if (
    company.has('resetting') ||
    found.heading.has('resetting') ||
    found.title.has('resetting') ||
    setsPassword(reading)
  )
    sent += 2.4
  // "Send code": nobody sends an authenticator's.
  if (ordersCode(reading)) sent += 0.8
  for (const way of ways) {
    if (!way.has('otherWay')) continue
    if (way.has('app')) sent += 1.5
    else if (way.has('sent') || way.has('email') || way.has('phone')) app += 1.2
    if (way.has('recovery')) app += 0.8
  }
  const addressed = facts.company.some(field => field.type === 'email' || field.type === 'tel')
  if (addressed && !facts.company.some(field => field.type === 'password')) sent += 0.8
  const kind = sent > app ? 'message' : 'totp'
  return {
    kind,
    reason: {
      weight: 0.1,
      text: kind === 'message' ? 'a code that was sent' : 'a code of the authenticator',
    },
  }
}
