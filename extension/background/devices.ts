// Remembered devices (T1, T2): proves this browser's key where a site's edge asks who this is, offers one where the person
// wants to be remembered, lists and forgets. Works while the vault is locked. Asks nobody but the origin that the browser says
// the asking page has, and that only where there is a key for it, or the person has just asked for one.
import { isSecureOrigin } from '../autofill/match.ts'
import { aboutSite, forgetAt, nonceFrom, offerTo, standingAt } from '../devices/edge.ts'
import { newKey, publicText, signed } from '../devices/key.ts'
import { allDevices, type DeviceRecord, devicesOf, dropDevice, keepDevice } from '../devices/store.ts'
import type { DeviceView } from '../messages.ts'

/** The fields of the form that a challenge's page sends on; undefined where this browser isn't known there. */
export async function proveHere(site: string): Promise<Readonly<Record<string, string>> | undefined> {
  if (!isSecureOrigin(site)) return undefined
  const records = await devicesOf(site)
  if (records.length === 0) return undefined
  const given = await nonceFrom(site)
  if (given?.challenge?.recognises !== true) return undefined
  const { subject } = given.challenge
  const record = await standingAmong(records.filter(each => each.subject === subject))
  if (record === undefined) return undefined
  const { device } = record
  return signed(record.pair, { purpose: 'recognise', site, subject, device, nonce: given.nonce })
}

/** The one that is remembered still, where there are several: an offer may have come to nothing, a device been revoked. */
async function standingAmong(records: readonly DeviceRecord[]): Promise<DeviceRecord | undefined> {
  if (records.length < 2) return records[0]
  for (const record of records) {
    const given = await nonceFrom(record.site)
    const standing = given && (await standingAt(record.site, await says(record, 'look', given.nonce)))
    if (standing?.state === 'remembered') return record
  }
  return undefined
}

/** Offers a key for the device that the challenge in this browser would make. */
export async function offerHere(site: string, now: number): Promise<void> {
  if (!isSecureOrigin(site)) return
  const about = await aboutSite(site)
  if (about?.remember?.binding !== 'key') return
  const given = await nonceFrom(site)
  if (given === undefined || given.challenge === null) return
  const { subject, device } = given.challenge
  const known = (await devicesOf(site)).find(record => record.device === device)
  const pair = known?.pair ?? (await newKey())
  // Kept before it is offered: a key that the edge has and we have lost would be worth nothing.
  if (known === undefined) await keepDevice({ device, site, subject, offeredAt: now, pair })
  const said = await signed(pair, { purpose: 'offer', site, subject, device, nonce: given.nonce })
  const taken = await offerTo(site, { ...said, key: await publicText(pair) })
  if (!taken && known === undefined) await dropDevice(device)
}

/** Every device, as its edge says now that it stands. */
export async function devicesNow(now: number): Promise<readonly DeviceView[]> {
  const views = await Promise.all((await allDevices()).map(record => viewOf(record, now)))
  return views.filter(view => view !== undefined).sort((a, b) => a.site.localeCompare(b.site))
}

/** An offer that no pass has taken up after this is none any more: a challenge lasts a quarter of an hour. */
const offerLasts = 60 * 60_000

async function viewOf(record: DeviceRecord, now: number): Promise<DeviceView | undefined> {
  const { site, device } = record
  const given = await nonceFrom(site)
  const standing = given && (await standingAt(site, await says(record, 'look', given.nonce)))
  if (standing === undefined) return { site, device, state: 'unreachable' }
  if (standing.state !== 'unknown') {
    const { state, name, since, until, used } = standing
    return { site, device, state, name, since, until, used }
  }
  if (now - record.offeredAt > offerLasts) await dropDevice(device)
  return undefined
}

const says = ({ pair, site, subject, device }: DeviceRecord, purpose: 'look' | 'forget', nonce: string) =>
  signed(pair, { purpose, site, subject, device, nonce })

/** Forgets a device, here and at its edge. @returns whether the edge could be told. */
export async function forgetDevice(device: string): Promise<boolean> {
  const record = (await allDevices()).find(each => each.device === device)
  if (record === undefined) return true
  const given = await nonceFrom(record.site)
  const told = given !== undefined && (await forgetAt(record.site, await says(record, 'forget', given.nonce)))
  // Without its key the device can't pass, whatever the edge still thinks of it.
  await dropDevice(device)
  return told
}
