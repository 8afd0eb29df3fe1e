// What else lies in the browser's top layer, over our in-page button perhaps: popovers, dialogs, pictures of a view
// transition. Clicks go through what a page makes so; only its place tells, and all that it can draw beyond its place.

const inTopLayer = ':popover-open,:modal,:fullscreen'

/** More than this in one layer is not looked through: it counts as lying over us. */
const most = 200

/** Whether something else of the top layer may be drawn where an element of it is. */
export function isLayeredOver(host: Element): boolean {
  if (isBetweenPictures()) return true
  const box = host.getBoundingClientRect()
  return rootsOf(document).some(root =>
    [...root.querySelectorAll(inTopLayer)].some(
      layer => layer !== host && !layer.contains(host) && mayReach(layer, box),
    ),
  )
}

/** The document and its shadow roots; closed ones where the browser shows them to an extension, as Firefox does. */
function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root]
  for (const element of root.querySelectorAll('*')) {
    const shadow = element.openOrClosedShadowRoot ?? element.shadowRoot
    if (shadow !== null) roots.push(...rootsOf(shadow))
  }
  return roots
}

/** During a view transition the page is a picture of itself, over the top layer too, and styled as the page likes. */
const isBetweenPictures = (): boolean =>
  ('activeViewTransition' in document && document.activeViewTransition !== null) ||
  document
    .getAnimations()
    .some(
      ({ effect }) =>
        effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition') === true,
    )

function mayReach(layer: Element, box: DOMRect): boolean {
  const backdrop = getComputedStyle(layer, '::backdrop')
  if (!/^(transparent|rgba\(.*, 0\))$/.test(backdrop.backgroundColor) || backdrop.backgroundImage !== 'none')
    return true
  const parts = [layer, ...layer.querySelectorAll('*')]
  return parts.length > most || parts.some(part => touches(part, box) || hasLoosePseudo(part))
}

/** Whether an element's box, with its shadows and outlines, meets ours. */
function touches(part: Element, box: DOMRect): boolean {
  const other = part.getBoundingClientRect()
  const style = getComputedStyle(part)
  const reach = lengths(style.boxShadow) + lengths(style.filter) + outlineOf(style)
  return (
    other.right + reach > box.left &&
    other.left - reach < box.right &&
    other.bottom + reach > box.top &&
    other.top - reach < box.bottom
  )
}

/** As far as shadows of these lengths go at most. */
const lengths = (text: string) =>
  [...text.matchAll(/(-?[\d.]+)px/g)].reduce((sum, [, length]) => sum + Math.abs(Number(length)), 0)

const outlineOf = ({ outlineStyle, outlineWidth, outlineOffset }: CSSStyleDeclaration) =>
  outlineStyle === 'none' ? 0 : lengths(outlineWidth) + lengths(outlineOffset)

/** Whether an element has something before or after it that needn't be where the element is. */
export const hasLoosePseudo = (part: Element): boolean =>
  ['::before', '::after'].some(pseudo => {
    const { content, position, display } = getComputedStyle(part, pseudo)
    return content !== 'none' && content !== 'normal' && display !== 'none' && position !== 'static'
  })
