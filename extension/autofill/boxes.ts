// Puts fields together that hold one code between them: a box for each character (4 to 10), or two or three parts of
// one (3 + 3, 2 + 2 + 2). Looks at shape and names only; whether it is a code's is decided by its words.
import { aria } from './dom.ts'
import { holds, parentOf, type Typeable, takesCode } from './fields.ts'

/** Fields that a code goes into together: one, its boxes, or its parts. */
export interface Cluster {
  readonly elements: readonly HTMLInputElement[]
  readonly shape: 'one' | 'boxes' | 'parts'
}

const least = 4
const most = 10

/** All clusters among these fields, in their order; fields that take no code are in none. */
export function clustersOf(fields: readonly Typeable[]): Cluster[] {
  const clusters: Cluster[] = []
  let at = 0
  while (at < fields.length) {
    const field = fields[at]
    if (field === undefined || !takesCode(field)) {
      at += 1
      continue
    }
    const run = runFrom(fields, at)
    if (run.length >= least) {
      clusters.push(...split(run))
      at += run.length
      continue
    }
    const parts = partsFrom(fields, at)
    if (parts.length > 1) {
      clusters.push({ elements: parts, shape: 'parts' })
      at += parts.length
      continue
    }
    clusters.push({ elements: [field], shape: 'one' })
    at += 1
  }
  return clusters
}

/** The boxes that follow one another from here. The first may be longer than the others: it catches a pasted code. */
function runFrom(fields: readonly Typeable[], start: number): HTMLInputElement[] {
  const run: HTMLInputElement[] = []
  for (const field of fields.slice(start)) {
    const previous = run.at(-1)
    if (!takesCode(field)) break
    if (previous === undefined) {
      run.push(field)
      continue
    }
    const twin = isBare(previous) && isBare(field) && follow(previous, field)
    if (
      !(isBox(field) || twin || isNext(previous, field)) ||
      !alike(previous, field, run.length > 1) ||
      !near(previous, field)
    )
      break
    run.push(field)
  }
  const [first, second] = run
  if (first === undefined || second === undefined) return run
  const named = alike(first, second, true) && stem(first) !== '' && stem(first) === stem(second)
  // Longer than the others, and with no name to tell: it stands in their row and looks like them.
  const catcher = first.maxLength > 1 && follow(first, second) && first.className === second.className
  return isBox(first) || named || catcher || (isBare(first) && isBare(second)) ? run : [first]
}

const boxWords =
  /digit|char|code|otp|pin|token|box|verif|2fa|mfa|pass|ziffer|chiffre|cifra|digito|dígito|cijfer|cyfra|цифра|桁|位|자리/i

/** Whether one is the next of another by its number: `otp-2` after `otp-1`, "Digit 2 of 6" after "Digit 1 of 6". */
function isNext(one: HTMLInputElement, other: HTMLInputElement): boolean {
  if (one.maxLength > 6 || other.maxLength > 2) return false
  return [
    [one.name, other.name],
    [one.id, other.id],
    [aria(one, 'label') ?? '', aria(other, 'label') ?? ''],
    [one.dataset.testid ?? '', other.dataset.testid ?? ''],
  ].some(([first = '', second = '']) => {
    const [a, b] = [/\d+/.exec(first)?.[0], /\d+/.exec(second)?.[0]]
    const sameName = first.replace(/\d+/, '#') === second.replace(/\d+/, '#')
    return (
      a !== undefined && b !== undefined && sameName && Number(b) === Number(a) + 1 && boxWords.test(first)
    )
  })
}

/** A field that says nothing at all, as boxes are often written: no name, no label, no words in it. */
const isBare = (field: HTMLInputElement): boolean =>
  field.name === '' &&
  field.id === '' &&
  field.placeholder === '' &&
  aria(field, 'label') === null &&
  (field.labels?.length ?? 0) === 0 &&
  field.maxLength < 2

/** Whether one comes right after the other, with no word between them; each may be in a wrapper of its own. */
function follow(one: Element, other: Element): boolean {
  if (one.nextElementSibling === other) return true
  const [outer, next] = [parentOf(one), parentOf(other)]
  return (
    outer !== null &&
    outer.nextElementSibling === next &&
    outer.children.length === 1 &&
    (next?.textContent ?? '').trim() === ''
  )
}

