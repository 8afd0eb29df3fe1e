// How runtime messages travel: from whom to whom, and whom the browser says that they are from. Nobody is believed by what a
// message says of itself.
import browser, { type Runtime } from 'webextension-polyfill'
import {
  type Answer,
  type FrameMessage,
  type FrameMessages,
  type PageMessage,
  type PageMessages,
  refused,
  type TabMessage,
  type TabMessages,
} from './messages.ts'

/** Who sent a message, by what the browser says of them. An opaque origin (a sandboxed frame) is `'null'`. */
export type Sender =
  | { readonly from: 'page' }
  | {
      readonly from: 'frame'
      readonly tabId: number
      readonly frameId: number
      readonly origin: string
      /** The tab's own origin, where the browser tells it: a sub-frame's accounts must belong to this site too. */
      readonly topOrigin?: string
      readonly active: boolean
      readonly windowId?: number
    }

type Wire = { readonly sallyport: string; readonly request: unknown }

const isWire = (message: unknown): message is Wire =>
  typeof message === 'object' &&
  message !== null &&
  'sallyport' in message &&
  typeof message.sallyport === 'string' &&
  'request' in message

const originOf = (url: string | undefined): string | undefined => {
  try {
    return url === undefined ? undefined : new URL(url).origin
  } catch {
    return undefined
  }
}

/**
 * The sender that the browser vouches for, or undefined for anyone whom this extension does not know: another extension,
 * a web page, a frame without a tab. `self` is the extension's own id and root URL.
 */
export function senderOf(
  sender: Runtime.MessageSender & { readonly origin?: string },
  self: { readonly id: string; readonly root: string },
): Sender | undefined {
  if (sender.id !== self.id || sender.url === undefined) return undefined
  if (sender.url.startsWith(self.root)) {
    // Only a document of our own has our origin; where the browser names the origin, both must agree.
    return sender.origin === undefined || `${sender.origin}/` === self.root ? { from: 'page' } : undefined
  }
  const { tab, frameId } = sender
  if (tab?.id === undefined || frameId === undefined) return undefined
  // A sandboxed frame keeps its URL and loses its origin, so the origin is believed over the URL where it is told.
  const origin = sender.origin ?? originOf(sender.url)
  if (origin === undefined) return undefined
  const topOrigin = frameId === 0 ? origin : originOf(tab.url)
  return {
    from: 'frame',
    tabId: tab.id,
    frameId,
    origin,
    active: tab.active,
    ...(topOrigin === undefined ? {} : { topOrigin }),
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
  }
}

const self = () => ({ id: browser.runtime.id, root: browser.runtime.getURL('') })

async function deliver<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    const answer = await send()
    // Our own background and content scripts are the only ones that can answer, and they answer by these types.
    return isAnswer<T>(answer) ? answer : refused('no-page')
  } catch {
    return refused('no-page')
  }
}

const isAnswer = <T>(value: unknown): value is Answer<T> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

/** From a content script to the background. */
export const askFromFrame = <Name extends FrameMessage>(
  name: Name,
  request: FrameMessages[Name]['request'],
): Promise<Answer<FrameMessages[Name]['response']>> =>
  deliver(() => browser.runtime.sendMessage({ sallyport: name, request }))

/** From a page of the extension to the background. */
export const askFromPage = <Name extends PageMessage>(
  name: Name,
  request: PageMessages[Name]['request'],
): Promise<Answer<PageMessages[Name]['response']>> =>
  deliver(() => browser.runtime.sendMessage({ sallyport: name, request }))

/** From the background to a tab's content scripts: all frames, or the one with `frameId`. */
export const askTab = <Name extends TabMessage>(
  tabId: number,
  name: Name,
  request: TabMessages[Name]['request'],
  frameId?: number,
): Promise<Answer<TabMessages[Name]['response']>> =>
  deliver(() =>
    browser.tabs.sendMessage(tabId, { sallyport: name, request }, frameId === undefined ? {} : { frameId }),
  )

/**
 * Listens in the background. `handle` gets every message of a known sender, its request still unchecked; it decides by
 * name whether this kind of sender may send it. Messages of anyone else are not answered at all.
 */
export function listenInBackground(
  handle: (name: string, request: unknown, sender: Sender) => Promise<Answer<unknown>>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const sender = senderOf(from, self())
    if (sender === undefined || !isWire(message)) return undefined
    return handle(message.sallyport, message.request, sender)
  })
}

/** What a content script does with each message of the background: an answer, or undefined to leave it to another frame. */
export type TabHandlers = {
  readonly [Name in TabMessage]: (
    request: TabMessages[Name]['request'],
  ) => Promise<Answer<TabMessages[Name]['response']>> | undefined
}

/**
 * Listens in a content script until `signal` aborts. Only the background is heard: content scripts of other frames carry
 * a tab, other extensions another id.
 */
export function listenInFrame(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== browser.runtime.id || from.tab !== undefined || !isWire(message)) return undefined
    const handler = Object.entries(handlers).find(([name]) => name === message.sallyport)?.[1]
    // The background builds each request by TabMessages; the type of the pair is lost in the look-up by name.
    return (handler as ((request: unknown) => Promise<Answer<unknown>> | undefined) | undefined)?.(
      message.request,
    )
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}
