// What is said about remembered devices, in Arabic.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'الأجهزة المحفوظة',
  lead: 'تتذكر هذه المواقع هذا المتصفح ولا تطلب منه رمزًا.',
  none: 'لا يُعرف موقع يتذكر هذا المتصفح. ضع علامة على «لا تسأل مرة أخرى على هذا الجهاز» حين يطلب موقع محمي رمزًا.',
  loading: 'يجري سؤال المواقع…',
  details: (since, until, used) => `منذ ${since}، حتى ${until}، آخر استخدام ${used}`,
  byKey: 'مرتبط بمفتاح في هذا المتصفح',
  byCookie: 'مرتبط بملف تعريف ارتباط في هذا المتصفح',
  revoked: 'أُلغي: سيطلب الموقع رمزًا من جديد.',
  expired: 'انتهت مدته: سيطلب الموقع رمزًا من جديد.',
  unreachable: 'لا يمكن سؤال الموقع الآن.',
  forget: 'نسيان',
  forgetLabel: site => `نسيان ${site}`,
  forgetAll: 'نسيان الكل',
  forgotten: site => `لم يعد ${site} يتعرف على هذا المتصفح.`,
  forgottenHere: site => `نُسي هنا، لكن تعذر إبلاغ ${site}. من دون المفتاح لن يُتعرف على هذا المتصفح هناك.`,
  notForgotten: site => `تعذر إبلاغ ${site}، فلم يُنسَ شيء. حاول لاحقًا.`,
  ask: site => `سؤال ${site}`,
  notHere: site => `لا يتذكر ${site} هذا المتصفح.`,
}
