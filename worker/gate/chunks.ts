// Browsers refuse a cookie of more than 4096 bytes, name and value together (RFC 6265bis §5.6), and a sealed value is a
// third longer than what it holds: a long one is given to the browser in several cookies.
import type { Cookie } from './cookies.ts'

const longest = 4000

const chunkName = (name: string, index: number) => (index === 0 ? name : `${name}~${index}`)

/** Cuts a cookie's value into what fits: the first part says how many there are. */
export function inChunks({ name, value }: Cookie): Cookie[] {
  if (name.length + value.length <= longest) return [{ name, value }]
  const size = longest - name.length - 8
  const count = Math.ceil(value.length / size)
  return Array.from({ length: count }, (_, index) => {
    const part = value.slice(index * size, (index + 1) * size)
    return { name: chunkName(name, index), value: index === 0 ? `c${count}.${part}` : part }
  })
}

/** Puts cookies together again that were cut; one whose parts are not all there is left out. */
export function joined(cookies: readonly Cookie[]): Cookie[] {
  const heads = cookies.flatMap(cookie => {
    const [, count, first] = /^c([2-9])\.(s1\..*)$/s.exec(cookie.value) ?? []
    return count === undefined ? [] : [{ name: cookie.name, count: Number(count), first: first ?? '' }]
  })
  if (heads.length === 0) return [...cookies]
  const taken = new Set<string>()
  const whole = heads.flatMap(({ name, count, first }) => {
    const rest = Array.from({ length: count - 1 }, (_, index) => {
      const part = chunkName(name, index + 1)
      taken.add(part)
      return cookies.find(cookie => cookie.name === part)?.value
    })
    taken.add(name)
    return rest.includes(undefined) ? [] : [{ name, value: first + rest.join('') }]
  })
  return [...cookies.filter(({ name }) => !taken.has(name)), ...whole]
}
