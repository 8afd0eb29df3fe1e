// A dictionary's shape without its words: what the English one demands of every other language.

/** The same keys and parameters, with any text. */
export type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }
