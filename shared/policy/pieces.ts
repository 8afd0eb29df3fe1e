// The pieces that every part of the policy's schema is made of.
import * as v from 'valibot'

/** A schema with the words that admins read about it. */
export const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))

/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  )

/** A list that names nothing twice. */
export const uniqueList = <const Item extends v.GenericSchema>(item: Item, least: 0 | 1 = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, 'must name at least one'),
    v.check(items => new Set(items).size === items.length, 'names the same thing twice'),
  )

/** A JSON pointer (RFC 6901). */
export const jsonPointer = v.pipe(
  v.string(),
  v.regex(/^(\/([^~/]|~[01])*)*$/, 'must be a JSON pointer (RFC 6901), such as "/user/name"'),
)
