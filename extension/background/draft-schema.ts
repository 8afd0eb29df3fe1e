// How an account that a page of the extension sends must look, before anything is made of it.
import * as v from 'valibot'
import { otpBounds } from '../../shared/otp/uri.ts'

const name = v.pipe(v.string(), v.maxLength(otpBounds.nameLength))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/** A `Draft` of messages.ts; whether its secret and numbers make an account is `otpOfDraft`'s to say. */
export const draftSchema = v.object({
  ...{ type: v.picklist(['totp', 'hotp', 'steam']), issuer: name, label: name },
  secret: v.pipe(v.string(), v.maxLength(1024)),
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: whole,
  period: v.pipe(whole, v.maxValue(otpBounds.periodSeconds)),
  counter: whole,
})
