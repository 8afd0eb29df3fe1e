// What the edge's pages say, in English. Every other language has the same keys: the type below is the contract.

import { plurals } from '../../shared/words.ts'
import { type ErrorCode, titleOf } from '../errors.ts'
import type { Proof } from '../people/sessions.ts'
import type { DecisionOutcome } from '../risk/decisions.ts'
import type { TokenStanding } from '../risk/devices.ts'

const plural = plurals('en')
const days = (count: number) => plural(count, { one: '# day', other: '# days' })

const standing: Record<TokenStanding, string> = {
  current: 'it is valid',
  grace: 'it is valid',
  expired: 'its time is over',
  revoked: 'it was forgotten',
  stolen: 'its token had been used before, so it was copied',
  unknown: 'it is not known any more',
}

/** Why a sign-in was decided as it was, as clauses; `when` is a time as people say it: "3 days ago". */
const reasons = {
  'role-exempt': (role: string) => `the role “${role}” is exempt`,
  'device-remembered': (device: string, when: string) => `device “${device}”, remembered ${when}`,
  'address-known': (when: string) => `known address, first used ${when}`,
  'account-locked': 'the account is locked',
  'every-login': 'this site asks at every sign-in',
  'device-not-presented': 'no remembered device',
  'device-not-valid': (how: TokenStanding) => `a remembered device, but ${standing[how]}`,
  'device-not-considered': 'this site doesn’t go by remembered devices',
  'address-not-known': (count: number) => `address not seen in ${days(count)}`,
  'address-not-considered': 'this site doesn’t go by addresses',
  'not-enrolled': 'no authenticator set up',
  passed: 'the right code',
  'not-now': '“not now” chosen',
}

const outcome: Record<DecisionOutcome, string> = {
  skip: 'Let in without asking',
  verify: 'Asked for a code',
  enrol: 'Asked to set up',
  offer: 'Offered to set up',
  passed: 'Passed',
  enrolled: 'Set up',
  'not-now': 'Put off',
  locked: 'Locked',
}

const proof: Record<Proof, string> = {
  factor: 'Proven with a code',
  recognised: 'Recognised',
  exempt: 'Exempt',
  'not-now': 'Set-up put off',
}

/** What a person is told of each refusal. Programs get the refusal's own sentence, which is English. */
const refusals: Record<Exclude<ErrorCode, 'wait'>, string> & { wait: (seconds: number) => string } = {
  'ambiguous-path': 'This address can be read in more than one way. Open the page from the site itself.',
  'malformed-request': 'What was sent can’t be read. Go back and enter it again.',
  'cross-site': 'This comes from another site. Go back and use this site’s own page.',
  'not-signed-in': 'Sign in first, on this site’s own page and with your second step.',
  'not-allowed-yet': 'Sign in first, on this site’s own page and with your second step.',
  'not-identified': 'This sign-in can’t be tied to a user. Ask an administrator for help.',
  'no-such-page': 'There is no such page here.',
  'not-allowed': 'This site doesn’t take such requests.',
  'too-large': 'This is too long for a sign-in.',
  'unsupported-body': 'This sign-in takes another kind of data. Use the site’s own page.',
  'unknown-site': 'No site is set up at this address.',
  wait: seconds =>
    `A sign-in was cancelled a moment ago. Try again in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
  'not-configured': 'Something is not set up right here. An administrator can mend it.',
  'storage-failed': 'Something doesn’t answer at the moment. Try again in a few seconds.',
  'origin-failed': 'The site doesn’t answer at the moment. Try again in a few seconds.',
}

export const en = {
  challenge: {
    title: 'Enter your code',
    intro: (name: string) =>
      `You’re signing in as ${name}. Open your authenticator and enter the code for this site.`,
    code: 'Code',
    codeHint: (digits: number) => `${digits} digits; a new one every 30 seconds.`,
    remember: (count: number) => `Don’t ask again on this device for ${days(count)}`,
    submit: 'Continue',
    cancel: 'Cancel',
    close: 'Close',
    passedTitle: 'Thank you',
    passed: 'You can close this and go on.',
    cancelTitle: 'Not you, or not now?',
    expires: (minutes: number) =>
      `This page is good for ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
    malformed: (digits: number) =>
      `Enter the ${digits} digits that your authenticator shows. No attempt was used up.`,
    wrong: 'That code isn’t right. Enter the one that your authenticator shows now.',
    used: 'That code was used already. Wait for the next one, then enter it.',
    left: (attempts: number) => `${plural(attempts, { one: '# attempt', other: '# attempts' })} left.`,
    usedUp: 'No attempts are left for this sign-in. Sign in again to start over.',
    locked: 'This account is locked. An administrator can unlock it.',
    over: 'This sign-in is over. Sign in again.',
    signInAgain: 'Sign in again',
    cancelled: 'The sign-in was cancelled.',
    cancelledWait: (seconds: number) =>
      `A new one can start in ${plural(seconds, { one: '# second', other: '# seconds' })}.`,
    support: (contact: string) => `Need help? ${contact}`,
  },
  setup: {
    title: 'Set up your second step',
    required: (site: string) =>
      `${site} asks for a code from an authenticator when you sign in. It takes a minute, once.`,
    offered: (site: string) =>
      `Protect your account at ${site} with a code from an authenticator. It takes a minute, once.`,
    scanTitle: 'Add this site to your authenticator',
    scan: 'Scan this code with an authenticator app or extension.',
    qrLabel: 'QR code with the set-up key',
    or: 'No camera? Enter the key by hand, or open the link on a device that has an authenticator.',
    key: 'Key',
    copy: 'Copy',
    copied: 'Copied',
    link: 'Open in an authenticator',
    confirmTitle: 'Enter the code that it shows',
    submit: 'Confirm',
    notNow: 'Not now',
  },
  account: {
    title: 'Your sign-in security',
    signedInAs: (name: string) => `Signed in as ${name}`,
    back: 'Back to the site',
    authenticator: 'Authenticator',
    enrolled: (when: string) => `In use; set up ${when}.`,
    notEnrolled: 'Not set up. Signing in takes only your password.',
    setUp: 'Set up an authenticator',
    devices: 'Remembered devices',
    devicesHint: 'These sign in without being asked for a code.',
    noDevices: 'No device is remembered.',
    remembered: (since: string, until: string, used: string) =>
      `Remembered ${since}, until ${until}; last used ${used}`,
    thisDevice: 'This device',
    forget: 'Forget',
    forgetAll: 'Forget all devices',
    forgotten: 'Forgotten. It will be asked for a code at its next sign-in.',
    sessions: 'Sessions',
    thisSession: 'This session',
    session: (proof: string, when: string) => `${proof}; started ${when}`,
    end: 'End',
    endOthers: 'End all other sessions',
    ended: 'Ended. It takes up to a minute to reach every page.',
    history: 'Recent sign-ins',
    noHistory: 'Nothing yet.',
    nothingDone: 'Nothing was changed: that was over already.',
  },
  device: {
    unknown: 'A browser',
    on: (browser: string, system: string) => `${browser} on ${system}`,
  },
  refusals,
  titles: titleOf,
  reasons,
  /** Clauses one after the other. */
  listed: (clauses: readonly string[]) => clauses.join('; '),
  outcome,
  proof,
}

/** The words of the pages. */
export type Texts = typeof en
