// V6: how wrong the clock is, from what sites answer; and what is never believed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  correctionFor,
  errorIn,
  fits,
  leastSamples,
  mostCorrectedMs,
  type Reading,
  readingOf,
  rightWithinMs,
  type Sample,
  verdictOf,
} from '../../extension/clock/estimate.ts'

const start = 1_800_000_000_000
const minute = 60_000

/** An answer as a server makes it, `behind` being how far our clock is behind it. */
const answered = (behind: number, at: number, there: number, back: number): Sample => ({
  sent: start + at,
  heard: start + at + there + back,
  date: Math.floor((start + at + there + behind) / 1000) * 1000,
})
const answers = (behind: number) => [0, 1250, 2500, 3750].map(at => answered(behind, at, 40, 60))
const site = (name: string, behind: number): Reading => {
  const reading = readingOf(name, answers(behind))
  if (reading === undefined) throw new Error('no reading')
  return reading
}

describe('one site’s answers', () => {
  test('always bound the true error, however long the way there and back', () => {
    const answer = fc.record({ at: fc.nat(20_000), there: fc.nat(3000), back: fc.nat(3000) })
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        fc.array(answer, { minLength: leastSamples, maxLength: 8 }),
        (behind, all) => {
          const reading = readingOf(
            'a.example',
            all.map(({ at, there, back }) => answered(behind, at, there, back)),
          )
          expect(reading).toBeDefined()
          expect(reading?.low).toBeLessThanOrEqual(behind)
          expect(reading?.high).toBeGreaterThanOrEqual(behind)
        },
      ),
    )
  })

  test('spread over the second, bound it to less than half a second', () => {
    const { low, high } = site('a.example', 299_700)
    expect(high - low).toBeLessThan(500)
  })

  test('say nothing where they are too few, or contradict each other', () => {
    expect(readingOf('a.example', answers(0).slice(0, leastSamples - 1))).toBeUndefined()
    expect(readingOf('a.example', [...answers(0), answered(5 * minute, 5000, 40, 60)])).toBeUndefined()
  })
})

describe('several sites', () => {
  test('that agree are believed', () => {
    const verdict = verdictOf([site('a.example', 5 * minute), site('b.example', 5 * minute + 300)])
    expect(verdict).toMatchObject({ kind: 'agreed', sites: 2 })
    expect(Math.abs((errorIn(verdict) ?? 0) - 5 * minute)).toBeLessThan(1000)
    expect(correctionFor(verdict, ['other.example'])).toBe(errorIn(verdict))
  })

  test('one that is wrong is not followed, wherever it stands among them', () => {
    for (const wrong of [-60 * minute, 3 * minute, 60 * minute]) {
      const [a, b, liar] = [site('a.example', 0), site('b.example', 100), site('wrong.example', wrong)]
      for (const order of [
        [a, b, liar],
        [liar, a, b],
        [a, liar, b],
      ])
        expect(errorIn(verdictOf(order))).toBe(0)
    }
  })

  test('that disagree are not followed: two against each other, two against two', () => {
    const [a, b] = [site('a.example', 0), site('b.example', 0)]
    const [c, d] = [site('c.example', 10 * minute), site('d.example', 10 * minute)]
    for (const all of [
      [a, c],
      [a, b, c, d],
      [a, c, site('e.example', 20 * minute)],
    ]) {
      expect(verdictOf(all)).toEqual({ kind: 'disagreed', sites: all.length })
      expect(correctionFor(verdictOf(all), ['a.example'])).toBe(0)
    }
  })

  test('no minority ever moves the clock, whatever it says', () => {
    const lie = fc.integer({ min: -90_000_000, max: 90_000_000 })
    fc.assert(
      fc.property(
        fc.array(lie, { maxLength: 2 }),
        fc.integer({ min: -minute, max: minute }),
        (lies, behind) => {
          const honest = ['a', 'b', 'c'].map(name => site(`${name}.example`, behind))
          const verdict = verdictOf([...lies.map((wrong, at) => site(`liar${at}.example`, wrong)), ...honest])
          const error = errorIn(verdict) ?? 0
          expect(error === 0 || Math.abs(error - behind) <= 1000).toBe(true)
        },
      ),
    )
  })
})

test('one site alone is believed for its own codes only', () => {
  const verdict = verdictOf([site('a.example', 5 * minute)])
  expect(verdict).toMatchObject({ kind: 'single', site: 'a.example' })
  expect(correctionFor(verdict, ['b.example'])).toBe(0)
  expect(Math.abs(correctionFor(verdict, ['a.example']) - 5 * minute)).toBeLessThan(1000)
})

test('a clock that is as good as right is left alone, and one that is far off, too', () => {
  for (const behind of [0, 400, -900, rightWithinMs - 1100])
    expect(errorIn(verdictOf([site('a.example', behind), site('b.example', behind)]))).toBe(0)
  const far = verdictOf([site('a.example', 2 * mostCorrectedMs), site('b.example', 2 * mostCorrectedMs)])
  expect(errorIn(far)).toBeGreaterThan(mostCorrectedMs)
  expect(correctionFor(far, ['a.example'])).toBe(0)
  expect(correctionFor(verdictOf([]), ['a.example'])).toBe(0)
})

test('a clock that was set right meanwhile doesn’t fit the old error', () => {
  const error = 5 * minute
  expect(fits(error, answered(error, 0, 40, 60))).toBe(true)
  expect(fits(error, answered(0, 0, 40, 60))).toBe(false)
})
