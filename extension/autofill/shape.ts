// What a field's attributes and its shape say: autocomplete, type, length, pattern, placeholder, how many boxes.
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import { aria } from './dom.ts'
import type { Reason } from './evidence.ts'
import { type Other, shapeWeights } from './signals.ts'

/** All autocomplete tokens of a cluster. */
export const autocompleteOf = (cluster: Cluster): string[] =>
  cluster.elements.flatMap(element => element.autocomplete.toLowerCase().split(/\s+/))

/** What a field is that says so by the standard's own word for it; nothing else about it needs to be read. */
const declared: readonly (readonly [RegExp, Other])[] = [
  [/^cc-/, 'card'],
  [/^postal-code$/, 'postcode'],
  [/^tel(-|$)/, 'phone'],
  [/^bday/, 'date'],
  [/^email$/, 'email'],
  [/^username$/, 'user'],
  [/^current-password$/, 'password'],
  [/^(url|impp|photo)$/, 'text'],
  [
    /^(name|given-name|family-name|additional-name|organization|street-address|address-.*|country.*)$/,
    'person',
  ],
]

/** The verdict about a field whose autocomplete names what it is, and that it's no code. */
export function declaredOther(
  cluster: Cluster,
): { readonly kind: Other; readonly score: number; readonly reasons: readonly string[] } | undefined {
  const tokens = autocompleteOf(cluster)
  for (const [pattern, kind] of declared) {
    const token = tokens.find(token => pattern.test(token))
    if (token !== undefined)
      return { kind, score: shapeWeights.otherAutocomplete, reasons: [`autocomplete=${token}`] }
  }
  // On a text field it only keeps the browser from filling in what it knows, code fields have it as well.
  if (tokens.includes('new-password') && cluster.elements.every(({ type }) => type === 'password'))
    return {
      kind: 'password',
      score: shapeWeights.otherAutocomplete,
      reasons: ['autocomplete=new-password'],
    }
  return undefined
}

/** Placeholders that show something else: an address of any kind, a number as long as a phone's, a key, an amount, a date. */
const otherSamples =
  /^\w+:\/\/|^www\.|\S@\S|^(?=.*[\d_#])\+?[\d_#x]([\s()./-]*[\d_#x]){8,}$|^(?=\S*\d)(?=\S*[a-z])[\w/+-]{12,}(…|\.\.\.)?$|^(?=\S*\d)(?=\S*[a-z])[\w/+-]{8,}(…|\.\.\.)$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d*[.,]\d\d$|^\+\d{1,4}$/i

/** What the attributes and the shape say. */
export function shapeOf(cluster: Cluster, facts: Facts): Reason[] {
  const reasons: Reason[] = []
  const say = (weight: number, text: string) => reasons.push({ weight, text })
  const [first] = cluster.elements
  if (first === undefined) return reasons
  const tokens = autocompleteOf(cluster).filter(token => token !== '')
  const named = tokens.filter(
    token =>
      !/^(off|on|new|none|no|nope|false|true|one-time-code|section-.*|disabled|new-password|current-password|webauthn|username|random|otp|chrome-off)$/.test(
        token,
      ),
  )
  if (tokens.includes('one-time-code')) say(shapeWeights.oneTimeCode, 'autocomplete=one-time-code')
  else if (
    named.some(token =>
      /^(cc-|postal|tel|email|bday|name$|given|family|address|country|street|organi|url|search|sex|language|photo|transaction|shipping|billing)/.test(
        token,
      ),
    )
  )
    say(shapeWeights.otherAutocomplete, `autocomplete=${named.join(' ')}`)

  const numeric =
    /^(numeric|decimal|tel)$/.test(first.inputMode) ||
    first.type === 'tel' ||
    first.type === 'number' ||
    /\\d|\[0-9\]/.test(first.pattern)
  if (numeric) say(shapeWeights.numeric, 'takes digits')
  if (first.type === 'password') say(shapeWeights.password, 'type=password')
  const comesWith = first.defaultValue.trim()
  if (comesWith !== '' && !/^\d{4,10}$/.test(comesWith)) say(shapeWeights.preset, 'comes filled in')
  if (otherSamples.test(first.placeholder.trim()))
    say(shapeWeights.otherSample, `placeholder “${first.placeholder}”`)
  if (cluster.elements.every(element => element.readOnly)) say(shapeWeights.readOnly, 'read-only')
  if (
    first.list !== null ||
    first.getAttribute('role') === 'combobox' ||
    aria(first, 'autocomplete') === 'list'
  )
    say(shapeWeights.list, 'offers a list')
  if (first.autofocus) say(shapeWeights.focused, 'has the focus first')

  if (cluster.shape === 'boxes') {
    const six = cluster.elements.length === 6
    say(six ? shapeWeights.boxes6 : shapeWeights.boxes, `${cluster.elements.length} boxes of one character`)
  } else {
    const length = cluster.shape === 'parts' ? first.maxLength * cluster.elements.length : first.maxLength
    if (first.type === 'number' && first.max.length > 0 && first.max.length < 4)
      say(shapeWeights.smallNumber, `at most ${first.max}`)
    if (length >= 4 && length <= 8)
      say(shapeWeights.codeLength + (length === 6 ? shapeWeights.sixLong : 0), `at most ${length} characters`)
    if (length > 0 && length < 4) say(shapeWeights.tooShort, `at most ${length} characters`)
    if (/(\\d|\[0-9\]|\[\\d\])\{(4|5|6|7|8|10|4,8|6,8|6,10|4,6|5,8|6,7)\}/.test(first.pattern))
      say(shapeWeights.digitPattern, 'a pattern of digits')
    if (
      /^[\s-]*(\d[\s-]*|[•●*_xX#○·0–]\s*|[-–—]\s){4,8}$/.test(first.placeholder) &&
      !/^(0000|1234)$/.test(first.placeholder) &&
      !(first.type === 'password' && /[•●*]/.test(first.placeholder))
    )
      say(
        /x/i.test(first.placeholder) ? shapeWeights.crossPlaceholder : shapeWeights.samplePlaceholder,
        `placeholder “${first.placeholder}”`,
      )
  }
  if (facts.company.length === 0) say(shapeWeights.alone, 'the only field of its form')
  if (facts.company.length >= 4) say(shapeWeights.crowd, 'among many fields')
  return reasons
}
