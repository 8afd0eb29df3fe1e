// From a site's address and a test user to a policy: what a stranger sees, the logins, who the site says is signed in,
// the session's cookies, and all of it tried against a wrong password before it is proposed.
import { problemText, readPolicy } from '../../../shared/policy/read.ts'
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { Failure } from '../failure.ts'
import type { Credentials } from './credentials.ts'
import { endpointOf, loginFindings } from './endpoints.ts'
import { findLogins, type Proven } from './find-logins.ts'
import { type Network, open } from './network.ts'
import { byPreset, presetPolicy, scriptedLogin } from './preset.ts'
import type { Finding } from './report.ts'
import { pathsIn, whoamiPaths } from './script-paths.ts'
import { sessionOf } from './session.ts'
import { findSignOuts } from './sign-outs.ts'
import { looksSuccessful } from './signs.ts'
import { type FoundSoftware, softwareOf } from './software.ts'
import { emailOn, type Judge, trySpellings } from './spellings.ts'
import { chooseSubject, type Source, sourceOf } from './subject.ts'
import { loginsOtherPaths, publicPathsOf, returnParameterOf } from './surroundings.ts'
import { survey } from './survey.ts'
import { findWhoami, type Whoami } from './whoami.ts'

/** A policy, and what is known of each piece of it. */
export interface Proposal {
  readonly document: Record<string, unknown>
  readonly findings: readonly Finding[]
  /** What the admin must say before the policy is valid, in a sentence; undefined where it is. */
  readonly open: string | undefined
}

/**
 * Walks a site's login and proposes a policy.
 * @param start the path to begin at
 * @param oneNamePerUser whether the admin says that the site knows each user by exactly one name
 * @throws Failure with one sentence, where the login can't be walked
 */
export async function propose(
  net: Network,
  start: string,
  who: Credentials,
  oneNamePerUser: boolean,
): Promise<Proposal> {
  const around = await survey(net, start)
  const scripts = pathsIn(around.scripts.map(({ text }) => text))
  const software = softwareOf(around)
  const known = software && presetPolicy(net.origin, software.preset)
  const all = await findLogins(net, around, who, known && scriptedLogin(known))
  const [main] = all
  if (!main) throw new Failure('No login was found.')
  const preset = software && known && (await byPreset(net, software, known, main))
  if (preset) return { ...preset, open: undefined }
  const whoami = await findWhoami(net, whoamiPaths(scripts), main.right.session, who.user)
  await requireRefused(main, whoami)

  // Policy knows the site's sessions as cookies or as tokens, not as both.
  const byToken = main.right.token !== undefined
  const logins = all.filter(({ right }) => (right.token !== undefined) === byToken)
  const session = await sessionOf(net, logins, who, whoami)
  const source = sourceOf(whoami, logins, session.names, who.user)
  const email =
    whoami?.says.email ??
    emailOn(
      main.right.landed.page.texts,
      around.seen.flatMap(({ landed }) => landed.page.texts),
    )
  const spellings = await trySpellings(net, main.login, who, email, judgeOf(main, source)).catch(ifSpent([]))
  const { subject, finding, oneName } = chooseSubject(source, spellings, userFieldOf(main), oneNamePerUser)
  const page = main.login.page
  const loginPage = await open(net, page).catch(ifSpent(undefined))
  const returnParameter = returnParameterOf(around.seen)
  const endpoints = logins.map(({ login, signs }) => endpointOf(login, source ? undefined : signs?.success))
  const publicPaths = publicPathsOf(net, around, [page, ...endpoints.map(({ path }) => path)])
  const paths = loginPage ? loginsOtherPaths(net, loginPage) : []
  const logouts = await findSignOuts(net, session.last ?? main.right, whoami ?? main.check, scripts).catch(
    ifSpent([]),
  )

  const policy: PolicyInput = {
    origin: net.origin,
    publicPaths,
    login: {
      page,
      ...(returnParameter && { returnParameter: returnParameter.name }),
      ...(paths.length > 0 && { paths }),
      ...(session.rotates && { rotatesSession: true }),
      endpoints,
    },
    logout: logouts.map(({ pattern }) => pattern),
    subject,
    ...(session.names.length > 0 && { cookies: session.cookies }),
    brand: { name: new URL(net.origin).host },
  }
  requireValid(policy)
  const settled = oneName === undefined || (oneName === 'ask' && oneNamePerUser)
  return {
    document: settled ? { ...policy } : { ...policy, subject: { ...subject, oneNamePerUser: undefined } },
    findings: [
      ...softwareFinding(software, known !== undefined),
      ...logins.flatMap(one => loginFindings(one, source !== undefined)),
      ...leftOut(all, logins),
      finding,
      ...(byToken ? [] : session.findings),
      found('Return parameter', returnParameter?.name, 'likely', `shown by ${returnParameter?.shownBy}`),
      found(
        'Login’s paths',
        paths.join(', '),
        'likely',
        'the login page leads there those who can’t sign in',
      ),
      found(
        'Public paths',
        publicPaths.join(', '),
        'likely',
        'a stranger is shown them; take out what strangers shouldn’t see',
      ),
      ...logouts.map(
        ({ pattern, certainty, why }): Finding => ({ about: 'Logout', value: pattern, certainty, why }),
      ),
    ].filter(one => one !== undefined),
    open: settled ? undefined : openQuestion(oneName === 'refused'),
  }
}

