// The dry run: what would come, in groups, each account with a box to tick; what is here already, what can't be read and why.
import { useMemo, useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { transferWords } from '../i18n/transfer/index.ts'
import type { Entry, Unreadable } from '../import/importer.ts'
import type { ImportFate } from '../import-messages.ts'
import { nameOf, subtitleOf, titleOf } from '../popup/names.ts'

/** An entry with what would become of it. */
export interface Coming {
  readonly entry: Entry
  readonly fate: ImportFate
}

interface Props {
  readonly entries: readonly Entry[]
  /** For each entry; undefined until they are known. */
  readonly fates: readonly ImportFate[] | undefined
  readonly unreadable: readonly Unreadable[]
  readonly trashed: number
  readonly onImport: (chosen: readonly Coming[]) => Promise<void>
}

/** Whether it is to come unless the person says no: other codes for an account that works are theirs to decide. */
const isUsual = ({ fate }: Coming) =>
  fate.kind === 'new' || (fate.kind === 'changed' && !fate.changes.includes('codes'))

export function Preview({ entries, fates, unreadable, trashed, onImport }: Props) {
  const { import: words } = transferWords()
  const coming = useMemo(
    () =>
      entries.flatMap((entry, index): readonly Coming[] => {
        const fate = fates?.[index]
        return fate === undefined ? [] : [{ entry, fate }]
      }),
    [entries, fates],
  )
  // What the person has turned round; the rest is as usual.
  const [turned, setTurned] = useState<ReadonlySet<Entry>>(new Set())
  const [busy, setBusy] = useState(false)
  const [isEmpty, setEmpty] = useState(false)

  const isChosen = (one: Coming) => isUsual(one) !== turned.has(one.entry)
  const of = (...kinds: readonly ImportFate['kind'][]) =>
    coming.filter(({ fate }) => kinds.includes(fate.kind))
  const [fresh, changed, known] = [of('new'), of('changed'), of('known', 'twice')]
  const chosen = [...fresh, ...changed].filter(isChosen)

  function choose(group: readonly Coming[], wanted: boolean) {
    const next = new Set(turned)
    for (const one of group) {
      if (isUsual(one) === wanted) next.delete(one.entry)
      else next.add(one.entry)
    }
    setTurned(next)
    setEmpty(false)
  }

  async function bring(event: Event) {
    event.preventDefault()
    if (busy) return
    if (chosen.length === 0) return setEmpty(true)
    setBusy(true)
    await onImport(chosen)
    setBusy(false)
  }

  const group = { isChosen, choose }
  return (
    <form class="stack preview" onSubmit={bring}>
      {fresh.length > 0 && <Group {...group} title={words.newCount(fresh.length)} list={fresh} />}
      {changed.length > 0 && <Group {...group} title={words.changedCount(changed.length)} list={changed} />}
      {known.length > 0 && (
        <details class="part">
          <summary>{words.knownCount(known.length)}</summary>
          <ul class="plain">
            {known.map((one, index) => (
              <li key={index} class="line">
                <Names one={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {unreadable.length > 0 && (
        <section class="part">
          <h3>{words.unreadableCount(unreadable.length)}</h3>
          <p class="hint">{words.unreadableHint}</p>
          <ul class="plain">
            {unreadable.map(({ name, fault }, index) => (
              <li key={index} class="line">
                <span class="names">
                  <span class="title">
                    <bdi>{name || '–'}</bdi>
                  </span>
                  <span class="subtitle">{words.entryFaults[fault]}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {trashed > 0 && <p class="hint">{words.trashedCount(trashed)}</p>}
      {fates !== undefined && fresh.length + changed.length === 0 && known.length > 0 && (
        <Notice>{words.nothingNew}</Notice>
      )}
      {isEmpty && <Notice tone="bad">{words.noneChosen}</Notice>}
      {fresh.length + changed.length > 0 && (
        <div class="transfer-go">
          <button type="submit" class="button primary wide" aria-disabled={busy}>
            {words.goCount(chosen.length)}
          </button>
        </div>
      )}
    </form>
  )
}

interface GroupProps {
  readonly title: string
  readonly list: readonly Coming[]
  readonly isChosen: (one: Coming) => boolean
  readonly choose: (group: readonly Coming[], wanted: boolean) => void
}

function Group({ title, list, isChosen, choose }: GroupProps) {
  const { import: words } = transferWords()
  return (
    <fieldset class="part group">
      <legend>{title}</legend>
      {list.length > 1 && (
        <div class="group-all">
          <button type="button" class="button quiet small" onClick={() => choose(list, true)}>
            {words.all}
          </button>
          <button type="button" class="button quiet small" onClick={() => choose(list, false)}>
            {words.none}
          </button>
        </div>
      )}
      <ul class="plain">
        {list.map((one, index) => (
          <li key={index} class="coming">
            <label class="check">
              <input
                type="checkbox"
                checked={isChosen(one)}
                onChange={event => choose([one], event.currentTarget.checked)}
              />
              <Names one={one} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The account's name in the file; below it, what is to be said. */
function Names({ one: { entry, fate } }: { readonly one: Coming }) {
  const { import: words } = transferWords()
  const said = (): readonly string[] => {
    switch (fate.kind) {
      case 'new':
        return entry.tags
      case 'twice':
        return [words.twice]
      case 'known':
        return [words.here(nameOf(fate))]
      case 'changed':
        return [words.here(nameOf(fate)), ...fate.changes.map(change => words.changes[change])]
    }
  }
  const lines = [subtitleOf(entry.draft), ...said()].filter(Boolean)
  return (
    <span class="names">
      <span class="title">
        <bdi>{titleOf(entry.draft)}</bdi>
      </span>
      {lines.length > 0 && (
        <span class="subtitle">
          <bdi>{lines.join(' · ')}</bdi>
        </span>
      )}
    </span>
  )
}
