// A policy by a preset, where the site runs software that there is one for and its login is where the preset says.
import { addressMatches } from '../../../shared/policy/addresses.ts'
import type { Proven } from './find-logins.ts'
import type { Finding } from './report.ts'
import { endpointPath } from './sign-in.ts'
import { presetPolicy } from './software.ts'

/** The proposal by a preset; undefined where there is none, or the site's login is elsewhere. */
export function byPreset(
  origin: string,
  { name, preset, mark }: { name: string; preset: string; mark: string },
  { login }: Proven,
): { document: Record<string, unknown>; findings: readonly Finding[] } | undefined {
  const found = presetPolicy(origin, preset)
  const { pathname, search } = new URL(endpointPath(login), origin)
  if (!found?.policy.login.endpoints.some(({ path }) => addressMatches(path, pathname, search)))
    return undefined
  return {
    document: found.document,
    findings: [
      {
        about: 'Software',
        value: name,
        certainty: 'sure',
        why: `${mark}, and its login is where the preset says`,
      },
      {
        about: 'Login',
        value: `preset "${preset}" (POST ${pathname})`,
        certainty: 'sure',
        why: "the test user's password was taken there and another one refused",
      },
    ],
  }
}
