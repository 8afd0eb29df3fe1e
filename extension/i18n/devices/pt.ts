// What is said about remembered devices, in Portuguese.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Dispositivos memorizados',
  lead: 'Estes sites lembram-se deste navegador e não lhe pedem código.',
  none: 'Não se sabe de nenhum site que se lembre deste navegador. Assinale «Não perguntar de novo neste dispositivo» onde um site protegido pedir um código.',
  loading: 'A perguntar aos sites…',
  details: (since, until, used) => `Desde ${since}, até ${until}, última utilização ${used}`,
  byKey: 'Ligado a uma chave deste navegador',
  byCookie: 'Ligado a um cookie deste navegador',
  revoked: 'Revogado: o site volta a pedir um código.',
  expired: 'Expirado: o site volta a pedir um código.',
  unreachable: 'Não é possível perguntar ao site neste momento.',
  forget: 'Esquecer',
  forgetLabel: site => `Esquecer ${site}`,
  forgetAll: 'Esquecer todos',
  forgotten: site => `${site} já não reconhece este navegador.`,
  forgottenHere: site =>
    `Esquecido aqui, mas não foi possível avisar ${site}. Sem a chave, este navegador já não é reconhecido lá.`,
  notForgotten: site => `Não foi possível avisar ${site}, por isso nada foi esquecido. Tente mais tarde.`,
  ask: site => `Perguntar a ${site}`,
  notHere: site => `${site} não se lembra deste navegador.`,
}
