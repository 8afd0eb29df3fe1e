// What any source of the subject comes to: somebody, nobody, or no answer; and how a JSON document names somebody.
import type { SubjectSource } from '../../shared/policy/schema.ts'
import { type Identity, identity } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { at } from './json-pointer.ts'

/** Who is behind a session: somebody, nobody, or nothing that policy's source could tell. */
export type Identification =
  | { readonly who: 'somebody'; readonly identity: Identity }
  | { readonly who: 'nobody' }
  | { readonly who: 'unknown' }

/** Where a JSON document about somebody has their name, contact details and roles. */
type Pointers = Pick<
  Extract<SubjectSource, { source: 'whoami' }>,
  'name' | 'email' | 'phone' | 'roles' | 'case'
>

/** Whom a JSON document is about. */
export async function identified(site: Site, subject: Pointers, document: unknown): Promise<Identification> {
  const name = at(document, subject.name)
  if (typeof name !== 'string' && typeof name !== 'number') return { who: 'nobody' }
  const text = (pointer: string | undefined) =>
    pointer === undefined ? undefined : textAt(document, pointer)
  const roles = subject.roles === undefined ? [] : [at(document, subject.roles)].flat()
  const found = await identity(site.host, subject.case, String(name), {
    email: text(subject.email),
    phone: text(subject.phone),
    roles: roles.filter(role => typeof role === 'string'),
  })
  return found ? { who: 'somebody', identity: found } : { who: 'nobody' }
}

function textAt(document: unknown, pointer: string): string | undefined {
  const value = at(document, pointer)
  return typeof value === 'string' && value !== '' ? value : undefined
}
