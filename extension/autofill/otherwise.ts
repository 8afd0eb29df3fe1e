// What speaks against a code: that the field is a card's CVV, a captcha, a coupon, a recovery code, a phone number, …
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import {
  changing,
  codeWords,
  firmWords,
  type Hints,
  hasCodeBeside,
  isAgain,
  isOrder,
  isOther,
  ordersCode,
  outerPlaces,
  ownPlaces,
  type Places,
  placeNames,
  type Reading,
  type Reason,
  readable,
  tells,
} from './evidence.ts'
import { isSentToProve } from './purpose.ts'
import {
  besideWeights,
  elsewhere,
  type Hint,
  nouns,
  type Other,
  otherWeights,
  type Place,
} from './signals.ts'
import type { Found } from './words.ts'

/** Says what else the field may be, weightiest first in `kind`, and takes the weights off as reasons. */
export function othersOf(
  reading: Reading,
  cluster: Cluster,
  hints: Hints,
): { kind: Other | undefined; reasons: Reason[] } {
  const weights = new Map<Other, { weight: number; text: string }>()
  const take = (other: Other, weight: number, text: string) => {
    if (weight > (weights.get(other)?.weight ?? 0)) weights.set(other, { weight, text: `${other}: ${text}` })
  }
  takeOwn(reading, hints, take)
  takeOuter(reading, hints, take)
  // Nine boxes and more are a number's to call, as one field may be.
  if (cluster.shape === 'one' || cluster.elements.length > 8) takeStep(reading, hints, take)
  if (cluster.shape === 'one') takeBeside(reading, hints, take)

  const ranked = [...weights].sort((a, b) => b[1].weight - a[1].weight)
  const [top] = ranked
  // Each further meaning adds a little: that it is none of ours is already said.
  const reasons = ranked.map(
    ([, { weight, text }], index): Reason => ({ weight: -weight * (index === 0 ? 1 : 0.25), text }),
  )
  return { kind: top !== undefined && top[1].weight >= 3 ? top[0] : undefined, reasons }
}

type Take = (other: Other, weight: number, text: string) => void

function takeOwn(reading: Reading, { own, aside, oneTimeCode }: Hints, take: Take): void {
  const { facts, found, head } = reading
  const has = (place: Place, words: readonly Hint[]) => words.some(word => found[place].has(word))
  // "10 digit mobile number" says how long, not that it is a code.
  const plainly = codeWords.filter(word => word !== 'digits')
  const labelSpeaks =
    has('label', [...plainly, 'app', 'twoFactor']) ||
    (has('label', ['digits']) && has('label', ['sent', 'generated']))
  const nameSpeaks = has('name', [...plainly, 'app', 'twoFactor'])
  const lastWords = facts.name.split('|').map(part => part.trim().split(' ').at(-1) ?? '')
  const around = [...aside.keys(), ...own.keys()]
  const comes =
    !hasCodeBeside(reading) && (around.some(hint => firmWords.includes(hint)) || around.includes('sent'))
  // What can be read says that a code goes here, and which.
  const said = facts.label === '' ? (['near', 'heading'] as const) : (['label'] as const)
  const wordsSayCode =
    said.some(place => [...firmWords, ...plainly].some(word => found[place].has(word))) &&
    readable.some(place => changing.some(word => found[place].has(word)))
  for (const place of ownPlaces) {
    for (const [meaning, phrase] of found[place]) {
      if (!isOther(meaning)) continue
      let weight = otherWeights[meaning].own
      if (nouns.has(meaning)) {
        const inHead = head.has(meaning) && !codeWords.some(word => head.has(word))
        if (place === 'label' && labelSpeaks && meaning !== 'search' && !(head !== found.label && inHead))
          continue
        if (place === 'name' && (labelSpeaks || (nameSpeaks && !lastWords.includes(phrase)))) continue
        if (place === 'label' && nameSpeaks) weight *= 0.6
        if (place === 'name' && facts.label === '' && oneTimeCode) weight *= 0.4
      }
      // "Valid for 5 minutes" tells about the code; "valid for (minutes)" asks for a number.
      if (meaning === 'setting' && place === 'label' && clock.test(facts.label)) continue
      if (meaning === 'recovery' && place === 'label' && eitherCode(facts.label, found.label)) continue
      // A PIN that was sent, or asked for as a second step, is a one-time code.
      if (meaning === 'pin' && comes) weight *= 0.15
      // The only field of a page that asks for a one-time password may be called a password; its name was there first.
      const soleSecret =
        !facts.company.some(({ type }) => type === 'password') &&
        !codeWords.some(word => reading.company.has(word)) &&
        (aside.has('otp') || aside.has('app') || (aside.has('sent') && aside.has('digits')))
      if (meaning === 'password' && place === 'name' && soleSecret) weight *= 0.15
      if (meaning === 'password' && isOneTimePassword(reading)) weight *= 0.15
      // Joomla asks for a "secret key" beside the password, and means the code.
      if (meaning === 'setupKey' && oneTimeCode && facts.company.some(({ type }) => type === 'password'))
        weight *= 0.1
      // A name is set once, by people who copy, and words for each use: where those say a code, the name weighs less.
      if (place === 'name' && wordsSayCode && !readable.some(place => found[place].has(meaning)))
        weight *= 0.2
      take(meaning, weight, `${placeNames[place]} says “${phrase}”`)
    }
  }
}

