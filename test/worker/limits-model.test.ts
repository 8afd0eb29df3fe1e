// The limits against a small model of them (L1 to L4): random interleavings of sign-ins from several browsers, wrong and
// right codes, resends, cancels, what admins do, time and policy. At each step the gate answers as the model says, and
// what must never happen is looked for besides.
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { batch } from '../../worker/database.ts'
import { assist } from '../../worker/people/assist.ts'
import { identity, type SubjectId } from '../../worker/people/subjects.ts'
import { Authenticator, Browser, env, newSite, type Page, pass, type TestSite } from './harness.ts'
import { development, lastCode } from './mailbox.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000
const step = 30_000
const browsers = [0, 1, 2] as const

type Op =
  | {
      readonly do: 'sign-in' | 'right' | 'wrong' | 'send' | 'sent' | 'cancel' | 'not-now'
      readonly by: number
    }
  | { readonly do: 'unlock' | 'lock' | 'reset' | 'reset-cooldown' }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'policy'; readonly to: Settings }

interface Settings {
  readonly maxInvalidAttempts: 3 | 5 | null
  readonly scope: 'challenge' | 'account'
  readonly seconds: 120 | null
  readonly accountFailures: number
  readonly recogniseBy: ('cookie' | 'ip')[]
  readonly enforcement: 'risk-based' | 'every-login'
  readonly resendLimit: 3 | null
  readonly codeRequestLimit: number
}

const settings: fc.Arbitrary<Settings> = fc.record({
  maxInvalidAttempts: fc.constantFrom(3, 5, null),
  scope: fc.constantFrom('challenge', 'account'),
  seconds: fc.constantFrom(120, null),
  accountFailures: fc.integer({ min: 3, max: 12 }),
  recogniseBy: fc.subarray(['cookie' as const, 'ip' as const]),
  enforcement: fc.constantFrom('risk-based', 'every-login'),
  resendLimit: fc.constantFrom(3, null),
  codeRequestLimit: fc.integer({ min: 1, max: 6 }),
})

const by = fc.constantFrom(...browsers)
const of = (name: Extract<Op, { by: number }>['do']) => fc.record({ do: fc.constant(name), by })

const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 6, arbitrary: of('sign-in') },
  { weight: 9, arbitrary: of('wrong') },
  { weight: 5, arbitrary: of('right') },
  { weight: 3, arbitrary: of('send') },
  { weight: 2, arbitrary: of('sent') },
  { weight: 2, arbitrary: of('cancel') },
  { weight: 1, arbitrary: of('not-now') },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('unlock' as const, 'lock', 'reset', 'reset-cooldown') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(2 * step, 31_000, 61_000, 121_000, 11 * minute, 8 * 24 * 60 * minute),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('policy' as const), to: settings }) },
)

/** A challenge as the model knows it; its limits are those of when it was opened. */
interface Challenge {
  readonly setsUp: boolean
  readonly most: number | null
  readonly requestsMost: number
  readonly resendsMost: number | null
  readonly expiresAt: number
  attempts: number
  requests: number
  sentAt: number | undefined
  /** Its counters are closed. */
  usedUp: boolean
  over: boolean
}

/** What must be true of one account, and of whoever signs in to it. */
class Model {
  settings: Settings
  failures = 0
  backstop: number
  lockedUntil = 0
  cooldownUntil = 0
  enrolled = true
  lastStep = -1
  readonly addresses = new Set<number>()
  readonly remembered = new Map<number, number>()
  readonly challenges = new Map<number, Challenge>()

  constructor(chosen: Settings) {
    this.settings = chosen
    this.backstop = chosen.accountFailures
  }

  get locked(): boolean {
    return this.lockedUntil > Date.now() || this.failures >= this.backstop
  }

  waiting(browser: number): Challenge | undefined {
    const challenge = this.challenges.get(browser)
    return challenge && !challenge.over && challenge.expiresAt > Date.now() ? challenge : undefined
  }

