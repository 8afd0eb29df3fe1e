// The codes of the rows on screen, fetched again when the first of them ends, and a clock for what is left of them.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Code } from '../messages.ts'
import { askFromPage } from '../wire.ts'

/** The time, again every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** While rows fly by, no codes are asked for: they would be gone before they came. */
const settleMs = 90

/**
 * The current codes of these accounts. `onLocked` is called where the vault has locked meanwhile; they are fetched anew when
 * the clock was `measured` anew.
 */
export function useCodes(
  ids: readonly string[],
  onLocked: () => void,
  measured: number,
): Readonly<Record<string, Code>> {
  const [codes, setCodes] = useState<Readonly<Record<string, Code>>>({})
  const wanted = ids.join(' ')
  const held = useRef(codes)
  held.current = codes
  const heldSince = useRef(measured)
  const asked = useRef(false)
  const locked = useRef(onLocked)
  locked.current = onLocked
  // Before the paint, so that the first codes are on their way while it happens.
  useLayoutEffect(() => {
    if (wanted === '') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let over = false
    const fetchCodes = async () => {
      asked.current = true
      const answer = await askFromPage('codes', { ids: wanted.split(' ') })
      if (!answer.ok) {
        if (!over) locked.current()
        return
      }
      if (heldSince.current !== measured) return
      // Those of rows out of sight are kept while they are good, for when they come back; and rows that came into sight
      // meanwhile are no reason to throw these away.
      const now = Date.now()
      const good = Object.entries(held.current).filter(([, { validUntil = 0 }]) => validUntil > now)
      setCodes({ ...Object.fromEntries(good), ...answer.value })
      if (over) return
      const ends = Object.values(answer.value).flatMap(({ validUntil }) => validUntil ?? [])
      // A little late, so that the background's clock has passed the step as well.
      if (ends.length > 0) timer = setTimeout(fetchCodes, Math.max(50, Math.min(...ends) - now + 20))
    }
    if (heldSince.current !== measured) {
      // By another time, none of them is a code.
      held.current = {}
      asked.current = false
      heldSince.current = measured
    }
    const missing = wanted.split(' ').some(id => (held.current[id]?.validUntil ?? 0) <= Date.now())
    const ends = Object.values(held.current).flatMap(({ validUntil }) => validUntil ?? [])
    if (!asked.current) void fetchCodes()
    else
      timer = setTimeout(fetchCodes, missing ? settleMs : Math.max(50, Math.min(...ends) - Date.now() + 20))
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [wanted, measured])
  return codes
}

/** A code in two or three groups, as people read it: "123 456", "1234 5678". */
export function grouped(code: string): string {
  if (code.length < 6) return code
  const half = Math.ceil(code.length / 2)
  return code.length === 9
    ? `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`
    : `${code.slice(0, half)} ${code.slice(half)}`
}
