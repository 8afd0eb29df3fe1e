// Signing in at a site as a browser would: the login page anew for its hidden fields, the form filled in and sent, and
// where the site leads to then.
import { Failure } from '../failure.ts'
import type { Credentials } from './credentials.ts'
import { leavesOf } from './json.ts'
import { type LoginForm, loginFormIn } from './login-form.ts'
import {
  type Answer,
  ask,
  follow,
  type Jar,
  type Network,
  open,
  pathOf,
  type Session,
  stranger,
} from './network.ts'

/** A login: a form of a page, or an address that scripts send JSON to. */
export type Login =
  | { readonly kind: 'form'; readonly page: string; readonly found: LoginForm }
  | {
      readonly kind: 'json'
      readonly page: string
      readonly path: string
      readonly userField: string
      readonly passwordField: string
      /** What is sent beside the credentials. */
      readonly extra?: Readonly<Record<string, string>>
    }

/** One try to sign in. */
export interface Attempt {
  /** The cookies that the credentials were sent with. */
  readonly before: Jar
  /** The answer to the credentials themselves. */
  readonly answer: Answer
  /** Where that led. */
  readonly landed: Answer
  /** Whoever this made of us. */
  readonly session: Session
  /** Where in the answer's JSON a token is, where no cookie came with it. */
  readonly token: string | undefined
}

/** Where a login sends the credentials. */
export const endpointPath = (login: Login): string =>
  login.kind === 'form' ? pathOf(login.found.action) : login.path

/**
 * Tries to sign in.
 * @param tick whether to tick every box ("Keep me signed in")
 * @param over the session to sign in over; without it, as a browser that was never here
 */
export async function attempt(
  net: Network,
  login: Login,
  who: Credentials,
  { tick = false, over = stranger }: { tick?: boolean; over?: Session } = {},
): Promise<Attempt> {
  const { before, answer } =
    login.kind === 'form'
      ? await sendForm(net, login, who, tick, over)
      : await sendJson(net, login, who, over.jar)
  if (answer.status === 429) {
    throw new Failure(
      'The site refuses more sign-ins for now (429). Wait until it takes them again, and probe then.',
    )
  }
  const token = login.kind === 'json' && answer.status < 300 ? tokenIn(answer) : undefined
  const authorization = token && `Bearer ${token.value}`
  const landed = await follow(net, answer, authorization)
  return { before, answer, landed, session: { jar: landed.jar, authorization }, token: token?.pointer }
}

async function sendForm(
  net: Network,
  { page, found }: Extract<Login, { kind: 'form' }>,
  who: Credentials,
  tick: boolean,
  over: Session,
): Promise<{ before: Jar; answer: Answer }> {
  const shown = await open(net, page, over)
  const { action, form, userField, passwordField } = loginFormIn(shown.page, shown.url.href) ?? found
  requireOwn(net, action)
  // Somebody signed in may not be shown the form: its tokens are those of the other forms that they are shown.
  const hidden = new Map(
    shown.page.forms.flatMap(one => one.fields).map(({ name, type, value }) => [`${type} ${name}`, value]),
  )
  const filled = form.fields.flatMap(({ name, type, value: own, checked }): [string, string][] => {
    const value = (type === 'hidden' && hidden.get(`hidden ${name}`)) || own
    if (name === userField) return [[name, who.user]]
    if (name === passwordField) return [[name, who.password]]
    const box = type === 'checkbox' || type === 'radio'
    const off = box && !checked && !(tick && type === 'checkbox')
    return name === '' || off || /^(submit|button|reset|image|file)$/.test(type) ? [] : [[name, value]]
  })
  // The button that is pressed is sent, too; a person presses the first.
  const button = form.fields.find(({ name, type }) => type === 'submit' && name !== '')
  if (button) filled.push([button.name, button.value])
  const multipart = form.enctype === 'multipart/form-data'
  const answer = await ask(
    net,
    pathOf(action),
    { jar: shown.jar },
    {
      method: 'POST',
      referer: shown.url.href,
      ...(multipart
        ? { body: formData(filled) }
        : { body: new URLSearchParams(filled).toString(), type: 'application/x-www-form-urlencoded' }),
    },
  )
  return { before: shown.jar, answer }
}

async function sendJson(
  net: Network,
  login: Extract<Login, { kind: 'json' }>,
  who: Credentials,
  jar: Jar,
): Promise<{ before: Jar; answer: Answer }> {
  const body = JSON.stringify({
    ...login.extra,
    [login.userField]: who.user,
    [login.passwordField]: who.password,
  })
  const how = {
    method: 'POST',
    body,
    type: 'application/json',
    json: true,
    referer: net.origin + login.page,
  } as const
  return { before: jar, answer: await ask(net, login.path, { jar }, how) }
}

/** @throws Failure where a form sends the password to another site */
export function requireOwn(net: Network, action: URL): void {
  if (action.origin === net.origin) return
  throw new Failure(
    `The login form sends the password to ${action.origin}, which is another site than ${net.origin}. Probe that one, if it is yours.`,
  )
}

function formData(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

/** A token in the JSON of an answer that sets no cookie. */
function tokenIn({ json, set }: Answer): { pointer: string; value: string } | undefined {
  if (set.some(({ removes }) => !removes)) return undefined
  const [found] = leavesOf(json)
    .filter(
      ({ key, value }) =>
        /token|jwt|session/i.test(key) && !/refresh|csrf/i.test(key) && String(value).length >= 16,
    )
    .toSorted((one, two) => Number(/access/i.test(two.key)) - Number(/access/i.test(one.key)))
  return found && { pointer: found.pointer, value: String(found.value) }
}
