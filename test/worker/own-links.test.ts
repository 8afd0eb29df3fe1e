// Pages that name the origin's own address in full must not lead around the gate; what people wrote stays as it is.
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../shared/policy/read.ts'
import { inScript, withOwnLinks } from '../../worker/gate/own-links.ts'
import { keyRing } from '../../worker/keys/ring.ts'
import type { Site } from '../../worker/site.ts'
import { env, shopPolicy } from './harness.ts'

function siteBefore(origin: string): Site {
  const reading = readPolicy(JSON.stringify({ ...shopPolicy, origin }))
  if (!reading.ok) throw new Error('the policy of the test is not valid')
  const { policy } = reading
  const url = 'https://shop.example'
  return {
    host: 'shop.example',
    url,
    origin: { url: new URL(origin).origin, ask: async () => new Response() },
    policy,
    policyStore: { read: async () => undefined, write: async () => undefined },
    ring: keyRing(env.SALLYPORT_KEYS),
    db: env.DB,
    now: 0,
    development: false,
    accepts: null,
    secret: () => undefined,
    background: () => undefined,
    afterwards: () => undefined,
  }
}

const site = siteBefore('http://10.0.0.7:80')

const answer = async (body: string, headers: Record<string, string>) =>
  (await withOwnLinks(site, new Response(body, { headers }))).text()

// With its length told, and without.
const page = async (body: string, type = 'text/html; charset=UTF-8') => {
  const length = String(new TextEncoder().encode(body).length)
  const [whole, streamed] = await Promise.all([
    answer(body, { 'content-type': type, 'content-length': length }),
    answer(body, { 'content-type': type }),
  ])
  expect(whole).toBe(streamed)
  return whole
}

describe('links to the origin itself', () => {
  it.each([
    ['<a href="http://10.0.0.7/x?y=1">', '<a href="https://shop.example/x?y=1">'],
    ['<form action="http://10.0.0.7">', '<form action="https://shop.example">'],
    ['<script src="http://10.0.0.7/a.js"></script>', '<script src="https://shop.example/a.js"></script>'],
    [
      '<img srcset="http://10.0.0.7/a.png 1x, http://10.0.0.7/b.png 2x">',
      '<img srcset="https://shop.example/a.png 1x, https://shop.example/b.png 2x">',
    ],
    ['<meta content="0; url=http://10.0.0.7/x">', '<meta content="0; url=https://shop.example/x">'],
    [
      '<script>go("http:\\/\\/10.0.0.7\\/api\\/")</script>',
      '<script>go("https:\\/\\/shop.example\\/api\\/")</script>',
    ],
  ])('are the site’s: %s', async (from, to) => {
    expect(await page(from)).toBe(to)
  })

  it.each([
    '<a href="http://10.0.0.77/x">',
    '<a href="http://10.0.0.7:8080/x">',
    '<a href="https://elsewhere.example/?to=http://10.0.0.7/">',
    '<textarea>see http://10.0.0.7/x</textarea>',
    '<input value="http://10.0.0.7/x">',
    '<script>post = {"raw":"see http:\\/\\/10.0.0.7\\/x, <a href=\\"http:\\/\\/10.0.0.7\\/x\\">"}</script>',
  ])('are left alone: %s', async text => {
    expect(await page(text)).toBe(text)
  })

  it('are left alone in anything but whole pages', async () => {
    const text = '{"link":"http://10.0.0.7/x"}'
    expect(await page(text, 'application/json')).toBe(text)
    expect(await page('<a href="http://10.0.0.7/">', 'text/html; charset=shift_jis')).toContain('10.0.0.7')
  })

  it('are found across the pieces that a page comes in', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const response = await withOwnLinks(
      site,
      new Response(readable, { headers: { 'content-type': 'text/html' } }),
    )
    const writer = writable.getWriter()
    const write = async () => {
      for (const part of ['<script>a="http://10.', '0.0.7/x"</script><a hre', 'f="http://10.0.0.7/">']) {
        await writer.write(new TextEncoder().encode(part))
      }
      await writer.close()
    }
    const [text] = await Promise.all([response.text(), write()])
    expect(text).toBe('<script>a="https://shop.example/x"</script><a href="https://shop.example/">')
  })
})

it('takes a quote that is escaped itself for somebody’s text', () => {
  expect(inScript('"http://o"', 'http://o', 'https://s')).toBe('"https://s"')
  expect(inScript('\\"http://o\\"', 'http://o', 'https://s')).toBe('\\"http://o\\"')
})
