// The button at a code field, and the short list under it: in the top layer, in a closed shadow root, listening to people
// only. Shows names of accounts and nothing secret; the code is fetched after the click.
import { direction, language } from '../i18n/language.ts'
import { outsideWords } from '../i18n/outside.ts'
import type { FillBy, Offer, PageAccount, Refusal } from '../messages.ts'

import type { Pointed } from '../vault/site-settings.ts'

import { guard } from './guard.ts'
import { dialogOf, keepInWindow, position } from './prompt-place.ts'
import { promptStyle } from './prompt-style.ts'

/** One thing that a click can do. */
export type Choice =
  | { readonly do: 'fill'; readonly account: PageAccount }
  | { readonly do: 'save'; readonly offer: Offer }
  | { readonly do: 'unlock' }
  /** Nothing to do here: the page only looks like this site. */
  | { readonly do: 'warn'; readonly of: string }

export interface Prompt {
  isFor(elements: readonly Element[]): boolean
  /** Shows the list at once: the person asked by another way, and there is something to choose. */
  open(by: FillBy): void
  /** How it went. */
  say(outcome: 'taken' | Pointed['is'] | Refusal): void
  close(): void
}

/** Two doors, one behind the other; built by hand, since a page's Trusted Types may forbid `innerHTML`. */
function doors(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '18',
    height: '18',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value)
  for (const d of ['M4 21V9a8 8 0 0 1 16 0v12', 'M8.5 21v-9.5a3.5 3.5 0 0 1 7 0V21', 'M2 21h20']) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}

/**
 * Shows the button at a field, or at the last of its boxes.
 * @param choose called with what the person clicked, and with nothing else
 */
export function showPrompt(
  elements: readonly HTMLInputElement[],
  choices: readonly Choice[],
  choose: (choice: Choice) => void,
  signal: AbortSignal,
): Prompt {
  const { inPage: words, refusals } = outsideWords()
  const life = new AbortController()
  signal.addEventListener('abort', () => life.abort(), { once: true, signal: life.signal })

  // No name, class or attribute that a page could know us by.
  const host = document.createElement('div')
  host.popover = 'manual'
  host.setAttribute(
    'style',
    'all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;display:block!important;z-index:2147483647!important',
  )
  const shadow = host.attachShadow({ mode: 'closed' })
  const style = new CSSStyleSheet()
  style.replaceSync(promptStyle)
  shadow.adoptedStyleSheets = [style]
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'door'
  button.append(doors())
  // Only something to say.
  button.hidden = choices.length === 0
  const list = document.createElement('div')
  list.className = 'list'
  list.role = 'group'
  list.ariaLabel = words.title
  list.hidden = true
  const status = document.createElement('div')
  status.role = 'status'
  status.className = 'status'
  status.hidden = true
  for (const part of [button, list, status]) {
    part.lang = language()
    part.dir = direction()
  }
  shadow.append(button, list, status)

  const parent = dialogOf(elements[0]) ?? document.documentElement
  parent.append(host)
  host.showPopover()
  position(host, elements)
  const watched = guard(host, parent, () => performance.now(), life.signal)
  const place = () => {
    position(host, elements)
    watched.moved()
  }

  const [only, second] = choices
  const direct = only !== undefined && second === undefined && only.do !== 'save' ? only : undefined
  button.ariaLabel = direct === undefined ? words.title : labelOf(direct, words)
  button.title = button.ariaLabel
  for (const choice of choices) list.append(entry(choice))

  const heard = (event: Event, act: () => void) => {
    event.preventDefault()
    event.stopPropagation()
    if (watched.refusal(event) === undefined) act()
  }
  button.addEventListener(
    'click',
    event => heard(event, () => (direct === undefined ? toggle() : choose(direct))),
    { signal: life.signal },
  )
  host.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && key === 'Escape' && !list.hidden) toggle()
    },
    { signal: life.signal },
  )
  // The field keeps the focus: some pages close their dialog when it is lost.
  host.addEventListener('pointerdown', event => event.preventDefault(), { signal: life.signal })
  const fold = () => {
    list.hidden = true
    button.ariaExpanded = 'false'
  }
  const toggle = () => {
    list.hidden = !list.hidden
    status.hidden = true
    button.ariaExpanded = String(!list.hidden)
    keepInWindow(list)
  }
  for (const event of ['scroll', 'resize'] as const)
    addEventListener(event, place, { capture: true, passive: true, signal: life.signal })
  const size = new ResizeObserver(place)
  for (const element of elements) {
    size.observe(element)
    // Who types the code needs no list, and may need what is under it.
    element.addEventListener('input', () => fold(), { signal: life.signal })
  }
  life.signal.addEventListener('abort', () => {
    size.disconnect()
    host.remove()
  })
  // A field that goes takes its button along.
  if (direct === undefined && only?.do === 'save') toggle()
  if (only?.do === 'warn') {
    status.hidden = false
    status.classList.add('bad')
    status.textContent = labelOf(only, words)
  }

  function entry(choice: Choice): HTMLElement {
    const line = document.createElement('button')
    line.type = 'button'
    line.className = 'entry'
    line.textContent = labelOf(choice, words)
    line.addEventListener(
      'click',
      event =>
        heard(event, () => {
          list.hidden = true
          choose(choice)
        }),
      { signal: life.signal },
    )
    return line
  }

  return {
    isFor: others =>
      host.isConnected &&
      others.length === elements.length &&
      others.every((other, index) => other === elements[index]),
    open: () => {
      if (list.hidden) toggle()
    },
    say: outcome => {
      list.hidden = true
      status.hidden = false
      const isGood = outcome === 'taken' || outcome === 'code' || outcome === 'other'
      const good = outcome === 'taken' ? words.filled : isGood ? words.pointed[outcome] : ''
      status.textContent = isGood ? good : refusals[outcome]
      status.classList.toggle('bad', !isGood)
      keepInWindow(status)
      if (outcome !== 'taken') return
      // What is under it is what the person clicks next.
      button.style.visibility = 'hidden'
      host.style.setProperty('pointer-events', 'none', 'important')
      setTimeout(() => life.abort(), 1500)
    },
    close: () => life.abort(),
  }
}

function labelOf(choice: Choice, words: ReturnType<typeof outsideWords>['inPage']): string {
  if (choice.do === 'unlock') return words.unlock
  if (choice.do === 'warn') return words.lookAlike(choice.of)
  const { issuer, label } = choice.do === 'fill' ? choice.account : choice.offer
  const name = issuer !== '' && label !== '' ? `${issuer} (${label})` : issuer || label || words.unnamed
  return choice.do === 'fill' ? words.fill(name) : words.save(name)
}
