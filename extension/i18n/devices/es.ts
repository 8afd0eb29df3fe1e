// What is said about remembered devices, in Spanish.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Dispositivos recordados',
  lead: 'Estos sitios reconocen este navegador por una clave que solo él tiene y no le piden código.',
  none: 'Ningún sitio reconoce este navegador por una clave. Marque «No volver a preguntar en este dispositivo» donde un sitio protegido pida un código.',
  loading: 'Preguntando a los sitios…',
  details: (since, until, used) => `Desde el ${since}, hasta el ${until}, último uso el ${used}`,
  byKey: 'Ligado a una clave de este navegador',
  revoked: 'Revocado: el sitio vuelve a pedir un código.',
  expired: 'Caducado: el sitio vuelve a pedir un código.',
  unreachable: 'Ahora no se puede preguntar al sitio.',
  forget: 'Olvidar',
  forgetLabel: site => `Olvidar ${site}`,
  forgetAll: 'Olvidar todos',
  forgotten: site => `${site} ya no reconoce este navegador.`,
  forgottenHere: site =>
    `Olvidado aquí, pero no se pudo avisar a ${site}. Sin su clave, este navegador ya no se reconoce allí.`,
}
