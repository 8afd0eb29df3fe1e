// The presets by the names that admins write: `"login": "wordpress"`.
import { devise } from './devise.ts'
import { directus } from './directus.ts'
import { django } from './django.ts'
import { dokuwiki } from './dokuwiki.ts'
import { ghost } from './ghost.ts'
import { forgejo, gitea } from './gitea.ts'
import { grafana } from './grafana.ts'
import { laravel } from './laravel.ts'
import { mediawiki } from './mediawiki.ts'
import { n8n } from './n8n.ts'
import { nextcloud } from './nextcloud.ts'
import { nodeRed } from './node-red.ts'
import { phpmyadmin } from './phpmyadmin.ts'
import type { Preset } from './preset.ts'
import { wordpress } from './wordpress.ts'

/** The names of the presets, in the order that they are listed in. */
export const presetNames = [
  'wordpress',
  'django',
  'mediawiki',
  'dokuwiki',
  'phpmyadmin',
  'directus',
  'node-red',
  'n8n',
  'laravel',
  'devise',
  'grafana',
  'ghost',
  'gitea',
  'forgejo',
  'nextcloud',
] as const

/** The name of a preset. */
export type PresetName = (typeof presetNames)[number]

/** Every preset. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  wordpress,
  django,
  mediawiki,
  dokuwiki,
  phpmyadmin,
  directus,
  'node-red': nodeRed,
  n8n,
  laravel,
  devise,
  grafana,
  ghost,
  gitea,
  forgejo,
  nextcloud,
}

/** Software that no preset could protect, by the name that one would have: why, and what to do instead. */
const unfit: Readonly<Record<string, string>> = {
  'home-assistant':
    'can’t be "home-assistant": its pages say who they are inside a WebSocket’s messages, where nothing in front of it can tell one user’s token from another’s. Turn on Home Assistant’s own two-factor sign-in instead',
}

/** Why there can be no preset of this name, where there can't. */
export const unfitFor = (name: string): string | undefined =>
  Object.hasOwn(unfit, name) ? unfit[name] : undefined

/** The preset of this name, if there is one. */
export function presetNamed(name: string): Preset | undefined {
  const known = presetNames.find(one => one === name)
  return known && presets[known]
}
