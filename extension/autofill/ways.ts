// The three ways to put a code into fields, each closer to typing than the one before: a paste, which many widgets share
// out themselves; the browser's own setter with the events of typing; keystrokes as the browser's editing inserts them.

/** Where a code goes. */
export interface Target {
  /** One field, or boxes or parts in their order, as they are at this moment: some pages draw them anew at every key. */
  readonly elements: readonly HTMLInputElement[]
  /** The part of the code for each of them. */
  readonly pieces: readonly string[]
  readonly code: string
}

/** One way. `beforeLast` is called, with all characters but the last, when those are in; its answer is whether they are. */
type Way = (target: Target, beforeLast: (sofar: string) => Promise<boolean>) => Promise<void>

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/**
 * Focus, and a paste event as the page's own handlers expect it: only they can act on it, it inserts nothing itself. All but
 * the last character is pasted, and that one put in like a typed one, so that a page which acts on a whole code and empties
 * its boxes in the same moment can be told from one that takes no paste.
 */
export const paste: Way = async (target, beforeLast) => {
  const { pieces, code } = target
  target.elements[0]?.focus()
  await pause(0)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', code.slice(0, -1))
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  if (target.elements[0]?.dispatchEvent(event) === true && pieces.length === 1) return
  if (!(await beforeLast(code.slice(0, -1)))) return
  const last = target.elements.at(-1)
  if (last !== undefined) await put(last, pieces.at(-1) ?? '', pieces.length > 1)
}

/** The browser's own setter, which the wrappers of frameworks don't see, and the events that they listen to. */
export const set: Way = async (target, beforeLast) => {
  const { pieces, code } = target
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1
    target.elements[index]?.focus()
    if (last && piece.length > 1) write(target.elements[index], piece.slice(0, -1), 'unfinished')
    if (last) await beforeLast(code.slice(0, -1))
    const element = target.elements[index]
    if (element === undefined) return
    await put(element, piece, pieces.length > 1)
    // Boxes that are disabled until their turn are enabled by the framework's next round.
    if (!last)
      for (let wait = 0; wait < 5 && (wait === 0 || target.elements[index + 1]?.disabled === true); wait += 1)
        await pause(wait === 0 ? 0 : 10)
  }
}

/** Puts a piece into a field, with the keys of it where it is a box. */
async function put(element: HTMLInputElement, piece: string, isBox: boolean): Promise<void> {
  if (isBox) {
    element.focus()
    // A page that takes the key for itself puts the character in, as far as it wants it.
    if (!key(element, 'keydown', piece)) await pause(0)
  }
  if (element.value !== piece) write(element, piece)
  // Many pages look at a field when a key is let go, and only then enable their button.
  key(element, 'keyup', piece.slice(-1))
}

/**
 * Character by character, as the browser's editing commands insert them, and no faster than the page moves the focus on: the
 * last resort.
 */
export const type: Way = async (target, beforeLast) => {
  const { code } = target
  const isBoxes = target.elements.length === code.length
  let moves = isBoxes
  target.elements[0]?.focus()
  for (const [index, character] of [...code].entries()) {
    if (index === code.length - 1) await beforeLast(code.slice(0, -1))
    const { elements } = target
    const element = isBoxes ? elements[index] : elements.length === 1 ? elements[0] : focused(elements)
    if (element === undefined) return
    if (focusNear(element) !== element) element.focus()
    if (isBoxes) element.select()
    if (key(element, 'keydown', character)) document.execCommand('insertText', false, character)
    key(element, 'keyup', character)
    await pause(5)
    for (let wait = 0; moves && wait < 10 && focusNear(element) === element; wait += 1) await pause(10)
    // A page that didn't with the first has other habits.
    moves &&= focusNear(element) !== element
  }
}

/** Empties what holds something, so that the page hears of it. */
export function clear(elements: readonly HTMLInputElement[]): void {
  for (const element of elements) if (element.isConnected && element.value !== '') write(element, '')
}

function write(element: HTMLInputElement | undefined, text: string, how?: 'unfinished'): void {
  if (element === undefined) return
  const event = (name: string, cancelable: boolean) =>
    new InputEvent(name, {
      data: text,
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      bubbles: true,
      cancelable,
      composed: true,
    })
  // What is typed goes over what is selected, also where the page puts it in itself.
  element.select()
  if (!element.dispatchEvent(event('beforeinput', true))) return
  element.value = text
  element.dispatchEvent(event('input', false))
  // Whoever leaves the field has finished; pages that check then would find too little.
  if (how !== 'unfinished') element.dispatchEvent(new Event('change', { bubbles: true }))
}

/** A key as the page hears it; false where the page prevents what the browser would do then. */
function key(element: HTMLInputElement, name: 'keydown' | 'keyup', text: string): boolean {
  const code = /^\d$/.test(text) ? `Digit${text}` : `Key${text.toUpperCase()}`
  return element.dispatchEvent(
    new KeyboardEvent(name, { key: text, code, bubbles: true, cancelable: true, composed: true }),
  )
}

/** The part that has the focus, since pages move it on when one is full; else the first that isn't. */
const focused = (elements: readonly HTMLInputElement[]) =>
  elements.find(element => focusNear(element) === element) ??
  elements.find(element => element.value.length < element.maxLength)

/** What has the focus in the tree that an element is in. */
function focusNear(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}
