// The console (A1, A6): for whoever policy permits, always behind a factor that was proven. Every change is prepared, shown
// with whom it affects, confirmed with a code (L2), and only then written to KV.
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono/tiny'
import { randomToken } from '../../shared/bytes.ts'
import { changesBetween } from '../../shared/policy/changes.ts'
import { controlOf } from '../../shared/policy/form.ts'
import { type PolicyProblem, problemText, readPolicy } from '../../shared/policy/read.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import * as limits from '../challenge/limits.ts'
import { batch } from '../database.ts'
import { Refusal } from '../errors.ts'
import { accountPage, beginChange } from '../gate/change.ts'
import { writeConfirmed } from '../gate/site-change.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import * as events from '../log/events.ts'
import { type ConsoleNotice, settingsPath } from '../pages/console/frame.tsx'
import { ProposalPage } from '../pages/console/proposal.tsx'
import { SettingsPage } from '../pages/console/settings.tsx'
import { isPermitted } from '../people/permissions.ts'
import * as subjects from '../people/subjects.ts'
import { effectsOf } from '../policy/affected.ts'
import { hashOf } from '../policy/load.ts'
import * as proposals from '../policy/proposals.ts'
import {
  audienceOf,
  audiences,
  type Edited,
  sections,
  sourcesIn,
  withAudience,
  withTyped,
} from '../policy/settings.ts'
import { formOf } from './own.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

/** Routes below the reserved prefix: `/console` and what is below it. */
export const consoleRoutes = new Hono<SignedIn>()

/** Lets through who has the permission `general-settings` and has proven a factor in this very session (A1). */
const permitted = createMiddleware<SignedIn>(async (c, next) => {
  const { site, session } = c.var
  const { now, host, policy } = site
  const { subject, name } = session
  const [[who]] = await batch(site.db, subjects.find(subject))
  if (!isPermitted(policy, 'general-settings', { name, roles: subjects.rolesOf(who) })) {
    const kind = 'console-denied'
    const once = events.isFirst(subject, kind, now - 3_600_000)
    await batch(site.db, events.record({ site: host, subject, kind, detail: 'general-settings' }, now, once))
    throw new Refusal('not-permitted', 'Only administrators of this site may open its settings.')
  }
  if (session.proof === 'factor') return next()
  if (c.req.method !== 'GET') throw new Refusal('not-allowed-yet', 'Prove your second factor first.')
  const returnTo = settingsPath
  const begin = (purpose: 'step-up' | 'turn-on', kind: 'verify' | 'enrol') =>
    beginChange(site, visitOf(c.req.raw), session, purpose, kind, { returnTo })
  let begun = await begin('step-up', 'verify')
  if (begun.outcome === 'nothing-to-prove-by') begun = await begin('turn-on', 'enrol')
  // Paused or locked: the account page says until when.
  return begun.outcome === 'begun' ? redirect(begun.to, [begun.cookie]) : redirect(accountPage, [])
})

for (const path of ['/console', '/console/*']) consoleRoutes.use(path, signedIn(settingsPath), permitted)

consoleRoutes.get('/console', () => redirect(settingsPath, []))

consoleRoutes.get('/console/settings', c => settingsPage(c, {}))

consoleRoutes.post('/console/settings/audience', async c => {
  const wanted = (await formOf(c)).get('audience')
  const choice = audiences.find(one => one === wanted)
  if (!choice) throw new Refusal('malformed-request', 'Go back and try again.')
  const before = await inKv(c)
  return propose(c, before, withAudience(before.documents, choice))
})

consoleRoutes.post('/console/settings/edit', async c => {
  const typed = typedIn(await formOf(c))
  const before = await inKv(c)
  // What the form showed is the policy in force: what differs from that was changed by whoever sent it.
  return propose(c, before, withTyped(before.documents, c.var.site.policy, typed), typed)
})

consoleRoutes.get('/console/settings/change/:id', async c => {
  const { site, session } = c.var
  const { documents, policy: before } = await inKv(c)
  const [[proposal], counters] = await batch(
    site.db,
    proposals.find(c.req.param('id') as proposals.ProposalId, session.subject, site.now),
    limits.readSubject(session.subject),
  )
  if (!proposal || proposal.confirmed_at !== null) throw noSuchChange()
  const after = readPolicy(...documents.slice(0, -1), proposal.document)
  if (!after.ok || proposal.base !== (await hashOf(documents))) return notDone('meanwhile')
  const effects = effectsOf(site.host, before, after.policy)
  const counts = effects.length > 0 ? await batch(site.db, ...effects.map(({ count }) => count)) : []
  return c.html(
    <ProposalPage
      brand={site.policy.brand}
      name={session.name}
      now={site.now}
      id={proposal.id}
      changes={changesBetween(before, after.policy)}
      effects={effects.map(({ what }, index) => ({ what, count: counts[index]?.[0]?.count ?? 0 }))}
      pausedUntil={limits.pausedUntil(counters, proposal.purpose, site.now)}
    />,
  )
})

consoleRoutes.post('/console/settings/confirm', async c => {
  const { site, session } = c.var
  const id = ((await formOf(c)).get('id') ?? '') as proposals.ProposalId
  const [[proposal]] = await batch(site.db, proposals.find(id, session.subject, site.now))
  if (!proposal || proposal.confirmed_at !== null) throw noSuchChange()
  const begun = await beginChange(site, visitOf(c.req.raw), session, proposal.purpose, 'verify', {
    returnTo: settingsPath,
    along: challenge => [proposals.awaitChallenge(id, session.subject, challenge)],
  })
  if (begun.outcome === 'begun') return redirect(begun.to, [begun.cookie])
  // Paused: the page says until when.
  return begun.outcome === 'paused' ? redirect(changePath(id), []) : notDone(begun.outcome)
})

