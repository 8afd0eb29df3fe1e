// What the isolate remembers of opened cookies: never more than its bound, and nothing under another ring or place.
import { describe, expect, it } from 'vitest'
import { Kept } from '../../worker/keys/kept.ts'
import { keyRing } from '../../worker/keys/ring.ts'
import { openJson, sealJson } from '../../worker/keys/seal.ts'

describe('a bounded memory', () => {
  it('forgets what was not asked for, and keeps what was', () => {
    const kept = new Kept<number>(10)
    kept.set('asked', 0)
    const held = () =>
      Array.from({ length: 100 }, (_, index) => kept.get(`n${index}`)).filter(one => one !== undefined)
    for (let index = 0; index < 100; index++) {
      kept.set(`n${index}`, index)
      expect(kept.get('asked')).toBe(0)
    }
    expect(held().length).toBeLessThanOrEqual(20)
  })
})

describe('an opened value that is remembered', () => {
  it('opens in its own place, for its own purpose and under its own ring alone', async () => {
    const ring = keyRing(`a:${'A'.repeat(43)}`)
    const sealed = await sealJson(ring, 'session', 'shop.example', { id: 1 })
    const open = () => openJson(ring, 'session', 'shop.example', sealed)
    expect(await open()).toEqual({ id: 1 })
    expect(await open()).toEqual({ id: 1 })
    expect(await openJson(ring, 'session', 'other.example', sealed)).toBeUndefined()
    expect(await openJson(ring, 'pending', 'shop.example', sealed)).toBeUndefined()
    const without = keyRing(`b:${'B'.repeat(42)}A`)
    expect(await openJson(without, 'session', 'shop.example', sealed)).toBeUndefined()
  })
})
