// What the page for import and export says, in Japanese, which has no plural forms.
import type { TransferWords } from './en.ts'

export const transfer: TransferWords = {
  title: 'インポートとエクスポート',
  importTab: 'インポート',
  exportTab: 'エクスポート',
  import: {
    lead: 'ほかのアプリからアカウントを移します。ファイルはこのコンピューターの中だけで読み取られ、どこにも送信されません。',
    choose: 'ファイルを選ぶ',
    drop: 'またはここにドロップするか、このページのどこかに貼り付けてください',
    apps: '読み取れるもの',
    appsHint:
      '暗号化の有無を問わず、エクスポートの種類は自動で判別されます。QR コードの画像や、Google Authenticator の移行コードも読み取れます。',
    paste: 'リンクまたはエクスポートの文字列を貼り付ける',
    read: '読み取る',
    reading: '読み取っています…',
    pasted: '貼り付けた文字列',
    passphrase: app => `${app} のエクスポートのパスフレーズ`,
    open: '開く',
    opening: '開いています…',
    remove: file => `${file} を一覧から外す`,
    foundCount: count => `${count} 件のアカウント`,
    trashedCount: count => `${count} 件のアカウントは、元のアプリのごみ箱にあったため除外されました。`,
    parts: missing =>
      `この移行コードはひと組の一部で、次が足りません：${missing}。その画像も追加してください。`,
    newCount: count => `新しいアカウント ${count} 件`,
    changedCount: count => `情報が増えるアカウント ${count} 件`,
    knownCount: count => `すでにあるアカウント ${count} 件`,
    unreadableCount: count => `読み取れないアカウント ${count} 件`,
    unreadableHint: '元のアプリにはそのまま残ります。各サイトで設定し直すか、キーを手で入力してください。',
    twice: '同じものがインポートに 2 回あります',
    here: account => `登録済み：${account}`,
    all: 'すべて',
    none: 'なし',
    goCount: count => `${count} 件のアカウントをインポート`,
    nothingNew: 'この内容はすべて、すでに保管庫にあります。',
    noneChosen: 'アカウントを 1 件以上選んでください。',
    addedCount: count => `${count} 件のアカウントを追加しました。`,
    mergedCount: count => `${count} 件のアカウントに情報を補いました。`,
    undoneCount: count => `取り消しました。${count} 件のアカウントが元に戻りました。`,
    deleteFile:
      '暗号化されていないエクスポートは、今すぐ削除してください。見つけた人はあなたのコードを作れます。',
    more: 'ほかのものをインポート',
    faults: {
      empty: 'このファイルには何も入っていません。',
      'too-large': 'アカウントのエクスポートにしては大きすぎます。エクスポートのファイルを選んでください。',
      'unknown-format':
        'Sallyport の知らない種類のファイルです。認証アプリやパスワードマネージャーのエクスポート、otpauth:// リンクの一覧、QR コードの画像を選んでください。',
      damaged:
        'このファイルは途中で切れているか、変更されているため、何も取り込みません。もう一度エクスポートするか、コピーし直してください。',
      newer:
        'このファイルは新しい版のアプリで作られ、Sallyport がまだ知らない形式です。別の形式でエクスポートするか、Sallyport を更新してください。',
      nothing: 'このファイルにワンタイムコードはなく、ほかのものだけが入っています。',
      'no-qr-code': 'この画像から QR コードを読み取れません。コードの部分を切り抜くか、拡大してください。',
      'passphrase-needed':
        'このファイルは暗号化されています。エクスポートしたときに決めたパスフレーズを入力してください。',
      'wrong-passphrase':
        'このパスフレーズではファイルを開けません。Caps Lock とキーボード配列を確かめてください。エクスポートしたときに決めたものです。',
      'too-costly':
        'このファイルを開くには、本物のエクスポートではありえないほどのメモリや時間が必要なため、開きません。別のエクスポートを選んでください。',
      'sealed-otherwise':
        'このファイルは、作成したアプリでしか開けません。そのアプリで、専用のパスワードを付けるか暗号化なしで、もう一度エクスポートしてください。',
    },
    entryFaults: {
      format: 'アカウントのリンクではありません',
      type: '元のアプリにしか作れない種類のコードです',
      secret: 'キーを読み取れません',
      algorithm: 'Sallyport にないハッシュです',
      digits: 'コードとしてありえない桁数です',
      period: 'コードとしてありえない有効時間です',
      counter: 'カウンターが数ではありません',
      length: '長すぎます',
    },
    changes: {
      codes: '登録済みのアカウントと違うコードになります',
      counter: 'カウンターが進んでいます',
      sites: 'サイトが増えます',
      tags: 'タグが増えます',
      notes: 'メモ',
      icon: 'アイコン',
      pinned: '上に固定',
    },
  },
  export: {
    lead: 'アカウントをほかのアプリや別のコンピューターへ移します。',
    format: '形式',
    formats: {
      backup: {
        title: 'Sallyport のバックアップ（暗号化）',
        hint: '別のコンピューターの Sallyport のための、すべての内容です。現在のパスフレーズで開きます。',
      },
      'aegis-sealed': {
        title: 'Aegis（暗号化）',
        hint: 'Android の Aegis と、そのファイルを読めるアプリのためのものです。専用のパスフレーズを付けます。',
      },
      links: {
        title: 'otpauth:// リンクの一覧',
        hint: 'ほとんどの認証アプリが受け付けるテキストファイルです。暗号化されません。',
      },
      'aegis-plain': { title: 'Aegis（暗号化なし）', hint: '同じファイルを暗号化せずに作ります。' },
      codes: {
        title: 'QR コード',
        hint: 'アカウントを 1 件ずつ画面に表示し、電話で読み取ります。',
      },
      google: {
        title: 'Google Authenticator の移行コード',
        hint: '10 件ずつの QR コードです。アプリの「アカウントのインポート」で読み取ります。',
      },
    },
    which: '対象のアカウント',
    allCount: count => `すべて（${count} 件）`,
    some: '次のものだけ：',
    passphrase: 'Sallyport のパスフレーズ',
    passphraseHint: '席を外している間に誰かがコードを持ち出さないよう、もう一度確認します。',
    filePassphrase: 'ファイルのパスフレーズ',
    plain:
      'これを手に入れた人は、ずっとあなたのコードを作れます。必要な間だけ保管し、そのあと削除してください。',
    save: 'ファイルを保存',
    show: 'QR コードを表示',
    working: '開いています…',
    saved: file => `${file} をダウンロードに保存しました。`,
    empty: 'エクスポートできるアカウントがまだありません。',
    noneChosen: 'アカウントを 1 件以上選んでください。',
    left: names => `Google Authenticator に入れられないため、次は除外されます：${names}`,
    place: (which, all) => `${all} 件中 ${which} 件目`,
    group: (which, all) => `移行コード ${which} / ${all}`,
    qr: account => `${account} の QR コード`,
    previous: '前へ',
    next: '次へ',
    done: '完了',
    hidden: '別の画面に移ったため、隠しました。',
    showAgain: 'もう一度表示',
  },
}
