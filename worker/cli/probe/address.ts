// The site's addresses as policy writes them: a path, and a query only where it says which page it is.
import * as v from 'valibot'
import { address } from '../../../shared/policy/addresses.ts'

const returns =
  /^(next|redirect(_?(to|ur[il]))?|return(_?(to|path|ur[il]))?|ref(errer)?|continue|goto|dest(ination)?|target|back|from|ur[il]|callbackUrl|rurl|came_from|service)$/i

/** Whether a parameter is one that tells where to go after signing in. */
export const isReturnParameter = (name: string): boolean => returns.test(name)

/** An address for policy: the query stays where the path is a script's and no parameter tells where to return to. */
export function addressOf(url: URL): string {
  const kept = [...url.searchParams].filter(
    ([name, value]) => !isReturnParameter(name) && value !== '' && value.length < 40,
  )
  const script = /(\.php|\.cgi|\.pl|\.aspx?|\/)$/i.test(url.pathname)
  const whole = `${url.pathname}?${kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`
  return script && kept.length > 0 && v.is(address, whole) ? whole : url.pathname
}

/** Whether a path can stand in a policy as one literal address. */
export const isAddress = (path: string): boolean => v.is(address, path)
