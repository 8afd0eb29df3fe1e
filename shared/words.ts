// What dictionaries need on both sides: plural forms as the languages have them, and names kept whole among words that run
// the other way.

/** A phrase for each plural category of a language (CLDR); `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * The plural of a language.
 * @param language a BCP 47 tag
 * @returns a function that picks the phrase for a count, and puts the count in
 * @example plurals('pl')(5, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }) // "5 dni"
 */
export function plurals(language: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language)
    return (forms[rules.select(count)] ?? forms.other).replace('#', String(count))
  }
}

/** Keeps a name together whichever way its letters run (U+2068, Unicode Standard Annex #9), in a text that has no markup. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** The same for what always runs from left to right, such as a code in groups (U+2066). */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