  isSkipped(browser: number): boolean {
    const { recogniseBy, enforcement } = this.settings
    if (!this.enrolled || enforcement === 'every-login') return false
    const device = recogniseBy.includes('cookie') && (this.remembered.get(browser) ?? 0) > Date.now()
    return device || (!this.locked && recogniseBy.includes('ip') && this.addresses.has(browser))
  }

  /** Takes an attempt; gives the status where it isn't judged. */
  take(challenge: Challenge): 423 | 429 | undefined {
    if (this.locked) return 423
    if (challenge.usedUp || (challenge.most !== null && challenge.attempts >= challenge.most)) return 429
    challenge.attempts += 1
    this.failures += 1
    return undefined
  }

  fail(challenge: Challenge): 422 | 423 | 429 {
    if (this.failures >= this.backstop) {
      this.lockedUntil = Number.MAX_SAFE_INTEGER
      return 423
    }
    return challenge.most !== null && challenge.attempts >= challenge.most ? this.useUp(challenge) : 422
  }

  useUp(challenge: Challenge): 423 | 429 {
    if (this.settings.scope === 'challenge') {
      challenge.usedUp = true
      return 429
    }
    const { seconds } = this.settings
    const until = seconds === null ? Number.MAX_SAFE_INTEGER : Date.now() + seconds * 1000
    this.lockedUntil = Math.max(this.lockedUntil, until)
    return 423
  }

  send(challenge: Challenge): 200 | 422 | 423 | 429 {
    if (this.locked) return 423
    if (challenge.sentAt !== undefined && Date.now() - challenge.sentAt < 30_000) return 422
    if (challenge.usedUp) return 422
    if (challenge.requests >= challenge.requestsMost) return this.useUp(challenge)
    if (challenge.resendsMost !== null && challenge.requests >= challenge.resendsMost) return 422
    challenge.requests += 1
    challenge.sentAt = Date.now()
    return 200
  }

  succeed(browser: number, challenge: Challenge): void {
    this.failures -= 1
    challenge.over = true
    this.addresses.add(browser)
    this.remembered.set(browser, Date.now() + 7 * 24 * 60 * minute)
  }
}

const policyOf = (one: Settings): Partial<PolicyInput> => ({
  methods: ['totp', 'email'],
  totpEnrolment: 'required',
  maxInvalidAttempts: one.maxInvalidAttempts,
  lockout: { scope: one.scope, seconds: one.seconds, accountFailures: one.accountFailures },
  risk: { recogniseBy: one.recogniseBy },
  enforcement: one.enforcement,
  resendLimit: one.resendLimit,
  codeRequestLimit: one.codeRequestLimit,
})

/** One account at one site, in the gate and in the model. */
class Run {
  readonly site: TestSite
  readonly model: Model
  readonly subject: SubjectId
  readonly clients: readonly Browser[]
  authenticator: Authenticator

  constructor(site: TestSite, model: Model, subject: SubjectId, owner: Authenticator) {
    this.site = site
    this.model = model
    this.subject = subject
    this.authenticator = owner
    this.clients = browsers.map(index => {
      const client = new Browser(site, `203.0.113.${index}`)
      client.environment = development
      return client
    })
  }

  client(index: number): Browser {
    const client = this.clients[index]
    if (!client) throw new Error('no such browser')
    return client
  }

  post = (index: number, path: string, form: Record<string, string>) =>
    this.client(index).ask(`/.sallyport/${path}`, { form: { ...form, x: '' } })

