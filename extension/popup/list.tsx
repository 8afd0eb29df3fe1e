// What people see forty times a day: search, the site's own accounts first, every code one key or click away.
import type { RefObject } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { Icon, Sign } from '../components/icon.tsx'
import { useIcons } from '../components/tile.tsx'
import { messages } from '../i18n/index.ts'
import type { AccountView, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { AccountRow } from './account-row.tsx'
import { BackupReminder } from './backup-reminder.tsx'
import { ClockNotice } from './clock.tsx'
import { useCodes, useNow } from './codes.ts'
import { ListTools } from './list-tools.tsx'
import { hostOf, matching } from './names.ts'
import type { Navigation } from './navigation.ts'
import { OfferLine } from './offer-line.tsx'
import { useReorder } from './reorder.ts'
import { SiteLine } from './site-line.tsx'
import { useVault } from './vault-state.ts'
import { useWindow } from './window.ts'

/** The height of a row in CSS pixels, as popup.css has it: fixed, so that a thousand rows cost no more than ten. */
const rowHeight = 60

export function ListScreen({ go, say }: Navigation) {
  const { list, refusals } = messages()
  const vault = useVault()
  const { accounts, site, refresh, settings } = vault
  const [query, setQuery] = useState('')
  const [tag, setTag] = useState<string>()
  const icons = useIcons()
  const [fault, setFault] = useState<Refusal>()
  const now = useNow()
  const [measured, setMeasured] = useState(0)
  const onMeasured = useCallback(() => setMeasured(Date.now()), [])

  // A tag that nothing has any more filters nothing.
  const chosen = tag !== undefined && accounts.some(({ tags }) => tags.includes(tag)) ? tag : undefined
  const found = useMemo(
    () =>
      matching(chosen === undefined ? accounts : accounts.filter(({ tags }) => tags.includes(chosen)), query),
    [accounts, query, chosen],
  )
  const own = useMemo(() => found.filter(({ id }) => site.ids.includes(id)), [found, site.ids])
  const others = useMemo(() => found.filter(({ id }) => !site.ids.includes(id)), [found, site.ids])

  const screen = useRef<HTMLDivElement>(null)
  useArrowKeys(screen)
  const scroller = useRef<HTMLDivElement>(null)
  const sort = settings?.sort ?? 'name'
  const { from, to } = useWindow(scroller, others.length, rowHeight, [query, chosen, sort].join('\n'))
  const visible = others.slice(from, to)
  const gripOf = useReorder(others, rowHeight, (id, after) => {
    void askFromPage('move', after === undefined ? { id } : { id, after }).then(refresh)
  })
  const isMovable = sort === 'manual' && query === '' && chosen === undefined
  const codes = useCodes(
    [...own, ...visible].map(({ id }) => id),
    () => void refresh(),
    measured,
  )

  async function fill(account: AccountView) {
    if (site.tabId === undefined) return
    setFault(undefined)
    const filled = await askFromPage('fillTab', { tabId: site.tabId, accountId: account.id })
    if (!filled.ok) return setFault(filled.refusal)
    // The person is in the page again; a window that stays open says what happened.
    if (vault.place.purpose === 'popup' && new URLSearchParams(location.search).size === 0)
      return window.close()
    say({ text: list.filled })
  }

  const row = (account: AccountView, isOwn: boolean) => (
    <AccountRow
      key={account.id}
      account={account}
      code={codes[account.id]}
      now={now}
      onFill={isOwn && site.tabId !== undefined ? () => fill(account) : undefined}
      go={go}
      icons={icons}
      grip={isMovable && !isOwn ? gripOf(account) : undefined}
    />
  )

  return (
    <div class="list-screen" ref={screen}>
      <header class="bar">
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{list.search}</span>
          <input
            type="search"
            class="search-input"
            dir="auto"
            placeholder={list.search}
            value={query}
            autocomplete="off"
            spellcheck={false}
            ref={focusOnce}
            onInput={event => setQuery(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Enter') actOn(own[0] ?? others[0])
              if (event.key === 'Escape' && query !== '') {
                event.preventDefault()
                setQuery('')
              }
            }}
          />
        </label>
        <button
          type="button"
          class="icon-button"
          aria-label={list.add}
          title={list.add}
          onClick={() => go({ name: 'add' })}
        >
          <Icon name="add" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={list.settings}
          title={list.settings}
          onClick={() => go({ name: 'settings' })}
        >
          <Icon name="gear" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={list.lock}
          title={list.lock}
          onClick={() => void askFromPage('lock', {}).then(refresh)}
        >
          <Icon name="lock" />
        </button>
      </header>
      <h1 class="unseen">{list.title}</h1>
      <p class="unseen" role="status">
        {query === '' ? '' : list.results(found.length)}
      </p>
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      <ClockNotice onMeasured={onMeasured} />
      <BackupReminder onBackup={() => go({ name: 'backup' })} />
      {accounts.length > 1 && (
        <ListTools
          accounts={accounts}
          tag={chosen}
          onTag={setTag}
          sort={sort}
          onSort={order => void askFromPage('settings', { sort: order }).then(refresh)}
        />
      )}
      <div class="scroller" ref={scroller}>
        {query === '' &&
          site.offers
            .filter(({ knownAs }) => knownAs === undefined)
            .map(offer => <OfferLine key={offer.offerId} offer={offer} say={say} />)}
        {own.length > 0 && site.origin !== undefined && (
          <section class="own" aria-label={list.onSite(hostOf(site.origin))}>
            <SiteLine go={go} isOwn />
            <ul class="rows">{own.map(account => row(account, true))}</ul>
          </section>
        )}
        {own.length === 0 && accounts.length > 0 && query === '' && <SiteLine go={go} isOwn={false} />}
        {others.length > 0 && (
          <section aria-label={list.others}>
            {own.length > 0 && <h2 class="section-head">{list.others}</h2>}
            <ul
              class="rows"
              style={{ paddingBlock: `${from * rowHeight}px ${(others.length - to) * rowHeight}px` }}
            >
              {visible.map(account => row(account, false))}
            </ul>
          </section>
        )}
        {accounts.length === 0 && <Empty onAdd={() => go({ name: 'add' })} />}
        {accounts.length > 0 && found.length === 0 && <p class="nothing">{list.noMatch(query)}</p>}
      </div>
    </div>
  )
}

const focusOnce = (input: HTMLInputElement | null) => {
  if (input !== null && document.activeElement === document.body) input.focus()
}

/** What Enter in the search field does with the first account found: fill where that is the page's own, else copy. */
function actOn(account: AccountView | undefined) {
  // Nothing where its row was scrolled far out of sight: nobody means what they don't see.
  const row = account && document.querySelector(`[data-account="${account.id}"]`)
  const target = row?.querySelector<HTMLElement>('.fill') ?? row?.querySelector<HTMLElement>('.row-main')
  target?.click()
}

/** Arrow keys go through the rows, from the search field and back to it; letters typed on a row go to the search. */
function useArrowKeys(screen: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const control = new AbortController()
    const move = (event: KeyboardEvent) => {
      const stops = [...(screen.current?.querySelectorAll<HTMLElement>('.search-input, .row-main') ?? [])]
      const at = stops.findIndex(stop => stop.matches(':focus'))
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      const isLetter =
        event.key.length === 1 && event.key !== ' ' && !(event.ctrlKey || event.metaKey || event.altKey)
      if (step !== 0 && at >= 0) {
        event.preventDefault()
        stops[at + step]?.focus()
      } else if (at > 0 && isLetter) stops[0]?.focus()
    }
    document.addEventListener('keydown', move, { signal: control.signal })
    return () => control.abort()
  }, [screen])
}

function Empty({ onAdd }: { readonly onAdd: () => void }) {
  const { list } = messages()
  return (
    <div class="empty">
      <Sign size={56} />
      <h2>{list.emptyTitle}</h2>
      <p>{list.emptyLead}</p>
      <button type="button" class="button primary" onClick={onAdd}>
        <Icon name="add" />
        {list.add}
      </button>
    </div>
  )
}
