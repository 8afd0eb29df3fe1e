// Questions to the DOM, asked so that the answer is the same for an element of another frame, in an older browser, and in
// a document without a layout (jsdom and its like).

/** Whether a node is an element; `instanceof` would say no to one of another frame. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1

export const isInput = (node: Node | null): node is HTMLInputElement =>
  isElement(node) && node.localName === 'input' && 'selectionStart' in node

export const isTextArea = (node: Node): node is HTMLTextAreaElement =>
  isElement(node) && node.localName === 'textarea' && 'selectionStart' in node

/** The shadow root that a node is in. */
export function shadowAround(node: Node): ShadowRoot | null {
  const root = node.getRootNode()
  return isShadow(root) ? root : null
}
const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root

const isScope = (root: Node): root is Document | ShadowRoot => root.nodeType === 9 || isShadow(root)

/** The element with this id in the same tree. */
export function byId(near: Element, id: string): Element | null {
  const root = near.getRootNode()
  return isScope(root) ? root.getElementById(id) : null
}

/** An ARIA attribute as it stands there; the properties of that name are younger than some browsers. */
export const aria = (element: Element, name: string): string | null => element.getAttribute(`aria-${name}`)

/** Whether an element is shown; with `style`, as far as visibility and opacity go too. */
export function isShown(element: Element, style?: CheckVisibilityOptions): boolean {
  // A document without a layout doesn't have it, whatever the types say.
  if (typeof element.checkVisibility === 'function') return element.checkVisibility(style)
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { display, visibility, opacity } = view?.getComputedStyle(at) ?? {}
    if (display === 'none' || (at.hasAttribute('hidden') && display !== 'block')) return false
    if (style?.visibilityProperty === true && at === element && visibility === 'hidden') return false
    if (style?.opacityProperty === true && opacity === '0') return false
  }
  return true
}

/** Whether the document is laid out at all: then its root is as wide as its window. */
export function isLaidOut(document: Document): boolean {
  const width = document.defaultView?.innerWidth ?? 0
  return width === 0 || document.documentElement.getBoundingClientRect().width > 0
}
