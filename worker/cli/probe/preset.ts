// A policy by a preset, where the site runs software that there is one for, its login is where the preset says, and
// what the preset says of a success is so here.
import { addressMatches } from '../../../shared/policy/addresses.ts'
import { cookieNameMatches } from '../../../shared/policy/patterns.ts'
import { readPolicy } from '../../../shared/policy/read.ts'
import type { LoginEndpoint, Policy } from '../../../shared/policy/schema.ts'
import type { Proven } from './find-logins.ts'
import { leafAt } from './json.ts'
import { type Network, tryAsk } from './network.ts'
import type { Finding } from './report.ts'
import { type Attempt, endpointPath, type Login } from './sign-in.ts'
import { looksSuccessful } from './signs.ts'
import type { FoundSoftware } from './software.ts'

/** A preset as a policy of a site. */
export interface PresetPolicy {
  readonly document: { readonly origin: string; readonly login: string }
  readonly policy: Policy
}

/** The policy of a site by a preset; undefined where there is no preset of this name. */
export function presetPolicy(origin: string, preset: string): PresetPolicy | undefined {
  const document = { origin, login: preset }
  const reading = readPolicy(JSON.stringify(document))
  return reading.ok ? { document, policy: reading.policy } : undefined
}

/** The login that a preset says a site's scripts use; undefined where it is a form, which a page shows. */
export function scriptedLogin({ policy: { login } }: PresetPolicy): Login | undefined {
  const endpoint = login.endpoints.find(({ body }) => body.includes('json'))
  const { path, userField, passwordField, fields = {} } = endpoint ?? {}
  if (path === undefined || userField === undefined || passwordField === undefined) return undefined
  const extra = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '*'))
  return { kind: 'json', page: login.page, path, userField, passwordField, extra }
}

/** The proposal by a preset; undefined where it doesn't fit this site. */
export async function byPreset(
  net: Network,
  { name, mark }: FoundSoftware,
  { document, policy }: PresetPolicy,
  { login, right, wrong }: Proven,
): Promise<{ document: Record<string, unknown>; findings: readonly Finding[] } | undefined> {
  const { pathname, search } = new URL(endpointPath(login), net.origin)
  const endpoint = policy.login.endpoints.find(({ path }) => addressMatches(path, pathname, search))
  if (
    !endpoint ||
    !(await tells(net, policy, endpoint, right)) ||
    (await tells(net, policy, endpoint, wrong))
  ) {
    return undefined
  }
  return {
    document: { ...document },
    findings: [
      {
        about: 'Software',
        value: name,
        certainty: 'sure',
        why: `${mark}, and its login is where the preset says`,
      },
      {
        about: 'Login',
        value: `preset "${document.login}" (POST ${pathname}${search})`,
        certainty: 'sure',
        why: "by the preset's own signs the test user's password was taken there, and another one refused",
      },
    ],
  }
}

/** Whether an attempt signed somebody in, by what a preset says. */
async function tells(
  net: Network,
  { subject }: Policy,
  { success }: LoginEndpoint,
  { answer, session }: Attempt,
): Promise<boolean> {
  if (success && !looksSuccessful(success, answer)) return false
  if (subject.source === 'cookie') {
    return answer.set.some(
      ({ name, removes }) => !removes && subject.cookie.some(pattern => cookieNameMatches(pattern, name)),
    )
  }
  if (subject.source === 'whoami') {
    const said = await tryAsk(net, subject.path, session, { json: true, headers: subject.headers })
    return said?.status === 200 && leafAt(said.json, subject.name) !== undefined
  }
  if (subject.source === 'page') {
    const said = await tryAsk(net, subject.path, session)
    const fields = said?.page?.forms.flatMap(form => form.fields) ?? []
    return fields.some(({ name, value }) => name === subject.field && value !== '')
  }
  return success !== undefined
}
