// Guesses which languages a page is in, by its script, its small words and what it says of itself: only their words are
// looked for then.
import type { Language } from './signals.ts'

/** Small words that tell a language, for pages that don't say, or wrongly say, which they are in. None is English too. */
const telling: readonly (readonly [Language, ReadonlySet<string>, readonly string[]])[] = [
  [
    'de',
    words(
      'der das und ein eine einen bitte ihr ihre ihren geben mit von zu anmelden weiter eingeben dein deine deiner gib wir ist auf kode',
    ),
    ['ung', 'ungscode', 'scode', 'eingeben'],
  ],
  [
    'fr',
    words(
      'le les votre vous un une du des envoyer chiffres recu par saisissez entrez connexion valider de et est nous sur dans pour',
    ),
    [],
  ],
  [
    'es',
    words(
      'el los su tu una por de del ingrese ingresa introduce introduzca codigo clave continuar iniciar para la en hemos',
    ),
    [],
  ],
  [
    'pt',
    words('seu sua um uma por de da digite insira codigo senha entrar nao voce para enviamos dois fatores'),
    [],
  ],
  [
    'it',
    words('il lo gli tuo tua un una di del della inserisci codice accedi continua per con abbiamo alla nel'),
    [],
  ],
  [
    'nl',
    words('het een je uw voer vul van inloggen aanmelden doorgaan de naar hebben wij'),
    ['code', 'codes'],
  ],
  ['pl', words('kod kodu z na wpisz podaj wprowadz zaloguj haslo dalej sie twoj twoje jest kodem'), []],
  [
    'tr',
    words('kod kodu kodunu kodunuzu ve bir girin giriniz giris ile icin devam onayla kodunuz haneli'),
    ['iniz', 'unuz', 'niza', 'dogrula', 'dogrulama'],
  ],
  ['sv', words('och ett ange din ditt koden kod logga fran att med fortsatt skriv vi som'), ['kod', 'koden']],
  [
    'cs',
    words('kod kodu zadejte prihlaseni prihlasit vas pro ze z je se pokracovat overit overeni jsme'),
    [],
  ],
]

/** The same for the languages of `more`. */
const tellingMore = words(
  'og indtast skriv inn koden din anna koodi syota adja meg irja kodot kod introduceti codul dvs cod de zadajte unesite vnesite kodo iz vase iveskite kodas koda kodu jusu ievadiet kods juusu sisesta kood koodi nhap ma cua ban xac den chung nhan masukkan kode anda kami ke dalam introdueix codi teva teu sartu kodea zure introduce codigo ao slaðu kodann shkruani kodin daxil edin weka nambari yako ilagay ang iyong voer die kode jou parola gecerli potvrdi potvrda vahvista bekraeft bekreft kinnita patvirtinti apstiprinat xac verifikasi verificati egiaztatu verifica verifiko tesdiq tesdiqle sahkan thibitisha',
)
const endingsMore = [
  'koodi',
  'kood',
  'kode',
  'koden',
  'kodas',
  'kodea',
  'koder',
  'kodot',
  'koði',
  'kodu',
  'kode',
  'kod',
  'jelszo',
]

/** Where the letters of other scripts begin. */
const beyondLatin = /[\u0370-\uffff]/
const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ru', /[\u0400-\u04ff]/],
  ['uk', /[\u0400-\u04ff]/],
  ['ja', /[\u3040-\u30ff\u4e00-\u9fff]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['ar', /[\u0600-\u06ff]/],
  ['further', /[\u0530-\u06ff\u0900-\u10ff\u1780-\u17ff]/],
]
const others =
  /^(da|nb|no|nn|fi|hu|ro|el|bg|sk|hr|sr|sl|bs|mk|lt|lv|et|vi|id|ms|ca|eu|gl|is|sq|az|uz|kk|ky|mn|be|sw|tl|fi|af|mt|ga|cy)$/

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** English words that say nothing about what a code is of: the small ones, and those for typing it in. */
const idleEnglish =
  'the your a an my me us our this that these those its it is are was be has have had been will can must should may any all no not or and of for from to in on at by with as if here there below above again now then once before after within only just also please thanks you we they he she i ' +
  'enter input type typing paste insert provide submit put key write fill use using get got need needs want give copy add confirm verify check see send sent receive received generate generated display displayed show shown appear appears request requested continue next back go ok login log sign user account field box text value form data required optional invalid wrong incorrect expired expires expire remaining left minutes seconds min sec hours example eg ' +
  'valid current new following numeric numerical alphanumeric digit digits character characters letters numbers correct first second third last full complete whole unique short long single latest one two three four five six seven eight nine ten mobile number app phone email mail sms text message'

/** The same of other languages: what a field is, and where it stands. */
const idleOthers =
  'feld unten folgende folgenden hier eingabefeld champ suivant suivante dessous ici zone copiez saisir campo siguiente abajo aqui casilla seguinte abaixo sotto seguente qui veld hieronder hier volgende pole ponizej nizej alan asagidaki buraya falt nedan har nize pole'

let idle: ReadonlySet<string> | undefined

/** Whether a word says nothing about what a code is of. */
export function isIdle(word: string): boolean {
  idle ??= new Set([
    ...telling.flatMap(([, small]) => [...small]),
    ...`${idleEnglish} ${idleOthers}`.split(' '),
  ])
  return idle.has(word)
}

/** English small words that no other language has; where several stand, one word of another language tells little. */
const tellingEnglish = words(
  'the your to we you from and with please enter this that our have been sent is are sign get an of',
)

/** The languages that a folded text may be in, with English and the words of all languages always among them. */
export function languagesOf(text: string, declared: string): readonly Language[] {
  const languages: Language[] = ['any', 'en']
  const said = declared.slice(0, 2).toLowerCase()
  if (beyondLatin.test(text))
    for (const [language, script] of scripts) if (script.test(text)) languages.push(language)
  const tokens = [...new Set(text.split(/[^a-z0-9]+/))]
  const english = tokens.filter(token => tellingEnglish.has(token)).length
  const needed = english >= 3 ? 2 : 1
  const tells = (small: ReadonlySet<string>, endings: readonly string[]): boolean => {
    let told = 0
    for (const token of tokens) {
      if (small.has(token) || (token.length > 5 && endings.some(ending => token.endsWith(ending)))) told += 1
      if (told >= needed) return true
    }
    return false
  }
  for (const [language, small, endings] of telling)
    if (said === language || tells(small, endings)) languages.push(language)
  const further =
    others.test(said) ||
    // Where nothing tells, as for a word or two without a sentence, the commonest words of many others are looked for.
    (languages.length === 2 && english < 2) ||
    /[\u0370-\u04ff]/.test(text) ||
    tells(tellingMore, endingsMore)
  if (further) languages.push('more')
  return languages
}
