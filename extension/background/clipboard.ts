// Clears a copied code from the clipboard after a while, if it is still what is there: whatever the person has copied since
// is theirs. Memory holds only a hash of the code.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { hex, sha256 } from '../../shared/bytes.ts'
import { type Ground, recall } from './ground.ts'

const alarm = 'clipboard'

/** Remembers that this code was copied, to be cleared after `seconds` (0: never). */
export async function clearLater({ memory, now }: Ground, code: string, seconds: number): Promise<void> {
  if (seconds === 0) return
  await memory.set('clipboard', hex(await sha256(code)))
  browser.alarms.create(alarm, { when: now() + seconds * 1000 })
}

/** Listens for the time to clear. Called once, at the worker's start. */
export function watchClipboard(ground: Ground): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void clear(ground)
  })
}

async function clear({ memory }: Ground): Promise<void> {
  const hash = await recall(memory, 'clipboard', v.string())
  await memory.remove(['clipboard'])
  if (hash === undefined) return
  const path = `clipboard.html#${hash}`
  const offscreen = offscreenApi()
  if (offscreen === undefined) {
    // Firefox: the background is a page with a document of its own, and can do it in a frame.
    const frame = document.createElement('iframe')
    frame.src = browser.runtime.getURL(path)
    document.body.append(frame)
    setTimeout(() => frame.remove(), 2_000)
    return
  }
  // Chrome: a worker has no clipboard; a hidden document does, for a moment.
  await offscreen.closeDocument().catch(() => undefined)
  await offscreen.createDocument({
    url: path,
    reasons: ['CLIPBOARD'],
    justification: 'Clears a copied code from the clipboard.',
  })
  await new Promise(resolve => setTimeout(resolve, 1_000))
  await offscreen.closeDocument().catch(() => undefined)
}

/** `chrome.offscreen`, which webextension-polyfill has no types for. */
interface Offscreen {
  createDocument(options: { url: string; reasons: readonly string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}

const chromeSchema = v.object({ offscreen: v.custom<Offscreen>(value => typeof value === 'object') })

const offscreenApi = (): Offscreen | undefined => {
  const parsed = v.safeParse(chromeSchema, Reflect.get(globalThis, 'chrome'))
  return parsed.success ? parsed.output.offscreen : undefined
}
