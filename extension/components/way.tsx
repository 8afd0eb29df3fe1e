// One of several ways to go on, each with what it means: a large button with two lines.
import { Icon, type IconName } from './icon.tsx'

interface WayProps {
  readonly icon: IconName
  readonly title: string
  readonly hint: string
  readonly primary?: boolean
  readonly onClick: () => void
}

/** A way to go on. */
export const Way = ({ icon, title, hint, primary, onClick }: WayProps) => (
  <button type="button" class={primary ? 'way first' : 'way'} onClick={onClick}>
    <span class="way-icon">
      <Icon name={icon} />
    </span>
    <span class="names">
      <span class="title">{title}</span>
      <span class="subtitle">{hint}</span>
    </span>
    <Icon name="chevron" />
  </button>
)
