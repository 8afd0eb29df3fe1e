// One code for one field: fetched from the background, which decides whether this page may have it, put in, and sent off
// where the person wants that here.
import { type Answer, done, type Nothing, refused } from '../messages.ts'
import { askFromFrame } from '../wire.ts'
import type { Group } from './detect.ts'
import { fill, type Outcome } from './fill.ts'
import { fillAndSend } from './submit.ts'

const refusalOf: Readonly<Record<Exclude<Outcome, 'taken'>, 'not-taken' | 'no-field'>> = {
  'not-taken': 'not-taken',
  gone: 'not-taken',
  occupied: 'not-taken',
  unseen: 'no-field',
}

/**
 * Fills the code of an account, for a person who asked for it or because the page has loaded.
 * @param instead finds the fields that a page has put in the place of those that it showed until they had the focus
 */
export async function giveCode(
  { elements }: Group,
  accountId: string,
  by: 'person' | 'page-load',
  instead: () => Group | undefined,
): Promise<Answer<Nothing>> {
  const code = await askFromFrame('codeForPage', { accountId, by })
  if (!code.ok) return code
  let outcome: Outcome = 'not-taken'
  const put = async () => {
    outcome = await fill(elements, code.value.code)
    const other = outcome === 'gone' ? instead() : undefined
    if (other !== undefined) outcome = await fill(other.elements, code.value.code)
    return outcome === 'taken'
  }
  const taken = code.value.submit ? await fillAndSend(elements, put) : await put()
  return taken ? done({}) : refusedFor(outcome)
}

/** Saves what the page sets up, and fills its first code. Never sent by itself: the person is amid setting up. */
export async function saveAndFill({ elements }: Group, offerId: string): Promise<Answer<Nothing>> {
  const saved = await askFromFrame('saveFromPage', { offerId })
  if (!saved.ok) return saved
  const outcome = await fill(elements, saved.value.code.code)
  return outcome === 'taken' ? done({}) : refusedFor(outcome)
}

const refusedFor = (outcome: Outcome) => refused(outcome === 'taken' ? 'not-taken' : refusalOf[outcome])
