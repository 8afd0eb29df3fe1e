// What the page for import and export says, in French.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('fr')

export const transfer: TransferWords = {
  title: 'Importer et exporter',
  importTab: 'Importer',
  exportTab: 'Exporter',
  import: {
    lead: 'Faites venir vos comptes d’une autre application. Les fichiers sont lus sur cet ordinateur et ne sont envoyés nulle part.',
    choose: 'Choisir des fichiers',
    drop: 'ou déposez-les ici, ou collez-les n’importe où sur cette page',
    apps: 'Ce qui peut être lu',
    appsHint:
      'Les exports chiffrés ou non ; leur format est reconnu tout seul. Les images de codes QR sont lues aussi, de même que les codes de transfert de Google Authenticator.',
    paste: 'Coller des liens ou le texte d’un export',
    read: 'Lire',
    reading: 'Lecture …',
    pasted: 'Texte collé',
    passphrase: app => `Phrase secrète de l’export de ${app}`,
    open: 'Ouvrir',
    opening: 'Ouverture …',
    remove: file => `Retirer ${file} de la liste`,
    foundCount: count => plural(count, { one: '# compte', other: '# comptes' }),
    trashedCount: count =>
      plural(count, {
        one: '# compte est laissé de côté : il était dans la corbeille de l’autre application.',
        other: '# comptes sont laissés de côté : ils étaient dans la corbeille de l’autre application.',
      }),
    parts: missing =>
      `Ces codes de transfert forment un ensemble, et il en manque : ${missing}. Ajoutez-en aussi les images.`,
    newCount: count => plural(count, { one: '# nouveau compte', other: '# nouveaux comptes' }),
    changedCount: count =>
      plural(count, {
        one: '# compte qui apporte quelque chose',
        other: '# comptes qui apportent quelque chose',
      }),
    knownCount: count => plural(count, { one: '# compte est déjà ici', other: '# comptes sont déjà ici' }),
    unreadableCount: count => plural(count, { one: '# compte illisible', other: '# comptes illisibles' }),
    unreadableHint:
      'Ils restent où ils sont, dans l’autre application. Configurez-les à nouveau sur leurs sites, ou saisissez leurs clés à la main.',
    twice: 'figure deux fois dans l’import',
    here: account => `ici : ${account}`,
    all: 'Tous',
    none: 'Aucun',
    goCount: count => plural(count, { one: 'Importer # compte', other: 'Importer # comptes' }),
    nothingNew: 'Tout ceci est déjà dans le coffre.',
    noneChosen: 'Choisissez au moins un compte.',
    addedCount: count =>
      plural(count, { one: '# compte a été ajouté.', other: '# comptes ont été ajoutés.' }),
    mergedCount: count =>
      plural(count, { one: '# compte a été complété.', other: '# comptes ont été complétés.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Annulé : # compte est comme avant.',
        other: 'Annulé : # comptes sont comme avant.',
      }),
    deleteFile: 'Supprimez maintenant l’export s’il n’est pas chiffré : qui le trouve a vos codes.',
    more: 'Importer autre chose',
    faults: {
      empty: 'Ce fichier est vide.',
      'too-large': 'C’est bien plus gros que n’importe quel export de comptes. Choisissez l’export lui-même.',
      'unknown-format':
        'Sallyport ne connaît pas ce genre de fichier. Choisissez l’export d’une application d’authentification ou d’un gestionnaire de mots de passe, une liste de liens otpauth:// ou l’image d’un code QR.',
      damaged:
        'Ce fichier est tronqué ou a été modifié ; rien n’en est donc repris. Exportez-le ou copiez-le à nouveau.',
      newer:
        'Une version plus récente de cette application a écrit ce fichier, sous une forme que Sallyport ne connaît pas encore. Exportez dans un autre format, ou mettez Sallyport à jour.',
      nothing: 'Il n’y a pas de code à usage unique dans ce fichier, seulement autre chose.',
      'no-qr-code':
        'Aucun code QR n’est lisible sur cette image. Recadrez-la sur le code, ou agrandissez-la.',
      'passphrase-needed': 'Ce fichier est chiffré. Saisissez la phrase secrète choisie lors de l’export.',
      'wrong-passphrase':
        'Cette phrase secrète n’ouvre pas ce fichier. Vérifiez le verrouillage des majuscules et la disposition du clavier ; c’est celle qui a été choisie lors de l’export.',
      'too-costly':
        'Ouvrir ce fichier demanderait plus de mémoire ou de temps qu’aucun vrai export ; ce n’est donc pas tenté. Choisissez un autre export.',
      'sealed-otherwise':
        'Seule l’application qui a créé ce fichier peut l’ouvrir. Exportez à nouveau depuis celle-ci, avec un mot de passe propre ou sans chiffrement.',
    },
    entryFaults: {
      format: 'n’est pas le lien d’un compte',
      type: 'un genre de code que seule l’autre application sait produire',
      secret: 'sa clé est illisible',
      algorithm: 'un hachage que Sallyport n’a pas',
      digits: 'un nombre de chiffres qu’aucun code n’a',
      period: 'une durée pendant laquelle aucun code n’est valable',
      counter: 'un compteur qui n’est pas un nombre',
      length: 'beaucoup trop long',
    },
    changes: {
      codes: 'produit d’autres codes que le compte d’ici',
      counter: 'son compteur est plus avancé',
      sites: 'plus de sites',
      tags: 'plus d’étiquettes',
      notes: 'une note',
      icon: 'une icône',
      pinned: 'gardé en haut',
    },
  },
  export: {
    lead: 'Emportez vos comptes, vers une autre application ou un autre ordinateur.',
    format: 'Format du fichier',
    formats: {
      backup: {
        title: 'Sauvegarde Sallyport, chiffrée',
        hint: 'Tout, pour Sallyport sur un autre ordinateur. S’ouvre avec votre phrase secrète d’aujourd’hui.',
      },
      'aegis-sealed': {
        title: 'Aegis, chiffré',
        hint: 'Pour Aegis sur Android et les applications qui lisent ses fichiers, sous une phrase secrète propre.',
      },
      links: {
        title: 'Liste de liens otpauth://',
        hint: 'Un fichier texte que presque toutes les applications acceptent. Non chiffré.',
      },
      'aegis-plain': { title: 'Aegis, en clair', hint: 'Le même fichier sans chiffrement.' },
      codes: { title: 'Codes QR', hint: 'Un compte après l’autre à l’écran, à scanner avec un téléphone.' },
      google: {
        title: 'Codes de transfert de Google Authenticator',
        hint: 'Des codes QR de dix comptes chacun, pour son « Importer des comptes ».',
      },
    },
    which: 'Quels comptes',
    allCount: count => plural(count, { one: 'Tous (# compte)', other: 'Tous (# comptes)' }),
    some: 'Seulement ceux-ci :',
    passphrase: 'Votre phrase secrète Sallyport',
    passphraseHint: 'Demandée encore une fois, pour que personne ne prenne vos codes en votre absence.',
    filePassphrase: 'Phrase secrète du fichier',
    plain:
      'Qui l’obtient peut produire vos codes pour toujours. Ne le gardez que le temps nécessaire, puis supprimez-le.',
    save: 'Enregistrer le fichier',
    show: 'Montrer les codes QR',
    working: 'Ouverture …',
    saved: file => `${file} a été enregistré avec vos téléchargements.`,
    empty: 'Il n’y a pas encore de compte à exporter.',
    noneChosen: 'Choisissez au moins un compte.',
    left: names =>
      `Google Authenticator ne peut pas contenir ceux-ci, ils sont donc laissés de côté : ${names}`,
    place: (which, all) => `${which} sur ${all}`,
    group: (which, all) => `Code de transfert ${which} sur ${all}`,
    qr: account => `Code QR de ${account}`,
    previous: 'Précédent',
    next: 'Suivant',
    done: 'Terminé',
    hidden: 'Masqué, parce que vous avez regardé ailleurs.',
    showAgain: 'Montrer à nouveau',
  },
}
