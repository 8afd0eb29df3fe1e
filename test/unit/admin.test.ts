// Statements as text, as `npm run admin` gives them to wrangler: a name with a quote in it changes nothing but itself.
import { describe, expect, it } from 'vitest'
import { asText } from '../../worker/cli/sql-text.ts'
import { statement } from '../../worker/database.ts'

describe('a statement as text', () => {
  it('has its values in their places, quoted', () => {
    const one = statement(
      "UPDATE t SET a = ?, b = '?' WHERE c = ? AND d = ?",
      "o'brien'; DROP TABLE t; --",
      5,
      null,
    )
    expect(asText(one)).toBe(
      "UPDATE t SET a = 'o''brien''; DROP TABLE t; --', b = '?' WHERE c = 5 AND d = NULL;",
    )
  })

  it('is refused where values and places differ in number', () => {
    expect(() => asText(statement('SELECT ?', 1, 2))).toThrow('number of values')
  })
})
