// What a page costs the browser while something is done in it, as DevTools' own recording has it: the frames drawn and
// dropped, and the work of its main thread in processor time, which a busy machine doesn't lengthen.
import type { CDPSession, Page } from 'playwright-core'
import * as v from 'valibot'

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'loading']

const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Microseconds. */
  ts: v.number(),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
})
type Event = v.InferOutput<typeof eventSchema>

/** What was recorded; milliseconds of processor time. */
export interface Cost {
  readonly drawn: number
  /** Frames for which the screen showed nothing new though there was something. */
  readonly dropped: number
  /** Frames that scrolled in time, but in which what the main thread had to add came one later. */
  readonly partial: number
  readonly longestTask: number
  readonly work: number
  /** The work until the page's first contentful paint, if there was one. */
  readonly workUntilPaint: number
}

/** Runs `act`, and says what that cost the page that had most to do. `browser` is a session of the browser itself. */
export async function costOf(browser: CDPSession, act: () => Promise<unknown>): Promise<Cost> {
  const events: Event[] = []
  const collect = ({ value }: { readonly value: readonly unknown[] }) => {
    for (const event of value) {
      const parsed = v.safeParse(eventSchema, event)
      if (parsed.success) events.push(parsed.output)
    }
  }
  browser.on('Tracing.dataCollected', collect)
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  await act()
  const complete = new Promise<void>(resolve => browser.once('Tracing.tracingComplete', () => resolve()))
  await browser.send('Tracing.end')
  await complete
  browser.off('Tracing.dataCollected', collect)
  return read(events)
}

function read(events: readonly Event[]): Cost {
  const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  )
  const tasks = Map.groupBy(
    events.filter(event => event.name === 'ThreadControllerImpl::RunTask' && mains.has(threadOf(event))),
    threadOf,
  )
  const sum = (some: readonly Event[]) => some.reduce((total, { tdur }) => total + tdur / 1000, 0)
  const busiest = [...tasks.values()].sort((a, b) => sum(b) - sum(a))[0] ?? []
  const dropped = events.filter(({ name }) => name === 'DroppedFrame')
  const partial = dropped.filter(({ args }) => args.hasPartialUpdate === true).length
  const paint = events.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? 0
  return {
    drawn: events.filter(({ name }) => name === 'DrawFrame').length,
    dropped: dropped.length - partial,
    partial,
    longestTask: Math.max(0, ...busiest.map(({ tdur }) => tdur / 1000)),
    work: sum(busiest),
    workUntilPaint: sum(busiest.filter(({ ts }) => ts <= paint)),
  }
}

/** A session of the browser that a page is in. */
export async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('no connection to the browser itself')
  return session
}
