// Real applications that nobody here wrote, for the tests: their own packages, run on a free port, and gone afterwards.
// And a person at the challenge.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { debianArchives, debianPackages } from '../packages.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode } from './product.ts'

const patience = { timeout: 30_000, interval: 100 }

/**
 * Unpacks a program from Debian's archive into a folder, without installing it on the machine.
 * @param homes the folders that its PHP files and links name in full; they are sent to the unpacked ones.
 */
export async function unpackFromDebian(
  folder: string,
  program: keyof typeof debianPackages,
  homes: readonly string[] = [],
): Promise<void> {
  const archives = await debianArchives()
  const wanted: ReadonlySet<string> = new Set(debianPackages[program])
  for (const name of readdirSync(archives)) {
    if (wanted.has(name.replace(/_.*/, ''))) execFileSync('dpkg-deb', ['-x', join(archives, name), folder])
  }
  for (const { path, link } of filesIn(folder)) {
    if (link) {
      const target = readlinkSync(path)
      if (!target.startsWith('/')) continue
      rmSync(path)
      symlinkSync(folder + target, path)
    } else if (path.endsWith('.php')) {
      const text = readFileSync(path, 'utf8')
      const moved = homes.reduce((done, home) => done.replaceAll(home, folder + home), text)
      if (moved !== text) writeFileSync(path, moved)
    }
  }
}

/** Every file and link below a folder. Node's own recursive listing would follow links, out of the folder. */
function filesIn(folder: string): { path: string; link: boolean }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [{ path, link: entry.isSymbolicLink() }]
  })
}

/** An application that runs. */
export interface Application {
  readonly url: string
  /** Ends it. */
  stop(): Promise<void>
}

/**
 * Starts an application and waits until it answers.
 * @throws with what it printed, where it ends before that
 */
export async function startApplication(
  url: string,
  program: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Application> {
  const child: ChildProcess = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts itself ends with it.
    detached: true,
  })
  let over = false
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const end = () => {
    if (child.pid !== undefined && !over) process.kill(-child.pid)
  }
  process.once('exit', end)
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  void ended.then(() => {
    over = true
  })
  for (let answering = false; !answering; ) {
    if (over) throw new Error(`${program} ended too early:\n${output}`)
    await new Promise(resolve => setTimeout(resolve, 200))
    answering = await fetch(url, { redirect: 'manual' }).then(
      response => response.body?.cancel().then(() => true) ?? true,
      () => false,
    )
  }
  return {
    url,
    stop: async () => {
      process.off('exit', end)
      end()
      await ended
    },
  }
}

/** Somebody with an authenticator, whose every code is of a later step than the last. */
export class Person {
  #secret = ''
  #offset = -1

  /** Passes the set-up or the challenge on a page, or in the dialog on a page. */
  async prove(page: Page): Promise<void> {
    const find = () => page.frames().find(frame => frame.url().includes('/.sallyport/'))
    await expect.poll(() => find() !== undefined, patience).toBe(true)
    const frame = find()
    if (!frame) throw new Error('no challenge')
    await frame.waitForSelector('#code')
    if ((await frame.locator('input[name=by][value=email]').count()) > 0) {
      await frame.fill('#code', await mailedCode(new URL(page.url()).origin))
      await frame.locator('form:has(#code) button[type=submit]').first().click()
      await expect.poll(() => frame.locator('a[href^="otpauth:"]').count(), patience).toBe(1)
    }
    const uri = await frame.locator('a[href^="otpauth:"]').all()
    const [link] = uri
    if (link) this.#secret = new URL((await link.getAttribute('href')) ?? '').searchParams.get('secret') ?? ''
    await this.#answer(frame)
    if (link) await frame.locator('ol.codes ~ a.button').click()
    await expect.poll(() => find() === undefined, patience).toBe(true)
  }

  async #answer(frame: Frame): Promise<void> {
    // The code of the step before this one is good for what is left of this one: on a busy machine, that may be too short.
    const left = 30_000 - (Date.now() % 30_000)
    if (this.#offset < 0 && left < 12_000) await new Promise(resolve => setTimeout(resolve, left))
    await frame.fill('#code', oathtoolCode(this.#secret, Date.now() + this.#offset * 30_000))
    this.#offset += 1
    await frame.locator('form:has(#code) button[type=submit]').first().click()
  }
}

/** What a client without the factor gets for a request: its status, and everything that it could read a session in. */
export async function asOutsider(
  url: string,
  init: RequestInit = {},
): Promise<{ status: number; all: string; cookie: string }> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const headers = JSON.stringify([...response.headers])
  const cookie = response.headers
    .getSetCookie()
    .map(header => header.split(';')[0] ?? '')
    .join('; ')
  return { status: response.status, all: headers + (await response.text()), cookie }
}
