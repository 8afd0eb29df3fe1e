// What the page for import and export says, in Spanish.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('es')

export const transfer: TransferWords = {
  title: 'Importar y exportar',
  importTab: 'Importar',
  exportTab: 'Exportar',
  import: {
    lead: 'Trae tus cuentas desde otra aplicación. Los archivos se leen en este ordenador y no se envían a ninguna parte.',
    choose: 'Elegir archivos',
    drop: 'o suéltalos aquí, o pégalos en cualquier lugar de esta página',
    apps: 'Qué se puede leer',
    appsHint:
      'Exportaciones cifradas o sin cifrar; el tipo se reconoce solo. También se leen imágenes de códigos QR, incluidos los códigos de transferencia de Google Authenticator.',
    paste: 'Pegar enlaces o el texto de una exportación',
    read: 'Leer',
    reading: 'Leyendo …',
    pasted: 'Texto pegado',
    passphrase: app => `Frase de contraseña de la exportación de ${app}`,
    open: 'Abrir',
    opening: 'Abriendo …',
    remove: file => `Quitar ${file} de la lista`,
    foundCount: count => plural(count, { one: '# cuenta', other: '# cuentas' }),
    trashedCount: count =>
      plural(count, {
        one: '# cuenta queda fuera: estaba en la papelera de la otra aplicación.',
        other: '# cuentas quedan fuera: estaban en la papelera de la otra aplicación.',
      }),
    parts: missing =>
      `Estos códigos de transferencia forman un conjunto y falta una parte: ${missing}. Añade también imágenes de esos.`,
    newCount: count => plural(count, { one: '# cuenta nueva', other: '# cuentas nuevas' }),
    changedCount: count =>
      plural(count, { one: '# cuenta que aporta algo más', other: '# cuentas que aportan algo más' }),
    knownCount: count => plural(count, { one: '# cuenta ya está aquí', other: '# cuentas ya están aquí' }),
    unreadableCount: count =>
      plural(count, { one: '# cuenta no se puede leer', other: '# cuentas no se pueden leer' }),
    unreadableHint:
      'Se quedan donde están, en la otra aplicación. Configúralas de nuevo en sus sitios o escribe sus claves a mano.',
    twice: 'aparece dos veces en la importación',
    here: account => `aquí: ${account}`,
    all: 'Todas',
    none: 'Ninguna',
    goCount: count => plural(count, { one: 'Importar # cuenta', other: 'Importar # cuentas' }),
    nothingNew: 'Todo esto ya está en la caja fuerte.',
    noneChosen: 'Elige al menos una cuenta.',
    addedCount: count => plural(count, { one: 'Se añadió # cuenta.', other: 'Se añadieron # cuentas.' }),
    mergedCount: count => plural(count, { one: 'Se completó # cuenta.', other: 'Se completaron # cuentas.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Deshecho: # cuenta está como antes.',
        other: 'Deshecho: # cuentas están como antes.',
      }),
    deleteFile: 'Borra ahora la exportación si no está cifrada: quien la encuentre tiene tus códigos.',
    more: 'Importar algo más',
    faults: {
      empty: 'No hay nada en este archivo.',
      'too-large': 'Es mucho más grande que cualquier exportación de cuentas. Elige la exportación misma.',
      'unknown-format':
        'Sallyport no conoce este tipo de archivo. Elige la exportación de un autenticador o de un gestor de contraseñas, una lista de enlaces otpauth:// o la imagen de un código QR.',
      damaged:
        'Este archivo está cortado o fue modificado, así que no se toma nada de él. Expórtalo o cópialo de nuevo.',
      newer:
        'Una versión más reciente de esa aplicación escribió este archivo, en una forma que Sallyport aún no conoce. Exporta en otro formato o actualiza Sallyport.',
      nothing: 'En este archivo no hay ningún código de un solo uso, solo otras cosas.',
      'no-qr-code': 'No se puede leer ningún código QR en esta imagen. Recórtala al código o amplíala.',
      'passphrase-needed':
        'Este archivo está cifrado. Escribe la frase de contraseña que se eligió al exportarlo.',
      'wrong-passphrase':
        'Esa frase de contraseña no abre este archivo. Comprueba el bloqueo de mayúsculas y la distribución del teclado; es la que se eligió al exportar.',
      'too-costly':
        'Abrir este archivo necesitaría más memoria o tiempo del que pide cualquier exportación real, así que no se intenta. Elige otra exportación.',
      'sealed-otherwise':
        'Solo la aplicación que creó este archivo puede abrirlo. Exporta de nuevo desde ella, con una contraseña propia o sin cifrado.',
    },
    entryFaults: {
      format: 'no es un enlace a una cuenta',
      type: 'un tipo de código que solo la otra aplicación puede generar',
      secret: 'su clave no se puede leer',
      algorithm: 'un hash que Sallyport no tiene',
      digits: 'un número de cifras que ningún código tiene',
      period: 'un tiempo durante el que ningún código vale',
      counter: 'un contador que no es un número',
      length: 'demasiado largo',
    },
    changes: {
      codes: 'genera otros códigos que la cuenta de aquí',
      counter: 'su contador va más adelante',
      sites: 'más sitios',
      tags: 'más etiquetas',
      notes: 'una nota',
      icon: 'un icono',
      pinned: 'fijada arriba',
    },
  },
  export: {
    lead: 'Llévate tus cuentas a otra aplicación o a otro ordenador.',
    format: 'Formato',
    formats: {
      backup: {
        title: 'Copia de seguridad de Sallyport, cifrada',
        hint: 'Todo, para Sallyport en otro ordenador. Se abre con tu frase de contraseña de hoy.',
      },
      'aegis-sealed': {
        title: 'Aegis, cifrado',
        hint: 'Para Aegis en Android y las aplicaciones que leen sus archivos, con una frase de contraseña propia.',
      },
      links: {
        title: 'Lista de enlaces otpauth://',
        hint: 'Un archivo de texto que casi cualquier autenticador acepta. Sin cifrar.',
      },
      'aegis-plain': { title: 'Aegis, sin cifrar', hint: 'El mismo archivo sin cifrado.' },
      codes: {
        title: 'Códigos QR',
        hint: 'Una cuenta tras otra en la pantalla, para escanear con un teléfono.',
      },
      google: {
        title: 'Códigos de transferencia de Google Authenticator',
        hint: 'Códigos QR con diez cuentas cada uno, para su «Importar cuentas».',
      },
    },
    which: 'Qué cuentas',
    allCount: count => plural(count, { one: 'Todas (# cuenta)', other: 'Todas (# cuentas)' }),
    some: 'Solo estas:',
    passphrase: 'Tu frase de contraseña de Sallyport',
    passphraseHint: 'Se pide una vez más para que nadie se lleve tus códigos mientras no estás.',
    filePassphrase: 'Frase de contraseña del archivo',
    plain:
      'Quien lo consiga puede generar tus códigos para siempre. Consérvalo solo el tiempo necesario y bórralo después.',
    save: 'Guardar el archivo',
    show: 'Mostrar los códigos QR',
    working: 'Abriendo …',
    saved: file => `${file} se guardó con tus descargas.`,
    empty: 'Aún no hay cuentas que exportar.',
    noneChosen: 'Elige al menos una cuenta.',
    left: names => `Google Authenticator no puede contener estas, así que quedan fuera: ${names}`,
    place: (which, all) => `${which} de ${all}`,
    group: (which, all) => `Código de transferencia ${which} de ${all}`,
    qr: account => `Código QR de ${account}`,
    previous: 'Anterior',
    next: 'Siguiente',
    done: 'Listo',
    hidden: 'Oculto, porque miraste a otra parte.',
    showAgain: 'Mostrar de nuevo',
  },
}
