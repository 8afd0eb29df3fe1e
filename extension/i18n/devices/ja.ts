// What is said about remembered devices, in Japanese.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: '記憶されたデバイス',
  lead: 'これらのサイトはこのブラウザーを記憶しており、コードを求めません。',
  none: 'このブラウザーを記憶しているサイトは知られていません。保護されたサイトがコードを求めたときに「このデバイスでは…コードを求めない」にチェックを入れてください。',
  loading: 'サイトに問い合わせています…',
  details: (since, until, used) => `${since}から${until}まで、最終使用${used}`,
  byKey: 'このブラウザーの鍵に紐づいています',
  byCookie: 'このブラウザーのCookieに紐づいています',
  revoked: '取り消されました。サイトは再びコードを求めます。',
  expired: '期限が切れました。サイトは再びコードを求めます。',
  unreachable: '現在、サイトに問い合わせできません。',
  forget: '忘れる',
  forgetLabel: site => `${site}を忘れる`,
  forgetAll: 'すべて忘れる',
  forgotten: site => `${site}はこのブラウザーを認識しなくなりました。`,
  forgottenHere: site =>
    `ここでは忘れましたが、${site}に伝えられませんでした。鍵がないため、このブラウザーはそこで認識されません。`,
  notForgotten: site => `${site}に伝えられなかったため、何も忘れられていません。後でもう一度お試しください。`,
  ask: site => `${site}に問い合わせる`,
  notHere: site => `${site}はこのブラウザーを記憶していません。`,
}
