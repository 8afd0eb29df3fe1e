// Sallyport's own backup (vault/backup.ts), read as any other program's export: its accounts are added to those here. Restoring
// it as a whole is another thing, for the settings.

import { secretText } from '../../shared/otp/totp.ts'
import type { Draft } from '../messages.ts'
import { otpOf } from '../vault/account.ts'
import { openBackup } from '../vault/backup.ts'
import { type Importer, type ImportFault, needed, Refusal, reading } from './importer.ts'
import { textAt } from './value.ts'

const faults: Record<'bad-backup' | 'wrong-passphrase' | 'newer', ImportFault> = {
  'bad-backup': 'damaged',
  'wrong-passphrase': 'wrong-passphrase',
  newer: 'newer',
}

export const sallyport: Importer = {
  app: 'Sallyport',
  recognises: ({ json }) => textAt(json, 'sallyport') === 'backup',
  read: async ({ text = '' }, passphrase) => {
    const backup = await openBackup(text, needed(passphrase))
    if (!backup.ok) throw new Refusal(faults[backup.refusal])
    return reading(
      backup.contents.accounts.map(account => {
        const otp = otpOf(account)
        const draft: Draft = { ...otp, secret: secretText(otp.secret) }
        const { sites, tags, notes, icon, pinned, createdAt } = account
        return { draft, sites, tags, notes, icon, pinned, createdAt }
      }),
    )
  },
}