/** The only secret of a page whose heading asks for a one-time password, or one that was sent, may be called a password. */
export const isOneTimePassword = ({ facts, found, company }: Reading): boolean =>
  !facts.company.some(({ type }) => type === 'password') &&
  !codeWords.some(word => company.has(word)) &&
  found.label.has('password') &&
  (found.heading.has('otp') || found.heading.has('authCode'))

/** A page of recovery codes says so in its heading; one for the app's codes names them as the way out. */
function recoveryAround(place: Place, found: Places, facts: Facts): number {
  if (place === 'heading') return found.heading.has('app') || found.near.has('app') ? 3 : 6
  const alsoCode = (['app', 'generated', 'digits', 'sent'] as const).some(
    hint => found.near.has(hint) || found.heading.has(hint),
  )
  // Where the label itself asks for the code, what stands below it names the way out.
  const labelAsks = firmWords.some(word => found.label.has(word)) && !found.label.has('recovery')
  const either = eitherCode(facts.near, found.near) || eitherCode(facts.label, found.label)
  if (place === 'near') return alsoCode || labelAsks || either ? 0.5 : 5
  return place === 'title' || place === 'path' ? 3 : 0.4
}

const outerFactors: Readonly<Partial<Record<Place, number>>> = {
  near: 1,
  heading: 1,
  button: 0.4,
  style: 0.6,
}

function takeOuter(reading: Reading, hints: Hints, take: Take): void {
  const { own, aside, oneTimeCode } = hints
  const proves = isSentToProve(reading, hints)
  const { facts, found, company } = reading
  const plainlyCode = firmWords.some(word => own.has(word))
  const firm = oneTimeCode || plainlyCode
  const titled =
    facts.label === '' && facts.name === '' && !tells.some(hint => aside.has(hint) || own.has(hint))
  const second = aside.has('twoFactor') || aside.has('sent') || aside.has('app') || aside.has('generated')
  const ordered = own.has('verifyCode') && ordersCode(reading)
  for (const place of outerPlaces) {
    for (const [meaning, phrase] of found[place]) {
      if (!isOther(meaning) || otherWeights[meaning].around === 0) continue
      // Another field says that it is for the picture.
      if (meaning === 'captcha' && company.has('captcha')) continue
      if (meaning === 'recovery') {
        take(meaning, recoveryAround(place, found, facts), `${placeNames[place]} says “${phrase}”`)
        continue
      }
      const factor =
        (outerFactors[place] ?? 0.7) *
        (firm ? (plainlyCode || !(meaning in elsewhere) ? 0.35 : 0.8) : 1) *
        (meaning === 'pin' && second ? 0.2 : 1) *
        (ordered && elsewhere[meaning] !== 'always' ? 0.3 : 1) *
        (second && (!(meaning in elsewhere) || (proves && elsewhere[meaning] === 'unless sent'))
          ? meaning === 'card' || meaning === 'captcha'
            ? 0.2
            : 0.5
          : 1)
      // Where the field says nothing of itself, the heading is what it is called.
      const called =
        place === 'heading' && titled && !nouns.has(meaning) ? otherWeights[meaning].own * 0.6 : 0
      take(
        meaning,
        Math.max(otherWeights[meaning].around * factor, called),
        `${placeNames[place]} says “${phrase}”`,
      )
    }
  }
}

