// What is said while codes are scanned with the camera, and where several were found; in Arabic.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('ar')

export const scan: ScanWords = {
  camera: 'بالكاميرا',
  cameraHint: 'رمز على ورقة أو على شاشة أخرى',
  title: 'ضع الرمز أمام الكاميرا',
  view: 'صورة الكاميرا',
  starting: 'جارٍ تشغيل الكاميرا…',
  looking: 'جارٍ البحث عن رمز QR…',
  denied:
    'لا يسمح المتصفح لـ Sallyport باستخدام الكاميرا. اسمح بذلك في شريط العنوان أو في إعدادات المتصفح، ثم أعد المحاولة. يمكن أيضًا كتابة المفتاح.',
  absent: 'لم يُعثر على كاميرا. استخدم صورة للرمز، أو اكتب المفتاح الذي يعرضه الموقع بجانبه.',
  busy: 'لا يمكن استخدام الكاميرا؛ ربما يستخدمها برنامج آخر. أغلقه ثم أعد المحاولة.',
  other: 'لا يحتوي رمز QR هذا على حساب.',
  part: (have, all) => `قُرئ الرمز ${have} من ${all}. اعرض الرمز التالي.`,
  which: 'أي الحسابات؟',
  save: count =>
    plural(count, {
      zero: 'لا حسابات للحفظ',
      one: 'حفظ حساب واحد',
      two: 'حفظ حسابين',
      few: 'حفظ # حسابات',
      many: 'حفظ # حسابًا',
      other: 'حفظ # حساب',
    }),
  saved: count =>
    plural(count, {
      zero: 'لم يُضف أي حساب إلى الخزنة.',
      one: 'أُضيف حساب واحد إلى الخزنة.',
      two: 'أُضيف حسابان إلى الخزنة.',
      few: 'أُضيفت # حسابات إلى الخزنة.',
      many: 'أُضيف # حسابًا إلى الخزنة.',
      other: 'أُضيف # حساب إلى الخزنة.',
    }),
  none: 'اختر حسابًا واحدًا على الأقل.',
}
