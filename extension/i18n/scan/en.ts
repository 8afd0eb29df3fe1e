// What is said while codes are scanned with the camera, and where several were found; in English.
import { plurals } from '../../../shared/words.ts'
import type { Widened } from '../widened.ts'

const plural = /* @__PURE__ */ plurals('en')

export const scan = {
  camera: 'With the camera',
  cameraHint: 'A code on paper, or on another screen',
  title: 'Hold the code in front of the camera',
  view: 'What the camera sees',
  starting: 'Starting the camera …',
  looking: 'Looking for a QR code …',
  denied:
    'The browser doesn’t let Sallyport use the camera. Allow it at the address bar or in the browser’s settings, then try again. The key can also be typed.',
  absent: 'No camera was found. Use a picture of the code, or type the key that the site shows beside it.',
  busy: 'The camera can’t be used; perhaps another program is using it. Close that program and try again.',
  other: 'This QR code holds no account.',
  part: (have: number, all: number) => `Code ${have} of ${all} was read. Show the next one.`,
  which: 'Which accounts?',
  save: (count: number) => plural(count, { one: 'Save # account', other: 'Save # accounts' }),
  saved: (count: number) =>
    plural(count, { one: '# account is in the vault.', other: '# accounts are in the vault.' }),
  none: 'Choose at least one.',
}

/** What every language has. */
export type ScanWords = Widened<typeof scan>
