// Every word of the extension in Japanese.

import { clock } from './clock/ja.ts'
import { devices } from './devices/ja.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/ja.ts'
import { sites } from './sites/ja.ts'
import { vault } from './vault/ja.ts'

export const refusals: Dictionary['refusals'] = {
  request: '要求を理解できませんでした。ページを再読み込みして、もう一度お試しください。',
  'no-vault': '保管庫がまだありません。ツールバーから Sallyport を開いて作成してください。',
  locked: 'Sallyport はロックされています。ロックを解除して、もう一度お試しください。',
  'wrong-passphrase':
    'パスフレーズが違います。Caps Lock とキーボード配列を確認してください。データは失われていません。',
  'wrong-passkey': 'このパスキーではこの保管庫を開けません。パスフレーズを使ってください。',
  conflict:
    'このアカウントはその間に別のウィンドウで変更されました。内容を確認してから、もう一度変更してください。',
  'bad-backup': 'このファイルは Sallyport のバックアップではないか、壊れています。何も変更していません。',
  'no-place':
    'そこにバックアップを書き込めませんでした。フォルダーを選び直してください。保管庫そのものは無事です。',
  'weak-passphrase': 'このパスフレーズは推測されやすすぎます。もっと長くしてください。',
  exists: '保管庫はすでにあります。新しいものに置き換わることはありません。',
  damaged:
    '保存された保管庫が壊れていて開けません。何も変更していません。拡張機能は削除しないでください。バックアップから保管庫またはブラウザのプロファイルを復元してください。',
  newer:
    'この保管庫は新しいバージョンの Sallyport で書き込まれています。開くには拡張機能を更新してください。何も変更していません。',
  'no-account': 'このアカウントはもうありません。',
  'other-site': 'ほかのサイトのアカウントのため、このサイトにはコードを渡しません。',
  'insecure-site': 'このページは暗号化されていない（http）ため、コードを入力しません。',
  'foreign-frame': 'ページのこの部分はほかのサイトのものなので、コードを入力しません。',
  'no-page':
    'このページは Sallyport から見えません。ブラウザのページと拡張機能ストアでは拡張機能を使えません。それ以外のページなら、再読み込みしてください。',
  'no-field':
    'コードの入力欄が見つかりません。入力欄をクリックしてもう一度試すか、コードをコピーしてください。',
  'not-taken': 'コードがページに残りませんでした。コピーして貼り付けてください。',
  'none-here': 'このサイト用のアカウントは保存されていません。',
  'not-automatic':
    'このサイトは先ほど自動で入力されました。別のコードは、欄のボタンをクリックして入力してください。',
  organisation: '組織によって無効にされています。',
  'blocked-site': 'このサイトでの Sallyport の使用は、組織によって許可されていません。',
  unreadable: 'このアカウントは読み取れません。有効なキーを含む otpauth:// リンクが必要です。',
  'nothing-found':
    'このページに QR コードが見つかりません。拡大するか全体を表示して、もう一度スキャンしてください。',
  duplicate: 'このアカウントはすでに保管庫にあります。',
  'no-offer': 'その設定用コードはもうありません。ページをもう一度スキャンしてください。',
  'no-change': '何も変更していません。',
  storage: '変更を保存できませんでした。ディスクがいっぱいの可能性があります。保管庫は元のままです。',
  failed: '問題が発生しました。保管庫は元のままです。もう一度お試しください。',
}

export const menu: Dictionary['menu'] = {
  fill: 'コードを入力',
  scan: 'このページの QR コードをスキャン',
  code: 'これがコード欄です',
  other: 'これはコード欄ではありません',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport：このページのコード',
  fill: account => `${account} のコードを入力`,
  save: account => `${account} を Sallyport に保存してコードを入力`,
  unlock: 'Sallyport のロックを解除してコードを入力',
  unnamed: 'このアカウント',
  filled: '入力しました',
  pointed: {
    code: '記憶しました：これがコード欄です。',
    other: '記憶しました：これはコード欄ではありません。',
  },
  lookAlike: site =>
    `ご注意ください。このページのアドレスは ${site} に似ているだけです。ここにはコードを入力しません。`,
}

