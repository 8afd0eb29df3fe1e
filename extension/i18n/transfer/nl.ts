// What the page for import and export says, in Dutch.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('nl')

export const transfer: TransferWords = {
  title: 'Importeren en exporteren',
  importTab: 'Importeren',
  exportTab: 'Exporteren',
  import: {
    lead: 'Haal je accounts over uit een andere app. Bestanden worden op deze computer gelezen en nergens heen gestuurd.',
    choose: 'Bestanden kiezen',
    drop: 'of sleep ze hierheen, of plak ze ergens op deze pagina',
    apps: 'Wat er gelezen kan worden',
    appsHint:
      'Exports met en zonder versleuteling; de soort wordt vanzelf herkend. Ook afbeeldingen van QR-codes worden gelezen, net als de overdrachtscodes van Google Authenticator.',
    paste: 'Links of de tekst van een export plakken',
    read: 'Lezen',
    reading: 'Bezig met lezen …',
    pasted: 'Geplakte tekst',
    passphrase: app => `Wachtwoordzin van de export uit ${app}`,
    open: 'Openen',
    opening: 'Bezig met openen …',
    remove: file => `${file} van de lijst halen`,
    foundCount: count => plural(count, { one: '# account gevonden', other: '# accounts gevonden' }),
    trashedCount: count =>
      plural(count, {
        one: '# account blijft weg: het lag in de prullenbak van de andere app.',
        other: '# accounts blijven weg: ze lagen in de prullenbak van de andere app.',
      }),
    parts: missing =>
      `Deze overdrachtscodes horen bij elkaar en er ontbreekt een deel: ${missing}. Voeg daarvan ook afbeeldingen toe.`,
    newCount: count => plural(count, { one: '# nieuw account', other: '# nieuwe accounts' }),
    changedCount: count =>
      plural(count, { one: '# account dat meer meebrengt', other: '# accounts die meer meebrengen' }),
    knownCount: count => plural(count, { one: '# account is hier al', other: '# accounts zijn hier al' }),
    unreadableCount: count =>
      plural(count, { one: '# account is niet leesbaar', other: '# accounts zijn niet leesbaar' }),
    unreadableHint:
      'Ze blijven waar ze zijn, in de andere app. Stel ze opnieuw in bij hun sites, of typ hun sleutels zelf in.',
    twice: 'komt tweemaal voor in de import',
    here: account => `hier: ${account}`,
    all: 'Alle',
    none: 'Geen',
    goCount: count => plural(count, { one: '# account importeren', other: '# accounts importeren' }),
    nothingNew: 'Alles hiervan zit al in de kluis.',
    noneChosen: 'Kies ten minste één account.',
    addedCount: count =>
      plural(count, { one: '# account is toegevoegd.', other: '# accounts zijn toegevoegd.' }),
    mergedCount: count =>
      plural(count, { one: '# account is aangevuld.', other: '# accounts zijn aangevuld.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Ongedaan gemaakt: # account is als voorheen.',
        other: 'Ongedaan gemaakt: # accounts zijn als voorheen.',
      }),
    deleteFile: 'Verwijder nu de export als die niet versleuteld is: wie hem vindt, heeft je codes.',
    more: 'Nog iets importeren',
    faults: {
      empty: 'Er staat niets in dit bestand.',
      'too-large': 'Dit is veel groter dan welke export van accounts ook. Kies de export zelf.',
      'unknown-format':
        'Sallyport kent dit soort bestand niet. Kies de export van een authenticator of een wachtwoordbeheerder, een lijst met otpauth://-links of een afbeelding van een QR-code.',
      damaged:
        'Dit bestand is afgekapt of gewijzigd, dus er wordt niets uit overgenomen. Exporteer of kopieer het opnieuw.',
      newer:
        'Een nieuwere versie van die app schreef dit bestand, in een vorm die Sallyport nog niet kent. Exporteer in een andere vorm, of werk Sallyport bij.',
      nothing: 'Er staat geen eenmalige code in dit bestand, alleen andere dingen.',
      'no-qr-code':
        'In deze afbeelding is geen QR-code te lezen. Snijd haar bij tot op de code, of maak haar groter.',
      'passphrase-needed':
        'Dit bestand is versleuteld. Typ de wachtwoordzin die bij het exporteren is gekozen.',
      'wrong-passphrase':
        'Die wachtwoordzin opent dit bestand niet. Controleer Caps Lock en de toetsenbordindeling; het is de zin die bij het exporteren is gekozen.',
      'too-costly':
        'Dit bestand openen zou meer geheugen of tijd kosten dan een echte export vraagt, dus dat wordt niet geprobeerd. Kies een andere export.',
      'sealed-otherwise':
        'Alleen de app die dit bestand maakte, kan het openen. Exporteer daar opnieuw, met een eigen wachtwoord of zonder versleuteling.',
    },
    entryFaults: {
      format: 'geen link naar een account',
      type: 'een soort code die alleen de andere app kan maken',
      secret: 'de sleutel is niet leesbaar',
      algorithm: 'een hash die Sallyport niet heeft',
      digits: 'een aantal cijfers dat geen code heeft',
      period: 'een tijd waarin geen code geldig is',
      counter: 'een teller die geen getal is',
      length: 'veel te lang',
    },
    changes: {
      codes: 'geeft andere codes dan het account hier',
      counter: 'de teller is verder',
      sites: 'meer websites',
      tags: 'meer labels',
      notes: 'een notitie',
      icon: 'een pictogram',
      pinned: 'bovenaan gehouden',
    },
  },
  export: {
    lead: 'Neem je accounts mee, naar een andere app of een andere computer.',
    format: 'Bestandsindeling',
    formats: {
      backup: {
        title: 'Sallyport-back-up, versleuteld',
        hint: 'Alles, voor Sallyport op een andere computer. Gaat open met je wachtwoordzin van vandaag.',
      },
      'aegis-sealed': {
        title: 'Aegis, versleuteld',
        hint: 'Voor Aegis op Android en apps die de bestanden ervan lezen, met een eigen wachtwoordzin.',
      },
      links: {
        title: 'Lijst met otpauth://-links',
        hint: 'Een tekstbestand dat bijna elke authenticator aanneemt. Niet versleuteld.',
      },
      'aegis-plain': { title: 'Aegis, onversleuteld', hint: 'Hetzelfde bestand zonder versleuteling.' },
      codes: {
        title: 'QR-codes',
        hint: 'Het ene account na het andere op het scherm, om met een telefoon te scannen.',
      },
      google: {
        title: 'Overdrachtscodes voor Google Authenticator',
        hint: 'QR-codes met elk tien accounts, voor “Accounts importeren”.',
      },
    },
    which: 'Welke accounts',
    allCount: count => plural(count, { one: 'Alle (# account)', other: 'Alle (# accounts)' }),
    some: 'Alleen deze:',
    passphrase: 'Je Sallyport-wachtwoordzin',
    passphraseHint: 'Nog eenmaal gevraagd, zodat niemand je codes meeneemt terwijl je weg bent.',
    filePassphrase: 'Wachtwoordzin voor het bestand',
    plain:
      'Wie dit krijgt, kan je codes voor altijd maken. Bewaar het niet langer dan nodig en verwijder het daarna.',
    save: 'Bestand opslaan',
    show: 'QR-codes tonen',
    working: 'Bezig met openen …',
    saved: file => `${file} is bij je downloads opgeslagen.`,
    empty: 'Er zijn nog geen accounts om te exporteren.',
    noneChosen: 'Kies ten minste één account.',
    left: names => `Deze passen niet in Google Authenticator en blijven dus weg: ${names}`,
    place: (which, all) => `${which} van ${all}`,
    group: (which, all) => `Overdrachtscode ${which} van ${all}`,
    qr: account => `QR-code van ${account}`,
    previous: 'Vorige',
    next: 'Volgende',
    done: 'Klaar',
    hidden: 'Verborgen, omdat je ergens anders keek.',
    showAgain: 'Weer tonen',
  },
}
