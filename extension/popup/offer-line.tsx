// An account that the page in the tab offers to set up: saved with one click.
import { useState } from 'preact/hooks'
import { messages } from '../i18n/index.ts'
import type { Offer, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { nameOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { useVault } from './vault-state.ts'

interface Props {
  readonly offer: Offer
  readonly say: Navigation['say']
  readonly onSaved?: () => void
}

export function OfferLine({ offer, say, onSaved }: Props) {
  const { list, add, refusals } = messages()
  const { refresh, site } = useVault()
  const [fault, setFault] = useState<Refusal>()
  const { tabId } = site
  const name = nameOf(offer)
  if (offer.knownAs !== undefined) return <p class="offer known">{list.offerKnown(name)}</p>

  async function save() {
    if (tabId === undefined) return
    const saved = await askFromPage('addOffer', { offerId: offer.offerId, tabId })
    if (!saved.ok) return setFault(saved.refusal)
    say({ text: add.saved(nameOf(saved.value)) })
    await refresh()
    onSaved?.()
  }

  return (
    <div class="offer">
      <p>{fault === undefined ? list.offered(name) : refusals[fault]}</p>
      <button type="button" class="button primary" onClick={() => void save()}>
        {list.offerSave}
      </button>
    </div>
  )
}
