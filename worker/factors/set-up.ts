// What a subject has set up, read in one round trip with whatever else is asked; and which methods that makes usable,
// by policy, with the one that is asked for first.
import type { Method } from '../../shared/policy/methods.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { MessageChannel } from '../challenge/limits.ts'
import { both, type Guard, type RowsOf } from '../database.ts'
import * as phones from '../people/phones.ts'
import * as subjects from '../people/subjects.ts'
import * as passkeys from './passkey.ts'
import * as recovery from './recovery.ts'
import * as totp from './totp.ts'

/** What a subject has set up, and what the origin tells of it. */
export interface SetUp {
  readonly totp: totp.TotpRow | undefined
  readonly email: string | undefined
  readonly emailBounced: boolean
  /** The roles that the origin told of them last. */
  readonly roles: readonly string[]
  /** Where SMS go: the user's own number, else what the origin tells. */
  readonly phone: phones.PhoneNumber | undefined
  readonly ownPhone: phones.PhoneRow | undefined
  readonly passkeys: readonly passkeys.PasskeyRow[]
  /** Unused recovery codes, where there is a set. */
  readonly recoveryLeft: number | undefined
  /** The user's own choice. */
  readonly preferred: Method | undefined
  /** What an admin turned off for this user. */
  readonly off: readonly Method[]
  readonly optedIn: boolean
  readonly resetReason: subjects.ResetReason | undefined
  /** The language to write to them in, once it is known. */
  readonly language: string | undefined
}

/** The statements that read a subject's set-up; their rows go to {@link setUpOf}. */
export const readSetUp = (subject: subjects.SubjectId) =>
  [
    totp.find(subject),
    subjects.find(subject),
    phones.find(subject),
    recovery.left(subject),
    passkeys.list(subject),
  ] as const

/** A set-up from its rows. `told` is what the origin says at this very sign-in, which is newer than what is stored. */
export function setUpOf(
  [[factor], [subject], [phone], [codes], keys]: RowsOf<ReturnType<typeof readSetUp>>,
  told: { readonly email?: string | undefined; readonly phone?: string | undefined } = {},
): SetUp {
  const email = told.email ?? subject?.email ?? undefined
  return {
    totp: factor,
    email,
    roles: subjects.rolesOf(subject),
    emailBounced: subject?.bounced_at != null && email === subject.email,
    phone: phone?.number ?? phones.phoneNumber(told.phone ?? subject?.phone),
    ownPhone: phone,
    passkeys: keys,
    recoveryLeft: codes?.left,
    preferred: subject?.default_method ?? undefined,
    off: subject ? (JSON.parse(subject.methods_off) as Method[]) : [],
    optedIn: subject?.opted_in_at != null,
    resetReason: subject?.reset_reason ?? undefined,
    language: subject?.language ?? undefined,
  }
}

/** Whether an authenticator has been set up and confirmed. */
export const hasAuthenticator = ({ totp }: SetUp): boolean => totp?.secret != null

/** Whether anything has been set up: what turning the second step off erases. */
export const hasSomething = (setUp: SetUp): boolean =>
  hasAuthenticator(setUp) || setUp.passkeys.length > 0 || setUp.ownPhone?.number != null

/**
 * Whether somebody can prove anything before a set-up (M7). Whoever has what policy no longer takes has their recovery codes
 * still: nothing else may replace it (C1).
 */
export const canProve = (setUp: SetUp, methods: readonly Method[]): boolean =>
  methods.length > 0 || (hasSomething(setUp) && (setUp.recoveryLeft ?? 0) > 0)

/**
 * The methods that a subject can prove a factor by, the one that is asked for first at the front: the user's own
 * choice, else policy's default, else the first that there is. Without fallback, that one alone.
 * @param canSend whether there is a way out for a kind of message.
 */
export function usableMethods(
  policy: Policy,
  setUp: SetUp,
  canSend: (channel: MessageChannel) => boolean,
): readonly Method[] {
  const isThere: Readonly<Record<Method, boolean>> = {
    totp: hasAuthenticator(setUp),
    email: setUp.email !== undefined && canSend('email'),
    sms: setUp.phone !== undefined && policy.sms.entitled && canSend('sms'),
    passkey: setUp.passkeys.length > 0,
  }
  const usable = policy.methods.filter(method => isThere[method] && !setUp.off.includes(method))
  const wanted = [setUp.preferred, policy.defaultMethod, 'totp'] as const
  const first = wanted.find(method => method !== undefined && usable.includes(method)) ?? usable[0]
  if (first === undefined) return []
  return policy.allowFallback ? [first, ...usable.filter(method => method !== first)] : [first]
}

/** That a subject has set up nothing that could prove a factor: what an unproven set-up and "not now" hang on (C1). */
export const hasNothingSetUp = (subject: subjects.SubjectId): Guard =>
  both(totp.isNotEnrolled(subject), both(phones.hasNone(subject), passkeys.hasNone(subject)))
