// The words of a part of a page, in pieces: headings, labels, links and buttons, and plain text, each before or after the
// field in question. Goes into the shadow roots that the field is in, and into nothing that isn't shown.
import { isElement, isInput, isShown, shadowAround } from './dom.ts'
import { parentOf } from './fields.ts'

export interface Chunk {
  readonly text: string
  readonly role: 'plain' | 'heading' | 'action' | 'label'
  readonly at: Element
  /** Whether it stands before the field. */
  readonly before: boolean
}

const mostNodes = 700
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'option',
  'textarea',
  'iframe',
  'object',
  'datalist',
])
const actionTags = new Set(['a', 'button', 'summary'])
const actionRoles = new Set(['button', 'link', 'tab', 'menuitem'])
const headingTag = /^(h[1-6]|legend|caption)$/
const blocks = new Set([
  'p',
  'div',
  'li',
  'td',
  'th',
  'tr',
  'section',
  'label',
  'dt',
  'dd',
  'form',
  'fieldset',
  'br',
  'header',
  'footer',
  'main',
  'article',
  'ul',
  'ol',
  'small',
])

/** Reads the pieces of text in a part of a page, in order, before and after a field of it. */
export type ReadText = (scope: Element, field: Element) => Chunk[]

/** Reads each part once, for as long as one look at a page takes: fields of one form share its words. */
export function textReader(): ReadText {
  const known = new Map<Element, Walk>()
  return (scope, field) => {
    const hosts = hostsOf(field)
    const walk = (hosts.size === 0 ? known.get(scope) : undefined) ?? walkOf(scope, hosts)
    if (hosts.size === 0) known.set(scope, walk)
    const place = walk.fields.get(field) ?? walk.pieces.length
    return walk.pieces.map((piece, index) => ({ ...piece, before: index < place }))
  }
}

interface Walk {
  readonly pieces: readonly Omit<Chunk, 'before'>[]
  /** How many pieces stand before each field. */
  readonly fields: ReadonlyMap<Element, number>
}

function walkOf(scope: Element, hosts: ReadonlyMap<Element, ShadowRoot>): Walk {
  const pieces: Omit<Chunk, 'before'>[] = []
  const fields = new Map<Element, number>()
  let nodes = 0
  const visit = (node: Node, role: Chunk['role']): void => {
    nodes += 1
    if (nodes > mostNodes) return
    if (isText(node)) {
      const text = node.data.trim()
      if (text !== '') pieces.push({ text: text.slice(0, 400), role, at: node.parentElement ?? scope })
      return
    }
    if (!isElement(node) || skipped.has(node.localName)) return
    if (isInput(node)) {
      fields.set(node, pieces.length)
      const isAction = node.type === 'submit' || node.type === 'button' || node.type === 'reset'
      if (isAction && node.value !== '') pieces.push({ text: node.value, role: 'action', at: node })
      return
    }
    if (!isShown(node)) return
    const inside = roleOf(node, role)
    visitAll(hosts.get(node), inside)
    visitAll(node, inside)
  }
  // Sibling by sibling: a list of children is dear where each is looked at once.
  const visitAll = (parent: Node | undefined, role: Chunk['role']) => {
    for (let child = parent?.firstChild; child != null; child = child.nextSibling) visit(child, role)
  }
  visitAll(hosts.get(scope), 'plain')
  visitAll(scope, roleOf(scope, 'plain'))
  return { pieces, fields }
}

const isText = (node: Node): node is Text => node.nodeType === 3

/** The shadow roots around a field, by their hosts; closed ones too, since a node in one knows its root. */
function hostsOf(field: Element): ReadonlyMap<Element, ShadowRoot> {
  const hosts = new Map<Element, ShadowRoot>()
  for (let root = shadowAround(field); root !== null; root = shadowAround(root.host))
    hosts.set(root.host, root)
  return hosts
}

function roleOf(element: Element, outer: Chunk['role']): Chunk['role'] {
  if (outer === 'action' || outer === 'heading') return outer
  const role = element.getAttribute('role') ?? ''
  if (actionTags.has(element.localName) || actionRoles.has(role)) return 'action'
  if (headingTag.test(element.localName) || role === 'heading') return 'heading'
  return element.localName === 'label' ? 'label' : outer
}

/** The pieces that stand closest to the field: thirty before it, fifteen after. */
export function around(chunks: readonly Chunk[]): Chunk[] {
  return [
    ...chunks.filter(chunk => chunk.before).slice(-30),
    ...chunks.filter(chunk => !chunk.before).slice(0, 15),
  ]
}

/** Pieces as one text, with a line's end between blocks; the middle is left out where it is longer than `most`. */
export function textOf(chunks: readonly Chunk[], most: number): string {
  let text = ''
  for (const { text: piece, at } of chunks) text += `${blocks.has(at.localName) ? '\n' : ' '}${piece}`
  return text.length <= most ? text : `${text.slice(0, most * 0.6)}\n${text.slice(-most * 0.4)}`
}

/** Whether `other` comes after `one` in the page; a node in a shadow root stands where its host does. */
export function follows(one: Element, other: Element): boolean {
  const root = other.getRootNode()
  let at: Element = one
  while (at.getRootNode() !== root) {
    const up = parentOf(at)
    if (up === null) return false
    at = up
  }
  return (at.compareDocumentPosition(other) & at.DOCUMENT_POSITION_FOLLOWING) !== 0
}
