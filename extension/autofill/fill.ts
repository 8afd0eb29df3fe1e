// Puts a code into a field or its boxes so that every framework sees it, and says whether it took. Tries what a person
// would do first (focus, paste), then the browser's own setter with the events of typing, then keystrokes.
import { sightOf } from './fields.ts'

/** How a fill ended. `occupied`: someone had typed there; `unseen`: the field is hidden or covered away. */
export type Outcome = 'taken' | 'not-taken' | 'occupied' | 'unseen'

/** What was filled by us, so that a new code may go over an old one, but over nobody's typing. */
const ours = new WeakMap<HTMLInputElement, string>()

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
/** Separators that a page may put into the code it shows. */
const solid = (text: string) => text.replaceAll(/[\s-]/g, '')

/**
 * Fills a code.
 * @param elements one field, or the boxes or parts that hold the code between them, in their order
 */
export async function fill(elements: readonly HTMLInputElement[], code: string): Promise<Outcome> {
  const [first] = elements
  if (first === undefined || !elements.every(element => element.isConnected)) return 'not-taken'
  if (first.disabled || first.readOnly || elements.every(element => sightOf(element) === 'hidden'))
    return 'unseen'
  if (elements.some(element => element.value !== '' && ours.get(element) !== element.value)) return 'occupied'
  const pieces = share(elements, code)
  if (pieces === undefined) return 'not-taken'

  const took = () => shows(elements, pieces, code)
  for (const way of [paste, set, type]) {
    if (way === set && elements.length === 1 && took()) break
    await way(elements, pieces, code)
    for (let wait = 0; wait < 3 && !took(); wait += 1) await pause(20)
    if (took()) {
      // A framework may put its own value back in its next round.
      await pause(30)
      if (took()) break
    }
    if (way !== type) clear(elements)
  }
  if (!took()) {
    clear(elements)
    return 'not-taken'
  }
  for (const element of elements) ours.set(element, element.value)
  return 'taken'
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

/** Whether the page holds the code now. A form that was sent, or taken away, has taken it. */
function shows(elements: readonly HTMLInputElement[], pieces: readonly string[], code: string): boolean {
  if (elements.every(element => !element.isConnected)) return true
  if (elements.length === 1) return solid(elements[0]?.value ?? '') === code
  return elements.every((element, index) => !element.isConnected || element.value === pieces[index])
}

function clear(elements: readonly HTMLInputElement[]): void {
  for (const element of elements) if (element.isConnected && element.value !== '') write(element, '')
}

/** Focus, and a paste event as the page's own handlers expect it. Only they can act on it: it inserts nothing itself. */
async function paste(
  elements: readonly HTMLInputElement[],
  _: readonly string[],
  code: string,
): Promise<void> {
  const [first] = elements
  if (first === undefined) return
  first.focus()
  await pause(0)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', code)
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  const handled = !first.dispatchEvent(event)
  if (handled || elements.length > 1) await pause(15)
}

/** The browser's own setter, which the wrappers of frameworks don't see, and the events that they listen to. */
async function set(elements: readonly HTMLInputElement[], pieces: readonly string[]): Promise<void> {
  for (const [index, element] of elements.entries()) {
    const piece = pieces[index] ?? ''
    element.focus()
    if (elements.length > 1) key(element, 'keydown', piece)
    write(element, piece)
    if (elements.length > 1) key(element, 'keyup', piece)
    // Boxes that are disabled until their turn are enabled by the framework's next round.
    const next = elements[index + 1]
    if (next !== undefined)
      for (let wait = 0; wait < 5 && (wait === 0 || next.disabled); wait += 1)
        await pause(wait === 0 ? 0 : 10)
  }
}

function write(element: HTMLInputElement, text: string): void {
  const event = (type: string, cancelable: boolean) =>
    new InputEvent(type, {
      data: text,
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      bubbles: true,
      cancelable,
      composed: true,
    })
  element.dispatchEvent(event('beforeinput', true))
  element.value = text
  element.dispatchEvent(event('input', false))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}

function key(element: HTMLInputElement, type: 'keydown' | 'keyup', text: string): void {
  const code = /^\d$/.test(text) ? `Digit${text}` : `Key${text.toUpperCase()}`
  element.dispatchEvent(
    new KeyboardEvent(type, { key: text, code, bubbles: true, cancelable: true, composed: true }),
  )
}

/** Character by character, as the browser's editing commands insert them: the last resort, and the closest to typing. */
async function type(
  elements: readonly HTMLInputElement[],
  _: readonly string[],
  code: string,
): Promise<void> {
  const [first] = elements
  if (first === undefined) return
  first.focus()
  for (const [index, character] of [...code].entries()) {
    const target =
      elements.length === code.length ? elements[index] : elements.length === 1 ? first : focused(elements)
    if (target === undefined) return
    if (document.activeElement !== target) target.focus()
    if (elements.length === code.length) target.select()
    key(target, 'keydown', character)
    document.execCommand('insertText', false, character)
    key(target, 'keyup', character)
    await pause(5)
  }
}

const focused = (elements: readonly HTMLInputElement[]) => {
  const [first] = elements
  const root = first?.getRootNode()
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
  return (
    elements.find(element => element === active) ??
    elements.find(element => element.value.length < element.maxLength)
  )
}
