// What a field's attributes and its words say together: the attribute against the words, a second secret beside the password,
// a button that has the code sent.
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import {
  changing,
  type Hints,
  isAbout,
  ordersCode,
  plainWords,
  type Reading,
  type Reason,
  saysCode,
} from './evidence.ts'
import { setsPassword } from './purpose.ts'
import { type Other, shapeWeights, vagueWeights } from './signals.ts'

/** What was found against the field: the other thing that it may be, and what was taken off for weak words. */
interface Against {
  readonly other: Other | undefined
  readonly vague: number
}

/** The reasons, and whether the field is a second secret beside the password. */
export function togetherOf(
  reading: Reading,
  cluster: Cluster,
  { own, aside, oneTimeCode }: Hints,
  { other, vague }: Against,
): { reasons: Reason[]; secondSecret: boolean } {
  const { facts, found, company } = reading
  const reasons: Reason[] = []
  const say = (weight: number, text: string) => reasons.push({ weight, text })
  const plain = plainWords.some(word => own.has(word))
  const changes = changing.some(hint => own.has(hint) || aside.has(hint))
  const beside = facts.company.some(({ type }) => type === 'password')

  // Many pages say one-time-code to keep the browser from filling in what it knows: dates, towns, tax numbers.
  if (oneTimeCode && !saysCode(own) && cluster.shape === 'one') {
    if (facts.company.some(field => field.autocomplete === 'one-time-code'))
      say(shapeWeights.sharedOneTimeCode, 'several fields say one-time-code')
    else if (facts.label !== '' && !beside) say(shapeWeights.muteOneTimeCode, 'its label says something else')
  }
  // The attribute alone, against words: it was put there for the keyboard, or to keep the browser's own list away.
  if (oneTimeCode && (other !== undefined || vague <= vagueWeights.stranger) && !changes)
    say(shapeWeights.contradicted, 'one-time-code, but words that say otherwise')

  const secret = cluster.elements.every(({ type }) => type === 'password')
  // A passcode beside the password is a second one; and what people call a token comes from a device.
  const isToken = isAbout(reading, 'signingIn') && found.label.get('code')?.startsWith('token') === true
  const secondSecret = beside && !isAbout(reading, 'signingUp') && (isToken || (secret && plain))
  if (secondSecret) say(shapeWeights.secondSecret, 'a passcode beside the password')
  else if (secret && !changes && !oneTimeCode)
    say(shapeWeights.passwordAlone, 'a password field, and no word of a code that changes')

  if (
    ordersCode(reading) &&
    (plain || own.has('verifyCode')) &&
    (company.has('phone') || company.has('email') || isAddressed(facts))
  )
    say(shapeWeights.ordered, 'a button beside it has a code sent')
  if (plain && !own.has('accessCode') && vague === 0 && isAbout(reading, 'signingIn'))
    say(shapeWeights.signingIn, 'one signs in here')
  if (own.has('code') && setsPassword(reading)) say(shapeWeights.resetting, 'it lets one set a new password')
  return { reasons, secondSecret }
}

/** Whether the form asks for an address or a number as well. */
export const isAddressed = (facts: Facts): boolean =>
  facts.company.some(({ type }) => type === 'tel' || type === 'email')
