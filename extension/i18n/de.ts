// Every word of the extension in German: formal address, as banks and mail providers use it.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/de.ts'
import { devices } from './devices/de.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/de.ts'
import { sites } from './sites/de.ts'
import { vault } from './vault/de.ts'

const plural = /* @__PURE__ */ plurals('de')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport hat das nicht verstanden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'no-vault': 'Es gibt noch keinen Tresor. Öffnen Sie Sallyport in der Symbolleiste, um einen anzulegen.',
  locked: 'Sallyport ist gesperrt. Entsperren Sie es und versuchen Sie es noch einmal.',
  'wrong-passphrase':
    'Das ist nicht die Passphrase. Prüfen Sie Feststelltaste und Tastaturbelegung; es ist nichts verloren.',
  'wrong-passkey': 'Dieser Passkey öffnet diesen Tresor nicht. Verwenden Sie Ihre Passphrase.',
  conflict:
    'Dieses Konto wurde inzwischen in einem anderen Fenster geändert. Sehen Sie es sich noch einmal an und ändern Sie es dann.',
  'bad-backup':
    'Diese Datei ist keine Sicherung von Sallyport, oder sie ist beschädigt. Es wurde nichts geändert.',
  'no-place':
    'Die Sicherung konnte dort nicht geschrieben werden. Wählen Sie den Ordner erneut; dem Tresor selbst ist nichts geschehen.',
  'weak-passphrase': 'Diese Passphrase ist zu leicht zu erraten. Wählen Sie eine längere.',
  exists: 'Es gibt schon einen Tresor. Er wird nie durch einen neuen ersetzt.',
  damaged:
    'Der gespeicherte Tresor ist beschädigt und lässt sich nicht öffnen. Es wurde nichts geändert. Entfernen Sie die Erweiterung nicht; stellen Sie eine Sicherung wieder her oder das Browserprofil aus einer.',
  newer:
    'Dieser Tresor wurde von einem neueren Sallyport geschrieben. Aktualisieren Sie die Erweiterung, um ihn zu öffnen; es wurde nichts geändert.',
  'no-account': 'Dieses Konto gibt es nicht mehr.',
  'other-site': 'Dieses Konto gehört zu einer anderen Website, daher bekommt diese seinen Code nicht.',
  'insecure-site': 'Diese Seite ist nicht verschlüsselt (http), daher wird hier kein Code ausgefüllt.',
  'foreign-frame':
    'Dieser Teil der Seite gehört zu einer anderen Website, daher wird dort kein Code ausgefüllt.',
  'no-page':
    'Sallyport kann diese Seite nicht sehen. Browserseiten und der Erweiterungs-Store sind für Erweiterungen geschlossen; laden Sie andere Seiten neu.',
  'no-field':
    'Hier wurde kein Feld für einen Code gefunden. Klicken Sie in das Feld und versuchen Sie es noch einmal, oder kopieren Sie den Code.',
  'not-taken': 'Die Seite hat den Code nicht übernommen. Kopieren Sie ihn und fügen Sie ihn ein.',
  'none-here': 'Für diese Website ist kein Konto gespeichert.',
  'not-automatic':
    'Diese Website wurde eben erst von selbst ausgefüllt. Für einen weiteren Code klicken Sie auf die Schaltfläche im Feld.',
  organisation: 'Ihre Organisation hat das abgeschaltet.',
  'blocked-site': 'Ihre Organisation lässt Sallyport auf dieser Website nicht arbeiten.',
  unreadable:
    'Dieses Konto kann Sallyport nicht lesen: Nötig ist ein otpauth://-Link mit gültigem Schlüssel.',
  'nothing-found':
    'Auf dieser Seite wurde kein QR-Code gefunden. Vergrößern Sie ihn oder bringen Sie ihn ganz ins Bild und scannen Sie erneut.',
  duplicate: 'Dieses Konto ist schon im Tresor.',
  'no-offer': 'Dieser Einrichtungscode ist nicht mehr da. Scannen Sie die Seite erneut.',
  'no-change': 'Es wurde nichts geändert.',
  storage:
    'Der Browser konnte die Änderung nicht speichern, vielleicht weil der Datenträger voll ist. Der Tresor ist, wie er war.',
  failed: 'Etwas ist schiefgegangen. Der Tresor ist, wie er war; versuchen Sie es noch einmal.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Code ausfüllen',
  scan: 'QR-Code auf dieser Seite scannen',
  code: 'Das ist das Codefeld',
  other: 'Das ist kein Codefeld',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: Codes für diese Seite',
  fill: account => `Code von ${account} ausfüllen`,
  save: account => `${account} in Sallyport speichern und Code ausfüllen`,
  unlock: 'Sallyport entsperren, um den Code auszufüllen',
  unnamed: 'diesem Konto',
  filled: 'Ausgefüllt',
  pointed: { code: 'Gemerkt: Das ist das Codefeld.', other: 'Gemerkt: Das ist kein Codefeld.' },
  lookAlike: site =>
    `Vorsicht: Die Adresse dieser Seite sieht nur aus wie ${site}. Hier wird kein Code ausgefüllt.`,
}

