// Choosing where the subject comes from (G3): what the site itself says of a session or in the login's answer, or else
// the name that was typed, which holds only where the admin says that each user has one.
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import type { Proven } from './find-logins.ts'
import { leafAt } from './json.ts'
import { inCookie } from './name-cookie.ts'
import type { Finding } from './report.ts'
import type { Attempt } from './sign-in.ts'
import type { Spelling } from './spellings.ts'
import { nameIn, sameName, type Whoami } from './whoami.ts'

/** A place where the site says who signed in. */
export interface Source {
  readonly subject: PolicyInput['subject']
  /** In words, for the report. */
  readonly what: string
  /** What it says of the test user, and whether that is what was typed. */
  readonly name: string
  readonly asTyped: boolean
  /** Whom it names after an attempt; undefined for nobody. */
  of(attempt: Attempt): Promise<string | undefined>
}

/** What was chosen, and whether an admin must still confirm it. */
export interface Chosen {
  readonly subject: PolicyInput['subject']
  readonly finding: Finding
  /** Undefined where nothing is left to say; `ask` where only an admin knows; `refused` where it is known to be false. */
  readonly oneName: undefined | 'ask' | 'refused'
}

/**
 * Where the site says who signed in, or undefined.
 * @param logins those that the policy will name: a name in the answer must be in the answer of each
 * @param sessionCookies the names of those cookies without which nobody is signed in
 */
export function sourceOf(
  whoami: Whoami | undefined,
  logins: readonly Proven[],
  sessionCookies: readonly string[],
  typed: string,
): Source | undefined {
  const [main] = logins
  if (whoami) {
    const { path, name, email, roles, says } = whoami
    const bearer = main?.right.token
    const pointers = { ...(email !== undefined && { email }), ...(roles !== undefined && { roles }) }
    return {
      subject: { source: 'whoami', path, name, ...pointers, ...(bearer !== undefined && { bearer }) },
      what: [`whoami ${path}, ${name}`, ...Object.entries(pointers).map(([of, at]) => `${of} ${at}`)].join(
        ', ',
      ),
      name: says.name,
      asTyped: whoami.asTyped,
      of: ({ session }) => whoami.who(session),
    }
  }
  return inAnswer(logins, typed) ?? inCookie(logins, sessionCookies, typed)
}

/** The name in the JSON that answers a login. */
function inAnswer(logins: readonly Proven[], typed: string): Source | undefined {
  const leaf = nameIn(logins[0]?.right.answer.json, typed)
  const name = leaf?.pointer
  if (!leaf || name === undefined) return undefined
  const said = ({ answer }: Attempt) => {
    const value = leafAt(answer.json, name)
    return value === undefined ? undefined : String(value)
  }
  if (!logins.every(({ right, wrong }) => said(right) === String(leaf.value) && said(wrong) === undefined)) {
    return undefined
  }
  return {
    subject: { source: 'loginJson', name },
    what: `the login's answer, ${name}`,
    name: String(leaf.value),
    asTyped: sameName(leaf.value, typed),
    of: async attempt => said(attempt),
  }
}

/**
 * Chooses the subject's source.
 * @param userField the login's field with the name
 * @param confirmed whether the admin says that the site knows each user by one name
 */
export function chooseSubject(
  source: Source | undefined,
  spellings: readonly Spelling[],
  userField: string,
  confirmed: boolean,
): Chosen {
  // Where "ALICE" is somebody else than "alice", or nobody, the two must not be taken for one.
  const sensitive = spellings.some(({ what, accepted }) => what === 'in other case' && accepted === false)
  const nameCase = sensitive ? { case: 'sensitive' as const } : {}
  return source ? bySource(source, spellings, nameCase) : byField(spellings, userField, nameCase, confirmed)
}

type NameCase = { readonly case?: 'sensitive' }

function bySource(
  { subject, what, name, asTyped }: Source,
  spellings: readonly Spelling[],
  nameCase: NameCase,
): Chosen {
  const accepted = spellings.filter(one => one.accepted)
  const others = accepted.filter(one => one.name !== name)
  const why = [
    `after the right password it says “${name}”, after a wrong one nothing`,
    ...accepted
      .filter(one => one.name === name)
      .map(({ what: spelled }) => `signed in ${spelled}, it is the same name`),
    ...others.map(
      ({ what: spelled, name: said }) => `but signed in ${spelled}, it is “${said}”: choose another pointer`,
    ),
  ]
  const sure = asTyped || accepted.length > 0 ? 'sure' : 'likely'
  return {
    subject: { ...subject, ...nameCase },
    finding: {
      about: 'Subject',
      value: what,
      certainty: others.length > 0 ? 'guess' : sure,
      why: why.join('; '),
    },
    oneName: undefined,
  }
}

function byField(
  spellings: readonly Spelling[],
  userField: string,
  nameCase: NameCase,
  confirmed: boolean,
): Chosen {
  const byMail = spellings.some(({ what, accepted }) => what === 'as the e-mail address' && accepted)
  const tried = spellings.map(({ what, accepted }) => `${accepted ? 'taken' : 'refused'} ${what}`)
  const condition = confirmed
    ? 'you say that the site knows each user by exactly one name'
    : 'it holds only if the site knows each user by exactly one name'
  const why = byMail
    ? 'but the site takes the e-mail address for the same user, so the field does not name a user by one name. Have the site tell who is signed in, in JSON, and name that as "whoami"'
    : `no address was found that tells who is signed in; ${condition}`
  return {
    // What the admin must confirm is left out of what is proposed, and put in by their word alone.
    subject: { source: 'loginField', oneNamePerUser: true, ...nameCase },
    finding: {
      about: 'Subject',
      value: `the field ${userField} of the login`,
      certainty: confirmed && !byMail ? 'likely' : 'open',
      why: tried.length === 0 ? why : `${why} (the name is ${tried.join(', ')})`,
    },
    oneName: byMail ? 'refused' : 'ask',
  }
}
