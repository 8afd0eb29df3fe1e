// What the edge's pages say, in Spanish: informal address, as most products of this kind use it.

import { plurals } from '../../shared/words.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('es')
const days = (count: number) => plural(count, { one: '# día', other: '# días' })
const seconds = (count: number) => plural(count, { one: '# segundo', other: '# segundos' })
const minutes = (count: number) => plural(count, { one: '# minuto', other: '# minutos' })

const standing: Record<TokenStanding, string> = {
  current: 'válido',
  grace: 'válido',
  expired: 'pero caducado',
  revoked: 'pero olvidado después',
  stolen: 'pero su token ya se había usado, así que fue copiado',
  unknown: 'pero ya no se conoce',
}

const provenBy: Record<FactorName, string> = {
  totp: 'el código correcto de la aplicación de autenticación',
  email: 'el código correcto de un correo electrónico',
  sms: 'el código correcto de un SMS',
  passkey: 'una llave de acceso',
  recovery: 'un código de recuperación',
}

export const es: Texts = {
  challenge: {
    title: 'Introduce tu código',
    signingInAs: name => `Estás iniciando sesión como ${name}.`,
    proveFirst: 'Antes de configurar o cambiar nada, confirma que eres tú.',
    digits: count => plural(count, { one: '# cifra', other: '# cifras' }),
    remember: count => `No volver a preguntar en este dispositivo durante ${days(count)}`,
    rememberByKey: 'Requiere la extensión Sallyport en este navegador.',
    submit: 'Continuar',
    cancel: 'Cancelar',
    close: 'Cerrar',
    passedTitle: 'Gracias',
    passed: 'Puedes cerrar esta ventana y continuar.',
    cancelTitle: '¿No eres tú o no es el momento?',
    expires: count => `Esta página es válida durante ${minutes(count)}.`,
    malformed: digits => `Introduce las ${digits} cifras del código. No se ha gastado ningún intento.`,
    malformedRecovery:
      'Introduce las 16 letras y cifras de un código de recuperación. No se ha gastado ningún intento.',
    left: attempts => plural(attempts, { one: 'Queda # intento.', other: 'Quedan # intentos.' }),
    usedUp: 'No quedan intentos para este inicio de sesión. Vuelve a iniciar sesión.',
    locked: 'Esta cuenta está bloqueada. Un administrador puede desbloquearla.',
    stuck:
      'Lo que habías configurado ya no se acepta aquí. Un administrador puede restablecerlo para que configures otra cosa.',
    paused: when => `Demasiados intentos. Podrás volver a probar ${when}. Tu cuenta no está bloqueada.`,
    over: 'Este inicio de sesión ha terminado. Vuelve a iniciar sesión.',
    signInAgain: 'Volver a iniciar sesión',
    cancelled: 'Se ha cancelado el inicio de sesión.',
    cancelledWait: count => `Podrás empezar de nuevo en ${seconds(count)}.`,
    backToAccount: 'Volver a tu cuenta',
    support: contact => `¿Necesitas ayuda? ${contact}`,
    send: 'Enviar un código',
    sendAgain: 'Enviar de nuevo',
    otherWays: 'Otra forma',
    notMyNumber: 'No es mi número de teléfono',
    notMyNumberTitle: 'No es tu número',
    notMyNumberDone:
      'Este inicio de sesión ha terminado y se ha avisado a un administrador. Hay que corregir tu número antes de poder usar SMS.',
  },
  ask: {
    totp: {
      intro: () => 'Abre tu aplicación de autenticación e introduce el código de este sitio.',
      label: 'Código',
      hint: 'Cambia cada 30 segundos.',
    },
    email: {
      intro: to => `Hemos enviado un código a ${to}. Puede tardar un minuto.`,
      label: 'Código del correo electrónico',
      hint: 'Solo vale el más reciente.',
    },
    sms: {
      intro: to => `Hemos enviado un código al ${to}. Puede tardar un minuto.`,
      label: 'Código del SMS',
      hint: 'Solo vale el más reciente.',
    },
    recovery: {
      intro: () =>
        'Introduce uno de los códigos que guardaste al hacer la configuración. Cada uno vale una sola vez.',
      label: 'Código de recuperación',
      hint: '16 letras y cifras; los guiones no importan.',
    },
  },
  methods: {
    totp: 'Código de tu aplicación de autenticación',
    email: 'Código por correo electrónico',
    sms: 'Código por SMS',
    passkey: 'Llave de acceso',
    recovery: 'Código de recuperación',
  },
  troubles: {
    wrong: {
      passkey: 'Esa llave de acceso no se ha aceptado. Inténtalo de nuevo o elige otra forma.',
      totp: 'Ese código no es correcto. Introduce el que tu aplicación muestra ahora.',
      email: 'Ese código no es correcto. Introduce el del correo más reciente.',
      sms: 'Ese código no es correcto. Introduce el del SMS más reciente.',
      recovery: 'Ese no es uno de tus códigos de recuperación. Fíjate en las letras que se parecen.',
    },
    used: {
      passkey: 'Esa respuesta de la llave de acceso ya se ha usado. Inténtalo de nuevo.',
      totp: 'Ese código ya se ha usado. Espera al siguiente e introdúcelo.',
      email: 'Ese código ya se ha usado. Pide uno nuevo.',
      sms: 'Ese código ya se ha usado. Pide uno nuevo.',
      recovery: 'Ese código de recuperación ya se ha usado. Usa otro.',
    },
    copied:
      'Parece que esta llave de acceso se ha copiado, así que no se acepta. Elige otra forma y después elimínala en la página de tu cuenta.',
    expired: 'Ese código es demasiado antiguo. Pide uno nuevo.',
    clockSlow: count =>
      `Ese código era correcto hace ${minutes(count)}: el reloj de tu aplicación de autenticación va atrasado. Ajústalo a la hora de la red e inténtalo de nuevo.`,
    outOfOrder: number =>
      `Aquí los códigos de recuperación se usan por orden: el siguiente es el número ${number}.`,
  },
  sending: {
    sent: 'Un código nuevo va en camino.',
    tooSoon: count => `Acabamos de enviar un código. Podrás pedir otro en ${seconds(count)}.`,
    resendLimit: 'No se pueden enviar más códigos de esta forma. Introduce el último o elige otra forma.',
    bounced:
      'El correo enviado a esta dirección ha sido devuelto, así que no se envía ninguno. Pide a un administrador que compruebe la dirección; después funcionará «Enviar de nuevo».',
    badNumber:
      'Los SMS no llegan a este número. Elige otra forma o pide a un administrador que lo compruebe.',
    emailFailed: 'No se ha podido enviar el correo. Inténtalo de nuevo en un momento o elige otra forma.',
    smsFailed: 'No se ha podido enviar el SMS. Inténtalo de nuevo en un momento o elige otra forma.',
  },
  resets: {
    'by-admin': 'Un administrador ha restablecido tu verificación en dos pasos.',
    'by-user': 'Has desactivado tu verificación en dos pasos.',
    'site-disabled': 'Este sitio había desactivado la verificación en dos pasos y tu configuración se borró.',
    'email-disallowed':
      'Este sitio ya no acepta códigos por correo electrónico, así que tu configuración se ha borrado.',
    'sms-ended': 'Este sitio ya no envía SMS, así que tu configuración se ha borrado.',
  },
  mail: {
    code: (site, code, count) => ({
      subject: `${code} es tu código para ${site}`,
      text: `Tu código para iniciar sesión en ${site} es ${code}. Vale durante ${minutes(count)} y una sola vez.\n\nNadie de ${site} te lo pedirá nunca. Si no estás iniciando sesión ahora mismo, otra persona conoce tu contraseña: cámbiala.`,
    }),
    smsCode: (site, code) => `${code} es tu código para ${site}. No se lo digas a nadie.`,
    account: link => `Lo que tienes configurado y tus inicios de sesión: ${link}`,
    notices: {
      'authenticator-set-up': {
        title: site => `Se ha configurado una aplicación de autenticación para tu cuenta de ${site}`,
        text: device =>
          `Se configuró desde el dispositivo «${device}». A partir de ahora, para iniciar sesión hace falta un código de esa aplicación.`,
        next: 'Si no has sido tú, cambia tu contraseña y pide a un administrador que restablezca tu configuración.',
      },
      'device-token-reused': {
        title: site => `Se ha olvidado uno de tus dispositivos recordados en ${site}`,
        text: device =>
          `Alguien usó una copia del token con el que se recordaba «${device}», así que el dispositivo se ha olvidado: se le volverá a pedir un código.`,
        next: 'Si no has sido tú, cambia tu contraseña.',
      },
      'new-sign-in': {
        title: site => `Nuevo inicio de sesión en tu cuenta de ${site}`,
        text: device =>
          `Alguien ha iniciado sesión con el dispositivo «${device}», desde un lugar en el que no habías estado antes.`,
        next: 'Si has sido tú, no tienes que hacer nada. Si no, abre este enlace para cerrar la sesión y cambia tu contraseña:',
      },
      'recovery-code-used': {
        title: site => `Se ha usado un código de recuperación en ${site}`,
        text: left =>
          `Se ha usado un código de recuperación de tu cuenta para iniciar sesión. ${plural(left, { one: 'Queda #', other: 'Quedan #' })}.`,
        next: 'Si no has sido tú, cambia tu contraseña y crea un juego nuevo en la página de tu cuenta.',
      },
      'account-locked': {
        title: site => `Tu cuenta de ${site} está bloqueada`,
        text: 'Alguien que conoce tu contraseña ha introducido demasiados códigos incorrectos, así que ya no se acepta ninguno. Un administrador puede desbloquear la cuenta.',
        next: 'Si no has sido tú, cambia tu contraseña.',
      },
      'turned-on': {
        title: site => `Se ha activado la verificación en dos pasos en ${site}`,
        text: 'A partir de ahora, para iniciar sesión no basta tu contraseña.',
        next: 'Si no has sido tú, cambia tu contraseña y pide ayuda a un administrador.',
      },
      'turned-off': {
        title: site => `Se ha desactivado la verificación en dos pasos en ${site}`,
        text: 'Se ha borrado lo que tenías configurado y se han olvidado todos los dispositivos recordados.',
        next: 'Si no has sido tú, cambia tu contraseña y vuelve a activarla.',
      },
      'recovery-codes-made': {
        title: site => `Nuevos códigos de recuperación para tu cuenta de ${site}`,
        text: 'Se ha creado un juego nuevo de códigos de recuperación. Los anteriores ya no valen.',
        next: 'Si no has sido tú, cambia tu contraseña y pide ayuda a un administrador.',
      },
      'phone-changed': {
        title: site => `Se ha cambiado el número de teléfono de tu cuenta de ${site}`,
        text: 'A partir de ahora, los códigos por SMS van al número nuevo.',
        next: 'Si no has sido tú, cambia tu contraseña y pide ayuda a un administrador.',
      },
      'passkey-added': {
        title: site => `Se ha añadido una llave de acceso a tu cuenta de ${site}`,
        text: 'A partir de ahora se puede usar para iniciar sesión.',
        next: 'Si no has sido tú, cambia tu contraseña y elimínala en la página de tu cuenta.',
      },
      'passkey-removed': {
        title: site => `Se ha eliminado una llave de acceso de tu cuenta de ${site}`,
        text: 'Ya no se puede usar para iniciar sesión.',
        next: 'Si no has sido tú, cambia tu contraseña y pide ayuda a un administrador.',
      },
      'somebody-locked': {
        title: site => `Se ha bloqueado una cuenta de ${site}`,
        text: name =>
          `Se han introducido demasiados códigos incorrectos para «${name}», así que ya no se acepta ninguno.`,
        next: 'Averigua con su usuario si fue él y después desbloquéala: npm run admin -- unlock.',
      },
      'not-my-number': {
        title: site => `Un usuario de ${site} dice que un número de teléfono no es suyo`,
        text: name => `«${name}» iba a recibir un código por SMS y dice que el número es de otra persona.`,
        next: 'Corrige el número en el propio sitio o ayuda al usuario con otra forma.',
      },
    },
  },
  recovery: {
    title: 'Tus códigos de recuperación',
    intro:
      'Si alguna vez pierdes tu aplicación de autenticación, podrás iniciar sesión con uno de estos códigos. Guárdalos donde puedas encontrarlos sin ella y donde nadie más los encuentre. No se volverán a mostrar.',
    each: 'Cada uno vale una sola vez.',
    copy: 'Copiar',
    copied: 'Copiado',
    download: 'Descargar',
    print: 'Imprimir',
    done: 'Ya los he guardado',
    file: (site, name) => `Códigos de recuperación de ${name} en ${site}`,
  },
  disown: {
    title: '¿No has sido tú?',
    text: 'Se cerrarán todas las sesiones de tu cuenta y se olvidarán todos los dispositivos y direcciones recordados. Para iniciar sesión se volverá a pedir un código en todas partes.',
    confirm: 'No he sido yo: cerrar todo',
    done: 'Hecho. Se han cerrado todas las sesiones; puede tardar hasta un minuto en surtir efecto en todas las páginas. Ahora cambia tu contraseña.',
    expired:
      'Este enlace es demasiado antiguo. Inicia sesión y cierra tus sesiones en la página de tu cuenta.',
  },
  passkey: {
    title: 'Usa tu llave de acceso',
    intro: 'Tu navegador te pide la llave de acceso que configuraste para este sitio.',
    use: 'Usar la llave de acceso',
    needsScript:
      'Una llave de acceso necesita JavaScript, que aquí está desactivado. Actívalo o elige otra forma.',
    unsupported: 'Este navegador no puede usar llaves de acceso. Elige otra forma.',
    failed: 'No ha funcionado o se ha cancelado. Inténtalo de nuevo o elige otra forma.',
    known: 'Este dispositivo ya tiene una llave de acceso para tu cuenta.',
    malformed:
      'No se puede leer lo que ha enviado el navegador. Inténtalo de nuevo. No se ha gastado ningún intento.',
    offered: site =>
      `Protege tu cuenta de ${site} con una llave de acceso: tu huella, tu cara, el bloqueo de pantalla o una llave de seguridad sustituye al código. Nadie puede sonsacártela.`,
    create: 'Crear una llave de acceso',
    label: 'Nombre de la llave',
    labelHint: 'Para que la reconozcas más adelante.',
  },
  phone: {
    offered: site => `Protege tu cuenta de ${site} con códigos por SMS. Lleva un minuto, una sola vez.`,
    numberTitle: 'Introduce tu número de teléfono',
    number: 'Número de teléfono',
    hint: 'Con el prefijo del país, por ejemplo +34 612 34 56 78.',
    noNumber: 'Esto no es un número de teléfono. Compruébalo y empieza por + y el prefijo del país.',
    codeTitle: 'Introduce el código que recibas',
  },
  setup: {
    title: 'Configura la verificación en dos pasos',
    required: site =>
      `${site} pide un código de una aplicación de autenticación al iniciar sesión. Configurarla lleva un minuto y solo se hace una vez.`,
    offered: site =>
      `Protege tu cuenta de ${site} con un código de una aplicación de autenticación. Configurarla lleva un minuto y solo se hace una vez.`,
    scanTitle: 'Añade este sitio a tu aplicación de autenticación',
    scan: 'Escanea este código con una aplicación o extensión de autenticación.',
    qrLabel: 'Código QR con la clave de configuración',
    or: '¿No tienes cámara? Introduce la clave a mano o abre el enlace en un dispositivo con una aplicación de autenticación.',
    key: 'Clave',
    copy: 'Copiar',
    copied: 'Copiado',
    link: 'Abrir en una aplicación de autenticación',
    confirmTitle: 'Introduce el código que muestra',
    submit: 'Confirmar',
    nothing: site =>
      `${site} no acepta ninguna forma que puedas configurar aquí. Pide ayuda a un administrador.`,
    notNow: 'Ahora no',
  },
  account: {
    secondStep: 'Verificación en dos pasos',
    isOn: 'Activada. Para iniciar sesión no basta tu contraseña.',
    isOff: 'Desactivada. Para iniciar sesión basta tu contraseña.',
    isForEveryone: site => `${site} pide a todo el mundo la verificación en dos pasos.`,
    turnOn: 'Activar',
    turnOff: 'Desactivar',
    turnOffHint: 'Borra lo que has configurado y olvida todos los dispositivos.',
    pausedUntil: when => `En pausa por demasiados intentos; posible de nuevo ${when}.`,
    byEmail: to => `Códigos por correo electrónico a ${to}.`,
    byEmailBounced: to =>
      `El correo enviado a ${to} ha sido devuelto. Pide a un administrador que compruebe la dirección.`,
    bySms: to => `Códigos por SMS al ${to}.`,
    replace: 'Configurar otra',
    defaultMethod: 'Se pide primero',
    makeDefault: 'Pedir primero',
    recovery: 'Códigos de recuperación',
    recoveryLeft: left => plural(left, { one: 'Queda # código.', other: 'Quedan # códigos.' }),
    recoveryFew: 'Quedan pocos: crea un juego nuevo.',
    noRecovery: 'Ninguno todavía. Con ellos inicias sesión si pierdes tu aplicación de autenticación.',
    makeRecovery: 'Crear un juego nuevo',
    makeRecoveryHint: 'Los códigos anteriores dejarán de valer.',
    export: 'Tus datos',
    exportHint: 'Todo lo que se guarda aquí sobre ti, en un archivo.',
    exportDo: 'Descargar',
    turnedOn: 'Activada.',
    turnedOff: 'Desactivada. Se ha borrado lo que tenías configurado.',
    proven: 'Gracias. Ya puedes hacer el cambio.',
    changed: 'Cambiado.',
    title: 'Seguridad de tu inicio de sesión',
    signedInAs: name => `Sesión iniciada como ${name}`,
    console: 'Ajustes de este sitio',
    back: 'Volver al sitio',
    passkeyAdded: when => `Añadida ${when}; aún sin usar.`,
    passkeyUsed: (when, used) => `Añadida ${when}; último uso ${used}.`,
    noPasskeys: 'Todavía ninguna. Nadie puede sonsacarte una llave de acceso.',
    addPasskey: 'Añadir una llave de acceso',
    rename: 'Cambiar el nombre',
    remove: 'Eliminar',
    removed: 'Eliminada. Ya no sirve para iniciar sesión.',
    lastOne: 'No se ha eliminado nada: esta llave de acceso es tu única verificación. Configura antes otra.',
    noNumber: 'Todavía ningún número.',
    setNumber: 'Configurar un número',
    changeNumber: 'Cambiar el número',
    authenticator: 'Aplicación de autenticación',
    enrolled: when => `En uso; configurada ${when}.`,
    notEnrolled: 'Sin configurar. Para iniciar sesión basta tu contraseña.',
    setUp: 'Configurar una aplicación',
    devices: 'Dispositivos recordados',
    devicesHint: 'En estos dispositivos no se pide un código al iniciar sesión.',
    noDevices: 'No hay ningún dispositivo recordado.',
    remembered: (since, until, used) => `Recordado ${since}, hasta el ${until}; último uso ${used}`,
    thisDevice: 'Este dispositivo',
    forget: 'Olvidar',
    forgetAll: 'Olvidar todos los dispositivos',
    forgotten: 'Olvidado. Se le pedirá un código en el próximo inicio de sesión.',
    sessions: 'Sesiones',
    thisSession: 'Esta sesión',
    session: (proof, when) => `${proof}; iniciada ${when}`,
    end: 'Cerrar',
    endOthers: 'Cerrar todas las demás sesiones',
    ended: 'Sesión cerrada. Puede tardar hasta un minuto en surtir efecto en todas las páginas.',
    history: 'Inicios de sesión recientes',
    noHistory: 'Nada todavía.',
    nothingDone: 'No se ha cambiado nada: ya había terminado.',
  },
  device: { unknown: 'Un navegador', on: (browser, system) => `${browser} en ${system}` },
  refusals: {
    'ambiguous-path': 'Esta dirección puede leerse de varias maneras. Abre la página desde el propio sitio.',
    'malformed-request': 'No se puede leer lo que se ha enviado. Vuelve atrás e introdúcelo de nuevo.',
    'cross-site': 'Esta petición viene de otro sitio. Vuelve atrás y usa la página de este sitio.',
    'not-signed-in': 'Primero inicia sesión en la página de este sitio, con los dos pasos.',
    'not-allowed-yet': 'Primero inicia sesión en la página de este sitio, con los dos pasos.',
    'not-identified':
      'No se puede asociar este inicio de sesión a un usuario. Pide ayuda a un administrador.',
    'not-permitted':
      'Solo los administradores de este sitio pueden abrir esta página. Consulte a uno de ellos.',
    'no-such-page': 'Aquí no existe esa página.',
    'not-allowed': 'Este sitio no acepta ese tipo de peticiones.',
    'too-large': 'Es demasiado largo para un inicio de sesión.',
    'unsupported-body':
      'Este inicio de sesión requiere otro tipo de datos. Usa la página de inicio de sesión del sitio.',
    'unknown-site': 'No hay ningún sitio configurado en esta dirección.',
    wait: count => `Hace un momento se canceló un inicio de sesión. Inténtalo de nuevo en ${seconds(count)}.`,
    'not-configured': 'Hay algo mal configurado. Un administrador puede arreglarlo.',
    'storage-failed': 'Algo no responde en este momento. Inténtalo de nuevo en unos segundos.',
    'origin-failed': 'El sitio no responde en este momento. Inténtalo de nuevo en unos segundos.',
  },
  titles: {
    'ambiguous-path': 'Dirección ambigua',
    'malformed-request': 'Petición ilegible',
    'cross-site': 'Petición de otro sitio',
    'not-signed-in': 'Sesión no iniciada',
    'not-allowed-yet': 'Sesión no iniciada',
    'not-identified': 'Usuario no identificado',
    'not-permitted': 'Acceso reservado',
    'no-such-page': 'Página no encontrada',
    'not-allowed': 'No permitido',
    'too-large': 'Demasiado largo',
    'unsupported-body': 'Otro tipo de datos',
    'unknown-site': 'Aquí no hay ningún sitio',
    wait: 'Espera un momento',
    'not-configured': 'Sin configurar',
    'storage-failed': 'Inténtalo de nuevo en un momento',
    'origin-failed': 'El sitio no responde',
  },
  reasons: {
    'not-opted-in': 'la verificación en dos pasos no está activada para esta cuenta',
    'role-exempt': role => `el rol «${role}» está exento`,
    'device-remembered': (device, when) => `dispositivo «${device}», recordado ${when}`,
    'address-known': when => `dirección conocida, usada por primera vez ${when}`,
    'account-locked': 'la cuenta está bloqueada',
    'every-login': 'este sitio pide un código en cada inicio de sesión',
    'device-not-presented': 'ningún dispositivo recordado',
    'device-not-valid': how => `dispositivo recordado, ${standing[how]}`,
    'device-not-considered': 'este sitio no tiene en cuenta los dispositivos recordados',
    'address-not-known': count => `dirección no vista en ${days(count)}`,
    'address-not-considered': 'este sitio no tiene en cuenta las direcciones',
    'not-enrolled': 'nada configurado',
    'authenticator-required': 'este sitio pide una aplicación de autenticación y no hay ninguna configurada',
    passed: by => provenBy[by],
    'not-now': 'se eligió «Ahora no»',
  },
  listed: clauses => clauses.join('; '),
  outcome: {
    skip: 'Sesión iniciada sin código',
    verify: 'Código solicitado',
    enrol: 'Configuración solicitada',
    offer: 'Configuración ofrecida',
    passed: 'Superado',
    enrolled: 'Configurado',
    'not-now': 'Aplazado',
    locked: 'Bloqueado',
  },
  proof: {
    factor: 'Confirmada con un código',
    recognised: 'Dispositivo reconocido',
    exempt: 'Exenta',
    'not-now': 'Configuración aplazada',
    'not-opted-in': 'Verificación en dos pasos sin activar',
  },
}