export const de: Dictionary = {
  name: 'Sallyport',
  tagline: 'Codes für die zweite Tür, ausgefüllt, wo sie hingehören.',
  manifest: {
    description:
      'Ein Authenticator in Ihrem Browser: verwahrt Einmalcodes versiegelt und füllt sie auf der richtigen Website aus.',
    fillCommand: 'Code für diese Website ausfüllen',
    openCommand: 'Sallyport öffnen',
  },
  menu,
  common: {
    back: 'Zurück',
    cancel: 'Abbrechen',
    save: 'Speichern',
    close: 'Schließen',
    understood: 'Verstanden',
    undo: 'Rückgängig',
    retry: 'Noch einmal versuchen',
    show: 'Anzeigen',
    hide: 'Verbergen',
    loading: 'Einen Moment …',
  },
  welcome: {
    title: 'Hinter zwei Türen',
    lead: 'Sallyport verwahrt Ihre Einmalcodes in einem Tresor auf diesem Computer und füllt sie nur auf der richtigen Website aus.',
    passphrase: 'Passphrase wählen',
    repeat: 'Wiederholen',
    mismatch: 'Die beiden stimmen nicht überein.',
    warning:
      'Niemand kann sie zurücksetzen: Der Tresor öffnet sich nur mit dieser Passphrase. Schreiben Sie sie auf und verwahren Sie sie sicher.',
    create: 'Tresor anlegen',
    creating: 'Wird versiegelt …',
  },
  strength: { label: 'Stärke', levels: ['Sehr schwach', 'Schwach', 'Mittel', 'Stark', 'Sehr stark'] },
  strengthAdvice: {
    empty: 'Vier oder fünf zufällige Wörter sind stark und leicht zu merken.',
    common: 'Das würde jeder mit als Erstes versuchen.',
    repeats: 'Wiederholungen bringen fast nichts.',
    sequence: 'Tasten- und Zahlenreihen werden zuerst versucht.',
    short: 'Wählen Sie eine längere: Länge hilft am meisten.',
    words: 'Fügen Sie ein oder zwei Wörter hinzu.',
  },
  unlock: {
    title: 'Gesperrt',
    passphrase: 'Passphrase',
    unlock: 'Entsperren',
    unlocking: 'Wird entsperrt …',
  },
  list: {
    title: 'Konten',
    search: 'Konten suchen',
    onSite: site => `Auf ${site}`,
    others: 'Alle Konten',
    add: 'Konto hinzufügen',
    settings: 'Einstellungen',
    lock: 'Sperren',
    fill: 'Ausfüllen',
    fillLabel: account => `Code von ${account} ausfüllen`,
    copy: 'Kopieren',
    more: account => `${account} bearbeiten`,
    copied: 'Kopiert',
    filled: 'Ausgefüllt',
    next: code => `danach ${code}`,
    newCode: 'Neuer Code',
    newCodeLabel: account => `Nächsten Code von ${account} anzeigen`,
    noMatch: query => `Kein Treffer für „${query}“.`,
    emptyTitle: 'Noch keine Konten',
    emptyLead:
      'Öffnen Sie auf einer Website die Einstellungen zur Zwei-Faktor-Anmeldung, wählen Sie „Authenticator-App“ und scannen Sie den QR-Code von hier aus.',
    unnamed: 'Konto ohne Namen',
    results: count => plural(count, { one: '# Konto', other: '# Konten' }),
    offered: account => `Diese Seite bietet ein Konto an: ${account}`,
    offerSave: 'Speichern',
    offerKnown: account => `Schon im Tresor: ${account}`,
  },
  add: {
    title: 'Konto hinzufügen',
    scan: 'Diese Seite scannen',
    scanHint: 'Findet den QR-Code, der in diesem Tab zu sehen ist',
    scanning: 'Suche nach einem QR-Code …',
    image: 'Bild eines QR-Codes',
    imageHint: 'Bildschirmfoto oder Foto, aus einer Datei oder hier eingefügt',
    imageNothing:
      'In diesem Bild ist kein lesbarer QR-Code. Schneiden Sie es auf den Code zu oder vergrößern Sie ihn.',
    link: 'Link einfügen',
    linkHint: 'Ein otpauth://-Link',
    linkLabel: 'Einrichtungslink',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Schlüssel eintippen',
    handHint: 'Wenn eine Website Buchstaben und Ziffern statt eines QR-Codes zeigt',
    found: 'Auf dieser Seite gefunden',
    foundInPicture: 'Im Bild gefunden',
    saved: account => `${account} ist im Tresor.`,
    known: 'schon im Tresor',
    read: 'Weiter',
    saveAccount: 'Konto speichern',
  },
  account: {
    issuer: 'Website oder Dienst',
    issuerPlaceholder: 'Muster GmbH',
    label: 'Kontoname',
    labelPlaceholder: 'sie@example.com',
    secret: 'Schlüssel',
    secretHint: 'Buchstaben A bis Z und Ziffern 2 bis 7; Leerzeichen spielen keine Rolle.',
    secretBad: 'Ein Schlüssel hat nur die Buchstaben A bis Z und die Ziffern 2 bis 7.',
    advanced: 'Erweitert',
    type: 'Art des Codes',
    types: { totp: 'Zeitbasiert (TOTP)', hotp: 'Zählerbasiert (HOTP)', steam: 'Steam' },
    algorithm: 'Hash',
    digits: 'Ziffern',
    digitsBad: 'Zwischen 6 und 10.',
    period: 'Gültig (s)',
    periodBad: 'Zwischen 1 und 86.400.',
    counter: 'Nächster Zähler',
    counterBad: 'Eine ganze Zahl ab 0.',
    site: site => `Auf ${site} ausfüllen`,
    nameNeeded: 'Geben Sie dem Konto einen Namen, damit Sie es wiederfinden.',
  },
  edit: {
    title: 'Konto bearbeiten',
    sites: 'Auf diesen Websites ausfüllen',
    sitesHint:
      'Eine Adresse pro Zeile, etwa https://example.com. Codes werden dort und nirgends sonst ausgefüllt.',
    sitesBad: line => `„${line}“ ist keine Webadresse wie https://example.com.`,
    addSite: site => `${site} hinzufügen`,
    pin: 'Oben anheften',
    details: 'Details',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} Ziffern · ${period} s`,
    remove: 'Konto löschen',
    removed: account => `${account} wurde gelöscht.`,
    restored: account => `${account} ist wieder da.`,
  },
  settings: {
    title: 'Einstellungen',
    lockSection: 'Sperren',
    autoLock: 'Sperren nach',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Beim Schließen des Browsers'
        : minutes < 60
          ? plural(minutes, { one: '# Minute ohne Nutzung', other: '# Minuten ohne Nutzung' })
          : plural(minutes / 60, { one: '# Stunde ohne Nutzung', other: '# Stunden ohne Nutzung' }),
    lockOnSleep: 'Sperren, wenn der Computer gesperrt wird oder schläft',
    clipboard: 'Kopierte Codes löschen',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Nie' : seconds < 60 ? `Nach ${seconds} Sekunden` : `Nach ${seconds / 60} min`,
    passphraseSection: 'Passphrase',
    current: 'Jetzige Passphrase',
    next: 'Neue Passphrase',
    change: 'Passphrase ändern',
    changed: 'Die Passphrase wurde geändert. Die alte öffnet nichts mehr.',
    deletedSection: 'Zuletzt gelöscht',
    deletedHint: 'Wird 30 Tage aufbewahrt.',
    deletedEmpty: 'In den letzten 30 Tagen wurde nichts gelöscht.',
    restore: 'Wiederherstellen',
    restoreLabel: account => `${account} wiederherstellen`,
    helpSection: 'Diese Seite',
    explain: 'Warum wurde ein Feld erkannt oder nicht?',
    explainNothing: 'Kein Feld auf dieser Seite kam infrage.',
    taken: 'Codefeld',
    notTaken: 'Kein Codefeld',
    shortcut: 'Tastenkürzel zum Ausfüllen',
    shortcutNone: 'keines festgelegt',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Andere Apps',
    import: 'Konten importieren',
    export: 'Konten exportieren',
    way: 'Aus einer anderen App',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden und andere',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `Die neueste gespeicherte Fassung des Tresors war beschädigt. Sie sehen die vom ${when}; spätere Änderungen können fehlen.`,
    'rolled-back': when =>
      `Der gespeicherte Tresor ist älter als eben noch: Etwas hat die Fassung vom ${when} zurückgebracht. Spätere Änderungen können fehlen.`,
    mended: () => 'Ein beschädigter Teil des Tresorspeichers wurde repariert. Es fehlt nichts.',
  },
  refusals,
}
