// The signs by which a right password's answer differs from a wrong one's (`success` of a login endpoint), and whether
// an answer has them: as the gate will judge.
import * as v from 'valibot'
import { cookieNameMatches, pathMatches, plainPath } from '../../../shared/policy/patterns.ts'
import type { LoginSuccess } from '../../../shared/policy/schema.ts'
import type { Credentials } from './credentials.ts'
import { leafAt, leavesOf } from './json.ts'
import type { Answer } from './network.ts'
import type { Certainty } from './report.ts'

/** The signs, in words why, and how far they hold for what the probe didn't see (too many tries, a locked account). */
export interface Signs {
  readonly success: LoginSuccess
  readonly why: string
  readonly certainty: Certainty
}

/** What tells a success; undefined where nothing does. */
export function signsOf(right: Answer, wrong: Answer, who: Credentials): Signs | undefined {
  let certainty: Certainty = 'sure'
  const success: LoginSuccess = {}
  const why: string[] = []
  if (right.status !== wrong.status) {
    success.status = [right.status]
    // Another refusal may look otherwise: a redirect to a page that says so.
    if (right.status >= 300 || wrong.status < 400) certainty = 'likely'
    why.push(`the right password is answered with ${right.status}, a wrong one with ${wrong.status}`)
  }
  const [to, back] = [right.location?.pathname, wrong.location?.pathname]
  if (to !== undefined && back !== undefined && to !== back && isPath(back)) {
    success.notLocation = back
    certainty = 'likely'
    why.push(`a wrong password leads to ${back}`)
  }
  if (why.length === 0) {
    const cookie = given(right).find(name => !given(wrong).includes(name))
    if (cookie !== undefined && !cookie.toLowerCase().includes(who.user.toLowerCase())) {
      success.cookie = cookie
      why.push(`only the right password sets the cookie ${cookie}`)
    }
    const json = leavesOf(right.json).find(
      ({ pointer, value }) => value !== false && value !== 0 && leafAt(wrong.json, pointer) === undefined,
    )
    if (json) {
      success.json = json.pointer
      why.push(`only the right password's answer has ${json.pointer}`)
    }
  }
  if (why.length === 0) {
    const text = failureText(right, wrong, who)
    if (text !== undefined) {
      success.failureText = text
      why.push(`only a wrong password's answer says “${text}”; any other refusal would pass for a success`)
      certainty = 'guess'
    }
  }
  return why.length === 0 ? undefined : { success, why: why.join('; '), certainty }
}

const isPath = (text: string) => v.is(plainPath, text) && !text.includes('*')

const given = ({ set }: Answer) =>
  set.filter(({ removes, value }) => !removes && value !== '').map(({ name }) => name)

// The gate looks for it in the HTML as it is written, so it must stand there without an entity.
const failureText = (right: Answer, wrong: Answer, { user, password }: Credentials) =>
  wrong.page.texts.find(
    text =>
      text.length >= 8 &&
      text.length <= 120 &&
      !right.text.includes(text) &&
      wrong.text.includes(text) &&
      !/\d/.test(text) &&
      !text.includes(user) &&
      !text.includes(password),
  )

/** Whether an answer looks like a success by these signs, all of which must be there. */
export function looksSuccessful(signs: LoginSuccess, answer: Answer): boolean {
  const to = answer.location?.pathname
  if (signs.status && !signs.status.includes(answer.status)) return false
  if (signs.location !== undefined && (to === undefined || !pathMatches(signs.location, to))) return false
  if (signs.notLocation !== undefined && (to === undefined || pathMatches(signs.notLocation, to)))
    return false
  const { cookie, json, failureText: words } = signs
  if (cookie !== undefined && !given(answer).some(name => cookieNameMatches(cookie, name))) return false
  if (json !== undefined && !leafAt(answer.json, json)) return false
  return words === undefined || !answer.text.includes(words)
}
