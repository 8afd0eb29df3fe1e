// Every word of the extension in Dutch: informal address, as most products of this kind use it.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/nl.ts'
import { devices } from './devices/nl.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/nl.ts'
import { sites } from './sites/nl.ts'
import { vault } from './vault/nl.ts'

const plural = /* @__PURE__ */ plurals('nl')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport begreep dat niet. Laad de pagina opnieuw en probeer het nog eens.',
  'no-vault': 'Er is nog geen kluis. Open Sallyport via de werkbalk om er een te maken.',
  locked: 'Sallyport is vergrendeld. Ontgrendel het en probeer het nog eens.',
  'wrong-passphrase':
    'Dat is niet de wachtwoordzin. Controleer Caps Lock en de toetsenbordindeling; er is niets verloren.',
  'wrong-passkey': 'Die passkey opent deze kluis niet. Gebruik je wachtwoordzin.',
  conflict: 'Dit account is intussen in een ander venster gewijzigd. Bekijk het opnieuw en wijzig het dan.',
  'bad-backup': 'Dit bestand is geen back-up van Sallyport, of het is beschadigd. Er is niets gewijzigd.',
  'no-place': 'De back-up kon daar niet worden geschreven. Kies de map opnieuw; de kluis zelf is veilig.',
  'weak-passphrase': 'Die wachtwoordzin is te makkelijk te raden. Maak hem langer.',
  exists: 'Er is al een kluis. Die wordt nooit door een nieuwe vervangen.',
  damaged:
    'De opgeslagen kluis is beschadigd en kan niet worden geopend. Er is niets gewijzigd. Verwijder de extensie niet; zet een back-up terug, of het browserprofiel uit een back-up.',
  newer:
    'Deze kluis is door een nieuwere Sallyport geschreven. Werk de extensie bij om hem te openen; er is niets gewijzigd.',
  'no-account': 'Dat account is er niet meer.',
  'other-site': 'Dat account hoort bij een andere site, dus deze krijgt de code niet.',
  'insecure-site': 'Deze pagina is niet versleuteld (http), dus hier wordt geen code ingevuld.',
  'foreign-frame': 'Dit deel van de pagina is van een andere site, dus daar wordt geen code ingevuld.',
  'no-page':
    'Sallyport kan deze pagina niet zien. Browserpagina’s en de extensiewinkel zijn gesloten voor extensies; laad een andere pagina opnieuw.',
  'no-field':
    'Hier is geen veld voor een code gevonden. Klik in het veld en probeer het nog eens, of kopieer de code.',
  'not-taken': 'De pagina heeft de code niet overgenomen. Kopieer en plak hem.',
  'none-here': 'Voor deze site is geen account opgeslagen.',
  'not-automatic': 'Deze site is zojuist vanzelf ingevuld. Klik voor een andere code op de knop in het veld.',
  organisation: 'Je organisatie heeft dit uitgezet.',
  'blocked-site': 'Je organisatie laat Sallyport niet werken op deze site.',
  unreadable:
    'Sallyport kan dat account niet lezen: er is een otpauth://-link met een geldige sleutel nodig.',
  'nothing-found':
    'Op deze pagina is geen QR-code gevonden. Maak hem groter of breng hem helemaal in beeld en scan opnieuw.',
  duplicate: 'Dit account zit al in de kluis.',
  'no-offer': 'Die instelcode is er niet meer. Scan de pagina opnieuw.',
  'no-change': 'Er is niets gewijzigd.',
  storage:
    'De browser kon de wijziging niet opslaan, misschien omdat de schijf vol is. De kluis is zoals hij was.',
  failed: 'Er ging iets mis. De kluis is zoals hij was; probeer het nog eens.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Code invullen',
  scan: 'QR-code op deze pagina scannen',
  code: 'Dit is het codeveld',
  other: 'Dit is geen codeveld',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: codes voor deze pagina',
  fill: account => `Code van ${account} invullen`,
  save: account => `${account} opslaan in Sallyport en code invullen`,
  unlock: 'Sallyport ontgrendelen om de code in te vullen',
  unnamed: 'dit account',
  filled: 'Ingevuld',
  pointed: { code: 'Onthouden: dit is het codeveld.', other: 'Onthouden: dit is geen codeveld.' },
  lookAlike: site =>
    `Pas op: het adres van deze pagina lijkt alleen op ${site}. Hier wordt geen code ingevuld.`,
}

