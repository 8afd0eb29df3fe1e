// The interface's icons: 20 × 20 strokes in the text's colour, hidden from screen readers (their buttons have names).

const paths = {
  add: 'M10 4v12M4 10h12',
  back: 'M12 4 6 10l6 6',
  camera:
    'M3 7V4.5A1.5 1.5 0 0 1 4.5 3H7M13 3h2.5A1.5 1.5 0 0 1 17 4.5V7M17 13v2.5a1.5 1.5 0 0 1-1.5 1.5H13M7 17H4.5A1.5 1.5 0 0 1 3 15.5V13M6.5 6.5h3v3h-3zM11.5 12.5h2M6.5 12.5h2v1M13.5 6.5v3',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm8 5 5 5-5 5',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  edit: 'M4 16l.8-3.4L13.2 4.200a1.400 1.400 0 0 1 2 0l.6.6a1.400 1.400 0 0 1 0 2L7.400 15.200z',
  eye: 'M2.500 10S5 5 10 5s7.500 5 7.500 5-2.500 5-7.500 5-7.500-5-7.500-5ZM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-off':
    'M3 3l14 14M8.300 5.200A7.600 7.600 0 0 1 10 5c5 0 7.500 5 7.500 5a13 13 0 0 1-2.100 2.700M5.600 6.600A13 13 0 0 0 2.500 10S5 15 10 15a7.300 7.300 0 0 0 3.300-.8',
  globe:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3 10h14M10 3c2 2 3 4.300 3 7s-1 5-3 7c-2-2-3-4.300-3-7s1-5 3-7Z',
  hand: 'M8 11V4.500a1.300 1.300 0 0 1 2.600 0V9l4 .8a1.800 1.800 0 0 1 1.400 2L15.400 15a3 3 0 0 1-3 2.500h-2a3 3 0 0 1-2.300-1.100L4.500 12a1.200 1.200 0 0 1 1.800-1.600z',
  gear: 'M4 6h6M14 6h2M4 14h2M10 14h6M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  grip: 'M7.500 5h.01M12.500 5h.01M7.500 10h.01M12.500 10h.01M7.500 15h.01M12.500 15h.01',
  image: 'M3.500 4h13v12h-13zM3.500 13l3.700-3.700 3 3L12.500 10l4 4M12.800 7.700h.01',
  keyboard:
    'M2.500 5.500h15v9h-15zM5.500 8.500h.01M8.500 8.500h.01M11.500 8.500h.01M14.500 8.500h.01M6.500 11.500h7',
  link: 'M8.500 11.500a3 3 0 0 0 4.300 0l2.800-2.800a3 3 0 0 0-4.300-4.300l-.8.8M11.500 8.500a3 3 0 0 0-4.300 0l-2.800 2.800a3 3 0 0 0 4.300 4.300l.8-.8',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  open: 'M9 4H4v12h12v-5M12 4h4v4M16 4l-7 7',
  next: 'M16 10a6 6 0 1 1-1.800-4.300L16 7.500M16 4v3.500h-3.500',
  pin: 'M10 12v5M6.500 12h7l-1.200-3.500V4h1h-6.600h1v4.500z',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10ZM12.700 12.700 16.500 16.500',
  video: 'M3 6h9.500v8H3zM12.500 9.500 17 6.500v7l-4.500-3z',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.6 10h6.800L14 6',
} as const

export type IconName = keyof typeof paths

/** An icon by name. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)

/** The sign of Sallyport: two doors, one behind the other. */
export const Sign = ({ size }: { readonly size: number }) => (
  <svg class="sign" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
    <rect width="128" height="128" rx="29" class="sign-ground" />
    <path d="M25 112V64a39 39 0 0 1 78 0v48" class="sign-arch" />
    <path d="M45 112V66a19 19 0 0 1 38 0v46z" class="sign-door" />
    <path d="M64 77.500a.5.5 0 0 1 0 1v16" class="sign-key" />
  </svg>
)
