// Which rows of a long list are in sight: only those are rendered.
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Rows beyond the edge, so that scrolling finds them drawn, and the arrow keys find the next one. */
const margin = 12

/** Rows are drawn anew each time this many have gone by, not for each. */
const stride = 4

/**
 * The rows to render, from (inclusive) and to (exclusive), of `count` rows of one height in a scrolling element. Where it is
 * another list than before (`name`), it begins at its top.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  name: string,
): { readonly from: number; readonly to: number } {
  const [first, setFirst] = useState(0)
  const [fitting, setFitting] = useState(9)
  // The first paint is of what is in sight, and no more.
  const [beyond, setBeyond] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => {
      setFirst(Math.floor(element.scrollTop / rowHeight / stride) * stride)
      setFitting(Math.ceil(element.clientHeight / rowHeight))
    }
    measure()
    setBeyond(margin)
    const control = new AbortController()
    element.addEventListener('scroll', measure, { passive: true, signal: control.signal })
    const resize = new ResizeObserver(measure)
    resize.observe(element)
    return () => {
      control.abort()
      resize.disconnect()
    }
  }, [scroller, rowHeight])
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0)
    setFirst(0)
  }, [name, scroller])
  const from = Math.min(Math.max(0, first - beyond), Math.max(0, count - fitting))
  return { from, to: Math.min(count, first + fitting + beyond) }
}
