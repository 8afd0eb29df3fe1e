// What is said while codes are scanned with the camera, and where several were found; in Spanish.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('es')

export const scan: ScanWords = {
  camera: 'Con la cámara',
  cameraHint: 'Un código en papel o en otra pantalla',
  title: 'Pon el código delante de la cámara',
  view: 'Imagen de la cámara',
  starting: 'Encendiendo la cámara…',
  looking: 'Buscando un código QR…',
  denied:
    'El navegador no deja que Sallyport use la cámara. Permítelo en la barra de direcciones o en los ajustes del navegador y vuelve a intentarlo. La clave también se puede escribir.',
  absent:
    'No se encontró ninguna cámara. Usa una imagen del código o escribe la clave que el sitio muestra al lado.',
  busy: 'No se puede usar la cámara; quizá la esté usando otro programa. Ciérralo y vuelve a intentarlo.',
  other: 'Este código QR no contiene ninguna cuenta.',
  part: (have, all) => `Código ${have} de ${all} leído. Muestra el siguiente.`,
  which: '¿Qué cuentas?',
  save: count =>
    plural(count, { one: 'Guardar # cuenta', many: 'Guardar # cuentas', other: 'Guardar # cuentas' }),
  saved: count =>
    plural(count, {
      one: '# cuenta está en la caja fuerte.',
      many: '# cuentas están en la caja fuerte.',
      other: '# cuentas están en la caja fuerte.',
    }),
  none: 'Elige al menos una.',
}
