// What the edge's pages say, in Polish.

import { plurals } from '../../shared/words.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('pl')
const days = (count: number) =>
  plural(count, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })
const seconds = (count: number) =>
  plural(count, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' })
const minutes = (count: number) =>
  plural(count, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' })

const standing: Record<TokenStanding, string> = {
  current: 'ważne',
  grace: 'ważne',
  expired: 'ale jego ważność wygasła',
  revoked: 'ale zostało usunięte',
  stolen: 'ale jego token był już użyty, czyli został skopiowany',
  unknown: 'ale nie jest już znane',
}

const provenBy: Record<FactorName, string> = {
  totp: 'prawidłowy kod z aplikacji uwierzytelniającej',
  email: 'prawidłowy kod z e-maila',
  sms: 'prawidłowy kod z SMS-a',
  passkey: 'klucz dostępu',
  recovery: 'kod odzyskiwania',
}

export const pl: Texts = {
  challenge: {
    title: 'Wpisz kod',
    signingInAs: name => `Logujesz się jako ${name}.`,
    proveFirst: 'Zanim coś skonfigurujesz lub zmienisz, potwierdź, że to Ty.',
    digits: count => plural(count, { one: '# cyfra', few: '# cyfry', many: '# cyfr', other: '# cyfry' }),
    remember: count => `Nie pytaj ponownie na tym urządzeniu przez ${days(count)}`,
    rememberByKey: 'Wymaga rozszerzenia Sallyport w tej przeglądarce.',
    submit: 'Dalej',
    cancel: 'Anuluj',
    close: 'Zamknij',
    passedTitle: 'Dziękujemy',
    passed: 'Możesz zamknąć to okno i kontynuować.',
    cancelTitle: 'To nie Ty albo nie teraz?',
    expires: count => `Ta strona jest ważna przez ${minutes(count)}.`,
    malformed: count =>
      `Wpisz ${plural(count, { one: '# cyfrę', few: '# cyfry', many: '# cyfr', other: '# cyfry' })} kodu. Ta próba się nie liczy.`,
    malformedRecovery: 'Wpisz 16 liter i cyfr jednego kodu odzyskiwania. Ta próba się nie liczy.',
    left: attempts =>
      plural(attempts, {
        one: 'Została # próba.',
        few: 'Zostały # próby.',
        many: 'Zostało # prób.',
        other: 'Zostało # próby.',
      }),
    usedUp: 'Nie ma już prób dla tego logowania. Zaloguj się ponownie.',
    locked: 'To konto jest zablokowane. Może je odblokować administrator.',
    stuck:
      'To, co zostało skonfigurowane, nie jest tu już przyjmowane. Administrator może to zresetować, aby można było skonfigurować coś innego.',
    paused: when => `Zbyt wiele prób. Można spróbować ponownie ${when}. Twoje konto nie jest zablokowane.`,
    over: 'To logowanie się zakończyło. Zaloguj się ponownie.',
    signInAgain: 'Zaloguj się ponownie',
    cancelled: 'Logowanie anulowano.',
    cancelledWait: count => `Nowe można zacząć za ${seconds(count)}.`,
    backToAccount: 'Wróć do swojego konta',
    support: contact => `Potrzebujesz pomocy? ${contact}`,
    send: 'Wyślij kod',
    sendAgain: 'Wyślij ponownie',
    otherWays: 'Inny sposób',
    notMyNumber: 'To nie mój numer telefonu',
    notMyNumberTitle: 'To nie Twój numer',
    notMyNumberDone:
      'To logowanie zakończono i powiadomiono administratora. Zanim będzie można używać SMS-ów, Twój numer musi zostać poprawiony.',
  },
  ask: {
    totp: {
      intro: () => 'Otwórz aplikację uwierzytelniającą i wpisz kod dla tej witryny.',
      label: 'Kod',
      hint: 'Co 30 sekund nowy.',
    },
    email: {
      intro: to => `Wysłaliśmy kod na adres ${to}. Może to potrwać minutę.`,
      label: 'Kod z e-maila',
      hint: 'Działa tylko najnowszy.',
    },
    sms: {
      intro: to => `Wysłaliśmy kod na numer ${to}. Może to potrwać minutę.`,
      label: 'Kod z SMS-a',
      hint: 'Działa tylko najnowszy.',
    },
    recovery: {
      intro: () => 'Wpisz jeden z kodów zachowanych podczas konfiguracji. Każdy działa raz.',
      label: 'Kod odzyskiwania',
      hint: '16 liter i cyfr; myślniki nie mają znaczenia.',
    },
  },
  methods: {
    totp: 'Kod z aplikacji uwierzytelniającej',
    email: 'Kod e-mailem',
    sms: 'Kod SMS-em',
    passkey: 'Klucz dostępu',
    recovery: 'Kod odzyskiwania',
  },
  troubles: {
    wrong: {
      passkey: 'Ten klucz dostępu nie został przyjęty. Spróbuj ponownie lub wybierz inny sposób.',
      totp: 'Ten kod jest nieprawidłowy. Wpisz ten, który aplikacja pokazuje teraz.',
      email: 'Ten kod jest nieprawidłowy. Wpisz ten z najnowszego e-maila.',
      sms: 'Ten kod jest nieprawidłowy. Wpisz ten z najnowszego SMS-a.',
      recovery: 'To nie jest żaden z Twoich kodów odzyskiwania. Sprawdź litery, które są do siebie podobne.',
    },
    used: {
      passkey: 'Ta odpowiedź klucza dostępu została już użyta. Spróbuj ponownie.',
      totp: 'Ten kod został już użyty. Poczekaj na następny i go wpisz.',
      email: 'Ten kod został już użyty. Poproś o nowy.',
      sms: 'Ten kod został już użyty. Poproś o nowy.',
      recovery: 'Ten kod odzyskiwania został już użyty. Wpisz inny.',
    },
    copied:
      'Wygląda na to, że ten klucz dostępu skopiowano, więc nie jest przyjmowany. Wybierz inny sposób, a potem usuń klucz na stronie swojego konta.',
    expired: 'Ten kod jest za stary. Poproś o nowy.',
    clockSlow: count =>
      `Ten kod był prawidłowy ${minutes(count)} temu: zegar aplikacji uwierzytelniającej się spóźnia. Ustaw go według czasu sieciowego i spróbuj ponownie.`,
    outOfOrder: number => `Kody odzyskiwania wpisuje się tu po kolei: następny ma numer ${number}.`,
  },
  sending: {
    sent: 'Nowy kod jest w drodze.',
    tooSoon: count => `Kod dopiero co wysłano. Następny można wysłać za ${seconds(count)}.`,
    resendLimit: 'W ten sposób nie można wysłać więcej kodów. Wpisz ostatni albo wybierz inny sposób.',
    bounced:
      'Wiadomości na ten adres wracają, więc żadna nie jest wysyłana. Poproś administratora o sprawdzenie adresu; potem zadziała „Wyślij ponownie”.',
    badNumber:
      'SMS-y nie docierają na ten numer. Wybierz inny sposób albo poproś administratora o jego sprawdzenie.',
    emailFailed: 'Nie udało się teraz wysłać e-maila. Spróbuj ponownie za chwilę albo wybierz inny sposób.',
    smsFailed: 'Nie udało się teraz wysłać SMS-a. Spróbuj ponownie za chwilę albo wybierz inny sposób.',
  },
  resets: {
    'by-admin': 'Administrator zresetował Twoją weryfikację dwuetapową.',
    'by-user': 'Twoja weryfikacja dwuetapowa została wyłączona przez Ciebie.',
    'site-disabled':
      'Ta witryna wyłączyła wcześniej weryfikację dwuetapową, a Twoja konfiguracja została usunięta.',
    'email-disallowed':
      'Ta witryna nie przyjmuje już kodów wysyłanych e-mailem, więc Twoja konfiguracja została usunięta.',
    'sms-ended': 'Ta witryna nie wysyła już SMS-ów, więc Twoja konfiguracja została usunięta.',
  },
  mail: {
    code: (site, code, count) => ({
      subject: `${code} to Twój kod do ${site}`,
      text: `Twój kod do logowania w ${site} to ${code}. Jest ważny przez ${minutes(count)} i działa raz.\n\nNikt z ${site} nigdy o niego nie zapyta. Jeśli właśnie się nie logujesz, ktoś inny zna Twoje hasło: zmień je.`,
    }),
    smsCode: (site, code) => `${code} to Twój kod do ${site}. Nie podawaj go nikomu.`,
    account: link => `Twoja konfiguracja i Twoje logowania: ${link}`,
    notices: {
      'authenticator-set-up': {
        title: site => `Skonfigurowano aplikację uwierzytelniającą dla Twojego konta w ${site}`,
        text: device =>
          `Skonfigurowano ją na urządzeniu „${device}”. Od teraz logowanie wymaga kodu z tej aplikacji.`,
        next: 'Jeśli to nie Ty, zmień hasło i poproś administratora o zresetowanie Twojej konfiguracji.',
      },
      'device-token-reused': {
        title: site => `Usunięto jedno z Twoich zapamiętanych urządzeń w ${site}`,
        text: device =>
          `Ktoś użył kopii tokenu, dzięki któremu zapamiętano urządzenie „${device}”. Dlatego je usunięto: znów będzie tam potrzebny kod.`,
        next: 'Jeśli to nie Ty, zmień hasło.',
      },
      'new-sign-in': {
        title: site => `Nowe logowanie na Twoje konto w ${site}`,
        text: device =>
          `Ktoś zalogował się na urządzeniu „${device}” z miejsca, z którego jeszcze się nie logowano na to konto.`,
        next: 'Jeśli to Ty, nie musisz nic robić. Jeśli nie, otwórz ten link, aby zakończyć sesję, i zmień hasło:',
      },
      'recovery-code-used': {
        title: site => `W ${site} użyto kodu odzyskiwania`,
        text: left =>
          `Do logowania użyto kodu odzyskiwania Twojego konta. ${plural(left, { one: 'Pozostał # kod', few: 'Pozostały # kody', many: 'Pozostało # kodów', other: 'Pozostało # kodu' })}.`,
        next: 'Jeśli to nie Ty, zmień hasło i utwórz nowy zestaw na stronie swojego konta.',
      },
      'account-locked': {
        title: site => `Twoje konto w ${site} jest zablokowane`,
        text: 'Ktoś, kto zna Twoje hasło, wpisał zbyt wiele nieprawidłowych kodów, więc kody nie są już przyjmowane. Administrator może odblokować konto.',
        next: 'Jeśli to nie Ty, zmień hasło.',
      },
      'turned-on': {
        title: site => `Włączono weryfikację dwuetapową w ${site}`,
        text: 'Od teraz do zalogowania nie wystarcza samo hasło.',
        next: 'Jeśli to nie Ty, zmień hasło i poproś administratora o pomoc.',
      },
      'turned-off': {
        title: site => `Wyłączono weryfikację dwuetapową w ${site}`,
        text: 'Twoją konfigurację i wszystkie zapamiętane urządzenia usunięto.',
        next: 'Jeśli to nie Ty, zmień hasło i włącz ją ponownie.',
      },
      'recovery-codes-made': {
        title: site => `Nowe kody odzyskiwania dla Twojego konta w ${site}`,
        text: 'Utworzono nowy zestaw kodów odzyskiwania. Poprzednie kody już nie działają.',
        next: 'Jeśli to nie Ty, zmień hasło i poproś administratora o pomoc.',
      },
      'phone-changed': {
        title: site => `Zmieniono numer telefonu Twojego konta w ${site}`,
        text: 'Kody SMS-em trafiają od teraz na nowy numer.',
        next: 'Jeśli to nie Ty, zmień hasło i poproś administratora o pomoc.',
      },
      'passkey-added': {
        title: site => `Dodano klucz dostępu do Twojego konta w ${site}`,
        text: 'Od teraz można się nim logować.',
        next: 'Jeśli to nie Ty, zmień hasło i usuń go na stronie swojego konta.',
      },
      'passkey-removed': {
        title: site => `Usunięto klucz dostępu z Twojego konta w ${site}`,
        text: 'Nie można się już nim logować.',
        next: 'Jeśli to nie Ty, zmień hasło i poproś administratora o pomoc.',
      },
      'somebody-locked': {
        title: site => `Zablokowano konto w ${site}`,
        text: name =>
          `Dla użytkownika „${name}” wpisano zbyt wiele nieprawidłowych kodów, więc kody nie są już przyjmowane.`,
        next: 'Ustal z użytkownikiem, czy to on, a potem odblokuj konto: npm run admin -- unlock.',
      },
      'not-my-number': {
        title: site => `Użytkownik w ${site} zgłasza, że numer telefonu nie należy do niego`,
        text: name => `Użytkownik „${name}” miał dostać kod SMS-em i zgłasza, że to numer kogoś innego.`,
        next: 'Popraw numer w samej witrynie albo pomóż użytkownikowi w inny sposób.',
      },
    },
  },
  recovery: {
    title: 'Twoje kody odzyskiwania',
    intro:
      'Jeśli kiedyś stracisz aplikację uwierzytelniającą, zalogujesz się jednym z tych kodów. Przechowuj je tam, gdzie znajdziesz je bez niej, a nikt inny ich nie znajdzie. Nie zostaną pokazane ponownie.',
    each: 'Każdy działa raz.',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    download: 'Pobierz',
    print: 'Drukuj',
    done: 'Kody są zachowane',
    file: (site, name) => `Kody odzyskiwania dla ${name} w ${site}`,
  },
  disown: {
    title: 'To nie Ty?',
    text: 'Wszystkie sesje Twojego konta zostaną zakończone, a wszystkie zapamiętane urządzenia i adresy usunięte. Logowanie wszędzie będzie znów wymagać kodu.',
    confirm: 'To nie ja: zakończ wszystko',
    done: 'Gotowe. Wszystkie sesje zakończono; zanim zadziała na wszystkich stronach, może minąć do minuty. Zmień teraz hasło.',
    expired: 'Ten link jest za stary. Zaloguj się i zakończ sesje na stronie swojego konta.',
  },
  passkey: {
    title: 'Użyj klucza dostępu',
    intro: 'Przeglądarka prosi o klucz dostępu skonfigurowany dla tej witryny.',
    use: 'Użyj klucza',
    needsScript:
      'Klucz dostępu wymaga JavaScriptu, który jest tu wyłączony. Włącz go lub wybierz inny sposób.',
    unsupported: 'Ta przeglądarka nie obsługuje kluczy dostępu. Wybierz inny sposób.',
    failed: 'Nie udało się albo anulowano. Spróbuj ponownie lub wybierz inny sposób.',
    known: 'To urządzenie ma już klucz dostępu do Twojego konta.',
    malformed:
      'Nie da się odczytać tego, co wysłała przeglądarka. Spróbuj ponownie. Żadna próba nie została zużyta.',
    offered: site =>
      `Zabezpiecz swoje konto w ${site} kluczem dostępu: zamiast kodu wystarczy odcisk palca, twarz, blokada ekranu lub klucz bezpieczeństwa. Nikt go od Ciebie nie wyłudzi.`,
    create: 'Utwórz klucz dostępu',
    label: 'Nazwa klucza',
    labelHint: 'Aby rozpoznać go później.',
  },
  phone: {
    offered: site => `Zabezpiecz swoje konto w ${site} kodami SMS. Zajmie to minutę, tylko raz.`,
    numberTitle: 'Wpisz swój numer telefonu',
    number: 'Numer telefonu',
    hint: 'Z numerem kierunkowym kraju, na przykład +48 512 345 678.',
    noNumber: 'To nie jest numer telefonu. Sprawdź go i zacznij od + i numeru kierunkowego kraju.',
    codeTitle: 'Wpisz otrzymany kod',
  },
  setup: {
    title: 'Skonfiguruj weryfikację dwuetapową',
    required: site =>
      `${site} wymaga przy logowaniu kodu z aplikacji uwierzytelniającej. Konfiguracja trwa minutę i robi się ją raz.`,
    offered: site =>
      `Chroń swoje konto w ${site} kodem z aplikacji uwierzytelniającej. Konfiguracja trwa minutę i robi się ją raz.`,
    scanTitle: 'Dodaj tę witrynę do aplikacji uwierzytelniającej',
    scan: 'Zeskanuj ten kod aplikacją lub rozszerzeniem uwierzytelniającym.',
    qrLabel: 'Kod QR z kluczem konfiguracji',
    or: 'Nie masz aparatu? Wpisz klucz ręcznie albo otwórz link na urządzeniu z aplikacją uwierzytelniającą.',
    key: 'Klucz',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    link: 'Otwórz w aplikacji uwierzytelniającej',
    confirmTitle: 'Wpisz wyświetlony kod',
    submit: 'Potwierdź',
    nothing: site =>
      `${site} nie przyjmuje żadnego sposobu, który można by tu skonfigurować. Poproś administratora o pomoc.`,
    notNow: 'Nie teraz',
  },
  account: {
    secondStep: 'Weryfikacja dwuetapowa',
    isOn: 'Włączona. Do zalogowania nie wystarcza samo hasło.',
    isOff: 'Wyłączona. Do zalogowania wystarcza hasło.',
    isForEveryone: site => `${site} wymaga weryfikacji dwuetapowej od wszystkich.`,
    turnOn: 'Włącz',
    turnOff: 'Wyłącz',
    turnOffHint: 'Usuwa Twoją konfigurację i wszystkie zapamiętane urządzenia.',
    pausedUntil: when => `Wstrzymano po zbyt wielu próbach; znów możliwe ${when}.`,
    byEmail: to => `Kody e-mailem na adres ${to}.`,
    byEmailBounced: to => `Wiadomości na adres ${to} wracają. Poproś administratora o sprawdzenie adresu.`,
    bySms: to => `Kody SMS-em na numer ${to}.`,
    replace: 'Skonfiguruj inną',
    defaultMethod: 'Wymagane najpierw',
    makeDefault: 'Wymagaj tego najpierw',
    recovery: 'Kody odzyskiwania',
    recoveryLeft: left =>
      plural(left, {
        one: 'Pozostał # kod.',
        few: 'Pozostały # kody.',
        many: 'Pozostało # kodów.',
        other: 'Pozostało # kodu.',
      }),
    recoveryFew: 'Zostało ich niewiele: utwórz nowy zestaw.',
    noRecovery: 'Jeszcze ich nie ma. Pozwalają się zalogować po utracie aplikacji uwierzytelniającej.',
    makeRecovery: 'Utwórz nowy zestaw',
    makeRecoveryHint: 'Poprzednie kody przestaną działać.',
    export: 'Twoje dane',
    exportHint: 'Wszystko, co jest tu o Tobie przechowywane, w jednym pliku.',
    exportDo: 'Pobierz',
    turnedOn: 'Włączono.',
    turnedOff: 'Wyłączono. Twoja konfiguracja została usunięta.',
    proven: 'Dziękujemy. Możesz teraz wprowadzić zmianę.',
    changed: 'Zmieniono.',
    title: 'Bezpieczeństwo logowania',
    signedInAs: name => `Zalogowano jako ${name}`,
    console: 'Ustawienia tej witryny',
    back: 'Wróć do witryny',
    passkeyAdded: when => `Dodano ${when}; jeszcze nieużywany.`,
    passkeyUsed: (when, used) => `Dodano ${when}; ostatnie użycie ${used}.`,
    noPasskeys: 'Jeszcze żadnego. Klucza dostępu nikt od Ciebie nie wyłudzi.',
    addPasskey: 'Dodaj klucz dostępu',
    rename: 'Zmień nazwę',
    remove: 'Usuń',
    removed: 'Usunięto. Nie można się nim już logować.',
    lastOne:
      'Niczego nie usunięto: ten klucz dostępu to Twoja jedyna weryfikacja. Najpierw skonfiguruj inną.',
    noNumber: 'Jeszcze bez numeru.',
    setNumber: 'Skonfiguruj numer',
    changeNumber: 'Zmień numer',
    authenticator: 'Aplikacja uwierzytelniająca',
    enrolled: when => `W użyciu; skonfigurowano ${when}.`,
    notEnrolled: 'Nie skonfigurowano. Do zalogowania wystarcza hasło.',
    setUp: 'Skonfiguruj aplikację',
    devices: 'Zapamiętane urządzenia',
    devicesHint: 'Na tych urządzeniach logowanie nie wymaga kodu.',
    noDevices: 'Nie ma zapamiętanych urządzeń.',
    remembered: (since, until, used) => `Zapamiętano ${since}, do ${until}; ostatnie użycie ${used}`,
    thisDevice: 'To urządzenie',
    forget: 'Usuń',
    forgetAll: 'Usuń wszystkie urządzenia',
    forgotten: 'Usunięto. Przy następnym logowaniu potrzebny będzie tam kod.',
    sessions: 'Sesje',
    thisSession: 'Ta sesja',
    session: (proof, when) => `${proof}; rozpoczęto ${when}`,
    end: 'Zakończ',
    endOthers: 'Zakończ wszystkie pozostałe sesje',
    ended: 'Zakończono. Zanim zadziała na wszystkich stronach, może minąć do minuty.',
    history: 'Ostatnie logowania',
    noHistory: 'Jeszcze nic.',
    nothingDone: 'Niczego nie zmieniono: to już było zakończone.',
  },
  device: { unknown: 'Przeglądarka', on: (browser, system) => `${browser} (${system})` },
  refusals: {
    'ambiguous-path': 'Ten adres można odczytać na więcej niż jeden sposób. Otwórz stronę z samej witryny.',
    'malformed-request': 'Nie można odczytać przesłanych danych. Wróć i wpisz je jeszcze raz.',
    'cross-site': 'To żądanie pochodzi z innej witryny. Wróć i skorzystaj ze strony tej witryny.',
    'not-signed-in': 'Najpierw zaloguj się na stronie tej witryny, w dwóch etapach.',
    'not-allowed-yet': 'Najpierw zaloguj się na stronie tej witryny, w dwóch etapach.',
    'not-identified': 'Nie można powiązać tego logowania z użytkownikiem. Poproś o pomoc administratora.',
    'not-permitted':
      'Tę stronę mogą otworzyć tylko administratorzy tej witryny. Zwróć się do jednego z nich.',
    'no-such-page': 'Nie ma tu takiej strony.',
    'not-allowed': 'Ta witryna nie przyjmuje takich żądań.',
    'too-large': 'To zbyt długie jak na logowanie.',
    'unsupported-body': 'To logowanie wymaga innych danych. Skorzystaj ze strony witryny.',
    'unknown-site': 'Pod tym adresem nie skonfigurowano żadnej witryny.',
    wait: count => `Przed chwilą anulowano logowanie. Spróbuj ponownie za ${seconds(count)}.`,
    'not-configured': 'Coś tu jest źle skonfigurowane. Może to naprawić administrator.',
    'storage-failed': 'Coś chwilowo nie odpowiada. Spróbuj ponownie za kilka sekund.',
    'origin-failed': 'Witryna chwilowo nie odpowiada. Spróbuj ponownie za kilka sekund.',
  },
  titles: {
    'ambiguous-path': 'Niejednoznaczny adres',
    'malformed-request': 'Nieczytelne żądanie',
    'cross-site': 'Żądanie z innej witryny',
    'not-signed-in': 'Nie zalogowano',
    'not-allowed-yet': 'Nie zalogowano',
    'not-identified': 'Nieznany użytkownik',
    'not-permitted': 'Brak dostępu',
    'no-such-page': 'Nie ma takiej strony',
    'not-allowed': 'Niedozwolone',
    'too-large': 'Zbyt długie',
    'unsupported-body': 'Inny rodzaj danych',
    'unknown-site': 'Nie ma tu witryny',
    wait: 'Poczekaj chwilę',
    'not-configured': 'Nie skonfigurowano',
    'storage-failed': 'Spróbuj ponownie za chwilę',
    'origin-failed': 'Witryna nie odpowiada',
  },
  reasons: {
    'not-opted-in': 'weryfikacja dwuetapowa nie jest włączona dla tego konta',
    'role-exempt': role => `rola „${role}” jest zwolniona`,
    'device-remembered': (device, when) => `urządzenie „${device}”, zapamiętane ${when}`,
    'address-known': when => `znany adres, pierwszy raz użyty ${when}`,
    'account-locked': 'konto jest zablokowane',
    'every-login': 'ta witryna pyta o kod przy każdym logowaniu',
    'device-not-presented': 'brak zapamiętanego urządzenia',
    'device-not-valid': how => `zapamiętane urządzenie, ${standing[how]}`,
    'device-not-considered': 'ta witryna nie uwzględnia zapamiętanych urządzeń',
    'address-not-known': count => `adres niewidziany od ${plural(count, { one: '# dnia', other: '# dni' })}`,
    'address-not-considered': 'ta witryna nie uwzględnia adresów',
    'not-enrolled': 'nic nie skonfigurowano',
    'authenticator-required': 'ta witryna wymaga aplikacji uwierzytelniającej, a żadnej nie skonfigurowano',
    passed: by => provenBy[by],
    'not-now': 'wybrano „Nie teraz”',
  },
  listed: clauses => clauses.join('; '),
  outcome: {
    skip: 'Zalogowano bez kodu',
    verify: 'Poproszono o kod',
    enrol: 'Poproszono o konfigurację',
    offer: 'Zaproponowano konfigurację',
    passed: 'Potwierdzono',
    enrolled: 'Skonfigurowano',
    'not-now': 'Odłożono',
    locked: 'Zablokowano',
  },
  proof: {
    factor: 'Potwierdzono kodem',
    recognised: 'Rozpoznano urządzenie',
    exempt: 'Zwolniono',
    'not-now': 'Konfigurację odłożono',
    'not-opted-in': 'Weryfikacji dwuetapowej nie włączono',
  },
}
