// What the edge's pages say, in Polish.

import { plurals } from '../../shared/words.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('pl')
const days = (count: number) =>
  plural(count, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' })
const seconds = (count: number) =>
  plural(count, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' })

const standing: Record<TokenStanding, string> = {
  current: 'ważne',
  grace: 'ważne',
  expired: 'ale jego ważność wygasła',
  revoked: 'ale zostało usunięte',
  stolen: 'ale jego token był już użyty, czyli został skopiowany',
  unknown: 'ale nie jest już znane',
}

export const pl: Texts = {
  challenge: {
    title: 'Wpisz kod',
    intro: name =>
      `Logujesz się jako ${name}. Otwórz aplikację uwierzytelniającą i wpisz kod dla tej witryny.`,
    code: 'Kod',
    codeHint: digits =>
      `${plural(digits, { one: '# cyfra', few: '# cyfry', many: '# cyfr', other: '# cyfry' })}; co 30 sekund nowe.`,
    remember: count => `Nie pytaj ponownie na tym urządzeniu przez ${days(count)}`,
    submit: 'Dalej',
    cancel: 'Anuluj',
    close: 'Zamknij',
    passedTitle: 'Dziękujemy',
    passed: 'Możesz zamknąć to okno i kontynuować.',
    cancelTitle: 'To nie Ty albo nie teraz?',
    expires: count =>
      `Ta strona jest ważna przez ${plural(count, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' })}.`,
    malformed: digits =>
      `Wpisz kod (${plural(digits, { one: '# cyfra', few: '# cyfry', many: '# cyfr', other: '# cyfry' })}) z aplikacji uwierzytelniającej. Ta próba się nie liczy.`,
    wrong: 'Ten kod jest nieprawidłowy. Wpisz ten, który aplikacja pokazuje teraz.',
    used: 'Ten kod został już użyty. Poczekaj na następny i go wpisz.',
    left: attempts =>
      plural(attempts, {
        one: 'Została # próba.',
        few: 'Zostały # próby.',
        many: 'Zostało # prób.',
        other: 'Zostało # próby.',
      }),
    usedUp: 'Nie ma już prób dla tego logowania. Zaloguj się ponownie.',
    locked: 'To konto jest zablokowane. Może je odblokować administrator.',
    over: 'To logowanie się zakończyło. Zaloguj się ponownie.',
    signInAgain: 'Zaloguj się ponownie',
    cancelled: 'Logowanie anulowano.',
    cancelledWait: count => `Nowe można zacząć za ${seconds(count)}.`,
    support: contact => `Potrzebujesz pomocy? ${contact}`,
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
    notNow: 'Nie teraz',
  },
  account: {
    title: 'Bezpieczeństwo logowania',
    signedInAs: name => `Zalogowano jako ${name}`,
    back: 'Wróć do witryny',
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
    'not-enrolled': 'nie skonfigurowano aplikacji uwierzytelniającej',
    passed: 'prawidłowy kod',
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
  },
}
