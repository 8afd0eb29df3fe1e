// What is said about remembered devices, in Chinese.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: '已记住的设备',
  lead: '这些网站记住了此浏览器，不再要求验证码。',
  none: '目前不知道有网站记住了此浏览器。受保护的网站要求验证码时，请勾选“…天内在此设备上不再询问”。',
  loading: '正在询问各网站…',
  details: (since, until, used) => `自 ${since} 起，至 ${until}，上次使用 ${used}`,
  byKey: '绑定到此浏览器的密钥',
  byCookie: '绑定到此浏览器的 Cookie',
  revoked: '已撤销：网站会再次要求验证码。',
  expired: '已过期：网站会再次要求验证码。',
  unreachable: '目前无法询问该网站。',
  forget: '忘记',
  forgetLabel: site => `忘记 ${site}`,
  forgetAll: '全部忘记',
  forgotten: site => `${site} 不再认出此浏览器。`,
  forgottenHere: site => `已在此处忘记，但无法通知 ${site}。没有密钥，此浏览器在那里不再被认出。`,
  notForgotten: site => `无法通知 ${site}，因此没有忘记任何设备。请稍后再试。`,
  ask: site => `询问 ${site}`,
  notHere: site => `${site} 没有记住此浏览器。`,
}
