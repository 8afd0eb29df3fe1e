// What may be filled in without a click (F4, E7): the account that the person chose for that very origin, and once; then a
// person has to act. A page that reloads to be filled again, until the account is locked for wrong codes, gets one code.
import * as v from 'valibot'
import type { Contents } from '../vault/account.ts'
import { settingsOf } from '../vault/site-settings.ts'
import { type Ground, recall } from './ground.ts'
import { organisation } from './organisation.ts'
import { belongsTo, type FrameSender } from './sites.ts'

/** For this long a second page load at the same origin is no new sign-in. */
const restMs = 10 * 60_000

const keyOf = (origin: string) => `automatic:${origin}`

/** The account that is filled in by itself on the sender's site, or undefined where a person has to choose or to click. */
export async function automaticFor(
  contents: Contents,
  { origin }: Pick<FrameSender, 'origin'>,
): Promise<string | undefined> {
  if ((await organisation()).automaticFill === false) return undefined
  const { automatic } = settingsOf(contents.sites, origin)
  const account = contents.accounts.find(({ id }) => id === automatic)
  if (account === undefined || !belongsTo(account, origin)) return undefined
  // Each code of a counter is used up by being shown: too dear for a page that merely loads.
  return account.type === 'hotp' ? undefined : account.id
}

/** Takes the one automatic fill that an origin has; false where it is used up, or the tab isn't the one in sight. */
export async function takeAutomatic({ memory, now }: Ground, sender: FrameSender): Promise<boolean> {
  if (!sender.active) return false
  // Two frames may ask at once, and the worker may serve both.
  return navigator.locks.request('sallyport-automatic', async () => {
    const at = await recall(memory, keyOf(sender.origin), v.number())
    if (at !== undefined && now() - at < restMs) return false
    await memory.set(keyOf(sender.origin), now())
    return true
  })
}

/** A person has filled in a code here: the next page may be filled by itself again. */
export const personActed = ({ memory }: Pick<Ground, 'memory'>, origin: string): Promise<void> =>
  memory.remove([keyOf(origin)])
