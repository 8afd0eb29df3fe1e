// Finds the fields of a page that a one-time code goes into, and tells an authenticator's code from one that was sent.
// Needs nothing but the page: no extension, nobody who prepared anything; touches nothing, keeps nothing of the page.
//
//   npx esbuild extension/autofill/detect.ts --bundle --format=iife --global-name=sallyport
//   sallyport.detect(document)        // [{ elements, kind: 'totp', score: 11.2, reasons: ['autocomplete=one-time-code', …] }]
//   sallyport.explain(document)       // the same of every field, with `taken`
//   sallyport.ask(field)              // of the one that a person points at
//
// How: `fields` (what can be typed into, and seen) → `boxes` (which of them hold one code) → `context` (what the page says
// about each) → `languages`, `words` (what that means) → `head`, `plainly` (whether it says itself that it's something
// else) → `shape`, `otherwise`, `vague`, `together`, `purpose`, `score` (what speaks for and against it) → `kind` (who
// makes the code). All words and weights are in `signals`.
import { type Cluster, clustersOf } from './boxes.ts'
import { factsOf } from './context.ts'
import { aria, shadowAround } from './dom.ts'
import {
  fieldsIn,
  hasSlots,
  openShadow,
  type ShadowOf,
  type Sight,
  sightOf,
  type Typeable,
  takesCode,
} from './fields.ts'
import { languagesOf } from './languages.ts'
import { judge, type Kind, sampleOf, type Verdict } from './score.ts'
import { autocompleteOf, declaredOther } from './shape.ts'
import { limits } from './signals.ts'
import { type ReadText, textReader } from './text.ts'
import { type Read, reader } from './words.ts'

export type { Kind } from './score.ts'

/** One code field, or the boxes that hold one code between them, in their order. */
export interface Group extends Verdict {
  readonly elements: readonly HTMLInputElement[]
}

/** A group as `explain` and `ask` report it: also those that no code goes into, with the reason. */
export interface Explained extends Group {
  readonly taken: boolean
}

export interface DetectOptions {
  /** How to get at a host's shadow root; by default open ones only. */
  readonly shadowOf?: ShadowOf
}

const codeKinds: ReadonlySet<Kind> = new Set<Kind>(['totp', 'message'])

/**
 * The code fields of a page or a shadow root (open shadow roots in it are searched too).
 * @returns groups of kind `totp`, `message` and `recovery`; other fields are left out
 */
export function detect(root: Document | ShadowRoot, options: DetectOptions = {}): Group[] {
  return explain(root, options).filter(group => group.taken || group.kind === 'recovery')
}

/** Every field that was looked at, with what it was taken for and why. */
export function explain(root: Document | ShadowRoot, options: DetectOptions = {}): Explained[] {
  const fields = fieldsIn(root, options.shadowOf ?? openShadow)
  if (!fields.some(takesCode)) return []
  const sight = once(sightOf)
  const read = { text: textReader(), words: reader() }
  const seen = fields.filter(field => sight(field) !== 'hidden')
  const clusters = clustersOf(seen.filter(field => !isBacking(field, sight)))
  const groups = clusters.flatMap(cluster => {
    const clear = cluster.elements.every(element => sight(element) === 'clear')
    // A transparent field is a trap for robots, unless boxes for the characters lie under it, or it says what it is.
    if (clear && !cluster.elements.some(hasSlots) && !autocompleteOf(cluster).includes('one-time-code'))
      return []
    const verdict = weigh(cluster, seen, read)
    return [{ ...verdict, elements: cluster.elements, taken: codeKinds.has(verdict.kind) }]
  })
  return onlyOverlays(groups, sight)
}

/** Remembers an answer about each element, for as long as one look takes: nothing changes meanwhile. */
function once(ask: (element: Element) => Sight): (element: Element) => Sight {
  const known = new Map<Element, Sight>()
  return element => {
    const sight = known.get(element) ?? ask(element)
    known.set(element, sight)
    return sight
  }
}

/**
 * Whether a code may go into this field, now that a person has pointed at it: yes, unless it is plainly something else.
 * @returns the group that the field is of; `taken` says yes or no, `kind` and `reasons` say why
 */
export function ask(field: HTMLInputElement, options: DetectOptions = {}): Explained {
  const root = field.ownerDocument
  const fields = fieldsIn(root, options.shadowOf ?? openShadow)
  // In a closed root that the caller can't see into, the field is judged by its own root.
  const inside = shadowAround(field)
  const all = fields.includes(field) || inside === null ? fields : fieldsIn(inside, openShadow)
  const seen = all.filter(other => other === field || sightOf(other) !== 'hidden')
  const cluster = clustersOf(seen).find(({ elements }) => elements.includes(field))
  if (cluster === undefined || !takesCode(field))
    return {
      elements: [field],
      kind: 'unknown',
      score: 0,
      taken: false,
      reasons: ['nothing that a code could be typed into'],
    }
  const verdict = weigh(cluster, seen, { text: textReader(), words: reader() })
  const clearlyOther = verdict.kind !== 'totp' && verdict.kind !== 'message' && verdict.score < limits.asked
  const other = verdict.kind !== 'totp' && verdict.kind !== 'message' && verdict.kind !== 'unknown'
  const taken = !(other || clearlyOther) && !field.readOnly
  return {
    ...verdict,
    kind: taken && verdict.kind === 'unknown' ? 'totp' : verdict.kind,
    elements: cluster.elements,
    taken,
  }
}

/** What one look has read already. */
interface Readers {
  readonly text: ReadText
  readonly words: Read
}

const weigh = (cluster: Cluster, fields: readonly Typeable[], read: Readers): Verdict => {
  const plainly = declaredOther(cluster)
  if (plainly !== undefined) return plainly
  const facts = factsOf(cluster, fields, read.text)
  const [first] = cluster.elements
  const declared =
    first?.closest('[lang]')?.getAttribute('lang') ?? first?.ownerDocument.documentElement.lang ?? ''
  const verdict = judge(cluster, facts, languagesOf(sampleOf(facts), declared), read.words)
  return { ...verdict, score: Math.round(verdict.score * 10) / 10 }
}

/**
 * A read-only picture of a character, driven by another field, or one that holds its place, unseen and out of reach of
 * mouse, keyboard and screen reader. Disabled boxes wait for their turn instead.
 */
const isBacking = (field: Typeable, sight: (element: Element) => Sight) =>
  (field.readOnly && field.maxLength === 1 && (field.tabIndex < 0 || aria(field, 'hidden') === 'true')) ||
  (field.tabIndex < 0 && aria(field, 'hidden') === 'true' && sight(field) === 'clear')

/** Where a transparent field catches what is typed for the boxes under it, the boxes are not a group of their own. */
function onlyOverlays(groups: readonly Explained[], sight: (element: Element) => Sight): Explained[] {
  const overlays = groups.filter(
    group =>
      group.taken &&
      group.elements.length === 1 &&
      group.elements.every(element => sight(element) === 'clear'),
  )
  return groups.filter(group => {
    if (group.elements.length < 4) return true
    return !overlays.some(
      overlay => overlay !== group && overlay.elements.some(field => covers(field, group.elements)),
    )
  })
}

function covers(field: Element, boxes: readonly Element[]): boolean {
  const over = field.getBoundingClientRect()
  return boxes.every(box => {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return x >= over.left && x <= over.right && y >= over.top && y <= over.bottom
  })
}
