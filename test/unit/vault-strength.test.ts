// The passphrase meter: what guessers try first is weak, what they can't is strong.
import { describe, expect, test } from 'vitest'
import { passphraseStrength } from '../../extension/vault/strength.ts'

describe('passphrase strength', () => {
  test.each([
    ...[
      '',
      'a',
      'password',
      'Passw0rd!',
      'P4ssw0rd2024!',
      'qwertyuiop',
      'asdfghjkl123',
      'letmein123',
      '12345678901234',
    ],
    ...[
      'aaaaaaaaaaaaaaaa',
      'abcabcabcabcabc',
      'summer2024!',
      'sunshine sunshine sunshine',
      '19840312',
      'bob1990',
      'iloveyou!!',
    ],
    ...[
      'abcdefghijklmnop',
      'passwordpassword',
      'dragon',
      'Sallyport1!',
      'monkey monkey',
      'qwerty asdfgh zxcvbn',
      '11112222',
    ],
  ])('“%s” is not enough', text => {
    const strength = passphraseStrength(text)
    expect(strength.enough).toBe(false)
    expect(strength.level).toBeLessThan(2)
    expect(strength.advice).toBeDefined()
  })

  test.each([
    ...[
      'correct horse battery staple',
      'a lantern over the northern gate',
      'Xk7#vPq2!mZr',
      'grüner Apfel fällt nachts leise',
    ],
    ...[
      'eine laterne am nordtor',
      'тихая луна над старой рекой',
      '秘密の扉は夜にだけ開く',
      'kjhwqpzmvnbxlrtd',
      '83920175640293',
    ],
  ])('“%s” is enough', text => {
    expect(passphraseStrength(text)).toMatchObject({ enough: true })
  })

  test('more words never make it weaker', () => {
    const words = 'correct horse battery staple meadow lantern'.split(' ')
    const bits = words.map((_, index) => passphraseStrength(words.slice(0, index + 1).join(' ')).bits)
    expect(bits).toEqual([...bits].sort((a, b) => a - b))
  })
})
