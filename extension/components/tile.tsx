// An account's tile: the icon of a well-known service, or its letter, on one of eight colours.
import { useEffect, useState } from 'preact/hooks'
import type { AccountView } from '../messages.ts'
import { hueOf, initialOf } from '../popup/names.ts'

type Icons = typeof import('./brand-icons.ts')

let loaded: Icons | undefined

/** The bundled icons; undefined until they are there. They come after the first codes; until then there are letters. */
export function useIcons(): Icons | undefined {
  const [icons, setIcons] = useState(loaded)
  useEffect(() => {
    if (loaded !== undefined) return
    const timer = setTimeout(async () => {
      loaded = await import('./brand-icons.ts')
      setIcons(() => loaded)
    }, 150)
    return () => clearTimeout(timer)
  }, [])
  return icons
}

interface Props {
  readonly account: Pick<AccountView, 'issuer' | 'label' | 'icon' | 'sites'>
  readonly icons: Icons | undefined
}

/** The tile of one account. */
export function Tile({ account, icons }: Props) {
  const path = icons?.iconPath(account)
  return (
    <span class={`tile hue-${hueOf(account)}`} aria-hidden="true">
      {path === undefined ? (
        initialOf(account)
      ) : (
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path fill="currentColor" d={path} />
        </svg>
      )}
    </span>
  )
}
