// One account in the list: its names, its code with the time left, one click to copy. On its own site a button to fill.
import { useState } from 'preact/hooks'
import { Icon } from '../components/icon.tsx'
import { pure } from '../components/pure.ts'
import { Ring } from '../components/ring.tsx'
import { Tile, type useIcons } from '../components/tile.tsx'
import { messages } from '../i18n/index.ts'
import type { AccountView, Code } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { grouped } from './codes.ts'
import { nameOf, subtitleOf, titleOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import type { Grip } from './reorder.ts'

/** From here on the next code is shown, too: this one may end while it is typed. */
const endingMs = 8_000

interface Props {
  readonly account: AccountView
  readonly code: Code | undefined
  readonly now: number
  /** Fills the code into the page, where the account is the page's own. */
  readonly onFill: (() => Promise<void>) | undefined
  readonly go: Navigation['go']
  readonly icons: ReturnType<typeof useIcons>
  /** How it is moved, where the order is the person's own. */
  readonly grip: Grip | undefined
}

/** A row of the list. */
export const AccountRow = pure(({ account, code, now, onFill, go, icons, grip }: Props) => {
  const { list, vault } = messages()
  const [counted, setCounted] = useState<Code>()
  const [copied, setCopied] = useState(false)
  const shown = account.type === 'hotp' ? counted : code
  const name = nameOf(account)

  async function copy() {
    const value = shown?.code ?? (await advance())
    if (value === undefined) return
    await navigator.clipboard.writeText(value)
    void askFromPage('copied', { id: account.id, code: value })
    setCopied(true)
    setTimeout(() => setCopied(false), 1_600)
  }

  async function advance(): Promise<string | undefined> {
    const next = await askFromPage('advance', { id: account.id })
    if (!next.ok) return undefined
    setCounted(next.value)
    return next.value.code
  }

  return (
    <li
      class={grip?.draggedBy === undefined ? 'row' : 'row dragged'}
      data-account={account.id}
      style={grip?.draggedBy === undefined ? {} : { transform: `translateY(${grip.draggedBy}px)` }}
    >
      {grip !== undefined && (
        <button
          type="button"
          class="grip"
          aria-label={vault.list.move(name)}
          title={vault.list.moveHint}
          onPointerDown={grip.onPointerDown}
          onKeyDown={grip.onKeyDown}
        >
          <Icon name="grip" />
        </button>
      )}
      <button
        type="button"
        class="row-main"
        onClick={() => void copy()}
        onKeyDown={event => {
          // Enter does what the popup is for; Space and a click copy.
          if (event.key !== 'Enter' || onFill === undefined) return
          event.preventDefault()
          void onFill()
        }}
      >
        <Tile account={account} icons={icons} />
        <span class="names">
          <span class="title">
            {account.pinned && <Icon name="pin" />}
            <bdi>{titleOf(account)}</bdi>
          </span>
          <span class="subtitle">
            <bdi>{subtitleOf(account)}</bdi>
          </span>
        </span>
        <CodeCell code={shown} now={now} copied={copied} />
        <span class="unseen">{shown === undefined ? list.newCode : list.copy}</span>
      </button>
      {onFill !== undefined && (
        <button
          type="button"
          class="button primary fill"
          aria-label={list.fillLabel(name)}
          onClick={() => void onFill()}
        >
          {list.fill}
        </button>
      )}
      {account.type === 'hotp' && counted !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label={list.newCodeLabel(name)}
          title={list.newCode}
          onClick={() => void advance()}
        >
          <Icon name="next" />
        </button>
      )}
      <button
        type="button"
        class="icon-button edit"
        aria-label={list.more(name)}
        title={list.more(name)}
        onClick={() => go({ name: 'edit', account })}
      >
        <Icon name="more" />
      </button>
      <span class="unseen" role="status">
        {copied ? list.copied : ''}
      </span>
    </li>
  )
})

function CodeCell({
  code,
  now,
  copied,
}: {
  readonly code: Code | undefined
  readonly now: number
  readonly copied: boolean
}) {
  const { list } = messages()
  if (copied)
    return (
      <span class="code-cell copied" aria-hidden="true">
        <Icon name="check" />
        {list.copied}
      </span>
    )
  if (code === undefined) return <span class="code-cell waiting">••• •••</span>
  const { validFrom, validUntil, next } = code
  const ending = validUntil !== undefined && validUntil - now < endingMs
  return (
    <span class={ending ? 'code-cell ending' : 'code-cell'}>
      <span class="codes">
        <span class="code" dir="ltr">
          {grouped(code.code)}
        </span>
        {ending && next !== undefined && <span class="next">{list.next(grouped(next))}</span>}
      </span>
      {validFrom !== undefined && validUntil !== undefined && (
        <Ring validFrom={validFrom} validUntil={validUntil} now={now} ending={ending} />
      )}
    </span>
  )
}
