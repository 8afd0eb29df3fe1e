// How the phrases of `signals.ts` are written: with choices, and letters or words that may be missing, taken apart one
// choice at a time, so that what follows a word that isn't in the page is never looked at.

/** Where the first word of a phrase ends: at a space, a choice or a letter that may be missing; -1 where it is all. */
export const markIn = (phrase: string): number => phrase.search(/[ (?]/)

const [open, close, doubt, slash] = [40, 41, 63, 47]

/** Decides the choice at `mark` each way: `licen(s/c)e key` is "license key" and "licence key". */
export function choicesOf(phrase: string, mark: number): string[] {
  if (phrase.charCodeAt(mark) === doubt) {
    const tail = phrase.slice(mark + 1)
    return [phrase.slice(0, mark - 1) + tail, phrase.slice(0, mark) + tail]
  }
  const options: string[] = []
  let depth = 0
  let from = mark + 1
  let at = mark
  for (; at < phrase.length; at += 1) {
    const unit = phrase.charCodeAt(at)
    if (unit === open) depth += 1
    else if (unit === close) depth -= 1
    if (depth === 0 || (depth === 1 && unit === slash)) {
      options.push(phrase.slice(from, at))
      from = at + 1
    }
    if (depth === 0) break
  }
  if (depth > 0) throw new SyntaxError(`a bracket is open in the words: ${phrase}`)
  const optional = phrase.charCodeAt(at + 1) === doubt
  const [head, tail] = [phrase.slice(0, mark), phrase.slice(at + (optional ? 2 : 1))]
  const made = options.map(option => head + option + tail)
  if (optional) made.push(head + (head === '' || head.endsWith(' ') ? tail.trimStart() : tail))
  return made
}

/** All that a phrase stands for: `a (b/c)? d` is "a b d", "a c d" and "a d". */
export function plainOf(phrase: string): string[] {
  const mark = phrase.search(/[(?]/)
  return mark < 0 ? [phrase.trim()] : choicesOf(phrase, mark).flatMap(plainOf)
}

/** "one time" as one word: a star inside is dropped where another word follows it. */
export const asOne = (phrase: string): string => phrase.replace(/\*? +\*?/g, '')

/** A word without the number after it: `otp1` is "otp"; `2fa` stays. */
export const bare = (word: string): string => {
  let length = word.length
  while (length > 0 && isDigit(word.charCodeAt(length - 1))) length -= 1
  return length === 0 || length === word.length ? word : word.slice(0, length)
}
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Scripts written without spaces, or whose words take prefixes and particles: found anywhere in the text. */
export const dense = /[\u0530-\u06ff\u0900-\u10ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
