// Parts of the form of one account: its icon, its place in the person's own order, and what of it was changed.
import { useIcons } from '../components/tile.tsx'
import { messages } from '../i18n/index.ts'
import type { AccountView } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'

interface IconProps {
  readonly value: string
  readonly onChange: (icon: string) => void
}

/** Which icon: by the name, a letter, or one of those that are built in. */
export function IconField({ value, onChange }: IconProps) {
  const {
    vault: { edit: words },
  } = messages()
  const icons = useIcons()
  const choices = icons?.iconChoices ?? []
  // What another program called its icon is no choice of ours, and is kept as long as nobody chooses.
  const known = ['', 'letter', ...choices.map(({ slug }) => slug)]
  return (
    <SelectField
      label={words.icon}
      value={value}
      options={known.includes(value) ? known : [...known, value]}
      name={slug =>
        slug === ''
          ? words.iconAuto
          : slug === 'letter'
            ? words.iconLetter
            : (choices.find(choice => choice.slug === slug)?.title ?? slug)
      }
      onChange={onChange}
    />
  )
}

/** One step up or down in the person's own order, for whom dragging is no way. */
export function MoveButtons({ account }: { readonly account: AccountView }) {
  const {
    vault: { edit: words },
  } = messages()
  const { accounts, refresh } = useVault()
  const group = accounts.filter(({ pinned }) => pinned === account.pinned)
  const at = group.findIndex(({ id }) => id === account.id)
  const move = (after: string | undefined) =>
    void askFromPage('move', after === undefined ? { id: account.id } : { id: account.id, after }).then(
      refresh,
    )
  return (
    <div class="columns two">
      <button
        type="button"
        class="button"
        aria-disabled={at <= 0}
        onClick={() => at > 0 && move(group[at - 2]?.id)}
      >
        {words.up}
      </button>
      <button
        type="button"
        class="button"
        aria-disabled={at >= group.length - 1}
        onClick={() => at < group.length - 1 && move(group[at + 1]?.id)}
      >
        {words.down}
      </button>
    </div>
  )
}

type Editable = Pick<
  AccountView,
  'issuer' | 'label' | 'sites' | 'pinned' | 'exact' | 'tags' | 'notes' | 'icon'
>

/** What is to be changed, and what it was: nothing else is sent, so nothing else can be overwritten. */
export function differences(before: AccountView, after: Editable) {
  const names = ['issuer', 'label', 'sites', 'pinned', 'exact', 'tags', 'notes', 'icon'] as const
  const changed = names.filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const pick = (from: Editable): Partial<Editable> =>
    Object.fromEntries(changed.map(name => [name, from[name]]))
  return { changes: pick(after), was: pick(before) }
}
