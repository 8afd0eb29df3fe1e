// `npm run admin -- …`: helping a user from a terminal, through wrangler: what is known of them, unlock, lock, reset,
// forget devices, end sessions. The statements are the Worker's own (worker/people/assist.ts).
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { type Method, methods } from '../../shared/policy/methods.ts'
import * as limits from '../challenge/limits.ts'
import { changePurposes } from '../challenge/purpose.ts'
import { readSetUp, setUpOf } from '../factors/set-up.ts'
import { languageFor } from '../i18n/index.ts'
import * as events from '../log/events.ts'
import { type Assist, type Assistance, assist, assistMethod } from '../people/assist.ts'
import * as subjects from '../people/subjects.ts'
import type { Reason } from '../risk/decide.ts'
import * as decisions from '../risk/decisions.ts'
import * as devices from '../risk/devices.ts'
import { type Deployment, deploymentHelp, deploymentOf, deploymentOptions, execute } from './deployment.ts'
import { Failure } from './failure.ts'

const help = `Helping a user, from a terminal.

  npm run admin -- events              what happened at the site: locks, copied tokens, policies, sessions changed in place
  npm run admin -- show USER           what is set up, locks, devices, the last sign-ins with their reasons
  npm run admin -- unlock USER         takes codes again, counting from nought
  npm run admin -- lock USER           takes no codes; ends every session, forgets every device
  npm run admin -- reset USER          erases the set-up: the next sign-in starts one anew
  npm run admin -- reset-cooldown USER ends the wait after a cancelled sign-in, and pauses of the account page
  npm run admin -- clear-bounce USER   mail came back, and the address works again
  npm run admin -- turn-off USER totp  (or email, sms, passkey) this method is no longer asked of this user
  npm run admin -- turn-on USER totp   it may be again
  npm run admin -- forget-devices USER
  npm run admin -- end-sessions USER   takes up to a minute to reach every page

${deploymentHelp}
  --yes          no question before lock and reset
`

interface Options extends Deployment {
  readonly by: string
}

async function subjectOf(options: Options, user: string): Promise<subjects.SubjectId> {
  // Policy says whether case counts; an admin types the name as it is known, so both readings are tried.
  for (const nameCase of ['sensitive', 'insensitive'] as const) {
    const who = await subjects.identity(options.site, nameCase, user)
    const [[found]] = who ? await execute(options, subjects.find(who.id)) : [[]]
    if (found) return found.id
  }
  throw new Failure(`Nobody called "${user}" has signed in at ${options.site}. Check --site and --state.`)
}

const moment = (time: number) => new Date(time).toISOString().replace('T', ' ').slice(0, 16)

async function showEvents(options: Options): Promise<void> {
  const [happened] = await execute(options, events.ofSite(options.site))
  const ids = [...new Set(happened.map(({ subject }) => subject).filter(id => id !== null))]
  const [known] = await execute(options, subjects.names(options.site, ids))
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))
  const lines = happened.map(({ at, kind, subject, detail }) =>
    [moment(at), kind, subject && (nameOf.get(subject) ?? subject), detail].filter(Boolean).join('  '),
  )
  console.log(lines.length > 0 ? lines.join('\n') : `Nothing has happened at ${options.site}.`)
}

async function show(options: Options, subject: subjects.SubjectId): Promise<void> {
  const now = Date.now()
  const [[who], counters, remembered, history, happened, ...rows] = await execute(
    options,
    subjects.find(subject),
    limits.readSubject(subject),
    devices.list(subject, now),
    decisions.list(subject),
    events.ofSubject(subject),
    ...readSetUp(subject),
  )
  const setUp = setUpOf(rows)
  const waits = limits.cooldownUntil(counters, now)
  const paused = changePurposes.flatMap(purpose => {
    const until = limits.pausedUntil(counters, purpose, now)
    return until === undefined ? [] : [`${purpose} until ${moment(until)}`]
  })
  const account = counters.find(({ kind }) => kind === 'account')
  const { texts, reason } = languageFor(null)
  const lines = [
    [`${who?.name} at ${options.site}`, who?.email, who?.phone].filter(Boolean).join(', '),
    `  authenticator  ${setUp.totp?.confirmed_at ? `set up ${moment(setUp.totp.confirmed_at)}` : 'not set up'}`,
    ...setUp.passkeys.map(one => `  passkey        ${one.label}, added ${moment(one.created_at)}`),
    ...(setUp.phone ? [`  phone          ${setUp.phone}`] : []),
    ...(setUp.emailBounced ? ['  e-mail         came back'] : []),
    ...(setUp.recoveryLeft === undefined ? [] : [`  recovery       ${setUp.recoveryLeft} codes left`]),
    ...(setUp.preferred ? [`  asked first    ${setUp.preferred}, by the user's own choice`] : []),
    ...(setUp.off.length > 0 ? [`  turned off     ${setUp.off.join(', ')}`] : []),
    ...(setUp.optedIn ? ['  opted in       yes'] : []),
    ...(waits === undefined ? [] : [`  waits          until ${moment(waits)}`]),
    ...(paused.length > 0 ? [`  paused         ${paused.join(', ')}`] : []),
    `  codes          ${limits.isLocked(counters, now) ? 'LOCKED' : 'taken'}; ${account?.count ?? 0} wrong ones of at most ${account?.most ?? limits.highestBackstop}`,
    ...remembered.map(
      one =>
        `  device         ${one.label}, remembered ${moment(one.created_at)}, used ${moment(one.used_at)}`,
    ),
    ...history.map(one => {
      const reasons = (JSON.parse(one.reasons) as Reason[]).map(each => reason(each, now))
      return `  ${moment(one.at)}  ${texts.outcome[one.outcome]}: ${texts.listed(reasons)} (${one.device})`
    }),
    ...happened.map(one => `  ${moment(one.at)}  ${one.kind} ${one.detail}`),
  ]
  console.log(lines.join('\n'))
}

const isMethod = (text: string | undefined): text is Method => methods.some(method => method === text)

const isAssist = (text: string): text is Assist => Object.hasOwn(assist, text)

// What a user notices at once, and can't undo.
const grave: readonly string[] = ['lock', 'reset', 'turn-off']

async function confirmed(what: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${what} Type yes to go on: `)
  terminal.close()
  return answer.trim() === 'yes'
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args)
  const [command = '', user, method] = positionals
  const options: Options = {
    ...deploymentOf(values),
    by: `${userInfo().username} (terminal)`,
  }
  if (command === 'events' && !values.help) return showEvents(options)
  const ofMethod = command === 'turn-off' || command === 'turn-on'
  const known = command === 'show' || isAssist(command) || (ofMethod && isMethod(method))
  if (values.help || user === undefined || !known) throw new Failure(help)
  const subject = await subjectOf(options, user)
  if (command === 'show') return show(options, subject)
  if (
    grave.includes(command) &&
    !values.yes &&
    !(await confirmed(`${command} ${user} at ${options.site}?`))
  ) {
    throw new Failure('Nothing was done.')
  }
  const one: Assistance = { site: options.site, subject, by: options.by, now: Date.now() }
  if (isAssist(command)) await execute(options, ...assist[command](one))
  else if (isMethod(method)) await execute(options, ...assistMethod(one, method, command === 'turn-off'))
  console.log(`Done: ${command} ${user} at ${options.site}.`)
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...deploymentOptions,
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
