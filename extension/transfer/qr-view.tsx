// QR codes to scan with a phone, one at a time, and none while the person looks elsewhere. Black on white in dark mode too:
// many scanners read no other.
import { useEffect, useRef, useState } from 'preact/hooks'
import { encode } from 'uqr'
import { Notice } from '../components/fields.tsx'
import { transferWords } from '../i18n/transfer/index.ts'

export interface Picture {
  readonly name: string
  readonly text: string
}

interface Props {
  readonly pictures: readonly Picture[]
  readonly onDone: () => void
}

export function QrView({ pictures, onDone }: Props) {
  const { export: words } = transferWords()
  const [at, setAt] = useState(0)
  const [isHidden, setHidden] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const picture = pictures[at]

  useEffect(() => heading.current?.focus(), [at])
  useEffect(() => {
    const control = new AbortController()
    document.addEventListener('visibilitychange', () => setHidden(hidden => hidden || document.hidden), {
      signal: control.signal,
    })
    return () => control.abort()
  }, [])

  if (picture === undefined) return null
  return (
    <div class="qr-view">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{picture.name}</bdi>
      </h2>
      <p class="hint">{words.place(at + 1, pictures.length)}</p>
      {isHidden ? (
        <div class="stack">
          <Notice>{words.hidden}</Notice>
          <button type="button" class="button" onClick={() => setHidden(false)}>
            {words.showAgain}
          </button>
        </div>
      ) : (
        <QrCode {...picture} />
      )}
      <div class="actions">
        <button type="button" class="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {words.previous}
        </button>
        <button
          type="button"
          class="button"
          disabled={at === pictures.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {words.next}
        </button>
        <button type="button" class="button primary" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </div>
  )
}

/** Modules of white around a code (ISO/IEC 18004 §6.3.8). */
const quiet = 4

function QrCode({ name, text }: Picture) {
  const { export: words } = transferWords()
  const { data, size } = encode(text, { ecc: 'L', border: 0 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])),
  )
  return (
    <svg
      class="qr"
      role="img"
      aria-label={words.qr(name)}
      viewBox={`0 0 ${size + 2 * quiet} ${size + 2 * quiet}`}
    >
      <path d={squares.join('')} />
    </svg>
  )
}
