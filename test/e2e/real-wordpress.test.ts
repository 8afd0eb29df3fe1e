// WordPress, from Debian's archive, behind the gate by its preset alone, as a site with a public side: strangers read it,
// forms, uploads and the block editor's REST API are for who has proven the factor, and its other doors are shut.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { type MariaDb, startMariaDb } from './mariadb.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication, unpackFromDebian } from './real.ts'

const password = 'a-teapot-of-copper'
const secret = 'the recipe is kept here'
const state = temporaryFolder()
const home = temporaryFolder()
const root = join(home.path, 'usr/share/wordpress')
const person = new Person()
let database: MariaDb
let blog: Application
let product: Product
let chromium: Chromium
/** An application password of bob's: WordPress takes it by Basic at its REST API and XML-RPC. */
let applicationPassword: string

beforeAll(async () => {
  await unpackFromDebian(home.path, 'wordpress')
  database = await startMariaDb(join(home.path, 'db'), 'wordpress')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  install(url)
  blog = await startApplication(url, 'php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    cwd: root,
    env: { PHP_CLI_SERVER_WORKERS: '4' },
  })
  const policy = join(home.path, 'policy.json')
  const settings = { login: 'wordpress', protect: 'sessions', risk: { recogniseBy: ['cookie'] } }
  writeFileSync(policy, JSON.stringify(settings))
  product = await startProduct(state.path, '--origin', blog.url, '--policy', policy)
  chromium = await launchChromium({ viewport: { width: 1200, height: 900 } })
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await blog?.stop()
  await database?.stop()
  state.remove()
  home.remove()
})

/** A blog with an owner, an author, and a private post. */
function install(url: string): void {
  const config = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${database.socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    AUTH_KEY: 'one',
    SECURE_AUTH_KEY: 'two',
    LOGGED_IN_KEY: 'three',
    NONCE_KEY: 'four',
    // Application passwords without TLS.
    WP_ENVIRONMENT_TYPE: 'local',
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
  }
  const lines = Object.entries(config).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`)
  const end = `$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', '${root}/');\nrequire ABSPATH . 'wp-settings.php';`
  writeFileSync(join(root, 'wp-config.php'), `<?php\n${lines.join('\n')}\n${end}\n`)
  const steps = `
    define('WP_INSTALLING', true);
    define('WP_SITEURL', '${url}');
    require '${root}/wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Tea', 'alice', 'alice@example.com', true, '', '${password}');
    $bob = wp_insert_user(['user_login' => 'bob', 'user_pass' => '${password}', 'user_email' => 'bob@example.com', 'role' => 'editor']);
    wp_insert_post(['post_title' => 'Recipe', 'post_content' => '${secret}', 'post_status' => 'private', 'post_author' => $bob]);
    echo WP_Application_Passwords::create_new_application_password($bob, ['name' => 'phone'])[0];`
  applicationPassword = execFileSync('php', ['-r', steps], { encoding: 'utf8' }).trim()
}

async function signIn(page: Page, name: string, word: string): Promise<void> {
  // Its script empties the password's field once it has put the cursor into one.
  await page.waitForSelector('#loginform input:focus')
  await page.fill('#user_login', name)
  await page.fill('#user_pass', word)
  await page.check('#rememberme')
  await page.click('#wp-submit')
}

const basic = () => `Basic ${btoa(`bob:${applicationPassword}`)}`

/** What XML-RPC is asked for, by bob's password. */
const call = `<?xml version="1.0"?><methodCall><methodName>wp.getPosts</methodName><params>
  <param><value><int>1</int></value></param><param><value>bob</value></param>
  <param><value>${password}</value></param></params></methodCall>`

