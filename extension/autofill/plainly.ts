// Tells a field that says plainly that it is something else: a number that codes are to be sent to, an authenticator's key,
// a PIN that is set. What a field says of itself goes before all that is said around it: pages about second factors have
// such fields too.
import { firmWords, type Reading } from './evidence.ts'
import { headOf, meansCode, type Noun } from './head.ts'
import type { Other } from './signals.ts'

/** A placeholder that shows an e-mail address. */
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The other thing that the field's own label, or the sample in it, says it is, with the words that say so. */
export function plainlyOther(
  reading: Reading,
  oneTimeCode: boolean,
): { readonly other: Other; readonly phrase: string } | undefined {
  const { facts, found, languages } = reading
  const lines = facts.label.split('\n').map(line => line.trim())
  const sample = lines.find(line => address.test(line))
  if (sample !== undefined) return { other: 'email', phrase: sample }
  const set = setCode(reading)
  if (set !== undefined) return { other: 'pin', phrase: set }
  const heads = lines.map(line => headOf(line, languages))
  const isNamed = ({ other }: Noun) => found.name.has(other) && !meansCode.some(word => found.name.has(word))
  const noun = heads
    .filter(head => head !== undefined && head !== 'code')
    .find(head => head.sure || isNamed(head))
  if (noun === undefined) return undefined
  // Joomla asks for a "secret key" beside the password, and means the code.
  if (noun.other === 'setupKey' && oneTimeCode) return undefined
  // "Search your app for the code" is what to do.
  if (noun.other === 'search' && meansCode.some(word => found.name.has(word))) return undefined
  // Words before a field may be the page's: against them, its name and the sample in it must agree.
  return heads.includes('code') && !isNamed(noun) ? undefined : noun
}

/** What says that a code or a PIN is set here: it's new and the button saves it, it's asked for twice, or with a PUK. */
function setCode({ found, company, ways: [submit] }: Reading): string | undefined {
  const { label } = found
  if (([...firmWords, 'verifyCode', 'digits'] as const).some(word => label.has(word))) return undefined
  const pin = label.get('pin')
  if (pin !== undefined && (company.has('pin') || pin.startsWith('puk'))) return pin
  return submit?.has('saving') === true ? label.get('anew') : undefined
}
