// Every word of the extension in Spanish: informal address, as most products of this kind use it.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/es.ts'
import { devices } from './devices/es.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/es.ts'
import { sites } from './sites/es.ts'
import { vault } from './vault/es.ts'

const plural = /* @__PURE__ */ plurals('es')

export const refusals: Dictionary['refusals'] = {
  request: 'Sallyport no ha entendido la petición. Recarga la página e inténtalo de nuevo.',
  'no-vault': 'Todavía no hay una caja fuerte. Abre Sallyport desde la barra de herramientas para crearla.',
  locked: 'Sallyport está bloqueado. Desbloquéalo e inténtalo de nuevo.',
  'wrong-passphrase':
    'Esa no es la frase de contraseña. Comprueba Bloq Mayús y la distribución del teclado; no se ha perdido nada.',
  'wrong-passkey': 'Esa llave de acceso no abre esta caja fuerte. Usa tu frase de contraseña.',
  conflict: 'Esta cuenta se ha cambiado entretanto en otra ventana. Míralo de nuevo y haz después tu cambio.',
  'bad-backup':
    'Este archivo no es una copia de seguridad de Sallyport, o está dañado. No se ha cambiado nada.',
  'no-place':
    'No se ha podido escribir ahí la copia de seguridad. Elige de nuevo la carpeta; la caja fuerte está a salvo.',
  'weak-passphrase': 'Esa frase de contraseña es demasiado fácil de adivinar. Hazla más larga.',
  exists: 'Ya hay una caja fuerte. Nunca se sustituye por una nueva.',
  damaged:
    'La caja fuerte guardada está dañada y no se puede abrir. No se ha cambiado nada. No quites la extensión; restaura una copia de seguridad, o el perfil del navegador desde una.',
  newer:
    'Esta caja fuerte la escribió una versión más reciente de Sallyport. Actualiza la extensión para abrirla; no se ha cambiado nada.',
  'no-account': 'Esa cuenta ya no está.',
  'other-site': 'Esa cuenta es de otro sitio, así que su código no se da a este.',
  'insecure-site': 'Esta página no está cifrada (http), así que aquí no se rellena ningún código.',
  'foreign-frame': 'Esta parte de la página es de otro sitio, así que no se rellena ningún código en ella.',
  'no-page':
    'Sallyport no puede ver esta página. Las páginas del navegador y la tienda de extensiones están cerradas a las extensiones; si es otra, recárgala.',
  'no-field':
    'Aquí no se ha encontrado ningún campo para un código. Haz clic en el campo e inténtalo de nuevo, o copia el código.',
  'not-taken': 'La página no ha conservado el código. Cópialo y pégalo.',
  'none-here': 'No hay ninguna cuenta guardada para este sitio.',
  'not-automatic':
    'Este sitio se acaba de rellenar por sí solo. Para otro código, haz clic en el botón del campo.',
  organisation: 'Tu organización lo ha desactivado.',
  'blocked-site': 'Tu organización no permite que Sallyport actúe en este sitio.',
  unreadable: 'Sallyport no puede leer esa cuenta: hace falta un enlace otpauth:// con una clave válida.',
  'nothing-found':
    'No se ha encontrado ningún código QR en esta página. Amplíalo o muéstralo entero y escanea de nuevo.',
  duplicate: 'Esta cuenta ya está en la caja fuerte.',
  'no-offer': 'Ese código de configuración ya no está. Escanea la página de nuevo.',
  'no-change': 'No se ha cambiado nada.',
  storage:
    'El navegador no ha podido guardar el cambio, quizá porque el disco está lleno. La caja fuerte está como antes.',
  failed: 'Algo ha ido mal. La caja fuerte está como antes; inténtalo de nuevo.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Rellenar código',
  scan: 'Escanear el código QR de esta página',
  code: 'Este es el campo del código',
  other: 'Este no es un campo de código',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: códigos para esta página',
  fill: account => `Rellenar el código de ${account}`,
  save: account => `Guardar ${account} en Sallyport y rellenar el código`,
  unlock: 'Desbloquear Sallyport para rellenar el código',
  unnamed: 'esta cuenta',
  filled: 'Rellenado',
  pointed: {
    code: 'Recordado: este es el campo del código.',
    other: 'Recordado: este no es un campo de código.',
  },
  lookAlike: site =>
    `Cuidado: la dirección de esta página solo se parece a ${site}. Aquí no se rellena ningún código.`,
}

