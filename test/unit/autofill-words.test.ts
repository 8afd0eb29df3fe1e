// F1: the words that one-time-code fields are known by are written as the code that reads them expects, and are found in
// texts as pages write them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainOf } from '../../extension/autofill/phrases.ts'
import { contexts, hints, others } from '../../extension/autofill/signals.ts'
import { fold, meaningsIn, wordsOf } from '../../extension/autofill/words.ts'
import { phraseTables } from '../../extension/autofill/write-phrase-tables.ts'

const lists = Object.entries({ ...hints, ...others, ...contexts }).flatMap(([meaning, words]) =>
  Object.entries(words).map(([language, list]) => ({
    at: `${meaning}.${language}`,
    phrases: list.split('|'),
  })),
)

test('every phrase is folded, said once, and can be taken apart', () => {
  for (const { at, phrases } of lists) {
    expect(new Set(phrases).size, at).toBe(phrases.length)
    for (const phrase of phrases) {
      expect(fold(phrase), at).toBe(phrase)
      expect(phrase, at).not.toMatch(/^[\s?]|\s$| {2}|[ (/*]\?|,|^$/)
      for (const plain of plainOf(phrase)) expect(plain, `${at}: ${phrase}`).toMatch(/^[^()?/|]+$/)
    }
  }
})

test('the tables that pages are looked at with are made of the words as they are now (`npm run phrases`)', () => {
  const file = new URL('../../extension/autofill/phrase-tables.ts', import.meta.url)
  expect(readFileSync(file, 'utf8') === phraseTables()).toBe(true)
})

test('a phrase stands for each of its choices, with or without what may be missing', () => {
  expect(plainOf('a (b/c)? d')).toEqual(['a b d', 'a c d', 'a d'])
  expect(plainOf('licen(s/c)es?')).toEqual(['license', 'licenses', 'licence', 'licences'])
  expect(plainOf('(x/(y/z) w) v')).toEqual(['x v', 'y w v', 'z w v'])
})

test.each([
  ['One-time code', 'otp'],
  ['onetimecode', 'otp'],
  [wordsOf('verificationCode1'), 'verifyCode'],
  ['your Authenticator app', 'app'],
  ['6-digit code', 'digits'],
  ['e-mail us', 'email'],
] as const)('“%s” means %s', (text, meaning) => {
  expect([...meaningsIn(fold(text), ['any', 'en']).keys()]).toContain(meaning)
})

test('what may be missing at a phrase’s end is, the first time too', () => {
  for (let time = 0; time < 2; time += 1)
    expect(meaningsIn('use authenticator', ['en']).get('otherWay'), `${time}`).toBe('use')
})

test('a word that every object has is no phrase', () => {
  expect(meaningsIn('constructor __proto__ hasownproperty valueof', ['any', 'en']).size).toBe(0)
})

test('no phrase goes over the end of a sentence', () => {
  expect(meaningsIn('pay by card. security is ours', ['en']).has('securityCode')).toBe(false)
  expect(meaningsIn('one. time', ['en']).has('otp')).toBe(false)
})
