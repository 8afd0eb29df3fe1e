// Every word of the extension in French: formal address; no-break spaces before double punctuation, within « ».
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/fr.ts'
import { devices } from './devices/fr.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/fr.ts'
import { sites } from './sites/fr.ts'
import { vault } from './vault/fr.ts'

const plural = /* @__PURE__ */ plurals('fr')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport n’a pas compris cette demande. Rechargez la page et réessayez.',
  'no-vault': 'Il n’y a pas encore de coffre. Ouvrez Sallyport dans la barre d’outils pour en créer un.',
  locked: 'Sallyport est verrouillé. Déverrouillez-le et réessayez.',
  'wrong-passphrase':
    'Ce n’est pas la phrase secrète. Vérifiez Verr. Maj et la disposition du clavier ; rien n’est perdu.',
  'wrong-passkey': 'Cette clé d’accès n’ouvre pas ce coffre. Utilisez votre phrase secrète.',
  conflict:
    'Ce compte a été modifié entre-temps dans une autre fenêtre. Revoyez-le, puis faites votre modification.',
  'bad-backup':
    'Ce fichier n’est pas une sauvegarde de Sallyport, ou il est endommagé. Rien n’a été modifié.',
  'no-place':
    'La sauvegarde n’a pas pu être écrite à cet endroit. Choisissez à nouveau le dossier ; le coffre lui-même est intact.',
  'weak-passphrase': 'Cette phrase secrète est trop facile à deviner. Allongez-la.',
  exists: 'Il y a déjà un coffre. Il n’est jamais remplacé par un nouveau.',
  damaged:
    'Le coffre enregistré est endommagé et ne peut pas être ouvert. Rien n’a été modifié. Ne supprimez pas l’extension ; restaurez une sauvegarde, ou le profil du navigateur à partir d’une sauvegarde.',
  newer:
    'Ce coffre a été écrit par une version plus récente de Sallyport. Mettez l’extension à jour pour l’ouvrir ; rien n’a été modifié.',
  'no-account': 'Ce compte n’existe plus.',
  'other-site': 'Ce compte appartient à un autre site : son code n’est pas donné à celui-ci.',
  'insecure-site': 'Cette page n’est pas chiffrée (http) : aucun code n’y est rempli.',
  'foreign-frame': 'Cette partie de la page appartient à un autre site : aucun code n’y est rempli.',
  'no-page':
    'Sallyport ne voit pas cette page. Les pages du navigateur et la boutique d’extensions sont fermées aux extensions ; pour toute autre page, rechargez-la.',
  'no-field':
    'Aucun champ pour un code n’a été trouvé ici. Cliquez dans le champ et réessayez, ou copiez le code.',
  'not-taken': 'La page n’a pas gardé le code. Copiez-le et collez-le.',
  'none-here': 'Aucun compte n’est enregistré pour ce site.',
  'not-automatic':
    'Ce site vient d’être rempli de lui-même. Pour un autre code, cliquez sur le bouton dans le champ.',
  organisation: 'Votre organisation a désactivé cela.',
  'blocked-site': 'Votre organisation ne laisse pas Sallyport agir sur ce site.',
  unreadable: 'Sallyport ne peut pas lire ce compte : il faut un lien otpauth:// avec une clé valide.',
  'nothing-found':
    'Aucun code QR n’a été trouvé sur cette page. Agrandissez-le ou affichez-le en entier, puis scannez à nouveau.',
  duplicate: 'Ce compte est déjà dans le coffre.',
  'no-offer': 'Ce code de configuration n’est plus là. Scannez à nouveau la page.',
  'no-change': 'Rien n’a été modifié.',
  storage:
    'Le navigateur n’a pas pu enregistrer la modification, peut-être parce que le disque est plein. Le coffre est tel qu’avant.',
  failed: 'Un problème est survenu. Le coffre est tel qu’avant ; réessayez.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Remplir le code',
  scan: 'Scanner le code QR de cette page',
  code: 'C’est le champ du code',
  other: 'Ce n’est pas un champ de code',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport : codes pour cette page',
  fill: account => `Remplir le code de ${account}`,
  save: account => `Enregistrer ${account} dans Sallyport et remplir le code`,
  unlock: 'Déverrouiller Sallyport pour remplir le code',
  unnamed: 'ce compte',
  filled: 'Rempli',
  pointed: { code: 'Retenu : c’est le champ du code.', other: 'Retenu : ce n’est pas un champ de code.' },
  lookAlike: site =>
    `Attention : l’adresse de cette page ressemble seulement à ${site}. Aucun code n’est saisi ici.`,
}

