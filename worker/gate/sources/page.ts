// The subject by a field on a page of the origin's own about whoever is signed in (G3): for software that tells it in no
// JSON. As sure as whoami, whose questions it asks.
import type { SubjectSource } from '../../../shared/policy/schema.ts'
import { identity } from '../../people/subjects.ts'
import type { Site } from '../../site.ts'
import { type Cookie, cookieHeader } from '../cookies.ts'
import type { Identification } from '../identification.ts'
import type { Visit } from '../visit.ts'
import { askOrigin } from './whoami.ts'

type Page = Extract<SubjectSource, { source: 'page' }>

/**
 * Asks for the page in whose session these cookies are.
 * @throws Refusal `origin-failed` where the origin can't answer.
 */
export async function identifyByPage(
  site: Site,
  visit: Visit,
  subject: Page,
  jar: readonly Cookie[],
): Promise<Identification> {
  const cookie = cookieHeader(jar)
  if (cookie === undefined) return { who: 'nobody' }
  const page = await askOrigin(site, visit, subject, { accept: 'text/html', cookie })
  const fields = page === undefined ? undefined : await fieldsOf(page)
  const value = (field: string | undefined) => {
    const values = (field !== undefined && fields?.get(field)) || []
    return values.length === 1 ? values[0] : undefined
  }
  const name = value(subject.field)
  if (name === undefined) return { who: 'nobody' }
  const details = { email: value(subject.emailField), phone: value(subject.phoneField) }
  const found = await identity(site.host, subject.case, name, details)
  return found ? { who: 'somebody', identity: found } : { who: 'nobody' }
}

/** What the inputs of a page hold, by their names; a name with two values says nothing sure. */
async function fieldsOf(page: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const fields = new Map<string, string[]>()
  const rewriter = new HTMLRewriter().on('input[name]', {
    element(input) {
      const name = input.getAttribute('name') ?? ''
      const value = input.getAttribute('value') ?? ''
      const known = fields.get(name) ?? []
      // The rewriter leaves character references as they are written: such a value is not what it looks like.
      if (value !== '' && !value.includes('&') && !known.includes(value)) fields.set(name, [...known, value])
    },
  })
  await rewriter.transform(new Response(page, { headers: { 'content-type': 'text/html' } })).arrayBuffer()
  return fields
}
