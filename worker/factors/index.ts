// Every factor by its name. A factor that is forgotten here doesn't compile.
import type { AnyFactor, FactorName } from './factor.ts'
import { messageCode } from './message-code.ts'
import { passkey } from './passkey.ts'
import { recovery } from './recovery.ts'
import { totp } from './totp.ts'

/** The factors whose answer is a code that somebody types. */
export type TypedFactor = Exclude<FactorName, 'passkey'>

/** Each of them. */
export const factors: Readonly<Record<FactorName, AnyFactor>> = {
  totp,
  email: messageCode('email'),
  sms: messageCode('sms'),
  passkey,
  recovery,
}
