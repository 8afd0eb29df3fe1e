// What the edge's pages say, in French: formal address; no-break spaces before double punctuation, within « ».

import { plurals } from '../../shared/words.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('fr')
const days = (count: number) => plural(count, { one: '# jour', other: '# jours' })
const seconds = (count: number) => plural(count, { one: '# seconde', other: '# secondes' })
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' })

const standing: Record<TokenStanding, string> = {
  current: 'valide',
  grace: 'valide',
  expired: 'mais expiré',
  revoked: 'mais oublié entre-temps',
  stolen: 'mais son jeton avait déjà servi : il a été copié',
  unknown: 'mais qui n’est plus connu',
}

const provenBy: Record<FactorName, string> = {
  totp: 'le bon code de l’application d’authentification',
  email: 'le bon code d’un e-mail',
  sms: 'le bon code d’un SMS',
  passkey: 'une clé d’accès',
  recovery: 'un code de récupération',
}

export const fr: Texts = {
  challenge: {
    title: 'Saisissez votre code',
    signingInAs: name => `Vous vous connectez en tant que ${name}.`,
    proveFirst: 'Avant toute configuration ou modification, confirmez que c’est bien vous.',
    digits: count => plural(count, { one: '# chiffre', other: '# chiffres' }),
    remember: count => `Ne plus demander sur cet appareil pendant ${days(count)}`,
    rememberByKey: 'L’extension Sallyport est nécessaire dans ce navigateur.',
    submit: 'Continuer',
    cancel: 'Annuler',
    close: 'Fermer',
    passedTitle: 'Merci',
    passed: 'Vous pouvez fermer cette fenêtre et continuer.',
    cancelTitle: 'Ce n’est pas vous, ou pas maintenant ?',
    expires: count => `Cette page est valable ${minutes(count)}.`,
    malformed: digits => `Saisissez les ${digits} chiffres du code. Aucune tentative n’a été décomptée.`,
    malformedRecovery:
      'Saisissez les 16 lettres et chiffres d’un code de récupération. Aucune tentative n’a été décomptée.',
    left: attempts => plural(attempts, { one: 'Il reste # tentative.', other: 'Il reste # tentatives.' }),
    usedUp: 'Il ne reste aucune tentative pour cette connexion. Connectez-vous à nouveau.',
    locked: 'Ce compte est verrouillé. Un administrateur peut le déverrouiller.',
    stuck:
      'Ce que vous aviez configuré n’est plus accepté ici. Un administrateur peut le réinitialiser, pour que vous puissiez configurer autre chose.',
    paused: when => `Trop d’essais. Vous pourrez réessayer ${when}. Votre compte n’est pas verrouillé.`,
    over: 'Cette connexion a pris fin. Connectez-vous à nouveau.',
    signInAgain: 'Se reconnecter',
    cancelled: 'La connexion a été annulée.',
    cancelledWait: count => `Vous pourrez recommencer dans ${seconds(count)}.`,
    backToAccount: 'Retour à votre compte',
    support: contact => `Besoin d’aide ? ${contact}`,
    send: 'Envoyer un code',
    sendAgain: 'Renvoyer',
    otherWays: 'Autre moyen',
    notMyNumber: 'Ce n’est pas mon numéro',
    notMyNumberTitle: 'Ce n’est pas votre numéro',
    notMyNumberDone:
      'Cette connexion a pris fin et un administrateur a été prévenu. Votre numéro doit être corrigé avant que les SMS puissent servir.',
  },
  ask: {
    totp: {
      intro: () => 'Ouvrez votre application d’authentification et saisissez le code de ce site.',
      label: 'Code',
      hint: 'Un nouveau code toutes les 30 secondes.',
    },
    email: {
      intro: to => `Nous avons envoyé un code à ${to}. Il peut mettre une minute à arriver.`,
      label: 'Code reçu par e-mail',
      hint: 'Seul le plus récent est valable.',
    },
    sms: {
      intro: to => `Nous avons envoyé un code au ${to}. Il peut mettre une minute à arriver.`,
      label: 'Code reçu par SMS',
      hint: 'Seul le plus récent est valable.',
    },
    recovery: {
      intro: () =>
        'Saisissez l’un des codes que vous avez conservés lors de la configuration. Chacun ne sert qu’une fois.',
      label: 'Code de récupération',
      hint: '16 lettres et chiffres ; les tirets ne comptent pas.',
    },
  },
  methods: {
    totp: 'Code de votre application d’authentification',
    email: 'Code par e-mail',
    sms: 'Code par SMS',
    passkey: 'Clé d’accès',
    recovery: 'Code de récupération',
  },
  troubles: {
    wrong: {
      passkey: 'Cette clé d’accès n’a pas été acceptée. Réessayez ou choisissez un autre moyen.',
      totp: 'Ce code est incorrect. Saisissez celui que votre application affiche maintenant.',
      email: 'Ce code est incorrect. Saisissez celui de l’e-mail le plus récent.',
      sms: 'Ce code est incorrect. Saisissez celui du SMS le plus récent.',
      recovery: 'Ce n’est pas l’un de vos codes de récupération. Vérifiez les lettres qui se ressemblent.',
    },
    used: {
      passkey: 'Cette réponse de la clé d’accès a déjà été utilisée. Réessayez.',
      totp: 'Ce code a déjà été utilisé. Attendez le suivant, puis saisissez-le.',
      email: 'Ce code a déjà été utilisé. Demandez-en un nouveau.',
      sms: 'Ce code a déjà été utilisé. Demandez-en un nouveau.',
      recovery: 'Ce code de récupération a déjà été utilisé. Prenez-en un autre.',
    },
    copied:
      'Cette clé d’accès semble avoir été copiée ; elle n’est donc pas acceptée. Choisissez un autre moyen, puis supprimez-la sur la page de votre compte.',
    expired: 'Ce code est trop ancien. Demandez-en un nouveau.',
    clockSlow: count =>
      `Ce code était correct il y a ${minutes(count)} : l’horloge de votre application d’authentification retarde. Réglez-la sur l’heure du réseau, puis réessayez.`,
    outOfOrder: number =>
      `Ici, les codes de récupération s’utilisent dans l’ordre : le prochain est le numéro ${number}.`,
  },
  sending: {
    sent: 'Un nouveau code est en route.',
    tooSoon: count =>
      `Un code vient d’être envoyé. Vous pourrez en demander un autre dans ${seconds(count)}.`,
    resendLimit:
      'Plus aucun code ne peut être envoyé par ce moyen. Saisissez le dernier reçu ou choisissez un autre moyen.',
    bounced:
      'Les e-mails envoyés à cette adresse sont revenus ; aucun n’est donc envoyé. Demandez à un administrateur de vérifier l’adresse ; « Renvoyer » fonctionnera ensuite.',
    badNumber:
      'Les SMS n’arrivent pas à ce numéro. Choisissez un autre moyen ou demandez à un administrateur de le vérifier.',
    emailFailed: 'L’e-mail n’a pas pu être envoyé. Réessayez dans un instant ou choisissez un autre moyen.',
    smsFailed: 'Le SMS n’a pas pu être envoyé. Réessayez dans un instant ou choisissez un autre moyen.',
  },
  resets: {
    'by-admin': 'Un administrateur a réinitialisé votre validation en deux étapes.',
    'by-user': 'Vous avez désactivé votre validation en deux étapes.',
    'site-disabled':
      'Ce site avait désactivé la validation en deux étapes, et votre configuration a été effacée.',
    'email-disallowed': 'Ce site n’accepte plus les codes par e-mail : votre configuration a été effacée.',
    'sms-ended': 'Ce site n’envoie plus de SMS : votre configuration a été effacée.',
  },
  mail: {
    code: (site, code, count) => ({
      subject: `${code} est votre code pour ${site}`,
      text: `Votre code de connexion à ${site} est ${code}. Il est valable ${minutes(count)} et ne sert qu’une fois.\n\nPersonne de ${site} ne vous le demandera jamais. Si vous n’êtes pas en train de vous connecter, quelqu’un d’autre connaît votre mot de passe : changez-le.`,
    }),
    smsCode: (site, code) => `${code} est votre code pour ${site}. Ne le donnez à personne.`,
    account: link => `Votre configuration et vos connexions : ${link}`,
    notices: {
      'authenticator-set-up': {
        title: site => `Une application d’authentification a été configurée pour votre compte ${site}`,
        text: device =>
          `Elle a été configurée depuis l’appareil « ${device} ». Désormais, la connexion demande un code de cette application.`,
        next: 'Si ce n’était pas vous, changez votre mot de passe et demandez à un administrateur de réinitialiser votre configuration.',
      },
      'device-token-reused': {
        title: site => `Un de vos appareils mémorisés sur ${site} a été oublié`,
        text: device =>
          `Quelqu’un a utilisé une copie du jeton qui servait à mémoriser « ${device} ». L’appareil a donc été oublié : un code lui sera de nouveau demandé.`,
        next: 'Si ce n’était pas vous, changez votre mot de passe.',
      },
      'new-sign-in': {
        title: site => `Nouvelle connexion à votre compte ${site}`,
        text: device =>
          `Quelqu’un s’est connecté avec l’appareil « ${device} », depuis un endroit inconnu jusqu’ici.`,
        next: 'Si c’était vous, vous n’avez rien à faire. Sinon, ouvrez ce lien pour y mettre fin, et changez votre mot de passe :',
      },
      'recovery-code-used': {
        title: site => `Un code de récupération a été utilisé sur ${site}`,
        text: left => `Un code de récupération de votre compte a servi à se connecter. Il en reste ${left}.`,
        next: 'Si ce n’était pas vous, changez votre mot de passe et créez une nouvelle série sur la page de votre compte.',
      },
      'account-locked': {
        title: site => `Votre compte ${site} est verrouillé`,
        text: 'Quelqu’un qui connaît votre mot de passe a saisi trop de codes incorrects : plus aucun code n’est accepté. Un administrateur peut déverrouiller le compte.',
        next: 'Si ce n’était pas vous, changez votre mot de passe.',
      },
      'turned-on': {
        title: site => `La validation en deux étapes a été activée sur ${site}`,
        text: 'Désormais, votre mot de passe ne suffit plus pour vous connecter.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et demandez de l’aide à un administrateur.',
      },
      'turned-off': {
        title: site => `La validation en deux étapes a été désactivée sur ${site}`,
        text: 'Ce que vous aviez configuré a été effacé, et tous les appareils mémorisés ont été oubliés.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et réactivez-la.',
      },
      'recovery-codes-made': {
        title: site => `Nouveaux codes de récupération pour votre compte ${site}`,
        text: 'Une nouvelle série de codes de récupération a été créée. Les codes précédents ne sont plus valables.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et demandez de l’aide à un administrateur.',
      },
      'phone-changed': {
        title: site => `Le numéro de téléphone de votre compte ${site} a été modifié`,
        text: 'Les codes par SMS sont désormais envoyés au nouveau numéro.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et demandez de l’aide à un administrateur.',
      },
      'passkey-added': {
        title: site => `Une clé d’accès a été ajoutée à votre compte ${site}`,
        text: 'Elle peut désormais servir à se connecter.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et supprimez-la sur la page de votre compte.',
      },
      'passkey-removed': {
        title: site => `Une clé d’accès a été supprimée de votre compte ${site}`,
        text: 'Elle ne peut plus servir à se connecter.',
        next: 'Si ce n’était pas vous, changez votre mot de passe et demandez de l’aide à un administrateur.',
      },
      'somebody-locked': {
        title: site => `Un compte ${site} a été verrouillé`,
        text: name =>
          `Trop de codes incorrects ont été saisis pour « ${name} » : plus aucun code n’est accepté.`,
        next: 'Demandez à la personne si c’était bien elle, puis déverrouillez le compte : npm run admin -- unlock.',
      },
      'not-my-number': {
        title: site => `Sur ${site}, quelqu’un signale un numéro de téléphone qui n’est pas le sien`,
        text: name =>
          `« ${name} » devait recevoir un code par SMS et signale que le numéro est celui de quelqu’un d’autre.`,
        next: 'Corrigez le numéro sur le site lui-même, ou proposez un autre moyen à cette personne.',
      },
    },
  },
  recovery: {
    title: 'Vos codes de récupération',
    intro:
      'Si vous perdez votre application d’authentification, l’un de ces codes vous permettra de vous connecter. Conservez-les là où vous les trouverez sans elle, et où personne d’autre ne les trouvera. Ils ne seront plus affichés.',
    each: 'Chacun ne sert qu’une fois.',
    copy: 'Copier',
    copied: 'Copié',
    download: 'Télécharger',
    print: 'Imprimer',
    done: 'Je les ai conservés',
    file: (site, name) => `Codes de récupération de ${name} pour ${site}`,
  },
  disown: {
    title: 'Ce n’était pas vous ?',
    text: 'Toutes les sessions de votre compte seront fermées, et tous les appareils et adresses mémorisés seront oubliés. Un code sera de nouveau demandé partout à la connexion.',
    confirm: 'Ce n’était pas moi : tout fermer',
    done: 'C’est fait. Toutes les sessions sont fermées ; l’effet sur toutes les pages peut prendre jusqu’à une minute. Changez maintenant votre mot de passe.',
    expired: 'Ce lien est trop ancien. Connectez-vous et fermez vos sessions sur la page de votre compte.',
  },
  passkey: {
    title: 'Utiliser votre clé d’accès',
    intro: 'Votre navigateur demande la clé d’accès que vous avez configurée pour ce site.',
    use: 'Utiliser la clé d’accès',
    needsScript:
      'Une clé d’accès nécessite JavaScript, qui est désactivé ici. Activez-le ou choisissez un autre moyen.',
    unsupported: 'Ce navigateur ne prend pas en charge les clés d’accès. Choisissez un autre moyen.',
    failed: 'Cela n’a pas fonctionné ou a été annulé. Réessayez ou choisissez un autre moyen.',
    known: 'Cet appareil a déjà une clé d’accès pour votre compte.',
    malformed: 'La réponse du navigateur est illisible. Réessayez. Aucune tentative n’a été décomptée.',
    offered: site =>
      `Protégez votre compte ${site} avec une clé d’accès : votre empreinte, votre visage, le verrouillage de l’écran ou une clé de sécurité remplace le code. Personne ne peut vous la soutirer.`,
    create: 'Créer une clé d’accès',
    label: 'Nom de la clé',
    labelHint: 'Pour la reconnaître plus tard.',
  },
  phone: {
    offered: site =>
      `Protégez votre compte ${site} avec des codes par SMS. Cela prend une minute, une seule fois.`,
    numberTitle: 'Saisissez votre numéro de téléphone',
    number: 'Numéro de téléphone',
    hint: 'Avec l’indicatif du pays, par exemple +33 6 12 34 56 78.',
    noNumber: 'Ce n’est pas un numéro de téléphone. Vérifiez-le et commencez par + et l’indicatif du pays.',
    codeTitle: 'Saisissez le code reçu',
  },
  setup: {
    title: 'Configurez la validation en deux étapes',
    required: site =>
      `${site} demande un code d’une application d’authentification à la connexion. La configuration prend une minute, une seule fois.`,
    offered: site =>
      `Protégez votre compte ${site} avec un code d’une application d’authentification. La configuration prend une minute, une seule fois.`,
    scanTitle: 'Ajoutez ce site à votre application d’authentification',
    scan: 'Scannez ce code avec une application ou une extension d’authentification.',
    qrLabel: 'Code QR contenant la clé de configuration',
    or: 'Pas d’appareil photo ? Saisissez la clé à la main, ou ouvrez le lien sur un appareil doté d’une application d’authentification.',
    key: 'Clé',
    copy: 'Copier',
    copied: 'Copié',
    link: 'Ouvrir dans une application d’authentification',
    confirmTitle: 'Saisissez le code affiché',
    submit: 'Confirmer',
    nothing: site =>
      `${site} n’accepte aucun moyen que vous pourriez configurer ici. Demandez de l’aide à un administrateur.`,
    notNow: 'Plus tard',
  },
  account: {
    secondStep: 'Validation en deux étapes',
    isOn: 'Activée. Votre mot de passe ne suffit pas pour vous connecter.',
    isOff: 'Désactivée. Votre mot de passe suffit pour vous connecter.',
    isForEveryone: site => `${site} demande à tout le monde une validation en deux étapes.`,
    turnOn: 'Activer',
    turnOff: 'Désactiver',
    turnOffHint: 'Efface ce que vous avez configuré et oublie tous les appareils.',
    pausedUntil: when => `En pause après trop d’essais ; de nouveau possible ${when}.`,
    byEmail: to => `Codes par e-mail à ${to}.`,
    byEmailBounced: to =>
      `Les e-mails envoyés à ${to} sont revenus. Demandez à un administrateur de vérifier l’adresse.`,
    bySms: to => `Codes par SMS au ${to}.`,
    replace: 'En configurer une autre',
    defaultMethod: 'Demandé en premier',
    makeDefault: 'Demander en premier',
    recovery: 'Codes de récupération',
    recoveryLeft: left => plural(left, { one: 'Il reste # code.', other: 'Il reste # codes.' }),
    recoveryFew: 'Il n’en reste que quelques-uns : créez une nouvelle série.',
    noRecovery:
      'Aucun pour l’instant. Ils vous permettent de vous connecter si vous perdez votre application d’authentification.',
    makeRecovery: 'Créer une nouvelle série',
    makeRecoveryHint: 'Les codes précédents ne seront plus valables.',
    export: 'Vos données',
    exportHint: 'Tout ce qui est conservé ici à votre sujet, dans un fichier.',
    exportDo: 'Télécharger',
    turnedOn: 'Validation en deux étapes activée.',
    turnedOff: 'Validation en deux étapes désactivée. Ce que vous aviez configuré a été effacé.',
    proven: 'Merci. Vous pouvez maintenant faire la modification.',
    changed: 'Modification enregistrée.',
    title: 'Sécurité de votre connexion',
    signedInAs: name => `Connecté en tant que ${name}`,
    console: 'Réglages de ce site',
    back: 'Retour au site',
    passkeyAdded: when => `Ajoutée ${when} ; pas encore utilisée.`,
    passkeyUsed: (when, used) => `Ajoutée ${when} ; dernière utilisation ${used}.`,
    noPasskeys: 'Aucune pour l’instant. Personne ne peut vous soutirer une clé d’accès.',
    addPasskey: 'Ajouter une clé d’accès',
    rename: 'Renommer',
    remove: 'Supprimer',
    removed: 'Supprimée. Elle ne permet plus de se connecter.',
    lastOne:
      'Rien n’a été supprimé : cette clé d’accès est votre seul moyen de validation. Configurez-en d’abord un autre.',
    noNumber: 'Aucun numéro pour l’instant.',
    setNumber: 'Configurer un numéro',
    changeNumber: 'Changer de numéro',
    authenticator: 'Application d’authentification',
    enrolled: when => `Active ; configurée ${when}.`,
    notEnrolled: 'Non configurée. Votre mot de passe suffit pour vous connecter.',
    setUp: 'Configurer une application',
    devices: 'Appareils mémorisés',
    devicesHint: 'Aucun code n’est demandé à la connexion depuis ces appareils.',
    noDevices: 'Aucun appareil n’est mémorisé.',
    remembered: (since, until, used) => `Mémorisé ${since}, jusqu’au ${until} ; dernière utilisation ${used}`,
    thisDevice: 'Cet appareil',
    forget: 'Oublier',
    forgetAll: 'Oublier tous les appareils',
    forgotten: 'Appareil oublié. Un code lui sera demandé à la prochaine connexion.',
    sessions: 'Sessions',
    thisSession: 'Cette session',
    session: (proof, when) => `${proof} ; ouverte ${when}`,
    end: 'Fermer',
    endOthers: 'Fermer toutes les autres sessions',
    ended: 'Session fermée. L’effet sur toutes les pages peut prendre jusqu’à une minute.',
    history: 'Connexions récentes',
    noHistory: 'Rien pour l’instant.',
    nothingDone: 'Rien n’a été modifié : c’était déjà terminé.',
  },
  device: { unknown: 'Un navigateur', on: (browser, system) => `${browser} sur ${system}` },
  refusals: {
    'ambiguous-path':
      'Cette adresse peut se lire de plusieurs façons. Ouvrez la page depuis le site lui-même.',
    'malformed-request': 'L’envoi est illisible. Revenez en arrière et recommencez la saisie.',
    'cross-site': 'Cette demande vient d’un autre site. Revenez en arrière et utilisez la page de ce site.',
    'not-signed-in': 'Connectez-vous d’abord sur la page de ce site, en deux étapes.',
    'not-allowed-yet': 'Connectez-vous d’abord sur la page de ce site, en deux étapes.',
    'not-identified':
      'Cette connexion ne peut être rattachée à aucun utilisateur. Demandez de l’aide à un administrateur.',
    'not-permitted':
      'Seuls les administrateurs de ce site peuvent ouvrir cette page. Adressez-vous à l’un d’eux.',
    'no-such-page': 'Cette page n’existe pas ici.',
    'not-allowed': 'Ce site n’accepte pas ce type de demande.',
    'too-large': 'C’est trop long pour une connexion.',
    'unsupported-body':
      'Cette connexion attend un autre type de données. Utilisez la page de connexion du site.',
    'unknown-site': 'Aucun site n’est configuré à cette adresse.',
    wait: count => `Une connexion vient d’être annulée. Réessayez dans ${seconds(count)}.`,
    'not-configured': 'La configuration présente un problème. Un administrateur peut le corriger.',
    'storage-failed': 'Un service ne répond pas pour le moment. Réessayez dans quelques secondes.',
    'origin-failed': 'Le site ne répond pas pour le moment. Réessayez dans quelques secondes.',
  },
  titles: {
    'ambiguous-path': 'Adresse ambiguë',
    'malformed-request': 'Demande illisible',
    'cross-site': 'Demande d’un autre site',
    'not-signed-in': 'Non connecté',
    'not-allowed-yet': 'Non connecté',
    'not-identified': 'Utilisateur non identifié',
    'not-permitted': 'Accès réservé',
    'no-such-page': 'Page introuvable',
    'not-allowed': 'Non autorisé',
    'too-large': 'Trop long',
    'unsupported-body': 'Données inattendues',
    'unknown-site': 'Aucun site ici',
    wait: 'Un instant, s’il vous plaît',
    'not-configured': 'Non configuré',
    'storage-failed': 'Réessayez dans un instant',
    'origin-failed': 'Le site ne répond pas',
  },
  reasons: {
    'not-opted-in': 'la validation en deux étapes n’est pas activée pour ce compte',
    'role-exempt': role => `le rôle « ${role} » est dispensé`,
    'device-remembered': (device, when) => `appareil « ${device} », mémorisé ${when}`,
    'address-known': when => `adresse connue, utilisée pour la première fois ${when}`,
    'account-locked': 'le compte est verrouillé',
    'every-login': 'ce site demande un code à chaque connexion',
    'device-not-presented': 'aucun appareil mémorisé',
    'device-not-valid': how => `appareil mémorisé, ${standing[how]}`,
    'device-not-considered': 'ce site ne tient pas compte des appareils mémorisés',
    'address-not-known': count => `adresse non vue depuis ${days(count)}`,
    'address-not-considered': 'ce site ne tient pas compte des adresses',
    'not-enrolled': 'rien n’est configuré',
    'authenticator-required': 'ce site exige une application d’authentification, et aucune n’est configurée',
    passed: by => provenBy[by],
    'not-now': '« Plus tard » choisi',
  },
  listed: clauses => clauses.join(' ; '),
  outcome: {
    skip: 'Connexion sans code',
    verify: 'Code demandé',
    enrol: 'Configuration demandée',
    offer: 'Configuration proposée',
    passed: 'Réussi',
    enrolled: 'Configuré',
    'not-now': 'Reporté',
    locked: 'Verrouillé',
  },
  proof: {
    factor: 'Confirmée par un code',
    recognised: 'Appareil reconnu',
    exempt: 'Dispensé',
    'not-now': 'Configuration reportée',
    'not-opted-in': 'Validation en deux étapes non activée',
  },
}
