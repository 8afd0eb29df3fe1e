// Which policy is in force for a host: KV's, read at most every half minute and kept in the isolate; where KV's is
// missing, broken or out of reach, the last good one (P2). Never "no policy": a site without one is not served.
import { base64url, randomToken, sha256 } from '../../shared/bytes.ts'
import { changesBetween, changeText } from '../../shared/policy/changes.ts'
import { type PolicyReading, problemText, readPolicy } from '../../shared/policy/read.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { batch, type Statement } from '../database.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../errors.ts'
import * as events from '../log/events.ts'
import { act, resetsOf } from './consequences.ts'
import * as proposals from './proposals.ts'
import * as versions from './versions.ts'

interface Kept {
  /** Undefined where the host has no policy and never had one. */
  readonly policy: Policy | undefined
  readonly hash: string
  readonly readAt: number
}

// A policy is read anew after this long; requests go on with the one they have meanwhile, up to the second bound.
const freshMilliseconds = 20_000
const usableMilliseconds = 45_000

const kept = new Map<string, Kept>()

/**
 * The policy in force for a host.
 * @param background runs work after the response (`ctx.waitUntil`).
 * @param beneath documents that those of KV are laid over.
 * @throws Refusal `unknown-site` (421) where the host has and had no policy; `not-configured` (503) where it has one
 *   that is broken and none before it was good; `storage-failed` where nothing can be read.
 */
export async function policyFor(
  env: Env,
  host: string,
  now: number,
  background: (work: Promise<unknown>) => void,
  beneath: readonly string[] = [],
): Promise<Policy> {
  const known = kept.get(host)
  const age = known ? now - known.readAt : Number.POSITIVE_INFINITY
  if (known && age < usableMilliseconds && age >= 0) {
    if (age >= freshMilliseconds) {
      // Whoever comes next needn't read it again.
      kept.set(host, { ...known, readAt: now - freshMilliseconds / 2 })
      background(read(env, host, now, known, beneath).catch(error => logFailure(host, error)))
    }
    return inForce(known, host)
  }
  return inForce(await read(env, host, now, known, beneath), host)
}

/** A site's policy as KV holds it, for who changes it. */
export interface PolicyStore {
  /** The documents from the most general to the site's own, which is the last; undefined where it has none. */
  read(): Promise<readonly string[] | undefined>
  /** Puts the site's own document. This isolate reads anew; others within a minute. */
  write(own: string): Promise<void>
}

/** The store of a host's policy; parameters as of {@link policyFor}. */
export const policyStore = (env: Env, host: string, beneath: readonly string[]): PolicyStore => ({
  async read() {
    const documents = await documentsOf(env, host, beneath)
    return documents === 'missing' ? undefined : documents
  },
  async write(own) {
    await env.POLICY.put(`policy:${host}`, own)
    kept.delete(host)
  },
})

/** What a version of a policy is known by. */
export const hashOf = async (documents: readonly string[]): Promise<string> =>
  base64url(await sha256(JSON.stringify(documents)))

/** Forgets what the isolate knows, so that the next request reads anew. For tests. */
export const forgetPolicies = (): void => kept.clear()

function inForce({ policy }: Kept, host: string): Policy {
  if (policy) return policy
  throw new Refusal(
    'unknown-site',
    `No site is set up here. Its policy belongs in the KV key "policy:${host}".`,
  )
}

