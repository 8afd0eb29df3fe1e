// What the probe found, for a person: each piece of the policy, how sure it is, and why.

/** How sure a finding is; `open` is for the admin to say. */
export type Certainty = 'sure' | 'likely' | 'guess' | 'open'

/** One finding. */
export interface Finding {
  readonly about: string
  readonly value: string
  readonly certainty: Certainty
  readonly why: string
}

const marks: Readonly<Record<Certainty, string>> = { sure: '✓', likely: '~', guess: '?', open: '!' }

const width = 16

// What a site says may hold what moves a terminal's cursor, or more.
const plain = (text: string) => text.replaceAll(/\p{Cc}/gu, ' ')

/** The findings as lines of text. */
export const reportOf = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ about, value, certainty, why }) =>
        `${marks[certainty]} ${about.padEnd(width)} ${plain(value)}\n${' '.repeat(width + 3)}${certainty}: ${plain(why)}`,
    )
    .join('\n')

/** What the signs mean. */
export const legend = '✓ seen to be so   ~ likely   ? a guess   ! for you to say'
