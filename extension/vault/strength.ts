// How many guesses a passphrase stands, estimated from below: common passwords, words, runs, repeats and dates count for
// what a guesser's tools make of them. Decides what is strong enough for a vault and what advice helps.

/** What makes a passphrase weak; each has its sentence in i18n (`strengthAdvice`). */
export type Advice = 'empty' | 'common' | 'repeats' | 'sequence' | 'short' | 'words'

/** An estimate. `level` is for the meter, from 0 to 4; `bits` is log2 of the guesses. */
export interface Strength {
  readonly bits: number
  readonly level: 0 | 1 | 2 | 3 | 4
  /** Whether a vault may be sealed with it. */
  readonly enough: boolean
  readonly advice?: Advice
}

/** At Argon2id's cost (a few guesses a second and core) 38 bits keep a thousand cores busy for two years. */
const enoughBits = 38

const common = new Set(
  (
    'password passwort passw0rd motdepasse contrasena contraseña senha wachtwoord haslo parola secret geheim ' +
    'letmein welcome willkommen iloveyou monkey dragon football baseball master shadow superman batman sunshine ' +
    'princess login admin administrator test demo user guest hello hallo qwerty qwertz azerty asdf zxcvbn trustno1 ' +
    'starwars whatever charlie michael jordan hunter killer pepper ginger summer winter spring autumn love angel ' +
    'google facebook internet computer samsung sallyport vault changeme default access pass root'
  ).split(' '),
)
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '012345678901234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
]
const plainLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
}

interface Piece {
  readonly bits: number
  readonly advice?: Advice
}

/** An estimate of how hard a passphrase is to guess. */
export function passphraseStrength(passphrase: string): Strength {
  const text = passphrase.normalize('NFKC').trim()
  if (text === '') return { bits: 0, level: 0, enough: false, advice: 'empty' }
  const pieces = text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? []
  const seen = new Set<string>()
  let bits = 0
  let advice: Advice | undefined
  for (const piece of wholeIsCommon(text) ? [text] : pieces) {
    // A piece that was there before costs a guesser nearly nothing.
    const measured: Piece =
      seen.has(piece.toLowerCase()) && piece.length > 1 ? { bits: 1, advice: 'repeats' } : measure(piece)
    seen.add(piece.toLowerCase())
    bits += measured.bits
    advice ??= measured.advice
  }
  const enough = bits >= enoughBits && text.length >= 8
  const level = bits < 20 ? 0 : bits < enoughBits ? 1 : bits < 52 ? 2 : bits < 66 ? 3 : 4
  if (enough) return { bits, level, enough }
  return {
    bits,
    level: level === 0 ? 0 : 1,
    enough,
    advice: advice ?? (text.length < 12 ? 'short' : 'words'),
  }
}

const lettersOf = (text: string): string =>
  Array.from(text.toLowerCase(), letter => plainLetters[letter] ?? letter).join('')

/** `P4ssw0rd!1`: a common word with letters swapped and something put after it. */
const wholeIsCommon = (text: string): boolean =>
  common.has(lettersOf(text)) || common.has(lettersOf(text.replace(/[\d\W_]+$/u, '')))

function measure(piece: string): Piece {
  if (wholeIsCommon(piece))
    return { bits: 9 + (/[\d\W_]+$/u.exec(piece)?.[0].length ?? 0) * 2, advice: 'common' }
  const lower = piece.toLowerCase()
  if (new Set(lower).size === 1)
    return {
      bits: piece.length > 1 ? 5 : charBits(piece),
      ...(piece.length > 2 ? { advice: 'repeats' as const } : {}),
    }
  if (repeatsWithin(lower)) return { bits: 10, advice: 'repeats' }
  if (piece.length > 2 && isRun(lower)) return { bits: 6, advice: 'sequence' }
  if (/^\p{N}+$/u.test(piece)) return { bits: digitBits(piece) }
  if (/^\p{L}+$/u.test(piece)) return { bits: letterBits(piece) }
  return { bits: charBits(piece) * Math.min(piece.length, 4) }
}

const repeatsWithin = (text: string): boolean => /^(.{1,6})\1{2,}.?$/u.test(text) || /^(.{3,})\1$/u.test(text)

const isRun = (text: string): boolean =>
  rows.some(row => row.includes(text) || row.includes([...text].reverse().join('')))

/** Years and dates are among the first that a guesser tries. */
const digitBits = (digits: string): number => {
  if (/^(19|20)\d\d$/.test(digits)) return 7
  if (digits.length === 6 || digits.length === 8) return Math.min(3.32 * digits.length, 15)
  return 3.32 * digits.length
}

/** A pronounceable run counts as one word of a word list; one that isn't, as random letters. */
function letterBits(letters: string): number {
  const lower = letters.toLowerCase()
  const inside = letters.slice(1)
  const mixed = inside !== inside.toLowerCase() && inside !== inside.toUpperCase() ? letters.length * 0.5 : 0
  const vowels = lower.match(/[aeiouyáàâäãåéèêëíìîïóòôöõúùûüæøœąęаеиоуюяєіїыэё]/gu)?.length ?? 0
  const isLatin = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(letters)
  // Other scripts (kana, Han, Arabic) write a word in two or three letters of a larger alphabet.
  if (!isLatin) return Math.min(letters.length * 6, 5 + letters.length * 3.4)
  const share = vowels / letters.length
  const isWord = share >= 0.2 && share <= 0.7 && !/[bcdfghjklmnpqrstvwxz]{5,}/.test(lower)
  const each = letters.length * 4.7
  return (isWord ? Math.min(each, 11 + Math.max(0, letters.length - 7) * 1.5) : each * 0.9) + mixed
}

const charBits = (piece: string): number => (/^[ \-_.,]+$/.test(piece) ? 1.5 : 5)