export const fr: Dictionary = {
  name: 'Sallyport',
  tagline: 'Les codes de la seconde porte, remplis là où il faut.',
  manifest: {
    description:
      'Une application d’authentification dans votre navigateur : garde vos codes scellés et les remplit sur le bon site.',
    fillCommand: 'Remplir le code de ce site',
    openCommand: 'Ouvrir Sallyport',
  },
  menu,
  common: {
    back: 'Retour',
    cancel: 'Annuler',
    save: 'Enregistrer',
    close: 'Fermer',
    understood: 'Compris',
    undo: 'Annuler',
    retry: 'Réessayer',
    show: 'Afficher',
    hide: 'Masquer',
    loading: 'Un instant…',
  },
  welcome: {
    title: 'Derrière deux portes',
    lead: 'Sallyport garde vos codes à usage unique dans un coffre sur cet ordinateur et ne les remplit que sur le bon site.',
    passphrase: 'Choisissez une phrase secrète',
    repeat: 'Répétez-la',
    mismatch: 'Les deux ne sont pas identiques.',
    warning:
      'Personne ne peut la réinitialiser : seule cette phrase secrète ouvre le coffre. Notez-la et gardez-la en lieu sûr.',
    create: 'Créer le coffre',
    creating: 'Scellement…',
  },
  strength: { label: 'Robustesse', levels: ['Très faible', 'Faible', 'Moyenne', 'Forte', 'Très forte'] },
  strengthAdvice: {
    empty: 'Quatre ou cinq mots au hasard sont robustes et faciles à retenir.',
    common: 'C’est l’une des premières que l’on essaierait.',
    repeats: 'Répéter quelque chose n’apporte presque rien.',
    sequence: 'Les suites de touches et de chiffres sont essayées en premier.',
    short: 'Allongez-la : c’est la longueur qui aide le plus.',
    words: 'Ajoutez encore un mot ou deux.',
  },
  unlock: {
    title: 'Verrouillé',
    passphrase: 'Phrase secrète',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage…',
  },
  list: {
    title: 'Comptes',
    search: 'Rechercher un compte',
    onSite: site => `Sur ${site}`,
    others: 'Tous les comptes',
    add: 'Ajouter un compte',
    settings: 'Paramètres',
    lock: 'Verrouiller',
    fill: 'Remplir',
    fillLabel: account => `Remplir le code de ${account}`,
    copy: 'Copier',
    more: account => `Modifier ${account}`,
    copied: 'Copié',
    filled: 'Rempli',
    next: code => `ensuite ${code}`,
    newCode: 'Nouveau code',
    newCodeLabel: account => `Afficher le prochain code de ${account}`,
    noMatch: query => `Aucun résultat pour « ${query} ».`,
    emptyTitle: 'Aucun compte pour l’instant',
    emptyLead:
      'Ouvrez les paramètres de double authentification d’un site, choisissez « application d’authentification », puis scannez son code QR d’ici.',
    unnamed: 'Compte sans nom',
    results: count => plural(count, { one: '# compte', other: '# comptes' }),
    offered: account => `Cette page propose un compte : ${account}`,
    offerSave: 'Enregistrer',
    offerKnown: account => `Déjà dans le coffre : ${account}`,
  },
  add: {
    title: 'Ajouter un compte',
    scan: 'Scanner cette page',
    scanHint: 'Trouve le code QR affiché dans cet onglet',
    scanning: 'Recherche d’un code QR…',
    image: 'Image d’un code QR',
    imageHint: 'Une capture ou une photo, depuis un fichier ou collée ici',
    imageNothing: 'Aucun code QR lisible dans cette image. Recadrez-la sur le code ou agrandissez-le.',
    link: 'Coller un lien',
    linkHint: 'Un lien otpauth://',
    linkLabel: 'Lien de configuration',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Saisir la clé',
    handHint: 'Quand un site affiche des lettres et des chiffres au lieu d’un code QR',
    found: 'Trouvé sur cette page',
    foundInPicture: 'Trouvé dans l’image',
    saved: account => `${account} est dans le coffre.`,
    known: 'déjà dans le coffre',
    read: 'Continuer',
    saveAccount: 'Enregistrer le compte',
  },
  account: {
    issuer: 'Site ou service',
    issuerPlaceholder: 'Acme',
    label: 'Nom du compte',
    labelPlaceholder: 'vous@example.com',
    secret: 'Clé',
    secretHint: 'Lettres de A à Z et chiffres de 2 à 7 ; les espaces ne comptent pas.',
    secretBad: 'Une clé ne contient que les lettres de A à Z et les chiffres de 2 à 7.',
    advanced: 'Avancé',
    type: 'Type de code',
    types: { totp: 'Selon l’heure (TOTP)', hotp: 'Selon un compteur (HOTP)', steam: 'Steam' },
    algorithm: 'Hachage',
    digits: 'Chiffres',
    digitsBad: 'Entre 6 et 10.',
    period: 'Validité (s)',
    periodBad: 'Entre 1 et 86 400.',
    counter: 'Compteur',
    counterBad: 'Un nombre entier à partir de 0.',
    site: site => `Remplir sur ${site}`,
    nameNeeded: 'Donnez-lui un nom pour le retrouver.',
  },
  edit: {
    title: 'Modifier le compte',
    sites: 'Remplir sur ces sites',
    sitesHint:
      'Une adresse par ligne, par exemple https://example.com. Les codes sont remplis là et nulle part ailleurs.',
    sitesBad: line => `« ${line} » n’est pas une adresse web comme https://example.com.`,
    addSite: site => `Ajouter ${site}`,
    pin: 'Garder en haut',
    details: 'Détails',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} chiffres · ${period} s`,
    remove: 'Supprimer le compte',
    removed: account => `${account} a été supprimé.`,
    restored: account => `${account} est de retour.`,
  },
  settings: {
    title: 'Paramètres',
    lockSection: 'Verrouillage',
    autoLock: 'Verrouiller après',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'À la fermeture du navigateur'
        : minutes < 60
          ? plural(minutes, { one: '# minute d’inactivité', other: '# minutes d’inactivité' })
          : plural(minutes / 60, { one: '# heure d’inactivité', other: '# heures d’inactivité' }),
    lockOnSleep: 'Verrouiller quand l’ordinateur se verrouille ou se met en veille',
    clipboard: 'Effacer les codes copiés',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Jamais' : seconds < 60 ? `Après ${seconds} secondes` : `Après ${seconds / 60} min`,
    passphraseSection: 'Phrase secrète',
    current: 'Phrase secrète actuelle',
    next: 'Nouvelle phrase secrète',
    change: 'Changer la phrase secrète',
    changed: 'La phrase secrète a été changée. L’ancienne n’ouvre plus rien.',
    deletedSection: 'Supprimés récemment',
    deletedHint: 'Conservés pendant 30 jours.',
    deletedEmpty: 'Rien n’a été supprimé ces 30 derniers jours.',
    restore: 'Restaurer',
    restoreLabel: account => `Restaurer ${account}`,
    helpSection: 'Cette page',
    explain: 'Pourquoi un champ a-t-il été reconnu ou non ?',
    explainNothing: 'Aucun champ de cette page n’entrait en ligne de compte.',
    taken: 'Champ de code',
    notTaken: 'Pas un champ de code',
    shortcut: 'Raccourci pour remplir',
    shortcutNone: 'aucun',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Autres applications',
    import: 'Importer des comptes',
    export: 'Exporter des comptes',
    way: 'Depuis une autre application',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden et d’autres',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `La dernière version enregistrée du coffre était endommagée. Vous voyez celle du ${when} ; une modification ultérieure peut manquer.`,
    'rolled-back': when =>
      `Le coffre enregistré est plus ancien qu’il y a un instant : la version du ${when} a été remise en place. Des modifications ultérieures peuvent manquer.`,
    mended: () => 'Une partie endommagée du stockage du coffre a été réparée. Rien ne manque.',
  },
  refusals,
}
