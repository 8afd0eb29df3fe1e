// Where the popup can go, and what it can say: what every screen is given.
import type { AccountView } from '../messages.ts'

/** Where the person is. */
export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'add' }
  | { readonly name: 'camera' }
  | { readonly name: 'edit'; readonly account: AccountView }
  | { readonly name: 'settings' }
  | { readonly name: 'devices' }
  | { readonly name: 'site' }
  | { readonly name: 'backup' }
  | { readonly name: 'privacy' }

/** Where the state of the vault puts them instead: the first run's two steps, and the locked door. */
export type DoorScreen =
  | { readonly name: 'welcome' }
  | { readonly name: 'access' }
  | { readonly name: 'unlock' }

/** Something that was done, with a way to take it back. */
export interface Toast {
  readonly text: string
  readonly undo?: () => Promise<void>
}

/** The ways on from a screen. */
export interface Navigation {
  readonly go: (screen: Screen) => void
  readonly say: (toast: Toast) => void
}
