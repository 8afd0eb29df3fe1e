// What the edge's pages say, in Arabic. Names that mostly run from left to right are isolated, so that the sentence
// around them keeps its order.

import { isolated, plurals } from '../../shared/words.ts'
import type { TokenStanding } from '../risk/devices.ts'
import type { Texts } from './en.ts'

const plural = plurals('ar')

const days = (count: number) =>
  plural(count, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })
const seconds = (count: number) =>
  plural(count, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' })
const minutes = (count: number) =>
  plural(count, { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' })
const digits = (count: number) =>
  plural(count, { one: 'رقم واحد', two: 'رقمين', few: '# أرقام', many: '# رقمًا', other: '# رقم' })

const standing: Record<TokenStanding, string> = {
  current: 'وهو صالح',
  grace: 'وهو صالح',
  expired: 'لكن مدته انتهت',
  revoked: 'لكنه أُزيل',
  stolen: 'لكن رمزه المميّز استُخدم من قبل، أي أنه نُسخ',
  unknown: 'لكنه لم يعد معروفًا',
}

export const ar: Texts = {
  challenge: {
    title: 'أدخل الرمز',
    intro: name =>
      `أنت تسجّل الدخول باسم ${isolated(name)}. افتح تطبيق المصادقة وأدخل الرمز الخاص بهذا الموقع.`,
    code: 'الرمز',
    codeHint: count => `رمز من ${digits(count)}، ويتجدد كل 30 ثانية.`,
    remember: count => `لا تسأل مرة أخرى على هذا الجهاز لمدة ${days(count)}`,
    submit: 'متابعة',
    cancel: 'إلغاء',
    close: 'إغلاق',
    passedTitle: 'شكرًا لك',
    passed: 'يمكنك إغلاق هذه النافذة والمتابعة.',
    cancelTitle: 'لست أنت، أو ليس الآن؟',
    expires: count => `هذه الصفحة صالحة لمدة ${minutes(count)}.`,
    malformed: count => `أدخل الرمز المكوّن من ${digits(count)} كما يظهر في تطبيق المصادقة. لم تُحتسب محاولة.`,
    wrong: 'هذا الرمز غير صحيح. أدخل الرمز الظاهر الآن في تطبيق المصادقة.',
    used: 'سبق استخدام هذا الرمز. انتظر الرمز التالي ثم أدخله.',
    left: attempts =>
      plural(attempts, {
        zero: 'لم تبقَ أي محاولة.',
        one: 'بقيت محاولة واحدة.',
        two: 'بقيت محاولتان.',
        few: 'بقيت # محاولات.',
        many: 'بقيت # محاولة.',
        other: 'بقيت # محاولة.',
      }),
    usedUp: 'لم تبقَ محاولات لتسجيل الدخول هذا. سجّل الدخول من جديد.',
    locked: 'هذا الحساب مقفل. يمكن لأحد المسؤولين فتحه.',
    over: 'انتهت عملية تسجيل الدخول هذه. سجّل الدخول من جديد.',
    signInAgain: 'تسجيل الدخول من جديد',
    cancelled: 'أُلغي تسجيل الدخول.',
    cancelledWait: count => `يمكنك البدء من جديد بعد ${seconds(count)}.`,
    support: contact => `هل تحتاج إلى مساعدة؟ ${isolated(contact)}`,
  },
  setup: {
    title: 'إعداد الخطوة الثانية',
    required: site =>
      `يطلب ${isolated(site)} رمزًا من تطبيق مصادقة عند تسجيل الدخول. يستغرق الإعداد دقيقة، ولمرة واحدة فقط.`,
    offered: site =>
      `احمِ حسابك في ${isolated(site)} برمز من تطبيق مصادقة. يستغرق الإعداد دقيقة، ولمرة واحدة فقط.`,
    scanTitle: 'أضف هذا الموقع إلى تطبيق المصادقة',
    scan: 'امسح هذا الرمز ضوئيًا بتطبيق مصادقة أو بإضافة متصفح.',
    qrLabel: 'رمز QR يحتوي على مفتاح الإعداد',
    or: 'ليست لديك كاميرا؟ أدخل المفتاح يدويًا، أو افتح الرابط على جهاز فيه تطبيق مصادقة.',
    key: 'المفتاح',
    copy: 'نسخ',
    copied: 'تم النسخ',
    link: 'فتح في تطبيق المصادقة',
    confirmTitle: 'أدخل الرمز الظاهر فيه',
    submit: 'تأكيد',
    notNow: 'ليس الآن',
  },
  account: {
    title: 'أمان تسجيل الدخول',
    signedInAs: name => `تم تسجيل الدخول باسم ${isolated(name)}`,
    back: 'العودة إلى الموقع',
    authenticator: 'تطبيق المصادقة',
    enrolled: when => `قيد الاستخدام؛ تم إعداده ${when}.`,
    notEnrolled: 'لم يتم إعداده. تسجيل الدخول لا يتطلب إلا كلمة المرور.',
    setUp: 'إعداد تطبيق المصادقة',
    devices: 'الأجهزة الموثوقة',
    devicesHint: 'لا يُطلب رمز عند تسجيل الدخول من هذه الأجهزة.',
    noDevices: 'لا توجد أجهزة موثوقة.',
    remembered: (since, until, used) => `أُضيف ${since}، حتى ${until}؛ آخر استخدام ${used}`,
    thisDevice: 'هذا الجهاز',
    forget: 'إزالة',
    forgetAll: 'إزالة كل الأجهزة',
    forgotten: 'تمت الإزالة. سيُطلب رمز عند تسجيل الدخول التالي من ذلك الجهاز.',
    sessions: 'الجلسات',
    thisSession: 'هذه الجلسة',
    session: (proof, when) => `${proof}؛ بدأت ${when}`,
    end: 'إنهاء',
    endOthers: 'إنهاء كل الجلسات الأخرى',
    ended: 'تم الإنهاء. قد يستغرق سريان ذلك في كل الصفحات حتى دقيقة.',
    history: 'عمليات تسجيل الدخول الأخيرة',
    noHistory: 'لا شيء بعد.',
    nothingDone: 'لم يتغير شيء: كان ذلك قد انتهى من قبل.',
  },
  device: {
    unknown: 'متصفح',
    on: (browser, system) => `${isolated(browser)} على ${isolated(system)}`,
  },
  refusals: {
    'ambiguous-path': 'يمكن قراءة هذا العنوان بأكثر من طريقة. افتح الصفحة من الموقع نفسه.',
    'malformed-request': 'تعذّرت قراءة ما أُرسل. ارجع وأدخله من جديد.',
    'cross-site': 'هذا الطلب قادم من موقع آخر. ارجع واستخدم صفحة هذا الموقع نفسها.',
    'not-signed-in': 'سجّل الدخول أولًا من صفحة هذا الموقع وبالخطوة الثانية.',
    'not-allowed-yet': 'سجّل الدخول أولًا من صفحة هذا الموقع وبالخطوة الثانية.',
    'not-identified': 'تعذّر ربط تسجيل الدخول هذا بمستخدم. اطلب المساعدة من أحد المسؤولين.',
    'no-such-page': 'لا توجد صفحة كهذه هنا.',
    'not-allowed': 'لا يقبل هذا الموقع طلبات كهذه.',
    'too-large': 'هذا أطول من أن يكون تسجيل دخول.',
    'unsupported-body': 'يتطلب تسجيل الدخول هنا نوعًا آخر من البيانات. استخدم صفحة الموقع نفسها.',
    'unknown-site': 'لا يوجد موقع مُعدّ على هذا العنوان.',
    wait: count => `أُلغي تسجيل دخول قبل لحظات. حاول مرة أخرى بعد ${seconds(count)}.`,
    'not-configured': 'هناك إعداد غير صحيح هنا. يمكن لأحد المسؤولين إصلاحه.',
    'storage-failed': 'هناك جزء لا يستجيب حاليًا. حاول مرة أخرى بعد بضع ثوانٍ.',
    'origin-failed': 'الموقع لا يستجيب حاليًا. حاول مرة أخرى بعد بضع ثوانٍ.',
  },
  titles: {
    'ambiguous-path': 'عنوان ملتبس',
    'malformed-request': 'طلب غير مقروء',
    'cross-site': 'طلب من موقع آخر',
    'not-signed-in': 'لم يتم تسجيل الدخول',
    'not-allowed-yet': 'لم يتم تسجيل الدخول',
    'not-identified': 'مستخدم غير معروف',
    'no-such-page': 'الصفحة غير موجودة',
    'not-allowed': 'غير مسموح',
    'too-large': 'طويل جدًا',
    'unsupported-body': 'نوع آخر من البيانات',
    'unknown-site': 'لا يوجد موقع هنا',
    wait: 'يُرجى الانتظار قليلًا',
    'not-configured': 'الإعداد غير مكتمل',
    'storage-failed': 'يُرجى المحاولة بعد لحظات',
    'origin-failed': 'الموقع لا يستجيب',
  },
  reasons: {
    'role-exempt': role => `الدور «${isolated(role)}» معفى`,
    'device-remembered': (device, when) => `الجهاز الموثوق «${device}»، أُضيف ${when}`,
    'address-known': when => `عنوان معروف، استُخدم أول مرة ${when}`,
    'account-locked': 'الحساب مقفل',
    'every-login': 'هذا الموقع يطلب رمزًا عند كل تسجيل دخول',
    'device-not-presented': 'ليس جهازًا موثوقًا',
    'device-not-valid': how => `جهاز موثوق، ${standing[how]}`,
    'device-not-considered': 'هذا الموقع لا يعتمد على الأجهزة الموثوقة',
    'address-not-known': count => `عنوان لم يظهر منذ ${days(count)}`,
    'address-not-considered': 'هذا الموقع لا يعتمد على العناوين',
    'not-enrolled': 'لم يتم إعداد تطبيق مصادقة',
    passed: 'الرمز الصحيح',
    'not-now': 'اختير «ليس الآن»',
  },
  listed: clauses => clauses.join('؛ '),
  outcome: {
    skip: 'دخول دون طلب رمز',
    verify: 'طُلب رمز',
    enrol: 'طُلب الإعداد',
    offer: 'عُرض الإعداد',
    passed: 'تم التحقق',
    enrolled: 'تم الإعداد',
    'not-now': 'مؤجل',
    locked: 'مقفل',
  },
  proof: {
    factor: 'تم التحقق برمز',
    recognised: 'جهاز معروف',
    exempt: 'معفى',
    'not-now': 'أُجّل الإعداد',
  },
}
