// When the vault locks by itself: after its time without use, when the computer is locked or goes to sleep, and with the
// browser (the key is only in its memory). The alarm wakes the worker; what decides is the time itself (session.ts).
import browser from 'webextension-polyfill'
import type { Ground } from './ground.ts'
import { watchOrganisation } from './organisation.ts'
import { endSession, endsOnSleep, lockState, readOpen, rememberTiming, sessionEnd } from './session.ts'
import { announce } from './unlock-window.ts'

const alarm = 'lock'

/** Listens for everything that ends a session. Called once, at the worker's start. */
export function watchLock(ground: Ground): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void lockIfOver(ground)
  })
  browser.idle.onStateChanged.addListener(state => {
    if (state === 'locked')
      void endsOnSleep(ground).then(ends => (ends ? lockNow(ground) : lockIfOver(ground)))
    if (state === 'active') void lockIfOver(ground)
  })
  // What the organisation allows from now on holds for the session that is open, too.
  watchOrganisation(() => void governOpen(ground))
  // An update or a restart of the extension alone keeps session storage; a start of the browser must not.
  browser.runtime.onStartup.addListener(() => void endSession(ground))
}

async function governOpen(ground: Ground): Promise<void> {
  const read = await readOpen(ground)
  if (!read.ok) return
  await rememberTiming(ground, read.value.settings)
  await setLockAlarm(ground)
}

/** Locks at once. */
export async function lockNow(ground: Ground): Promise<void> {
  await endSession(ground)
  await browser.alarms.clear(alarm)
  await announce(ground, 'locked')
}

/** Sets the alarm for when the session ends, anew after each use. */
export async function setLockAlarm(ground: Ground): Promise<void> {
  const end = await sessionEnd(ground)
  if (end === undefined) await browser.alarms.clear(alarm)
  else browser.alarms.create(alarm, { when: end })
}

async function lockIfOver(ground: Ground): Promise<void> {
  const end = await sessionEnd(ground)
  if (end === undefined) return
  if (ground.now() < end) {
    await setLockAlarm(ground)
    return
  }
  // Reading the state of a session whose time is over ends it.
  await lockState(ground)
  await lockNow(ground)
}
