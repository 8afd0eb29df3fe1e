// How modules that own a table speak with D1: they export prepared statements, and a caller sends what belongs
// together as one batch, which is one round trip and one transaction.
// By name, since the command line makes statements too, in Node, where Cloudflare's types are not global.
import type { D1Database } from '@cloudflare/workers-types'
import { Refusal } from './errors.ts'

/** A statement of the module that owns its table, and the shape of the rows that it gives. */
export interface Statement<Row = unknown> {
  readonly sql: string
  readonly values: readonly SqlValue[]
  /** Never set: carries the row's type. */
  readonly row?: Row
}

/** What D1 takes as a bound value. */
export type SqlValue = string | number | null | ArrayBuffer

/**
 * A condition over the table of the module that made it, for another module's statement to depend on. A conditional
 * update that matches nothing does not stop the rest of its batch, so what follows it carries a guard.
 */
export interface Guard {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** Makes a statement: `sql` with `?` for each value in turn. */
export const statement = <Row = never>(sql: string, ...values: SqlValue[]): Statement<Row> => ({
  sql,
  values,
})

/** Makes a guard: an SQL condition with `?` for each value in turn. */
export const guard = (sql: string, ...values: SqlValue[]): Guard => ({ sql, values })

/**
 * Which subjects a statement is about: a condition on its table's column `subject`. People make it (`whose`), so that
 * what is done to one can be done to many at once.
 */
export interface Whose extends Guard {
  readonly of: 'subjects'
}

/** Both conditions. */
export const both = (one: Guard, other: Guard): Guard => ({
  sql: `(${one.sql}) AND (${other.sql})`,
  values: [...one.values, ...other.values],
})

/** The contrary. */
export const not = ({ sql, values }: Guard): Guard => ({ sql: `NOT (${sql})`, values })

/** Does nothing: stands where a batch has a place for a statement and there is none. */
export const nothing: Statement = statement('SELECT 1 WHERE 0')

/** No condition. */
export const always: Guard = { sql: '1', values: [] }

/** The rows that statements give, in their order. */
export type RowsOf<Statements extends readonly Statement[]> = {
  -readonly [Index in keyof Statements]: Statements[Index] extends Statement<infer Row> ? Row[] : never
}

/**
 * Sends statements as one batch: one round trip, all or nothing.
 * @returns each statement's rows, in order.
 * @throws Refusal `storage-failed` where D1 fails: nothing was decided, and nobody gets in by it.
 */
export async function batch<const Statements extends readonly Statement[]>(
  db: D1Database,
  ...statements: Statements
): Promise<RowsOf<Statements>> {
  try {
    const prepared = statements.map(({ sql, values }) => db.prepare(sql).bind(...values))
    const results = await db.batch(prepared)
    // The owner of each statement declares its row's type beside its SQL: that is the one place to check it.
    return results.map(result => result.results) as RowsOf<Statements>
  } catch (cause) {
    throw new Refusal(
      'storage-failed',
      'The records can’t be reached at the moment. Try again in a few seconds.',
      {
        cause,
        retryAfterSeconds: 5,
      },
    )
  }
}