export const nl: Dictionary = {
  name: 'Sallyport',
  tagline: 'Codes voor de tweede deur, ingevuld waar ze horen.',
  manifest: {
    description:
      'Een authenticator in je browser: bewaart je eenmalige codes verzegeld en vult ze in op de juiste site.',
    fillCommand: 'Code voor deze site invullen',
    openCommand: 'Sallyport openen',
  },
  menu,
  common: {
    back: 'Terug',
    cancel: 'Annuleren',
    save: 'Opslaan',
    close: 'Sluiten',
    understood: 'Begrepen',
    undo: 'Ongedaan maken',
    retry: 'Opnieuw proberen',
    show: 'Tonen',
    hide: 'Verbergen',
    loading: 'Een ogenblik…',
  },
  welcome: {
    title: 'Achter twee deuren',
    lead: 'Sallyport bewaart je eenmalige codes in een kluis op deze computer en vult ze alleen op de juiste site in.',
    passphrase: 'Kies een wachtwoordzin',
    repeat: 'Herhaal hem',
    mismatch: 'De twee zijn niet gelijk.',
    warning:
      'Niemand kan hem opnieuw instellen: de kluis gaat alleen met deze wachtwoordzin open. Schrijf hem op en bewaar hem veilig.',
    create: 'Kluis maken',
    creating: 'Verzegelen…',
  },
  strength: { label: 'Sterkte', levels: ['Heel zwak', 'Zwak', 'Redelijk', 'Sterk', 'Heel sterk'] },
  strengthAdvice: {
    empty: 'Vier of vijf willekeurige woorden zijn sterk en makkelijk te onthouden.',
    common: 'Dit is een van de eerste die iedereen zou proberen.',
    repeats: 'Herhalen voegt bijna niets toe.',
    sequence: 'Reeksen van toetsen en cijfers worden het eerst geprobeerd.',
    short: 'Maak hem langer: lengte helpt het meest.',
    words: 'Voeg nog een of twee woorden toe.',
  },
  unlock: {
    title: 'Vergrendeld',
    passphrase: 'Wachtwoordzin',
    unlock: 'Ontgrendelen',
    unlocking: 'Ontgrendelen…',
  },
  list: {
    title: 'Accounts',
    search: 'Accounts zoeken',
    onSite: site => `Op ${site}`,
    others: 'Alle accounts',
    add: 'Account toevoegen',
    settings: 'Instellingen',
    lock: 'Vergrendelen',
    fill: 'Invullen',
    fillLabel: account => `Code van ${account} invullen`,
    copy: 'Kopiëren',
    more: account => `${account} bewerken`,
    copied: 'Gekopieerd',
    filled: 'Ingevuld',
    next: code => `hierna ${code}`,
    newCode: 'Nieuwe code',
    newCodeLabel: account => `Volgende code van ${account} tonen`,
    noMatch: query => `Niets gevonden voor ‘${query}’.`,
    emptyTitle: 'Nog geen accounts',
    emptyLead:
      'Open op een site de instellingen voor tweestapsverificatie, kies ‘authenticator-app’ en scan de QR-code vanaf hier.',
    unnamed: 'Account zonder naam',
    results: count => plural(count, { one: '# account', other: '# accounts' }),
    offered: account => `Deze pagina biedt een account aan: ${account}`,
    offerSave: 'Opslaan',
    offerKnown: account => `Al in de kluis: ${account}`,
  },
  add: {
    title: 'Account toevoegen',
    scan: 'Deze pagina scannen',
    scanHint: 'Vindt de QR-code die op dit tabblad te zien is',
    scanning: 'QR-code zoeken…',
    image: 'Afbeelding van een QR-code',
    imageHint: 'Een schermafbeelding of foto, uit een bestand of hier geplakt',
    imageNothing:
      'In deze afbeelding staat geen leesbare QR-code. Snijd hem bij tot de code of maak hem groter.',
    link: 'Link plakken',
    linkHint: 'Een otpauth://-link',
    linkLabel: 'Instellink',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Sleutel typen',
    handHint: 'Als een site letters en cijfers toont in plaats van een QR-code',
    found: 'Gevonden op deze pagina',
    foundInPicture: 'Gevonden in de afbeelding',
    saved: account => `${account} zit in de kluis.`,
    known: 'al in de kluis',
    read: 'Doorgaan',
    saveAccount: 'Account opslaan',
  },
  account: {
    issuer: 'Site of dienst',
    issuerPlaceholder: 'Acme',
    label: 'Accountnaam',
    labelPlaceholder: 'jij@example.com',
    secret: 'Sleutel',
    secretHint: 'Letters A tot Z en cijfers 2 tot 7; spaties maken niet uit.',
    secretBad: 'Een sleutel heeft alleen de letters A tot Z en de cijfers 2 tot 7.',
    advanced: 'Geavanceerd',
    type: 'Soort code',
    types: { totp: 'Op tijd (TOTP)', hotp: 'Op teller (HOTP)', steam: 'Steam' },
    algorithm: 'Hash',
    digits: 'Cijfers',
    digitsBad: 'Tussen 6 en 10.',
    period: 'Geldig (s)',
    periodBad: 'Tussen 1 en 86.400.',
    counter: 'Teller',
    counterBad: 'Een geheel getal vanaf 0.',
    site: site => `Invullen op ${site}`,
    nameNeeded: 'Geef het een naam, zodat je het terugvindt.',
  },
  edit: {
    title: 'Account bewerken',
    sites: 'Invullen op deze sites',
    sitesHint:
      'Eén adres per regel, zoals https://example.com. Codes worden daar ingevuld en nergens anders.',
    sitesBad: line => `‘${line}’ is geen webadres zoals https://example.com.`,
    addSite: site => `${site} toevoegen`,
    pin: 'Bovenaan houden',
    details: 'Details',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} cijfers · ${period} s`,
    remove: 'Account verwijderen',
    removed: account => `${account} is verwijderd.`,
    restored: account => `${account} is terug.`,
  },
  settings: {
    title: 'Instellingen',
    lockSection: 'Vergrendelen',
    autoLock: 'Vergrendelen na',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Als de browser sluit'
        : minutes < 60
          ? plural(minutes, { one: '# minuut zonder gebruik', other: '# minuten zonder gebruik' })
          : plural(minutes / 60, { one: '# uur zonder gebruik', other: '# uur zonder gebruik' }),
    lockOnSleep: 'Vergrendelen als de computer vergrendelt of slaapt',
    clipboard: 'Gekopieerde codes wissen',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Nooit' : seconds < 60 ? `Na ${seconds} seconden` : `Na ${seconds / 60} min`,
    passphraseSection: 'Wachtwoordzin',
    current: 'Huidige wachtwoordzin',
    next: 'Nieuwe wachtwoordzin',
    change: 'Wachtwoordzin wijzigen',
    changed: 'De wachtwoordzin is gewijzigd. De oude opent niets meer.',
    deletedSection: 'Onlangs verwijderd',
    deletedHint: 'Wordt 30 dagen bewaard.',
    deletedEmpty: 'Er is de afgelopen 30 dagen niets verwijderd.',
    restore: 'Terugzetten',
    restoreLabel: account => `${account} terugzetten`,
    helpSection: 'Deze pagina',
    explain: 'Waarom is een veld herkend, of niet?',
    explainNothing: 'Geen veld op deze pagina kwam in aanmerking.',
    taken: 'Codeveld',
    notTaken: 'Geen codeveld',
    shortcut: 'Sneltoets om in te vullen',
    shortcutNone: 'geen',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Andere apps',
    import: 'Accounts importeren',
    export: 'Accounts exporteren',
    way: 'Uit een andere app',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden en andere',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `De nieuwste opgeslagen versie van de kluis was beschadigd. Je ziet die van ${when}; een latere wijziging kan ontbreken.`,
    'rolled-back': when =>
      `De opgeslagen kluis is ouder dan zojuist: iets heeft de versie van ${when} teruggezet. Latere wijzigingen kunnen ontbreken.`,
    mended: () => 'Een beschadigd deel van de opslag van de kluis is hersteld. Er ontbreekt niets.',
  },
  refusals,
}
