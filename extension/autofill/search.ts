// The fields of this frame as the rest goes by them: what detection finds, less what the page asks to be left alone, and with
// the person's own word before both.
import type { Pointed } from '../vault/site-settings.ts'
import { type Explained, explain } from './detect.ts'
import { type ShadowOf, takesCode } from './fields.ts'
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
 * Waits for steps that are in the page but not yet to be seen: when one is shown, `look` is called. No timer asks.
 * @returns what takes note of the fields that are hidden now
 */
export function watchHidden(look: () => void, signal: AbortSignal): () => void {
  const shown = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) look()
  })
  signal.addEventListener('abort', () => shown.disconnect(), { once: true })
  const met = new WeakSet<Element>()
  return () => {
    for (const field of document.querySelectorAll('input')) {
      if (met.has(field) || !takesCode(field) || field.checkVisibility({ opacityProperty: true })) continue
      met.add(field)
      shown.observe(field)
    }
  }
}
