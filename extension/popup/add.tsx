// Adding an account: from the QR code in the tab, from a picture, from a link, or by hand. Whatever is pasted on this screen,
// a picture or a link, is taken for what it is.
import { useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Notice, ScreenHead } from '../components/fields.tsx'
import { Way } from '../components/way.tsx'
import { messages } from '../i18n/index.ts'
import { type Draft, type Offer, refused } from '../messages.ts'
import { openTransfer } from '../transfer/open.ts'
import { askFromPage } from '../wire.ts'
import { AccountForm } from './account-form.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { draftFromLink, draftsFromPicture, emptyDraft } from './drafts.ts'
import type { Navigation } from './navigation.ts'
import { OfferLine } from './offer-line.tsx'
import { useVault } from './vault-state.ts'

/** What the screen shows: the ways to add, what was found, or the form. */
type Step =
  | { readonly name: 'ways' }
  | { readonly name: 'offers'; readonly offers: readonly Offer[] }
  | { readonly name: 'form'; readonly draft: Draft; readonly typed: boolean }
  | { readonly name: 'choice'; readonly drafts: readonly Draft[] }
  | { readonly name: 'link' }

export function AddScreen({ go, say }: Navigation) {
  const { add, refusals, scan: scanWords, otherApps } = messages()
  const { site, place, refresh } = useVault()
  const [step, setStep] = useState<Step>(
    place.purpose === 'scan' && site.offers.length > 0
      ? { name: 'offers', offers: site.offers }
      : { name: 'ways' },
  )
  const [fault, setFault] = useState<string | undefined>(
    place.purpose === 'scan' && site.offers.length === 0 ? refusals['nothing-found'] : undefined,
  )
  const [scanning, setScanning] = useState(false)
  const file = useRef<HTMLInputElement>(null)

  async function scan() {
    if (scanning) return
    setScanning(true)
    setFault(undefined)
    const found =
      site.tabId === undefined ? refused('no-page') : await askFromPage('scanTab', { tabId: site.tabId })
    setScanning(false)
    if (found.ok) setStep({ name: 'offers', offers: found.value.offers })
    else setFault(refusals[found.refusal])
  }

  async function takePicture(picture: Blob) {
    setFault(undefined)
    const drafts = await draftsFromPicture(picture)
    const [draft, second] = drafts
    if (draft === undefined) setFault(add.imageNothing)
    else setStep(second === undefined ? { name: 'form', draft, typed: false } : { name: 'choice', drafts })
  }

  useEffect(() => {
    const control = new AbortController()
    document.addEventListener(
      'paste',
      event => {
        const picture = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
        const draft = draftFromLink(event.clipboardData?.getData('text/plain') ?? '')
        if (picture === undefined && draft === undefined) return
        event.preventDefault()
        if (picture !== undefined) void takePicture(picture)
        else if (draft !== undefined) setStep({ name: 'form', draft, typed: false })
      },
      { signal: control.signal },
    )
    return () => control.abort()
  })

  const saved = async (name: string) => {
    say({ text: add.saved(name) })
    await refresh()
    go({ name: 'list' })
  }
  const titleOf = (name: Step['name']) =>
    name === 'offers' ? add.found : name === 'choice' ? scanWords.which : add.title
  const back = () => (step.name === 'ways' ? go({ name: 'list' }) : setStep({ name: 'ways' }))

  /** A window of its own: the toolbar's popup closes when the browser asks whether the camera may be used. */
  async function openCameraWindow() {
    const tab = site.tabId === undefined ? '' : `&tab=${site.tabId}`
    const url = browser.runtime.getURL(`popup.html?for=camera${tab}`)
    await browser.windows.create({ url, type: 'popup', width: 420, height: 640 })
    if (new URLSearchParams(location.search).size === 0) window.close()
  }

  return (
    <div class="screen">
      <ScreenHead title={titleOf(step.name)} onBack={back} />
      {fault !== undefined && <Notice tone="bad">{fault}</Notice>}
      {step.name === 'ways' && (
        <div class="ways">
          {site.tabId !== undefined && site.origin !== undefined && (
            <Way
              icon="camera"
              title={scanning ? add.scanning : add.scan}
              hint={add.scanHint}
              primary
              onClick={() => void scan()}
            />
          )}
          <Way icon="image" title={add.image} hint={add.imageHint} onClick={() => file.current?.click()} />
          <Way
            icon="video"
            title={scanWords.camera}
            hint={scanWords.cameraHint}
            onClick={() => void openCameraWindow()}
          />
          <Way icon="link" title={add.link} hint={add.linkHint} onClick={() => setStep({ name: 'link' })} />
          <Way
            icon="keyboard"
            title={add.hand}
            hint={add.handHint}
            onClick={() => setStep({ name: 'form', draft: emptyDraft, typed: true })}
          />
          <Way
            icon="open"
            title={otherApps.way}
            hint={otherApps.wayHint}
            onClick={() => void openTransfer('import')}
          />
          <input
            ref={file}
            type="file"
            accept="image/*"
            hidden
            onChange={event => {
              const picture = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              if (picture !== undefined) void takePicture(picture)
            }}
          />
        </div>
      )}
      {step.name === 'offers' &&
        step.offers.map(offer => (
          <OfferLine key={offer.offerId} offer={offer} say={say} onSaved={() => go({ name: 'list' })} />
        ))}
      {step.name === 'choice' && (
        <ChoiceForm
          drafts={step.drafts}
          onSaved={async count => {
            say({ text: scanWords.saved(count) })
            await refresh()
            go({ name: 'list' })
          }}
        />
      )}
      {step.name === 'link' && <LinkForm onDraft={draft => setStep({ name: 'form', draft, typed: false })} />}
      {step.name === 'form' && <AccountForm start={step.draft} typed={step.typed} onSaved={saved} />}
    </div>
  )
}

function LinkForm({ onDraft }: { readonly onDraft: (draft: Draft) => void }) {
  const { add, refusals } = messages()
  const [text, setText] = useState('')
  const [bad, setBad] = useState(false)
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault()
        const draft = draftFromLink(text)
        if (draft === undefined) setBad(true)
        else onDraft(draft)
      }}
    >
      <label class="field">
        <span class="label">{add.linkLabel}</span>
        <textarea
          class="input code"
          dir="ltr"
          rows={4}
          placeholder={add.linkPlaceholder}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={bad ? 'true' : undefined}
          ref={area => area?.focus()}
          value={text}
          onInput={event => {
            setText(event.currentTarget.value)
            setBad(false)
          }}
        />
      </label>
      {bad && (
        <p class="error" role="alert">
          {refusals.unreadable}
        </p>
      )}
      <button type="submit" class="button primary wide">
        {add.read}
      </button>
    </form>
  )
}
