// The twelve languages of C1, on both sides: every sentence is there, in its own language, with what was to be put into
// it, in the right plural; and the right one is chosen.
import { describe, expect, it, vi } from 'vitest'
import type { Dictionary } from '../../extension/i18n/en.ts'
import { languages as edgeLanguages, languageFor } from '../../worker/i18n/index.ts'

const browser = vi.hoisted(() => ({ language: 'en' }))
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getUILanguage: () => browser.language } },
}))

const { dictionaryOf } = await import('../../extension/i18n/index.ts')
const { transferWordsOf } = await import('../../extension/i18n/transfer/index.ts')
const { manifestWords } = await import('../../extension/i18n/manifest.ts')
const { outsideWords } = await import('../../extension/i18n/outside.ts')
const { direction, language, languages } = await import('../../extension/i18n/language.ts')

const all = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'ja', 'zh', 'ar']
const dictionaries = new Map<string, Dictionary>()
for (const code of languages) dictionaries.set(code, await dictionaryOf(code))

const transfers = new Map<string, unknown>()
for (const code of languages) transfers.set(code, await transferWordsOf(code))

function extensionWords(code: string): Dictionary {
  const words = dictionaries.get(code)
  if (words === undefined) throw new Error(`no ${code}`)
  return words
}

const others = all.filter(code => code !== 'en')

type Said = string | ((...parameters: unknown[]) => unknown)

