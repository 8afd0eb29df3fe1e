// What is said about remembered devices, in Polish.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Zapamiętane urządzenia',
  lead: 'Te witryny rozpoznają tę przeglądarkę po kluczu, który ma tylko ona, i nie pytają jej o kod.',
  none: 'Żadna witryna nie rozpoznaje tej przeglądarki po kluczu. Zaznacz „Nie pytaj ponownie na tym urządzeniu”, gdy chroniona witryna prosi o kod.',
  loading: 'Pytanie witryn…',
  details: (since, until, used) => `Od ${since}, do ${until}, ostatnio użyte ${used}`,
  byKey: 'Powiązane z kluczem tej przeglądarki',
  revoked: 'Odwołane: witryna znów prosi o kod.',
  expired: 'Wygasłe: witryna znów prosi o kod.',
  unreachable: 'Nie można teraz zapytać witryny.',
  forget: 'Zapomnij',
  forgetLabel: site => `Zapomnij ${site}`,
  forgetAll: 'Zapomnij wszystkie',
  forgotten: site => `${site} nie rozpoznaje już tej przeglądarki.`,
  forgottenHere: site =>
    `Zapomniano tutaj, ale nie udało się zawiadomić ${site}. Bez klucza ta przeglądarka nie jest tam już rozpoznawana.`,
}
