// Every word of the extension in Polish.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/pl.ts'
import { devices } from './devices/pl.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/pl.ts'
import { sites } from './sites/pl.ts'
import { vault } from './vault/pl.ts'

const plural = /* @__PURE__ */ plurals('pl')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport nie rozumie tego żądania. Odśwież stronę i spróbuj ponownie.',
  'no-vault': 'Nie ma jeszcze sejfu. Otwórz Sallyport na pasku narzędzi, aby go utworzyć.',
  locked: 'Sallyport jest zablokowany. Odblokuj go i spróbuj ponownie.',
  'wrong-passphrase': 'To nie to hasło. Sprawdź Caps Lock i układ klawiatury; nic nie przepadło.',
  'wrong-passkey': 'Ten klucz dostępu nie otwiera tego sejfu. Użyj hasła.',
  conflict: 'To konto zmieniono w międzyczasie w innym oknie. Obejrzyj je ponownie, a potem wprowadź zmianę.',
  'bad-backup': 'Ten plik nie jest kopią zapasową Sallyport albo jest uszkodzony. Niczego nie zmieniono.',
  'no-place': 'Nie udało się tam zapisać kopii zapasowej. Wybierz folder ponownie; sam sejf jest bezpieczny.',
  'weak-passphrase': 'To hasło zbyt łatwo odgadnąć. Wydłuż je.',
  exists: 'Sejf już istnieje. Nigdy nie jest zastępowany nowym.',
  damaged:
    'Zapisany sejf jest uszkodzony i nie można go otworzyć. Niczego nie zmieniono. Nie usuwaj rozszerzenia; przywróć kopię zapasową albo profil przeglądarki z kopii.',
  newer:
    'Ten sejf zapisała nowsza wersja Sallyport. Zaktualizuj rozszerzenie, aby go otworzyć; niczego nie zmieniono.',
  'no-account': 'Tego konta już nie ma.',
  'other-site': 'To konto należy do innej witryny, więc ta nie dostanie jego kodu.',
  'insecure-site': 'Ta strona nie jest szyfrowana (http), więc kody nie są tu wypełniane.',
  'foreign-frame': 'Ta część strony należy do innej witryny, więc kody nie są w niej wypełniane.',
  'no-page':
    'Sallyport nie widzi tej strony. Strony przeglądarki i sklep z rozszerzeniami są dla rozszerzeń zamknięte; inną stronę odśwież.',
  'no-field': 'Nie znaleziono tu pola na kod. Kliknij pole i spróbuj ponownie albo skopiuj kod.',
  'not-taken': 'Strona nie zachowała kodu. Skopiuj go i wklej.',
  'none-here': 'Dla tej witryny nie zapisano żadnego konta.',
  'not-automatic':
    'Ta witryna została przed chwilą wypełniona samodzielnie. Aby wpisać kolejny kod, kliknij przycisk w polu.',
  organisation: 'Twoja organizacja to wyłączyła.',
  'blocked-site': 'Twoja organizacja nie pozwala Sallyport działać na tej witrynie.',
  unreadable: 'Sallyport nie może odczytać tego konta: potrzebny jest link otpauth:// z prawidłowym kluczem.',
  'nothing-found':
    'Na tej stronie nie znaleziono kodu QR. Powiększ go albo pokaż w całości i zeskanuj ponownie.',
  duplicate: 'To konto jest już w sejfie.',
  'no-offer': 'Tego kodu konfiguracji już nie ma. Zeskanuj stronę ponownie.',
  'no-change': 'Niczego nie zmieniono.',
  storage:
    'Przeglądarka nie mogła zapisać zmiany, być może dlatego, że dysk jest pełny. Sejf jest taki jak przedtem.',
  failed: 'Coś poszło nie tak. Sejf jest taki jak przedtem; spróbuj ponownie.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Wypełnij kod',
  scan: 'Zeskanuj kod QR na tej stronie',
  code: 'To jest pole kodu',
  other: 'To nie jest pole kodu',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: kody dla tej strony',
  fill: account => `Wypełnij kod: ${account}`,
  save: account => `Zapisz ${account} w Sallyport i wypełnij kod`,
  unlock: 'Odblokuj Sallyport, aby wypełnić kod',
  unnamed: 'to konto',
  filled: 'Wypełniono',
  pointed: { code: 'Zapamiętano: to jest pole kodu.', other: 'Zapamiętano: to nie jest pole kodu.' },
  lookAlike: site => `Uwaga: adres tej strony tylko przypomina ${site}. Żaden kod nie zostanie tu wpisany.`,
}

