// Adds up what speaks for and against a code field, by the weights of `signals.ts`, and says it in words. Pure: facts and
// attributes in, a verdict out.
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import {
  type Hint,
  hintWeights,
  type Language,
  limits,
  nouns,
  type Other,
  otherWeights,
  type Place,
  placeWeights,
  shapeWeights,
} from './signals.ts'
import { type Found, fold, type Meaning, meaningsIn } from './words.ts'

/** What a field is: a code from the authenticator, one that was sent, or one of the things that only look like it. */
export type Kind = 'totp' | 'message' | 'unknown' | Other

export interface Verdict {
  readonly kind: Kind
  readonly score: number
  /** Short English facts, the weightiest first. */
  readonly reasons: readonly string[]
}

interface Reason {
  readonly weight: number
  readonly text: string
}

const isOther = (meaning: Meaning): meaning is Other => meaning in otherWeights
const isHint = (meaning: Meaning): meaning is Hint => meaning in hintWeights
const codeWords: readonly Hint[] = ['otp', 'authCode', 'verifyCode', 'securityCode', 'code', 'digits']
const firmWords: readonly Hint[] = ['app', 'twoFactor', 'otp', 'authCode']
const ownPlaces: readonly Place[] = ['name', 'label']
const placeNames: Readonly<Record<Place, string>> = {
  name: 'its name',
  label: 'its label',
  near: 'the words beside it',
  heading: 'the heading',
  form: 'the form',
  title: "the page's title",
  button: 'a button',
  path: 'the address',
  style: 'its class',
}

/** Weighs one cluster. */
export function judge(cluster: Cluster, facts: Facts, languages: readonly Language[]): Verdict {
  const read = (text: string) => meaningsIn(text, languages)
  const ways = facts.actions.map(read)
  const found: Readonly<Record<Place, Found>> = {
    name: read(facts.name),
    label: read(facts.label),
    near: read(facts.near),
    heading: read(facts.heading),
    form: read(facts.form),
    title: read(facts.title),
    path: read(facts.path),
    style: read(facts.style),
    button: new Map(ways.filter(way => !way.has('otherWay')).flatMap(way => [...way])),
  }
  const shape = shapeOf(cluster, facts)
  const oneTimeCode = autocompleteOf(cluster).includes('one-time-code')
  const { own, reasons: ownReasons } = hintsOf(found, ownPlaces)
  const { own: aside, reasons: aroundReasons } = hintsOf(
    found,
    ['near', 'heading', 'form', 'title', 'button', 'path', 'style'],
    own,
  )
  const speaks = [...own.keys()].some(hint => hint !== 'sent' && hint !== 'identity' && hint !== 'generated')
  const against = othersOf(found, facts, cluster, { own, aside, oneTimeCode })

  const crowded = facts.company.length >= 4
  const ownScore = sum(own.values())
  // A field that says of itself that it is something unknown borrows little from the words around it.
  const mute = !speaks && !oneTimeCode && facts.label !== '' && cluster.shape === 'one'
  const most = crowded ? limits.aroundInCrowd : limits.around
  const aroundScore = Math.min(sum(aside.values()), most) * (mute && facts.company.length > 0 ? 0.45 : 1)
  const vague = vagueCode(found, facts, own)

  const reasons: Reason[] = [...shape, ...ownReasons, ...aroundReasons, ...against.reasons]
  if (vague < 0) reasons.push({ weight: vague, text: 'some other kind of code, by its label' })
  const score =
    sum(shape.map(reason => reason.weight)) +
    ownScore +
    aroundScore +
    vague +
    sum(against.reasons.map(reason => reason.weight))
  const sent = sentOrGenerated(found, ways, facts)
  const kind =
    against.kind !== undefined && score < limits.taken
      ? against.kind
      : score < limits.taken
        ? 'unknown'
        : sent.kind
  const isRecovery = against.kind === 'recovery'
  if (kind === 'totp' || kind === 'message') reasons.push(...sent.reasons)
  return {
    kind: isRecovery ? 'recovery' : kind,
    score: Math.round(score * 10) / 10,
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(reason => reason.text),
  }
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

/** The best place of each hint among these, leaving out what the field said of itself already. */
function hintsOf(
  found: Readonly<Record<Place, Found>>,
  places: readonly Place[],
  known?: ReadonlyMap<Hint, number>,
) {
  const own = new Map<Hint, number>()
  const texts = new Map<Hint, string>()
  for (const place of places) {
    for (const [meaning, phrase] of found[place]) {
      if (!isHint(meaning)) continue
      if (place === 'style' && !firmWords.includes(meaning) && meaning !== 'verifyCode') continue
      const weight = hintWeights[meaning] * placeWeights[place] - (known?.get(meaning) ?? 0)
      if (weight <= (own.get(meaning) ?? 0)) continue
      own.set(meaning, weight)
      texts.set(meaning, `${placeNames[place]} says “${phrase}”`)
    }
  }
  // "one-time code" is one fact, not three: of the words for a code only the weightiest counts in full.
  const words = codeWords.filter(hint => own.has(hint)).sort((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0))
  for (const hint of words.slice(1)) own.set(hint, (own.get(hint) ?? 0) * (hint === 'digits' ? 0.8 : 0.25))
  const reasons = [...own].map(([hint, weight]): Reason => ({ weight, text: texts.get(hint) ?? hint }))
  return { own, reasons }
}

const autocompleteOf = (cluster: Cluster) =>
  cluster.elements.flatMap(element => element.autocomplete.toLowerCase().split(/\s+/))

/** What the attributes and the shape say. */
function shapeOf(cluster: Cluster, facts: Facts): Reason[] {
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
  if (first.readOnly && cluster.shape === 'one') say(shapeWeights.readOnly, 'read-only')
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
      !/^(0000|1234)$/.test(first.placeholder)
    )
      say(shapeWeights.samplePlaceholder, `placeholder “${first.placeholder}”`)
  }
  if (facts.company.length === 0) say(shapeWeights.alone, 'the only field of its form')
  if (facts.company.length >= 4) say(shapeWeights.crowd, 'among many fields')
  return reasons
}

