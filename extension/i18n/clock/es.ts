// What is said about the computer's clock and codes that are corrected for it; in Spanish.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Reloj',
  correct: 'Corregir los códigos cuando el reloj de este equipo va mal',
  correctHint:
    'Para ello se pregunta la hora a cuatro sitios de sus cuentas como máximo, sin cookies. A nadie más.',
  check: 'Comprobar el reloj',
  checking: 'Preguntando a los sitios de sus cuentas…',
  right: 'El reloj de este equipo va bien.',
  slow: amount => `El reloj de este equipo va ${amount} atrasado.`,
  fast: amount => `El reloj de este equipo va ${amount} adelantado.`,
  mend: 'Deje que el sistema ponga la hora por sí mismo, en sus ajustes de fecha y hora.',
  rejected: 'Hasta entonces, los sitios pueden rechazar sus códigos.',
  corrected: 'Hasta entonces, los códigos se corrigen.',
  single: 'Solo se pudo preguntar a un sitio, así que solo se corrigen sus propios códigos.',
  disagreed: 'Los sitios no coinciden en la hora, así que no se corrige nada.',
  unknown: 'No se pudo preguntar a ningún sitio de sus cuentas. Dé a Sallyport acceso a uno de ellos.',
  unmeasured: 'Aún sin comprobar.',
  tooFar: 'Es más de un día, así que los códigos no se corrigen.',
}
