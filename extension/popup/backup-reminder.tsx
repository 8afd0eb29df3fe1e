// The line above the list that stands there until there is a backup, and again where one has fallen behind.
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import type { BackupState } from '../vault-messages.ts'
import { askFromPage } from '../wire.ts'
import { useVault } from './vault-state.ts'

/** Until when the list has its codes. */
const patientMs = 400

/** Accounts that were changed are worth a word after some days: nobody makes a backup for each. */
const patienceMs = 7 * 24 * 60 * 60 * 1000

export function BackupReminder({ onBackup }: { readonly onBackup: () => void }) {
  const {
    vault: { backup: words },
  } = messages()
  const { accounts } = useVault()
  const [state, setState] = useState<BackupState>()
  useEffect(() => {
    // Comparing a thousand accounts with the last backup has time; the codes haven't.
    const timer = setTimeout(async () => {
      const answer = await askFromPage('backupState', {})
      setState(answer.ok ? answer.value : undefined)
    }, patientMs)
    return () => clearTimeout(timer)
  }, [accounts])
  const reminder = state && reminderFor(state, Date.now())
  if (accounts.length === 0 || reminder === undefined) return null
  return (
    <button type="button" class="reminder" onClick={onBackup}>
      <span>{words[reminder]}</span>
      <Icon name="chevron" />
    </button>
  )
}

function reminderFor({ last, changed, fault }: BackupState, now: number) {
  if (fault) return 'fault'
  if (last === undefined) return 'reminder'
  return changed && now - last.at > patienceMs ? 'reminderChanged' : undefined
}
