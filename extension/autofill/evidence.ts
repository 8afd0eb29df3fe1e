// What the parts of a verdict are made of: where words were found, and reasons with their weights.
import type { Facts } from './context.ts'
import { type Hint, hintWeights, type Language, type Other, otherWeights, type Place } from './signals.ts'
import { type Found, type Meaning, meaningsIn } from './words.ts'

export interface Reason {
  readonly weight: number
  readonly text: string
}

/** The meanings at each place. */
export type Places = Readonly<Record<Place, Found>>

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
export const codeWords: readonly Hint[] = ['otp', 'authCode', 'verifyCode', 'securityCode', 'code', 'digits']
export const firmWords: readonly Hint[] = ['app', 'twoFactor', 'otp', 'authCode']

/** What a field says of itself, and what is said around it. */
export const ownPlaces: readonly Place[] = ['name', 'label']
export const outerPlaces: readonly Place[] = ['near', 'heading', 'form', 'title', 'button', 'path', 'style']

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

/** Finds the meanings of all texts of a cluster. */
export function readingOf(facts: Facts, languages: readonly Language[]): Reading {
  const read = (text: string) => meaningsIn(text, languages)
  const ways = facts.actions.map(read)
  const found: Places = {
    name: read(facts.name),
    label: read(facts.label),
    near: read(facts.near),
    heading: read(facts.heading),
    form: read(facts.form),
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
