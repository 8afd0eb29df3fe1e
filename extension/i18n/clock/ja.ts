// What is said about the computer's clock and codes that are corrected for it; in Japanese.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: '時計',
  correct: 'このコンピューターの時計がずれているときにコードを補正する',
  correctHint:
    'そのために、アカウントのサイト最大4か所にCookieなしで時刻を問い合わせます。ほかには問い合わせません。',
  check: '時計を確認',
  checking: 'アカウントのサイトに問い合わせています…',
  right: 'このコンピューターの時計は正確です。',
  slow: amount => `このコンピューターの時計は${amount}遅れています。`,
  fast: amount => `このコンピューターの時計は${amount}進んでいます。`,
  mend: 'システムの日付と時刻の設定で、時刻を自動的に合わせるようにしてください。',
  rejected: 'それまでは、サイトがコードを拒否することがあります。',
  corrected: 'それまでは、コードを補正します。',
  single: '1つのサイトにしか問い合わせられなかったため、そのサイトのコードだけを補正します。',
  disagreed: 'サイト間で時刻が一致しないため、補正しません。',
  unknown:
    'アカウントのサイトに問い合わせできませんでした。いずれかのサイトへのアクセスをSallyportに許可してください。',
  unmeasured: 'まだ確認していません。',
  tooFar: 'ずれが1日を超えているため、コードは補正しません。',
}
