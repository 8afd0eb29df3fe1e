// The person's own order: rows are dragged by their grip, or moved with the arrow keys on it. The pinned stay above the rest.
import { useState } from 'preact/hooks'
import type { AccountView } from '../messages.ts'

/** A drag under way: which account, how far in pixels, and the place that it would get. */
interface Drag {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly by: number
}

/** What a row needs to be moved. */
export interface Grip {
  /** How far it is dragged now, in pixels; undefined where it isn't. */
  readonly draggedBy: number | undefined
  readonly onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Grips for rows of one height. `onMove`: put this account after that one, or first. */
export function useReorder(
  accounts: readonly AccountView[],
  rowHeight: number,
  onMove: (id: string, after: string | undefined) => void,
): (account: AccountView) => Grip {
  const [drag, setDrag] = useState<Drag>()

  const place = (account: AccountView, wanted: number): number => {
    const pinned = accounts.filter(other => other.pinned).length
    const [least, most] = account.pinned ? [0, pinned - 1] : [pinned, accounts.length - 1]
    return Math.min(most, Math.max(least, wanted))
  }
  const move = (account: AccountView, to: number) => {
    const others = accounts.filter(({ id }) => id !== account.id)
    if (accounts[to]?.id !== account.id) onMove(account.id, others[to - 1]?.id)
  }

  return account => {
    const from = accounts.findIndex(({ id }) => id === account.id)
    return {
      draggedBy: drag?.id === account.id ? drag.by : undefined,
      onPointerDown: event => {
        if (event.button !== 0) return
        const grip = event.currentTarget
        const start = event.clientY
        let to = from
        const control = new AbortController()
        grip.setPointerCapture(event.pointerId)
        grip.addEventListener(
          'pointermove',
          event => {
            if (!(event instanceof PointerEvent)) return
            const by = event.clientY - start
            to = place(account, from + Math.round(by / rowHeight))
            setDrag({ id: account.id, from, to, by })
          },
          { signal: control.signal },
        )
        for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
          grip.addEventListener(
            end,
            () => {
              control.abort()
              setDrag(undefined)
              if (end === 'pointerup') move(account, to)
            },
            { signal: control.signal },
          )
      },
      onKeyDown: event => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
        if (step === 0) return
        event.preventDefault()
        event.stopPropagation()
        move(account, place(account, from + step))
      },
    }
  }
}
