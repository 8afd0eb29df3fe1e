// What is said about the computer's clock and codes that are corrected for it; in Chinese.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: '时钟',
  correct: '此电脑的时钟有误时校正验证码',
  correctHint: '为此最多向您账号的四个网站询问时间，不带 Cookie，也不询问其他任何人。',
  check: '检查时钟',
  checking: '正在询问您账号的网站…',
  right: '此电脑的时钟正确。',
  slow: amount => `此电脑的时钟慢了${amount}。`,
  fast: amount => `此电脑的时钟快了${amount}。`,
  mend: '请在系统的日期和时间设置中让系统自动设置时间。',
  rejected: '在此之前，网站可能会拒绝您的验证码。',
  corrected: '在此之前，验证码会得到校正。',
  single: '只能询问一个网站，因此只校正该网站的验证码。',
  disagreed: '各网站的时间不一致，因此不作校正。',
  unknown: '无法询问您账号的任何网站。请允许 Sallyport 访问其中一个。',
  unmeasured: '尚未检查。',
  tooFar: '偏差超过一天，因此不校正验证码。',
}
