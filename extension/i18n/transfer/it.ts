// What the page for import and export says, in Italian.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('it')

export const transfer: TransferWords = {
  title: 'Importa ed esporta',
  importTab: 'Importa',
  exportTab: 'Esporta',
  import: {
    lead: 'Porta qui i tuoi account da un’altra app. I file vengono letti su questo computer e non vengono inviati da nessuna parte.',
    choose: 'Scegli i file',
    drop: 'oppure trascinali qui, o incollali in un punto qualsiasi di questa pagina',
    apps: 'Che cosa si può leggere',
    appsHint:
      'Esportazioni cifrate o in chiaro; il tipo viene riconosciuto da solo. Vengono lette anche immagini di codici QR, compresi i codici di trasferimento di Google Authenticator.',
    paste: 'Incolla link o il testo di un’esportazione',
    read: 'Leggi',
    reading: 'Lettura …',
    pasted: 'Testo incollato',
    passphrase: app => `Passphrase dell’esportazione da ${app}`,
    open: 'Apri',
    opening: 'Apertura …',
    remove: file => `Togli ${file} dall’elenco`,
    foundCount: count => plural(count, { one: 'Trovato # account', other: 'Trovati # account' }),
    trashedCount: count =>
      plural(count, {
        one: '# account resta fuori: era nel cestino dell’altra app.',
        other: '# account restano fuori: erano nel cestino dell’altra app.',
      }),
    parts: missing =>
      `Questi codici di trasferimento formano una serie e ne manca una parte: ${missing}. Aggiungi anche le loro immagini.`,
    newCount: count => plural(count, { one: '# nuovo account', other: '# nuovi account' }),
    changedCount: count =>
      plural(count, {
        one: '# account che porta qualcosa in più',
        other: '# account che portano qualcosa in più',
      }),
    knownCount: count => plural(count, { one: '# account è già qui', other: '# account sono già qui' }),
    unreadableCount: count => plural(count, { one: '# account illeggibile', other: '# account illeggibili' }),
    unreadableHint:
      'Restano dove sono, nell’altra app. Configurali di nuovo sui loro siti o inserisci le chiavi a mano.',
    twice: 'compare due volte nell’importazione',
    here: account => `qui: ${account}`,
    all: 'Tutti',
    none: 'Nessuno',
    goCount: count => plural(count, { one: 'Importa # account', other: 'Importa # account' }),
    nothingNew: 'Tutto questo è già nella cassaforte.',
    noneChosen: 'Scegli almeno un account.',
    addedCount: count =>
      plural(count, { one: '# account è stato aggiunto.', other: '# account sono stati aggiunti.' }),
    mergedCount: count =>
      plural(count, { one: '# account è stato completato.', other: '# account sono stati completati.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Annullato: # account è come prima.',
        other: 'Annullato: # account sono come prima.',
      }),
    deleteFile: 'Ora elimina l’esportazione se non è cifrata: chi la trova ha i tuoi codici.',
    more: 'Importa altro',
    faults: {
      empty: 'In questo file non c’è nulla.',
      'too-large': 'È molto più grande di qualsiasi esportazione di account. Scegli l’esportazione stessa.',
      'unknown-format':
        'Sallyport non conosce questo tipo di file. Scegli l’esportazione di un’app di autenticazione o di un gestore di password, un elenco di link otpauth:// o l’immagine di un codice QR.',
      damaged:
        'Questo file è troncato o è stato modificato, quindi non se ne prende nulla. Esportalo o copialo di nuovo.',
      newer:
        'Una versione più recente di quell’app ha scritto questo file, in una forma che Sallyport non conosce ancora. Esporta in un altro formato o aggiorna Sallyport.',
      nothing: 'In questo file non c’è alcun codice monouso, solo altre cose.',
      'no-qr-code': 'In questa immagine non si legge alcun codice QR. Ritagliala sul codice o ingrandiscila.',
      'passphrase-needed':
        'Questo file è cifrato. Inserisci la passphrase scelta al momento dell’esportazione.',
      'wrong-passphrase':
        'Questa passphrase non apre il file. Controlla il blocco maiuscole e il layout della tastiera; è quella scelta al momento dell’esportazione.',
      'too-costly':
        'Aprire questo file richiederebbe più memoria o tempo di qualunque vera esportazione, quindi non si tenta. Scegli un’altra esportazione.',
      'sealed-otherwise':
        'Solo l’app che ha creato questo file può aprirlo. Esporta di nuovo da lì, con una password propria o senza cifratura.',
    },
    entryFaults: {
      format: 'non è un link a un account',
      type: 'un tipo di codice che solo l’altra app sa generare',
      secret: 'la sua chiave è illeggibile',
      algorithm: 'un hash che Sallyport non ha',
      digits: 'un numero di cifre che nessun codice ha',
      period: 'un tempo per cui nessun codice vale',
      counter: 'un contatore che non è un numero',
      length: 'troppo lungo',
    },
    changes: {
      codes: 'genera codici diversi dall’account di qui',
      counter: 'il suo contatore è più avanti',
      sites: 'più siti',
      tags: 'più etichette',
      notes: 'una nota',
      icon: 'un’icona',
      pinned: 'tenuto in alto',
    },
  },
  export: {
    lead: 'Porta con te i tuoi account, in un’altra app o su un altro computer.',
    format: 'Formato',
    formats: {
      backup: {
        title: 'Backup di Sallyport, cifrato',
        hint: 'Tutto, per Sallyport su un altro computer. Si apre con la tua passphrase di oggi.',
      },
      'aegis-sealed': {
        title: 'Aegis, cifrato',
        hint: 'Per Aegis su Android e le app che leggono i suoi file, con una passphrase propria.',
      },
      links: {
        title: 'Elenco di link otpauth://',
        hint: 'Un file di testo che quasi tutte le app di autenticazione accettano. Non cifrato.',
      },
      'aegis-plain': { title: 'Aegis, in chiaro', hint: 'Lo stesso file senza cifratura.' },
      codes: {
        title: 'Codici QR',
        hint: 'Un account dopo l’altro sullo schermo, da scansionare con un telefono.',
      },
      google: {
        title: 'Codici di trasferimento di Google Authenticator',
        hint: 'Codici QR con dieci account ciascuno, per il suo “Importa account”.',
      },
    },
    which: 'Quali account',
    allCount: count => plural(count, { one: 'Tutti (# account)', other: 'Tutti (# account)' }),
    some: 'Solo questi:',
    passphrase: 'La tua passphrase di Sallyport',
    passphraseHint: 'Chiesta ancora una volta, perché nessuno prenda i tuoi codici mentre non ci sei.',
    filePassphrase: 'Passphrase del file',
    plain:
      'Chi lo ottiene può generare i tuoi codici per sempre. Tienilo solo il tempo necessario, poi eliminalo.',
    save: 'Salva il file',
    show: 'Mostra i codici QR',
    working: 'Apertura …',
    saved: file => `${file} è stato salvato tra i tuoi download.`,
    empty: 'Non ci sono ancora account da esportare.',
    noneChosen: 'Scegli almeno un account.',
    left: names => `Google Authenticator non può contenere questi, quindi restano fuori: ${names}`,
    place: (which, all) => `${which} di ${all}`,
    group: (which, all) => `Codice di trasferimento ${which} di ${all}`,
    qr: account => `Codice QR di ${account}`,
    previous: 'Precedente',
    next: 'Successivo',
    done: 'Fatto',
    hidden: 'Nascosto, perché hai guardato altrove.',
    showAgain: 'Mostra di nuovo',
  },
}
