// Every word of the extension in Italian: informal address, as most products of this kind use it.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/it.ts'
import { devices } from './devices/it.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/it.ts'
import { sites } from './sites/it.ts'
import { vault } from './vault/it.ts'

const plural = /* @__PURE__ */ plurals('it')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport non ha capito la richiesta. Ricarica la pagina e riprova.',
  'no-vault': 'Non c’è ancora una cassaforte. Apri Sallyport dalla barra degli strumenti per crearla.',
  locked: 'Sallyport è bloccato. Sbloccalo e riprova.',
  'wrong-passphrase':
    'Non è questa la passphrase. Controlla Bloc Maiusc e il layout della tastiera; nulla è andato perso.',
  'wrong-passkey': 'Questa passkey non apre questa cassaforte. Usa la tua passphrase.',
  conflict:
    'Nel frattempo questo account è stato modificato in un’altra finestra. Riguardalo, poi fai la tua modifica.',
  'bad-backup': 'Questo file non è un backup di Sallyport, oppure è danneggiato. Non è stato cambiato nulla.',
  'no-place':
    'Non è stato possibile scrivere lì il backup. Scegli di nuovo la cartella; la cassaforte è al sicuro.',
  'weak-passphrase': 'Questa passphrase è troppo facile da indovinare. Scegline una più lunga.',
  exists: 'C’è già una cassaforte. Non viene mai sostituita da una nuova.',
  damaged:
    'La cassaforte salvata è danneggiata e non si può aprire. Non è stato cambiato nulla. Non rimuovere l’estensione; ripristina un backup, oppure il profilo del browser da un backup.',
  newer:
    'Questa cassaforte è stata scritta da una versione più recente di Sallyport. Aggiorna l’estensione per aprirla; non è stato cambiato nulla.',
  'no-account': 'Questo account non c’è più.',
  'other-site': 'Questo account è di un altro sito, quindi il suo codice non viene dato a questo.',
  'insecure-site': 'Questa pagina non è cifrata (http), quindi qui non si compilano codici.',
  'foreign-frame': 'Questa parte della pagina è di un altro sito, quindi lì non si compilano codici.',
  'no-page':
    'Sallyport non può vedere questa pagina. Le pagine del browser e lo store delle estensioni sono chiusi alle estensioni; se è un’altra, ricaricala.',
  'no-field':
    'Qui non è stato trovato un campo per il codice. Fai clic nel campo e riprova, oppure copia il codice.',
  'not-taken': 'La pagina non ha mantenuto il codice. Copialo e incollalo.',
  'none-here': 'Nessun account è salvato per questo sito.',
  'not-automatic':
    'Questo sito è appena stato compilato da solo. Per un altro codice, fai clic sul pulsante nel campo.',
  organisation: 'La tua organizzazione l’ha disattivato.',
  'blocked-site': 'La tua organizzazione non lascia agire Sallyport su questo sito.',
  unreadable: 'Sallyport non può leggere questo account: serve un link otpauth:// con una chiave valida.',
  'nothing-found':
    'In questa pagina non è stato trovato un codice QR. Ingrandiscilo o rendilo tutto visibile, poi scansiona di nuovo.',
  duplicate: 'Questo account è già nella cassaforte.',
  'no-offer': 'Questo codice di configurazione non c’è più. Scansiona di nuovo la pagina.',
  'no-change': 'Non è stato cambiato nulla.',
  storage:
    'Il browser non è riuscito a salvare la modifica, forse perché il disco è pieno. La cassaforte è com’era prima.',
  failed: 'Qualcosa è andato storto. La cassaforte è com’era prima; riprova.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Compila il codice',
  scan: 'Scansiona il codice QR in questa pagina',
  code: 'Questo è il campo del codice',
  other: 'Questo non è un campo per codici',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: codici per questa pagina',
  fill: account => `Compila il codice di ${account}`,
  save: account => `Salva ${account} in Sallyport e compila il codice`,
  unlock: 'Sblocca Sallyport per compilare il codice',
  unnamed: 'questo account',
  filled: 'Compilato',
  pointed: {
    code: 'Memorizzato: questo è il campo del codice.',
    other: 'Memorizzato: questo non è un campo per codici.',
  },
  lookAlike: site =>
    `Attenzione: l’indirizzo di questa pagina somiglia soltanto a ${site}. Qui non viene inserito alcun codice.`,
}