interface Own {
  readonly own: ReadonlyMap<Hint, number>
  readonly aside: ReadonlyMap<Hint, number>
  readonly oneTimeCode: boolean
}

/** What says that the field is something else, and what. */
function othersOf(found: Readonly<Record<Place, Found>>, facts: Facts, cluster: Cluster, hints: Own) {
  const { own, aside, oneTimeCode } = hints
  const weights = new Map<Other, number>()
  const take = (other: Other, weight: number, text: string) => {
    if (weight <= (weights.get(other) ?? 0)) return
    weights.set(other, weight)
    texts.set(other, text)
  }
  const texts = new Map<Other, string>()
  const has = (place: Place, words: readonly Hint[]) => words.some(word => found[place].has(word))
  const labelSpeaks = has('label', codeWords) || has('label', ['app', 'twoFactor'])
  const nameSpeaks = has('name', codeWords) || has('name', ['app', 'twoFactor'])
  const lastWord = facts.name.split('|').map(part => part.trim().split(' ').at(-1) ?? '')

  for (const place of ownPlaces) {
    for (const [meaning, phrase] of found[place]) {
      if (!isOther(meaning)) continue
      let weight = otherWeights[meaning].own
      if (nouns.has(meaning)) {
        const headNoun = place === 'name' && lastWord.includes(phrase)
        if (place === 'label' && labelSpeaks) continue
        if (place === 'name' && (labelSpeaks || (nameSpeaks && !headNoun))) continue
        if (place === 'label' && nameSpeaks) weight *= 0.6
        if (place === 'name' && facts.label === '' && oneTimeCode) weight *= 0.4
      }
      if (meaning === 'recovery' && place === 'label' && eitherCode(facts.label, found.label)) continue
      if (meaning === 'pin' && (has('label', firmWords) || has('name', firmWords))) weight *= 0.2
      if (
        meaning === 'pin' &&
        ([...aside.keys()].some(hint => firmWords.includes(hint)) || aside.has('sent') || own.has('sent'))
      )
        weight *= 0.2
      if (meaning === 'user' && labelSpeaks && place === 'name') weight *= 0.2
      // A name is set once and a label for each use; where the label says a code, the name weighs half.
      if (place === 'name' && has('label', [...firmWords, 'verifyCode']) && meaning !== 'recovery')
        weight *= 0.5
      take(meaning, weight, `${placeNames[place]} says “${phrase}”`)
    }
  }
  const firm = oneTimeCode || firmWords.some(word => own.has(word))
  for (const place of ['near', 'heading', 'form', 'title', 'button', 'path', 'style'] as const) {
    for (const [meaning, phrase] of found[place]) {
      if (!isOther(meaning) || otherWeights[meaning].around === 0) continue
      const factor =
        place === 'near' || place === 'heading' ? 1 : place === 'button' ? 0.4 : place === 'style' ? 0.6 : 0.7
      take(
        meaning,
        otherWeights[meaning].around * factor * (firm ? 0.35 : 1),
        `${placeNames[place]} says “${phrase}”`,
      )
    }
  }
  const sentOrApp = ['sent', 'app', 'generated', 'twoFactor', 'otp'].some(
    word => isHint(word as Meaning) && (own.has(word as Hint) || aside.has(word as Hint)),
  )
  if (facts.picture === 'captcha' && cluster.shape === 'one')
    take('captcha', sentOrApp ? 3 : 8, 'a picture with characters is in the form')
  else if (facts.picture === 'beside' && facts.company.length > 0 && !sentOrApp)
    take('captcha', 4, 'a picture is beside it')
  const cardFields = facts.company.filter(
    field =>
      /cc-(number|exp|name)/.test(field.autocomplete) ||
      /card|cc-?num|exp(iry)?([-_]|$)/i.test(`${field.name} ${field.id}`),
  )
  if (cardFields.length > 0 && cluster.shape === 'one') take('card', 6, 'beside the fields of a card')

  const ranked = [...weights].sort((a, b) => b[1] - a[1])
  const [top] = ranked
  const total = ranked.map(
    ([other, weight], index): Reason => ({
      weight: -(index === 0 ? weight : weight * 0.25),
      text: `${other}: ${texts.get(other) ?? ''}`,
    }),
  )
  return { kind: top !== undefined && top[1] >= 3 ? top[0] : undefined, reasons: total }
}

