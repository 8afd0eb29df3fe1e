// What can be done at a code field of this page, as the background tells it.
import { askFromFrame } from '../wire.ts'
import { linksAndPictures } from './offers.ts'
import type { Choice } from './prompt.ts'

/**
 * What the button offers: accounts of this site, an account that the page sets up, or to unlock first.
 * `automatic`: the account to fill in without a click.
 */
export async function choicesFor(): Promise<{ choices?: readonly Choice[]; automatic?: string }> {
  const answer = await askFromFrame('accountsForPage', {})
  if (!answer.ok || answer.value.lock === 'none') return {}
  const found = await linksAndPictures(document)
  const offers =
    found.links.length + found.images.length === 0 ? undefined : await askFromFrame('setupFound', found)
  const fresh = offers?.ok === true ? offers.value.offers.filter(offer => offer.knownAs === undefined) : []
  if (answer.value.lock === 'locked') return { choices: [{ do: 'unlock' }] }
  const { accounts, imitates, automatic } = answer.value
  const known: Choice[] = accounts.map(account => ({ do: 'fill', account }))
  const choices: Choice[] = [...fresh.map((offer): Choice => ({ do: 'save', offer })), ...known]
  // Where another account is being set up, the old one's code would be the wrong one.
  if (choices.length > 0)
    return { choices, ...(automatic === undefined || fresh.length > 0 ? {} : { automatic }) }
  return imitates === undefined ? {} : { choices: [{ do: 'warn', of: imitates }] }
}
