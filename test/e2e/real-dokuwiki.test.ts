// DokuWiki, from Debian's archive, behind the gate by its preset alone: pages from the server, all by one script that
// signs in on any page, with a form token in each form, uploads, and names that may be written in many ways.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication, unpackFromDebian } from './real.ts'

const password = 'a-teapot-of-copper'
const secret = 'the recipe is kept here'
const state = temporaryFolder()
const home = temporaryFolder()
const person = new Person()
let wiki: Application
let product: Product
let chromium: Chromium

beforeAll(async () => {
  const homes = ['/etc/dokuwiki', '/var/lib/dokuwiki', '/usr/share/php', '/usr/share/javascript']
  await unpackFromDebian(home.path, 'dokuwiki', homes)
  configure()
  const port = await freePort()
  const root = join(home.path, 'usr/share/dokuwiki')
  wiki = await startApplication(
    `http://127.0.0.1:${port}`,
    'php',
    ['-S', `127.0.0.1:${port}`, '-t', root],
    // Its browser asks for several things at once, and so does the gate.
    { cwd: home.path, env: { PHP_CLI_SERVER_WORKERS: '3' } },
  )
  const policy = join(home.path, 'policy.json')
  writeFileSync(policy, JSON.stringify({ login: 'dokuwiki', risk: { recogniseBy: ['cookie'] } }))
  product = await startProduct(state.path, '--origin', wiki.url, '--policy', policy)
  chromium = await launchChromium({ viewport: { width: 1200, height: 900 } })
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await wiki?.stop()
  state.remove()
  home.remove()
})

/** A closed wiki with two users, and one page. */
function configure(): void {
  const at = (path: string) => join(home.path, path)
  const hash = execFileSync('php', ['-r', `echo password_hash('${password}', PASSWORD_BCRYPT);`], {
    encoding: 'utf8',
  })
  const users = `alice:${hash}:Alice:alice@example.com:user\nbob:${hash}:Bob:bob@example.com:user\n`
  writeFileSync(at('var/lib/dokuwiki/acl/users.auth.php'), users)
  writeFileSync(at('var/lib/dokuwiki/acl/acl.auth.php'), '*\t@ALL\t0\n*\t@user\t16\n')
  writeFileSync(
    at('etc/dokuwiki/local.php'),
    "<?php\n$conf['title'] = 'Tea';\n$conf['useacl'] = 1;\n$conf['remote'] = 1;\n$conf['remoteuser'] = '';\n",
  )
  writeFileSync(at('var/lib/dokuwiki/data/pages/recipe.txt'), secret)
}

async function signIn(page: Page, name: string, word: string): Promise<void> {
  await page.fill('#dw__login [name=u]', name)
  await page.fill('#dw__login [name=p]', word)
  await page.click('#dw__login [type=submit]')
}

describe('DokuWiki behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${product.url}/doku.php?id=recipe`)
    await signIn(page, 'alice', 'wrong')
    await page.waitForSelector('.error')
    await signIn(page, 'alice', password)
    await person.prove(page)
    await page.waitForSelector(`text=${secret}`)

    await page.goto(`${product.url}/doku.php?id=recipe&do=edit`)
    await page.fill('#wiki__text', 'Boil the water.')
    await page.click('#edbtn__save')
    await page.waitForSelector('text=Boil the water.')

    await page.goto(`${product.url}/doku.php?id=recipe&do=media&tab_files=upload`)
    const buffer = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
    await page.setInputFiles('input[type=file]', { name: 'leaf.gif', mimeType: 'image/gif', buffer })
    await page.click('#mediamanager__upload_button')
    await expect
      .poll(
        async () => {
          await page.goto(`${product.url}/doku.php?id=recipe&do=media`)
          return page.locator('.filelist').textContent()
        },
        { interval: 1000 },
      )
      .toContain('leaf.gif')

    await page.goto(`${product.url}/doku.php?id=recipe`)
    await page.click('a.logout, .logout a')
    await page.goto(`${product.url}/doku.php?id=recipe`)
    // Written otherwise, it is the same person, with the same authenticator.
    await signIn(page, ' ÁLICE!', password)
    expect(page.url()).toContain('/.sallyport/challenge')
    await person.prove(page)
    await page.waitForSelector('text=Boil the water.')
  })

  it('shows nothing to who has the password alone, by any page, script or header', async () => {
    const login = { u: 'bob', p: password, do: 'login', id: 'recipe' }
    const form = (fields: object) => ({ method: 'POST', body: new URLSearchParams({ ...fields }) })
    const basic = { headers: { authorization: `Basic ${btoa(`bob:${password}`)}` } }
    const query = new URLSearchParams({ u: 'bob', p: password }).toString()
    expect((await asOutsider(`${wiki.url}/doku.php?id=recipe&${query}`)).all).toContain('Boil')

    const withheld = await asOutsider(`${product.url}/doku.php?id=recipe`, form(login))
    expect(withheld.all).toContain('/.sallyport/setup')
    const headers = { cookie: withheld.cookie }
    for (const [path, init] of [
      ['/doku.php?id=recipe', form(login)],
      ['/doku.php?id=recipe', form({ ...login, do: 'export_raw' })],
      ['/doku.php?do=login&id=recipe', form({ ...login, do: 'show' })],
      ['/doku.php?do=login&id=recipe', form({ u: 'bob', p: password })],
      [`/doku.php?do=login&id=recipe&${query}`, {}],
      [`/doku.php?do=export_raw&id=recipe&${query}`, {}],
      [`/feed.php?${query}`, {}],
      [`/lib/exe/fetch.php?media=leaf.gif&${query}`, {}],
      ['/doku.php?id=recipe', basic],
      ['/doku.php?do=login&id=recipe', basic],
      ['/doku.php/recipe?do=login', {}],
      ['//doku.php?id=recipe', form(login)],
      ['/lib/exe/xmlrpc.php', { method: 'POST', body: '<methodCall/>' }],
      ['/doku.php?do=login&id=recipe', { headers }],
      ['/doku.php?id=recipe', { headers }],
    ] as const) {
      const answer = await asOutsider(product.url + path, init)
      expect(answer.all, path).not.toMatch(/Boil|leaf\.gif|Logged in as/)
      // Of the wiki's own cookies, only sealed ones or their removal.
      for (const [, value] of answer.all.matchAll(/"(?:DokuWiki|DW[0-9a-f]{32})=([^;"]*)/g)) {
        expect(value, path).toMatch(/^(s1\.|$)/)
      }
    }
  })
})
