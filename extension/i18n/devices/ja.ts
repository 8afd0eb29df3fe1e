// What is said about remembered devices, in Japanese.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: '記憶されたデバイス',
  lead: 'これらのサイトは、このブラウザーだけが持つ鍵でこのブラウザーを認識し、コードを求めません。',
  none: '鍵でこのブラウザーを認識するサイトはありません。保護されたサイトがコードを求めたときに「このデバイスでは…コードを求めない」にチェックを入れてください。',
  loading: 'サイトに問い合わせています…',
  details: (since, until, used) => `${since}から${until}まで、最終使用${used}`,
  byKey: 'このブラウザーの鍵に紐づいています',
  revoked: '取り消されました。サイトは再びコードを求めます。',
  expired: '期限が切れました。サイトは再びコードを求めます。',
  unreachable: '現在、サイトに問い合わせできません。',
  forget: '忘れる',
  forgetLabel: site => `${site}を忘れる`,
  forgetAll: 'すべて忘れる',
  forgotten: site => `${site}はこのブラウザーを認識しなくなりました。`,
  forgottenHere: site =>
    `ここでは忘れましたが、${site}に伝えられませんでした。鍵がないため、このブラウザーはそこで認識されません。`,
}
