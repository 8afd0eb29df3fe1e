// The computer's clock: what is known of it, in the settings and, where it is wrong, above the list; and whether codes are
// corrected for it.
import { useEffect, useState } from 'preact/hooks'
import { mostCorrectedMs } from '../clock/estimate.ts'
import { Notice } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import { amountOfTime } from '../i18n/language.ts'
import type { ClockView, Settings } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { useVault } from './vault-state.ts'

/** What there is to say, or undefined where all is well or nothing known. */
function troubleOf(view: ClockView, corrects: boolean): string | undefined {
  const { clock } = messages()
  if (view.kind === 'disagreed') return clock.disagreed
  if ((view.kind !== 'agreed' && view.kind !== 'single') || view.behindMs === 0) return undefined
  const amount = amountOfTime(Math.abs(view.behindMs))
  const error = view.behindMs > 0 ? clock.slow(amount) : clock.fast(amount)
  const isFar = Math.abs(view.behindMs) > mostCorrectedMs
  const codes = isFar ? clock.tooFar : corrects ? clock.corrected : clock.rejected
  const reach = corrects && !isFar && view.kind === 'single' ? [clock.single] : []
  return [error, clock.mend, codes, ...reach].join(' ')
}

/** The part of the settings. */
export function ClockSection({
  settings,
  onChange,
}: {
  readonly settings: Settings
  readonly onChange: (changes: Partial<Settings>) => Promise<void>
}) {
  const { clock } = messages()
  const [view, setView] = useState<ClockView>({ kind: 'unmeasured' })
  const [busy, setBusy] = useState(false)

  async function look(measure: boolean) {
    setBusy(measure)
    const answer = await askFromPage('clock', { measure })
    setBusy(false)
    if (answer.ok) setView(answer.value)
  }
  useEffect(() => void look(false), [])

  const trouble = troubleOf(view, settings.correctClock)
  const said = busy
    ? clock.checking
    : (trouble ?? (view.kind === 'unmeasured' || view.kind === 'unknown' ? clock[view.kind] : clock.right))
  return (
    <section class="stack">
      <h2>{clock.section}</h2>
      {trouble !== undefined && !busy ? <Notice tone="warn">{trouble}</Notice> : <p role="status">{said}</p>}
      <button
        type="button"
        class="button wide"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void look(true)
        }}
      >
        {clock.check}
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.correctClock}
          onChange={async event => {
            const correctClock = event.currentTarget.checked
            await onChange({ correctClock })
            if (correctClock) await look(true)
          }}
        />
        <span>
          {clock.correct}
          <span class="hint">{clock.correctHint}</span>
        </span>
      </label>
    </section>
  )
}

/**
 * Above the list, where the clock is known to be wrong. Has it measured where codes are corrected and nothing is known yet;
 * `onMeasured` is called then, since other codes hold.
 */
export function ClockNotice({ onMeasured }: { readonly onMeasured: () => void }) {
  const { settings } = useVault()
  const [view, setView] = useState<ClockView>()
  const corrects = settings?.correctClock === true
  useEffect(() => {
    let over = false
    const learn = async () => {
      const known = await askFromPage('clock', { measure: false })
      if (over || !known.ok) return
      setView(known.value)
      if (!corrects || known.value.kind !== 'unmeasured') return
      const measured = await askFromPage('clock', { measure: true })
      if (over || !measured.ok) return
      setView(measured.value)
      onMeasured()
    }
    void learn()
    return () => {
      over = true
    }
  }, [corrects, onMeasured])
  const trouble = view && troubleOf(view, corrects)
  return trouble === undefined ? null : <Notice tone="warn">{trouble}</Notice>
}
