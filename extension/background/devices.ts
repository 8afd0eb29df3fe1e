// Remembered devices (T1, T2): proves this browser's key where a site's edge asks who this is, offers one where the person
// wants to be remembered, lists and forgets, those too that a cookie is all there is to. Works while the vault is locked. Asks
// nobody but sites that are known to have an edge: by a key, or because the person has just asked to be remembered there.
import browser from 'webextension-polyfill'
import { isSecureOrigin } from '../autofill/match.ts'
import type { DeviceView } from '../device-messages.ts'
import {
  aboutSite,
  cookieDevicesAt,
  forgetAt,
  forgetCookieAt,
  nonceFrom,
  offerTo,
  standingAt,
} from '../devices/edge.ts'
import { newKey, publicText, signed } from '../devices/key.ts'
import {
  allDevices,
  type DeviceRecord,
  devicesOf,
  dropDevice,
  dropSite,
  keepDevice,
  type NotedSite,
  notedSites,
  noteSite,
} from '../devices/store.ts'
import { isPermitted } from '../organisation.ts'
import { organisation } from './organisation.ts'

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

/** The person wants to be remembered: notes the site, or offers a key for the device that the challenge would make. */
export async function offerHere(site: string, now: number): Promise<void> {
  if (!isSecureOrigin(site)) return
  const about = await aboutSite(site)
  if (about?.remember?.binding === 'cookie') await noteSite({ site, notedAt: now })
  if (about?.remember?.binding === 'key') await offerKey(site, now)
}

async function offerKey(site: string, now: number): Promise<void> {
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
  const views = await Promise.all([
    ...(await allDevices()).map(record => viewOf(record, now)),
    ...(await notedSites()).map(noted => cookieViews(noted, now)),
  ])
  return views.flat().sort((a, b) => a.site.localeCompare(b.site))
}

/** An offer or a wish that no pass has taken up after this is none any more: a challenge lasts a quarter of an hour. */
const offerLasts = 60 * 60_000

async function viewOf(record: DeviceRecord, now: number): Promise<readonly DeviceView[]> {
  const { site, device } = record
  const bound = 'key'
  const given = await nonceFrom(site)
  const standing = given && (await standingAt(site, await says(record, 'look', given.nonce)))
  if (standing === undefined) return [{ site, device, bound, state: 'unreachable' }]
  if (standing.state !== 'unknown') return [{ site, device, bound, ...standing }]
  if (now - record.offeredAt > offerLasts) await dropDevice(device)
  return []
}

async function cookieViews({ site, notedAt }: NotedSite, now: number): Promise<readonly DeviceView[]> {
  const bound = 'cookie'
  const found = (await mayAsk(site)) ? await cookieDevicesAt(site) : undefined
  if (found === undefined) return [{ site, bound, state: 'unreachable' }]
  if (found.length === 0 && now - notedAt > offerLasts) await dropSite(site)
  return found.map(each => ({ site, bound, ...each }))
}

/** Asks a site that the person named whether it remembers this browser, though nothing says so here. */
export async function askAlso(site: string): Promise<void> {
  if ((await notedSites()).some(noted => noted.site === site) || !(await mayAsk(site))) return
  if ((await aboutSite(site))?.remember?.binding === 'cookie') await noteSite({ site, notedAt: 0 })
}

/** Whether the browser lets us in there: else it would send no cookie along, and let nothing be read. */
async function mayAsk(site: string): Promise<boolean> {
  if (!isSecureOrigin(site) || !isPermitted(await organisation(), site)) return false
  const { protocol, hostname } = new URL(site)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

const says = ({ pair, site, subject, device }: DeviceRecord, purpose: 'look' | 'forget', nonce: string) =>
  signed(pair, { purpose, site, subject, device, nonce })

/** Forgets a device, here and at its edge. @returns whether the edge could be told. */
export async function forgetDevice(site: string, device: string): Promise<boolean> {
  const record = (await devicesOf(site)).find(each => each.device === device)
  if (record === undefined) return (await mayAsk(site)) && (await forgetCookieAt(site, device))
  const given = await nonceFrom(site)
  const told = given !== undefined && (await forgetAt(site, await says(record, 'forget', given.nonce)))
  // Without its key the device can't pass, whatever the edge still thinks of it.
  await dropDevice(device)
  return told
}
