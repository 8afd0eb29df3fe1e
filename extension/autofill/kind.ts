// Tells a code that an authenticator makes from one that was sent: by the words for sending and for apps, and by what the
// links to other ways are called.
import { ordersCode, outerPlaces, ownPlaces, type Reading, type Reason, readable } from './evidence.ts'
import { setsPassword } from './purpose.ts'
import { type Hint, kindPlaceWeights, kindWeights, type Place } from './signals.ts'
import { isAddressed } from './together.ts'

const places: readonly Place[] = [...ownPlaces, ...outerPlaces]
const sentByName = /(^|\|)(a[ck]tiv|freischalt|актив|인증\s?번호)/
const generating: readonly Hint[] = ['app', 'twoFactor', 'generated', 'shown']

/** Which kind of code, with its reason. Where nothing is said, an authenticator's. */
export function sentOrGenerated(reading: Reading): {
  kind: 'totp' | 'message'
  reason: Reason
} {
  const { facts, found, ways, company } = reading
  let sent = 0
  let app: number = kindWeights.unsaid
  for (const place of places) {
    const words = found[place]
    const weight = kindPlaceWeights[place]
    if (words.has('sent')) sent += weight
    if (words.has('app')) app += weight * kindWeights.app
    if (words.has('generated') || words.has('shown')) app += weight * kindWeights.generated
    if (words.has('twoFactor')) app += weight * kindWeights.twoFactor
    const verifies = words.has('identity') || words.has('verifyCode')
    if (verifies) sent += weight * kindWeights.verifies
    // "Verify your e-mail": the code came there.
    if (verifies && !words.has('twoFactor') && (words.has('email') || words.has('phone')))
      sent += weight * kindWeights.verifiesAddress
  }
  if (found.label.has('email') || found.label.has('phone')) sent += kindWeights.addressInLabel
  const said = Object.values(found).flatMap(words => [...words.keys()])
  // A verification code with no word of an app or a second step is nearly always one that was sent.
  if (!generating.some(hint => said.includes(hint))) {
    if (said.includes('verifyCode') && !readable.some(place => found[place].has('otp')))
      sent += kindWeights.verifyCode
    if (said.includes('identity')) sent += kindWeights.identity
    // People are told of an "OTP" by those who send it; an authenticator's has other names, or is asked for with the password.
    const beside = facts.company.some(({ type }) => type === 'password')
    if (!beside && readable.some(place => found[place].get('otp')?.startsWith('otp') === true))
      sent += kindWeights.calledOtp
  }
  // So is what activates an account, and what Korean pages ask for.
  if (
    readable.some(place =>
      sentByName.test([found[place].get('securityCode'), found[place].get('authCode')].join('|')),
    )
  )
    sent += kindWeights.activates
  // A code that lets one set a new password was sent, unless it says otherwise.
  const resets =
    company.has('resetting') ||
    found.heading.has('resetting') ||
    found.title.has('resetting') ||
    setsPassword(reading)
  if (resets && !found.label.has('app') && !found.label.has('twoFactor')) sent += kindWeights.setsPassword
  // "Send code": nobody sends an authenticator's.
  if (ordersCode(reading)) sent += kindWeights.ordered
  for (const way of ways) {
    if (!way.has('otherWay')) continue
    if (way.has('app')) sent += kindWeights.otherWayApp
    else if (way.has('sent') || way.has('email') || way.has('phone')) app += kindWeights.otherWaySent
    if (way.has('recovery')) app += kindWeights.otherWayRecovery
  }
  if (isAddressed(facts) && !facts.company.some(field => field.type === 'password'))
    sent += kindWeights.addressed
  const kind = sent > app ? 'message' : 'totp'
  return {
    kind,
    reason: {
      weight: 0.1,
      text: kind === 'message' ? 'a code that was sent' : 'a code of the authenticator',
    },
  }
}
