// Who may do what for others at a site (A7), as policy says it: by role, as the origin tells roles, or by name.
import type { Policy } from '../../shared/policy/schema.ts'
import { canonicalName } from './subjects.ts'

/** What somebody may be permitted to do for others. */
export type Permission = Policy['permissions'][string][number]

/** Names and roles, as policy lists them; names are canonical. */
export interface Holders {
  readonly names: readonly string[]
  readonly roles: readonly string[]
}

/** Everybody who has one of these permissions. */
export function holdersOf(policy: Policy, ...permissions: readonly Permission[]): Holders {
  const holders = Object.entries(policy.permissions)
    .filter(([, granted]) => granted.some(one => permissions.includes(one)))
    .map(([holder]) => holder)
  const of = (kind: string) =>
    holders.filter(holder => holder.startsWith(kind)).map(holder => holder.slice(kind.length))
  return {
    names: of('subject:').map(name => canonicalName(name, policy.subject.case)),
    roles: of('role:'),
  }
}

/** Somebody who may hold one: their canonical name, and the roles that the origin told. */
export interface Holder {
  readonly name: string
  readonly roles: readonly string[]
}

/** Whether somebody has a permission. */
export function isPermitted(policy: Policy, permission: Permission, { name, roles }: Holder): boolean {
  const holders = holdersOf(policy, permission)
  return holders.names.includes(name) || holders.roles.some(role => roles.includes(role))
}
