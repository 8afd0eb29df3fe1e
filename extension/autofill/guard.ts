// Whether a click on our in-page button is a person's, who saw what was clicked (E1). A page can't click it by script, nor
// have it clicked unseen: transparent, covered, moved under the pointer, faded in late, or put elsewhere in the page.
import { hasLoosePseudo, isLayeredOver } from './layers.ts'

/** How long the button must have stood still and uncovered, in milliseconds: less than anybody needs to aim. */
const dwellMs = 350
/** How long the pointer must have been on it where the browser can't tell what was seen: longer than half a double-click. */
const hoverMs = 250
/** Narrower or lower than this, it isn't all there. */
const least = 24

export interface Guard {
  /** Why a click is not heard, or undefined where it is. */
  refusal(event: Event): string | undefined
  /** We moved it ourselves, after its field: from here on it has to stand still anew. */
  moved(): void
}

/**
 * Guards an element of ours.
 * @param parent where it was put; elsewhere it doesn't count
 */
export function guard(host: HTMLElement, parent: Element, now: () => number, signal: AbortSignal): Guard {
  let since = now()
  let place = host.getBoundingClientRect()
  const restart = () => {
    since = now()
    place = host.getBoundingClientRect()
  }

  // Chromium tells whether anything, even what lets clicks through, covers or fades an element.
  let proven: boolean | undefined
  const seer = new IntersectionObserver(
    entries => {
      for (const entry of entries) {
        const seen = 'isVisible' in entry ? entry.isVisible === true : undefined
        if (seen === true && proven !== true) restart()
        proven = seen
      }
    },
    // `trackVisibility` is not in TypeScript's DOM yet; browsers without it ignore it.
    Object.assign({ threshold: 0.9 }, { trackVisibility: true, delay: 100 }),
  )
  seer.observe(host)
  signal.addEventListener('abort', () => seer.disconnect(), { once: true })

  // All that a page can do to the look of an element of the top layer is done by its own attributes.
  const changes = new MutationObserver(restart)
  changes.observe(host, { attributes: true })
  signal.addEventListener('abort', () => changes.disconnect(), { once: true })

  let entered: number | undefined
  host.addEventListener(
    'pointerenter',
    event => {
      if (!event.isTrusted || !host.isConnected) return
      if (entered === undefined) {
        entered = now()
        if (proven === undefined) watchHovered()
      }
      // Whatever the page put into the top layer after us lies over us: go on top again, and let the person look anew.
      if (!isLayeredOver(host)) return
      host.hidePopover()
      host.showPopover()
      restart()
    },
    { signal },
  )
  host.addEventListener(
    'pointerleave',
    () => {
      entered = undefined
    },
    { signal },
  )
  /** Where the browser doesn't tell, we look ourselves, while the pointer is on it: what covers it may go at the press. */
  const watchHovered = () => {
    if (entered === undefined || signal.aborted) return
    if (isLayeredOver(host)) restart()
    requestAnimationFrame(() => setTimeout(watchHovered))
  }
  const isUnexpected = (event: Event): boolean =>
    proven === undefined &&
    event instanceof PointerEvent &&
    event.pointerType === 'mouse' &&
    (entered === undefined || now() - entered < hoverMs)

  return {
    moved: restart,
    refusal: event => {
      if (!event.isTrusted) return 'synthetic'
      if (changes.takeRecords().length > 0) restart()
      if (host.parentElement !== parent || !parent.isConnected) return 're-parented'
      if (!host.matches(':popover-open')) return 'not in the top layer'
      const faded = fade(host)
      if (faded !== undefined) return faded
      const box = host.getBoundingClientRect()
      if (Math.abs(box.left - place.left) > 2 || Math.abs(box.top - place.top) > 2) {
        restart()
        return 'moved'
      }
      if (box.width < least || box.height < least) return 'shrunk'
      if (!onTop(host, box) || isLayeredOver(host) || hasLoosePseudo(host)) return 'covered'
      if (proven === false) return 'covered or faded'
      if (isUnexpected(event)) return 'too soon'
      return now() - since < dwellMs ? 'too soon' : undefined
    },
  }
}

/** Anything from the element up to the page's root that makes it hard to see. */
function fade(host: HTMLElement): string | undefined {
  for (let at: Element | null = host; at !== null; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (Number(style.opacity) < 0.9) return 'transparent'
    if (style.visibility !== 'visible' && at === host) return 'invisible'
    if (
      style.filter !== 'none' ||
      style.clipPath !== 'none' ||
      style.clip !== 'auto' ||
      style.maskImage !== 'none' ||
      style.mixBlendMode !== 'normal'
    )
      return 'faded'
    if (at === host && (style.transform !== 'none' || style.scale !== 'none' || style.zoom !== '1'))
      return 'transformed'
  }
  return undefined
}

/** Whether nothing lies over the middle or near the corners. */
function onTop(host: HTMLElement, box: DOMRect): boolean {
  const inset = 3
  const points = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset],
  ] as const
  return points.every(
    ([x, y]) =>
      x < 0 || y < 0 || x > innerWidth || y > innerHeight || document.elementFromPoint(x, y) === host,
  )
}