export const pl: Dictionary = {
  name: 'Sallyport',
  tagline: 'Kody do drugich drzwi, wypełniane tam, gdzie trzeba.',
  manifest: {
    description:
      'Aplikacja uwierzytelniająca w przeglądarce: trzyma kody jednorazowe pod pieczęcią i wypełnia je na właściwej witrynie.',
    fillCommand: 'Wypełnij kod dla tej witryny',
    openCommand: 'Otwórz Sallyport',
  },
  menu,
  common: {
    back: 'Wstecz',
    cancel: 'Anuluj',
    save: 'Zapisz',
    close: 'Zamknij',
    understood: 'Rozumiem',
    undo: 'Cofnij',
    retry: 'Spróbuj ponownie',
    show: 'Pokaż',
    hide: 'Ukryj',
    loading: 'Chwileczkę…',
  },
  welcome: {
    title: 'Za dwojgiem drzwi',
    lead: 'Sallyport przechowuje Twoje kody jednorazowe w sejfie na tym komputerze i wypełnia je tylko na właściwej witrynie.',
    passphrase: 'Wybierz hasło',
    repeat: 'Powtórz je',
    mismatch: 'Hasła się różnią.',
    warning:
      'Nikt nie może go zresetować: sejf otwiera tylko to hasło. Zapisz je i przechowuj w bezpiecznym miejscu.',
    create: 'Utwórz sejf',
    creating: 'Pieczętowanie…',
  },
  strength: { label: 'Siła', levels: ['Bardzo słabe', 'Słabe', 'Średnie', 'Silne', 'Bardzo silne'] },
  strengthAdvice: {
    empty: 'Cztery lub pięć losowych słów to hasło silne i łatwe do zapamiętania.',
    common: 'To jedno z pierwszych, które każdy by sprawdził.',
    repeats: 'Powtarzanie prawie nic nie daje.',
    sequence: 'Ciągi klawiszy i cyfr są sprawdzane jako pierwsze.',
    short: 'Wydłuż je: długość pomaga najbardziej.',
    words: 'Dodaj jeszcze słowo lub dwa.',
  },
  unlock: {
    title: 'Zablokowano',
    passphrase: 'Hasło',
    unlock: 'Odblokuj',
    unlocking: 'Odblokowywanie…',
  },
  list: {
    title: 'Konta',
    search: 'Szukaj kont',
    onSite: site => `Na ${site}`,
    others: 'Wszystkie konta',
    add: 'Dodaj konto',
    settings: 'Ustawienia',
    lock: 'Zablokuj',
    fill: 'Wypełnij',
    fillLabel: account => `Wypełnij kod: ${account}`,
    copy: 'Kopiuj',
    more: account => `Edytuj: ${account}`,
    copied: 'Skopiowano',
    filled: 'Wypełniono',
    next: code => `potem ${code}`,
    newCode: 'Nowy kod',
    newCodeLabel: account => `Pokaż następny kod: ${account}`,
    noMatch: query => `Nic nie pasuje do „${query}”.`,
    emptyTitle: 'Nie ma jeszcze kont',
    emptyLead:
      'Otwórz ustawienia weryfikacji dwuetapowej witryny, wybierz „aplikacja uwierzytelniająca” i zeskanuj kod QR stąd.',
    unnamed: 'Konto bez nazwy',
    results: count => plural(count, { one: '# konto', few: '# konta', many: '# kont', other: '# konta' }),
    offered: account => `Ta strona proponuje konto: ${account}`,
    offerSave: 'Zapisz',
    offerKnown: account => `Już w sejfie: ${account}`,
  },
  add: {
    title: 'Dodaj konto',
    scan: 'Zeskanuj tę stronę',
    scanHint: 'Znajduje kod QR widoczny na tej karcie',
    scanning: 'Szukanie kodu QR…',
    image: 'Obraz z kodem QR',
    imageHint: 'Zrzut ekranu lub zdjęcie, z pliku albo wklejone tutaj',
    imageNothing: 'Na tym obrazie nie ma czytelnego kodu QR. Przytnij go do kodu albo powiększ.',
    link: 'Wklej link',
    linkHint: 'Link otpauth://',
    linkLabel: 'Link konfiguracji',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Wpisz klucz',
    handHint: 'Gdy witryna pokazuje litery i cyfry zamiast kodu QR',
    found: 'Znaleziono na tej stronie',
    foundInPicture: 'Znaleziono na obrazie',
    saved: account => `${account} jest w sejfie.`,
    known: 'już w sejfie',
    read: 'Dalej',
    saveAccount: 'Zapisz konto',
  },
  account: {
    issuer: 'Witryna lub usługa',
    issuerPlaceholder: 'Acme',
    label: 'Nazwa konta',
    labelPlaceholder: 'ty@example.com',
    secret: 'Klucz',
    secretHint: 'Litery od A do Z i cyfry od 2 do 7; spacje nie mają znaczenia.',
    secretBad: 'Klucz ma tylko litery od A do Z i cyfry od 2 do 7.',
    advanced: 'Zaawansowane',
    type: 'Rodzaj kodu',
    types: { totp: 'Czasowy (TOTP)', hotp: 'Licznikowy (HOTP)', steam: 'Steam' },
    algorithm: 'Skrót',
    digits: 'Cyfry',
    digitsBad: 'Od 6 do 10.',
    period: 'Ważność (s)',
    periodBad: 'Od 1 do 86 400.',
    counter: 'Licznik',
    counterBad: 'Liczba całkowita od 0.',
    site: site => `Wypełniaj na ${site}`,
    nameNeeded: 'Nadaj nazwę, aby potem znaleźć to konto.',
  },
  edit: {
    title: 'Edytuj konto',
    sites: 'Wypełniaj na tych witrynach',
    sitesHint: 'Jeden adres w wierszu, np. https://example.com. Kody są wypełniane tam i nigdzie indziej.',
    sitesBad: line => `„${line}” nie jest adresem internetowym takim jak https://example.com.`,
    addSite: site => `Dodaj ${site}`,
    pin: 'Trzymaj na górze',
    details: 'Szczegóły',
    detail: (type, algorithm, digits, period) =>
      `${type} · ${algorithm} · ${plural(digits, { one: '# cyfra', few: '# cyfry', many: '# cyfr', other: '# cyfry' })} · ${period} s`,
    remove: 'Usuń konto',
    removed: account => `Usunięto: ${account}.`,
    restored: account => `Przywrócono: ${account}.`,
  },
  settings: {
    title: 'Ustawienia',
    lockSection: 'Blokowanie',
    autoLock: 'Zablokuj po',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Po zamknięciu przeglądarki'
        : minutes < 60
          ? plural(minutes, {
              one: '# minucie bezczynności',
              few: '# minutach bezczynności',
              many: '# minutach bezczynności',
              other: '# minuty bezczynności',
            })
          : plural(minutes / 60, {
              one: '# godzinie bezczynności',
              few: '# godzinach bezczynności',
              many: '# godzinach bezczynności',
              other: '# godziny bezczynności',
            }),
    lockOnSleep: 'Zablokuj, gdy komputer się blokuje lub usypia',
    clipboard: 'Usuwaj skopiowane kody',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Nigdy' : seconds < 60 ? `Po ${seconds} s` : `Po ${seconds / 60} min`,
    passphraseSection: 'Hasło',
    current: 'Obecne hasło',
    next: 'Nowe hasło',
    change: 'Zmień hasło',
    changed: 'Hasło zostało zmienione. Stare niczego już nie otwiera.',
    deletedSection: 'Ostatnio usunięte',
    deletedHint: 'Przechowywane przez 30 dni.',
    deletedEmpty: 'Przez ostatnie 30 dni niczego nie usunięto.',
    restore: 'Przywróć',
    restoreLabel: account => `Przywróć: ${account}`,
    helpSection: 'Ta strona',
    explain: 'Dlaczego rozpoznano pole albo nie?',
    explainNothing: 'Żadne pole na tej stronie nie wchodziło w grę.',
    taken: 'Pole na kod',
    notTaken: 'Nie jest polem na kod',
    shortcut: 'Skrót do wypełniania',
    shortcutNone: 'brak',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Inne aplikacje',
    import: 'Importuj konta',
    export: 'Eksportuj konta',
    way: 'Z innej aplikacji',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden i inne',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `Najnowsza zapisana wersja sejfu była uszkodzona. Widzisz tę z ${when}; może brakować późniejszej zmiany.`,
    'rolled-back': when =>
      `Zapisany sejf jest starszy niż przed chwilą: coś przywróciło wersję z ${when}. Może brakować późniejszych zmian.`,
    mended: () => 'Naprawiono uszkodzoną część zapisu sejfu. Niczego nie brakuje.',
  },
  refusals,
}
