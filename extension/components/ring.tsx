// How much of a code's time is left, as a ring that empties. The browser animates it; nothing runs in a script for it.

interface Props {
  /** Milliseconds since the epoch. */
  readonly validFrom: number
  readonly validUntil: number
  readonly ending: boolean
}

const circumference = 2 * Math.PI * 8

/** A ring for one code. Give it the code's end as `key`, so that it starts anew with the next. */
export const Ring = ({ validFrom, validUntil, ending }: Props) => (
  <svg class={ending ? 'ring ending' : 'ring'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" class="ring-ground" />
    <circle
      cx="10"
      cy="10"
      r="8"
      class="ring-left"
      stroke-dasharray={circumference}
      style={{
        animationDuration: `${validUntil - validFrom}ms`,
        animationDelay: `${validFrom - Date.now()}ms`,
      }}
    />
  </svg>
)
