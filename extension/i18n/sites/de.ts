// What is said about sites, in German.
import type { SiteWords } from './en.ts'

export const sites: SiteWords = {
  access: {
    title: 'Wo darf Sallyport arbeiten?',
    lead: 'Die Schaltfläche kann nur auf Seiten erscheinen, die es sehen darf. Das lässt sich in den Einstellungen jederzeit ändern.',
    all: 'Auf allen Websites',
    allHint: 'Die Schaltfläche ist in jedem Codefeld. Der Browser fragt zur Bestätigung nach.',
    chosen: 'Auf Websites, die ich auswähle',
    chosenHint: 'Öffnen Sie Sallyport auf einer Website und schalten Sie es dort ein.',
    click: 'Nur wenn ich klicke',
    clickHint:
      'Es sieht eine Seite erst, wenn Sie Sallyport dort öffnen oder Tastenkürzel oder Menü benutzen.',
    refused: 'Der Browser hat keinen Zugriff gewährt, Sallyport arbeitet also nur, wenn Sie klicken.',
    section: 'Zugriff auf Websites',
    granted: 'Ausgewählte Websites',
    withdraw: (name: string) => `Zugriff auf ${name} entziehen`,
    remove: 'Entfernen',
  },
  site: {
    open: (name: string) => `Einstellungen für ${name}`,
    title: 'Diese Website',
    access: 'Auf dieser Website ohne Klick arbeiten',
    automatic: 'Code von selbst ausfüllen',
    never: 'Nie, ich klicke',
    automaticHint: 'Einmal beim Laden der Seite; danach nur, wenn Sie klicken.',
    submit: 'Formular absenden, sobald der Code darin steht',
    submitHint: 'Drückt die Schaltfläche im Formular des Codes und keine andere.',
    noAccounts: 'Für diese Website ist kein Konto gespeichert.',
    fields: 'Felder, auf die Sie gezeigt haben',
    isCode: (name: string) => `${name}: das Codefeld`,
    isNoCode: (name: string) => `${name}: kein Codefeld`,
    unnamed: 'Feld ohne Namen',
    noFields:
      'Klicken Sie mit der rechten Maustaste auf ein Feld, um zu sagen, dass es das Codefeld ist oder keines.',
    forget: 'Vergessen',
    forgetLabel: (name: string) => `${name} vergessen`,
    all: 'Einstellungen einzelner Websites',
    none: 'Keine Website hat eigene Einstellungen.',
    optedOut: 'Die Seite bittet Passwortmanager, es in Ruhe zu lassen.',
  },
  setByOrganisation: 'Von Ihrer Organisation festgelegt.',
}
