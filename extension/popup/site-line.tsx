// The head of the list: the site in the tab, what is to be warned of there, and the way to its settings.
import { Notice } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import { hostOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { OwnAccess } from './site.tsx'
import { useVault } from './vault-state.ts'

export function SiteLine({ go, isOwn }: Pick<Navigation, 'go'> & { readonly isOwn: boolean }) {
  const { list, sites, inPage } = messages()
  const { site, access } = useVault()
  const { origin, imitates } = site
  if (origin === undefined) return null
  const host = hostOf(origin)
  return (
    <>
      {imitates !== undefined && <Notice tone="bad">{inPage.lookAlike(imitates)}</Notice>}
      <div class="site-line">
        <h2 class="section-head">{isOwn ? list.onSite(host) : host}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={sites.site.open(host)}
          title={sites.site.open(host)}
          onClick={() => go({ name: 'site' })}
        >
          <Icon name="globe" />
        </button>
      </div>
      {access.mode === 'chosen' && (
        <div class="site-access">
          <OwnAccess />
        </div>
      )}
    </>
  )
}
