// The screens that nobody sees first: their code is most of the app's, and is loaded once the list stands, or when one of them
// is wanted.
import { useEffect, useState } from 'preact/hooks'

type Later = typeof import('./later-screens.tsx')

let loaded: Later | undefined

/** Until when the list has its codes. */
const patientMs = 200

/** Those screens; undefined until they are there. */
export function useLater(wanted: boolean): Later | undefined {
  const [later, setLater] = useState(loaded)
  useEffect(() => {
    if (loaded !== undefined) return
    const load = async () => {
      loaded = await import('./later-screens.tsx')
      setLater(loaded)
    }
    const timer = setTimeout(load, wanted ? 0 : patientMs)
    return () => clearTimeout(timer)
  }, [wanted])
  return later
}