  async signIn(index: number): Promise<void> {
    const { model } = this
    const skipped = model.isSkipped(index)
    const client = this.client(index)
    // A browser that is closed and opened: it has what it was to remember, and begins anew.
    for (const name of client.cookies.keys()) {
      if (!name.startsWith('__Host-sallyport-device')) client.cookies.delete(name)
    }
    model.challenges.delete(index)
    const page: Page = await client.signIn('alice')
    if (skipped) {
      expect(page.at).toBe('/account')
      return
    }
    if (model.cooldownUntil > Date.now()) {
      expect(page.status).toBe(429)
      return
    }
    expect(page.at).toBe('/.sallyport/challenge')
    const { settings: now } = model
    model.backstop = now.accountFailures
    // Without an authenticator, the first code goes out by itself, if any would be taken.
    const sent = !model.enrolled && !model.locked
    model.challenges.set(index, {
      setsUp: !model.enrolled,
      most: now.maxInvalidAttempts,
      requestsMost: now.codeRequestLimit,
      resendsMost: now.resendLimit === null ? null : now.resendLimit + 1,
      expiresAt: Date.now() + 10 * minute,
      attempts: 0,
      requests: sent ? 1 : 0,
      sentAt: sent ? Date.now() : undefined,
      usedUp: false,
      over: false,
    })
  }

  /** Sends an answer in; `right` says whether it is the right one. */
  async answer(index: number, method: 'totp' | 'email', code: string, right: boolean): Promise<void> {
    const { model } = this
    const challenge = model.waiting(index)
    const response = await this.post(index, 'challenge', { by: method, code, remember: 'yes' })
    if (!challenge) {
      expect([303, 410]).toContain(response.status)
      expect(response.headers.get('location') ?? '').not.toMatch(/^\/account$/)
      return
    }
    const closed = model.take(challenge)
    if (closed !== undefined) {
      expect(response.status).toBe(closed)
      return
    }
    if (!right) {
      expect(response.status).toBe(model.fail(challenge))
      return
    }
    expect(response.status).toBe(303)
    if (challenge.setsUp) {
      // The proof opens the set-up, in the same challenge; whoever has it goes on at once.
      model.failures -= 1
      expect(response.headers.get('location')).toBe('/.sallyport/setup')
      await this.setUp(index, challenge)
      return
    }
    expect(response.headers.get('location')).toBe('/account')
    model.succeed(index, challenge)
  }

  async setUp(index: number, challenge: Challenge): Promise<void> {
    const { model } = this
    const page = await this.client(index).open('/.sallyport/setup')
    const authenticator = new Authenticator(page.setupKey())
    const response = await this.post(index, 'setup', { code: authenticator.code(), remember: 'yes' })
    const closed = model.take(challenge)
    if (closed !== undefined) {
      expect(response.status).toBe(closed)
      return
    }
    expect(response.status).toBe(200)
    this.authenticator = authenticator
    model.enrolled = true
    model.lastStep = Math.floor(Date.now() / step)
    model.succeed(index, challenge)
  }

