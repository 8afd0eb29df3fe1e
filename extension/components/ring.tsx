// How much of a code's time is left, as a ring that empties a step a second. Drawn from the time, not animated: a dozen
// animated rings would paint sixty times a second for as long as the list is open.

interface Props {
  /** Milliseconds since the epoch. */
  readonly validFrom: number
  readonly validUntil: number
  readonly now: number
  readonly ending: boolean
}

const circumference = 2 * Math.PI * 8

/** A ring for one code. */
export const Ring = ({ validFrom, validUntil, now, ending }: Props) => {
  const left = Math.min(1, Math.max(0, (validUntil - now) / (validUntil - validFrom)))
  return (
    <svg
      class={ending ? 'ring ending' : 'ring'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <circle cx="10" cy="10" r="8" class="ring-ground" />
      <circle
        cx="10"
        cy="10"
        r="8"
        class="ring-left"
        stroke-dasharray={circumference}
        stroke-dashoffset={circumference * (left - 1)}
      />
    </svg>
  )
}
