// What the gate costs a verified request: against the bare proxy, and against what people would check a session with
// instead. Each is a small Worker on a port of its own, before one origin, in one workerd.
import { fileURLToPath } from 'node:url'
import { readD1Migrations } from '@cloudflare/vitest-plugin'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { codeAt, defaultTotp, stepAt } from '../../shared/otp/totp.ts'
import { decodeSecret } from '../../shared/otp/uri.ts'
import { bundle } from './bundle.ts'
import { type Answer, ask, hangUp, Jar } from './http.ts'
import { paths, serveOrigin } from './origin.ts'
import { block, compare, type Measure } from './pairs.ts'

const names = ['bare', 'gate', 'hono-jwt', 'jose', 'iron-session', 'better-auth'] as const
type Name = (typeof names)[number]

const target = 1.15

/** One Worker of the bench, with a session that it gave out. */
interface Contender {
  readonly url: string
  readonly jar: Jar
}

/** What a browser sends besides its cookies. */
const browser = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en-US,en;q=0.5',
  'accept-encoding': 'identity',
  'sec-fetch-dest': 'document',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-site': 'same-origin',
} as const

/** Measures and prints; sets the exit code where the gate misses its target. */
export async function benchGate(): Promise<void> {
  const origin = await serveOrigin()
  const workers = await start(origin.url)
  try {
    const contenders = await signedIn(workers)
    const reads = await countReads(contenders.gate)
    console.log(`Reads of storage in ${countedRequests} verified requests: ${reads}`)
    let met = reads === 0
    for (const [kind, path] of Object.entries(paths)) {
      for (const atOnce of [1, 16]) {
        console.log(`\nA verified request, ${kind}, ${atOnce} at a time, in terms of the bare proxy:`)
        const ratios = await measure(contenders, path, { pairs: 150, block: 16, atOnce })
        met &&= meets(ratios)
      }
    }
    console.log(met ? '\nThe target is met.' : `\nThe target is missed: ${target} and ahead of every peer.`)
    if (!met) process.exitCode = 1
  } finally {
    hangUp()
    await workers.dispose()
    origin.close()
  }
}

async function start(origin: string): Promise<Miniflare> {
  const shared = {
    modules: true,
    compatibilityDate: '2026-10-20',
    compatibilityFlags: ['nodejs_compat'],
    unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
    stripCfConnectingIp: false,
  }
  const scripts = await Promise.all(names.map(bundle))
  const options = convertV4MiniflareOptions({
    workers: names.map((name, index) => ({
      ...shared,
      name,
      script: scripts[index] ?? '',
      ...(name === 'gate'
        ? {
            bindings: { SALLYPORT_KEYS: `bench:${'A'.repeat(43)}` },
            kvNamespaces: ['POLICY'],
            d1Databases: ['DB'],
          }
        : { bindings: { ORIGIN: origin } }),
    })),
  })
  const workers = new Miniflare(options)
  const db = await workers.getD1Database('DB', 'gate')
  const migrations = await readD1Migrations(
    fileURLToPath(new URL('../../worker/migrations', import.meta.url)),
  )
  await db.batch(migrations.flatMap(({ queries }) => queries).map(query => db.prepare(query)))
  const policy = {
    origin,
    login: {
      page: '/login',
      rotatesSession: true,
      endpoints: [{ path: '/login', userField: 'user', passwordField: 'password' }],
    },
    subject: { source: 'whoami', path: '/me', name: '/name' },
    cookies: { session: ['sid'] },
  }
  const kv = await workers.getKVNamespace('POLICY', 'gate')
  await kv.put('policy:127.0.0.1', JSON.stringify(policy))
  return workers
}

async function signedIn(workers: Miniflare): Promise<Record<Name, Contender>> {
  const entries = await Promise.all(
    names.map(async (name): Promise<[Name, Contender]> => {
      const url = (await workers.unsafeGetDirectURL(name)).origin
      const jar = new Jar()
      if (name === 'gate') await throughTheGate(url, jar)
      else if (name !== 'bare') jar.keep(expectStatus(await ask(`${url}/bench/sign-in`, {}, ''), 200))
      const contender = { url, jar }
      for (const path of Object.values(paths)) await request(contender, path)()
      // A check that lets everybody in would be no peer.
      if (name !== 'bare' && (await ask(url + paths.json, browser)).status === 200) {
        throw new Error(`${name} lets strangers in`)
      }
      return [name, contender]
    }),
  )
  return Object.fromEntries(entries) as Record<Name, Contender>
}

/** Signs in with a password and a second factor, as a person does. */
async function throughTheGate(url: string, jar: Jar): Promise<void> {
  const step = async (path: string, form?: string) => {
    const answer = await ask(url + path, { ...browser, ...jar.headers }, form)
    jar.keep(answer)
    return answer
  }
  await step('/login', 'user=ann&password=x')
  const setUp = expectStatus(await step('/.sallyport/setup'), 200)
  const key = /otpauth:[^"]*secret=([A-Z2-7]+)/.exec(setUp.body)?.[1]
  const secret = key === undefined ? undefined : decodeSecret(key)
  if (!secret) throw new Error('no key on the set-up page')
  const code = codeAt(secret, stepAt(Date.now(), defaultTotp.period), defaultTotp)
  // With the recovery codes, shown once.
  expectStatus(await step('/.sallyport/setup', `code=${code}`), 200)
}

function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer
  throw new Error(`expected ${status}, got ${answer.status}: ${answer.body.slice(0, 300)}`)
}

const countedRequests = 1000

async function countReads(gate: Contender): Promise<number> {
  await ask(`${gate.url}/bench/reads`, {})
  await block(request(gate, paths.json), { block: countedRequests, atOnce: 4 })
  return Number((await ask(`${gate.url}/bench/reads`, {})).body)
}

const request = (contender: Contender, path: string) => async () => {
  // Sessions go on by new cookies, which a browser keeps: one that didn't would have the gate ask the origin each time.
  contender.jar.keep(
    expectStatus(await ask(contender.url + path, { ...browser, ...contender.jar.headers }), 200),
  )
}

type Medians = ReadonlyMap<Name, number>

async function measure(contenders: Record<Name, Contender>, path: string, how: Measure): Promise<Medians> {
  const bare = request(contenders.bare, path)
  const medians = new Map<Name, number>()
  for (const name of names.filter(one => one !== 'bare')) {
    const work = request(contenders[name], path)
    await compare(work, bare, { ...how, pairs: 20 })
    const { median, min, max, microseconds } = await compare(work, bare, how)
    medians.set(name, median)
    const numbers = [median, min, max].map(one => one.toFixed(3))
    console.log(
      `  ${name.padEnd(13)}${numbers[0]}  (${numbers[1]} to ${numbers[2]}), ${microseconds.toFixed(0)} µs`,
    )
  }
  return medians
}

function meets(medians: Medians): boolean {
  const [gate = Number.NaN, ...peers] = names.slice(1).map(name => medians.get(name) ?? Number.NaN)
  return gate <= target && peers.every(peer => gate < peer)
}
