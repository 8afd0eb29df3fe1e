// Statements as text with their values in place: wrangler's command line takes nothing else.
import type { SqlValue, Statement } from '../database.ts'

/** A value as an SQL literal: wrangler takes statements as text alone. */
function literal(value: SqlValue): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  throw new Error('no statement of an admin has bytes')
}

/**
 * A statement as text, its values in the place of its question marks: each in turn, or by number (`?2`). Those of string
 * literals are none.
 */
export function asText({ sql, values }: Statement): string {
  const used = new Set<number>()
  let next = 0
  const text = sql.replaceAll(/'[^']*'|\?(\d*)/g, (part: string, number: string) => {
    if (!part.startsWith('?')) return part
    const index = number === '' ? next++ : Number(number) - 1
    used.add(index)
    return literal(values[index] ?? null)
  })
  if (used.size !== values.length) throw new Error('a statement has another number of values than places')
  return `${text};`
}
