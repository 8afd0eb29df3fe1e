// On the edge's own pages, in the isolated world: sends a proof on where this browser is known, so that nobody has to click;
// and where the person ticks "remember", has a key offered before the form goes out. Says nothing to the page, and asks the
// background for nothing on a page of a site that this browser has no key for, until a person's own hand has ticked the box.

import { edgePaths } from '../../shared/device-proof.ts'
import { askFromFrame } from '../wire.ts'

const challengePath = '/.sallyport/challenge'

/** Starts on a page below the reserved prefix. */
export function begin(): void {
  if (globalThis.sallyportDevice === true) return
  globalThis.sallyportDevice = true
  if (location.pathname === challengePath && !new URLSearchParams(location.search).has('recognised'))
    void prove()
  watchBox()
}

async function prove(): Promise<void> {
  // Somebody who has begun to type is not interrupted.
  const answer = await askFromFrame('deviceProof', {})
  if (!answer.ok || answer.value.proof === undefined || hasBegun()) return
  const form = document.createElement('form')
  form.method = 'post'
  form.action = edgePaths.recognise
  form.hidden = true
  for (const [name, value] of Object.entries(answer.value.proof)) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}

const hasBegun = (): boolean => {
  const field = document.querySelector<HTMLInputElement>('input[autocomplete="one-time-code"]')
  return field !== null && field.value !== ''
}

function watchBox(): void {
  let offering: Promise<unknown> | undefined
  document.addEventListener('change', event => {
    const box = event.target
    if (!event.isTrusted || !(box instanceof HTMLInputElement) || box.name !== 'remember' || !box.checked)
      return
    offering ??= askFromFrame('deviceOffer', {})
    void offering.then(() => {
      offering = undefined
    })
  })
  document.addEventListener('submit', event => {
    const { target: form, submitter } = event
    if (offering === undefined || !(form instanceof HTMLFormElement)) return
    // A key that comes after the answer is no use: the form waits for it.
    event.preventDefault()
    void offering.then(() => form.requestSubmit(submitter instanceof HTMLElement ? submitter : null))
  })
}

declare global {
  var sallyportDevice: true | undefined
}