export const it: Dictionary = {
  name: 'Sallyport',
  tagline: 'I codici per la seconda porta, compilati dove serve.',
  manifest: {
    description:
      'Un’app di autenticazione nel browser: custodisce sigillati i codici monouso e li compila sul sito giusto.',
    fillCommand: 'Compila il codice per questo sito',
    openCommand: 'Apri Sallyport',
  },
  menu,
  common: {
    back: 'Indietro',
    cancel: 'Annulla',
    save: 'Salva',
    close: 'Chiudi',
    understood: 'Ho capito',
    undo: 'Annulla',
    retry: 'Riprova',
    show: 'Mostra',
    hide: 'Nascondi',
    loading: 'Un momento…',
  },
  welcome: {
    title: 'Dietro due porte',
    lead: 'Sallyport custodisce i tuoi codici monouso in una cassaforte su questo computer e li compila solo sul sito giusto.',
    passphrase: 'Scegli una passphrase',
    repeat: 'Ripetila',
    mismatch: 'Le due non coincidono.',
    warning:
      'Nessuno può reimpostarla: la cassaforte si apre solo con questa passphrase. Scrivila e conservala al sicuro.',
    create: 'Crea la cassaforte',
    creating: 'Sigillo in corso…',
  },
  strength: { label: 'Robustezza', levels: ['Molto debole', 'Debole', 'Discreta', 'Forte', 'Molto forte'] },
  strengthAdvice: {
    empty: 'Quattro o cinque parole a caso sono robuste e facili da ricordare.',
    common: 'È tra le prime che chiunque proverebbe.',
    repeats: 'Ripetere qualcosa non aggiunge quasi nulla.',
    sequence: 'Le sequenze di tasti e numeri si provano per prime.',
    short: 'Falla più lunga: è la lunghezza ad aiutare di più.',
    words: 'Aggiungi un’altra parola o due.',
  },
  unlock: {
    title: 'Bloccato',
    passphrase: 'Passphrase',
    unlock: 'Sblocca',
    unlocking: 'Sblocco in corso…',
  },
  list: {
    title: 'Account',
    search: 'Cerca account',
    onSite: site => `Su ${site}`,
    others: 'Tutti gli account',
    add: 'Aggiungi account',
    settings: 'Impostazioni',
    lock: 'Blocca',
    fill: 'Compila',
    fillLabel: account => `Compila il codice di ${account}`,
    copy: 'Copia',
    more: account => `Modifica ${account}`,
    copied: 'Copiato',
    filled: 'Compilato',
    next: code => `poi ${code}`,
    newCode: 'Nuovo codice',
    newCodeLabel: account => `Mostra il prossimo codice di ${account}`,
    noMatch: query => `Nessun risultato per «${query}».`,
    emptyTitle: 'Ancora nessun account',
    emptyLead:
      'Apri le impostazioni di verifica in due passaggi di un sito, scegli «app di autenticazione» e scansiona il codice QR da qui.',
    unnamed: 'Account senza nome',
    results: count => plural(count, { one: '# account', other: '# account' }),
    offered: account => `Questa pagina offre un account: ${account}`,
    offerSave: 'Salva',
    offerKnown: account => `Già nella cassaforte: ${account}`,
  },
  add: {
    title: 'Aggiungi un account',
    scan: 'Scansiona questa pagina',
    scanHint: 'Trova il codice QR mostrato in questa scheda',
    scanning: 'Ricerca di un codice QR…',
    image: 'Immagine di un codice QR',
    imageHint: 'Uno screenshot o una foto, da un file o incollata qui',
    imageNothing: 'In questa immagine non c’è un codice QR leggibile. Ritagliala sul codice o ingrandiscilo.',
    link: 'Incolla un link',
    linkHint: 'Un link otpauth://',
    linkLabel: 'Link di configurazione',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Digita la chiave',
    handHint: 'Quando un sito mostra lettere e cifre invece di un codice QR',
    found: 'Trovato in questa pagina',
    foundInPicture: 'Trovato nell’immagine',
    saved: account => `${account} è nella cassaforte.`,
    known: 'già nella cassaforte',
    read: 'Continua',
    saveAccount: 'Salva account',
  },
  account: {
    issuer: 'Sito o servizio',
    issuerPlaceholder: 'Acme',
    label: 'Nome dell’account',
    labelPlaceholder: 'tu@example.com',
    secret: 'Chiave',
    secretHint: 'Lettere dalla A alla Z e cifre da 2 a 7; gli spazi non contano.',
    secretBad: 'Una chiave ha solo lettere dalla A alla Z e cifre da 2 a 7.',
    advanced: 'Avanzate',
    type: 'Tipo di codice',
    types: { totp: 'A tempo (TOTP)', hotp: 'A contatore (HOTP)', steam: 'Steam' },
    algorithm: 'Hash',
    digits: 'Cifre',
    digitsBad: 'Tra 6 e 10.',
    period: 'Validità (s)',
    periodBad: 'Tra 1 e 86.400.',
    counter: 'Contatore',
    counterBad: 'Un numero intero da 0 in su.',
    site: site => `Compila su ${site}`,
    nameNeeded: 'Dagli un nome, così lo ritrovi.',
  },
  edit: {
    title: 'Modifica account',
    sites: 'Compila su questi siti',
    sitesHint:
      'Un indirizzo per riga, come https://example.com. I codici si compilano lì e da nessun’altra parte.',
    sitesBad: line => `«${line}» non è un indirizzo web come https://example.com.`,
    addSite: site => `Aggiungi ${site}`,
    pin: 'Tieni in alto',
    details: 'Dettagli',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} cifre · ${period} s`,
    remove: 'Elimina account',
    removed: account => `${account} è stato eliminato.`,
    restored: account => `${account} è di nuovo qui.`,
  },
  settings: {
    title: 'Impostazioni',
    lockSection: 'Blocco',
    autoLock: 'Blocca dopo',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Alla chiusura del browser'
        : minutes < 60
          ? plural(minutes, { one: '# minuto di inattività', other: '# minuti di inattività' })
          : plural(minutes / 60, { one: '# ora di inattività', other: '# ore di inattività' }),
    lockOnSleep: 'Blocca quando il computer si blocca o va in sospensione',
    clipboard: 'Cancella i codici copiati',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Mai' : seconds < 60 ? `Dopo ${seconds} secondi` : `Dopo ${seconds / 60} min`,
    passphraseSection: 'Passphrase',
    current: 'Passphrase attuale',
    next: 'Nuova passphrase',
    change: 'Cambia passphrase',
    changed: 'La passphrase è stata cambiata. La vecchia non apre più nulla.',
    deletedSection: 'Eliminati di recente',
    deletedHint: 'Conservati per 30 giorni.',
    deletedEmpty: 'Negli ultimi 30 giorni non è stato eliminato nulla.',
    restore: 'Ripristina',
    restoreLabel: account => `Ripristina ${account}`,
    helpSection: 'Questa pagina',
    explain: 'Perché un campo è stato riconosciuto oppure no?',
    explainNothing: 'Nessun campo di questa pagina è stato preso in considerazione.',
    taken: 'Campo per il codice',
    notTaken: 'Non è un campo per il codice',
    shortcut: 'Scorciatoia per compilare',
    shortcutNone: 'nessuna',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Altre app',
    import: 'Importa account',
    export: 'Esporta account',
    way: 'Da un’altra app',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden e altre',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `L’ultima versione salvata della cassaforte era danneggiata. Vedi quella del ${when}; una modifica successiva può mancare.`,
    'rolled-back': when =>
      `La cassaforte salvata è più vecchia di un momento fa: qualcosa ha rimesso la versione del ${when}. Le modifiche successive possono mancare.`,
    mended: () => 'Una parte danneggiata della memoria della cassaforte è stata riparata. Non manca nulla.',
  },
  refusals,
}
