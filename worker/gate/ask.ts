// What the challenge's page shows: which factor it asks for, where a code went and when another can be sent, and the
// other ways there are. Pure: from the question as it stands.

import * as limits from '../challenge/limits.ts'
import type { FactorName } from '../factors/factor.ts'
import { nextSending } from '../factors/message-code.ts'
import type { Site } from '../site.ts'
import { countedOf, type Pending } from './pending.ts'
import type { Question } from './question.ts'

/** What is asked. */
export interface Asking {
  readonly by: FactorName
  /** Digits of the code that is asked for. */
  readonly digits: number
  readonly others: readonly FactorName[]
  readonly sendable:
    | {
        readonly to: string
        readonly sent: boolean
        readonly again: number | undefined
        readonly isPhone: boolean
      }
    | undefined
}

/**
 * What to ask by: what the person chose, where that can answer; else what a code was last sent by; else what comes first.
 */
export function askBy(site: Site, pending: Pending, question: Question, wanted: string | undefined): Asking {
  const { methods, setUp, sent, counters } = question
  const ways: readonly FactorName[] = setUp.recoveryLeft === undefined ? methods : [...methods, 'recovery']
  const [first = 'totp'] = ways
  const by =
    ways.find(way => way === wanted) ??
    ways.find(way => way === sent?.channel && wanted === undefined) ??
    first
  const others = ways.filter(way => way !== by)
  if (by !== 'email' && by !== 'sms') {
    return { by, digits: setUp.totp?.digits ?? site.policy.totp.digits, others, sendable: undefined }
  }
  const mine = sent?.channel === by ? sent : undefined
  const left = limits.resendsLeft(counters, countedOf(pending), by)
  const wait = mine ? Math.max(0, Math.ceil((nextSending(mine) - site.now) / 1000)) : 0
  return {
    by,
    digits: 6,
    others,
    sendable: {
      to: by === 'email' ? maskedEmail(setUp.email ?? '') : maskedPhone(setUp.phone ?? ''),
      sent: mine !== undefined,
      again: left === 0 ? undefined : wait,
      isPhone: by === 'sms',
    },
  }
}

/** An address that its owner knows again and nobody else learns: "a•••@e•••.com". */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@')
  const dot = address.lastIndexOf('.')
  const domain = dot > at ? `${address.slice(at + 1, at + 2)}•••${address.slice(dot)}` : '•••'
  return `${address.slice(0, 1)}•••@${domain}`
}

/** A number by its last two digits: "•••• 56". */
export const maskedPhone = (number: string): string => `•••• ${number.slice(-2)}`
