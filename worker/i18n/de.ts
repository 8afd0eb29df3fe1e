// What the edge's pages say, in German: formal address, as banks and mail providers use it.

import { plurals } from '../../shared/words.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('de')

const standing: Record<TokenStanding, string> = {
  current: 'es ist gültig',
  grace: 'es ist gültig',
  expired: 'seine Zeit ist abgelaufen',
  revoked: 'es wurde vergessen',
  stolen: 'sein Token wurde schon einmal verwendet, also kopiert',
  unknown: 'es ist nicht mehr bekannt',
}

export const de: Texts = {
  challenge: {
    title: 'Code eingeben',
    intro: name =>
      `Sie melden sich als ${name} an. Öffnen Sie Ihre Authenticator-App und geben Sie den Code für diese Website ein.`,
    code: 'Code',
    codeHint: digits => `${digits} Ziffern, alle 30 Sekunden neu.`,
    remember: days =>
      `Auf diesem Gerät ${plural(days, { one: '# Tag', other: '# Tage' })} lang nicht mehr fragen`,
    submit: 'Weiter',
    cancel: 'Abbrechen',
    close: 'Schließen',
    passedTitle: 'Vielen Dank',
    passed: 'Sie können dieses Fenster schließen und fortfahren.',
    cancelTitle: 'Nicht Sie oder nicht jetzt?',
    expires: minutes => `Diese Seite gilt ${plural(minutes, { one: '# Minute', other: '# Minuten' })}.`,
    malformed: digits =>
      `Geben Sie die ${digits} Ziffern ein, die Ihre Authenticator-App anzeigt. Das zählt nicht als Versuch.`,
    wrong: 'Dieser Code stimmt nicht. Geben Sie den Code ein, den Ihre Authenticator-App jetzt anzeigt.',
    used: 'Dieser Code wurde schon verwendet. Warten Sie auf den nächsten und geben Sie ihn ein.',
    left: attempts => `Noch ${plural(attempts, { one: '# Versuch', other: '# Versuche' })}.`,
    usedUp: 'Für diese Anmeldung sind keine Versuche mehr übrig. Melden Sie sich erneut an.',
    locked: 'Dieses Konto ist gesperrt. Ein Administrator kann es entsperren.',
    over: 'Diese Anmeldung ist abgelaufen. Melden Sie sich erneut an.',
    signInAgain: 'Erneut anmelden',
    cancelled: 'Die Anmeldung wurde abgebrochen.',
    cancelledWait: seconds =>
      `Eine neue ist in ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} möglich.`,
    support: contact => `Hilfe: ${contact}`,
  },
  setup: {
    title: 'Zweiten Schritt einrichten',
    required: site =>
      `${site} fragt bei der Anmeldung nach einem Code aus einer Authenticator-App. Die Einrichtung dauert eine Minute und ist nur einmal nötig.`,
    offered: site =>
      `Schützen Sie Ihr Konto bei ${site} mit einem Code aus einer Authenticator-App. Die Einrichtung dauert eine Minute und ist nur einmal nötig.`,
    scanTitle: 'Diese Website zur Authenticator-App hinzufügen',
    scan: 'Scannen Sie diesen Code mit einer Authenticator-App oder ‑Erweiterung.',
    qrLabel: 'QR-Code mit dem Einrichtungsschlüssel',
    or: 'Keine Kamera? Geben Sie den Schlüssel von Hand ein, oder öffnen Sie den Link auf einem Gerät mit Authenticator-App.',
    key: 'Schlüssel',
    copy: 'Kopieren',
    copied: 'Kopiert',
    link: 'In einer Authenticator-App öffnen',
    confirmTitle: 'Angezeigten Code eingeben',
    submit: 'Bestätigen',
    notNow: 'Nicht jetzt',
  },
  account: {
    title: 'Sicherheit Ihrer Anmeldung',
    signedInAs: name => `Angemeldet als ${name}`,
    back: 'Zurück zur Website',
    authenticator: 'Authenticator-App',
    enrolled: when => `In Gebrauch, eingerichtet ${when}.`,
    notEnrolled: 'Nicht eingerichtet. Zur Anmeldung genügt Ihr Passwort.',
    setUp: 'Authenticator-App einrichten',
    devices: 'Gemerkte Geräte',
    devicesHint: 'Auf diesen Geräten wird bei der Anmeldung kein Code verlangt.',
    noDevices: 'Kein Gerät ist gemerkt.',
    remembered: (since, until, used) => `Gemerkt ${since}, bis ${until}; zuletzt verwendet ${used}`,
    thisDevice: 'Dieses Gerät',
    forget: 'Vergessen',
    forgetAll: 'Alle Geräte vergessen',
    forgotten: 'Vergessen. Bei der nächsten Anmeldung wird dort wieder ein Code verlangt.',
    sessions: 'Sitzungen',
    thisSession: 'Diese Sitzung',
    session: (proof, when) => `${proof}; begonnen ${when}`,
    end: 'Beenden',
    endOthers: 'Alle anderen Sitzungen beenden',
    ended: 'Beendet. Bis es überall wirkt, dauert es höchstens eine Minute.',
    history: 'Letzte Anmeldungen',
    noHistory: 'Noch keine.',
    nothingDone: 'Es wurde nichts geändert: Das war schon erledigt.',
  },
  device: { unknown: 'Ein Browser', on: (browser, system) => `${browser} auf ${system}` },
  refusals: {
    'ambiguous-path': 'Diese Adresse ist nicht eindeutig. Öffnen Sie die Seite über die Website selbst.',
    'malformed-request':
      'Die gesendeten Angaben sind nicht lesbar. Gehen Sie zurück und geben Sie sie erneut ein.',
    'cross-site':
      'Diese Anfrage kommt von einer anderen Website. Gehen Sie zurück und verwenden Sie die Seite dieser Website.',
    'not-signed-in': 'Melden Sie sich zuerst auf der Seite dieser Website an, mit Ihrem zweiten Schritt.',
    'not-allowed-yet': 'Melden Sie sich zuerst auf der Seite dieser Website an, mit Ihrem zweiten Schritt.',
    'not-identified':
      'Diese Anmeldung lässt sich keinem Benutzer zuordnen. Bitten Sie einen Administrator um Hilfe.',
    'no-such-page': 'Diese Seite gibt es hier nicht.',
    'not-allowed': 'Diese Website nimmt solche Anfragen nicht an.',
    'too-large': 'Das ist zu lang für eine Anmeldung.',
    'unsupported-body':
      'Diese Anmeldung nimmt solche Daten nicht an. Verwenden Sie die Anmeldeseite der Website.',
    'unknown-site': 'Unter dieser Adresse ist keine Website eingerichtet.',
    wait: seconds =>
      `Gerade wurde eine Anmeldung abgebrochen. Versuchen Sie es in ${plural(seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut.`,
    'not-configured': 'Hier ist etwas nicht richtig eingerichtet. Ein Administrator kann es beheben.',
    'storage-failed': 'Etwas antwortet gerade nicht. Versuchen Sie es in ein paar Sekunden erneut.',
    'origin-failed': 'Die Website antwortet gerade nicht. Versuchen Sie es in ein paar Sekunden erneut.',
  },
  titles: {
    'ambiguous-path': 'Mehrdeutige Adresse',
    'malformed-request': 'Nicht lesbar',
    'cross-site': 'Anfrage von einer anderen Website',
    'not-signed-in': 'Nicht angemeldet',
    'not-allowed-yet': 'Nicht angemeldet',
    'not-identified': 'Nicht zugeordnet',
    'no-such-page': 'Seite nicht gefunden',
    'not-allowed': 'Nicht erlaubt',
    'too-large': 'Zu lang',
    'unsupported-body': 'Andere Daten erwartet',
    'unknown-site': 'Keine Website hier',
    wait: 'Bitte einen Moment warten',
    'not-configured': 'Nicht eingerichtet',
    'storage-failed': 'Bitte gleich noch einmal versuchen',
    'origin-failed': 'Die Website antwortet nicht',
  },
  reasons: {
    'role-exempt': role => `die Rolle „${role}“ ist ausgenommen`,
    'device-remembered': (device, when) => `Gerät „${device}“, gemerkt ${when}`,
    'address-known': when => `bekannte Adresse, erstmals verwendet ${when}`,
    'account-locked': 'das Konto ist gesperrt',
    'every-login': 'diese Website fragt bei jeder Anmeldung',
    'device-not-presented': 'kein gemerktes Gerät',
    'device-not-valid': how => `ein gemerktes Gerät, aber ${standing[how]}`,
    'device-not-considered': 'diese Website richtet sich nicht nach gemerkten Geräten',
    'address-not-known': days =>
      `Adresse seit ${plural(days, { one: '# Tag', other: '# Tagen' })} nicht gesehen`,
    'address-not-considered': 'diese Website richtet sich nicht nach Adressen',
    'not-enrolled': 'keine Authenticator-App eingerichtet',
    passed: 'der richtige Code',
    'not-now': '„Nicht jetzt“ gewählt',
  },
  listed: clauses => clauses.join('; '),
  outcome: {
    skip: 'Ohne Code angemeldet',
    verify: 'Code verlangt',
    enrol: 'Einrichtung verlangt',
    offer: 'Einrichtung angeboten',
    passed: 'Bestanden',
    enrolled: 'Eingerichtet',
    'not-now': 'Aufgeschoben',
    locked: 'Gesperrt',
  },
  proof: {
    factor: 'Mit Code bestätigt',
    recognised: 'Wiedererkannt',
    exempt: 'Ausgenommen',
    'not-now': 'Einrichtung aufgeschoben',
  },
}
