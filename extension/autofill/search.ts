// The fields of this frame as the rest goes by them: what detection finds, less what the page asks to be left alone, and with
// the person's own word before both.
import type { Pointed } from '../vault/site-settings.ts'
import { type Explained, explain } from './detect.ts'
import { fieldsIn, holds, type ShadowOf, sightOf, takesCode } from './fields.ts'
import { isAmongStrangers } from './frame.ts'
import { heeding } from './pointed.ts'

/** Fields that a page asks password managers to leave alone. */
const optedOut =
  '[data-1p-ignore],[data-op-ignore],[data-lpignore="true"],[data-bwignore],[data-protonpass-ignore],[data-form-type="other"]'

/** Every field that came into question, with what it was taken for and why. */
export function search(pointed: readonly Pointed[], shadowOf: ShadowOf): Explained[] {
  if (isAmongStrangers()) return []
  const groups = explain(document, { shadowOf }).map(group =>
    // By the first: some widgets let password managers have their first box only, and share out what comes into it.
    group.taken && group.elements[0]?.closest(optedOut) !== null
      ? { ...group, taken: false, reasons: ['the page asks password managers to leave it alone'] }
      : group,
  )
  return heeding(pointed, groups, shadowOf)
}

/**
 * Waits for steps that are in the page but not yet to be seen: when one is shown, or what moves it in has ended, `look` is
 * called. No timer asks.
 * @returns what takes note of the fields that are hidden now
 */
export function watchHidden(look: () => void, shadowOf: ShadowOf, signal: AbortSignal): () => void {
  const shown = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) look()
  })
  signal.addEventListener('abort', () => shown.disconnect(), { once: true })
  const met = new WeakSet<Element | Animation>()
  const isNew = (one: Element | Animation) => !met.has(one) && met.add(one)
  return () => {
    const hidden = fieldsIn(document, shadowOf).filter(field => takesCode(field) && sightOf(field) !== 'seen')
    for (const field of hidden) if (isNew(field)) shown.observe(field)
    if (hidden.length === 0) return
    // Grown from nothing or slid in from beside the page, which no observer tells the end of.
    for (const animation of document.getAnimations()) {
      const { effect, finished } = animation
      const moved = effect instanceof KeyframeEffect ? effect.target : null
      if (moved === null || !hidden.some(field => holds(moved, field)) || !isNew(animation)) continue
      const onEnd = () => void (signal.aborted || look())
      finished.then(onEnd, onEnd)
    }
  }
}