export const ja: Dictionary = {
  name: 'Sallyport',
  tagline: '2 つめの扉のコードを、正しい場所に。',
  manifest: {
    description: 'ブラウザの認証アプリ。ワンタイムコードを封印して保管し、正しいサイトでだけ入力します。',
    fillCommand: 'このサイトのコードを入力',
    openCommand: 'Sallyport を開く',
  },
  menu,
  common: {
    back: '戻る',
    cancel: 'キャンセル',
    save: '保存',
    close: '閉じる',
    understood: 'わかりました',
    undo: '元に戻す',
    retry: 'もう一度試す',
    show: '表示',
    hide: '隠す',
    loading: 'お待ちください…',
  },
  welcome: {
    title: '2 つの扉の内側へ',
    lead: 'Sallyport は、ワンタイムコードをこのコンピューターの保管庫に入れ、正しいサイトでだけ入力します。',
    passphrase: 'パスフレーズを決める',
    repeat: 'もう一度入力',
    mismatch: '2 つが一致しません。',
    warning:
      'パスフレーズは誰にもリセットできません。保管庫はこのパスフレーズでしか開きません。書き留めて、安全な場所に保管してください。',
    create: '保管庫を作成',
    creating: '封印しています…',
  },
  strength: { label: '強度', levels: ['とても弱い', '弱い', '普通', '強い', 'とても強い'] },
  strengthAdvice: {
    empty: '無作為な単語を 4～5 個並べると、強くて覚えやすくなります。',
    common: '誰もが最初に試すものの 1 つです。',
    repeats: '繰り返しても、ほとんど強くなりません。',
    sequence: 'キーや数字の並びは最初に試されます。',
    short: 'もっと長くしてください。長さがいちばん効きます。',
    words: '単語をもう 1～2 個加えてください。',
  },
  unlock: {
    title: 'ロック中',
    passphrase: 'パスフレーズ',
    unlock: 'ロックを解除',
    unlocking: '解除しています…',
  },
  list: {
    title: 'アカウント',
    search: 'アカウントを検索',
    onSite: site => `${site} のアカウント`,
    others: 'すべてのアカウント',
    add: 'アカウントを追加',
    settings: '設定',
    lock: 'ロック',
    fill: '入力',
    fillLabel: account => `${account} のコードを入力`,
    copy: 'コピー',
    more: account => `${account} を編集`,
    copied: 'コピー済み',
    filled: '入力しました',
    next: code => `次 ${code}`,
    newCode: '新しいコード',
    newCodeLabel: account => `${account} の次のコードを表示`,
    noMatch: query => `「${query}」に一致するものはありません。`,
    emptyTitle: 'アカウントはまだありません',
    emptyLead:
      'サイトの 2 段階認証の設定を開いて「認証アプリ」を選び、ここから QR コードをスキャンしてください。',
    unnamed: '名前のないアカウント',
    results: count => `${count} 件のアカウント`,
    offered: account => `このページで追加できるアカウント：${account}`,
    offerSave: '保存',
    offerKnown: account => `すでに保管庫にあります：${account}`,
  },
  add: {
    title: 'アカウントを追加',
    scan: 'このページをスキャン',
    scanHint: 'このタブに表示されている QR コードを探します',
    scanning: 'QR コードを探しています…',
    image: 'QR コードの画像',
    imageHint: 'スクリーンショットや写真をファイルから、またはここに貼り付け',
    imageNothing:
      'この画像には読み取れる QR コードがありません。コードの部分だけを切り抜くか、拡大してください。',
    link: 'リンクを貼り付け',
    linkHint: 'otpauth:// で始まるリンク',
    linkLabel: '設定用リンク',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'キーを入力',
    handHint: 'QR コードではなく英数字が表示されている場合',
    found: 'このページで見つかりました',
    foundInPicture: '画像で見つかりました',
    saved: account => `${account} を保管庫に入れました。`,
    known: 'すでに保管庫にあります',
    read: '続ける',
    saveAccount: 'アカウントを保存',
  },
  account: {
    issuer: 'サイトまたはサービス',
    issuerPlaceholder: 'サンプル株式会社',
    label: 'アカウント名',
    labelPlaceholder: 'you@example.com',
    secret: 'キー',
    secretHint: '英字 A～Z と数字 2～7。空白は無視されます。',
    secretBad: 'キーに使えるのは英字 A～Z と数字 2～7 だけです。',
    advanced: '詳細',
    type: 'コードの種類',
    types: { totp: '時刻ベース（TOTP）', hotp: 'カウンターベース（HOTP）', steam: 'Steam' },
    algorithm: 'ハッシュ',
    digits: '桁数',
    digitsBad: '6～10 にしてください。',
    period: '有効秒数',
    periodBad: '1～86,400 にしてください。',
    counter: 'カウンター',
    counterBad: '0 以上の整数にしてください。',
    site: site => `${site} で入力する`,
    nameNeeded: '後で見つけられるように名前を付けてください。',
  },
  edit: {
    title: 'アカウントを編集',
    sites: 'コードを入力するサイト',
    sitesHint: '1 行に 1 つ、https://example.com の形で。ほかの場所では入力しません。',
    sitesBad: line => `「${line}」は https://example.com のようなアドレスではありません。`,
    addSite: site => `${site} を追加`,
    pin: '先頭に固定',
    details: '詳細',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} 桁 · ${period} 秒`,
    remove: 'アカウントを削除',
    removed: account => `${account} を削除しました。`,
    restored: account => `${account} を復元しました。`,
  },
  settings: {
    title: '設定',
    lockSection: 'ロック',
    autoLock: '自動ロック',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'ブラウザを閉じたとき'
        : minutes < 60
          ? `${minutes} 分間使わなかったとき`
          : `${minutes / 60} 時間使わなかったとき`,
    lockOnSleep: 'コンピューターのロック時やスリープ時にロックする',
    clipboard: 'コピーしたコードを消去',
    clipboardOptions: seconds =>
      seconds === 0 ? 'しない' : seconds < 60 ? `${seconds} 秒後` : `${seconds / 60} 分後`,
    passphraseSection: 'パスフレーズ',
    current: '現在のパスフレーズ',
    next: '新しいパスフレーズ',
    change: 'パスフレーズを変更',
    changed: 'パスフレーズを変更しました。以前のものでは何も開けません。',
    deletedSection: '最近削除したアカウント',
    deletedHint: '30 日間保管されます。',
    deletedEmpty: '過去 30 日間に削除したものはありません。',
    restore: '復元',
    restoreLabel: account => `${account} を復元`,
    helpSection: 'このページ',
    explain: '入力欄が認識された理由、されなかった理由',
    explainNothing: 'このページに該当しそうな入力欄はありませんでした。',
    taken: 'コードの入力欄',
    notTaken: 'コードの入力欄ではない',
    shortcut: '入力のショートカット',
    shortcutNone: '未設定',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'ほかのアプリ',
    import: 'アカウントをインポート',
    export: 'アカウントをエクスポート',
    way: 'ほかのアプリから',
    wayHint: 'Aegis、2FAS、Google Authenticator、Bitwarden など',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `保存された最新の保管庫が壊れていました。${when} のものを表示しています。その後の変更は失われている可能性があります。`,
    'rolled-back': when =>
      `保存された保管庫が先ほどより古くなっています。${when} のものに戻されました。その後の変更は失われている可能性があります。`,
    mended: () => '保管庫の壊れた部分を修復しました。失われたものはありません。',
  },
  refusals,
}
