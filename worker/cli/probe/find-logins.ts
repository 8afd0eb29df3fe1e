// The ways in that a site has for a name and a password: the form of a page, and the address that a single-page app's
// script sends JSON to. Each is tried with the right password and with a wrong one.
import { randomUUID } from 'node:crypto'
import { Failure } from '../failure.ts'
import { addressOf } from './address.ts'
import type { Credentials } from './credentials.ts'
import { asksForNameAlone, asksForPassword, loginFormIn } from './login-form.ts'
import { type Answer, type Network, type Session, stranger, tryAsk } from './network.ts'
import { asksForCode, captchaOf } from './obstacles.ts'
import { fieldNames, loginPaths, pathsIn } from './script-paths.ts'
import { type Attempt, attempt, type Login, requireOwn } from './sign-in.ts'
import { type Check, findCheck } from './signed-in.ts'
import { type Signs, signsOf } from './signs.ts'
import type { Survey } from './survey.ts'

/** A login that takes the test user's password, and refuses another one. */
export interface Proven {
  readonly login: Login
  readonly right: Attempt
  readonly wrong: Attempt
  readonly signs: Signs | undefined
  readonly check: Check | undefined
}

const mostAddresses = 3
const mostNames = 4
const usualAddresses = ['/api/login', '/api/auth/login', '/auth/login', '/rest/login']

/**
 * Finds the logins of a site, the one that people see first.
 * @param expected the login that the site's software is known to have, where scripts send it
 * @throws Failure where there is none that takes these credentials
 */
export async function findLogins(
  net: Network,
  around: Survey,
  who: Credentials,
  expected: Login | undefined,
): Promise<readonly Proven[]> {
  const page = around.seen.map(({ landed }) => landed).find(one => formOf(one) !== undefined)
  const form = page && formOf(page)
  if (expected && !form) return [await prove(net, around, expected, who, around.seen[0]?.landed)]
  const found: Proven[] = []
  if (page && form) {
    requireOwn(net, form.action)
    const login: Login = { kind: 'form', page: addressOf(page.url), found: form }
    found.push(await prove(net, around, login, who, page))
  }
  const byScript = await findJsonLogin(net, around, who, found[0]?.right.session)
  if (byScript) found.push(byScript)
  if (found.length === 0) throw new Failure(nothingFound(net, around))
  return found
}

// A form that is not posted would put the password into the address: a script sends it instead.
function formOf(answer: Answer) {
  const form = loginFormIn(answer.page, answer.url.href)
  return form?.form.method === 'post' ? form : undefined
}

/** @throws Failure where the right password is not taken */
async function prove(
  net: Network,
  around: Survey,
  login: Login,
  who: Credentials,
  page: Answer | undefined,
): Promise<Proven> {
  const right = await attempt(net, login, who)
  const wrong = await attempt(net, login, { user: who.user, password: `wrong-${randomUUID()}` })
  const signs = signsOf(right.answer, wrong.answer, who)
  if (asksForCode(right.landed) && !asksForCode(wrong.landed)) {
    throw new Failure(ownSecondFactor)
  }
  const check = await findCheck(net, around.seen, right.landed, right.session)
  // Sites answer a captcha that was not solved as they answer a wrong password.
  if (!check && (!signs || asksForPassword(right.landed.page))) {
    const captcha = page && captchaOf(page.page)
    throw new Failure(
      captcha
        ? `The login at ${login.page} has a captcha (${captcha}), which a probe can't solve. Switch it off for this test, or write the policy by hand.`
        : `The site did not take this user name and password at ${login.page}. Check them by signing in there with a browser.`,
    )
  }
  return { login, right, wrong, signs, check }
}

async function findJsonLogin(
  net: Network,
  around: Survey,
  who: Credentials,
  known: Session | undefined,
): Promise<Proven | undefined> {
  const texts = around.scripts.map(({ text }) => text)
  const pages = around.seen.map(({ landed }) => landed.url.pathname)
  const named = loginPaths(pathsIn(texts)).filter(path => known === undefined || !pages.includes(path))
  const tried: string[] = []
  for (const path of (known || named.length > 0 ? named : usualAddresses).slice(0, mostAddresses)) {
    const empty = await tryAsk(net, path, stranger, {
      method: 'POST',
      body: '{}',
      type: 'application/json',
      json: true,
    })
    if (!empty || !takesJson(empty)) continue
    tried.push(path)
    const script = around.scripts.find(({ text }) => text.includes(path)) ?? around.scripts[0]
    const page = script?.page ?? around.seen[0]?.landed
    const fields = page?.page.forms.flatMap(one => one.fields).concat(page.page.loose) ?? []
    const likely = fields.map(({ name }) => name).concat(who.user.includes('@') ? ['email'] : [])
    const [passwordField = 'password'] = fieldNames('password', path, texts, empty.text, likely)
    for (const userField of fieldNames('user', path, texts, empty.text, likely).slice(0, mostNames)) {
      const login: Login = {
        kind: 'json',
        page: page ? addressOf(page.url) : '/',
        path,
        userField,
        passwordField,
      }
      const right = await attempt(net, login, who)
      if (asksForCode(right.answer)) throw new Failure(ownSecondFactor)
      if (right.answer.status >= 300) continue
      const wrong = await attempt(net, login, { user: who.user, password: `wrong-${randomUUID()}` })
      const signs = signsOf(right.answer, wrong.answer, who)
      if (!signs) continue
      return {
        login,
        right,
        wrong,
        signs,
        check: await findCheck(net, around.seen, right.landed, right.session),
      }
    }
  }
  if (tried.length > 0 && !known) {
    throw new Failure(
      `The site did not take this user name and password at ${tried.join(' or ')}. Check them by signing in with a browser; if they are right, its login is none that a probe knows: write the policy by hand.`,
    )
  }
  return undefined
}

// What is there and refuses an empty login; a page, "not found" and "not by POST" mean that nothing is there.
const takesJson = ({ status, isHtml, location }: Answer) =>
  !isHtml && !location && status !== 404 && status !== 405 && status < 500

const ownSecondFactor =
  'The password is right, but the site then asks for a second factor of its own. Probe with a test user who has none.'

function nothingFound(net: Network, { seen }: Survey): string {
  const twoSteps = seen.find(
    ({ landed }) => asksForNameAlone(landed.page) && /log|sign/i.test(landed.url.pathname),
  )
  if (twoSteps) {
    return `The login at ${twoSteps.landed.url.pathname} asks for the name first and for the password on another page, which a probe can't follow. Write the policy by hand.`
  }
  const away = seen.find(({ landed }) => landed.location && landed.location.origin !== net.origin)?.landed
  if (away?.location) {
    return `${away.url.pathname} leads to ${away.location.origin}, another site: people sign in there. Probe that one, if it is yours.`
  }
  const script = seen.find(({ landed }) => asksForPassword(landed.page))
  return script
    ? `There is a password field at ${script.landed.url.pathname}, but neither its form nor its scripts say where it is sent. Write the policy by hand.`
    : 'No login form was found, neither on the front page nor where logins usually are. Give the address of the login page itself.'
}