export const es: Dictionary = {
  name: 'Sallyport',
  tagline: 'Códigos para la segunda puerta, rellenados donde corresponde.',
  manifest: {
    description:
      'Un autenticador en tu navegador: guarda sellados tus códigos de un solo uso y los rellena en el sitio correcto.',
    fillCommand: 'Rellenar el código de este sitio',
    openCommand: 'Abrir Sallyport',
  },
  menu,
  common: {
    back: 'Atrás',
    cancel: 'Cancelar',
    save: 'Guardar',
    close: 'Cerrar',
    understood: 'Entendido',
    undo: 'Deshacer',
    retry: 'Intentar de nuevo',
    show: 'Mostrar',
    hide: 'Ocultar',
    loading: 'Un momento…',
  },
  welcome: {
    title: 'Tras dos puertas',
    lead: 'Sallyport guarda tus códigos de un solo uso en una caja fuerte en este ordenador y solo los rellena en el sitio correcto.',
    passphrase: 'Elige una frase de contraseña',
    repeat: 'Repítela',
    mismatch: 'Las dos no coinciden.',
    warning:
      'Nadie puede restablecerla: la caja fuerte solo se abre con esta frase de contraseña. Anótala y guárdala en un lugar seguro.',
    create: 'Crear la caja fuerte',
    creating: 'Sellando…',
  },
  strength: { label: 'Seguridad', levels: ['Muy débil', 'Débil', 'Aceptable', 'Fuerte', 'Muy fuerte'] },
  strengthAdvice: {
    empty: 'Cuatro o cinco palabras al azar son fuertes y fáciles de recordar.',
    common: 'Es de las primeras que cualquiera probaría.',
    repeats: 'Repetir algo no añade casi nada.',
    sequence: 'Las secuencias de teclas y números se prueban primero.',
    short: 'Hazla más larga: la longitud es lo que más ayuda.',
    words: 'Añade una o dos palabras más.',
  },
  unlock: {
    title: 'Bloqueado',
    passphrase: 'Frase de contraseña',
    unlock: 'Desbloquear',
    unlocking: 'Desbloqueando…',
  },
  list: {
    title: 'Cuentas',
    search: 'Buscar cuentas',
    onSite: site => `En ${site}`,
    others: 'Todas las cuentas',
    add: 'Añadir cuenta',
    settings: 'Ajustes',
    lock: 'Bloquear',
    fill: 'Rellenar',
    fillLabel: account => `Rellenar el código de ${account}`,
    copy: 'Copiar',
    more: account => `Editar ${account}`,
    copied: 'Copiado',
    filled: 'Rellenado',
    next: code => `luego ${code}`,
    newCode: 'Código nuevo',
    newCodeLabel: account => `Mostrar el siguiente código de ${account}`,
    noMatch: query => `Nada coincide con «${query}».`,
    emptyTitle: 'Todavía no hay cuentas',
    emptyLead:
      'Abre los ajustes de verificación en dos pasos de un sitio, elige «aplicación de autenticación» y escanea su código QR desde aquí.',
    unnamed: 'Cuenta sin nombre',
    results: count => plural(count, { one: '# cuenta', other: '# cuentas' }),
    offered: account => `Esta página ofrece una cuenta: ${account}`,
    offerSave: 'Guardar',
    offerKnown: account => `Ya está en la caja fuerte: ${account}`,
  },
  add: {
    title: 'Añadir una cuenta',
    scan: 'Escanear esta página',
    scanHint: 'Encuentra el código QR que se ve en esta pestaña',
    scanning: 'Buscando un código QR…',
    image: 'Imagen de un código QR',
    imageHint: 'Una captura o una foto, de un archivo o pegada aquí',
    imageNothing: 'En esta imagen no hay ningún código QR legible. Recórtala hasta el código o amplíalo.',
    link: 'Pegar un enlace',
    linkHint: 'Un enlace otpauth://',
    linkLabel: 'Enlace de configuración',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Escribir la clave',
    handHint: 'Cuando un sitio muestra letras y cifras en vez de un código QR',
    found: 'Encontrado en esta página',
    foundInPicture: 'Encontrado en la imagen',
    saved: account => `${account} está en la caja fuerte.`,
    known: 'ya está en la caja fuerte',
    read: 'Continuar',
    saveAccount: 'Guardar cuenta',
  },
  account: {
    issuer: 'Sitio o servicio',
    issuerPlaceholder: 'Acme',
    label: 'Nombre de la cuenta',
    labelPlaceholder: 'tu@example.com',
    secret: 'Clave',
    secretHint: 'Letras de la A a la Z y cifras del 2 al 7; los espacios no importan.',
    secretBad: 'Una clave solo tiene letras de la A a la Z y cifras del 2 al 7.',
    advanced: 'Avanzado',
    type: 'Tipo de código',
    types: { totp: 'Por tiempo (TOTP)', hotp: 'Por contador (HOTP)', steam: 'Steam' },
    algorithm: 'Hash',
    digits: 'Cifras',
    digitsBad: 'Entre 6 y 10.',
    period: 'Validez (s)',
    periodBad: 'Entre 1 y 86 400.',
    counter: 'Contador',
    counterBad: 'Un número entero desde 0.',
    site: site => `Rellenar en ${site}`,
    nameNeeded: 'Ponle un nombre para encontrarla después.',
  },
  edit: {
    title: 'Editar cuenta',
    sites: 'Rellenar en estos sitios',
    sitesHint:
      'Una dirección por línea, como https://example.com. Los códigos se rellenan ahí y en ningún otro lugar.',
    sitesBad: line => `«${line}» no es una dirección web como https://example.com.`,
    addSite: site => `Añadir ${site}`,
    pin: 'Mantener arriba',
    details: 'Detalles',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} cifras · ${period} s`,
    remove: 'Eliminar cuenta',
    removed: account => `Se ha eliminado ${account}.`,
    restored: account => `${account} está de vuelta.`,
  },
  settings: {
    title: 'Ajustes',
    lockSection: 'Bloqueo',
    autoLock: 'Bloquear tras',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Al cerrar el navegador'
        : minutes < 60
          ? plural(minutes, { one: '# minuto sin uso', other: '# minutos sin uso' })
          : plural(minutes / 60, { one: '# hora sin uso', other: '# horas sin uso' }),
    lockOnSleep: 'Bloquear cuando el ordenador se bloquee o se suspenda',
    clipboard: 'Borrar los códigos copiados',
    clipboardOptions: seconds =>
      seconds === 0
        ? 'Nunca'
        : seconds < 60
          ? `Después de ${seconds} segundos`
          : `Después de ${seconds / 60} min`,
    passphraseSection: 'Frase de contraseña',
    current: 'Frase de contraseña actual',
    next: 'Frase de contraseña nueva',
    change: 'Cambiar la frase de contraseña',
    changed: 'Se ha cambiado la frase de contraseña. La anterior ya no abre nada.',
    deletedSection: 'Eliminadas hace poco',
    deletedHint: 'Se conservan 30 días.',
    deletedEmpty: 'No se ha eliminado nada en los últimos 30 días.',
    restore: 'Restaurar',
    restoreLabel: account => `Restaurar ${account}`,
    helpSection: 'Esta página',
    explain: '¿Por qué se reconoció un campo o no?',
    explainNothing: 'Ningún campo de esta página entraba en consideración.',
    taken: 'Campo de código',
    notTaken: 'No es un campo de código',
    shortcut: 'Atajo para rellenar',
    shortcutNone: 'ninguno',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Otras aplicaciones',
    import: 'Importar cuentas',
    export: 'Exportar cuentas',
    way: 'Desde otra aplicación',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden y otras',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `La última versión guardada de la caja fuerte estaba dañada. Ves la del ${when}; puede faltar algún cambio posterior.`,
    'rolled-back': when =>
      `La caja fuerte guardada es más antigua que hace un momento: algo ha repuesto la versión del ${when}. Pueden faltar cambios posteriores.`,
    mended: () => 'Se ha reparado una parte dañada del almacén de la caja fuerte. No falta nada.',
  },
  refusals,
}
