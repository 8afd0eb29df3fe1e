// Which policy is in force for a host: KV's, read at most every half minute and kept in the isolate; where KV's is
// missing, broken or out of reach, the last good one (P2). Never "no policy": a site without one is not served.
import { base64url, sha256 } from '../../shared/bytes.ts'
import { type PolicyReading, problemText, readPolicy } from '../../shared/policy/read.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { batch } from '../database.ts'
import type { Env } from '../env.ts'
import { Refusal } from '../errors.ts'
import * as events from '../log/events.ts'
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

  const hash = base64url(await sha256(JSON.stringify(documents)))
  if (known?.hash === hash) return keep(host, { ...known, readAt: now })

  const reading = readPolicy(...documents)
  await recordVersion(env, host, hash, documents, reading, now)
  if (reading.ok) return keep(host, { policy: reading.policy, hash, readAt: now })

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

async function recordVersion(
  env: Env,
  site: string,
  hash: string,
  documents: readonly string[],
  reading: PolicyReading,
  now: number,
): Promise<void> {
  const problems = reading.ok ? [] : reading.problems
  const detail = problems.map(problemText).join('; ')
  if (!reading.ok) console.error(JSON.stringify({ event: 'policy-broken', site, problems: detail }))
  const version = versions.record({ site, hash, documents, problems }, now)
  const writes = reading.ok
    ? [version]
    : [version, events.record({ site, kind: 'policy-broken', detail }, now)]
  // A good policy holds whether or not its record could be written.
  await batch(env.DB, ...writes).catch(error => logFailure(site, error))
}

function logFailure(site: string, error: unknown): void {
  console.error(JSON.stringify({ event: 'policy-storage-failed', site, error: String(error) }))
}
