// What the page for import and export says, in German.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('de')

export const transfer: TransferWords = {
  title: 'Import und Export',
  importTab: 'Importieren',
  exportTab: 'Exportieren',
  import: {
    lead: 'Holen Sie Ihre Konten aus einer anderen App herüber. Dateien werden auf diesem Computer gelesen und nirgendwohin gesendet.',
    choose: 'Dateien auswählen',
    drop: 'oder hier ablegen oder irgendwo auf dieser Seite einfügen',
    apps: 'Was gelesen werden kann',
    appsHint:
      'Exporte mit und ohne Verschlüsselung; die Art wird von selbst erkannt. Auch Bilder von QR-Codes werden gelesen, ebenso die Übertragungscodes von Google Authenticator.',
    paste: 'Links oder den Text eines Exports einfügen',
    read: 'Lesen',
    reading: 'Wird gelesen …',
    pasted: 'Eingefügter Text',
    passphrase: app => `Passphrase des Exports aus ${app}`,
    open: 'Öffnen',
    opening: 'Wird geöffnet …',
    remove: file => `${file} von der Liste nehmen`,
    foundCount: count => plural(count, { one: '# Konto', other: '# Konten' }),
    trashedCount: count =>
      plural(count, {
        one: '# Konto bleibt weg: Es lag im Papierkorb der anderen App.',
        other: '# Konten bleiben weg: Sie lagen im Papierkorb der anderen App.',
      }),
    parts: missing =>
      `Diese Übertragungscodes gehören zusammen, und ein Teil fehlt: ${missing}. Fügen Sie auch davon Bilder hinzu.`,
    newCount: count => plural(count, { one: '# neues Konto', other: '# neue Konten' }),
    changedCount: count =>
      plural(count, { one: '# Konto, das mehr mitbringt', other: '# Konten, die mehr mitbringen' }),
    knownCount: count => plural(count, { one: '# Konto ist schon hier', other: '# Konten sind schon hier' }),
    unreadableCount: count =>
      plural(count, { one: '# Konto ist nicht lesbar', other: '# Konten sind nicht lesbar' }),
    unreadableHint:
      'Sie bleiben, wo sie sind: in der anderen App. Richten Sie sie bei ihren Websites neu ein oder geben Sie ihre Schlüssel von Hand ein.',
    twice: 'kommt im Import zweimal vor',
    here: account => `hier: ${account}`,
    all: 'Alle',
    none: 'Keine',
    goCount: count => plural(count, { one: '# Konto importieren', other: '# Konten importieren' }),
    nothingNew: 'Alles davon ist schon im Tresor.',
    noneChosen: 'Wählen Sie mindestens ein Konto aus.',
    addedCount: count =>
      plural(count, { one: '# Konto wurde hinzugefügt.', other: '# Konten wurden hinzugefügt.' }),
    mergedCount: count => plural(count, { one: '# Konto wurde ergänzt.', other: '# Konten wurden ergänzt.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Rückgängig gemacht: # Konto ist wie zuvor.',
        other: 'Rückgängig gemacht: # Konten sind wie zuvor.',
      }),
    deleteFile:
      'Löschen Sie nun den Export, falls er nicht verschlüsselt ist: Wer ihn findet, hat Ihre Codes.',
    more: 'Noch etwas importieren',
    faults: {
      empty: 'In dieser Datei ist nichts.',
      'too-large': 'Das ist viel größer als jeder Export von Konten. Wählen Sie den Export selbst aus.',
      'unknown-format':
        'Diese Art von Datei kennt Sallyport nicht. Wählen Sie den Export einer Authenticator-App oder eines Passwortmanagers, eine Liste von otpauth://-Links oder das Bild eines QR-Codes.',
      damaged:
        'Diese Datei ist abgeschnitten oder wurde verändert, daher wird nichts daraus übernommen. Exportieren oder kopieren Sie sie noch einmal.',
      newer:
        'Eine neuere Version jener App hat diese Datei geschrieben, in einer Form, die Sallyport noch nicht kennt. Exportieren Sie in einem anderen Format oder aktualisieren Sie Sallyport.',
      nothing: 'In dieser Datei ist kein Einmalcode, nur anderes.',
      'no-qr-code':
        'In diesem Bild ist kein QR-Code lesbar. Schneiden Sie es auf den Code zu oder vergrößern Sie es.',
      'passphrase-needed':
        'Diese Datei ist verschlüsselt. Geben Sie die Passphrase ein, die beim Export gewählt wurde.',
      'wrong-passphrase':
        'Diese Passphrase öffnet die Datei nicht. Prüfen Sie Feststelltaste und Tastaturbelegung; es ist die, die beim Export gewählt wurde.',
      'too-costly':
        'Diese Datei zu öffnen bräuchte mehr Speicher oder Zeit, als ein echter Export verlangt; daher wird es nicht versucht. Wählen Sie einen anderen Export.',
      'sealed-otherwise':
        'Nur die App, aus der diese Datei stammt, kann sie öffnen. Exportieren Sie dort noch einmal, mit einem eigenen Passwort oder ohne Verschlüsselung.',
    },
    entryFaults: {
      format: 'kein Link zu einem Konto',
      type: 'eine Art von Code, die nur die andere App erzeugen kann',
      secret: 'der Schlüssel ist nicht lesbar',
      algorithm: 'ein Hash, den Sallyport nicht hat',
      digits: 'eine Stellenzahl, die kein Code hat',
      period: 'eine Zeit, für die kein Code gilt',
      counter: 'ein Zähler, der keine Zahl ist',
      length: 'viel zu lang',
    },
    changes: {
      codes: 'ergibt andere Codes als das Konto hier',
      counter: 'der Zähler ist weiter',
      sites: 'mehr Websites',
      tags: 'mehr Schlagwörter',
      notes: 'eine Notiz',
      icon: 'ein Symbol',
      pinned: 'oben gehalten',
    },
  },
  export: {
    lead: 'Nehmen Sie Ihre Konten mit, in eine andere App oder auf einen anderen Computer.',
    format: 'Dateiformat',
    formats: {
      backup: {
        title: 'Sallyport-Sicherung, verschlüsselt',
        hint: 'Alles, für Sallyport auf einem anderen Computer. Sie wird mit Ihrer heutigen Passphrase geöffnet.',
      },
      'aegis-sealed': {
        title: 'Aegis, verschlüsselt',
        hint: 'Für Aegis auf Android und Apps, die dessen Dateien lesen, unter einer eigenen Passphrase.',
      },
      links: {
        title: 'Liste von otpauth://-Links',
        hint: 'Eine Textdatei, die fast jede Authenticator-App annimmt. Nicht verschlüsselt.',
      },
      'aegis-plain': { title: 'Aegis, unverschlüsselt', hint: 'Dieselbe Datei ohne Verschlüsselung.' },
      codes: {
        title: 'QR-Codes',
        hint: 'Ein Konto nach dem anderen auf dem Bildschirm, zum Scannen mit dem Telefon.',
      },
      google: {
        title: 'Übertragungscodes für Google Authenticator',
        hint: 'QR-Codes mit je zehn Konten, für dessen „Konten importieren“.',
      },
    },
    which: 'Welche Konten',
    allCount: count => plural(count, { one: 'Alle (# Konto)', other: 'Alle (# Konten)' }),
    some: 'Nur diese:',
    passphrase: 'Ihre Sallyport-Passphrase',
    passphraseHint: 'Noch einmal gefragt, damit niemand Ihre Codes mitnimmt, während Sie weg sind.',
    filePassphrase: 'Passphrase für die Datei',
    plain:
      'Wer das bekommt, kann Ihre Codes für immer erzeugen. Behalten Sie es nur so lange wie nötig und löschen Sie es danach.',
    save: 'Datei speichern',
    show: 'QR-Codes zeigen',
    working: 'Wird geöffnet …',
    saved: file => `${file} wurde bei Ihren Downloads gespeichert.`,
    empty: 'Es gibt noch keine Konten zum Exportieren.',
    noneChosen: 'Wählen Sie mindestens ein Konto aus.',
    left: names => `Diese Konten kann Google Authenticator nicht aufnehmen, daher fehlen sie: ${names}`,
    place: (which, all) => `${which} von ${all}`,
    group: (which, all) => `Übertragungscode ${which} von ${all}`,
    qr: account => `QR-Code von ${account}`,
    previous: 'Zurück',
    next: 'Weiter',
    done: 'Fertig',
    hidden: 'Verborgen, weil Sie woandershin gesehen haben.',
    showAgain: 'Wieder zeigen',
  },
}
