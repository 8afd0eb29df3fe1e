// `npm start` as a person meets it: bad input gets one clear sentence before anything is started, an admin's policy
// outlives a restart, and Ctrl-C leaves nothing behind.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { serveShop } from '../fixtures/shop/server.ts'
import { freePort, runStart, startProduct, startProductIn, temporaryFolder } from './product.ts'

const folder = temporaryFolder()
afterEach(() => rmSync(folder.path, { recursive: true, force: true }))

function policyFile(text: string): string {
  mkdirSync(folder.path, { recursive: true })
  const file = join(folder.path, 'site.json')
  writeFileSync(file, text)
  return file
}

describe('bad input', () => {
  test('a taken port is named, with one that is free', async () => {
    const port = await freePort()
    const server = createServer()
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
    const { code, output } = await runStart('--port', String(port))
    server.close()
    expect(output.trim()).toMatch(
      new RegExp(
        `^Port ${port} is taken by another program\\. End that, or choose another: npm start -- --port \\d+$`,
      ),
    )
    expect(code).toBe(1)
  })

  test('an origin that does not answer', async () => {
    const origin = `http://127.0.0.1:${await freePort()}`
    const { code, output } = await runStart('--port', String(await freePort()), '--origin', origin)
    expect(output.trim()).toBe(
      `${origin} does not answer (connection refused). Start that site first, or check its address.`,
    )
    expect(code).toBe(1)
  })

  test.each([
    [['--origin', 'ftp://x'], '--origin must be a scheme, host and port alone'],
    [['--origin', 'http://127.0.0.1:1/path'], '--origin must be a scheme, host and port alone'],
    [['--port', 'many'], '--port must be a number from 1 to 65535, not "many".'],
    [['--prot', '1'], "Unknown option '--prot'. See: npm start -- --help"],
    [['--policy', 'no-such-file.json'], "no-such-file.json can't be read"],
  ])('%j', async (args, sentence) => {
    const { code, output } = await runStart('--port', String(await freePort()), ...args)
    expect(output).toContain(sentence)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('a policy that is not JSON, and one that says something wrong: where, what was expected, what is there', async () => {
    const port = String(await freePort())
    const state = join(folder.path, 'state')
    const broken = await runStart('--port', port, '--state', state, '--policy', policyFile('{"login":'))
    expect(broken.output).toContain('site.json is not JSON')
    const wrong = policyFile(JSON.stringify({ login: { page: 7 }, methods: ['telepathy'], colour: 'red' }))
    const { code, output } = await runStart('--port', port, '--state', state, '--policy', wrong)
    expect(output).toContain('is not valid:')
    expect(output).toMatch(/^ {2}login\.page: expected string, got 7$/m)
    expect(output).toMatch(/^ {2}login\.endpoints: is missing$/m)
    expect(output).toMatch(/^ {2}methods\.0: expected .*got "telepathy"$/m)
    expect(output).toMatch(/^ {2}colour: is not a setting; check its spelling$/m)
    expect(code).toBe(1)
  })

  test('a state folder whose keys are gone, or damaged, is refused and left as it is', async () => {
    const port = String(await freePort())
    mkdirSync(join(folder.path, 'v3', 'd1'), { recursive: true })
    const gone = await runStart('--port', port, '--state', folder.path)
    expect(gone).toMatchObject({ code: 1, output: expect.stringContaining('secrets.env is missing') })
    writeFileSync(join(folder.path, 'secrets.env'), 'SALLYPORT_KEYS=k1:short\n')
    const damaged = await runStart('--port', port, '--state', folder.path)
    expect(damaged).toMatchObject({ code: 1, output: expect.stringContaining('no usable SALLYPORT_KEYS') })
    expect(readFileSync(join(folder.path, 'secrets.env'), 'utf8')).toBe('SALLYPORT_KEYS=k1:short\n')
  })
})

/** Every process that this one started, directly or not. */
function descendants(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    // A zombie has ended; it waits for init to take note.
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([child, parent]) => [Number(child), Number(parent)] as const)
  const below = (parent: number): number[] =>
    rows.filter(row => row[1] === parent).flatMap(([child]) => [child, ...below(child)])
  return below(pid)
}

const alive = (pids: readonly number[]) => {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' })
  return pids.filter(pid => new RegExp(`^\\s*${pid}\\s+[^Z]`, 'm').test(listed))
}

test('starts, says all that one needs to know, keeps an edited policy, and Ctrl-C ends every process', async () => {
  const first = await startProductIn(folder.path)
  const started = descendants(first.pid)
  expect(started.length).toBeGreaterThan(2)
  for (const text of ['wonderland-7', 'administrator', '/.sallyport/outbox', 'chrome-mv3', 'firefox-mv2']) {
    expect(first.output()).toContain(text)
  }
  expect((await fetch(`${first.shopUrl}/about`)).status).toBe(200)
  expect(await first.stop()).toBe(0)
  expect(alive([first.pid, ...started])).toEqual([])
  await expect(fetch(first.url)).rejects.toThrow()
  await expect(fetch(first.shopUrl)).rejects.toThrow()

  const wrangler = ['kv', 'key', 'put', '--binding', 'POLICY', '--local', '--persist-to', folder.path]
  const edited = JSON.parse(readFileSync(new URL('../fixtures/shop/policy.json', import.meta.url), 'utf8'))
  const policy = JSON.stringify({ ...edited, origin: first.shopUrl, enforcement: 'every-login' })
  execFileSync('wrangler', [...wrangler, 'policy:localhost', policy])

  const second = await startProductIn(folder.path)
  expect(second.output()).toContain('kept from an earlier start')
  expect(second.output()).toContain(`Its origin was ${first.shopUrl}; it is ${second.shopUrl} now.`)
  for (const done of ['database', 'extension']) expect(second.output()).toContain(`✓ ${done}: up to date`)
  await second.stop()
})

test('goes before any site: a policy to begin with is guessed from its login form', async () => {
  const site = await serveShop()
  try {
    const product = await startProduct(folder.path, '--origin', site.url)
    expect(product.output()).toContain(
      'guessed from the login form at /login: check it before you rely on it',
    )
    await product.stop()
    const file = JSON.stringify({
      origin: site.url,
      login: { page: '/login', endpoints: [{ path: '/login' }] },
      subject: { source: 'whoami', path: '/api/me', name: '/name' },
    })
    const named = await startProductIn(folder.path, '--policy', policyFile(file))
    expect(named.output()).toContain('site.json, put into local KV')
    expect(named.output()).toContain(`Site       ${site.url}`)
    await named.stop()
  } finally {
    await site.close()
  }
})
