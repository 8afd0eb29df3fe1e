// Scanning a page in real Chromium: QR codes of other people's encoders, in every way that pages show them.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encoders, type Matrix } from '../fixtures/qr/encoders.ts'
import { type Armed, arm } from './ground.ts'

const secretOf = (name: string) =>
  `JBSWY3DPEHPK3PXP${name
    .replace(/[^a-z]/gi, '')
    .toUpperCase()
    .padEnd(16, 'A')
    .slice(0, 16)}`
const matrixOf = (name: string, encode = encoders.libqrencode): Matrix =>
  encode(
    `otpauth://totp/${encodeURIComponent(`${name}:mira`)}?secret=${secretOf(name)}&issuer=${encodeURIComponent(name)}`,
    'M',
  )

/** A code as SVG; `quiet` modules of `light` around it. */
function svg(matrix: Matrix, { dark = '#000', light = '#fff', quiet = 4, size = 200 } = {}): string {
  const side = matrix.length + 2 * quiet
  const squares = matrix.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
  )
  const ground = light === 'none' ? '' : `<path fill="${light}" d="M0 0h${side}v${side}H0z"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${size}" height="${size}" shape-rendering="crispEdges">${ground}<path fill="${dark}" d="${squares.join('')}"/></svg>`
}
const dataUrl = (text: string) => `data:image/svg+xml,${encodeURIComponent(text)}`
const dark = (body: string) => `<body style="background:#111114;color:#eee">${body}`

/** Every way to show one code; the account in it is named like its page. */
const shown: Readonly<Record<string, (name: string, elsewhere: string) => string>> = {
  'an SVG': name => svg(matrixOf(name)),
  'a picture': name => `<img src="${dataUrl(svg(matrixOf(name)))}">`,
  'a picture of another site': (name, elsewhere) =>
    `<img src="${elsewhere}/code/${Object.keys(shown).indexOf(name)}">`,
  'a canvas': name => {
    const rows = JSON.stringify(matrixOf(name, encoders.paulmillr).map(row => row.map(Number)))
    return `<canvas width=210 height=210></canvas><script>
      const pen = document.querySelector('canvas').getContext('2d');
      ${rows}.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(10 + x * 4, 10 + y * 4, 4, 4)))
    </script>`
  },
  'a table': name =>
    `<table style="border-collapse:collapse;line-height:0">${matrixOf(name, encoders.nodeQrcode)
      .map(
        row =>
          `<tr>${row.map(on => `<td style="padding:0;width:5px;height:5px;background:${on ? '#000' : '#fff'}">`).join('')}`,
      )
      .join('')}</table>`,
  'a background': name =>
    `<div style="width:200px;height:200px;background:center/contain url('${dataUrl(svg(matrixOf(name)))}')"></div>`,
  'a frame of another site': (name, elsewhere) =>
    `<iframe width=300 height=300 src="${elsewhere}/frame/${Object.keys(shown).indexOf(name)}"></iframe>`,
  'turned by style': name =>
    `<div style="transform:translate(60px,60px) rotate(24deg)">${svg(matrixOf(name))}</div>`,
  'inverted on a dark page': name => dark(svg(matrixOf(name), { dark: '#fff', light: '#111114' })),
  'light on nothing, on a dark page': name => dark(svg(matrixOf(name), { dark: '#fff', light: 'none' })),
  'in the colour of the text, on a dark page': name =>
    dark(svg(matrixOf(name), { dark: 'currentColor', light: 'none' })),
  'without a quiet zone, on a dark page': name => dark(`<div>${svg(matrixOf(name), { quiet: 0 })}</div>`),
  'a background without a quiet zone, on a dark page': name =>
    dark(
      `<div style="width:200px;height:200px;background:center/contain url('${dataUrl(svg(matrixOf(name), { quiet: 0 }))}')"></div>`,
    ),
  pale: name => svg(matrixOf(name), { dark: '#ededf0', light: '#fafafa' }),
  small: name => svg(matrixOf(name), { size: 90 }),
  'larger than the window': name => svg(matrixOf(name), { size: 1900 }),
  'in a shadow root': name =>
    `<div id=host></div><script>host.attachShadow({mode:'closed'}).innerHTML = ${JSON.stringify(svg(matrixOf(name)))}</script>`,
}

describe('scanning a page', () => {
  let armed: Armed
  let server: Server
  let port: number
  let page: Page
  const names = Object.keys(shown)

  /** One server under two names, which are two sites. */
  const respond = (path: string): { type: string; body: string } => {
    const [, what, which = ''] = path.split('/')
    const name = names[Number(which)] ?? ''
    if (what === 'code') return { type: 'image/svg+xml', body: svg(matrixOf(name)) }
    const bodies: Readonly<Record<string, () => string>> = {
      frame: () => svg(matrixOf(name)),
      page: () => shown[name]?.(name, `http://localhost:${port}`) ?? '',
      several: () => ['One', 'Two', 'Three'].map(each => svg(matrixOf(each), { size: 180 })).join(' '),
      none: () => '<p>Nothing here.<div style="width:99px;height:99px;background:red"></div>',
    }
    return { type: 'text/html', body: `<!doctype html><title>Set up</title>${bodies[what ?? '']?.() ?? ''}` }
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { type, body } = respond(request.url ?? '/')
      response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    armed = await arm()
    page = await armed.context.newPage()
  })
  afterAll(async () => {
    await armed?.close()
    server?.close()
  })

  /** What a scan of the page offers, by the accounts' names; or why it offers nothing. */
  const scan = async (where: string): Promise<unknown> => {
    await page.goto(`http://127.0.0.1:${port}/${where}`)
    await page.bringToFront()
    const answer = (await armed.scan(page)) as {
      ok: boolean
      value: { offers: { issuer: string }[] }
      refusal: string
    }
    return answer.ok ? answer.value.offers.map(({ issuer }) => issuer) : answer.refusal
  }

  test.each(names)('%s', async name => {
    expect(await scan(`page/${names.indexOf(name)}`)).toEqual([name])
  })
  test('several on one page', async () => {
    expect(await scan('several')).toEqual(['One', 'Two', 'Three'])
  })
  test('none', async () => {
    expect(await scan('none')).toBe('nothing-found')
  })
})
