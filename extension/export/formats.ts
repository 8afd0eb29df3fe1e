// The ways out, and what each of them is.

/** What an export can be. `codes` and `google` are shown on the screen, the others are files. */
export const exportFormats = ['backup', 'aegis-sealed', 'links', 'aegis-plain', 'codes', 'google'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Whether what comes out can be read by whoever gets it. */
export const isPlain: Record<ExportFormat, boolean> = {
  ...{ backup: false, 'aegis-sealed': false },
  ...{ links: true, 'aegis-plain': true, codes: true, google: true },
}

/** Whether it is shown as QR codes. */
export const isShown = (format: ExportFormat): format is 'codes' | 'google' =>
  format === 'codes' || format === 'google'