/** The step before: what is typed here is where the code goes. */
function takeStep({ facts, found, ways: [submit] }: Reading, { own, oneTimeCode }: Hints, take: Take): void {
  if (saysPlainly(own) || oneTimeCode || facts.company.length > 0) return
  const promised = facts.label !== '' && outerPlaces.some(place => found[place].has('willSend'))
  const sends = submit !== undefined && isOrder(submit) && !isAgain(facts.actions[0] ?? '')
  if (promised || sends) take('user', besideWeights.step, 'a code will be sent to what is typed here')
}

/** Whether the field says a code, and not only how many digits. */
const saysPlainly = (own: ReadonlyMap<Hint, number>) =>
  codeWords.some(word => word !== 'digits' && own.has(word))

function takeBeside({ facts, found, company }: Reading, { own, aside }: Hints, take: Take): void {
  const known = (['sent', 'app', 'generated', 'twoFactor', 'otp'] as const).some(
    hint => own.has(hint) || aside.has(hint),
  )
  const picture = company.has('captcha') ? 'none' : facts.picture
  if (picture === 'captcha')
    take(
      'captcha',
      known ? besideWeights.pictureKnown : besideWeights.picture,
      'a picture with characters is in the form',
    )
  // Alone beside a picture it may be any field, but for words of another picture.
  else if (picture === 'beside' && !known && (facts.company.length > 0 || found.near.has('captcha')))
    take('captcha', besideWeights.picture, 'a picture is beside it')
  // Security codes of cards are asked for alone as well, beside the button that pays.
  if (
    !known &&
    (own.has('securityCode') || own.has('verifyCode')) &&
    (['heading', 'title', 'button'] as const).some(place => found[place].has('paying'))
  )
    take('card', besideWeights.paying, 'the page is about paying')
  // "Authenticator: …" in a form that saves settings is about the authenticator, not its code.
  const settings = (['heading', 'title', 'button'] as const).some(place => found[place].has('configuring'))
  if (settings && facts.company.length >= 2 && !saysPlainly(own))
    take('setting', besideWeights.settings, 'the form saves settings')
  if (!known && !own.has('authCode')) {
    // A code and a surname find a booking; beside an amount or a day it belongs to something that was paid.
    const has = (other: Other) => company.has(other)
    if (has('person') && !has('password') && !has('email'))
      take('tracking', besideWeights.lookUp, 'beside a name, to look something up')
    if ((has('amount') || has('date')) && !(['password', 'email', 'phone', 'user'] as const).some(has))
      take('tracking', besideWeights.lookUp, 'beside an amount or a date')
  }
  const ofCard = facts.company.some(field => /cc-(number|exp|name)/.test(field.autocomplete))
  if (ofCard || (company.has('card') && !aside.has('sent') && !own.has('otp')))
    take('card', besideWeights.card, 'beside the fields of a card')
}

/** A time as people read it: 4:59, 5 minutes. */
const clock = /\d{1,2}:\d\d|\d+ ?(min|sec|s\b|m\b|분|초|分|秒|мин|сек|دقا|דק)/

/** "Authentication code or recovery code": the field takes both. */
const eitherCode = (label: string, found: Found) =>
  ([...firmWords, 'verifyCode', 'digits', 'generated'] as const).some(word => found.has(word)) &&
  either.test(label)

/** "Or" between two words, or what stands for it. */
const either =
  /(^|\s)(or|oder|ou|o|oppure|of|lub|albo|або|чи|или|ili|أو|یا|או|या|veya|ya da|eller|tai|nebo|alebo|ali|vagy|sau|arba|vai|voi|hoac|atau|edo|ή|η)(\s|$)|[/(|]|または|或|또는|หรือ/