/** Whether a field is made for one character. */
function isBox(field: HTMLInputElement): boolean {
  if (field.maxLength === 1) return true
  if (field.max.length > 1) return false
  const narrow =
    field.size === 1 ||
    field.max === '9' ||
    /^(\\d|\[0-9\]|\[\\d\])(\{1\}|\{0,1\}|\?|\*)?$/.test(field.pattern)
  if (field.maxLength > 2 && field.maxLength !== 6) return false
  if (narrow && field.pattern !== '[0-9]*') return true
  if (/^.$/u.test(field.placeholder.trim())) return true
  return isSmall(field)
}

function isSmall(field: HTMLInputElement): boolean {
  const { width, height } = field.getBoundingClientRect()
  return width > 0 && width <= 76 && height >= width / 3
}

/** What a name is without its number: `otp-1` and `otp-2` are of one stem. */
const stem = (field: HTMLInputElement) =>
  (field.name || field.id || aria(field, 'label') || field.dataset.testid || '')
    .replace(/\d+/g, '#')
    .replace(/(first|second|third|fourth|fifth|sixth)/gi, '#')

function alike(one: HTMLInputElement, other: HTMLInputElement, strict: boolean): boolean {
  if (one.type !== other.type || one.form !== other.form) return false
  if (
    strict &&
    one.maxLength !== other.maxLength &&
    one.maxLength > 0 &&
    other.maxLength > 0 &&
    one.maxLength < 4
  )
    return false
  return true
}

/** Whether two boxes are of one row: their common ancestor is at most four levels up. */
function near(one: Element, other: Element): boolean {
  let ancestor: Element | null = one
  for (let level = 0; level < 6 && ancestor !== null; level += 1) {
    ancestor = parentOf(ancestor)
    // Each box may be in a shadow root of its own.
    if (ancestor !== null && holds(ancestor, other)) return true
  }
  return false
}

/** A run that is too long for one code is taken apart by its containers: two codes of six stand in two rows. */
function split(run: readonly HTMLInputElement[]): Cluster[] {
  if (run.length <= most && !twoRows(run)) return [{ elements: run, shape: 'boxes' }]
  const rows = rowsOf(run)
  const codes = rows.filter(row => row.length >= least && row.length <= most)
  // Many rows alike are a puzzle or a table, not one code and another.
  if (rows.length > 3 || codes.length !== rows.length)
    return run.map(field => ({ elements: [field], shape: 'one' as const }))
  return codes.map(elements => ({ elements, shape: 'boxes' as const }))
}

/** Eight or more boxes in two containers of at least four are two codes, unless one container holds nothing but them. */
function twoRows(run: readonly HTMLInputElement[]): boolean {
  const rows = rowsOf(run)
  return (
    rows.length === 2 &&
    rows.every(row => row.length >= least) &&
    stem(run[0] ?? failed()) !== stem(run.at(-1) ?? failed())
  )
}

function failed(): never {
  throw new RangeError('a run of boxes is empty')
}

function rowsOf(run: readonly HTMLInputElement[]): HTMLInputElement[][] {
  const first = run[0] ?? failed()
  let ancestor: Element | null = parentOf(first)
  while (ancestor !== null && !run.every(field => ancestor !== null && holds(ancestor, field)))
    ancestor = parentOf(ancestor)
  const rows = new Map<Element, HTMLInputElement[]>()
  for (const field of run) {
    let row: Element = field
    for (let up = parentOf(row); up !== null && up !== ancestor; up = parentOf(row)) row = up
    const known = rows.get(row)
    if (known === undefined) rows.set(row, [field])
    else known.push(field)
  }
  return [...rows.values()]
}

/** Two fields of 3 or 4 characters, or three of 2 to 3, side by side and without labels of their own. */
function partsFrom(fields: readonly Typeable[], start: number): HTMLInputElement[] {
  const first = fields[start]
  if (first === undefined || !takesCode(first) || first.maxLength < 2 || first.maxLength > 4) return []
  const parts: HTMLInputElement[] = []
  for (const field of fields.slice(start)) {
    if (!takesCode(field) || field.maxLength !== first.maxLength || field.type !== first.type) break
    const previous = parts.at(-1)
    if (previous !== undefined && (!near(previous, field) || previous.form !== field.form)) break
    if (previous !== undefined && (stem(previous) === '') !== (stem(field) === '')) break
    parts.push(field)
  }
  const length = first.maxLength * parts.length
  const fits = parts.length >= 2 && parts.length <= 3 && length >= 6 && length <= 8
  return fits ? parts : []
}
