// Import: files, pastes and pictures come in, each is read or refused, a dry run shows what would come, and only then anything
// is written, in one step that can be taken back.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import { transferWords } from '../i18n/transfer/index.ts'
import { folded } from '../import/fold.ts'
import type { ImportFate } from '../import-messages.ts'
import type { Refusal } from '../messages.ts'
import { useVault } from '../popup/vault-state.ts'
import { askFromPage } from '../wire.ts'
import { useArrivals } from './arrivals.ts'
import { type Coming, Preview } from './preview.tsx'
import { SourceLine } from './source-line.tsx'
import { type Item, useSources } from './sources.ts'
import { Ways } from './ways.tsx'

/** What was brought in. */
interface Done {
  readonly added: number
  readonly changed: number
  readonly undone?: number
}

export function ImportScreen() {
  const { import: words } = transferWords()
  const { refusals, common } = messages()
  const { refresh } = useVault()
  const sources = useSources()
  const [fates, setFates] = useState<readonly ImportFate[]>()
  const [fault, setFault] = useState<Refusal>()
  const [done, setDone] = useState<Done>()
  const head = useRef<HTMLHeadingElement>(null)
  const { items, addFiles, addText, clear } = sources

  const readings = useMemo(
    () => items.flatMap(({ state }) => (state.kind === 'read' ? [state.reading] : [])),
    [items],
  )
  const entries = useMemo(() => folded(readings.flatMap(({ entries }) => entries)), [readings])

  useEffect(() => {
    setFates(undefined)
    if (entries.length === 0) return
    let isCurrent = true
    void askFromPage('importPreview', { accounts: entries }).then(answer => {
      if (!isCurrent) return
      setFault(answer.ok ? undefined : answer.refusal)
      setFates(answer.ok ? answer.value.fates : undefined)
    })
    return () => {
      isCurrent = false
    }
  }, [entries])

  const isOver = useArrivals({ addFiles, addText }, done === undefined)

  async function bring(chosen: readonly Coming[]) {
    const answer = await askFromPage('import', { accounts: chosen.map(({ entry }) => entry) })
    if (!answer.ok) return setFault(answer.refusal)
    setFault(undefined)
    setDone(answer.value)
    await refresh()
  }

  async function undo() {
    const answer = await askFromPage('undoImport', {})
    if (!answer.ok) return setFault(answer.refusal)
    setDone({ added: 0, changed: 0, undone: answer.value.removed + answer.value.restored })
    await refresh()
  }

  function again() {
    clear()
    setDone(undefined)
    setFault(undefined)
    head.current?.focus()
  }

  const isPlain = items.some(({ state }) => state.kind === 'read' && !state.wasSealed)
  return (
    <section class="transfer-body" aria-labelledby="import-head">
      <h2 id="import-head" class="unseen" ref={head} tabIndex={-1}>
        {transferWords().importTab}
      </h2>
      <p class="lead">{words.lead}</p>
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {done === undefined ? (
        <>
          <Ways to={{ addFiles, addText }} isFirst={items.length === 0} isOver={isOver} />
          {items.length > 0 && (
            <ul class="plain sources">
              {items.map(item => (
                <SourceLine key={item.id} item={item} sources={sources} />
              ))}
            </ul>
          )}
          <MissingParts items={items} />
          {readings.length > 0 && (
            <Preview
              entries={entries}
              fates={fates}
              unreadable={readings.flatMap(({ unreadable }) => unreadable)}
              trashed={readings.reduce((sum, { trashed }) => sum + trashed, 0)}
              onImport={bring}
            />
          )}
        </>
      ) : (
        <div class="stack">
          <Notice tone="good">
            {done.undone === undefined
              ? [
                  ...(done.added > 0 || done.changed === 0 ? [words.addedCount(done.added)] : []),
                  ...(done.changed > 0 ? [words.mergedCount(done.changed)] : []),
                ].join(' ')
              : words.undoneCount(done.undone)}
          </Notice>
          {done.undone === undefined && isPlain && <Notice tone="warn">{words.deleteFile}</Notice>}
          <div class="actions">
            {done.undone === undefined && done.added + done.changed > 0 && (
              <button type="button" class="button" onClick={() => void undo()}>
                {common.undo}
              </button>
            )}
            <button type="button" class="button" onClick={again}>
              {words.more}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

/** Sets of transfer codes of which not all are there. */
function MissingParts({ items }: { readonly items: readonly Item[] }) {
  const { import: words } = transferWords()
  const sets = new Map<number, { readonly size: number; readonly here: Set<number> }>()
  for (const { state } of items)
    for (const { set, index, size } of state.kind === 'read' ? state.reading.parts : []) {
      const known = sets.get(set) ?? { size, here: new Set<number>() }
      sets.set(set, known)
      known.here.add(index)
    }
  const missing = [...sets.values()].flatMap(({ size, here }) =>
    Array.from({ length: size }, (_, index) => index)
      .filter(index => !here.has(index))
      .map(index => `${index + 1}/${size}`),
  )
  return missing.length === 0 ? null : <Notice tone="warn">{words.parts(missing.join(', '))}</Notice>
}
