// Icons of well-known services, bundled (nothing is fetched: a request for an icon would tell where somebody has an account).
// From simple-icons, whose drawings are in the public domain (CC0); drawn in the tile's own colour.
import {
  siAirbnb,
  siApple,
  siAtlassian,
  siBinance,
  siBitbucket,
  siBitwarden,
  siBluesky,
  siCloudflare,
  siCodeberg,
  siCoinbase,
  siDigitalocean,
  siDiscord,
  siDocker,
  siDropbox,
  siEa,
  siEbay,
  siEpicgames,
  siEtsy,
  siFacebook,
  siFigma,
  siGitea,
  siGithub,
  siGitlab,
  siGodaddy,
  siGoogle,
  siHetzner,
  siHomeassistant,
  siInstagram,
  siMastodon,
  siMozilla,
  siNamecheap,
  siNetlify,
  siNextcloud,
  siNotion,
  siNpm,
  siOkta,
  siOvh,
  siPatreon,
  siPaypal,
  siPinterest,
  siPlaystation,
  siProton,
  siPypi,
  siReddit,
  siRevolut,
  siRoblox,
  siRust,
  siSentry,
  siShopify,
  siSignal,
  siSnapchat,
  siSteam,
  siStripe,
  siSynology,
  siTelegram,
  siTiktok,
  siTwitch,
  siUber,
  siUbisoft,
  siVercel,
  siWhatsapp,
  siWise,
  siWordpress,
  siX,
  siYoutube,
  siZoom,
} from 'simple-icons'

const icons = [
  siGithub,
  siGitlab,
  siBitbucket,
  siGoogle,
  siApple,
  siFacebook,
  siInstagram,
  siX,
  siReddit,
  siDiscord,
  siTwitch,
  siSteam,
  siEpicgames,
  siEa,
  siUbisoft,
  siPlaystation,
  siRoblox,
  siPaypal,
  siStripe,
  siCoinbase,
  siBinance,
  siWise,
  siRevolut,
  siCloudflare,
  siDigitalocean,
  siHetzner,
  siOvh,
  siNamecheap,
  siGodaddy,
  siDropbox,
  siNextcloud,
  siProton,
  siBitwarden,
  siNpm,
  siPypi,
  siRust,
  siDocker,
  siAtlassian,
  siNotion,
  siFigma,
  siZoom,
  siMastodon,
  siTelegram,
  siSignal,
  siWhatsapp,
  siWordpress,
  siShopify,
  siEtsy,
  siEbay,
  siSentry,
  siVercel,
  siNetlify,
  siSnapchat,
  siTiktok,
  siPinterest,
  siYoutube,
  siPatreon,
  siMozilla,
  siOkta,
  siSynology,
  siHomeassistant,
  siAirbnb,
  siUber,
  siGitea,
  siCodeberg,
  siBluesky,
]

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

/** By their short names, which is what an account keeps. */
const bySlug = new Map(icons.map(icon => [icon.slug, icon]))
const byTitle = new Map(icons.map(icon => [folded(icon.title), icon]))
/** What issuers call themselves instead. */
const otherNames = new Map([
  ['twitter', 'x'],
  ['protonmail', 'proton'],
  ['protonvpn', 'proton'],
  ['jira', 'atlassian'],
  ['steampowered', 'steam'],
  ['meta', 'facebook'],
  ['appleid', 'apple'],
  ['gmail', 'google'],
  ['firefox', 'mozilla'],
  ['firefoxaccounts', 'mozilla'],
  ['psn', 'playstation'],
  ['dockerhub', 'docker'],
  ['ovhcloud', 'ovh'],
])

/** Every icon's short name and the service's own, in the order of names. */
export const iconChoices: readonly { readonly slug: string; readonly title: string }[] = icons
  .map(({ slug, title }) => ({ slug, title }))
  .sort((a, b) => a.title.localeCompare(b.title))

/** An icon as the path of a 24 × 24 picture: the one that was chosen, or the one of the issuer's name or site. */
export function iconPath(account: {
  readonly icon: string
  readonly issuer: string
  readonly sites: readonly string[]
}): string | undefined {
  if (account.icon === 'letter') return undefined
  const chosen = bySlug.get(account.icon)
  if (chosen !== undefined) return chosen.path
  const names = [account.issuer, ...account.sites.map(site => new URL(site).hostname.split('.').at(-2) ?? '')]
  for (const name of names.map(folded)) {
    const icon = byTitle.get(name) ?? bySlug.get(otherNames.get(name) ?? name)
    if (icon !== undefined) return icon.path
  }
  return undefined
}
