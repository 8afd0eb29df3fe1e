// Where the in-page button stands: at the end of its field, over nothing that people click, and in front of a modal dialog
// that would take its clicks away.
import { parentOf } from './fields.ts'

const size = 28
const gap = 6

/** The modal dialog that the field is in: everything outside of it takes no clicks. */
export function dialogOf(field: Element | undefined): Element | undefined {
  for (let at = field ?? null; at !== null; at = parentOf(at)) if (at.matches('dialog:modal')) return at
  return undefined
}

/** What hangs under the button opens to the left of it; where the window ends there, only as far. */
export function keepInWindow(hanging: HTMLElement): void {
  hanging.style.translate = 'none'
  const missing = 4 - hanging.getBoundingClientRect().left
  if (!hanging.hidden && missing > 0) hanging.style.translate = `${Math.ceil(missing)}px`
}

/**
 * Puts the button at the end of the field: inside it where there is room and no letters are, else beside it, or above or
 * under it where something to click is beside it.
 */
export function position(host: HTMLElement, elements: readonly HTMLInputElement[]): void {
  const last = elements.at(-1)
  if (last === undefined) return
  const box = boxOf(last)
  const rightToLeft = getComputedStyle(last).direction === 'rtl'
  const middle = box.top + (box.height - size) / 2
  const inside = elements.length === 1 && box.width >= 120 && box.height >= 18
  const end = rightToLeft ? box.left : box.right - size
  const places = inside
    ? [{ left: rightToLeft ? end + 4 : end - 4, top: middle }]
    : [
        { left: rightToLeft ? box.left - size - gap : box.right + gap, top: middle },
        { left: end, top: box.top - size - gap },
        { left: end, top: box.bottom + gap },
      ]
  const [first] = places
  const place = (inside ? undefined : places.find(({ left, top }) => isFree(left, top, host))) ?? first
  if (place === undefined) return
  const left = Math.max(2, Math.min(place.left, innerWidth - size - 2))
  host.style.setProperty('left', `${Math.round(left)}px`, 'important')
  host.style.setProperty('top', `${Math.round(place.top)}px`, 'important')
  host.style.setProperty(
    'visibility',
    box.width > 0 && box.bottom > 0 && box.top < innerHeight ? 'visible' : 'hidden',
    'important',
  )
}

/** The field's own box, or, where it is only a point behind what its widget draws, the widget's. */
function boxOf(field: Element): DOMRect {
  const own = field.getBoundingClientRect()
  if (own.width >= 8 && own.height >= 8) return own
  for (let at = parentOf(field), level = 0; at !== null && level < 4; at = parentOf(at), level += 1) {
    const box = at.getBoundingClientRect()
    if (box.width >= 60 && box.height >= 18) return box
  }
  return own
}

const clickable =
  'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=checkbox],[onclick]'

/** Whether a place in the window has nothing under it that a person would click or type into. */
function isFree(left: number, top: number, host: Element): boolean {
  if (left < 0 || top < 0 || left + size > innerWidth || top + size > innerHeight) return false
  const [x, y] = [left + size / 2, top + size / 2]
  const points = [
    [x, y],
    [left + 1, y],
    [left + size - 1, y],
    [x, top + 1],
    [x, top + size - 1],
  ] as const
  return points.every(([px, py]) => {
    const under = document.elementsFromPoint(px, py).find(element => element !== host)
    return under?.closest(clickable) == null
  })
}
