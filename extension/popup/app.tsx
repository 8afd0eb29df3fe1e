// The popup: which screen is shown, the notice from screen to screen ("deleted · Undo"), and what stands above them all.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { Sign } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import { moment } from '../i18n/language.ts'
import { askFromPage } from '../wire.ts'
import { useLater } from './later.ts'
import { isToolbarPopup, openPage, useWide } from './layout.ts'
import { ListScreen } from './list.tsx'
import type { DoorScreen, Navigation, Screen, Toast } from './navigation.ts'
import { UnlockScreen } from './unlock.tsx'
import { type Known, useVault, useVaultState, type Vault, VaultContext } from './vault-state.ts'

export function App({ recollected }: { readonly recollected: Known | undefined }) {
  const vault = useVaultState(recollected)
  const [screen, setScreen] = useState<Screen>()
  const [toast, setToast] = useState<Toast>()
  const say = useCallback((next: Toast) => setToast(next), [])
  const isWide = useWide()

  useEffect(() => {
    if (toast === undefined) return
    // Long enough to read and to reach; an undo stays longer, and stays for good in the settings.
    const timer = setTimeout(() => setToast(undefined), toast.undo ? 10_000 : 4_000)
    return () => clearTimeout(timer)
  }, [toast])

  // Nothing is painted before the first answer, which takes some milliseconds: no flash of a wrong screen.
  if (vault === undefined) return null
  const shown = screen ?? firstScreen(vault)
  const go = (next: Screen) => {
    if (next.name === 'backup' && isToolbarPopup()) return openPage('backup')
    setScreen(next)
  }
  const navigation = { go, say }
  return (
    <VaultContext.Provider value={vault}>
      <main class="popup">
        {vault.mishap !== undefined && <MishapNotice mishap={vault.mishap} />}
        {isWide && isOpen(vault) ? (
          <Panes vault={vault} screen={shown} navigation={navigation} />
        ) : (
          <Body vault={vault} screen={shown} navigation={navigation} />
        )}
        {toast !== undefined && <ToastLine toast={toast} onDone={() => setToast(undefined)} />}
      </main>
    </VaultContext.Provider>
  )
}

/** A window opened for what was scanned starts with it; where nothing was found, that says so. A tab, with what it names. */
const firstScreen = ({ place: { purpose } }: Vault): Screen => ({
  name:
    purpose === 'scan'
      ? 'add'
      : purpose === 'camera'
        ? 'camera'
        : location.hash === '#backup'
          ? 'backup'
          : 'list',
})

const isOpen = ({ lock, refusal, access, place }: Vault): boolean =>
  lock === 'unlocked' && refusal === undefined && !(access.mode === undefined && place.purpose === 'popup')

interface PanesProps {
  readonly vault: Vault
  readonly screen: Screen
  readonly navigation: Navigation
}

/** List and detail side by side. */
function Panes({ vault, screen, navigation }: PanesProps) {
  const { vault: words } = messages()
  return (
    <div class="panes">
      <ListScreen {...navigation} />
      <div class="detail">
        {screen.name === 'list' ? (
          <div class="nothing">
            <Sign size={56} />
            <p>{words.page.choose}</p>
          </div>
        ) : (
          <Body vault={vault} screen={screen} navigation={navigation} />
        )}
      </div>
    </div>
  )
}

/** What the state of things asks for, whatever the person chose. */
function screenFor({ lock, access, place }: Vault, chosen: Screen): Screen | DoorScreen {
  if (lock === 'none') return { name: 'welcome' }
  if (lock === 'locked') return { name: 'unlock' }
  // The last step of the first run; a window that was opened for something else does that first.
  if (access.mode === undefined && place.purpose === 'popup') return { name: 'access' }
  return chosen
}

function Body({ vault, screen, navigation }: PanesProps) {
  const shown = screenFor(vault, screen)
  const later = useLater(shown.name !== 'unlock' && shown.name !== 'list')
  if (shown.name === 'unlock') return <UnlockScreen />
  if (vault.refusal !== undefined) return <Notice tone="bad">{messages().refusals[vault.refusal]}</Notice>
  if (shown.name === 'list') return <ListScreen {...navigation} />
  return later === undefined ? null : <later.LaterScreen {...navigation} screen={shown} />
}

function MishapNotice({ mishap }: { readonly mishap: NonNullable<Vault['mishap']> }) {
  const { mishap: words, common } = messages()
  const { lock, refresh } = useVault()
  const when = moment(mishap.at)
  return (
    <Notice tone="warn">
      {words[mishap.kind](when)}{' '}
      {lock === 'unlocked' && (
        <button type="button" class="inline" onClick={() => void askFromPage('mishapSeen', {}).then(refresh)}>
          {common.understood}
        </button>
      )}
    </Notice>
  )
}

function ToastLine({ toast, onDone }: { readonly toast: Toast; readonly onDone: () => void }) {
  const { undo } = toast
  return (
    <div class="toast" role="status">
      <span>{toast.text}</span>
      {undo !== undefined && (
        <button
          type="button"
          class="toast-undo"
          onClick={() => {
            onDone()
            void undo()
          }}
        >
          {messages().common.undo}
        </button>
      )}
    </div>
  )
}
