// Puts a code into a field or its boxes so that every framework sees it, and says whether it took. One way after another,
// until the page keeps the code; never once more where it has acted on it, since a code that comes twice is a wrong one.
import { sightOf } from './fields.ts'
import { clear, paste, set, type Target, type } from './ways.ts'

/** How a fill ended. `occupied`: someone had typed there; `unseen`: the field is hidden or covered away. */
export type Outcome = 'taken' | 'not-taken' | 'occupied' | 'unseen'

/** What was filled by us, so that a new code may go over an old one, but over nobody's typing. */
const ours = new WeakMap<HTMLInputElement, string>()

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Two pictures of the page, after which every framework has put back what it did not hear of. None come in a hidden tab. */
const settle = () =>
  Promise.race([
    new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    pause(80),
  ])

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
  const target: Target = { elements, pieces, code }
  const acted = whetherActed(elements, life.signal)
  try {
    for (const way of [paste, set, type]) {
      // What the page took so far, before the last character: it hears us, so if all is gone right after that one, the
      // page has acted on the code and put the field back.
      let heard = false
      await way(target, async sofar => {
        await settle()
        heard = solid(joined(elements)) === sofar
        return heard
      })
      const gone = () => heard && joined(elements) === ''
      if ((await keeps(() => shows(target) || acted())) || (heard && (await keeps(gone)))) {
        for (const element of elements) ours.set(element, element.value)
        return 'taken'
      }
      clear(elements)
    }
    return 'not-taken'
  } finally {
    life.abort()
  }
}

/** Whether something comes to be true within a moment, and stays so. */
async function keeps(holds: () => boolean): Promise<boolean> {
  for (let wait = 0; wait < 4; wait += 1) {
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

/** Whether the page holds the code now. A form that was taken away has taken it. */
function shows({ elements, pieces, code }: Target): boolean {
  if (elements.every(element => !element.isConnected)) return true
  if (elements.length === 1) return solid(elements[0]?.value ?? '') === code
  return elements.every((element, index) => !element.isConnected || element.value === pieces[index])
}
