// What the edge's pages say, in Italian: informal address, as most products of this kind use it.

import { plurals } from '../../shared/words.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('it')
const days = (count: number) => plural(count, { one: '# giorno', other: '# giorni' })
const seconds = (count: number) => plural(count, { one: '# secondo', other: '# secondi' })
const minutes = (count: number) => plural(count, { one: '# minuto', other: '# minuti' })

const standing: Record<TokenStanding, string> = {
  current: 'valido',
  grace: 'valido',
  expired: 'ma scaduto',
  revoked: 'ma dimenticato nel frattempo',
  stolen: 'ma il suo token era già stato usato, quindi è stato copiato',
  unknown: 'ma non più noto',
}

const provenBy: Record<FactorName, string> = {
  totp: 'il codice corretto dell’app di autenticazione',
  email: 'il codice corretto di un’email',
  sms: 'il codice corretto di un SMS',
  passkey: 'una passkey',
  recovery: 'un codice di recupero',
}

export const it: Texts = {
  challenge: {
    title: 'Inserisci il codice',
    signingInAs: name => `Stai accedendo come ${name}.`,
    proveFirst: 'Prima di configurare o cambiare qualcosa, conferma che sei tu.',
    digits: count => plural(count, { one: '# cifra', other: '# cifre' }),
    remember: count => `Non chiedere più su questo dispositivo per ${days(count)}`,
    rememberByKey: 'Richiede l’estensione Sallyport in questo browser.',
    submit: 'Continua',
    cancel: 'Annulla',
    close: 'Chiudi',
    passedTitle: 'Grazie',
    passed: 'Puoi chiudere questa finestra e continuare.',
    cancelTitle: 'Non sei tu o non è il momento?',
    expires: count => `Questa pagina è valida per ${minutes(count)}.`,
    malformed: digits => `Inserisci le ${digits} cifre del codice. Nessun tentativo è stato usato.`,
    malformedRecovery:
      'Inserisci le 16 lettere e cifre di un codice di recupero. Nessun tentativo è stato usato.',
    left: attempts => plural(attempts, { one: 'Resta # tentativo.', other: 'Restano # tentativi.' }),
    usedUp: 'Non restano tentativi per questo accesso. Accedi di nuovo per ricominciare.',
    locked: 'Questo account è bloccato. Un amministratore può sbloccarlo.',
    stuck:
      'Quello che avevi impostato qui non vale più. Un amministratore può reimpostarlo, così potrai impostare altro.',
    paused: when => `Troppi tentativi. Potrai riprovare ${when}. Il tuo account non è bloccato.`,
    over: 'Questo accesso è terminato. Accedi di nuovo.',
    signInAgain: 'Accedi di nuovo',
    cancelled: 'L’accesso è stato annullato.',
    cancelledWait: count => `Potrai ricominciare tra ${seconds(count)}.`,
    backToAccount: 'Torna al tuo account',
    support: contact => `Serve aiuto? ${contact}`,
    send: 'Invia un codice',
    sendAgain: 'Invia di nuovo',
    otherWays: 'Altro metodo',
    notMyNumber: 'Non è il mio numero di telefono',
    notMyNumberTitle: 'Non è il tuo numero',
    notMyNumberDone:
      'Questo accesso è terminato e un amministratore è stato avvisato. Il tuo numero va corretto prima di poter usare gli SMS.',
  },
  ask: {
    totp: {
      intro: () => 'Apri la tua app di autenticazione e inserisci il codice per questo sito.',
      label: 'Codice',
      hint: 'Cambia ogni 30 secondi.',
    },
    email: {
      intro: to => `Abbiamo inviato un codice a ${to}. Può volerci un minuto.`,
      label: 'Codice dell’email',
      hint: 'Vale solo il più recente.',
    },
    sms: {
      intro: to => `Abbiamo inviato un codice al ${to}. Può volerci un minuto.`,
      label: 'Codice dell’SMS',
      hint: 'Vale solo il più recente.',
    },
    recovery: {
      intro: () =>
        'Inserisci uno dei codici che hai conservato durante la configurazione. Ognuno vale una volta sola.',
      label: 'Codice di recupero',
      hint: '16 lettere e cifre; i trattini non contano.',
    },
  },
  methods: {
    totp: 'Codice della tua app di autenticazione',
    email: 'Codice via email',
    sms: 'Codice via SMS',
    passkey: 'Passkey',
    recovery: 'Codice di recupero',
  },
  troubles: {
    wrong: {
      passkey: 'Questa passkey non è stata accettata. Riprova o scegli un altro metodo.',
      totp: 'Il codice non è corretto. Inserisci quello che la tua app mostra adesso.',
      email: 'Il codice non è corretto. Inserisci quello dell’email più recente.',
      sms: 'Il codice non è corretto. Inserisci quello dell’SMS più recente.',
      recovery: 'Non è uno dei tuoi codici di recupero. Controlla le lettere che si somigliano.',
    },
    used: {
      passkey: 'Questa risposta della passkey è già stata usata. Riprova.',
      totp: 'Questo codice è già stato usato. Attendi il prossimo e inseriscilo.',
      email: 'Questo codice è già stato usato. Fattene inviare uno nuovo.',
      sms: 'Questo codice è già stato usato. Fattene inviare uno nuovo.',
      recovery: 'Questo codice di recupero è già stato usato. Usane un altro.',
    },
    copied:
      'Sembra che questa passkey sia stata copiata, quindi non viene accettata. Scegli un altro metodo, poi rimuovila nella pagina del tuo account.',
    expired: 'Questo codice è troppo vecchio. Fattene inviare uno nuovo.',
    clockSlow: count =>
      `Questo codice era corretto ${minutes(count)} fa: l’orologio della tua app di autenticazione è indietro. Regolalo sull’ora della rete, poi riprova.`,
    outOfOrder: number => `Qui i codici di recupero si usano in ordine: il prossimo è il numero ${number}.`,
  },
  sending: {
    sent: 'Un nuovo codice è in arrivo.',
    tooSoon: count => `Un codice è stato appena inviato. Potrai riceverne un altro tra ${seconds(count)}.`,
    resendLimit:
      'Con questo metodo non si possono inviare altri codici. Inserisci l’ultimo o scegli un altro metodo.',
    bounced:
      'Le email inviate a questo indirizzo sono tornate indietro, quindi non ne vengono inviate. Chiedi a un amministratore di controllare l’indirizzo; poi «Invia di nuovo» funzionerà.',
    badNumber:
      'Gli SMS non raggiungono questo numero. Scegli un altro metodo o chiedi a un amministratore di controllarlo.',
    emailFailed:
      'Al momento non è stato possibile inviare l’email. Riprova tra poco o scegli un altro metodo.',
    smsFailed: 'Al momento non è stato possibile inviare l’SMS. Riprova tra poco o scegli un altro metodo.',
  },
  resets: {
    'by-admin': 'Un amministratore ha reimpostato la tua verifica in due passaggi.',
    'by-user': 'Hai disattivato la tua verifica in due passaggi.',
    'site-disabled':
      'Questo sito aveva disattivato la verifica in due passaggi e la tua configurazione è stata cancellata.',
    'email-disallowed':
      'Questo sito non accetta più codici via email, quindi la tua configurazione è stata cancellata.',
    'sms-ended': 'Questo sito non invia più SMS, quindi la tua configurazione è stata cancellata.',
  },
  mail: {
    code: (site, code, count) => ({
      subject: `${code} è il tuo codice per ${site}`,
      text: `Il tuo codice per accedere a ${site} è ${code}. Vale per ${minutes(count)} e una volta sola.\n\nNessuno di ${site} te lo chiederà mai. Se non stai accedendo proprio ora, qualcun altro conosce la tua password: cambiala.`,
    }),
    smsCode: (site, code) => `${code} è il tuo codice per ${site}. Non dirlo a nessuno.`,
    account: link => `Ciò che è configurato e i tuoi accessi: ${link}`,
    notices: {
      'authenticator-set-up': {
        title: site => `È stata configurata un’app di autenticazione per il tuo account su ${site}`,
        text: device =>
          `È stata configurata dal dispositivo «${device}». D’ora in poi, per accedere serve un suo codice.`,
        next: 'Se non eri tu, cambia la password e chiedi a un amministratore di reimpostare la tua configurazione.',
      },
      'device-token-reused': {
        title: site => `Un tuo dispositivo memorizzato su ${site} è stato dimenticato`,
        text: device =>
          `Qualcuno ha usato una copia del token con cui «${device}» era memorizzato, quindi il dispositivo è stato dimenticato: gli verrà chiesto di nuovo un codice.`,
        next: 'Se non eri tu, cambia la password.',
      },
      'new-sign-in': {
        title: site => `Nuovo accesso al tuo account su ${site}`,
        text: device =>
          `Qualcuno ha effettuato l’accesso con il dispositivo «${device}», da un luogo da cui non avevi mai effettuato l’accesso.`,
        next: 'Se eri tu, non devi fare nulla. Altrimenti apri questo link per terminare la sessione e cambia la password:',
      },
      'recovery-code-used': {
        title: site => `È stato usato un codice di recupero su ${site}`,
        text: left =>
          `Per accedere è stato usato un codice di recupero del tuo account. ${plural(left, { one: 'Ne resta #', other: 'Ne restano #' })}.`,
        next: 'Se non eri tu, cambia la password e crea una nuova serie nella pagina del tuo account.',
      },
      'account-locked': {
        title: site => `Il tuo account su ${site} è bloccato`,
        text: 'Qualcuno che conosce la tua password ha inserito troppi codici errati, quindi non vengono più accettati codici. Un amministratore può sbloccare l’account.',
        next: 'Se non eri tu, cambia la password.',
      },
      'turned-on': {
        title: site => `La verifica in due passaggi è stata attivata su ${site}`,
        text: 'D’ora in poi, per accedere non basta la password.',
        next: 'Se non eri tu, cambia la password e chiedi aiuto a un amministratore.',
      },
      'turned-off': {
        title: site => `La verifica in due passaggi è stata disattivata su ${site}`,
        text: 'Ciò che avevi configurato è stato cancellato e tutti i dispositivi memorizzati sono stati dimenticati.',
        next: 'Se non eri tu, cambia la password e riattivala.',
      },
      'recovery-codes-made': {
        title: site => `Nuovi codici di recupero per il tuo account su ${site}`,
        text: 'È stata creata una nuova serie di codici di recupero. I codici precedenti non valgono più.',
        next: 'Se non eri tu, cambia la password e chiedi aiuto a un amministratore.',
      },
      'phone-changed': {
        title: site => `Il numero di telefono del tuo account su ${site} è stato cambiato`,
        text: 'D’ora in poi i codici via SMS vanno al nuovo numero.',
        next: 'Se non eri tu, cambia la password e chiedi aiuto a un amministratore.',
      },
      'passkey-added': {
        title: site => `È stata aggiunta una passkey al tuo account su ${site}`,
        text: 'D’ora in poi può essere usata per accedere.',
        next: 'Se non eri tu, cambia la password e rimuovila nella pagina del tuo account.',
      },
      'passkey-removed': {
        title: site => `È stata rimossa una passkey dal tuo account su ${site}`,
        text: 'Non può più essere usata per accedere.',
        next: 'Se non eri tu, cambia la password e chiedi aiuto a un amministratore.',
      },
      'somebody-locked': {
        title: site => `Un account su ${site} è stato bloccato`,
        text: name =>
          `Sono stati inseriti troppi codici errati per «${name}», quindi non vengono più accettati codici.`,
        next: 'Verifica con l’utente se è stato lui, poi sblocca l’account: npm run admin -- unlock.',
      },
      'not-my-number': {
        title: site => `Un utente di ${site} segnala che un numero di telefono non è suo`,
        text: name =>
          `«${name}» doveva ricevere un codice via SMS e segnala che il numero è di qualcun altro.`,
        next: 'Correggi il numero sul sito stesso o aiuta l’utente con un altro metodo.',
      },
    },
  },
  recovery: {
    title: 'I tuoi codici di recupero',
    intro:
      'Se dovessi perdere la tua app di autenticazione, potrai accedere con uno di questi codici. Conservali dove puoi trovarli senza l’app e dove nessun altro li trova. Non verranno mostrati di nuovo.',
    each: 'Ognuno vale una volta sola.',
    copy: 'Copia',
    copied: 'Copiati',
    download: 'Scarica',
    print: 'Stampa',
    done: 'Li ho conservati',
    file: (site, name) => `Codici di recupero di ${name} per ${site}`,
  },
  disown: {
    title: 'Non eri tu?',
    text: 'Tutte le sessioni del tuo account verranno terminate e tutti i dispositivi e gli indirizzi memorizzati verranno dimenticati. Per accedere servirà di nuovo un codice ovunque.',
    confirm: 'Non ero io: termina tutto',
    done: 'Fatto. Tutte le sessioni sono terminate; può volerci fino a un minuto perché valga su tutte le pagine. Ora cambia la password.',
    expired: 'Questo link è troppo vecchio. Accedi e termina le sessioni nella pagina del tuo account.',
  },
  passkey: {
    title: 'Usa la tua passkey',
    intro: 'Il browser chiede la passkey che hai configurato per questo sito.',
    use: 'Usa la passkey',
    needsScript: 'Una passkey richiede JavaScript, che qui è disattivato. Attivalo o scegli un altro metodo.',
    unsupported: 'Questo browser non può usare passkey. Scegli un altro metodo.',
    failed: 'Non ha funzionato o è stato annullato. Riprova o scegli un altro metodo.',
    known: 'Questo dispositivo ha già una passkey per il tuo account.',
    malformed: 'Ciò che il browser ha inviato non è leggibile. Riprova. Nessun tentativo è stato consumato.',
    offered: site =>
      `Proteggi il tuo account su ${site} con una passkey: l’impronta, il volto, il blocco schermo o una chiave di sicurezza sostituisce il codice. Nessuno può carpirtela.`,
    create: 'Crea una passkey',
    label: 'Nome da darle',
    labelHint: 'Per riconoscerla in seguito.',
  },
  phone: {
    offered: site =>
      `Proteggi il tuo account su ${site} con codici via SMS. Serve un minuto, una volta sola.`,
    numberTitle: 'Inserisci il tuo numero di telefono',
    number: 'Numero di telefono',
    hint: 'Con il prefisso del paese, per esempio +39 312 345 6789.',
    noNumber: 'Questo non è un numero di telefono. Controllalo e inizia con + e il prefisso del paese.',
    codeTitle: 'Inserisci il codice che ricevi',
  },
  setup: {
    title: 'Configura la verifica in due passaggi',
    required: site =>
      `${site} chiede un codice di un’app di autenticazione quando accedi. La configurazione richiede un minuto e si fa una volta sola.`,
    offered: site =>
      `Proteggi il tuo account su ${site} con un codice di un’app di autenticazione. La configurazione richiede un minuto e si fa una volta sola.`,
    scanTitle: 'Aggiungi questo sito alla tua app di autenticazione',
    scan: 'Scansiona questo codice con un’app o un’estensione di autenticazione.',
    qrLabel: 'Codice QR con la chiave di configurazione',
    or: 'Niente fotocamera? Inserisci la chiave a mano o apri il link su un dispositivo con un’app di autenticazione.',
    key: 'Chiave',
    copy: 'Copia',
    copied: 'Copiata',
    link: 'Apri in un’app di autenticazione',
    confirmTitle: 'Inserisci il codice mostrato',
    submit: 'Conferma',
    nothing: site =>
      `${site} non accetta alcun metodo che tu possa configurare qui. Chiedi aiuto a un amministratore.`,
    notNow: 'Non ora',
  },
  account: {
    secondStep: 'Verifica in due passaggi',
    isOn: 'Attiva. Per accedere non basta la password.',
    isOff: 'Non attiva. Per accedere basta la password.',
    isForEveryone: site => `${site} chiede a tutti la verifica in due passaggi.`,
    turnOn: 'Attiva',
    turnOff: 'Disattiva',
    turnOffHint: 'Cancella ciò che hai configurato e dimentica tutti i dispositivi.',
    pausedUntil: when => `In pausa dopo troppi tentativi; di nuovo possibile ${when}.`,
    byEmail: to => `Codici via email a ${to}.`,
    byEmailBounced: to =>
      `Le email inviate a ${to} sono tornate indietro. Chiedi a un amministratore di controllare l’indirizzo.`,
    bySms: to => `Codici via SMS al ${to}.`,
    replace: 'Configurane un’altra',
    defaultMethod: 'Richiesto per primo',
    makeDefault: 'Richiedi per primo',
    recovery: 'Codici di recupero',
    recoveryLeft: left => plural(left, { one: 'Resta # codice.', other: 'Restano # codici.' }),
    recoveryFew: 'Ne restano pochi: crea una nuova serie.',
    noRecovery: 'Ancora nessuno. Con questi codici accedi se perdi la tua app di autenticazione.',
    makeRecovery: 'Crea una nuova serie',
    makeRecoveryHint: 'I codici precedenti non varranno più.',
    export: 'I tuoi dati',
    exportHint: 'Tutto ciò che è conservato qui su di te, in un file.',
    exportDo: 'Scarica',
    turnedOn: 'Verifica in due passaggi attivata.',
    turnedOff: 'Verifica in due passaggi disattivata. Ciò che avevi configurato è stato cancellato.',
    proven: 'Grazie. Ora puoi fare la modifica.',
    changed: 'Modifica salvata.',
    title: 'Sicurezza del tuo accesso',
    signedInAs: name => `Accesso eseguito come ${name}`,
    console: 'Impostazioni di questo sito',
    back: 'Torna al sito',
    passkeyAdded: when => `Aggiunta ${when}; non ancora usata.`,
    passkeyUsed: (when, used) => `Aggiunta ${when}; ultimo uso ${used}.`,
    noPasskeys: 'Ancora nessuna. Nessuno può carpirti una passkey.',
    addPasskey: 'Aggiungi una passkey',
    rename: 'Rinomina',
    remove: 'Rimuovi',
    removed: 'Rimossa. Non serve più per accedere.',
    lastOne: 'Non è stato rimosso nulla: questa passkey è la tua unica verifica. Prima configurane un’altra.',
    noNumber: 'Ancora nessun numero.',
    setNumber: 'Configura un numero',
    changeNumber: 'Cambia il numero',
    authenticator: 'App di autenticazione',
    enrolled: when => `In uso; configurata ${when}.`,
    notEnrolled: 'Non configurata. Per accedere basta la password.',
    setUp: 'Configura un’app di autenticazione',
    devices: 'Dispositivi memorizzati',
    devicesHint: 'Da questi dispositivi si accede senza che venga chiesto un codice.',
    noDevices: 'Nessun dispositivo memorizzato.',
    remembered: (since, until, used) => `Memorizzato ${since}, fino al ${until}; ultimo uso ${used}`,
    thisDevice: 'Questo dispositivo',
    forget: 'Dimentica',
    forgetAll: 'Dimentica tutti i dispositivi',
    forgotten: 'Dimenticato. Al prossimo accesso gli verrà chiesto un codice.',
    sessions: 'Sessioni',
    thisSession: 'Questa sessione',
    session: (proof, when) => `${proof}; iniziata ${when}`,
    end: 'Termina',
    endOthers: 'Termina tutte le altre sessioni',
    ended: 'Terminata. Può volerci fino a un minuto perché valga su tutte le pagine.',
    history: 'Accessi recenti',
    noHistory: 'Ancora niente.',
    nothingDone: 'Non è stato cambiato nulla: era già terminato.',
  },
  device: { unknown: 'Un browser', on: (browser, system) => `${browser} su ${system}` },
  refusals: {
    'ambiguous-path': 'Questo indirizzo si può leggere in più modi. Apri la pagina dal sito stesso.',
    'malformed-request': 'Impossibile leggere ciò che è stato inviato. Torna indietro e reinseriscilo.',
    'cross-site': 'Questa richiesta viene da un altro sito. Torna indietro e usa la pagina di questo sito.',
    'not-signed-in': 'Accedi prima dalla pagina di questo sito, con entrambi i passaggi.',
    'not-allowed-yet': 'Accedi prima dalla pagina di questo sito, con entrambi i passaggi.',
    'not-identified':
      'Non è possibile collegare questo accesso a un utente. Chiedi aiuto a un amministratore.',
    'not-permitted':
      'Solo gli amministratori di questo sito possono aprire questa pagina. Si rivolga a uno di loro.',
    'no-such-page': 'Qui non c’è questa pagina.',
    'not-allowed': 'Questo sito non accetta richieste di questo tipo.',
    'too-large': 'È troppo lungo per un accesso.',
    'unsupported-body': 'Questo accesso richiede un altro tipo di dati. Usa la pagina del sito.',
    'unknown-site': 'Nessun sito è configurato a questo indirizzo.',
    wait: count => `Un accesso è stato annullato poco fa. Riprova tra ${seconds(count)}.`,
    'not-configured': 'Qualcosa non è configurato correttamente. Un amministratore può rimediare.',
    'storage-failed': 'Qualcosa non risponde in questo momento. Riprova tra qualche secondo.',
    'origin-failed': 'Il sito non risponde in questo momento. Riprova tra qualche secondo.',
  },
  titles: {
    'ambiguous-path': 'Indirizzo ambiguo',
    'malformed-request': 'Richiesta illeggibile',
    'cross-site': 'Richiesta da un altro sito',
    'not-signed-in': 'Accesso non eseguito',
    'not-allowed-yet': 'Accesso non eseguito',
    'not-identified': 'Utente non identificato',
    'not-permitted': 'Accesso riservato',
    'no-such-page': 'Pagina non trovata',
    'not-allowed': 'Non consentito',
    'too-large': 'Troppo lungo',
    'unsupported-body': 'Altro tipo di dati',
    'unknown-site': 'Nessun sito qui',
    wait: 'Attendi un momento',
    'not-configured': 'Non configurato',
    'storage-failed': 'Riprova tra un momento',
    'origin-failed': 'Il sito non risponde',
  },
  reasons: {
    'not-opted-in': 'la verifica in due passaggi non è attiva per questo account',
    'role-exempt': role => `il ruolo «${role}» è esente`,
    'device-remembered': (device, when) => `dispositivo «${device}», memorizzato ${when}`,
    'address-known': when => `indirizzo noto, usato per la prima volta ${when}`,
    'account-locked': 'l’account è bloccato',
    'every-login': 'questo sito chiede un codice a ogni accesso',
    'device-not-presented': 'nessun dispositivo memorizzato',
    'device-not-valid': how => `dispositivo memorizzato, ${standing[how]}`,
    'device-not-considered': 'questo sito non tiene conto dei dispositivi memorizzati',
    'address-not-known': count => `indirizzo non visto da ${days(count)}`,
    'address-not-considered': 'questo sito non tiene conto degli indirizzi',
    'not-enrolled': 'niente configurato',
    'authenticator-required': 'questo sito richiede un’app di autenticazione e non ne è configurata nessuna',
    passed: by => provenBy[by],
    'not-now': 'scelto «Non ora»',
  },
  listed: clauses => clauses.join('; '),
  outcome: {
    skip: 'Accesso senza codice',
    verify: 'Codice richiesto',
    enrol: 'Configurazione richiesta',
    offer: 'Configurazione proposta',
    passed: 'Superato',
    enrolled: 'Configurato',
    'not-now': 'Rimandato',
    locked: 'Bloccato',
  },
  proof: {
    factor: 'Confermata con un codice',
    recognised: 'Dispositivo riconosciuto',
    exempt: 'Esente',
    'not-now': 'Configurazione rimandata',
    'not-opted-in': 'Verifica in due passaggi non attiva',
  },
}
