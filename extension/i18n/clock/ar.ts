// What is said about the computer's clock and codes that are corrected for it; in Arabic.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'الساعة',
  correct: 'تصحيح الرموز عندما تكون ساعة هذا الحاسوب خاطئة',
  correctHint:
    'لذلك يُسأل عن الوقت أربعة مواقع من مواقع حساباتك على الأكثر، دون ملفات تعريف ارتباط. ولا يُسأل أحد غيرها.',
  check: 'فحص الساعة',
  checking: 'يجري سؤال مواقع حساباتك…',
  right: 'ساعة هذا الحاسوب صحيحة.',
  slow: amount => `ساعة هذا الحاسوب متأخرة بمقدار ${amount}.`,
  fast: amount => `ساعة هذا الحاسوب متقدمة بمقدار ${amount}.`,
  mend: 'اجعل النظام يضبط الوقت بنفسه، في إعدادات التاريخ والوقت.',
  rejected: 'قد ترفض المواقع رموزك حتى ذلك الحين.',
  corrected: 'تُصحَّح الرموز حتى ذلك الحين.',
  single: 'لم يمكن سؤال إلا موقع واحد، فلا تُصحَّح إلا رموزه.',
  disagreed: 'تختلف المواقع في الوقت، فلا يُصحَّح شيء.',
  unknown: 'لم يمكن سؤال أي موقع من مواقع حساباتك. امنح Sallyport الوصول إلى أحدها.',
  unmeasured: 'لم تُفحص بعد.',
  tooFar: 'هذا أكثر من يوم، فلا تُصحَّح الرموز.',
}
