// How files and texts come in: chosen, or pasted into a field. What is dropped on the page or pasted anywhere is arrivals.ts.
import { useEffect, useRef, useState } from 'preact/hooks'
import { transferWords } from '../i18n/transfer/index.ts'
import type { Target } from './arrivals.ts'

interface Props {
  readonly to: Target
  readonly isFirst: boolean
  /** Something is being dragged over the page. */
  readonly isOver: boolean
}

/** Those ways, and what can be read. */
export function Ways({ to: { addFiles, addText }, isFirst, isOver }: Props) {
  const { import: words } = transferWords()
  const [text, setText] = useState('')
  const [apps, setApps] = useState<readonly string[]>([])
  const file = useRef<HTMLInputElement>(null)
  useEffect(() => {
    void import('../import/index.ts').then(({ importers }) =>
      setApps(importers.flatMap(({ app, also = [] }) => [app, ...also])),
    )
  }, [])
  return (
    <>
      <div class={isOver ? 'drop over' : 'drop'}>
        <button
          type="button"
          class={isFirst ? 'button primary' : 'button'}
          onClick={() => file.current?.click()}
        >
          {words.choose}
        </button>
        <p class="hint">{words.drop}</p>
        <input
          ref={file}
          type="file"
          multiple
          hidden
          onChange={event => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            void addFiles(files)
          }}
        />
      </div>
      <details class="part">
        <summary>{words.paste}</summary>
        <form
          class="stack"
          onSubmit={event => {
            event.preventDefault()
            if (text.trim() === '') return
            void addText(text)
            setText('')
          }}
        >
          <textarea
            class="input code"
            rows={4}
            aria-label={words.paste}
            spellcheck={false}
            autocomplete="off"
            dir="ltr"
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {words.read}
          </button>
        </form>
      </details>
      <details class="part">
        <summary>{words.apps}</summary>
        <p class="hint">{words.appsHint}</p>
        <ul class="apps">
          {apps.map(app => (
            <li key={app}>
              <bdi>{app}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
