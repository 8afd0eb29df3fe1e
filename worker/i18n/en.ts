// What the edge's pages say, in English. Every other language has the same keys: the type below is the contract.

import type { Proof } from '../people/sessions.ts'
import type { Reason } from '../risk/decide.ts'
import type { DecisionOutcome } from '../risk/decisions.ts'
import type { TokenStanding } from '../risk/devices.ts'

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const standing: Record<TokenStanding, string> = {
  current: 'it is valid',
  grace: 'it is valid',
  expired: 'its time is over',
  revoked: 'it was forgotten',
  stolen: 'its token had been used before, so it was copied',
  unknown: 'it is not known any more',
}

/** Reasons of a decision as clauses. `ago` writes a time as people say it: "3 days ago". */
const reason = (one: Reason, ago: (time: number) => string): string => {
  switch (one.code) {
    case 'role-exempt':
      return `the role “${one.role}” is exempt`
    case 'device-remembered':
      return `device “${one.label}”, remembered ${ago(one.since)}`
    case 'address-known':
      return `known address, first used ${ago(one.since)}`
    case 'account-locked':
      return 'the account is locked'
    case 'every-login':
      return 'this site asks at every sign-in'
    case 'device-not-presented':
      return 'no remembered device'
    case 'device-not-valid':
      return `a remembered device, but ${standing[one.standing]}`
    case 'device-not-considered':
      return 'this site doesn’t go by remembered devices'
    case 'address-not-known':
      return `address not seen in ${plural(one.days, 'day', 'days')}`
    case 'address-not-considered':
      return 'this site doesn’t go by addresses'
    case 'not-enrolled':
      return 'no authenticator set up'
    case 'passed':
      return 'the right code'
    case 'not-now':
      return '“not now” chosen'
  }
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

export const en = {
  challenge: {
    title: 'Enter your code',
    intro: (name: string) =>
      `You’re signing in as ${name}. Open your authenticator and enter the code for this site.`,
    code: 'Code',
    codeHint: (digits: number) => `${digits} digits; a new one every 30 seconds.`,
    remember: (days: number) => `Don’t ask again on this device for ${plural(days, 'day', 'days')}`,
    submit: 'Continue',
    cancel: 'Cancel',
    close: 'Close',
    passedTitle: 'Thank you',
    passed: 'You can close this and go on.',
    cancelTitle: 'Not you, or not now?',
    expires: (minutes: number) => `This page is good for ${plural(minutes, 'minute', 'minutes')}.`,
    malformed: (digits: number) =>
      `Enter the ${digits} digits that your authenticator shows. No attempt was used up.`,
    wrong: 'That code isn’t right. Enter the one that your authenticator shows now.',
    used: 'That code was used already. Wait for the next one, then enter it.',
    left: (attempts: number) => `${plural(attempts, 'attempt', 'attempts')} left.`,
    usedUp: 'No attempts are left for this sign-in. Sign in again to start over.',
    locked: 'This account is locked. An administrator can unlock it.',
    over: 'This sign-in is over. Sign in again.',
    signInAgain: 'Sign in again',
    cancelled: 'The sign-in was cancelled.',
    cancelledWait: (seconds: number) => `A new one can start in ${plural(seconds, 'second', 'seconds')}.`,
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
    since: (when: string) => `Remembered ${when}`,
    until: (when: string) => `until ${when}`,
    lastUsed: (when: string) => `last used ${when}`,
    thisDevice: 'This device',
    forget: 'Forget',
    forgetAll: 'Forget all devices',
    forgotten: 'Forgotten. It will be asked for a code at its next sign-in.',
    sessions: 'Sessions',
    thisSession: 'This session',
    started: (when: string) => `started ${when}`,
    end: 'End',
    endOthers: 'End all other sessions',
    ended: 'Ended. It takes up to a minute to reach every page.',
    history: 'Recent sign-ins',
    noHistory: 'Nothing yet.',
    nothingDone: 'Nothing was changed: that was over already.',
  },
  problem: { back: 'Back', home: 'Go to the site' },
  reason,
  outcome,
  proof,
}

/** The words of the pages. */
export type Texts = typeof en