/** "Authentication code or recovery code": the field takes both. */
const eitherCode = (label: string, found: Found) =>
  ([...firmWords, 'verifyCode', 'digits', 'generated'] as const).some(word => found.has(word)) &&
  /(^|\s)(or|oder|ou|o|oppure|of|lub|albo|або|чи|или|または|或|또는|أو|veya|ya da|eller|nebo)(\s|$)|[/(|]|または|或|또는/.test(
    label,
  )

/** "Department code": a code, but of what nobody knows. */
function vagueCode(
  found: Readonly<Record<Place, Found>>,
  facts: Facts,
  own: ReadonlyMap<Hint, number>,
): number {
  if (
    !own.has('code') ||
    (['app', 'twoFactor', 'otp', 'authCode', 'verifyCode', 'securityCode'] as const).some(hint =>
      own.has(hint),
    )
  )
    return 0
  const label = /(\p{L}+)[\s-]+code\b/u.exec(facts.label)?.[1]
  const fine =
    /^(the|your|a|an|enter|input|digit|digits|this|our|valid|current|new|following|numeric|with|or|my|correct|character|type|paste|insert|el|le|il|o|der|den|het|de)$/
  if (label !== undefined && !fine.test(label) && !found.label.has('digits')) return -2
  return 0
}

function sentOrGenerated(found: Readonly<Record<Place, Found>>, ways: readonly Found[], facts: Facts) {
  const scale: Readonly<Record<Place, number>> = {
    label: 4,
    name: 3.5,
    near: 3,
    heading: 2.6,
    form: 1.4,
    title: 1.8,
    button: 1.6,
    path: 1.4,
    style: 0.6,
  }
  let sent = 0
  let app = 0.9
  for (const place of Object.keys(scale) as Place[]) {
    const weight = scale[place]
    if (found[place].has('sent')) sent += weight
    if (found[place].has('app')) app += weight * 1.15
    if (found[place].has('generated')) app += weight * 0.5
    if (found[place].has('twoFactor')) app += weight * 0.1
    if (found[place].has('verifyCode')) sent += weight * 0.06
  }
  if (found.label.has('email') || found.label.has('phone')) sent += 2
  for (const way of ways) {
    if (!way.has('otherWay')) continue
    if (way.has('app')) sent += 1.5
    else if (way.has('sent') || way.has('email') || way.has('phone')) app += 1.2
    if (way.has('recovery')) app += 0.8
  }
  if (
    facts.company.some(field => field.type === 'email' || field.type === 'tel') &&
    !facts.company.some(field => field.type === 'password')
  )
    sent += 0.8
  const kind = sent > app ? ('message' as const) : ('totp' as const)
  const reasons: Reason[] = [
    {
      weight: 0.1,
      text: kind === 'message' ? 'the code is one that was sent' : 'the code is the authenticator’s',
    },
  ]
  return { kind, reasons }
}

/** The folded text that the languages of a page are told by. */
export const sampleOf = (facts: Facts): string =>
  fold([facts.label, facts.near, facts.heading, facts.form, facts.title, ...facts.actions].join(' '))
