// The page for import and export: a tab of its own, because a popup closes as soon as a file is chosen (Firefox), and a file
// may be dropped here. Nothing of it is shown while the vault is locked.
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { Sign } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import { transferWords } from '../i18n/transfer/index.ts'
import { UnlockScreen } from '../popup/unlock.tsx'
import { useVaultState, type Vault, VaultContext } from '../popup/vault-state.ts'
import { WelcomeScreen } from '../popup/welcome.tsx'
import { askFromPage } from '../wire.ts'
import { ExportScreen } from './export-screen.tsx'
import { ImportScreen } from './import-screen.tsx'

const tabs = ['import', 'export'] as const
type Tab = (typeof tabs)[number]

const tabNow = (): Tab => (location.hash === '#export' ? 'export' : 'import')

/** How often to look whether the vault has locked meanwhile, in milliseconds. */
const lockCheck = 5_000

export function TransferPage() {
  const vault = useVaultState()
  const refresh = vault?.refresh
  const isOpen = vault?.lock === 'unlocked'
  useEffect(() => {
    if (!isOpen) return
    const timer = setInterval(async () => {
      const state = await askFromPage('state', {})
      if (state.ok && state.value.lock !== 'unlocked') await refresh?.()
    }, lockCheck)
    return () => clearInterval(timer)
  }, [isOpen, refresh])
  if (vault === undefined) return null
  return (
    <VaultContext.Provider value={vault}>
      <main class="transfer">{bodyOf(vault)}</main>
    </VaultContext.Provider>
  )
}

function bodyOf(vault: Vault) {
  if (vault.lock === 'none') return <WelcomeScreen />
  if (vault.lock === 'locked') return <UnlockScreen />
  if (vault.refusal !== undefined) return <Notice tone="bad">{messages().refusals[vault.refusal]}</Notice>
  return <Open />
}

function Open() {
  const words = transferWords()
  const [tab, setTab] = useState<Tab>(tabNow)
  const names: Record<Tab, string> = { import: words.importTab, export: words.exportTab }
  useEffect(() => {
    const control = new AbortController()
    addEventListener('hashchange', () => setTab(tabNow()), { signal: control.signal })
    return () => control.abort()
  }, [])
  useEffect(() => {
    document.title = `${names[tab]} · ${messages().name}`
  })
  return (
    <>
      <header class="transfer-head">
        <Sign size={36} />
        <h1>{words.title}</h1>
        <nav class="transfer-tabs" aria-label={words.title}>
          {tabs.map(each => (
            <a key={each} href={`#${each}`} {...(each === tab ? { 'aria-current': 'page' as const } : {})}>
              {names[each]}
            </a>
          ))}
        </nav>
      </header>
      {tab === 'import' ? <ImportScreen /> : <ExportScreen />}
    </>
  )
}
