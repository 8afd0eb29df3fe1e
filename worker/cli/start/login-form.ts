// A first guess at an unknown site's login, from the form that it shows: enough of a policy to begin with. Nothing here
// is relied upon; the person is told that it is a guess, and where to change it.
import type { PolicyInput } from '../../../shared/policy/schema.ts'

const usualPages = [
  '/login',
  '/',
  '/signin',
  '/users/sign_in',
  '/accounts/login/',
  '/admin/login/',
  '/wp-login.php',
]

/** What a login form says of itself. */
interface LoginForm {
  readonly page: string
  readonly action: string
  readonly userField: string
  readonly passwordField: string
}

/** Looks for a form with a password at the usual places of a site. */
async function findLoginForm(origin: string): Promise<LoginForm | undefined> {
  for (const path of usualPages) {
    const response = await fetch(origin + path, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (!response?.ok || !response.headers.get('Content-Type')?.includes('html')) continue
    const { origin: landed, pathname } = new URL(response.url)
    const form = readForm(await response.text(), response.url)
    if (form && landed === origin) return { page: pathname, ...form }
  }
  return undefined
}

/** The first form with a password field, as far as reading text by pattern goes. */
export function readForm(html: string, base: string): Omit<LoginForm, 'page'> | undefined {
  for (const [, attributes = '', body = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)) {
    const inputs = [...body.matchAll(/<input\b([^>]*)>/gis)].map(([, text = '']) => ({
      name: attribute(text, 'name'),
      type: attribute(text, 'type') ?? 'text',
    }))
    const password = inputs.findIndex(input => input.type === 'password')
    const user = inputs.slice(0, Math.max(password, 0)).findLast(input => /^(text|email)$/.test(input.type))
    const passwordField = inputs[password]?.name
    if (passwordField === undefined || user?.name === undefined) continue
    const action = URL.parse(attribute(attributes, 'action') ?? '', base)
    return { action: (action ?? new URL(base)).pathname, userField: user.name, passwordField }
  }
  return undefined
}

function attribute(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(text)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** A policy to begin with for a site that nothing is known of, and the page that it was read from, if any. */
export async function guessPolicy(
  origin: string,
): Promise<{ policy: PolicyInput; page: string | undefined }> {
  const form = await findLoginForm(origin)
  const { page, action, userField, passwordField } = form ?? {
    page: '/login',
    action: '/login',
    userField: 'username',
    passwordField: 'password',
  }
  const endpoint = {
    path: action,
    userField,
    passwordField,
    success: { status: [302, 303], notLocation: page },
  }
  return {
    page: form?.page,
    policy: {
      origin,
      login: { page, endpoints: [endpoint] },
      subject: { source: 'loginField', oneNamePerUser: true },
      brand: { name: new URL(origin).host },
    },
  }
}
