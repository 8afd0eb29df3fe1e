// What may be set up in a challenge, and for each method, how what comes back confirms it: by the use of a factor that
// only its owner can make (M1, M6, H6). Each is confirmed by one statement, as a factor is used.
import type { Method } from '../../shared/policy/methods.ts'
import type { ChallengeRow, Enrollable } from '../challenge/challenge.ts'
import { notify, notifyNumber } from '../channels/notify.ts'
import { canSend } from '../channels/send.ts'
import { both, type Guard, type Statement } from '../database.ts'
import { digitsTyped, type Trouble, type Use, type Verdict } from '../factors/factor.ts'
import { isLive, troubleWith } from '../factors/message-code.ts'
import * as passkeys from '../factors/passkey.ts'
import { hasAuthenticator, type SetUp } from '../factors/set-up.ts'
import * as totp from '../factors/totp.ts'
import { attestationTyped, verifyAttestation } from '../factors/webauthn.ts'
import * as events from '../log/events.ts'
import * as phones from '../people/phones.ts'
import { whose } from '../people/subjects.ts'
import * as devices from '../risk/devices.ts'
import type { Site } from '../site.ts'
import type { Pending } from './pending.ts'
import type { Question } from './question.ts'

/** What somebody sends to confirm a set-up. */
export interface Confirming {
  /** A code, or what a browser says of a new passkey. */
  readonly answer: string
  /** What a passkey is to be called. */
  readonly label: string | undefined
}

/** How a method is set up. */
interface Enrolment {
  /** As {@link AnyFactor.typed}. */
  readonly typed: (text: string) => string | undefined
  /** Undefined where nothing is being set up. Its use is the set-up itself. */
  readonly judge: (
    site: Site,
    pending: Pending,
    question: Question,
    confirming: Confirming,
  ) => Promise<Verdict | undefined>
  /** Who is told, and what is written down and void with it. */
  readonly told: (site: Site, pending: Pending, question: Question, granted: Guard) => readonly Statement[]
}

/** What may be set up in a challenge, what is offered first at the front. */
export function enrollableIn(
  site: Site,
  { enrols }: Pick<ChallengeRow, 'enrols'>,
  setUp: SetUp,
): readonly Enrollable[] {
  const { policy } = site
  const allowed = policy.methods
    .filter(method => method !== 'email')
    .filter(method => !setUp.off.includes(method))
    .filter(method => method !== 'sms' || (policy.sms.entitled && canSend(site, 'sms')))
  if (enrols !== 'any') return allowed.filter(method => method === enrols)
  const only =
    // Nothing else would do: it is asked for again at the next sign-in.
    policy.totpEnrolment === 'required' && !hasAuthenticator(setUp)
      ? 'totp'
      : policy.allowFallback
        ? undefined
        : policy.defaultMethod
  if (allowed.some(method => method === only)) return allowed.filter(method => method === only)
  const first: Method = policy.defaultMethod ?? 'totp'
  return [...allowed.filter(method => method === first), ...allowed.filter(method => method !== first)]
}

const right = (use: Use): Verdict => ({ right: true, use })
const wrong = (trouble: Trouble): Verdict => ({ right: false, trouble })

/** Each method's set-up. */
export const enrolments: Readonly<Record<Enrollable, Enrolment>> = {
  totp: {
    typed: totp.totp.typed,

    async judge({ ring, now }, { subject }, { challenge, setUp }, { answer }) {
      const waiting = setUp.totp && totp.pendingOf(setUp.totp)
      if (!waiting) return undefined
      const { sealed, parameters } = waiting
      const opened = await totp.openPending(ring, subject, challenge.id, sealed)
      if (!opened) return wrong({ kind: 'wrong' })
      const { secret, confirmed } = opened
      const step = totp.stepOf(answer, secret, parameters, now)
      if (step === undefined) return wrong({ kind: 'wrong' })
      return right({
        statement: (ticket, on) => totp.confirm(subject, sealed, confirmed, step, ticket, now, on),
        done: ticket => totp.usedFor(subject, ticket),
      })
    },

    told: (site, { subject }, { challenge, setUp }, granted) => [
      ...(hasAuthenticator(setUp) ? forgetDevices(site, subject, granted) : []),
      ...notify(site, setUp, { about: 'authenticator-set-up', device: challenge.device }, granted),
    ],
  },

  passkey: {
    typed: attestationTyped,

    async judge(site, { subject }, { challenge }, { answer, label }) {
      const credential = await verifyAttestation(site, challenge.id, answer)
      if (!credential) return wrong({ kind: 'wrong' })
      return right({
        statement: (ticket, on) =>
          passkeys.add(subject, credential, label ?? challenge.device, ticket, site.now, on),
        done: ticket => passkeys.usedFor(subject, ticket),
      })
    },

    told: (site, { subject }, { challenge, setUp }, granted) => [
      events.record(
        { site: site.host, subject, kind: 'passkey-added', detail: challenge.device },
        site.now,
        granted,
      ),
      ...notify(site, setUp, { about: 'passkey-added' }, granted),
    ],
  },

  sms: {
    typed: text => digitsTyped(text, 6, 6),

    async judge({ ring, now }, { subject }, { challenge, setUp, sent }, { answer }) {
      const to = setUp.ownPhone?.pending_number
      if (!to || !sent) return undefined
      const trouble = await troubleWith(
        ring,
        { challenge: challenge.id, channel: 'sms', to },
        answer,
        sent,
        now,
      )
      if (trouble) return wrong(trouble)
      return right({
        statement: (ticket, on) =>
          phones.confirm(subject, to, ticket, now, both(isLive(challenge.id, sent.hash, now), on)),
        done: ticket => phones.confirmedFor(subject, ticket),
      })
    },

    told: (site, { subject }, { setUp }, granted) => [
      events.record({ site: site.host, subject, kind: 'phone-changed' }, site.now, granted),
      ...(setUp.ownPhone?.number != null ? forgetDevices(site, subject, granted) : []),
      ...notify(site, setUp, { about: 'phone-changed' }, granted),
      // The old number's owner is told too (C6): whoever took the account over may read its mail.
      ...notifyNumber(site, setUp.phone, 'phone-changed', granted),
    ],
  },
}

// What was proven by the factor that is gone is proven anew (R4).
const forgetDevices = ({ now }: Site, subject: Pending['subject'], granted: Guard) => [
  devices.revokeAll(whose(subject), 'factor-changed', now, granted),
]
