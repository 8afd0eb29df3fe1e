// What is said about remembered devices, in Spanish.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Dispositivos recordados',
  lead: 'Estos sitios recuerdan este navegador y no le piden código.',
  none: 'No se sabe de ningún sitio que recuerde este navegador. Marque «No volver a preguntar en este dispositivo» donde un sitio protegido pida un código.',
  loading: 'Preguntando a los sitios…',
  details: (since, until, used) => `Desde el ${since}, hasta el ${until}, último uso el ${used}`,
  byKey: 'Ligado a una clave de este navegador',
  byCookie: 'Ligado a una cookie de este navegador',
  revoked: 'Revocado: el sitio vuelve a pedir un código.',
  expired: 'Caducado: el sitio vuelve a pedir un código.',
  unreachable: 'Ahora no se puede preguntar al sitio.',
  forget: 'Olvidar',
  forgetLabel: site => `Olvidar ${site}`,
  forgetAll: 'Olvidar todos',
  forgotten: site => `${site} ya no reconoce este navegador.`,
  forgottenHere: site =>
    `Olvidado aquí, pero no se pudo avisar a ${site}. Sin su clave, este navegador ya no se reconoce allí.`,
  notForgotten: site => `No se pudo avisar a ${site}, así que no se ha olvidado nada. Inténtelo más tarde.`,
  ask: site => `Preguntar a ${site}`,
  notHere: site => `${site} no recuerda este navegador.`,
}
