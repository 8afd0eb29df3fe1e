// What the edge's pages say, in English. Every other language has the same keys: the type below is the contract.

import { plurals } from '../../shared/words.ts'
import { type ErrorCode, titleOf } from '../errors.ts'
import type { FactorName } from '../factors/factor.ts'
import type { Proof } from '../people/sessions.ts'
import type { ResetReason } from '../people/subjects.ts'
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

const provenBy: Record<FactorName, string> = {
  totp: 'the right code from the authenticator',
  email: 'the right code from an e-mail',
  sms: 'the right code from an SMS',
  passkey: 'a passkey',
  recovery: 'a recovery code',
}

/** Why a sign-in was decided as it was, as clauses; `when` is a time as people say it: "3 days ago". */
const reasons = {
  'not-opted-in': 'a second step isn’t turned on for this account',
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
  'not-enrolled': 'nothing set up',
  'authenticator-required': 'this site asks for an authenticator, and none is set up',
  passed: (by: FactorName) => provenBy[by],
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
  'not-opted-in': 'Second step not turned on',
}

/** What a person is told of each refusal. Programs get the refusal's own sentence, which is English. */
const refusals: Record<Exclude<ErrorCode, 'wait'>, string> & { wait: (seconds: number) => string } = {
  'ambiguous-path': 'This address can be read in more than one way. Open the page from the site itself.',
  'malformed-request': 'What was sent can’t be read. Go back and enter it again.',
  'cross-site': 'This comes from another site. Go back and use this site’s own page.',
  'not-signed-in': 'Sign in first, on this site’s own page and with your second step.',
  'not-allowed-yet': 'Sign in first, on this site’s own page and with your second step.',
  'not-identified': 'This sign-in can’t be tied to a user. Ask an administrator for help.',
  'not-permitted': 'Only administrators of this site may open this page. Ask one of them.',
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

const digitsOf = (count: number) => plural(count, { one: '# digit', other: '# digits' })
const minutesOf = (count: number) => plural(count, { one: '# minute', other: '# minutes' })
const secondsOf = (count: number) => plural(count, { one: '# second', other: '# seconds' })

/** Each way to prove a second step, as a choice. */
const methods: Record<FactorName, string> = {
  totp: 'Code from your authenticator',
  email: 'Code by e-mail',
  sms: 'Code by SMS',
  passkey: 'Passkey',
  recovery: 'Recovery code',
}

/** What is said of the code that is asked for, by how it comes. `to` is a masked address or number. */
const ask: Record<
  Exclude<FactorName, 'passkey'>,
  { intro: (to: string) => string; label: string; hint: string }
> = {
  totp: {
    intro: () => 'Open your authenticator and enter the code for this site.',
    label: 'Code',
    hint: 'A new one every 30 seconds.',
  },
  email: {
    intro: to => `We sent a code to ${to}. It can take a minute.`,
    label: 'Code from the e-mail',
    hint: 'Only the newest one works.',
  },
  sms: {
    intro: to => `We sent a code to ${to}. It can take a minute.`,
    label: 'Code from the SMS',
    hint: 'Only the newest one works.',
  },
  recovery: {
    intro: () => 'Enter one of the codes that you kept when you set this up. Each works once.',
    label: 'Recovery code',
    hint: '16 letters and digits; dashes don’t matter.',
  },
}

/** What was wrong with a code. */
const troubles = {
  wrong: {
    passkey: 'That passkey wasn’t accepted. Try again, or take another way.',
    totp: 'That code isn’t right. Enter the one that your authenticator shows now.',
    email: 'That code isn’t right. Enter the one from the newest e-mail.',
    sms: 'That code isn’t right. Enter the one from the newest SMS.',
    recovery: 'That isn’t one of your recovery codes. Check for letters that look alike.',
  },
  used: {
    passkey: 'That answer of the passkey was used already. Try again.',
    totp: 'That code was used already. Wait for the next one, then enter it.',
    email: 'That code was used already. Have a new one sent.',
    sms: 'That code was used already. Have a new one sent.',
    recovery: 'That recovery code was used already. Take another one.',
  },
  copied:
    'This passkey seems to have been copied, so it isn’t accepted. Take another way, then remove it on your account page.',
  expired: 'That code is too old. Have a new one sent.',
  clockSlow: (minutes: number) =>
    `That code was right ${minutesOf(minutes)} ago: the clock of your authenticator is slow. Set it to the network’s time, then try again.`,
  outOfOrder: (number: number) =>
    `Recovery codes are taken in their order here: the next one is number ${number}.`,
}

/** Why no code was sent. */
const sending = {
  sent: 'A new code is on its way.',
  tooSoon: (seconds: number) => `A code was just sent. Another can be sent in ${secondsOf(seconds)}.`,
  resendLimit: 'No more codes can be sent this way. Enter the last one, or take another way.',
  bounced:
    'Mail to this address came back, so none is sent. Ask an administrator to check the address; then “Send again” works.',
  badNumber: 'SMS can’t reach this number. Take another way, or ask an administrator to check it.',
  emailFailed: 'The e-mail couldn’t be sent just now. Try again in a moment, or take another way.',
  smsFailed: 'The SMS couldn’t be sent just now. Try again in a moment, or take another way.',
}

/** Why a set-up is gone (told at the next sign-in). */
const resets: Record<ResetReason, string> = {
  'by-admin': 'An administrator has reset your second step.',
  'by-user': 'You turned your second step off.',
  'site-disabled': 'This site had turned its second step off, and your set-up was erased.',
  'email-disallowed': 'This site no longer takes codes by e-mail, so your set-up was erased.',
  'sms-ended': 'This site no longer sends SMS, so your set-up was erased.',
}

/** What is sent by e-mail and SMS. `site` is the site's name. */
const mail = {
  code: (site: string, code: string, minutes: number) => ({
    subject: `${code} is your code for ${site}`,
    text: `Your code for signing in to ${site} is ${code}. It is good for ${minutesOf(minutes)}, once.\n\nNobody from ${site} will ever ask you for it. If you aren’t signing in just now, somebody else knows your password: change it.`,
  }),
  smsCode: (site: string, code: string) => `${code} is your code for ${site}. Tell it to nobody.`,
  account: (link: string) => `What is set up, and your sign-ins: ${link}`,
  notices: {
    'authenticator-set-up': {
      title: (site: string) => `An authenticator was set up for your account at ${site}`,
      text: (device: string) => `It was set up with ${device}. From now on, signing in takes a code from it.`,
      next: 'If this wasn’t you, change your password and ask an administrator to reset your set-up.',
    },
    'device-token-reused': {
      title: (site: string) => `A remembered device of yours at ${site} was forgotten`,
      text: (device: string) =>
        `Somebody used a copy of the token by which “${device}” was remembered, so it was forgotten: it will be asked for a code again.`,
      next: 'If this wasn’t you, change your password.',
    },
    'new-sign-in': {
      title: (site: string) => `A new sign-in to your account at ${site}`,
      text: (device: string) => `Somebody signed in with ${device}, from where you haven’t been before.`,
      next: 'If this was you, there is nothing to do. If it wasn’t, open this link to end it, and change your password:',
    },
    'recovery-code-used': {
      title: (site: string) => `A recovery code was used at ${site}`,
      text: (left: number) =>
        `A recovery code of your account was used to sign in. ${plural(left, { one: '# is', other: '# are' })} left.`,
      next: 'If this wasn’t you, change your password, and have a new set made on your account page.',
    },
    'account-locked': {
      title: (site: string) => `Your account at ${site} is locked`,
      text: 'Somebody who knows your password entered too many wrong codes, so no codes are taken any more. An administrator can unlock the account.',
      next: 'If this wasn’t you, change your password.',
    },
    'turned-on': {
      title: (site: string) => `The second step was turned on at ${site}`,
      text: 'From now on, signing in takes more than your password.',
      next: 'If this wasn’t you, change your password and ask an administrator for help.',
    },
    'turned-off': {
      title: (site: string) => `The second step was turned off at ${site}`,
      text: 'What you had set up was erased, and every remembered device was forgotten.',
      next: 'If this wasn’t you, change your password and turn it on again.',
    },
    'recovery-codes-made': {
      title: (site: string) => `New recovery codes for your account at ${site}`,
      text: 'A new set of recovery codes was made. The codes from before no longer work.',
      next: 'If this wasn’t you, change your password and ask an administrator for help.',
    },
    'phone-changed': {
      title: (site: string) => `The phone number of your account at ${site} was changed`,
      text: 'Codes by SMS go to the new number from now on.',
      next: 'If this wasn’t you, change your password and ask an administrator for help.',
    },
    'passkey-added': {
      title: (site: string) => `A passkey was added to your account at ${site}`,
      text: 'It can be used to sign in from now on.',
      next: 'If this wasn’t you, change your password and remove it on your account page.',
    },
    'passkey-removed': {
      title: (site: string) => `A passkey was removed from your account at ${site}`,
      text: 'It can no longer be used to sign in.',
      next: 'If this wasn’t you, change your password and ask an administrator for help.',
    },
    'somebody-locked': {
      title: (site: string) => `An account at ${site} was locked`,
      text: (name: string) =>
        `Too many wrong codes were entered for “${name}”, so no codes are taken any more.`,
      next: 'Find out from its user whether it was them, then unlock it: npm run admin -- unlock.',
    },
    'not-my-number': {
      title: (site: string) => `A user at ${site} says that a phone number isn’t theirs`,
      text: (name: string) =>
        `“${name}” was to get a code by SMS, and says that the number is somebody else’s.`,
      next: 'Correct the number at the site itself, or help the user with another way.',
    },
  },
}

export const en = {
  challenge: {
    title: 'Enter your code',
    signingInAs: (name: string) => `You’re signing in as ${name}.`,
    proveFirst: 'Before anything is set up or changed, prove that it’s you.',
    digits: digitsOf,
    remember: (count: number) => `Don’t ask again on this device for ${days(count)}`,
    rememberByKey: 'Needs the Sallyport extension in this browser.',
    submit: 'Continue',
    cancel: 'Cancel',
    close: 'Close',
    passedTitle: 'Thank you',
    passed: 'You can close this and go on.',
    cancelTitle: 'Not you, or not now?',
    expires: (minutes: number) => `This page is good for ${minutesOf(minutes)}.`,
    malformed: (digits: number) => `Enter the ${digits} digits of the code. No attempt was used up.`,
    malformedRecovery: 'Enter the 16 letters and digits of one recovery code. No attempt was used up.',
    left: (attempts: number) => `${plural(attempts, { one: '# attempt', other: '# attempts' })} left.`,
    usedUp: 'No attempts are left for this sign-in. Sign in again to start over.',
    locked: 'This account is locked. An administrator can unlock it.',
    stuck:
      'What you have set up isn’t taken here any more. An administrator can reset it, so that you can set up something else.',
    paused: (when: string) => `Too many tries. This can be tried again ${when}. Your account is not locked.`,
    over: 'This sign-in is over. Sign in again.',
    signInAgain: 'Sign in again',
    cancelled: 'The sign-in was cancelled.',
    cancelledWait: (seconds: number) => `A new one can start in ${secondsOf(seconds)}.`,
    backToAccount: 'Back to your account',
    support: (contact: string) => `Need help? ${contact}`,
    send: 'Send a code',
    sendAgain: 'Send again',
    otherWays: 'Another way',
    notMyNumber: 'It’s not my phone number',
    notMyNumberTitle: 'Not your number',
    notMyNumberDone:
      'This sign-in has ended, and an administrator was told. Your number has to be corrected before SMS can be used.',
  },
  ask,
  methods,
  troubles,
  sending,
  resets,
  mail,
  recovery: {
    title: 'Your recovery codes',
    intro:
      'If you ever lose your authenticator, one of these signs you in. Keep them where you find them without it, and where nobody else does. They are not shown again.',
    each: 'Each works once.',
    copy: 'Copy',
    copied: 'Copied',
    download: 'Download',
    print: 'Print',
    done: 'I have kept them',
    file: (site: string, name: string) => `Recovery codes for ${name} at ${site}`,
  },
  disown: {
    title: 'This wasn’t you?',
    text: 'Every session of your account will end, and every remembered device and address be forgotten. Signing in takes a code again everywhere.',
    confirm: 'It wasn’t me: end it',
    done: 'Done. Every session has ended; it takes up to a minute to reach every page. Now change your password.',
    expired: 'This link is too old. Sign in, and end your sessions on your account page.',
  },
  passkey: {
    title: 'Use your passkey',
    intro: 'Your browser asks for the passkey that you set up for this site.',
    use: 'Use the passkey',
    needsScript: 'A passkey needs JavaScript, which is turned off here. Turn it on, or take another way.',
    unsupported: 'This browser can’t use passkeys. Take another way.',
    failed: 'That didn’t work, or it was cancelled. Try again, or take another way.',
    known: 'This device has a passkey for your account already.',
    malformed: 'What the browser sent can’t be read. Try again. No attempt was used up.',
    offered: (site: string) =>
      `Protect your account at ${site} with a passkey: your fingerprint, your face, your screen lock or a security key takes the place of a code. Nobody can trick you out of it.`,
    create: 'Create a passkey',
    label: 'What to call it',
    labelHint: 'So that you know it again later.',
  },
  phone: {
    offered: (site: string) => `Protect your account at ${site} with codes by SMS. It takes a minute, once.`,
    numberTitle: 'Enter your phone number',
    number: 'Phone number',
    hint: 'With its country code, such as +49 1512 3456789.',
    noNumber: 'This isn’t a phone number. Check it, and begin with + and the country code.',
    codeTitle: 'Enter the code that you get',
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
    nothing: (site: string) =>
      `${site} takes no way of proving a second step that you could set up here. Ask an administrator for help.`,
    notNow: 'Not now',
  },
  account: {
    secondStep: 'Second step',
    isOn: 'On. Signing in takes more than your password.',
    isOff: 'Off. Signing in takes only your password.',
    isForEveryone: (site: string) => `${site} asks everyone for a second step.`,
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    turnOffHint: 'Erases what you have set up, and forgets every device.',
    pausedUntil: (when: string) => `Paused after too many tries; possible again ${when}.`,
    byEmail: (to: string) => `Codes by e-mail to ${to}.`,
    byEmailBounced: (to: string) => `Mail to ${to} came back. Ask an administrator to check the address.`,
    bySms: (to: string) => `Codes by SMS to ${to}.`,
    replace: 'Set up another one',
    defaultMethod: 'Asked for first',
    makeDefault: 'Ask for this first',
    recovery: 'Recovery codes',
    recoveryLeft: (left: number) => `${plural(left, { one: '# code', other: '# codes' })} left.`,
    recoveryFew: 'Only a few are left: have a new set made.',
    noRecovery: 'None yet. They sign you in when you lose your authenticator.',
    makeRecovery: 'Make a new set',
    makeRecoveryHint: 'The codes from before stop working.',
    export: 'Your data',
    exportHint: 'All that is kept about you here, as a file.',
    exportDo: 'Download',
    turnedOn: 'Turned on.',
    turnedOff: 'Turned off. What you had set up was erased.',
    proven: 'Thank you. You can make the change now.',
    changed: 'Changed.',
    title: 'Your sign-in security',
    signedInAs: (name: string) => `Signed in as ${name}`,
    console: 'Settings of this site',
    back: 'Back to the site',
    passkeyAdded: (when: string) => `Added ${when}; not used yet.`,
    passkeyUsed: (when: string, used: string) => `Added ${when}; last used ${used}.`,
    noPasskeys: 'None yet. A passkey can’t be tricked out of you.',
    addPasskey: 'Add a passkey',
    rename: 'Rename',
    remove: 'Remove',
    removed: 'Removed. It can no longer be used to sign in.',
    lastOne: 'Nothing was removed: this passkey is your only second step. Set up another one first.',
    noNumber: 'No number yet.',
    setNumber: 'Set a number up',
    changeNumber: 'Change the number',
    authenticator: 'Authenticator',
    enrolled: (when: string) => `In use; set up ${when}.`,
    notEnrolled: 'Not set up.',
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
