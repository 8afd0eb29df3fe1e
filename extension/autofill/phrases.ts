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
