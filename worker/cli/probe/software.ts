// Widespread software, by the marks that it leaves on every page; where policy has a preset for it, that
// is proposed (preset.ts).
import type { Answer } from './network.ts'
import type { Survey } from './survey.ts'

interface Software {
  readonly name: string
  readonly preset: string
  readonly generator?: RegExp
  readonly cookie?: RegExp
  readonly field?: RegExp
  readonly marks?: RegExp
}

const known: readonly Software[] = [
  { name: 'WordPress', preset: 'wordpress', generator: /^WordPress/, marks: /\/wp-(content|includes)\// },
  { name: 'MediaWiki', preset: 'mediawiki', generator: /^MediaWiki/, field: /^wpPassword$/ },
  { name: 'DokuWiki', preset: 'dokuwiki', generator: /^DokuWiki/, cookie: /^DokuWiki$/ },
  { name: 'phpMyAdmin', preset: 'phpmyadmin', cookie: /^phpMyAdmin/, field: /^pma_password$/ },
  { name: 'Nextcloud', preset: 'nextcloud', cookie: /^oc_sessionPassphrase$|^nc_sameSiteCookie/ },
  { name: 'Gitea', preset: 'gitea', cookie: /^i_like_gitea$/ },
  { name: 'Forgejo', preset: 'forgejo', cookie: /^i_like_forgejo$/ },
  { name: 'Grafana', preset: 'grafana', cookie: /^grafana_session/, marks: /public\/build\/grafana/ },
  { name: 'Directus', preset: 'directus', cookie: /^directus_(session|refresh)_token$/, marks: /directus/i },
  { name: 'n8n', preset: 'n8n', cookie: /^n8n-auth$/ },
  { name: 'Ghost', preset: 'ghost', generator: /^Ghost/, cookie: /^ghost-admin-api-session$/ },
  { name: 'Node-RED', preset: 'node-red' },
  { name: 'Home Assistant', preset: 'home-assistant', marks: /frontend_latest\/|<ha-/ },
  { name: 'Django', preset: 'django', field: /^csrfmiddlewaretoken$/ },
  { name: 'Laravel', preset: 'laravel', cookie: /^laravel[-_]session$/ },
  { name: 'Rails with Devise', preset: 'devise', field: /^user\[password\]$/ },
]

/** A single page's title tells for those that leave no other mark. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^n8n\b/i, 'n8n'],
  [/^Home Assistant$/, 'home-assistant'],
  [/^Grafana$/, 'grafana'],
  [/^Node-RED\b/, 'node-red'],
]

/** Software, the name that its preset has where there is one, and by which mark it was known. */
export interface FoundSoftware {
  readonly name: string
  readonly preset: string
  readonly mark: string
}

/** The software that a site runs, as far as its pages tell. */
export function softwareOf({ seen }: Survey): FoundSoftware | undefined {
  const answers = seen.flatMap(({ first, landed }) => [first, landed])
  for (const one of known) {
    const mark = answers.map(answer => markOf(one, answer)).find(found => found !== undefined)
    if (mark !== undefined) return { name: one.name, preset: one.preset, mark }
  }
  return undefined
}

function markOf(
  { generator, cookie, field, marks, preset }: Software,
  { page, set }: Answer,
): string | undefined {
  if (generator?.test(page.generator)) return `its pages say “${page.generator}”`
  const jar = set.find(({ name }) => cookie?.test(name))
  if (jar) return `it sets the cookie ${jar.name}`
  const found = page.forms.flatMap(form => form.fields).find(({ name }) => field?.test(name))
  if (found) return `its form has the field ${found.name}`
  if (marks?.test(page.marks)) return 'its pages load the files of it'
  return titles.some(([title, one]) => one === preset && title.test(page.title))
    ? `its title is “${page.title}”`
    : undefined
}
