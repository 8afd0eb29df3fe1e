// The settings of a policy that the console changes (A6): how strict the site is. What the site is, where, who may do what
// and how messages leave are for whoever holds the deployment, by wrangler: else an admin of the site's second factor
// could point it at another origin, or raise their own permissions (A7).
import { changesBetween } from '../../shared/policy/changes.ts'
import { controlOf, typedValue } from '../../shared/policy/form.ts'
import { type PolicyReading, readPolicy } from '../../shared/policy/read.ts'
import type { Policy } from '../../shared/policy/schema.ts'

/** The settings that can be changed, as a form shows them: its sections, and each one's settings by their paths. */
export const sections = {
  'When it is asked': [
    'enforcement',
    'risk.recogniseBy',
    'risk.historyDays',
    'rememberDevice.offered',
    'rememberDevice.days',
    'rememberDevice.binding',
    'exemptRoles',
  ],
  Methods: [
    'methods',
    'defaultMethod',
    'allowFallback',
    'totpEnrolment',
    'recoveryCodes.count',
    'recoveryCodes.roles',
    'recoveryCodes.inOrder',
    'resetOnDisable',
  ],
  'Attempts and locks': [
    'maxInvalidAttempts',
    'lockout.scope',
    'lockout.seconds',
    'lockout.accountFailures',
    'lockout.notifyAdmins',
    'cancelCooldownSeconds',
    'setup.attempts',
    'setup.codeRequests',
    'setup.cooldownSeconds',
  ],
  'Codes by e-mail and SMS': ['codeTimeoutSeconds', 'resendLimit', 'codeRequestLimit', 'challengeMinutes'],
  Sessions: ['session.idleMinutes', 'session.absoluteHours', 'session.recheckSeconds'],
} as const satisfies Record<string, readonly string[]>

const changeable: readonly string[] = Object.values(sections).flat()

/** Whom a second factor is asked of: the two settings that turn it on and off, as one choice. */
export const audiences = ['everyone', 'opted-in', 'off'] as const

/** One of them. */
export type AudienceChoice = (typeof audiences)[number]

/** What a policy says of that. */
export const audienceOf = ({ enabled, audience }: Policy): AudienceChoice => (enabled ? audience : 'off')

/** A site's documents with another choice. */
export const withAudience = (documents: readonly string[], choice: AudienceChoice): Edited =>
  edited(
    documents,
    choice === 'off'
      ? [['enabled', false]]
      : [
          ['enabled', true],
          ['audience', choice],
        ],
  )

/** A setting's value in a policy, as a form shows it; a list's items are separated by commas, null is ''. */
export function textOf(policy: Policy, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), policy)
  return value == null ? '' : Array.isArray(value) ? value.join(', ') : String(value)
}

/** The site's own document after an edit, and what is then in force; or what is wrong with it. */
export interface Edited {
  readonly own: string
  /** All documents, the site's own the last. */
  readonly documents: readonly string[]
  readonly reading: PolicyReading
}

/**
 * A site's documents after a form's changes: what was typed otherwise than it is in force goes into the site's own.
 * @param typed what was typed or chosen, by the settings' paths; others stay as they are
 */
export function withTyped(
  documents: readonly string[],
  policy: Policy,
  typed: ReadonlyMap<string, string>,
): Edited {
  const changes = [...typed].flatMap(([path, text]): [string, unknown][] => {
    if (!changeable.includes(path)) return []
    const control = controlOf(path)
    const value = typedValue(control, text)
    // Through the same reading, so that spaces and the order in which a list is shown make no change.
    const before = typedValue(control, textOf(policy, path))
    if (JSON.stringify(value) === JSON.stringify(before)) return []
    // A setting that may be left out is left out by choosing nothing.
    return [[path, value === '' ? undefined : value]]
  })
  return edited(documents, changes)
}

/** Tells where a setting's value comes from. */
export type SourceOf = (path: string) => 'this site' | 'deployment' | 'default'

/** Where values come from: this site's own document, the deployment's defaults, or the default of the product. */
export function sourcesIn(documents: readonly string[]): SourceOf {
  const [own, ...below] = documents.map(text => parsed(text)).toReversed()
  return path => {
    if (own && says(own, path)) return 'this site'
    return below.some(document => says(document, path)) ? 'deployment' : 'default'
  }
}

/** Every setting that is in force: its path and its value as JSON. */
export const inForce = (policy: Policy) =>
  changesBetween(undefined, policy).map(({ path, to = '' }) => ({ path, value: to }))

function edited(documents: readonly string[], changes: readonly [path: string, value: unknown][]): Edited {
  const own = parsed(documents.at(-1) ?? '{}')
  for (const [path, value] of changes) put(own, path.split('.'), value)
  const text = JSON.stringify(own, null, 2)
  const all = [...documents.slice(0, -1), text]
  return { own: text, documents: all, reading: readPolicy(...all) }
}

type Document = Record<string, unknown>

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): Document {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) throw new Error('a policy document is not an object')
  return value
}

function put(document: Document, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    const inner = document[key]
    const next = isObject(inner) ? inner : {}
    document[key] = next
    put(next, rest, value)
  } else if (value === undefined) {
    delete document[key]
  } else {
    document[key] = value
  }
}

function says(document: Document, path: string): boolean {
  const [key = '', ...rest] = path.split('.')
  // A preset's name says what the preset says.
  if (
    typeof document.login === 'string' &&
    ['publicPaths', 'logout', 'subject', 'cookies', 'login'].includes(key)
  ) {
    return true
  }
  const value = document[key]
  if (rest.length === 0 || !isObject(value)) return value !== undefined
  return says(value, rest.join('.'))
}
