// What the edge's pages say, in German: formal address, as banks and mail providers use it.

import { plurals } from '../../shared/words.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('de')
const minutes = (count: number) => plural(count, { one: '# Minute', other: '# Minuten' })
const seconds = (count: number) => plural(count, { one: '# Sekunde', other: '# Sekunden' })

const standing: Record<TokenStanding, string> = {
  current: 'es ist gültig',
  grace: 'es ist gültig',
  expired: 'seine Zeit ist abgelaufen',
  revoked: 'es wurde vergessen',
  stolen: 'sein Token wurde schon einmal verwendet, also kopiert',
  unknown: 'es ist nicht mehr bekannt',
}

const provenBy: Record<FactorName, string> = {
  totp: 'der richtige Code aus der Authenticator-App',
  email: 'der richtige Code aus einer E-Mail',
  sms: 'der richtige Code aus einer SMS',
  passkey: 'ein Passkey',
  recovery: 'ein Wiederherstellungscode',
}

export const de: Texts = {
  challenge: {
    title: 'Code eingeben',
    signingInAs: name => `Sie melden sich als ${name} an.`,
    proveFirst: 'Bevor etwas eingerichtet oder geändert wird, bestätigen Sie, dass Sie es sind.',
    digits: count => plural(count, { one: '# Ziffer', other: '# Ziffern' }),
    remember: days =>
      `Auf diesem Gerät ${plural(days, { one: '# Tag', other: '# Tage' })} lang nicht mehr fragen`,
    rememberByKey: 'Braucht die Sallyport-Erweiterung in diesem Browser.',
    submit: 'Weiter',
    cancel: 'Abbrechen',
    close: 'Schließen',
    passedTitle: 'Vielen Dank',
    passed: 'Sie können dieses Fenster schließen und fortfahren.',
    cancelTitle: 'Nicht Sie oder nicht jetzt?',
    expires: count => `Diese Seite gilt ${minutes(count)}.`,
    malformed: digits => `Geben Sie die ${digits} Ziffern des Codes ein. Das zählt nicht als Versuch.`,
    malformedRecovery:
      'Geben Sie die 16 Buchstaben und Ziffern eines Wiederherstellungscodes ein. Das zählt nicht als Versuch.',
    left: attempts => `Noch ${plural(attempts, { one: '# Versuch', other: '# Versuche' })}.`,
    usedUp: 'Für diese Anmeldung sind keine Versuche mehr übrig. Melden Sie sich erneut an.',
    locked: 'Dieses Konto ist gesperrt. Ein Administrator kann es entsperren.',
    stuck:
      'Was Sie eingerichtet haben, gilt hier nicht mehr. Ein Administrator kann es zurücksetzen, damit Sie etwas anderes einrichten können.',
    paused: when => `Zu viele Versuche. Das ist ${when} wieder möglich. Ihr Konto ist nicht gesperrt.`,
    over: 'Diese Anmeldung ist abgelaufen. Melden Sie sich erneut an.',
    signInAgain: 'Erneut anmelden',
    cancelled: 'Die Anmeldung wurde abgebrochen.',
    cancelledWait: count => `Eine neue ist in ${seconds(count)} möglich.`,
    backToAccount: 'Zurück zu Ihrem Konto',
    support: contact => `Hilfe: ${contact}`,
    send: 'Code senden',
    sendAgain: 'Erneut senden',
    otherWays: 'Andere Möglichkeit',
    notMyNumber: 'Das ist nicht meine Telefonnummer',
    notMyNumberTitle: 'Nicht Ihre Nummer',
    notMyNumberDone:
      'Diese Anmeldung ist beendet, und ein Administrator wurde benachrichtigt. Bevor SMS verwendet werden können, muss Ihre Nummer berichtigt werden.',
  },
  ask: {
    totp: {
      intro: () => 'Öffnen Sie Ihre Authenticator-App und geben Sie den Code für diese Website ein.',
      label: 'Code',
      hint: 'Alle 30 Sekunden neu.',
    },
    email: {
      intro: to => `Wir haben einen Code an ${to} gesendet. Das kann eine Minute dauern.`,
      label: 'Code aus der E-Mail',
      hint: 'Nur der neueste gilt.',
    },
    sms: {
      intro: to => `Wir haben einen Code an ${to} gesendet. Das kann eine Minute dauern.`,
      label: 'Code aus der SMS',
      hint: 'Nur der neueste gilt.',
    },
    recovery: {
      intro: () =>
        'Geben Sie einen der Codes ein, die Sie bei der Einrichtung aufbewahrt haben. Jeder gilt nur einmal.',
      label: 'Wiederherstellungscode',
      hint: '16 Buchstaben und Ziffern; Bindestriche spielen keine Rolle.',
    },
  },
  methods: {
    totp: 'Code aus Ihrer Authenticator-App',
    email: 'Code per E-Mail',
    sms: 'Code per SMS',
    passkey: 'Passkey',
    recovery: 'Wiederherstellungscode',
  },
  troubles: {
    wrong: {
      passkey:
        'Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder wählen Sie eine andere Möglichkeit.',
      totp: 'Dieser Code stimmt nicht. Geben Sie den Code ein, den Ihre Authenticator-App jetzt anzeigt.',
      email: 'Dieser Code stimmt nicht. Geben Sie den Code aus der neuesten E-Mail ein.',
      sms: 'Dieser Code stimmt nicht. Geben Sie den Code aus der neuesten SMS ein.',
      recovery:
        'Das ist keiner Ihrer Wiederherstellungscodes. Achten Sie auf Buchstaben, die sich ähnlich sehen.',
    },
    used: {
      passkey: 'Diese Antwort des Passkeys wurde schon verwendet. Versuchen Sie es noch einmal.',
      totp: 'Dieser Code wurde schon verwendet. Warten Sie auf den nächsten und geben Sie ihn ein.',
      email: 'Dieser Code wurde schon verwendet. Lassen Sie sich einen neuen senden.',
      sms: 'Dieser Code wurde schon verwendet. Lassen Sie sich einen neuen senden.',
      recovery: 'Dieser Wiederherstellungscode wurde schon verwendet. Nehmen Sie einen anderen.',
    },
    copied:
      'Dieser Passkey wurde anscheinend kopiert und wird deshalb nicht angenommen. Wählen Sie eine andere Möglichkeit, und entfernen Sie ihn dann auf Ihrer Kontoseite.',
    expired: 'Dieser Code ist zu alt. Lassen Sie sich einen neuen senden.',
    clockSlow: count =>
      `Dieser Code war vor ${minutes(count)} richtig: Die Uhr Ihrer Authenticator-App geht nach. Stellen Sie sie auf die Netzwerkzeit und versuchen Sie es erneut.`,
    outOfOrder: number =>
      `Wiederherstellungscodes gelten hier der Reihe nach: Als Nächstes kommt Nummer ${number}.`,
  },
  sending: {
    sent: 'Ein neuer Code ist unterwegs.',
    tooSoon: count =>
      `Gerade wurde ein Code gesendet. Der nächste kann in ${seconds(count)} gesendet werden.`,
    resendLimit:
      'Auf diesem Weg können keine weiteren Codes gesendet werden. Geben Sie den letzten ein oder wählen Sie eine andere Möglichkeit.',
    bounced:
      'E-Mails an diese Adresse kamen zurück, deshalb wird keine gesendet. Bitten Sie einen Administrator, die Adresse zu prüfen; danach funktioniert „Erneut senden“.',
    badNumber:
      'SMS erreichen diese Nummer nicht. Wählen Sie eine andere Möglichkeit oder bitten Sie einen Administrator, die Nummer zu prüfen.',
    emailFailed:
      'Die E-Mail konnte gerade nicht gesendet werden. Versuchen Sie es gleich noch einmal oder wählen Sie eine andere Möglichkeit.',
    smsFailed:
      'Die SMS konnte gerade nicht gesendet werden. Versuchen Sie es gleich noch einmal oder wählen Sie eine andere Möglichkeit.',
  },
  resets: {
    'by-admin': 'Ein Administrator hat Ihren zweiten Schritt zurückgesetzt.',
    'by-user': 'Sie haben Ihren zweiten Schritt ausgeschaltet.',
    'site-disabled':
      'Diese Website hatte ihren zweiten Schritt ausgeschaltet; Ihre Einrichtung wurde dabei gelöscht.',
    'email-disallowed':
      'Diese Website nimmt keine Codes per E-Mail mehr an; Ihre Einrichtung wurde deshalb gelöscht.',
    'sms-ended': 'Diese Website sendet keine SMS mehr; Ihre Einrichtung wurde deshalb gelöscht.',
  },
  mail: {
    code: (site, code, count) => ({
      subject: `${code} ist Ihr Code für ${site}`,
      text: `Ihr Code für die Anmeldung bei ${site} ist ${code}. Er gilt ${minutes(count)} lang und nur einmal.\n\nNiemand von ${site} wird Sie jemals danach fragen. Wenn Sie sich gerade nicht anmelden, kennt jemand anders Ihr Passwort: Ändern Sie es.`,
    }),
    smsCode: (site, code) => `${code} ist Ihr Code für ${site}. Geben Sie ihn niemandem.`,
    account: link => `Was eingerichtet ist, und Ihre Anmeldungen: ${link}`,
    notices: {
      'authenticator-set-up': {
        title: site => `Für Ihr Konto bei ${site} wurde eine Authenticator-App eingerichtet`,
        text: device =>
          `Sie wurde auf dem Gerät „${device}“ eingerichtet. Ab jetzt ist zur Anmeldung ein Code daraus nötig.`,
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und bitten Sie einen Administrator, Ihre Einrichtung zurückzusetzen.',
      },
      'device-token-reused': {
        title: site => `Eines Ihrer gemerkten Geräte bei ${site} wurde vergessen`,
        text: device =>
          `Jemand hat eine Kopie des Tokens verwendet, mit dem „${device}“ gemerkt war. Deshalb wurde das Gerät vergessen: Dort wird wieder ein Code verlangt.`,
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort.',
      },
      'new-sign-in': {
        title: site => `Neue Anmeldung bei Ihrem Konto bei ${site}`,
        text: device =>
          `Jemand hat sich mit dem Gerät „${device}“ angemeldet, von einem Ort, von dem Sie sich noch nie angemeldet haben.`,
        next: 'Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, öffnen Sie diesen Link, um die Sitzung zu beenden, und ändern Sie Ihr Passwort:',
      },
      'recovery-code-used': {
        title: site => `Bei ${site} wurde ein Wiederherstellungscode verwendet`,
        text: left =>
          `Zur Anmeldung wurde ein Wiederherstellungscode Ihres Kontos verwendet. ${plural(left, { one: '# Code ist', other: '# Codes sind' })} noch übrig.`,
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und erstellen Sie auf Ihrer Kontoseite neue Codes.',
      },
      'account-locked': {
        title: site => `Ihr Konto bei ${site} ist gesperrt`,
        text: 'Jemand, der Ihr Passwort kennt, hat zu viele falsche Codes eingegeben. Deshalb werden keine Codes mehr angenommen. Ein Administrator kann das Konto entsperren.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort.',
      },
      'turned-on': {
        title: site => `Der zweite Schritt bei ${site} wurde eingeschaltet`,
        text: 'Ab jetzt ist zur Anmeldung mehr als Ihr Passwort nötig.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und bitten Sie einen Administrator um Hilfe.',
      },
      'turned-off': {
        title: site => `Der zweite Schritt bei ${site} wurde ausgeschaltet`,
        text: 'Was Sie eingerichtet hatten, wurde gelöscht, und alle gemerkten Geräte wurden vergessen.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und schalten Sie ihn wieder ein.',
      },
      'recovery-codes-made': {
        title: site => `Neue Wiederherstellungscodes für Ihr Konto bei ${site}`,
        text: 'Es wurden neue Wiederherstellungscodes erstellt. Die bisherigen gelten nicht mehr.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und bitten Sie einen Administrator um Hilfe.',
      },
      'phone-changed': {
        title: site => `Die Telefonnummer Ihres Kontos bei ${site} wurde geändert`,
        text: 'Codes per SMS gehen ab jetzt an die neue Nummer.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und bitten Sie einen Administrator um Hilfe.',
      },
      'passkey-added': {
        title: site => `Zu Ihrem Konto bei ${site} wurde ein Passkey hinzugefügt`,
        text: 'Ab jetzt ist die Anmeldung damit möglich.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und entfernen Sie ihn auf Ihrer Kontoseite.',
      },
      'passkey-removed': {
        title: site => `Aus Ihrem Konto bei ${site} wurde ein Passkey entfernt`,
        text: 'Die Anmeldung damit ist nicht mehr möglich.',
        next: 'Wenn Sie das nicht waren, ändern Sie Ihr Passwort und bitten Sie einen Administrator um Hilfe.',
      },
      'somebody-locked': {
        title: site => `Ein Konto bei ${site} wurde gesperrt`,
        text: name =>
          `Für „${name}“ wurden zu viele falsche Codes eingegeben. Deshalb werden keine Codes mehr angenommen.`,
        next: 'Klären Sie mit dem Benutzer, ob er es selbst war, und entsperren Sie das Konto dann: npm run admin -- unlock.',
      },
      'not-my-number': {
        title: site => `Ein Benutzer bei ${site} meldet, dass eine Telefonnummer nicht seine ist`,
        text: name =>
          `„${name}“ sollte einen Code per SMS erhalten und meldet, dass die Nummer jemand anderem gehört.`,
        next: 'Berichtigen Sie die Nummer auf der Website selbst, oder helfen Sie dem Benutzer mit einer anderen Möglichkeit.',
      },
    },
  },
  recovery: {
    title: 'Ihre Wiederherstellungscodes',
    intro:
      'Falls Sie Ihre Authenticator-App verlieren, können Sie sich mit einem dieser Codes anmelden. Bewahren Sie sie dort auf, wo Sie sie auch ohne die App finden, aber niemand sonst. Sie werden nicht noch einmal angezeigt.',
    each: 'Jeder gilt nur einmal.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    download: 'Herunterladen',
    print: 'Drucken',
    done: 'Ich habe sie aufbewahrt',
    file: (site, name) => `Wiederherstellungscodes für ${name} bei ${site}`,
  },
  disown: {
    title: 'Das waren nicht Sie?',
    text: 'Alle Sitzungen Ihres Kontos werden beendet und alle gemerkten Geräte und Adressen vergessen. Zur Anmeldung ist dann überall wieder ein Code nötig.',
    confirm: 'Das war ich nicht: alles beenden',
    done: 'Erledigt. Alle Sitzungen sind beendet; bis es überall wirkt, dauert es höchstens eine Minute. Ändern Sie jetzt Ihr Passwort.',
    expired:
      'Dieser Link ist zu alt. Melden Sie sich an und beenden Sie Ihre Sitzungen auf Ihrer Kontoseite.',
  },
  passkey: {
    title: 'Passkey verwenden',
    intro: 'Ihr Browser fragt nach dem Passkey, den Sie für diese Website eingerichtet haben.',
    use: 'Den Passkey verwenden',
    needsScript:
      'Ein Passkey braucht JavaScript, und das ist hier ausgeschaltet. Schalten Sie es ein, oder wählen Sie eine andere Möglichkeit.',
    unsupported: 'Dieser Browser kann keine Passkeys verwenden. Wählen Sie eine andere Möglichkeit.',
    failed:
      'Das hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es noch einmal, oder wählen Sie eine andere Möglichkeit.',
    known: 'Dieses Gerät hat schon einen Passkey für Ihr Konto.',
    malformed:
      'Was der Browser geschickt hat, ist nicht lesbar. Versuchen Sie es noch einmal. Es wurde kein Versuch verbraucht.',
    offered: site =>
      `Schützen Sie Ihr Konto bei ${site} mit einem Passkey: Fingerabdruck, Gesicht, Bildschirmsperre oder ein Sicherheitsschlüssel ersetzen den Code. Niemand kann ihn Ihnen entlocken.`,
    create: 'Passkey erstellen',
    label: 'Bezeichnung',
    labelHint: 'Damit Sie ihn später wiedererkennen.',
  },
  phone: {
    offered: site => `Schützen Sie Ihr Konto bei ${site} mit Codes per SMS. Es dauert einmalig eine Minute.`,
    numberTitle: 'Telefonnummer eingeben',
    number: 'Telefonnummer',
    hint: 'Mit Ländervorwahl, zum Beispiel +49 1512 3456789.',
    noNumber: 'Das ist keine Telefonnummer. Prüfen Sie sie, und beginnen Sie mit + und der Ländervorwahl.',
    codeTitle: 'Den Code eingeben, den Sie bekommen',
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
    nothing: site =>
      `${site} bietet keinen zweiten Schritt an, den Sie hier einrichten könnten. Bitten Sie die Administration um Hilfe.`,
    notNow: 'Nicht jetzt',
  },
  account: {
    secondStep: 'Zweiter Schritt',
    isOn: 'Eingeschaltet. Zur Anmeldung ist mehr als Ihr Passwort nötig.',
    isOff: 'Ausgeschaltet. Zur Anmeldung genügt Ihr Passwort.',
    isForEveryone: site => `${site} verlangt von allen einen zweiten Schritt.`,
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    turnOffHint: 'Löscht, was Sie eingerichtet haben, und vergisst alle Geräte.',
    pausedUntil: when => `Nach zu vielen Versuchen ausgesetzt; ${when} wieder möglich.`,
    byEmail: to => `Codes per E-Mail an ${to}.`,
    byEmailBounced: to =>
      `E-Mails an ${to} kamen zurück. Bitten Sie einen Administrator, die Adresse zu prüfen.`,
    bySms: to => `Codes per SMS an ${to}.`,
    replace: 'Eine andere einrichten',
    defaultMethod: 'Wird zuerst verlangt',
    makeDefault: 'Zuerst verlangen',
    recovery: 'Wiederherstellungscodes',
    recoveryLeft: left => `Noch ${plural(left, { one: '# Code', other: '# Codes' })}.`,
    recoveryFew: 'Nur noch wenige sind übrig: Erstellen Sie neue.',
    noRecovery: 'Noch keine. Mit ihnen melden Sie sich an, falls Sie Ihre Authenticator-App verlieren.',
    makeRecovery: 'Neue Codes erstellen',
    makeRecoveryHint: 'Die bisherigen Codes gelten dann nicht mehr.',
    export: 'Ihre Daten',
    exportHint: 'Alles, was hier über Sie gespeichert ist, als Datei.',
    exportDo: 'Herunterladen',
    turnedOn: 'Eingeschaltet.',
    turnedOff: 'Ausgeschaltet. Was Sie eingerichtet hatten, wurde gelöscht.',
    proven: 'Vielen Dank. Sie können die Änderung jetzt vornehmen.',
    changed: 'Geändert.',
    title: 'Sicherheit Ihrer Anmeldung',
    signedInAs: name => `Angemeldet als ${name}`,
    console: 'Einstellungen dieser Website',
    back: 'Zurück zur Website',
    passkeyAdded: when => `Hinzugefügt ${when}; noch nicht verwendet.`,
    passkeyUsed: (when, used) => `Hinzugefügt ${when}; zuletzt verwendet ${used}.`,
    noPasskeys: 'Noch keiner. Einen Passkey kann Ihnen niemand entlocken.',
    addPasskey: 'Passkey hinzufügen',
    rename: 'Umbenennen',
    remove: 'Entfernen',
    removed: 'Entfernt. Die Anmeldung ist damit nicht mehr möglich.',
    lastOne:
      'Es wurde nichts entfernt: Dieser Passkey ist Ihr einziger zweiter Schritt. Richten Sie zuerst einen anderen ein.',
    noNumber: 'Noch keine Nummer.',
    setNumber: 'Nummer einrichten',
    changeNumber: 'Nummer ändern',
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
    'not-permitted':
      'Diese Seite dürfen nur Administratoren dieser Website öffnen. Wenden Sie sich an einen von ihnen.',
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
    'not-permitted': 'Kein Zugriff',
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
    'not-opted-in': 'ein zweiter Schritt ist für dieses Konto nicht eingeschaltet',
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
    'not-enrolled': 'nichts eingerichtet',
    'authenticator-required': 'diese Website verlangt eine Authenticator-App, und keine ist eingerichtet',
    passed: by => provenBy[by],
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
    'not-opted-in': 'Zweiter Schritt nicht eingeschaltet',
  },
}
