// What a field's attributes and its shape say: autocomplete, type, length, pattern, placeholder, how many boxes.
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import type { Reason } from './evidence.ts'
import { shapeWeights } from './signals.ts'

/** All autocomplete tokens of a cluster. */
export const autocompleteOf = (cluster: Cluster): string[] =>
  cluster.elements.flatMap(element => element.autocomplete.toLowerCase().split(/\s+/))

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
  if (tokens.includes('username')) say(shapeWeights.otherAutocomplete / 3, 'autocomplete=username')
  if (tokens.includes('current-password'))
    say(shapeWeights.otherAutocomplete / 4, 'autocomplete=current-password')

  const numeric =
    /^(numeric|decimal|tel)$/.test(first.inputMode) ||
    first.type === 'tel' ||
    first.type === 'number' ||
    /\\d|\[0-9\]/.test(first.pattern)
  if (numeric) say(shapeWeights.numeric, 'takes digits')
  if (first.type === 'password') say(shapeWeights.password, 'type=password')
  if (cluster.elements.every(element => element.readOnly)) say(shapeWeights.readOnly, 'read-only')
  if (first.list !== null || first.role === 'combobox' || first.ariaAutoComplete === 'list')
    say(shapeWeights.list, 'offers a list')
  if (first.autofocus) say(shapeWeights.focused, 'has the focus first')

  if (cluster.shape === 'boxes') {
    const six = cluster.elements.length === 6
    say(six ? shapeWeights.boxes6 : shapeWeights.boxes, `${cluster.elements.length} boxes of one character`)
  } else {
    const length = cluster.shape === 'parts' ? first.maxLength * cluster.elements.length : first.maxLength
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