const openQuestion = (refused: boolean) =>
  refused
    ? 'The policy is not valid yet: the site takes more than one name for a user, so the login field can’t be the subject. Put a "whoami" of the site’s into "subject".'
    : 'The policy is not valid yet: if the site knows each user by exactly one name, say so with --one-name-per-user, or with "oneNamePerUser": true in "subject".'

const found = (
  about: string,
  value: string | undefined,
  certainty: Finding['certainty'],
  why: string,
): Finding | undefined => (value ? { about, value, certainty, why } : undefined)

const userFieldOf = ({ login }: Proven) => (login.kind === 'form' ? login.found.userField : login.userField)

/** How an attempt is judged: by what the site says, or else by the signs, or else by a page. */
const judgeOf =
  ({ signs, check }: Proven, source: Source | undefined): Judge =>
  async tried => {
    if (source) {
      const name = await source.of(tried)
      return { accepted: name !== undefined, name }
    }
    const { answer, session } = tried
    const accepted = signs
      ? looksSuccessful(signs.success, answer)
      : ((await check?.isSignedIn(session)) ?? false)
    return { accepted, name: undefined }
  }

/** The proposal against a wrong password: nobody may be signed in by one. */
async function requireRefused({ wrong, login }: Proven, whoami: Whoami | undefined): Promise<void> {
  if (!whoami || !(await whoami.isSignedIn(wrong.session))) return
  throw new Failure(
    `The site says that somebody is signed in after a wrong password, too (${whoami.path}, by ${login.page}). Write its policy by hand.`,
  )
}

function requireValid(policy: PolicyInput): void {
  const reading = readPolicy(JSON.stringify(policy))
  if (reading.ok) return
  throw new Failure(
    `What was found can’t be written as a policy:\n${reading.problems.map(one => `  ${problemText(one)}`).join('\n')}`,
  )
}

const softwareFinding = (software: FoundSoftware | undefined, known: boolean): Finding[] =>
  software
    ? [
        {
          about: 'Software',
          value: software.name,
          certainty: 'likely',
          why: `${software.mark}; ${known ? 'its preset doesn’t fit here' : 'there is no preset for it'}, so this policy says all of it`,
        },
      ]
    : []

const leftOut = (all: readonly Proven[], logins: readonly Proven[]): Finding[] =>
  all
    .filter(one => !logins.includes(one))
    .map(({ login }) => ({
      about: 'Left out',
      value: login.kind === 'json' ? login.path : login.page,
      certainty: 'sure',
      why: 'it signs in, too, but hands out a token instead of a cookie, and policy knows sessions as one of the two: through the gate it is closed',
    }))

/** Whatever can be done without ends where the site may be asked no more. */
const ifSpent =
  <Fallback>(fallback: Fallback) =>
  (error: unknown): Fallback => {
    if (error instanceof Failure) return fallback
    throw error
  }
