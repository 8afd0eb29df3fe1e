// What is said while codes are scanned with the camera, and where several were found; in Ukrainian.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('uk')

export const scan: ScanWords = {
  camera: 'Камерою',
  cameraHint: 'Код на папері чи на іншому екрані',
  title: 'Тримайте код перед камерою',
  view: 'Зображення з камери',
  starting: 'Вмикаємо камеру…',
  looking: 'Шукаємо QR-код…',
  denied:
    'Браузер не дозволяє Sallyport користуватися камерою. Дозвольте це в адресному рядку або в налаштуваннях браузера й спробуйте ще раз. Ключ можна також ввести вручну.',
  absent: 'Камеру не знайдено. Скористайтеся зображенням коду або введіть ключ, який сайт показує поруч.',
  busy: 'Камеру не вдається ввімкнути; можливо, її використовує інша програма. Закрийте її та спробуйте ще раз.',
  other: 'У цьому QR-коді немає облікового запису.',
  part: (have, all) => `Прочитано код ${have} з ${all}. Покажіть наступний.`,
  which: 'Які облікові записи?',
  save: count =>
    plural(count, {
      one: 'Зберегти # запис',
      few: 'Зберегти # записи',
      many: 'Зберегти # записів',
      other: 'Зберегти # запису',
    }),
  saved: count =>
    plural(count, {
      one: '# запис у сховищі.',
      few: '# записи у сховищі.',
      many: '# записів у сховищі.',
      other: '# запису у сховищі.',
    }),
  none: 'Виберіть хоча б один.',
}
