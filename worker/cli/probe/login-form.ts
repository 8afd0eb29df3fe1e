// Finding a login among a page's forms: the one that asks for a name and for one password that exists already.
import type { Field, Form, Page } from './page.ts'

/** Where logins usually are, for sites whose pages don't say. */
export const usualPages: readonly string[] = [
  '/login',
  '/',
  '/signin',
  '/users/sign_in',
  '/accounts/login/',
  '/admin/login/',
  '/wp-login.php',
]

/** A login form. */
export interface LoginForm {
  /** Where it is sent, in full. */
  readonly action: URL
  readonly form: Form
  readonly userField: string
  readonly passwordField: string
}

/**
 * The login form of a page, or undefined.
 * @param base the page's own address
 */
export function loginFormIn(page: Page, base: string): LoginForm | undefined {
  for (const form of page.forms) {
    const password = passwordOf(form.fields)
    const user = password && userOf(form.fields, password)
    const action = URL.parse(form.action, base)
    if (password && user && action && /^https?:$/.test(action.protocol)) {
      return { action, form, userField: user.name, passwordField: password.name }
    }
  }
  return undefined
}

/** Whether a page asks for a password at all, by a form or by a script. */
export const asksForPassword = ({ forms, loose }: Page): boolean =>
  [...forms.flatMap(form => form.fields), ...loose].some(({ type }) => type === 'password')

/** Whether a page asks for a name alone, as logins in two steps do. */
export const asksForNameAlone = (page: Page): boolean =>
  !asksForPassword(page) &&
  page.forms.some(form =>
    form.fields.some(
      ({ name, autocomplete }) =>
        autocomplete.includes('username') || /^(username|user|login|identifier|loginfmt)$/i.test(name),
    ),
  )

// A form with two passwords, or a new one, is for signing up or for changing it.
function passwordOf(fields: readonly Field[]): Field | undefined {
  const passwords = fields.filter(({ type }) => type === 'password')
  const [only, second] = passwords
  return second || !only?.name || only.autocomplete === 'new-password' ? undefined : only
}

function userOf(fields: readonly Field[], password: Field): Field | undefined {
  const before = fields
    .slice(0, fields.indexOf(password))
    .filter(({ name, type }) => name !== '' && /^(text|email|tel)$/.test(type))
  return before.findLast(({ autocomplete }) => /username|email/.test(autocomplete)) ?? before.at(-1)
}
