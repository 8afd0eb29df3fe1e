// Which page may have which account's code (F3), decided on addresses alone: the same registrable domain by the public
// suffix list, or the exact host by the person's choice; https or this very computer; the top frame or one of its site.
import { parse } from 'tldts'

/** How close a page must be to where an account was saved. `site`: the same registrable domain; `host`: the same host. */
export type Closeness = 'site' | 'host'

/** Why a page gets no code, or undefined where it may. `look-alike` goes with the origin that it imitates. */
export type Mismatch =
  | { readonly why: 'insecure' | 'sandboxed' | 'foreign-frame' | 'other-site' }
  | { readonly why: 'look-alike'; readonly of: string }

/** Where a frame stands, as the browser reports it; an opaque origin is `'null'`. */
export interface Place {
  readonly origin: string
  readonly topOrigin: string | undefined
}

interface Address {
  readonly protocol: string
  readonly host: string
  readonly port: string
  /** The registrable domain; undefined for IP addresses, `localhost` and public suffixes themselves. */
  readonly domain: string | undefined
}

/** An origin taken apart, or undefined where it isn't one of the web. */
function addressOf(origin: string): Address | undefined {
  if (!URL.canParse(origin)) return undefined
  const { protocol, hostname, port, username, password } = new URL(origin)
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return undefined
  const { domain, isIp } = parse(hostname, { allowPrivateDomains: true })
  return { protocol, host: hostname, port, domain: isIp === true ? undefined : (domain ?? undefined) }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)

/** Whether codes may be given to an origin at all: https, or loopback, where nobody listens in between. */
export function isSecureOrigin(origin: string): boolean {
  const address = addressOf(origin)
  return address !== undefined && (address.protocol === 'https:' || isLoopback(address.host))
}

/**
 * Whether two origins are one site: the same registrable domain (private suffixes such as `github.io` part their users),
 * both over https. Hosts without one (addresses, `localhost`) are one site only where scheme, host and port are the same.
 */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [addressOf(one), addressOf(other)]
  if (a === undefined || b === undefined || a.protocol !== b.protocol) return false
  if (a.domain === undefined || b.domain === undefined || a.protocol === 'http:')
    return a.host === b.host && a.port === b.port
  return a.domain === b.domain
}

/** The match pattern of an origin's whole site, for the browser's permissions; its host, where it has no domain. */
export function sitePattern(origin: string): string {
  const address = addressOf(origin)
  if (address === undefined) throw new TypeError('not an origin of the web')
  const { protocol, host, domain } = address
  return domain === undefined || protocol === 'http:' ? `${protocol}//${host}/*` : `https://*.${domain}/*`
}

/** Whether a match pattern (of every path) takes an origin in. */
export function coversOrigin(pattern: string, origin: string): boolean {
  const [, scheme, wild, host] = /^(\*|https?):\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern) ?? []
  const address = addressOf(origin)
  if (address === undefined || scheme === undefined || host === undefined) return false
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false
  return host === address.host || (wild !== undefined && address.host.endsWith(`.${host}`))
}

/** One name for all the origins of one site: its registrable domain, or where there is none its host and port. */
export function siteName(origin: string): string {
  const address = addressOf(origin)
  if (address === undefined) return origin
  return address.domain ?? (address.port === '' ? address.host : `${address.host}:${address.port}`)
}

/** Why a frame may have no code, whatever its accounts are; undefined where it may. */
export function frameMismatch({ origin, topOrigin }: Place): Mismatch | undefined {
  if (origin === 'null') return { why: 'sandboxed' }
  if (!isSecureOrigin(origin)) return { why: 'insecure' }
  if (topOrigin === undefined || !isSameSite(origin, topOrigin)) return { why: 'foreign-frame' }
  return undefined
}

/** Whether an account saved for these origins belongs to this one. */
export function belongs(sites: readonly string[], origin: string, closeness: Closeness = 'site'): boolean {
  const page = addressOf(origin)
  if (page === undefined) return false
  return sites.some(site => {
    const saved = addressOf(site)
    if (saved === undefined) return false
    // Saved over https, never filled over http: whoever can take off the encryption could read the code.
    if (saved.protocol === 'https:' && page.protocol !== 'https:') return false
    const sameHost = saved.host === page.host && saved.port === page.port && saved.protocol === page.protocol
    return closeness === 'host' ? sameHost : sameHost || isSameSite(site, origin)
  })
}

