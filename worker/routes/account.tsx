// The account page and what can be done on it. Whose it is comes from the verified session, never from the request.
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Enrollable } from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify } from '../channels/notify.ts'
import { canSend } from '../channels/send.ts'
import { batch } from '../database.ts'
import { Refusal } from '../errors.ts'
import * as passkeys from '../factors/passkey.ts'
import * as recovery from '../factors/recovery.ts'
import { readSetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import { accountPage, beginChange, type ChangePurpose } from '../gate/change.ts'
import { ownCookie } from '../gate/cookies.ts'
import { removePasskey } from '../gate/remove-passkey.ts'
import { isFresh } from '../gate/session.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import * as events from '../log/events.ts'
import { type AccountNotice, AccountPage, accountNotices, mayTurnOff } from '../pages/account.tsx'
import { RecoveryPage } from '../pages/recovery.tsx'
import { ownData } from '../people/own-data.ts'
import { isPermitted } from '../people/permissions.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import * as decisions from '../risk/decisions.ts'
import * as devices from '../risk/devices.ts'
import { formOf, languageOf } from './own.ts'
import { type SignedIn, signedIn } from './signed-in.ts'

/** Routes below the reserved prefix: `/account` and its actions. */
export const accountRoutes = new Hono<SignedIn>()

for (const path of ['/account', '/account/*']) accountRoutes.use(path, signedIn(accountPage))

accountRoutes.get('/account', async c => {
  const { site, session } = c.var
  const { subject } = session
  const cookie = ownCookie(visitOf(c.req.raw).cookies, devices.cookieName(subject))
  const token = await devices.openToken(site.ring, site.host, subject, cookie)
  const [remembered, standing, history, counters, ...rows] = await batch(
    site.db,
    devices.list(subject, site.now),
    sessions.list(subject, site.now),
    decisions.list(subject),
    limits.readSubject(subject),
    ...readSetUp(subject),
  )
  const setUp = setUpOf(rows)
  return c.html(
    <AccountPage
      language={languageOf(c)}
      policy={site.policy}
      name={session.name}
      now={site.now}
      setUp={setUp}
      methods={usableMethods(site.policy, setUp, channel => canSend(site, channel))}
      canSendSms={site.policy.sms.entitled && canSend(site, 'sms')}
      paused={{
        'turn-on': limits.pausedUntil(counters, 'turn-on', site.now),
        'turn-off': limits.pausedUntil(counters, 'turn-off', site.now),
        'step-up': limits.pausedUntil(counters, 'step-up', site.now),
      }}
      devices={remembered}
      thisDevice={token?.device}
      sessions={standing}
      thisSession={session.id}
      decisions={history}
      notice={accountNotices.find(notice => notice === c.req.query('done'))}
      hasConsole={isPermitted(site.policy, 'general-settings', { name: session.name, roles: setUp.roles })}
    />,
  )
})

accountRoutes.post('/account/devices/:id/forget', async c => {
  const { site, session } = c.var
  const id = c.req.param('id') as devices.DeviceId
  const [revoked] = await batch(site.db, devices.revoke(id, session.subject, 'forgotten-by-user', site.now))
  return done(revoked.length > 0 ? 'forgotten' : 'nothingDone')
})

accountRoutes.post('/account/devices/forget', async c => {
  const { site, session } = c.var
  await batch(site.db, devices.revokeAll(subjects.whose(session.subject), 'forgotten-by-user', site.now))
  return done('forgotten')
})

accountRoutes.post('/account/sessions/:id/end', async c => {
  const { site, session } = c.var
  const id = c.req.param('id') as sessions.SessionId
  const [ended] = await batch(site.db, sessions.end(id, session.subject, 'ended-by-user', site.now))
  return done(ended.length > 0 ? 'ended' : 'nothingDone')
})

accountRoutes.post('/account/sessions/end', async c => {
  const { site, session } = c.var
  await batch(site.db, sessions.endOthers(session.id, session.subject, 'ended-by-user', site.now))
  return done('ended')
})

accountRoutes.post('/account/enrol', c => begin(c, 'turn-on', 'enrol', 'totp'))

accountRoutes.post('/account/phone', c => begin(c, 'turn-on', 'enrol', 'sms'))

accountRoutes.post('/account/passkeys/add', c => begin(c, 'turn-on', 'enrol', 'passkey'))

accountRoutes.post('/account/passkeys/:id/name', async c => {
  const { site, session } = c.var
  const label = passkeys.labelTyped((await formOf(c)).get('label'))
  if (label === undefined) throw new Refusal('malformed-request', 'Give the passkey a name.')
  const id = c.req.param('id') as passkeys.PasskeyId
  const [renamed] = await batch(site.db, passkeys.rename(id, session.subject, label))
  if (renamed.length === 0) throw noSuchPasskey()
  return done('changed')
})

accountRoutes.post('/account/passkeys/:id/remove', async c => {
  const { site, session } = c.var
  const id = c.req.param('id') as passkeys.PasskeyId
  const outcome = await removePasskey(site, session, id)
  if (outcome === 'not-found') throw noSuchPasskey()
  return outcome === 'proof-due' ? begin(c, 'step-up', 'verify') : done(outcome)
})

const noSuchPasskey = () => new Refusal('no-such-page', 'You have no such passkey.')

accountRoutes.post('/account/turn-on', async c => {
  const { site, session } = c.var
  if (site.policy.audience !== 'opted-in') return done('nothingDone')
  const setUp = setUpOf(await batch(site.db, ...readSetUp(session.subject)))
  const methods = usableMethods(site.policy, setUp, channel => canSend(site, channel))
  return begin(c, 'turn-on', methods.length > 0 ? 'verify' : 'enrol')
})

accountRoutes.post('/account/turn-off', c =>
  mayTurnOff(c.var.site.policy) ? begin(c, 'turn-off', 'verify') : done('nothingDone'),
)

accountRoutes.post('/account/recovery', async c => {
  const { site, session } = c.var
  if (!isFresh(site, session)) return begin(c, 'step-up', 'verify')
  const { subject } = session
  const codes = recovery.newSet(site.policy.recoveryCodes.count)
  const kept = await recovery.replacing(site.ring, subject, codes, site.now)
  const on = sessions.isStanding(session.id, site.now)
  const [[who]] = await batch(site.db, subjects.find(subject))
  const made = { site: site.host, subject, kind: 'recovery-codes-made', detail: 'by the user' } as const
  await batch(
    site.db,
    ...kept(on),
    events.record(made, site.now, on),
    ...(who ? notify(site, who, { about: 'recovery-codes-made' }, on) : []),
  )
  return c.html(
    <RecoveryPage
      language={languageOf(c)}
      brand={site.policy.brand}
      name={session.name}
      codes={codes}
      next={accountPage}
    />,
  )
})

accountRoutes.post('/account/default', async c => {
  const { site, session } = c.var
  const wanted = (await formOf(c)).get('method')
  const method = site.policy.methods.find(one => one === wanted)
  if (!method) throw new Refusal('malformed-request', 'Go back and try again.')
  if (!isFresh(site, session)) return begin(c, 'step-up', 'verify')
  await batch(site.db, subjects.chooseDefault(session.subject, method))
  return done('changed')
})

accountRoutes.get('/account/data.json', async c => {
  const { site, session } = c.var
  c.header('content-disposition', 'attachment; filename="sallyport.json"')
  return c.json(await ownData(site, session.subject))
})

async function begin(
  c: Context<SignedIn>,
  purpose: ChangePurpose,
  kind: 'verify' | 'enrol',
  enrols?: Enrollable,
): Promise<Response> {
  const { site, session } = c.var
  const begun = await beginChange(site, visitOf(c.req.raw), session, purpose, kind, { enrols })
  // Paused, locked: the page says until when.
  return begun.outcome === 'begun' ? redirect(begun.to, [begun.cookie]) : done('nothingDone')
}

const done = (notice: AccountNotice) => redirect(`${accountPage}?done=${notice}`, [])
