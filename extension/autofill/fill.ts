// Puts a code into a field or its boxes so that every framework sees it, and says whether it took. One way after another,
// until the page keeps the code; never once more where it has acted on it, since a code that comes twice is a wrong one.
import { sightOf } from './fields.ts'
import { clear, paste, set, type Target, type } from './ways.ts'

/**
 * How a fill ended. `occupied`: someone had typed there; `unseen`: the field is hidden or covered away; `gone`: the page put
 * other fields in its place, and took nothing.
 */
export type Outcome = 'taken' | 'not-taken' | 'occupied' | 'unseen' | 'gone'

/** What was filled by us, so that a new code may go over an old one, but over nobody's typing. */
const ours = new WeakMap<HTMLInputElement, string>()

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/**
 * Two pictures of the page, after which every framework has put back what it did not hear of, and then whatever the page
 * does at short intervals, which a busy machine lets wait. No pictures come in a hidden tab.
 */
const settle = () =>
  Promise.race([
    new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    pause(80),
  ]).then(() => pause(5))

/** Without the separators that a page may put into the code it shows, and the blanks of a mask ("___ ___"). */
const solid = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Whether these fields hold a code that we put there, and nothing else. */
export const holdsOurs = (elements: readonly HTMLInputElement[]): boolean =>
  elements.every(element => element.value !== '' && ours.get(element) === element.value)

/**
 * Fills a code.
 * @param elements one field, or the boxes or parts that hold the code between them, in their order
 */
export async function fill(elements: readonly HTMLInputElement[], code: string): Promise<Outcome> {
  const [first] = elements
  if (first === undefined || !elements.every(element => element.isConnected)) return 'not-taken'
  if (first.disabled || first.readOnly || elements.every(element => sightOf(element) === 'hidden'))
    return 'unseen'
  if (elements.some(element => solid(element.value) !== '' && ours.get(element) !== element.value))
    return 'occupied'
  const pieces = share(elements, code)
  if (pieces === undefined) return 'not-taken'

  const life = new AbortController()
  const target = targetOf(elements, pieces, code)
  const acted = whetherActed(elements, life.signal)
  // What the page took so far, before the last character: it hears us, so if all is gone right after that one, the page has
  // acted on the code and put the field back, or taken it away.
  let heard = false
  /** A page that goes elsewhere with the code may be gone before anything else can be asked of it. */
  const left = new Promise<Outcome>(resolve => {
    const onLeave = () => {
      if (heard) resolve('taken')
    }
    addEventListener('beforeunload', onLeave, { signal: life.signal })
  })
  const ways = async (): Promise<Outcome> => {
    for (const [way, patience] of tries) {
      heard = false
      await way(target, async sofar => {
        await settle()
        heard = solid(joined(target.elements)) === sofar
        return heard
      })
      const isGone = () => !target.elements.some(({ isConnected }) => isConnected)
      if (isGone() && !heard) return 'gone'
      const gone = () => heard && (isGone() || joined(target.elements) === '')
      if ((await keeps(() => shows(target) || acted(), patience)) || (heard && (await keeps(gone, 4)))) {
        for (const element of target.elements) ours.set(element, element.value)
        return 'taken'
      }
      if (life.signal.aborted) return 'taken'
      clear(target.elements)
    }
    return 'not-taken'
  }
  try {
    return await Promise.race([ways(), left])
  } finally {
    life.abort()
  }
}

/** Each way, and how often it is looked whether the page took it: some write down later what they were told. */
const tries = [
  [paste, 4],
  [set, 12],
  [type, 12],
] as const

/** The fields as they stand at any moment: where a page has drawn them anew, those in their places with nothing else in them. */
function targetOf(elements: readonly HTMLInputElement[], pieces: readonly string[], code: string): Target {
  const places = elements.map(element => {
    const root = element.getRootNode()
    const tree = root instanceof Document || root instanceof ShadowRoot ? root : undefined
    const all = [...(tree?.querySelectorAll('input') ?? [])]
    return { tree, at: all.indexOf(element), size: all.length }
  })
  const drawn = (element: HTMLInputElement, index: number): HTMLInputElement => {
    const { tree, at = -1, size } = places[index] ?? {}
    if (element.isConnected || tree?.isConnected !== true) return element
    const all = tree.querySelectorAll('input')
    const next = all.length === size ? all[at] : undefined
    const isAlike = next?.type === element.type && next.maxLength === element.maxLength
    return isAlike && code.includes(solid(next.value)) ? next : element
  }
  let current = elements
  return {
    pieces,
    code,
    get elements() {
      current = current.map(drawn)
      return current
    },
  }
}

/** Whether something comes to be true within a moment, and stays so. */
async function keeps(holds: () => boolean, patience: number): Promise<boolean> {
  for (let wait = 0; wait < patience; wait += 1) {
    if (holds()) {
      await settle()
      if (holds()) return true
    } else await pause(20)
  }
  return false
}

/** Tells whether the page acts on the code meanwhile: sends the form, or closes the field until it has an answer. */
function whetherActed(elements: readonly HTMLInputElement[], signal: AbortSignal): () => boolean {
  let sent = false
  const onSubmit = () => {
    sent = true
  }
  for (const { form } of elements) form?.addEventListener('submit', onSubmit, { capture: true, signal })
  return () => sent || elements.every(({ disabled, readOnly }) => disabled || readOnly)
}

/** The part of the code for each element, or undefined where it doesn't fit. */
function share(elements: readonly HTMLInputElement[], code: string): string[] | undefined {
  const [first] = elements
  if (first === undefined) return undefined
  if (elements.length === 1) return first.maxLength > 0 && first.maxLength < code.length ? undefined : [code]
  const size = Math.ceil(code.length / elements.length)
  if (size * elements.length !== code.length) return undefined
  return elements.map((_, index) => code.slice(index * size, (index + 1) * size))
}

const joined = (elements: readonly HTMLInputElement[]) =>
  elements.map(({ isConnected, value }) => (isConnected ? value : '')).join('')

/** Whether the page holds the code now. */
function shows({ elements, pieces, code }: Target): boolean {
  if (!elements.some(element => element.isConnected)) return false
  if (elements.length === 1) return solid(elements[0]?.value ?? '') === code
  return elements.every((element, index) => !element.isConnected || element.value === pieces[index])
}
