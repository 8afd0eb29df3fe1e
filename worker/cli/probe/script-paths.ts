// The site's own addresses that its scripts name: where a single-page app signs in, and where it asks who is there.

/** The paths that stand as texts in scripts, each once; where they have a prefix such as "/api" too, also with it. */
export function pathsIn(scripts: readonly string[]): string[] {
  const found = new Set<string>()
  for (const script of scripts) {
    for (const [, , path = ''] of script.matchAll(/(["'`])(\/?[a-z0-9_][\w\-./]{1,80})(?=\1|\?)/gi)) {
      if (path.startsWith('/') || /^(api|rest|auth|v\d)\//.test(path))
        found.add(path.startsWith('/') ? path : `/${path}`)
    }
  }
  const all = [...found].filter(path => !path.includes('//') && !/\/\.{1,2}(\/|$)/.test(path))
  const prefix = all.find(path => /^\/(api|rest)(\/v\d+)?\/?$/.test(path))?.replace(/\/$/, '')
  return prefix === undefined
    ? all
    : [...new Set(all.flatMap(path => (path.startsWith(prefix) ? [path] : [prefix + path, path])))]
}

const logsIn = /(log|sign)[-_]?in|auth|session|token/i
const logsOut = /(log|sign)[-_]?(out|off)/i
const otherwise = /refresh|reset|forgot|verif|register|sign-?up|o?auth2|callback|saml|oidc|social|\.\w+$/i

/** Those that may take a login, the likeliest first. */
export const loginPaths = (paths: readonly string[]): string[] =>
  paths
    .filter(path => logsIn.test(path) && !logsOut.test(path) && !otherwise.test(path))
    .sort(
      (one, two) => Number(/in$/i.test(two)) - Number(/in$/i.test(one)) || likelihood(two) - likelihood(one),
    )

const likelihood = (path: string) => Number(/^\/(api|rest|auth)\//.test(path))

/** Those that sign out. */
export const logoutPaths = (paths: readonly string[]): string[] => paths.filter(path => logsOut.test(path))

/** Those that may tell who is signed in. */
export const whoamiPaths = (paths: readonly string[]): string[] =>
  paths.filter(
    path =>
      /(^|\/|_|-)(me|whoami|self|current|current[-_]?user|user|users\/me|userinfo|account|profile|session)$/i.test(
        path,
      ) && !logsOut.test(path),
  )

const words = {
  user: [
    'username',
    'email',
    'login',
    'user',
    'name',
    'identifier',
    'emailOrLdapLoginId',
    'user_name',
    'userName',
    'account',
  ],
  password: ['password', 'passwd', 'pwd', 'pass'],
} as const

/**
 * What the fields of a JSON login may be called, the likeliest first.
 * @param refusal what the address answers to an empty object: many name the field that is missing
 */
export function fieldNames(
  kind: keyof typeof words,
  path: string,
  scripts: readonly string[],
  refusal: string,
  likely: readonly string[],
): string[] {
  const around = scripts.map(script => {
    const at = script.indexOf(path)
    return at < 0 ? '' : script.slice(Math.max(0, at - 3000), at + 3000)
  })
  const mentions = (name: string) => {
    const whole = new RegExp(`["'\`{,\\s.]${name}["'\`:,}\\s]`)
    return (
      Number(whole.test(refusal)) * 4 +
      Number(likely.includes(name)) * 2 +
      Number(around.some(text => whole.test(text)))
    )
  }
  return words[kind].toSorted((one, two) => mentions(two) - mentions(one))
}