/** Letters that are read as others: those that IDN spoofing uses most, and digits. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  Ь: 'b',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  е: 'e',
  ҽ: 'e',
  ɡ: 'g',
  һ: 'h',
  і: 'i',
  í: 'i',
  ì: 'i',
  ı: 'i',
  ј: 'j',
  к: 'k',
  ⅼ: 'l',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  ο: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  υ: 'u',
  ս: 'u',
  ν: 'v',
  ѵ: 'v',
  ԝ: 'w',
  ω: 'w',
  х: 'x',
  у: 'y',
  γ: 'y',
  ʐ: 'z',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '!': 'l',
}

/** What a name looks like at a glance. */
function skeleton(name: string): string {
  const plain = [...name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')]
    .map(letter => twins[letter] ?? letter)
    .join('')
  return plain
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('i', 'l')
    .replaceAll('-', '')
}

/** The name of a registrable domain without its suffix, in the letters that a person sees. */
function nameOf({ domain, host }: Address): string {
  const { domainWithoutSuffix } = parse(host, { allowPrivateDomains: true })
  return decodeIdn(domainWithoutSuffix ?? domain ?? host)
}

/**
 * The saved origin that this page's address imitates, or undefined: the same at a glance (`раураl.com`, `paypa1.com`),
 * a letter more, less or else (`gooogle.com`), or the whole name inside another's (`paypal.com.evil.example`).
 */
export function imitates(origin: string, saved: readonly string[]): string | undefined {
  const page = addressOf(origin)
  if (page?.domain === undefined) return undefined
  const pageName = nameOf(page)
  return saved.find(site => {
    const own = addressOf(site)
    if (own?.domain === undefined || own.domain === page.domain) return false
    const ownName = nameOf(own)
    if (ownName.length < 4) return false
    if (skeleton(ownName) === skeleton(pageName)) return true
    if (ownName.length >= 6 && isOneEdit(ownName, pageName)) return true
    return (
      `.${page.host}.`.includes(`.${own.domain}.`) ||
      page.host.replaceAll('-', '.').includes(`${own.domain}.`)
    )
  })
}

/** Why this page may not have this account's code; undefined where it may. */
export function mismatch(
  sites: readonly string[],
  place: Place,
  closeness: Closeness = 'site',
): Mismatch | undefined {
  const frame = frameMismatch(place)
  if (frame !== undefined) return frame
  if (belongs(sites, place.origin, closeness)) return undefined
  const of = imitates(place.origin, sites)
  return of === undefined ? { why: 'other-site' } : { why: 'look-alike', of }
}

/** Whether one insertion, deletion, replacement or swap makes one of the other. */
function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const least = Math.min(one.length, other.length) - start
  while (end < least && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return (
    (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  )
}

/** Punycode labels in their letters (RFC 3492), since browsers have no call for it. */
function decodeIdn(label: string): string {
  if (!label.startsWith('xn--')) return label
  const text = label.slice(4)
  const dash = text.lastIndexOf('-')
  const letters = dash < 0 ? [] : [...text.slice(0, dash)]
  let [at, code, bias] = [0, 128, 72]
  for (let index = dash + 1; index < text.length; ) {
    const before = at
    for (let weight = 1, step = 36; ; step += 36) {
      const digit = digitOf(text.charCodeAt(index))
      index += 1
      if (Number.isNaN(digit)) return label
      at += digit * weight
      const threshold = Math.min(Math.max(step - bias, 1), 26)
      if (digit < threshold) break
      weight *= 36 - threshold
    }
    bias = adapt(at - before, letters.length + 1, before === 0)
    code += Math.floor(at / (letters.length + 1))
    if (code > 0x10ffff) return label
    at %= letters.length + 1
    letters.splice(at, 0, String.fromCodePoint(code))
    at += 1
  }
  return letters.join('')
}

const digitOf = (unit: number): number =>
  unit >= 97 && unit <= 122 ? unit - 97 : unit >= 48 && unit <= 57 ? unit - 22 : Number.NaN

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / points)
  let steps = 0
  for (; rest > 455; steps += 36) rest = Math.floor(rest / 35)
  return steps + Math.floor((36 * rest) / (rest + 38))
}
