// Reads what a page says about one field or row of boxes: its own names and labels, and the words around it, each by how
// near it stands. Bounded in what it reads, however large the page; changes nothing.
import type { Cluster } from './boxes.ts'
import { aria, byId, isShown, shadowAround } from './dom.ts'
import { holds, isByTheWay, parentOf, type Typeable } from './fields.ts'
import { type Picture, pictureIn } from './picture.ts'
import { around, type Chunk, follows, type ReadText, textOf } from './text.ts'
import { fold, wordsOf } from './words.ts'

/** Everything that is read about a cluster. Texts are folded (see `fold`). */
export interface Facts {
  readonly name: string
  readonly label: string
  readonly near: string
  readonly heading: string
  readonly form: string
  readonly title: string
  readonly path: string
  readonly style: string
  readonly actions: readonly string[]
  /** Other fields to type into in the same form, and what they say of themselves. */
  readonly company: readonly Typeable[]
  readonly companyWords: string
  readonly picture: Picture
}

const headings = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]'
const containers = 'form,dialog,[role="dialog"],[role="alertdialog"],[role="form"],[aria-modal="true"]'

/** The facts about a cluster among all the fields of its page. */
export function factsOf(cluster: Cluster, fields: readonly Typeable[], readText: ReadText): Facts {
  const first = cluster.elements[0]
  if (first === undefined) throw new RangeError('a cluster has at least one field')
  const elements: readonly Element[] = cluster.elements
  const foreign = fields.filter(field => !elements.includes(field) && !isByTheWay(field))
  const root = commonAncestor(cluster.elements)
  const own = territory(root, foreign)
  const scope = scopeOf(first, own)
  const chunks = scope === null ? [] : readText(scope, first)
  const inOwn = own === null ? [] : around(chunks.filter(chunk => holds(own, chunk.at)))
  const company = foreign.filter(field =>
    first.form === null ? scope !== null && holds(scope, field) : field.form === first.form,
  )
  const label = labelOf(first, cluster, root, own)
  const others = chunks.filter(chunk => !inOwn.includes(chunk) && chunk.role === 'plain')
  return {
    name: fold(wordsOf(nameOf(first, cluster, root))),
    // A sample in the field is no label; the words before it still are.
    label: fold(label === first.placeholder ? `${besides(inOwn, first)}\n${label}`.trim() : label),
    near: fold(
      textOf([...inOwn.filter(chunk => chunk.role === 'plain' || chunk.role === 'label')], 900) +
        describedBy(first),
    ),
    heading: fold(headingOf(first, chunks, own)),
    form: fold(textOf(around(others), 600)),
    title: fold(first.ownerDocument.title),
    path: fold(wordsOf(`${first.ownerDocument.location?.pathname ?? ''} ${formNames(first)}`)),
    style: fold(
      wordsOf(
        `${first.className} ${root === first ? '' : root.className} ${parentOf(first)?.className ?? ''}`,
      ),
    ),
    actions: actionsOf(chunks, scope, first),
    company,
    companyWords: fold(company.slice(0, 12).map(wordsAbout).join('\n')),
    picture: pictureIn(first, own, scope),
  }
}

function commonAncestor(elements: readonly Element[]): Element {
  const [first] = elements
  if (first === undefined) throw new RangeError('a cluster has at least one field')
  let at: Element = first
  while (!elements.every(element => holds(at, element)))
    at = parentOf(at) ?? first.ownerDocument.documentElement
  return at
}

/** The largest ancestor in which no other field stands: its words are about this one. */
function territory(start: Element, foreign: readonly Element[]): Element | null {
  let at: Element = start
  for (let up = parentOf(at); up !== null && up.localName !== 'html'; up = parentOf(at)) {
    const next = up
    if (foreign.some(field => holds(next, field))) break
    at = up
  }
  return at === start && start.localName === 'input' ? null : at
}

/** The form or dialog about the field, or a larger ancestor where that has hardly a word. */
function scopeOf(field: Element, own: Element | null): Element | null {
  let at = field.closest(containers) ?? own ?? parentOf(field)
  if (own !== null && at !== null && holds(own, at)) at = own
  for (let level = 0; level < 4 && at !== null && (at.textContent ?? '').trim().length < 60; level += 1) {
    const up = parentOf(at)
    if (up === null || up.localName === 'html') break
    at = up
  }
  return at === null ? null : withinReach(field, at)
}

/** As much of a large part of a page as can be read: many pages are one form, or one element, from top to bottom. */
function withinReach(field: Element, scope: Element): Element {
  if (sizeOf(scope) <= mostElements) return scope
  let at = parentOf(field) ?? scope
  for (let up = parentOf(at); up !== null && at !== scope && sizeOf(up) <= mostElements; up = parentOf(at))
    at = up
  return at
}
const mostElements = 300
const sizeOf = (element: Element) => element.getElementsByTagName('*').length