async function read(
  env: Env,
  host: string,
  now: number,
  known: Kept | undefined,
  beneath: readonly string[],
): Promise<Kept> {
  const documents = await documentsOf(env, host, beneath).catch(error => {
    logFailure(host, error)
    return 'unreachable' as const
  })
  if (documents === 'unreachable' || documents === 'missing') {
    const policy = known?.policy ?? (await lastGood(env, host))
    if (!policy && documents === 'unreachable') {
      throw new Refusal(
        'storage-failed',
        'The policy can’t be read at the moment. Try again in a few seconds.',
        {
          retryAfterSeconds: 5,
        },
      )
    }
    return keep(host, { policy, hash: '', readAt: now })
  }

  const hash = await hashOf(documents)
  if (known?.hash === hash) return keep(host, { ...known, readAt: now })

  const reading = readPolicy(...documents)
  const recorded = await recordVersion(env, host, hash, documents, reading, now)
  // What isn't recorded yet is tried again at the next reading: then nothing is known to be the same.
  if (reading.ok) return keep(host, { policy: reading.policy, hash: recorded ? hash : '', readAt: now })

  const policy = known?.policy ?? (await lastGood(env, host))
  if (!policy) {
    const first = reading.problems[0]
    throw new Refusal(
      'not-configured',
      `The policy of this site is broken, and none before it was good. ${first ? `At ${problemText(first)}.` : ''}`,
    )
  }
  return keep(host, { policy, hash, readAt: now })
}

function keep(host: string, found: Kept): Kept {
  // Hosts that nobody configured may be many: they are whatever a client sends.
  if (kept.size > 1000) kept.clear()
  kept.set(host, found)
  return found
}

async function documentsOf(
  env: Env,
  host: string,
  beneath: readonly string[],
): Promise<string[] | 'missing'> {
  const options = { cacheTtl: 30 } as const
  const [defaults, own] = await Promise.all([
    env.POLICY.get('policy', options),
    env.POLICY.get(`policy:${host}`, options),
  ])
  if (own === null) return 'missing'
  return defaults === null ? [...beneath, own] : [...beneath, defaults, own]
}

async function lastGood(env: Env, host: string): Promise<Policy | undefined> {
  const [rows] = await batch(env.DB, versions.lastGood(host))
  const [row] = rows
  if (!row) return undefined
  const reading = readPolicy(...(JSON.parse(row.documents) as string[]))
  return reading.ok ? reading.policy : undefined
}

/** Records a version that was read, and what follows from its being in force. Gives whether that is done. */
async function recordVersion(
  env: Env,
  site: string,
  hash: string,
  documents: readonly string[],
  reading: PolicyReading,
  now: number,
): Promise<boolean> {
  const problems = reading.ok ? [] : reading.problems
  const version = versions.record({ site, hash, documents, problems }, now)
  // A good policy holds whether or not its record could be written.
  const failed = (error: unknown) => {
    logFailure(site, error)
    return false
  }
  if (reading.ok) return noteInForce(env, site, hash, reading.policy, version, now).catch(failed)
  const detail = problems.map(problemText).join('; ')
  console.error(JSON.stringify({ event: 'policy-broken', site, problems: detail }))
  const writes = [version, events.record({ site, kind: 'policy-broken', detail }, now)]
  return batch(env.DB, ...writes).then(() => true, failed)
}

// Longer than any real change; an audit entry is no archive.
const longestDetail = 4000

async function noteInForce(
  env: Env,
  site: string,
  hash: string,
  policy: Policy,
  version: Statement,
  now: number,
): Promise<boolean> {
  const [, [known], [made]] = await batch(
    env.DB,
    version,
    versions.current(site),
    proposals.madeBy(site, hash, now),
  )
  if (known?.hash === hash) return true
  const reading = known && readPolicy(...(JSON.parse(known.documents) as string[]))
  const before = reading?.ok ? reading.policy : undefined
  const ticket = randomToken(12)
  const changed = versions.changedBy(site, ticket)
  const by = made?.name ?? 'KV'
  const detail = before
    ? `by ${by}: ${changesBetween(before, policy).map(changeText).join('; ')}`.slice(0, longestDetail)
    : `by ${by}: first seen`
  const [changes] = await batch(
    env.DB,
    versions.change(site, known?.hash, hash, ticket, now),
    events.record({ site, kind: 'policy-changed', detail }, now, changed),
    ...(before ? act(site, resetsOf(site, before, policy), now, changed) : []),
  )
  return changes.length === 1
}

function logFailure(site: string, error: unknown): void {
  console.error(JSON.stringify({ event: 'policy-storage-failed', site, error: String(error) }))
}