consoleRoutes.post('/console/settings/write', async c => {
  const { site, session } = c.var
  const id = ((await formOf(c)).get('id') ?? '') as proposals.ProposalId
  return notDone(await writeConfirmed(site, { id, subject: session.subject }))
})

const changePath = (id: proposals.ProposalId) => `${settingsPath}/change/${id}`

const noSuchChange = () =>
  new Refusal('no-such-page', 'There is no such change, or it has been confirmed or is too old.')

/** What the settings say happened just before, by the name in their address. */
const notices = {
  written: { tone: 'good', text: 'Stored. It is in force everywhere within a minute.' },
  meanwhile: {
    tone: 'warn',
    text: 'Nothing was changed: the policy has become another one meanwhile. Look at it, and make your change again.',
  },
  failed: {
    tone: 'bad',
    text: 'The change is confirmed, but it could not be stored at the moment. Nothing is lost: store it below.',
  },
  nothing: { tone: 'warn', text: 'That is how it is already: nothing was changed.' },
  locked: { tone: 'bad', text: 'Nothing was changed: your account is locked.' },
  'nothing-to-prove-by': {
    tone: 'bad',
    text: 'Nothing was changed: set up a second factor of your own first, on your account page.',
  },
} as const satisfies Record<string, ConsoleNotice>

const notDone = (what: keyof typeof notices) => redirect(`${settingsPath}?done=${what}`, [])

/** The policy as KV has it now: what a change is made from, and nothing that an isolate still goes by. */
interface InKv {
  readonly documents: readonly string[]
  readonly policy: Policy
}

async function inKv(c: Context<SignedIn>): Promise<InKv> {
  const documents = await c.var.site.policyStore.read()
  const reading = documents && readPolicy(...documents)
  if (documents && reading?.ok) return { documents, policy: reading.policy }
  throw new Refusal('not-configured', 'The policy in KV can’t be read; mend it with wrangler first.')
}

/** Keeps a change and shows it, before it is confirmed; or the settings once more, with what is wrong. */
async function propose(
  c: Context<SignedIn>,
  { documents, policy }: InKv,
  { own, documents: next, reading }: Edited,
  typed?: ReadonlyMap<string, string>,
): Promise<Response> {
  const { site, session } = c.var
  if (!reading.ok) return settingsPage(c, { typed, problems: reading.problems }, 422)
  if (changesBetween(policy, reading.policy).length === 0) return notDone('nothing')
  const isOn = audienceOf(reading.policy) === 'everyone' && audienceOf(policy) !== 'everyone'
  const proposal = {
    id: randomToken(18) as proposals.ProposalId,
    site: site.host,
    subject: session.subject,
    name: session.name,
    purpose: isOn ? 'site-on' : 'site-change',
    base: await hashOf(documents),
    makes: await hashOf(next),
    document: own,
  } as const
  await batch(site.db, proposals.keep(proposal, site.now))
  return redirect(changePath(proposal.id), [])
}

/** A form's settings by their paths. A list comes as a field that says so, and one for each item that is ticked. */
function typedIn(form: ReadonlyMap<string, string>): Map<string, string> {
  const paths: readonly string[] = Object.values(sections).flat()
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const control = controlOf(path)
      if (control.kind !== 'some') {
        const text = form.get(path)
        return text === undefined ? [] : [[path, text]]
      }
      if (!form.has(`${path}:`)) return []
      return [[path, control.options.filter(option => form.has(`${path}:${option}`)).join(', ')]]
    }),
  )
}

async function settingsPage(
  c: Context<SignedIn>,
  told: {
    readonly typed?: ReadonlyMap<string, string> | undefined
    readonly problems?: readonly PolicyProblem[]
  },
  status: 200 | 422 = 200,
): Promise<Response> {
  const { site, session } = c.var
  const documents = (await site.policyStore.read()) ?? []
  const reading = readPolicy(...documents)
  const [counters, [unwritten]] = await batch(
    site.db,
    limits.readSubject(session.subject),
    proposals.unwritten(session.subject, site.now),
  )
  const done = c.req.query('done')
  const notice = reading.ok
    ? done !== undefined && Object.hasOwn(notices, done)
      ? notices[done as keyof typeof notices]
      : undefined
    : ({ tone: 'bad', text: brokenText(reading.problems) } as const)
  return c.html(
    <SettingsPage
      brand={site.policy.brand}
      name={session.name}
      now={site.now}
      policy={site.policy}
      sourceOf={reading.ok ? sourcesIn(documents) : undefined}
      paused={{
        'site-on': limits.pausedUntil(counters, 'site-on', site.now),
        'site-change': limits.pausedUntil(counters, 'site-change', site.now),
      }}
      typed={told.typed ?? new Map()}
      problems={told.problems ?? []}
      notice={notice}
      unwritten={unwritten?.id}
    />,
    status,
  )
}

const brokenText = (problems: readonly PolicyProblem[]) =>
  `The policy in KV is broken, and the last good one is in force: ${problems.map(problemText).join('; ')}. Mend it with wrangler.`
