// What is said about sites: where Sallyport may work, and what was chosen for one of them; in English.
import type { Widened } from '../widened.ts'

export const sites = {
  access: {
    title: 'Where may Sallyport work?',
    lead: 'It can only show its button on pages that it may see. You can change this at any time in the settings.',
    all: 'On all sites',
    allHint: 'The button is in every code field. The browser asks you to confirm.',
    chosen: 'On sites that I choose',
    chosenHint: 'Open Sallyport on a site and switch it on there.',
    click: 'Only when I click',
    clickHint: 'It sees a page once you open Sallyport there, or use the shortcut or the menu.',
    refused: 'The browser did not give access, so Sallyport works only when you click.',
    section: 'Access to sites',
    granted: 'Sites that you chose',
    withdraw: (name: string) => `Withdraw access to ${name}`,
    remove: 'Remove',
  },
  site: {
    open: (name: string) => `Settings for ${name}`,
    title: 'This site',
    access: 'Work on this site without a click',
    automatic: 'Fill in the code by itself',
    never: 'Never, I click',
    automaticHint: 'Once when the page loads; after that only when you click.',
    submit: 'Send the form once the code is in',
    submitHint: 'Presses the button of the code’s own form, and no other.',
    noAccounts: 'No account is saved for this site.',
    fields: 'Fields that you pointed out',
    isCode: (name: string) => `${name}: the code field`,
    isNoCode: (name: string) => `${name}: not a code field`,
    unnamed: 'Field without a name',
    noFields: 'Right-click a field to say that it is the code field, or that it is not.',
    forget: 'Forget',
    forgetLabel: (name: string) => `Forget ${name}`,
    all: 'Settings of single sites',
    none: 'No site has settings of its own.',
    optedOut: 'The page asks password managers to leave it alone.',
  },
  setByOrganisation: 'Set by your organisation.',
}

/** What every language has. */
export type SiteWords = Widened<typeof sites>
