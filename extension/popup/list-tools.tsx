// Above the list: its tags to filter by, and the order that it is in.
import { messages } from '../i18n/index.ts'
import type { AccountView, Settings } from '../messages.ts'

const orders = ['name', 'recent', 'manual'] as const

interface Props {
  readonly accounts: readonly AccountView[]
  readonly tag: string | undefined
  readonly onTag: (tag: string | undefined) => void
  readonly sort: Settings['sort']
  readonly onSort: (sort: Settings['sort']) => void
}

export function ListTools({ accounts, tag, onTag, sort, onSort }: Props) {
  const {
    vault: { list: words },
  } = messages()
  const tags = [...new Set(accounts.flatMap(account => account.tags))].sort((a, b) => a.localeCompare(b))
  const chip = (name: string | undefined) => (
    <button
      key={name ?? ''}
      type="button"
      class="chip"
      aria-pressed={tag === name}
      onClick={() => onTag(name)}
    >
      {name === undefined ? words.all : <bdi>{name}</bdi>}
    </button>
  )
  return (
    <div class="tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be scrolled sideways in every browser */}
      <div class="chips" role="group" aria-label={words.filter}>
        {tags.length > 0 && [undefined, ...tags].map(chip)}
      </div>
      <select
        class="order"
        aria-label={words.order}
        value={sort}
        onChange={event => {
          const chosen = orders.find(order => order === event.currentTarget.value)
          if (chosen !== undefined) onSort(chosen)
        }}
      >
        {orders.map(order => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </div>
  )
}