function nameOf(field: HTMLInputElement, cluster: Cluster, root: Element): string {
  const names = [field.name, field.id]
  for (const { name, value } of field.attributes) {
    if (
      /^(data-(testid|test|test-id|cy|qa|e2e|name|field|input|form-type)|formcontrolname|ng-model|v-model|x-model|wire:model.*|ng-reflect-name|\[.*\])$/.test(
        name,
      )
    )
      names.push(value)
  }
  if (cluster.shape !== 'one')
    names.push(root.id, root.getAttribute('name') ?? '', root.getAttribute('data-testid') ?? '')
  const inside = shadowAround(field)
  if (inside !== null)
    names.push(inside.host.id, inside.host.getAttribute('name') ?? '', inside.host.localName)
  return names.filter(name => name !== '').join(' | ')
}

function labelOf(field: HTMLInputElement, cluster: Cluster, root: Element, own: Element | null): string {
  const texts = [
    labelText(field),
    aria(field, 'label') ?? '',
    named(field, 'aria-labelledby'),
    field.placeholder,
    field.title,
  ]
  if (cluster.shape !== 'one') {
    texts.push(aria(root, 'label') ?? '', named(root, 'aria-labelledby'), root.getAttribute('title') ?? '')
    const outer = parentOf(root)
    if (outer !== null && own !== null && holds(own, outer))
      texts.push(aria(outer, 'label') ?? '', named(outer, 'aria-labelledby'))
  }
  const inside = shadowAround(field)
  if (inside !== null) {
    const { host } = inside
    for (const name of ['label', 'placeholder', 'aria-label']) texts.push(host.getAttribute(name) ?? '')
  }
  return texts.filter(text => text.trim() !== '').join('\n')
}

const labelText = (field: Typeable) =>
  [...(field.labels ?? [])].map(label => (label.textContent ?? '').slice(0, 300)).join('\n')

function named(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)
  if (ids === null) return ''
  return ids
    .split(/\s+/)
    .map(id => (byId(element, id)?.textContent ?? '').slice(0, 300))
    .join('\n')
}

const describedBy = (field: Element) => `\n${named(field, 'aria-describedby')}`

/**
 * The words right before a field that has no label: a label without `for`, a cell, a term, what ends in a colon, or the
 * only words in the field's own small row.
 */
function besides(chunks: readonly Chunk[], field: Element): string {
  const before = chunks.filter(chunk => chunk.before).at(-1)
  if (
    before === undefined ||
    before.text.length > 80 ||
    before.role === 'heading' ||
    before.role === 'action'
  )
    return ''
  const isLabel = before.role === 'label' || /^(td|th|dt|b|strong|mat-label)$/.test(before.at.localName)
  if (isLabel || /[:：]\s*\*?$/.test(before.text)) return before.text
  const row = parentOf(field)
  const inRow =
    row !== null &&
    row !== before.at &&
    holds(row, before.at) &&
    !/^(form|body|main|section)$/.test(row.localName)
  return inRow && (row.textContent ?? '').trim().length <= 120 ? before.text : ''
}

function headingOf(field: HTMLInputElement, chunks: readonly Chunk[], own: Element | null): string {
  const before = chunks.filter(chunk => chunk.role === 'heading' && chunk.before).slice(-3)
  const texts = before.map(chunk => chunk.text)
  const dialog = field.closest('dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]')
  if (dialog !== null) texts.push(aria(dialog, 'label') ?? '', named(dialog, 'aria-labelledby'))
  else if (before.length < 2) {
    // In a page that says little, the closest headings before the field; not those of another form.
    const earlier = [...field.ownerDocument.querySelectorAll(headings)].filter(heading => {
      const form = heading.closest('form,dialog,[role="dialog"]')
      return !follows(field, heading) && (form === null || holds(form, field)) && isShown(heading)
    })
    for (const heading of earlier.slice(-2)) texts.push((heading.textContent ?? '').slice(0, 200))
  }
  if (own?.localName === 'fieldset') texts.push(own.querySelector('legend')?.textContent ?? '')
  return [...new Set(texts)].join('\n')
}

function formNames(field: HTMLInputElement): string {
  const { form } = field
  if (form === null) return ''
  return ['id', 'name', 'action', 'class'].map(name => form.getAttribute(name) ?? '').join(' | ')
}

function actionsOf(chunks: readonly Chunk[], scope: Element | null, field: Element): string[] {
  const actions = chunks.filter(chunk => chunk.role === 'action').map(chunk => fold(chunk.text.slice(0, 120)))
  if (scope === null || scope.localName === 'body') return actions.slice(-12)
  // Other ways to sign in often stand just below the form.
  const outer = parentOf(scope)
  if (outer === null || outer.localName === 'html') return actions
  const below: string[] = []
  for (const action of outer.querySelectorAll('a,button,[role="button"],[role="link"]')) {
    if (!follows(field, action) || holds(scope, action)) continue
    if (action.closest('nav,footer') !== null || !isShown(action)) continue
    below.push(fold((action.textContent ?? '').trim().slice(0, 120)))
    if (below.length === 6) break
  }
  return [...actions, ...below]
}

const wordsAbout = (field: Typeable): string =>
  `${wordsOf(field.name)} ${field.placeholder} ${aria(field, 'label') ?? ''} ${labelText(field)}`
