// The inputs of a page that something can be typed into, through shadow roots too, and which of them a person can see
// and reach. Reads layout, changes nothing.
import { isInput, isLaidOut, isShown, isTextArea, shadowAround } from './dom.ts'

/** Gives a host's shadow root where the caller may see it; an extension also sees closed ones. */
export type ShadowOf = (host: Element) => ShadowRoot | null

export type Typeable = HTMLInputElement | HTMLTextAreaElement

/** `clear`: laid out but transparent or cut to nothing, as an overlay over boxes is, and a trap for robots as well. */
export type Sight = 'seen' | 'clear' | 'hidden'

const codeTypes: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password'])
const typedTypes: ReadonlySet<string> = new Set([...codeTypes, 'email', 'search', 'url', 'date', 'month'])

/** More fields than this are a spreadsheet, not a form with a code. */
const mostFields = 400

/** Fields, and what may have a shadow root: not the elements that pages are fullest of. The engine's own selection is quick. */
const holders =
  ':not(a,li,td,tr,th,i,b,svg,svg *,img,button,ul,ol,option,select,script,link,style,meta,br,strong,em,label,use,code,table,tbody,picture,source,iframe,small)'

export const openShadow: ShadowOf = host => host.shadowRoot

/** Whether a code could be typed into it, as far as its type says. */
export const takesCode = (field: Element): field is HTMLInputElement =>
  isInput(field) && codeTypes.has(field.type)

/** All fields that text is typed into, in the order of the page. */
export function fieldsIn(root: Document | ShadowRoot, shadowOf: ShadowOf): Typeable[] {
  const fields: Typeable[] = []
  collect(root, shadowOf, fields, 0)
  return fields
}

function collect(root: Document | ShadowRoot, shadowOf: ShadowOf, fields: Typeable[], depth: number): void {
  if (depth > 12) return
  for (const element of root.querySelectorAll(holders)) {
    if (fields.length >= mostFields) return
    if (isInput(element)) {
      if (typedTypes.has(element.type)) fields.push(element)
    } else if (isTextArea(element)) {
      fields.push(element)
    } else {
      const shadow = shadowOf(element)
      if (shadow !== null) collect(shadow, shadowOf, fields, depth + 1)
    }
  }
}

/** A field that stands on every page of a site, and has nothing to do with what the page asks for. */
export const isByTheWay = (field: Typeable): boolean =>
  field.type === 'search' ||
  field.getAttribute('role') === 'searchbox' ||
  /^(q|s|search|query|keywords?)$|newsletter|subscribe/i.test(field.name || field.id) ||
  field.closest('[role="search"],search') !== null

/** The parent in the composed tree: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  return shadowAround(element)?.host ?? null
}

/** Whether `outer` holds `inner`, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; ) {
    if (outer.contains(at)) return true
    at = shadowAround(at)?.host ?? null
  }
  return false
}

/** Whether a person can see the field, or could if it weren't transparent. */
export function sightOf(field: Element): Sight {
  if (!isShown(field, { visibilityProperty: true })) return 'hidden'
  const box = field.getBoundingClientRect()
  const view = field.ownerDocument.defaultView
  if (view === null) return 'hidden'
  if (box.width === 0 && !isLaidOut(field.ownerDocument)) return 'seen'
  // Left of or above the page nobody scrolls to.
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return 'hidden'
  if (box.width < 8 || box.height < 8) return 'clear'
  if (!isShown(field, { opacityProperty: true })) return 'clear'
  const style = view.getComputedStyle(field)
  const cut = style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)'
  return cut ? 'clear' : 'seen'
}

/**
 * Whether a transparent field lies over, or beside, what looks like boxes for a code's characters: four to ten small
 * elements in a row that are no fields themselves.
 */
export function hasSlots(field: Element): boolean {
  let container = parentOf(field)
  for (let level = 0; level < 3 && container !== null; level += 1) {
    for (const row of [container, ...container.children]) {
      const slots = [...row.children].filter(child => child !== field && isSlot(child))
      if (slots.length < 4 || slots.length > 12) continue
      if (slots.every(isSmall) || areUnstyled(slots)) return true
    }
    container = parentOf(container)
  }
  return false
}

function isSlot(element: Element): boolean {
  if (element.children.length > 8 || (element.textContent ?? '').trim().length > 2) return false
  if (isInput(element) && !element.readOnly && !element.disabled && element.tabIndex >= 0) return false
  return true
}

function isSmall(element: Element): boolean {
  const box = element.getBoundingClientRect()
  return box.width > 0 && box.width <= 120 && box.height > 0 && box.height <= 120
}

/** Boxes whose style has not come: alike in name, and without a height. */
const areUnstyled = (slots: readonly Element[]): boolean =>
  slots.every(
    slot =>
      slot.className !== '' &&
      slot.className === slots[0]?.className &&
      slot.localName === slots[0]?.localName &&
      slot.getBoundingClientRect().height === 0,
  )
