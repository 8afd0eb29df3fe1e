// What is said about remembered devices, in Polish.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Zapamiętane urządzenia',
  lead: 'Te witryny pamiętają tę przeglądarkę i nie pytają jej o kod.',
  none: 'Nie wiadomo o żadnej witrynie, która pamiętałaby tę przeglądarkę. Zaznacz „Nie pytaj ponownie na tym urządzeniu”, gdy chroniona witryna prosi o kod.',
  loading: 'Pytanie witryn…',
  details: (since, until, used) => `Od ${since}, do ${until}, ostatnio użyte ${used}`,
  byKey: 'Powiązane z kluczem tej przeglądarki',
  byCookie: 'Powiązane z plikiem cookie tej przeglądarki',
  revoked: 'Odwołane: witryna znów prosi o kod.',
  expired: 'Wygasłe: witryna znów prosi o kod.',
  unreachable: 'Nie można teraz zapytać witryny.',
  forget: 'Zapomnij',
  forgetLabel: site => `Zapomnij ${site}`,
  forgetAll: 'Zapomnij wszystkie',
  forgotten: site => `${site} nie rozpoznaje już tej przeglądarki.`,
  forgottenHere: site =>
    `Zapomniano tutaj, ale nie udało się zawiadomić ${site}. Bez klucza ta przeglądarka nie jest tam już rozpoznawana.`,
  notForgotten: site => `Nie udało się zawiadomić ${site}, więc niczego nie zapomniano. Spróbuj później.`,
  ask: site => `Zapytaj ${site}`,
  notHere: site => `${site} nie pamięta tej przeglądarki.`,
}
