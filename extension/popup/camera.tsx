// Scanning with the camera, in a window of its own: what it sees is shown, and the first account that it meets is to confirm.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Notice, ScreenHead } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { Draft } from '../messages.ts'
import { type CameraFault, openCamera, watchCamera } from '../qr/camera.ts'
import { localDecoder } from '../qr/local.ts'
import { AccountForm } from './account-form.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { scannedIn } from './drafts.ts'
import type { Navigation } from './navigation.ts'
import { useVault } from './vault-state.ts'

/** What the screen shows. `other`: a code was seen, but it holds no account. */
type Step =
  | { readonly name: 'starting' | 'looking' | 'other' }
  | { readonly name: 'fault'; readonly fault: CameraFault }
  /** One of several transfer codes was read. */
  | { readonly name: 'part'; readonly have: number; readonly all: number }
  | { readonly name: 'found'; readonly drafts: readonly Draft[] }

export function CameraScreen({ go, say }: Navigation) {
  const { scan, add, common } = messages()
  const { refresh } = useVault()
  const [step, setStep] = useState<Step>({ name: 'starting' })
  const [attempt, setAttempt] = useState(0)
  const video = useRef<HTMLVideoElement>(null)

  useEffect(() => {
    const control = new AbortController()
    void look(video.current, control, setStep)
    return () => control.abort()
  }, [attempt])

  const saved = async (text: string) => {
    say({ text })
    await refresh()
    go({ name: 'list' })
  }
  const again = () => {
    setStep({ name: 'starting' })
    setAttempt(attempt + 1)
  }

  if (step.name === 'found') {
    const [draft, second] = step.drafts
    return (
      <div class="screen">
        <ScreenHead title={second === undefined ? add.title : scan.which} onBack={again} />
        {draft !== undefined && second === undefined ? (
          <AccountForm start={draft} typed={false} onSaved={name => saved(add.saved(name))} />
        ) : (
          <ChoiceForm drafts={step.drafts} onSaved={count => saved(scan.saved(count))} />
        )}
      </div>
    )
  }
  return (
    <div class="screen">
      <ScreenHead title={scan.title} onBack={() => go({ name: 'add' })} />
      {step.name === 'fault' ? (
        <>
          <Notice tone="bad">{scan[step.fault]}</Notice>
          <button type="button" class="button wide" onClick={again}>
            {common.retry}
          </button>
        </>
      ) : (
        <>
          <video class="camera-view" ref={video} muted playsinline aria-label={scan.view} />
          <p class="hint" role="status">
            {step.name === 'part' ? scan.part(step.have, step.all) : scan[step.name]}
          </p>
        </>
      )}
    </div>
  )
}

/** Looks through the camera until an account is seen, or the control aborts. */
async function look(
  video: HTMLVideoElement | null,
  control: AbortController,
  onStep: (step: Step) => void,
): Promise<void> {
  const { signal } = control
  const stream = await openCamera(signal)
  if (signal.aborted || video === null) return
  if (typeof stream === 'string') return onStep({ name: 'fault', fault: stream })
  video.srcObject = stream
  await video.play()
  onStep({ name: 'looking' })
  const seen = new Set<string>()
  const onTexts = (texts: readonly string[]) => {
    for (const text of texts) seen.add(text)
    const { drafts, missing } = scannedIn([...seen])
    if (missing !== undefined) return onStep({ name: 'part', ...missing })
    if (drafts.length === 0) return onStep({ name: 'other' })
    control.abort()
    onStep({ name: 'found', drafts })
  }
  await watchCamera(video, localDecoder, onTexts, signal)
}
