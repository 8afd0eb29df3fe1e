// What Sallyport does with what it knows, in a few sentences. The same is told in the stores (store/privacy.md).
import { ScreenHead } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { Navigation } from './navigation.ts'

export function PrivacyScreen({ go }: Navigation) {
  const {
    vault: { privacy: words },
  } = messages()
  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'settings' })} />
      <div class="stack">
        {[words.stored, words.pages, words.network, words.backups, words.removal].map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
