// Where this frame stands among the tab's, and which of its fields is meant: the one with the focus, or the surest.
import type { Group } from './detect.ts'
import { type ShadowOf, takesCode } from './fields.ts'

/** A frame of another site between this one and the tab could lay anything over us. */
export function isAmongStrangers(): boolean {
  const ancestors = [...(location.ancestorOrigins ?? [])]
  // Not the address's: a frame without one has the origin of the page that made it.
  return ancestors.some(ancestor => ancestor !== origin && ancestor !== ancestors.at(-1))
}

/** Where this frame has nothing, frames that have something answer first. */
export const elsewhereFirst = (empty: boolean) =>
  new Promise<void>(resolve => setTimeout(resolve, empty ? 150 : 0))

/** The group with the focus, or else the surest. */
export const preferred = (groups: readonly Group[], focused: Element | undefined): Group | undefined =>
  groups.find(group => group.elements.some(element => element === focused)) ??
  [...groups].sort((a, b) => b.score - a.score)[0]

/** The field that has the focus, in shadow roots too. */
export function focusedField(shadowOf: ShadowOf): HTMLInputElement | undefined {
  let active = document.activeElement
  for (
    let shadow = active && shadowOf(active);
    active !== null && shadow !== null;
    shadow = active && shadowOf(active)
  )
    active = shadow.activeElement
  return active !== null && takesCode(active) ? active : undefined
}
