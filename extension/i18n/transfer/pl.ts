// What the page for import and export says, in Polish.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('pl')

export const transfer: TransferWords = {
  title: 'Import i eksport',
  importTab: 'Importuj',
  exportTab: 'Eksportuj',
  import: {
    lead: 'Przenieś swoje konta z innej aplikacji. Pliki są czytane na tym komputerze i nigdzie nie są wysyłane.',
    choose: 'Wybierz pliki',
    drop: 'albo upuść je tutaj lub wklej w dowolnym miejscu tej strony',
    apps: 'Co można odczytać',
    appsHint:
      'Eksporty zaszyfrowane i niezaszyfrowane; rodzaj jest rozpoznawany sam. Odczytywane są też obrazy kodów QR, również kody transferu z Google Authenticator.',
    paste: 'Wklej linki lub tekst eksportu',
    read: 'Odczytaj',
    reading: 'Odczytywanie …',
    pasted: 'Wklejony tekst',
    passphrase: app => `Hasło eksportu z ${app}`,
    open: 'Otwórz',
    opening: 'Otwieranie …',
    remove: file => `Usuń ${file} z listy`,
    foundCount: count => plural(count, { one: '# konto', few: '# konta', many: '# kont', other: '# konta' }),
    trashedCount: count =>
      plural(count, {
        one: '# konto pominięto: było w koszu tamtej aplikacji.',
        few: '# konta pominięto: były w koszu tamtej aplikacji.',
        many: '# kont pominięto: były w koszu tamtej aplikacji.',
        other: '# konta pominięto: były w koszu tamtej aplikacji.',
      }),
    parts: missing =>
      `Te kody transferu tworzą zestaw, a części brakuje: ${missing}. Dodaj także ich obrazy.`,
    newCount: count =>
      plural(count, {
        one: '# nowe konto',
        few: '# nowe konta',
        many: '# nowych kont',
        other: '# nowego konta',
      }),
    changedCount: count =>
      plural(count, {
        one: '# konto wnosi coś więcej',
        few: '# konta wnoszą coś więcej',
        many: '# kont wnosi coś więcej',
        other: '# konta wnosi coś więcej',
      }),
    knownCount: count =>
      plural(count, {
        one: '# konto już tu jest',
        few: '# konta już tu są',
        many: '# kont już tu jest',
        other: '# konta już tu jest',
      }),
    unreadableCount: count =>
      plural(count, {
        one: 'Nie da się odczytać # konta',
        few: 'Nie da się odczytać # kont',
        many: 'Nie da się odczytać # kont',
        other: 'Nie da się odczytać # konta',
      }),
    unreadableHint:
      'Zostają tam, gdzie są: w tamtej aplikacji. Skonfiguruj je na nowo w ich serwisach albo wpisz ich klucze ręcznie.',
    twice: 'występuje w imporcie dwa razy',
    here: account => `tutaj: ${account}`,
    all: 'Wszystkie',
    none: 'Żadne',
    goCount: count =>
      plural(count, {
        one: 'Importuj # konto',
        few: 'Importuj # konta',
        many: 'Importuj # kont',
        other: 'Importuj # konta',
      }),
    nothingNew: 'Wszystko to jest już w sejfie.',
    noneChosen: 'Wybierz co najmniej jedno konto.',
    addedCount: count =>
      plural(count, {
        one: 'Dodano # konto.',
        few: 'Dodano # konta.',
        many: 'Dodano # kont.',
        other: 'Dodano # konta.',
      }),
    mergedCount: count =>
      plural(count, {
        one: 'Uzupełniono # konto.',
        few: 'Uzupełniono # konta.',
        many: 'Uzupełniono # kont.',
        other: 'Uzupełniono # konta.',
      }),
    undoneCount: count =>
      plural(count, {
        one: 'Cofnięto: # konto jest jak przedtem.',
        few: 'Cofnięto: # konta są jak przedtem.',
        many: 'Cofnięto: # kont jest jak przedtem.',
        other: 'Cofnięto: # konta jest jak przedtem.',
      }),
    deleteFile: 'Usuń teraz eksport, jeśli nie jest zaszyfrowany: kto go znajdzie, ma Twoje kody.',
    more: 'Importuj coś jeszcze',
    faults: {
      empty: 'W tym pliku nic nie ma.',
      'too-large': 'To znacznie więcej niż jakikolwiek eksport kont. Wybierz sam eksport.',
      'unknown-format':
        'Sallyport nie zna tego rodzaju pliku. Wybierz eksport aplikacji uwierzytelniającej lub menedżera haseł, listę linków otpauth:// albo obraz kodu QR.',
      damaged:
        'Ten plik jest ucięty lub został zmieniony, więc niczego z niego nie wzięto. Wyeksportuj go lub skopiuj ponownie.',
      newer:
        'Ten plik zapisała nowsza wersja tamtej aplikacji, w postaci, której Sallyport jeszcze nie zna. Wyeksportuj w innym formacie albo zaktualizuj Sallyport.',
      nothing: 'W tym pliku nie ma kodu jednorazowego, tylko inne rzeczy.',
      'no-qr-code': 'Na tym obrazie nie da się odczytać kodu QR. Przytnij go do kodu albo powiększ.',
      'passphrase-needed': 'Ten plik jest zaszyfrowany. Wpisz hasło wybrane przy eksporcie.',
      'wrong-passphrase':
        'To hasło nie otwiera tego pliku. Sprawdź Caps Lock i układ klawiatury; chodzi o hasło wybrane przy eksporcie.',
      'too-costly':
        'Otwarcie tego pliku wymagałoby więcej pamięci lub czasu niż jakikolwiek prawdziwy eksport, więc nie podjęto próby. Wybierz inny eksport.',
      'sealed-otherwise':
        'Ten plik może otworzyć tylko aplikacja, która go utworzyła. Wyeksportuj z niej ponownie, z osobnym hasłem albo bez szyfrowania.',
    },
    entryFaults: {
      format: 'to nie jest link do konta',
      type: 'rodzaj kodu, który potrafi tworzyć tylko tamta aplikacja',
      secret: 'nie da się odczytać klucza',
      algorithm: 'funkcja skrótu, której Sallyport nie ma',
      digits: 'liczba cyfr, jakiej nie ma żaden kod',
      period: 'czas, przez jaki żaden kod nie jest ważny',
      counter: 'licznik, który nie jest liczbą',
      length: 'o wiele za długie',
    },
    changes: {
      codes: 'tworzy inne kody niż konto tutaj',
      counter: 'licznik jest dalej',
      sites: 'więcej stron',
      tags: 'więcej etykiet',
      notes: 'notatka',
      icon: 'ikona',
      pinned: 'trzymane na górze',
    },
  },
  export: {
    lead: 'Zabierz swoje konta do innej aplikacji lub na inny komputer.',
    format: 'Rodzaj pliku',
    formats: {
      backup: {
        title: 'Kopia zapasowa Sallyport, zaszyfrowana',
        hint: 'Wszystko, dla Sallyport na innym komputerze. Otwiera się Twoim dzisiejszym hasłem.',
      },
      'aegis-sealed': {
        title: 'Aegis, zaszyfrowany',
        hint: 'Dla Aegis na Androidzie i aplikacji, które czytają jego pliki, pod osobnym hasłem.',
      },
      links: {
        title: 'Lista linków otpauth://',
        hint: 'Plik tekstowy, który przyjmuje prawie każda aplikacja uwierzytelniająca. Niezaszyfrowany.',
      },
      'aegis-plain': { title: 'Aegis, niezaszyfrowany', hint: 'Ten sam plik bez szyfrowania.' },
      codes: { title: 'Kody QR', hint: 'Konto po koncie na ekranie, do zeskanowania telefonem.' },
      google: {
        title: 'Kody transferu dla Google Authenticator',
        hint: 'Kody QR po dziesięć kont, dla jego funkcji „Importuj konta”.',
      },
    },
    which: 'Które konta',
    allCount: count =>
      plural(count, {
        one: 'Wszystkie (# konto)',
        few: 'Wszystkie (# konta)',
        many: 'Wszystkie (# kont)',
        other: 'Wszystkie (# konta)',
      }),
    some: 'Tylko te:',
    passphrase: 'Twoje hasło do Sallyport',
    passphraseHint: 'Pytamy jeszcze raz, aby nikt nie zabrał Twoich kodów pod Twoją nieobecność.',
    filePassphrase: 'Hasło do pliku',
    plain:
      'Kto to zdobędzie, może zawsze tworzyć Twoje kody. Trzymaj to tylko tak długo, jak trzeba, a potem usuń.',
    save: 'Zapisz plik',
    show: 'Pokaż kody QR',
    working: 'Otwieranie …',
    saved: file => `Zapisano ${file} w pobranych plikach.`,
    empty: 'Nie ma jeszcze kont do wyeksportowania.',
    noneChosen: 'Wybierz co najmniej jedno konto.',
    left: names => `Google Authenticator ich nie pomieści, więc je pominięto: ${names}`,
    place: (which, all) => `${which} z ${all}`,
    group: (which, all) => `Kod transferu ${which} z ${all}`,
    qr: account => `Kod QR konta ${account}`,
    previous: 'Poprzedni',
    next: 'Następny',
    done: 'Gotowe',
    hidden: 'Ukryto, bo widok przeniósł się gdzie indziej.',
    showAgain: 'Pokaż ponownie',
  },
}
