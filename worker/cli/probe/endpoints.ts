// The logins that were found, as endpoints of a policy, and what is said of them.
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { addressOf } from './address.ts'
import type { Proven } from './find-logins.ts'
import type { LoginForm } from './login-form.ts'
import type { Finding } from './report.ts'
import { endpointPath, type Login } from './sign-in.ts'

type Endpoint = PolicyInput['login']['endpoints'][number]

/**
 * A login as an endpoint.
 * @param success the signs of its success; left out where the site itself tells who is signed in
 */
export function endpointOf(login: Login, success: Endpoint['success']): Endpoint {
  const signs = success && { success }
  if (login.kind === 'json') {
    const { path, userField, passwordField } = login
    return { path, body: ['json'], userField, passwordField, ...signs }
  }
  const { action, form, userField, passwordField } = login.found
  const path = addressOf(action)
  return {
    path,
    body: [form.enctype === 'multipart/form-data' ? 'multipart' : 'form'],
    userField,
    passwordField,
    // Where the query says that it is the login, so must the body: it could ask for another page.
    ...(path.includes('?') && { fields: otherFields(login.found) }),
    ...signs,
  }
}

const chooses = /^(do|act(ion)?|op|page|route|task|controller|module|mode|view|cmd)$/i

/** A form's fields beside the credentials: those that choose the page have one value, all others any. */
function otherFields({ action, form, userField, passwordField }: LoginForm): Record<string, string> {
  const others = form.fields.filter(({ name }) => !['', userField, passwordField].includes(name))
  const fixed = (name: string) => action.searchParams.has(name) || chooses.test(name)
  return Object.fromEntries(
    others.map(({ name, type, value }) => [
      name,
      type === 'hidden' && value !== '' && fixed(name) ? value : '*',
    ]),
  )
}

/** What is said of a login. @param told whether the site itself tells who is signed in, so that signs aren't needed */
export function loginFindings({ login, signs, right }: Proven, told: boolean): Finding[] {
  const { userField, passwordField } = login.kind === 'form' ? login.found : login
  const found = login.kind === 'form' ? `the form at ${login.page}` : `a script of ${login.page}`
  return [
    {
      about: 'Login',
      value: `POST ${endpointPath(login)} (${login.kind === 'json' ? 'JSON' : 'form'}: ${userField}, ${passwordField})`,
      certainty: 'sure',
      why: `${found} sends it there; the test user's password was taken and another one refused`,
    },
    {
      about: 'Success',
      value: told ? 'the site tells who is signed in' : JSON.stringify(signs?.success ?? {}),
      certainty: told ? 'sure' : (signs?.certainty ?? 'open'),
      why: signs?.why ?? 'nothing in the answers tells a right password from a wrong one',
    },
    ...(right.token === undefined
      ? []
      : [
          {
            about: 'Token',
            value: `${right.token} of the answer's JSON`,
            certainty: 'sure' as const,
            why: 'the session is handed out as a token in the body, without a cookie; the whole answer is withheld until the factor is proven',
          },
        ]),
  ]
}
