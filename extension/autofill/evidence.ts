// What the parts of a verdict are made of: where words were found, and reasons with their weights.
import type { Facts } from './context.ts'
import { dense } from './phrases.ts'
import {
  type Context,
  type Hint,
  hintWeights,
  type Language,
  type Meaning,
  type Other,
  otherWeights,
  type Place,
} from './signals.ts'
import { type Found, type Read, tokensOf } from './words.ts'

export interface Reason {
  readonly weight: number
  readonly text: string
}

/** The meanings at each place. */
export type Places = Readonly<Record<Place, Found>>

/** What speaks for a code, by weight: the field's own words, the words around it, and the standard's attribute. */
export interface Hints {
  readonly own: ReadonlyMap<Hint, number>
  readonly aside: ReadonlyMap<Hint, number>
  readonly oneTimeCode: boolean
}

/** Everything that was read about a cluster, with the meanings in it. */
export interface Reading {
  readonly facts: Facts
  readonly found: Places
  /** The label without what stands in brackets: "display name (as seen in the authenticator)" is a name. */
  readonly head: Found
  /** Each link and button by itself. */
  readonly ways: readonly Found[]
  readonly languages: readonly Language[]
  /** What the other fields of the form say of themselves. */
  readonly company: Found
}

export const isOther = (meaning: Meaning): meaning is Other => meaning in otherWeights
export const isHint = (meaning: Meaning): meaning is Hint => meaning in hintWeights

/** Words that mean a code, the plain ones too; and those that mean a one-time code and nothing else. */
export const codeWords: readonly Hint[] = [
  'otp',
  'authCode',
  'verifyCode',
  'securityCode',
  'accessCode',
  'code',
  'digits',
]
/** Words for a code that may be of anything. */
export const plainWords: readonly Hint[] = ['securityCode', 'accessCode', 'code']
export const firmWords: readonly Hint[] = ['app', 'twoFactor', 'otp', 'authCode']

/** What tells a code that changes from every other. */
export const changing: readonly Hint[] = [...firmWords, 'verifyCode', 'sent', 'identity', 'generated']

/** What tells that a code is for signing in, wherever it stands. */
export const tells: readonly Hint[] = [...changing, 'digits']

/** How a code comes; a field that says only this doesn't say that it is one's. */
const comings: ReadonlySet<Hint> = new Set<Hint>(['sent', 'identity', 'generated', 'shown'])

/** Whether a field says of itself that a code goes into it. */
export const saysCode = (own: ReadonlyMap<Hint, number>): boolean =>
  [...own.keys()].some(hint => !comings.has(hint))

/** What a field says of itself, and what is said around it. */
export const ownPlaces: readonly Place[] = ['name', 'label']
export const outerPlaces: readonly Place[] = ['near', 'heading', 'form', 'title', 'button', 'path', 'style']

/** Where people read what a field is. */
export const readable = ['label', 'near', 'heading'] as const

export const placeNames: Readonly<Record<Place, string>> = {
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

export const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0)

/** Whether a button or link has a code sent: "send code". */
export const isOrder = (way: Found): boolean =>
  way.has('sent') && !way.has('otherWay') && codeWords.some(word => word !== 'digits' && way.has(word))

/** Whether any of the form's does. */
export const ordersCode = ({ ways }: Reading): boolean => ways.some(isOrder)

/** Whether a folded text says that something is done once more. */
export const isAgain = (text: string): boolean =>
  /^(re|ri|wieder|erneut|noch|nov|znov|ponow|opnieuw|повтор|ещ|еще|再|重|재|다시|إعادة|اعادة|tekrar|yeniden)/.test(
    text,
  )

/** Whether another field of the form says that the code goes there. */
export const hasCodeBeside = ({ company }: Reading): boolean => firmWords.some(word => company.has(word))

/** Whether the page, or one of its buttons, is about this. */
export const isAbout = ({ found }: Reading, context: Context): boolean =>
  ([...readable, 'title', 'button', 'path'] as const).some(place => found[place].has(context))

/** An address or a number that is shown in part, as a page shows where it sent a code: j•••@example.com, +44 ****12. */
const masked =
  /[*•●·✱x]{2,}[^\s@]{0,12}@|@[^\s@]?[*•●✱]{2,}|[*•●✱]{2,}[\s-]?\d{2,4}\b|\d[*•●✱]{3,}\d|x{3,}[\s-]?\d{2,4}\b/

/** Adds what no word says: a masked address tells that something was sent. */
function withMasks(found: Found, text: string): Found {
  const mask = found.has('sent') ? undefined : masked.exec(text)?.[0]
  return mask === undefined ? found : new Map([...found, ['sent', mask]])
}

/** "Send" on a button sends the form: only again, or with what is sent, does it say that a code was. */
function withoutSubmit(text: string, way: Found): Found {
  if (!way.has('sent') || tokensOf(text).length > 1) return way
  const submits = text === '送信' || !dense.test(text)
  if (!submits || isAgain(text)) return way
  const found = new Map(way)
  found.delete('sent')
  return found
}

/** Finds the meanings of all texts of a cluster. */
export function readingOf(facts: Facts, languages: readonly Language[], find: Read): Reading {
  const read = (text: string) => find(text, languages)
  const ways = facts.actions.map(text => withoutSubmit(text, read(text)))
  const found: Places = {
    name: read(facts.name),
    label: read(facts.label),
    near: withMasks(read(facts.near), facts.near),
    heading: withMasks(read(facts.heading), facts.heading),
    form: withMasks(read(facts.form), facts.form),
    title: read(facts.title),
    path: read(facts.path),
    style: read(facts.style),
    // What another way is called says what this one is not.
    button: new Map(ways.filter(way => !way.has('otherWay')).flatMap(way => [...way])),
  }
  const bare = facts.label.replace(/[(（[][^)）\]]*[)）\]]?/g, '').trim()
  const head = bare === '' || bare === facts.label ? found.label : read(bare)
  return { facts, found, head, ways, languages, company: read(facts.companyWords) }
}