  async perform(one: Op): Promise<void> {
    const { model } = this
    switch (one.do) {
      case 'sign-in':
        return this.signIn(one.by)
      case 'wrong':
        return this.answer(one.by, model.enrolled ? 'totp' : 'email', this.authenticator.wrongCode(), false)
      case 'right': {
        if (!model.enrolled) return
        const present = Math.floor(Date.now() / step)
        const challenge = model.waiting(one.by)
        await this.answer(one.by, 'totp', this.authenticator.code(), present > model.lastStep)
        if (challenge?.over) model.lastStep = present
        return
      }
      case 'send': {
        const challenge = model.waiting(one.by)
        const response = await this.post(one.by, 'challenge/send', { by: 'email' })
        if (challenge) expect(response.status).toBe(model.send(challenge))
        else expect([303, 410]).toContain(response.status)
        return
      }
      case 'sent': {
        const challenge = model.waiting(one.by)
        if (challenge?.sentAt === undefined || Date.now() - challenge.sentAt >= 300_000) return
        // Nobody else was sent one since, so the last is this challenge's.
        const latest = [...model.challenges.values()].every(
          other => (other.sentAt ?? 0) <= (challenge.sentAt ?? 0),
        )
        const alone =
          [...model.challenges.values()].filter(({ sentAt }) => sentAt === challenge.sentAt).length === 1
        if (latest && alone) await this.answer(one.by, 'email', await lastCode(this.site), true)
        return
      }
      case 'cancel': {
        const challenge = model.waiting(one.by)
        await this.client(one.by).open('/.sallyport/challenge/cancel', { form: { x: '' } })
        if (!challenge) return
        if (challenge.attempts === 0 && !challenge.usedUp) model.cooldownUntil = Date.now() + minute
        challenge.over = true
        return
      }
      case 'not-now': {
        const response = await this.post(one.by, 'setup/not-now', {})
        expect(response.headers.get('location')).not.toBe('/account')
        return
      }
      case 'wait':
        pass(one.milliseconds)
        return
      case 'policy':
        model.settings = one.to
        return this.site.setPolicy(policyOf(one.to))
      default: {
        const assistance = { site: this.site.host, subject: this.subject, by: 'ada', now: Date.now() }
        await batch(env.DB, ...assist[one.do](assistance))
        if (one.do === 'unlock') [model.failures, model.lockedUntil] = [0, 0]
        if (one.do === 'reset-cooldown') model.cooldownUntil = 0
        if (one.do === 'lock') [model.lockedUntil, model.backstop] = [Number.MAX_SAFE_INTEGER, 100]
        if (one.do === 'lock' || one.do === 'reset') model.remembered.clear()
        if (one.do === 'reset') {
          model.enrolled = false
          for (const challenge of model.challenges.values()) challenge.over = true
        }
      }
    }
  }
}

async function begin(chosen: Settings): Promise<Run> {
  // Long after the last one, and at the middle of a step.
  vi.setSystemTime(Math.ceil(Date.now() / step) * step + 10 * step + 15_000)
  const site = await newSite('plain', policyOf(chosen), 'localhost')
  const who = await identity(site.host, 'insensitive', 'alice')
  if (!who) throw new Error('no alice')
  const owner = new Browser(site, '198.51.100.1')
  owner.environment = development
  await owner.signIn('alice')
  const form = { code: await lastCode(site) }
  const page = await owner.open('/.sallyport/challenge', { form })
  const authenticator = new Authenticator(page.setupKey())
  await owner.open('/.sallyport/setup', { form: { code: authenticator.code() } })
  const model = new Model(chosen)
  model.lastStep = Math.floor(Date.now() / step)
  pass(2 * step)
  return new Run(site, model, who.id, authenticator)
}

/** What was counted, as it is stored. */
const stored = (subject: SubjectId) =>
  env.DB.prepare('SELECT count FROM limits WHERE key = ?')
    .bind(`account:${subject}`)
    .first<{ count: number }>()

it('the gate answers as the model says, whatever happens in whatever order', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(op, { minLength: 10, maxLength: 40 }), async (chosen, ops) => {
      const run = await begin(chosen)
      for (const one of ops) {
        await run.perform(one)
        // Never a reset of the backstop but by an admin, and never more judged than it allows.
        expect((await stored(run.subject))?.count ?? 0).toBe(run.model.failures)
        expect(run.model.failures).toBeLessThanOrEqual(Math.max(run.model.backstop, 12))
      }
      // Never a state without a way out that an admin can't open.
      await run.perform({ do: 'unlock' })
      await run.perform({ do: 'reset-cooldown' })
      pass(2 * step)
      run.model.settings = { ...run.model.settings, enforcement: 'every-login', maxInvalidAttempts: 5 }
      await run.site.setPolicy(policyOf(run.model.settings))
      await run.perform({ do: 'sign-in', by: 0 })
      await run.perform(run.model.enrolled ? { do: 'right', by: 0 } : { do: 'sent', by: 0 })
      expect((await run.client(0).open('/account')).at).toBe('/account')
    }),
    { numRuns: 60, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: false },
  )
})