/** Every sentence of a dictionary by its path, functions as they are. */
function sentences(value: unknown, path = ''): [path: string, said: Said][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return [[path, (...parameters) => Reflect.apply(value, undefined, parameters)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    sentences(inner, path === '' ? key : `${path}.${key}`),
  )
}

// Functions of numbers; every other function is one of names or times.
const counts =
  /(Hint|remember|expires|malformed|left|Wait|wait|address-not-known|results|[a-z]Options|[a-z]Count|detail|challenge\.digits|clockSlow|outOfOrder|tooSoon|recoveryLeft|recovery-code-used\.text)$/
const count = 60
const names = ['Äöü-1', 'Äöü-2', 'Äöü-3']

function spoken(
  path: string,
  said: Said,
  parameter: unknown = counts.test(path) ? count : undefined,
): string {
  if (typeof said === 'string') return said
  if (path.endsWith('listed')) return String(said(names))
  if (path.endsWith('device-not-valid')) return String(said('expired'))
  if (path.endsWith('reasons.passed')) return String(said('totp'))
  if (path.endsWith('mail.code'))
    return Object.values(said(...names.slice(0, 2), count) ?? {})
      .join(' ')
      .replaceAll('\n\n', ' ')
  if (path.endsWith('edit.detail')) return String(said('Kind', 'SHA-1', 6, 30))
  return String(parameter === undefined ? said(...names) : said(parameter))
}

// Words that are the same in English and some other language, and names that are nobody's to translate.
const mayBeEnglish =
  /^(name|settings\.version|account\.(types\.steam|algorithm|labelPlaceholder|issuerPlaceholder)|add\.linkPlaceholder|ask\.totp\.label|methods\.passkey|device\.on|listed|account\.session|account\.sessions|unlock\.passphrase|settings\.passphraseSection|list\.(title|results)|edit\.details?|settings\.clipboardOptions)$/

describe.each([
  ['the edge', (code: string): unknown => languageFor(code).texts],
  ['the extension', (code: string): unknown => extensionWords(code)],
  ['import and export', (code: string): unknown => transfers.get(code)],
])('%s', (_, wordsOf) => {
  const english = new Map(sentences(wordsOf('en')))

  it.each(all)('%s has every sentence, none of them empty', code => {
    const said = sentences(wordsOf(code))
    expect(said.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    for (const [path, text] of said) expect(spoken(path, text).trim(), path).not.toBe('')
  })

  it.each(others)('%s says nothing in English', code => {
    const same = sentences(wordsOf(code)).filter(([path, text]) => {
      const original = english.get(path)
      return (
        !mayBeEnglish.test(path) && original !== undefined && spoken(path, text) === spoken(path, original)
      )
    })
    expect(same.map(([path]) => path)).toEqual([])
  })

  it.each(all)('%s says every name and number that it is given', code => {
    for (const [path, text] of sentences(wordsOf(code))) {
      const original = english.get(path)
      if (typeof text === 'string' || original === undefined) continue
      const [now, then] = [spoken(path, text), spoken(path, original)]
      for (const part of [...names, 'SHA-1']) {
        expect(now.includes(part), `${path}: ${now}`).toBe(then.includes(part))
      }
      if (counts.test(path) && !/Options|edit\.detail/.test(path)) expect(now, path).toContain(String(count))
    }
  })

  it.each(all)('%s has its own quotation marks and no stray spaces', code => {
    for (const [path, text] of sentences(wordsOf(code))) {
      expect(spoken(path, text), path).not.toMatch(/["`]|'|\s{2}| \.|\.\.\.|#|undefined/)
      if (code === 'ja' || code === 'zh')
        expect(spoken(path, text), path).not.toMatch(/\p{Script=Han}[,.?!]/u)
    }
  })
})

describe('plural forms', () => {
  const days = (code: string, counted: readonly number[]) =>
    counted.map(each => languageFor(code).texts.reasons['address-not-known'](each))
  const left = (code: string) => [1, 2, 5].map(each => languageFor(code).texts.challenge.left(each))
  const lock = (code: string) => [1, 2, 5].map(each => extensionWords(code).settings.autoLockOptions(each))
  const found = (code: string) => [1, 2, 5].map(each => extensionWords(code).list.results(each))

  it.each([
    ['en', ['1 attempt left.', '2 attempts left.', '5 attempts left.']],
    ['de', ['Noch 1 Versuch.', 'Noch 2 Versuche.', 'Noch 5 Versuche.']],
    ['fr', ['Il reste 1 tentative.', 'Il reste 2 tentatives.', 'Il reste 5 tentatives.']],
    ['es', ['Queda 1 intento.', 'Quedan 2 intentos.', 'Quedan 5 intentos.']],
    ['pt', ['Resta 1 tentativa.', 'Restam 2 tentativas.', 'Restam 5 tentativas.']],
    ['it', ['Resta 1 tentativo.', 'Restano 2 tentativi.', 'Restano 5 tentativi.']],
    ['nl', ['Nog 1 poging.', 'Nog 2 pogingen.', 'Nog 5 pogingen.']],
    ['pl', ['Została 1 próba.', 'Zostały 2 próby.', 'Zostało 5 prób.']],
    ['uk', ['Залишилася 1 спроба.', 'Залишилися 2 спроби.', 'Залишилося 5 спроб.']],
    ['ja', ['あと 1 回入力できます。', 'あと 2 回入力できます。', 'あと 5 回入力できます。']],
    ['zh', ['还可尝试 1 次。', '还可尝试 2 次。', '还可尝试 5 次。']],
    ['ar', ['بقيت محاولة واحدة.', 'بقيت محاولتان.', 'بقيت 5 محاولات.']],
  ])('of attempts, in %s', (code, expected) => {
    expect(left(code)).toEqual(expected)
  })

  it.each([
    ['de', ['1 Konto', '2 Konten', '5 Konten']],
    ['pl', ['1 konto', '2 konta', '5 kont']],
    ['uk', ['1 запис', '2 записи', '5 записів']],
    ['ar', ['حساب واحد', 'حسابان', '5 حسابات']],
  ])('of accounts, in %s', (code, expected) => {
    expect(found(code)).toEqual(expected)
  })

  it('follow what stands before them', () => {
    expect(days('de', [1, 30])).toEqual([
      'Adresse seit 1 Tag nicht gesehen',
      'Adresse seit 30 Tagen nicht gesehen',
    ])
    expect(days('pl', [1, 22, 30]).map(text => text.slice(-7))).toEqual(
      ['1 dnia', '22 dni', '30 dni'].map(text => `od ${text}`.slice(-7)),
    )
    expect(lock('pl')).toEqual([
      '1 minucie bezczynności',
      '2 minutach bezczynności',
      '5 minutach bezczynności',
    ])
    expect(lock('uk')).toEqual([
      '1 хвилину бездіяльності',
      '2 хвилини бездіяльності',
      '5 хвилин бездіяльності',
    ])
    expect(lock('ar')).toEqual(['دقيقة واحدة دون استخدام', 'دقيقتين دون استخدام', '5 دقائق دون استخدام'])
  })
})

describe('which language', () => {
  it('there are twelve, on both sides', () => {
    expect([...edgeLanguages].sort()).toEqual([...all].sort())
    expect([...languages].sort()).toEqual([...all].sort())
  })

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['zh-TW', 'zh'],
    ['pt-BR,pt', 'pt'],
    ['sv, uk;q=0.4, fr;q=0.7', 'fr'],
    ['tlh', 'en'],
    ['', 'en'],
    ['__proto__, constructor', 'en'],
  ])('at the edge, for "%s"', (header, code) => {
    expect(languageFor(header).code).toBe(code)
    expect(languageFor(null).code).toBe('en')
  })

  it.each([
    ['pt-PT', 'pt'],
    ['zh-CN', 'zh'],
    ['sv', 'en'],
  ])('in the extension, for a browser in %s', (tag, code) => {
    browser.language = tag
    expect(language()).toBe(code)
  })

  it('runs from right to left in Arabic alone', () => {
    for (const code of all) {
      const expected = code === 'ar' ? 'rtl' : 'ltr'
      browser.language = code
      expect([languageFor(code).direction, direction()]).toEqual([expected, expected])
    }
  })

  it('times and numbers have the digits of the codes, in every language', () => {
    const then = Date.UTC(2026, 10, 9, 13, 5)
    for (const code of all) {
      const spokenLanguage = languageFor(code)
      expect(spokenLanguage.moment(then), code).toMatch(/2026/)
      expect(spokenLanguage.ago(then, then + 5 * 86_400_000), code).toMatch(/5/)
    }
  })

  it('devices are called by the language, and by their own names', () => {
    expect(languageFor('de').device('Firefox on Linux')).toBe('Firefox auf Linux')
    expect(languageFor('ja').device('A browser on Windows')).toBe('Windows の ブラウザ')
    expect(languageFor('fr').device('A browser')).toBe('Un navigateur')
    expect(languageFor('en').device('Firefox on Linux')).toBe('Firefox on Linux')
  })
})

describe('outside of our own pages', () => {
  it('the words are the same ones', () => {
    for (const code of all) {
      browser.language = code
      const { inPage, refusals, menu } = extensionWords(code)
      expect(outsideWords()).toEqual({ inPage, refusals, menu })
    }
  })

  it('the manifest speaks every language, in the length that stores take', () => {
    expect(manifestWords.map(([, { fillCommand }]) => fillCommand)).toEqual(
      expect.arrayContaining(all.map(code => extensionWords(code).manifest.fillCommand)),
    )
    for (const [, { description }] of manifestWords) expect(description.length).toBeLessThanOrEqual(132)
  })
})
