// Runs on every page, and is all that most pages ever get: waits until there is a field that a code might go into, then
// has the rest loaded. No timers, no second look at what was seen; imports nothing, to stay small.

/** What the sentinel and the rest, loaded later into the same isolated world, know of each other. No page can see it. */
export interface Post {
  /** The rest answers the background's messages, once it is there. */
  answer?: (name: string, request: unknown) => Promise<unknown> | undefined
  /** The rest looks again: fields came, or the focus went into one. */
  look?: (focused?: Element) => void
  /** Shadow roots are watched too, closed ones as well where the browser lets an extension see them. */
  readonly watch: (root: ShadowRoot) => void
  readonly shadowOf: (host: Element) => ShadowRoot | null
}

interface Runtime {
  readonly id: string
  sendMessage(message: unknown): Promise<unknown>
  readonly onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { readonly id?: string; readonly tab?: unknown },
        respond: (answer: unknown) => void,
      ) => boolean,
    ): void
  }
}
interface Extension {
  readonly runtime: Runtime
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null }
}
declare global {
  var browser: Extension | undefined
  var chrome: Extension | undefined
  var sallyport: Post | undefined
  interface Element {
    /** Firefox, for extensions only. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null
  }
}

const codeType = /^(text|tel|number|password)$/
/** Fields that are plainly something else, by name alone; everything else is looked at with care by `detect`. */
const plainly =
  /^(q|s|query|user|username|login|log|pwd|pass|passwd|password|name|comment|url|city|state|message|title)$|search|e-?mail|first_?name|last_?name|full_?name|address|street|phone|quantity/i

/** Fields and custom elements, which may hold shadow roots: everything but the elements that pages are full of. */
const unusual =
  ':not(div,span,a,p,li,td,tr,i,b,svg,path,img,button,ul,h2,h3,option,script,link,style,meta,br,strong,em,label,g,use,th,code):defined'

/** A plain element that is there for a shadow root is a `div` with nothing else in it, mostly. */
const hollow = 'div:empty'

/** To ask the browser for a closed root takes microseconds: so often of one tag in vain, and of plain elements in all. */
const [inVain, hollows] = [3, 50]

/** Whether a field might be a code's: cheap, and wrong only to the side of looking twice. */
export function mightTakeCode(field: Element): boolean {
  if (!(field instanceof HTMLInputElement) || !codeType.test(field.type)) return false
  if (field.autocomplete === 'one-time-code') return true
  if (/^(current|new)-password$|^email$|^username$|^tel$|^cc-/.test(field.autocomplete)) return false
  return !plainly.test(field.name || field.id)
}

/** Watches a document; `load` is called once, when there is a reason to. */
export function stand(extension: Extension): void {
  if (globalThis.sallyport !== undefined) return
  let loading: Promise<void> | undefined
  const shadowOf = (host: Element): ShadowRoot | null => {
    const native = host.openOrClosedShadowRoot ?? host.shadowRoot
    if (native !== null) return native
    // Throws for elements that can't be hosts.
    return host instanceof HTMLElement
      ? (extension.dom?.openOrClosedShadowRoot(host) ?? host.shadowRoot)
      : null
  }
  const watched = new WeakSet<Node>()
  const load = () => {
    // Where it fails (the extension was updated under the page, or is just starting), the next reason tries again.
    const again = () => {
      if (globalThis.sallyport?.answer === undefined) loading = undefined
    }
    loading ??= extension.runtime.sendMessage({ sallyport: 'loadAutofill', request: {} }).then(again, again)
    return loading
  }
  const notice = (focused?: Element) => {
    if (globalThis.sallyport?.look !== undefined) globalThis.sallyport.look(focused)
    else void load()
  }
  /** Whether a subtree holds a field to look at; meets its shadow roots on the way. */
  const examine = (root: Element | Document | ShadowRoot): boolean => {
    let found =
      root instanceof Element && (mightTakeCode(root) || (root.localName.includes('-') && meet(root)))
    // The browser's own selection passes over 10,000 elements in a millisecond; a loop over them all takes five.
    for (const element of root.querySelectorAll(unusual)) {
      if (element.localName === 'input') found ||= mightTakeCode(element)
      else if (element.localName.includes('-')) found = meet(element) || found
    }
    if (plain > 0)
      for (const element of root.querySelectorAll(hollow)) {
        if (plain === 0) break
        plain -= 1
        found = meet(element) || found
      }
    return found
  }
  let plain = hollows
  const barren = new Map<string, number>()
  const meet = (host: Element): boolean => {
    const vain = barren.get(host.localName) ?? 0
    const shadow = vain < inVain ? shadowOf(host) : host.shadowRoot
    if (shadow !== null) return watch(shadow)
    if (host.localName.includes('-')) barren.set(host.localName, vain + 1)
    return false
  }
  const observer = new MutationObserver(records => {
    let found = false
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) found = examine(node) || found
    if (found) notice()
  })
  const watch = (root: Document | ShadowRoot): boolean => {
    if (watched.has(root)) return false
    watched.add(root)
    observer.observe(root, { childList: true, subtree: true })
    return examine(root)
  }
  globalThis.sallyport = { watch: root => void (watch(root) && notice()), shadowOf }

  document.addEventListener(
    'focusin',
    ({ target }) => {
      let field = target instanceof Element ? target : null
      // A root that was attached after its host came, or to a plain element, shows when the focus goes into it.
      for (
        let shadow = field && shadowOf(field);
        field !== null && shadow !== null;
        shadow = field && shadowOf(field)
      ) {
        watch(shadow)
        field = shadow.activeElement
      }
      if (field !== null && mightTakeCode(field)) notice(field)
    },
    true,
  )
  extension.runtime.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== extension.runtime.id || sender.tab !== undefined) return false
    if (
      typeof message !== 'object' ||
      message === null ||
      !('sallyport' in message) ||
      !('request' in message)
    )
      return false
    const { sallyport: name, request } = message
    if (typeof name !== 'string') return false
    const top = window === window.top
    if (globalThis.sallyport?.answer === undefined && loading === undefined && !top) return false
    void (loading ?? load()).then(async () => {
      const answer = await globalThis.sallyport?.answer?.(name, request)
      if (answer !== undefined) respond(answer)
    })
    return true
  })
  if (watch(document)) notice()
}