describe('WordPress behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${product.url}/wp-admin/media-new.php?browser-uploader`)
    await signIn(page, 'alice', 'wrong')
    await page.waitForSelector('#login_error')
    await signIn(page, 'alice', password)
    await person.prove(page)

    expect(page.url()).toBe(`${product.url}/wp-admin/media-new.php?browser-uploader`)
    const buffer = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')
    await page.setInputFiles('#async-upload', { name: 'leaf.gif', mimeType: 'image/gif', buffer })
    await page.click('#html-upload')
    await page.waitForSelector('.attachment[aria-label=leaf]')

    await page.goto(`${product.url}/?p=1`)
    await page.fill('#comment', 'Boil the water.')
    await page.click('#commentform [type=submit]')
    await page.waitForSelector('.wp-block-comment-content >> text=Boil the water.')

    await page.goto(`${product.url}/wp-admin/post-new.php`)
    await page.waitForSelector('.editor-styles-wrapper, iframe[name=editor-canvas]')
    const saved = await page.evaluate(`(async () => {
      const { dispatch, select } = wp.data
      dispatch('core/editor').editPost({ title: 'Sencha', content: 'First flush.', status: 'publish' })
      await dispatch('core/editor').savePost()
      return select('core/editor').didPostSaveRequestSucceed()
    })()`)
    expect(saved).toBe(true)
    await page.goto(product.url)
    await page.waitForSelector('text=Sencha')

    // In her session, bob's password is good for nothing.
    const asBob = await page.evaluate(
      async ({ authorization, body }) => {
        const call = await fetch('/xmlrpc.php', { method: 'POST', body })
        const spelled = await fetch(`${location.origin}//xmlrpc.php`, { method: 'POST', body })
        const rest = await fetch('/?rest_route=/wp/v2/users/me', { headers: { authorization } })
        return [await call.text(), await spelled.text(), await rest.text()].join()
      },
      { authorization: basic(), body: call },
    )
    expect(asBob).not.toMatch(new RegExp(`${secret}|"slug":"bob"`))

    await page.hover('#wp-admin-bar-my-account')
    await page.click('#wp-admin-bar-logout a')
    await page.waitForSelector('#loginform')
    await page.goto(`${product.url}/wp-admin/`)
    // By the other name of the same user, with the same authenticator.
    await signIn(page, 'Alice@example.com', password)
    expect(page.url()).toContain('/.sallyport/challenge')
    await person.prove(page)
    await page.waitForSelector('#wpadminbar')
  })

  it('shows a stranger the blog, and who has the password alone no more than that', async () => {
    expect((await asOutsider(product.url)).all).toContain('Sencha')
    const page = await asOutsider(`${product.url}/wp-login.php`)
    const form = new URLSearchParams({ log: 'bob', pwd: password, rememberme: 'forever', testcookie: '1' })
    const byBasic = { headers: { authorization: basic() } }
    const post = (body: BodyInit) => ({ method: 'POST', body, headers: { cookie: page.cookie } })
    expect((await asOutsider(`${blog.url}/xmlrpc.php`, post(call))).all).toContain(secret)
    expect((await asOutsider(`${blog.url}/?rest_route=/wp/v2/users/me`, byBasic)).all).toContain('bob')

    const withheld = await asOutsider(`${product.url}/wp-login.php`, post(form))
    expect(withheld.all).toContain('/.sallyport/setup')
    const headers = { cookie: withheld.cookie }
    for (const [path, init] of [
      ['/wp-admin/', { headers }],
      ['/?author=2', { headers }],
      ['/wp-login.php', { headers }],
      ['//wp-login.php', post(form)],
      ['/wp-login.php/', post(form)],
      ['/wp-login.php/x', post(form)],
      ['/WP-LOGIN.php', post(form)],
      ['/index.php', post(form)],
      ['/xmlrpc.php', post(call)],
      ['/xmlrpc.php/', post(call)],
      ['/xmlrpc.php?for=jetpack', post(call)],
      ['/XMLRPC.php', post(call)],
      ['//xmlrpc.php', post(call)],
      ['/xmlrpc.php;x', post(call)],
      ['/wp-json/wp/v2/users/me', byBasic],
      ['/?rest_route=/wp/v2/users/me', byBasic],
      ['/wp-json/wp/v2/posts?status=private', byBasic],
      ['/?rest_route=/wp/v2/posts&status=private', byBasic],
      ['/wp-admin/admin-ajax.php?action=query-attachments', { ...post(''), ...byBasic }],
    ] as const) {
      const answer = await asOutsider(product.url + path, init)
      expect(answer.all, path).not.toMatch(new RegExp(`${secret}|"slug":"bob"|wpadminbar`))
      for (const [, value] of answer.all.matchAll(/"wordpress_(?:logged_in_|sec_)?[0-9a-f]{32}=([^;"]*)/g)) {
        expect(value, path).toMatch(/^(s1\.|c\d\.s1\.|\+?(%20| )?$)/)
      }
    }
  })
})
