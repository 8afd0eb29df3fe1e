// What is said while codes are scanned with the camera, and where several were found; in Japanese.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('ja')

export const scan: ScanWords = {
  camera: 'カメラで読み取る',
  cameraHint: '紙や別の画面に表示されたコード',
  title: 'コードをカメラにかざしてください',
  view: 'カメラの映像',
  starting: 'カメラを起動しています…',
  looking: 'QRコードを探しています…',
  denied:
    'ブラウザーがSallyportにカメラの使用を許可していません。アドレスバーまたはブラウザーの設定で許可してから、もう一度お試しください。キーを手で入力することもできます。',
  absent:
    'カメラが見つかりません。コードの画像を使うか、サイトがコードの横に表示するキーを入力してください。',
  busy: 'カメラを使用できません。ほかのプログラムが使用中の可能性があります。そのプログラムを閉じて、もう一度お試しください。',
  other: 'このQRコードにはアカウントが含まれていません。',
  part: (have, all) => `${all}個中${have}個のコードを読み取りました。次のコードを見せてください。`,
  which: 'どのアカウントを追加しますか？',
  save: count => plural(count, { other: '#件のアカウントを保存' }),
  saved: count => plural(count, { other: '#件のアカウントを保管庫に入れました。' }),
  none: '1つ以上選んでください。',
}
