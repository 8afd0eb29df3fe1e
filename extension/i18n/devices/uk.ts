// What is said about remembered devices, in Ukrainian.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Запам’ятовані пристрої',
  lead: 'Ці сайти пам’ятають цей браузер і не питають у нього коду.',
  none: 'Невідомо про жоден сайт, який пам’ятав би цей браузер. Позначте «Не питати на цьому пристрої», коли захищений сайт просить код.',
  loading: 'Запитуємо сайти…',
  details: (since, until, used) => `З ${since}, до ${until}, востаннє використано ${used}`,
  byKey: 'Прив’язано до ключа цього браузера',
  byCookie: 'Прив’язано до файлу cookie цього браузера',
  revoked: 'Відкликано: сайт знову просить код.',
  expired: 'Термін минув: сайт знову просить код.',
  unreachable: 'Зараз неможливо запитати сайт.',
  forget: 'Забути',
  forgetLabel: site => `Забути ${site}`,
  forgetAll: 'Забути всі',
  forgotten: site => `${site} більше не впізнає цей браузер.`,
  forgottenHere: site =>
    `Тут забуто, але сповістити ${site} не вдалося. Без ключа цей браузер там більше не впізнають.`,
  notForgotten: site => `Сповістити ${site} не вдалося, тож нічого не забуто. Спробуйте пізніше.`,
  ask: site => `Запитати ${site}`,
  notHere: site => `${site} не пам’ятає цього браузера.`,
}
