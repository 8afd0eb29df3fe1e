// What one-time-code fields, and the fields that look like them, are called: words by language, signals and weights, all
// in this file. Nothing here runs: `npm run phrases` puts the words in the order in which they are looked for, `score.ts` adds
// the weights up.
//
// How a phrase is written: `|` parts phrases, `(a/b)` is one of several, a `?` after it or after a letter means that it
// may be missing. A space stands for any or no separator ("one time" is also "one-time" and "onetime"), `*` for any
// letters. Phrases begin and end at a word's edge unless `*` stands there; in scripts without spaces they match anywhere.
// All is in lower case and without accents, as `fold` makes it ("codigo").

/**
 * Languages that the words are in. `any` holds what is the same everywhere: abbreviations and product names; `more` the
 * commonest words of Danish, Norwegian, Finnish, Hungarian, Romanian, Greek, Bulgarian, Slovak, Croatian, Vietnamese and
 * Indonesian; `further` those of Persian, Hebrew, Hindi and Thai.
 */
export type Language =
  | 'any'
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'uk'
  | 'ru'
  | 'ja'
  | 'zh'
  | 'ko'
  | 'ar'
  | 'tr'
  | 'sv'
  | 'cs'
  | 'more'
  | 'further'

export type Words = Partial<Record<Language, string>>

/** What speaks for a one-time code. */
export type Hint =
  | 'app' // an authenticator app, or a token device
  | 'twoFactor' // a second step
  | 'otp' // a one-time code or password
  | 'authCode' // a code to sign in with
  | 'verifyCode' // means a one-time code, a captcha or a code by post
  | 'securityCode' // means a one-time code or a card's CVV
  | 'accessCode' // nearly always one that many people know
  | 'code' // any code
  | 'digits' // so and so many digits
  | 'identity' // "confirm that it is you"
  | 'sent' // was sent to the person
  | 'generated' // is made by an app
  | 'shown' // is displayed, in an app or elsewhere

/** What else a field may be. `recovery` is reported as a group of its own; the others are left alone. */
export type Other =
  | 'recovery'
  | 'setupKey'
  | 'setting'
  | 'card'
  | 'captcha'
  | 'postcode'
  | 'coupon'
  | 'phone'
  | 'date'
  | 'pin'
  | 'serial'
  | 'meeting'
  | 'search'
  | 'user'
  | 'email'
  | 'password'
  | 'sharedPassword'
  | 'byPost'
  | 'invite'
  | 'tracking'
  | 'handover'
  | 'countryCode'
  | 'bank'
  | 'catalogue'
  | 'pairing'
  | 'apiToken'
  | 'amount'
  | 'person'
  | 'text'

export const hints: Readonly<Record<Hint, Words>> = {
  app: {
    any: '*totp*|*authenticator*|authy|duo mobile|google auth*|gauth*|ga code|freeotp|aegis|securid|yubikey otp|securitytoken|2fas|okta verify|steam guard*|ib key|symantec vip|vip access|pingid|onelogin protect|lastpass auth*|digipass*|fortitoken*|safenet|mobilepass*|rsa token*|entrust token*|microsoft auth*|ente auth|raivo|andotp|keepassxc|duo push|bitwarden auth*|proton auth*|battle net auth*',
    en: 'authenticat* app*|2fa app|otp app|mfa app|two factor app|security app|token device|hardware token|time based|code generator|authenticator|software token|verification app|passcode from your token|key fob',
    de: 'authentifizierungs app*|authentifizierungsapp*|authentisierungs app*|authentifikator*|authentifikations app*|zwei faktor app|2fa app|otp app|tan app|code generator|authentifizierungsanwendung',
    fr: 'app* d authentification|application* authentification|application* d identification|application 2fa|authentificateur*|generateur de code*',
    es: 'app* de autenticacion|aplicacion* de autenticacion|aplicacion* de verificacion|app* autenticador*|aplicacion autenticador*|autenticador*|generador de codigos',
    pt: 'app* autenticador*|aplicativo* de autenticacao|app* de autenticacao|aplicacao de autenticacao|aplicacao autenticadora|aplicativo de verificacao|autenticador*|gerador de codigo*',
    it: 'app* di autenticazione|app* di verifica|applicazione autentica*|autenticatore|app autenticat*|generatore di codici',
    nl: 'authenticatie app*|authenticatieapp*|verificatie app|authenticatie applicatie|tweestaps app|authenticatortoepassing',
    pl: 'aplikacj* uwierzytelniajac*|aplikacj* do uwierzytelniania|aplikacj* autoryzacyjn*|aplikacj* authenticat*|uwierzytelniacz*|generator* kodow|aplikacj* weryfikac*',
    uk: 'застосун* автентифікац*|додат* автентифікац*|застосун* для автентифікац*|додат* для автентифікац*|програм* автентифікац*|автентифікатор*|аутентифікатор*|додат* аутентифікац*|генератор* кодів',
    ru: 'приложени* аутентификац*|приложени* для аутентификац*|приложени* двухфакторнои*|приложени* для двухфакторнои*|аутентификатор*|генератор* кодов|приложени* проверки подлинности|приложени* авторизац*',
    ja: '認証アプリ|認証システムアプリ|認証用アプリ|認証システム アプリ|オーセンティケーター|オーセンティケータ|認証アプリケーション|ワンタイムパスワードアプリ|認証器',
    zh: '验证器|驗證器|身份验证应用|身分驗證應用|身份验证程序|认证应用|认证器|驗證應用|验证应用|谷歌验证|谷歌验证码|令牌应用|动态令牌|動態令牌|身份验证 app|认证 app|验证 app|驗證 app|动态口令|動態密碼|otp 应用',
    ko: '인증 앱|인증기|otp 앱|인증 애플리케이션|인증 어플|인증용 앱|구글 otp',
    ar: 'تطبيق المصادقة|تطبيق مصادقة|تطبيق التوثيق|تطبيق المصادق|برنامج المصادقة|تطبيق التحقق',
    tr: 'kimlik dogrulama uygulama*|kimlik dogrulayici*|dogrulama uygulama*|dogrulayici uygulama*|authenticator uygulama*|kod uretici*',
    sv: 'autentiseringsapp*|autentiserings app*|verifieringsapp*|autentiserare*|kodgenerator*|tvafaktorsapp*',
    cs: 'autentizacn* aplikac*|autentifikacn* aplikac*|overovac* aplikac*|aplikac* pro overovani|aplikac* pro dvoufaktor*|autentikator*|autentizator*|generator* kodu',
    more: 'godkendelsesapp*|autentificeringsapp*|autentiseringsapp*|todennussovellu*|hitelesito alkalmazas*|hitelesitoapp*|aplicatia de autentificare|aplicatie* de autentificare|ung dung xac thuc|aplikasi autentikator|aplikasi autentikasi|pengesah|εφαρμογη ελεγχου ταυτοτητας|εφαρμογη επαληθευσης|приложение за удостоверяване|autentifikacn* aplikac*|overovac* aplikac*|aplikacij* za autentifikaciju|autentifikator*|aplikacij* za (autentifikaci*/autentikaci*/provjeru/proveru/overu/potvrdu)|aplikacij* za (preverjanje*/overjanje)|autentifikavimo (program*/aplikacij*)|autentifik* (lietotn*/aplikacij*/tetbiq*)|autentimisrakendus*|autentimise rakendus*|aplikasi pengesah*|autentikator*|аутентификатор*|автентификатор*|aplicacio (d autenticacio/autenticadora)|autentifikazio aplikazio*|auðkenningar*|aplikacion* (i/e/te)? vertetimi*|апликациј* за (автентикаци*/автентикациј*/аутентификациј*/потврду/проверу)|programu ya (uthibitishaj*/kuthibitisha)|verifieerder app|verifikasie app|waarmerktoep*|праграм* аутэнтыфікац*|баталгаажуулагч апп*|autentizacn* aplikac*|hitelesito (app*/alkalmaz*)|todennus (app*/sovellu*)|tunnistautumissovellu*|kodegenerator*|app de autentificare|tunnuslukusovellu*|godkjenningsapp*|приложени* за удостоверяване|apps? xac thuc|trinh xac thuc|aplikasi (otentikator/otentikasi/verifikasi)',
    further:
      'برنامه احراز هویت|اپلیکیشن احراز|אפליקציית האימות|אפליקציית אימות|מאמת|ऑथेंटिकेटर|प्रमाणक ऐप|แอปยืนยันตัวตน|แอปตรวจสอบสิทธิ์|แอปพลิเคชันยืนยัน|প্রমাণীকরণকারী|অথেনটিকেটর|அங்கீகரிப்பு செயலி|அங்கீகரிப்பான்|ప్రామాణీకరణ యాప్|అథెంటికేటర్|توثیقی ایپ|تصدیقی ایپ|ავთენტიფიკატორ|აუთენტიფიკატორ|վավերացման հավելված|նույնականացման հավելված|برنامه تایید|اپلیکیشن تایید|رمزساز|אפליקציית המאמת|प्रमाणीकरण ऐप|ऑथेंटिकेशन ऐप|แอป authenticator|แอปพลิเคชันตรวจสอบ',
  },
  twoFactor: {
    any: '2fa*|tfa|mfa*|*twofa|*2fa|2sv|2 sv|tfa*|*2fa*',
    en: 'two factor*|2 factor*|two step*|2 step*|multi factor*|second factor*|second step|dual factor|strong authentication|second authentication|additional authentication|step up|extra security|additional security|extra verification|two phase|tfactor',
    de: 'zwei faktor*|zweifaktor*|2 faktor*|zweistufig*|zwei schritt*|zweiter faktor|zweiten faktor|bestatigung in zwei schritten|mehrfaktor*|mehr faktor*|multi faktor*|zweite* stufe',
    fr: 'double facteur*|deux facteurs|2 facteurs|deux etapes|2 etapes|double authentification|multifacteur*|multi facteur*|bifactorielle|second facteur|deuxieme facteur|authentification forte|a2f',
    es: 'dos factores|2 factores|doble factor|dos pasos|2 pasos|multifactor*|segundo factor|doble autenticacion|segundo paso|dos etapas',
    pt: 'dois fatores|2 fatores|dois factores|duplo fator|duas etapas|2 etapas|dois passos|multifator*|segundo fator|dupla autenticacao|multi fator*|autenticacao forte|segundo factor',
    it: 'due fattori|2 fattori|due passaggi|doppio fattore|due fasi|multifattor*|secondo fattore|doppia autenticazione|autenticazione forte|verifica in due',
    nl: 'twee factor*|tweefactor*|2 factor*|twee staps*|tweestaps*|2 staps*|verificatie in twee stappen|tweede factor|meervoudige verificatie|dubbele authenticatie|twee traps*|tweetraps*|multifactor*',
    pl: 'dwuskladnikow*|dwu skladnikow*|dwuetapow*|dwustopniow*|drugi skladnik|drugiego skladnika|wieloskladnikow*|dwuczynnikow*|dwupoziomow*|wieloetapow*',
    uk: 'двофакторн*|двоетапн*|двохфакторн*|двокроков*|багатофакторн*|другии фактор|другого фактор*|двохетапн*',
    ru: 'двухфакторн*|двухэтапн*|двухшагов*|многофакторн*|второи фактор|второго фактор*|двоин* аутентификац*',
    ja: '二段階|2段階|2 段階|二要素|2要素|2 要素|多要素|2ファクタ|2 ファクタ|二段階認証|追加認証|第二要素',
    zh: '双因素|双重认证|双重验证|两步验证|二步验证|双因子|两因素|多因素|多重验证|多重認證|雙因素|雙重驗證|雙重認證|兩步驟|兩步驗證|二階段|兩階段|二次验证|二次认证|雙因子|两步认证|两步登录|二次驗證|多因子',
    ko: '2단계|이중 인증|이중인증|2차 인증|2차인증|다단계 인증|다중 인증|두 단계|2 단계|2요소|투팩터|이단계|추가 인증',
    ar: 'المصادقة الثنائية|التحقق بخطوتين|التحقق الثنائي|ثنائية العامل|بعاملين|المصادقة بخطوتين|خطوتين|متعددة العوامل|العامل الثاني|ثنائي العامل',
    tr: 'iki faktorlu|2 faktorlu|iki adimli|2 adimli|iki asamali|2 asamali|cok faktorlu|ikinci faktor*|cift faktor*|iki etkenli',
    sv: 'tvafaktor*|tva faktor*|tvasteg*|tva steg*|2 steg*|multifaktor*|flerfaktor*|2 faktor*|andra faktor*|i tva steg|dubbel autentisering',
    cs: 'dvoufaktor*|dvoufazov*|dvoustupnov*|vicefaktor*|dvou faktor*|druhy faktor|druheho faktoru|dvoukrok*|dvojfaktor*',
    more: 'tofaktor*|to faktor*|totrins*|to trinns*|totrinn*|kaksivaihei*|kaksiosai*|monivaihei*|ketfaktor*|ketlepcsos*|ketto lepcsos*|doi factori|doi pasi|hai yeu to|hai lop|2 lop|hai buoc|dua faktor|dua langkah|δυο παραγοντων|δυο βηματων|διπλου παραγοντα|двуфактор*|двустъпк*|dvojfaktor*|dvojstupn*|dvofaktor*|dvostupanj*|dvoetapn*|dvostep*|totrinns*|to trins*|provjer* u dva koraka|verifikacij* u dva (koraka/faktora)|dvokora*|preverjanj* v dveh korakih|dvostopenj*|dvieju (veiksm*/zingsn*/faktor*)|dviem (veiksm*/zingsn*)|divpakapju|divfaktoru|divu (faktoru/solu)|kaheastmeli*|kahefaktor*|kaheetapi*|dua (langkah/faktor/peringkat)|verificacio en dos passos|doble factor|dos factors|dous (pasos/factores)|bi (urrats*/faktore*)|tveggja (þrepa/þatta)|me dy (hapa/faktor*)|dyfaktor*|(у/во) два (чекор*/корак*/фактор*)|двофактор*|hatua mbili|two step na|tweestap*|twee faktor*|двухэтапн*|двухфактарн*|хоер (шатлалт/алхамт)|eki qadamdi|екі (кадам*/қадам*/фактор*)|iki (merheleli/mərhələli/faktorlu/addimli)|doua etape|doua factori|ketfazis*|tofase*|xac (thuc/minh) (hai/2) (yeu/buoc/lop)|потвърждаване в две стъпки|две стъпки|dvokorak*|dvojkrok*|dvojstupnov*',
    further:
      'دو مرحله‌ای|دومرحله‌ای|دو عاملی|احراز هویت دو|دو مرحله ای|דו-שלבי|דו שלבי|דו-גורמי|דו גורמי|אימות כפול|दो-चरणीय|टू-फैक्टर|द्वि-कारक|ขั้นตอนที่สอง|สองขั้นตอน|สองปัจจัย|2 ขั้นตอน|দুই-ধাপ|দ্বি-স্তর|দ্বি-ধাপ|টু-ফ্যাক্টর|இரு காரணி|இரண்டு படி|இரு-படி|இரு படி|రెండు-దశల|రెండు దశల|دو مرحلہ|دو قدمی|ორსაფეხურიან|ორფაქტორიან|երկքայլ|երկգործոն|երկփուլ|שני שלבים|שני גורמים|دو-مرحله|तो-कारक|दो चरण|दो-कारक|द्विचरणीय|two-factor|สองชั้น|2 ชั้น',
  },
  otp: {
    any: 'otp*|*otp|*otp code|hotp*|oath code|*otpcode*|mtan|smstan|pushtan|phototan|chiptan|sms tan|tac|kod tac',
    en: 'one time*|onetime*|single use (code/pass*/pin)|temporary (code/pass code/pin)|disposable code|dynamic (code/password)|time sensitive code|magic code',
    de: 'einmal (code*/passwort*/kennwort*/pin*)|einmalcode*|einmalpass*|einmalkenn*|einmal kode|einmalig* (code*/passwort*/pin*/kennwort*)|tan|tan eingeben|tan nummer|mobile tan|tan code|temporar* code',
    fr: 'usage unique|code temporaire|code ephemere|mot de passe unique|code unique|code dynamique|code jetable',
    es: 'un solo uso|unico uso|codigo temporal|uso unico|codigo unico|clave dinamica|clave temporal|contrasena temporal|codigo dinamico|contrasena de un uso|clave de un solo uso|token de seguridad|segunda clave',
    pt: 'uso unico|codigo temporario|codigo unico|senha unica|senha temporaria|unica vez|codigo dinamico|senha descartavel|utilizacao unica',
    it: 'monouso|usa e getta|codice temporaneo|codice unico|uso singolo|password temporanea|codice dinamico|una tantum',
    nl: 'eenmalig*|een malig*|tijdelijke code|engangskode|tan code',
    pl: 'jednorazow*|haslo jednorazowe|kod tymczasowy|tymczasowy kod|kod dynamiczny|jednokrotn*',
    uk: 'одноразов*|тимчасовии код|тимчасовии пароль',
    ru: 'одноразов*|временныи код|временныи пароль|разовыи код|разовыи пароль|динамическии пароль',
    ja: 'ワンタイム|使い捨て|一時コード|一回限り|一度限り|一時的なコード|トークンコード|1回限り',
    zh: '一次性|动态码|动态密码|動態碼|动态验证码|动态口令|一次性密码|單次|单次|临时验证码|安全令牌|動態驗證碼|otp',
    ko: '일회용|일회성|1회용|원타임|임시 코드|일회 인증',
    ar: 'لمرة واحدة|مرة واحدة|المؤقت|كود مؤقت|رمز مؤقت|للاستخدام الواحد',
    tr: 'tek kullanimlik|tek seferlik|bir kerelik|tek sefer*|gecici (kod/sifre/parola)|bir defalik',
    sv: 'engangs*|engangskod*|tillfallig kod|tidsbegransad kod|svarskod*|engangskod',
    cs: 'jednorazov*|docasny kod|docasne heslo',
    more: 'engangskod*|engangsadgang*|engangspassord*|kertakayttoi*|kertakoodi*|egyszer hasznalatos|egyszeri (jelszo*/kod*)|de unica folosinta|cod unic|mot lan|dung mot lan|ma otp|kode otp|sekali pakai|sekali guna|μιας χρησης|еднократ*|jednorazov*|jednokratn*|enkratn*|vienkartin*|vienreizej*|uhekord*|d un sol us|un sol us|dun so uso|erabilera bakarr*|einnota|njeperdorim*|једнократн*|matumizi moja|isang beses|minsanang|eenmalig*|аднаразов*|нэг удаагиин|бір реттік|birdefelik|birdəfəlik|engangs*|egyszeri|kertakaytto*|eldobhato jelszo|parola (unica/temporara)|de unica (folosinta/utilizare)|einmal*|tunnusluku*|einkode',
    further:
      'یکبار مصرف|رمز پویا|یک‌بار مصرف|חד-פעמי|חד פעמי|ओटीपी|एक बार का|รหัส otp|ครั้งเดียว|โอทีพี|ওটিপি|একবার ব্যবহার|ஓடிபி|ஒருமுறை|ఓటీపీ|ఒకసారి|ایک بار استعمال|ایک بار کا|ერთჯერად|միանգամյա|یک بار مصرف|یکبارمصرف|رمز موقت|חד פעמית|קוד זמני|वन टाइम|वन-टाइम|एक-बार|รหัสใช้ครั้งเดียว|แบบใช้ครั้งเดียว',
  },
  authCode: {
    any: 'authn code|logincode|*smscode*|sms code|mail code|*emailcode*|auth token code|2fa code|mfa code|sms pin|sms token|*verifycode*',
    en: 'sms password|password (sent/from sms/from the sms)|authentication code*|token code|token value|login code|log in code|sign in code|signin code|two step code|sms code|text code|email code|phone code|authentication token|login token|verification token|authentication pin|verification pin|identity code|code (from/in) (your/the) (app*/authenticat*/mobile app)|app code|code sent|sent code|code we|code you received|passcode from|generated code|device code from your app',
    de: 'sms passwort|sms kennwort|authentifizierungscode*|authentifizierungs code*|anmeldecode*|login code|authentisierungscode*|sms code|authentifikationscode|mfa code|email code|anmelde code|zugangstoken|auth code|sicherheitstoken',
    fr: 'mot de passe sms|code d authentification|code de connexion|code recu|code sms|code d identification|code genere|jeton d authentification',
    es: 'clave sms|clave enviada|contrasena sms|clave temporal|codigo de autenticacion|codigo de inicio de sesion|codigo sms|codigo de autentificacion|codigo recibido|codigo de identificacion|codigo de ingreso|token de autenticacion|codigo enviado',
    pt: 'senha sms|senha enviada|codigo de autenticacao|codigo de login|codigo sms|codigo recebido|codigo enviado|codigo de entrada|token de autenticacao|codigo de inicio de sessao',
    it: 'password sms|password inviata|codice di autenticazione|codice di accesso temporaneo|codice di login|codice sms|codice ricevuto|codice autenticazione|token di autenticazione|codice inviato',
    nl: 'authenticatiecode*|authenticatie code|inlogcode*|login code|sms code|ontvangen code|aanmeldcode*|aanmeldingscode*',
    pl: 'haslo sms|haslo z sms*|kod* uwierzytelniajac*|kod* uwierzytelniania|kod* logowania|kod* sms|kod* autoryzacyjn*|kod* autoryzacji|kod* z (aplikacji/sms*/wiadomosci/email*)|token uwierzytelniajacy',
    uk: 'пароль (з/із) (sms/смс)|sms пароль|смс пароль|код* автентифікац*|код* аутентифікац*|код* входу|код* для входу|код* з смс|код* із смс|смс код*|код* авторизац*|код* з (додатка/застосунку/листа/sms)',
    ru: 'пароль из (sms/смс/сообщени*)|смс пароль|sms пароль|пароль отправленн*|код* аутентификац*|код* входа|код* для входа|код* из смс|смс код*|sms код*|код* авторизац*|код* из (приложени*/письма/sms/сообщени*/электронн*)',
    ja: '認証コード|ログインコード|サインインコード|smsコード|認証番号|認証トークン|認証キーコード|認証用コード',
    zh: '认证码|認證碼|登录码|登入碼|短信码|短信验证码|短信驗證碼|簡訊驗證碼|手机验证码|手機驗證碼|邮箱验证码|郵箱驗證碼|邮件验证码|登录验证码|登入驗證碼|身份验证码|身分驗證碼|简讯验证码|认证代码|身份验证代码|电子邮件验证码|電子郵件驗證碼|信箱驗證碼|短信动态码',
    ko: '로그인 코드|인증 코드|인증코드|인증번호|인증 번호|sms 코드|인증 토큰',
    ar: 'رمز المصادقة|كود المصادقة|رمز الدخول|رمز تسجيل الدخول|رمز التوثيق|كود الدخول|رمز الرسالة',
    tr: 'kimlik dogrulama kod*|giris kod*|oturum acma kod*|sms kod*|sms sifre*|yetkilendirme kod*',
    sv: 'autentiseringskod*|inloggningskod*|sms kod*|autentiseringstoken',
    cs: 'heslo z sms|sms heslo|autentizacn* kod*|autentifikacn* kod*|prihlasovaci* kod*|sms kod*|kod* z (aplikace/sms/emailu)|autorizacn* kod*',
    more: 'godkendelseskod*|loginkod*|kode fra telegram|innloggingskod*|kirjautumiskoodi*|todennuskoodi*|hitelesito kod*|bejelentkezesi kod*|cod de autentificare|cod de conectare|ma xac thuc|ma dang nhap|kode autentikasi|kode masuk|κωδικος ελεγχου ταυτοτητας|κωδικος συνδεσης|код за вход|код за удостоверяване|autentifikacni kod|autentifikacijski kod|kod za prijavu|autentifikacijsk* kod*|autentifikavimo kod*|autentifikacijas kod*|prisijungimo kod*|pieslegsanas kod*|sisselogimis* kood*|autentimiskood*|codi d (autenticacio/acces)|codi de (sessio/connexio)|kod za (prijavu/autentifikaci*)|kod* (log masuk/masuk)|kode otentikasi|innloggingskode*|palogginskode*|sms kod*|sms koodi*|sms kood*|kirjautumis koodi*|cod (sms/de autentificare/de conectare/de acces)|kod iz sms*|код (из/от) sms|код за (вход/најава/влизане)|ma (dang nhap/xac thuc/sms)|kode sms|prihlasovac* kod|belepesi kod*|belepteto kod*|kode (login/masuk)',
    further:
      'کد ورود|کد احراز هویت|کد پیامک|קוד אימות|קוד כניסה|प्रमाणीकरण कोड|लॉगिन कोड|รหัสยืนยันตัวตน|รหัสเข้าสู่ระบบ',
  },
  verifyCode: {
    any: 'verif* code*|verif code|vcode|verifycode|checkcode|*verificationcode*|confirmationcode|code verif*|validcode|validatecode',
    en: 'verification (code*/number*)|verify code|confirmation (code*/number)|confirm code|validation code|verifying code|temporary verification|verification key|verification passcode|verification pin',
    de: 'bestatigungscode*|verifizierungscode*|verifikationscode*|prufcode*|bestatigungs code*|verifizierungs code*|kontrollcode*|validierungscode*|bestatigungsnummer|verifikations code|verifizierungsnummer*',
    fr: 'code* de verification|code* de confirmation|code* de validation|code* de controle|numero de verification',
    es: 'codigo* de verificacion|codigo* de confirmacion|codigo* de validacion|codigo* de comprobacion|codigo verificador|numero de verificacion',
    pt: 'codigo* de verificacao|codigo* de confirmacao|codigo* de validacao|codigo verificador|numero de verificacao',
    it: 'codice* di verifica|codice* di conferma|codice* di convalida|codice* di controllo|codice verifica|codice conferma|numero di verifica',
    nl: 'verificatiecode*|bevestigingscode*|controlecode*|verificatie code|validatiecode*|verificatienummer*',
    pl: 'kod* weryfikacyjn*|kod* weryfikacji|kod* potwierdzajac*|kod* potwierdzenia|kod* aktywacyjn*|kod* sprawdzajac*|numer weryfikacyjny',
    uk: 'код* підтвердження|код* верифікац*|код* перевірки|перевірочн* код*|код підтверд*',
    ru: 'код* подтверждени*|код* проверки|проверочн* код*|код* верификации|контрольн* код*',
    ja: '確認コード|検証コード|確認番号|検証番号|照合コード|確認用コード|本人確認コード',
    zh: '验证码|驗證碼|校验码|確認碼|确认码|验证代码|驗證代碼|检验码|验证密码|核驗碼|校驗碼',
    ko: '확인 코드|확인코드|확인 번호|검증 코드|인증문자',
    ar: 'رمز التحقق|كود التحقق|رمز التأكيد|كود التأكيد|رقم التحقق',
    tr: 'dogrulama kod*|onay kod*|dogrulama numara*|teyit kod*',
    sv: 'verifieringskod*|bekraftelsekod*|valideringskod*|kontrollkod*|verifikationskod*',
    cs: 'overovaci* kod*|kod* pro overeni|potvrzovaci* kod*|kontrolni* kod*|verifikacni* kod*',
    more: 'bekraeftelseskod*|bekreftelseskod*|verifikationskod*|verifiseringskod*|bekreftelses kode|vahvistuskoodi*|ellenorzo kod*|megerosito kod*|visszaigazolo kod*|cod* de verificare|cod* de confirmare|codul de verificare|ma xac nhan|ma xac minh|ma kiem tra|kode verifikasi|kod pengesahan|κωδικος επαληθευσης|κωδικο επαληθευσης|κωδικος επιβεβαιωσης|код за потвържд*|код за проверка|overovaci kod|potvrdzovaci kod|kontrolny kod|kod za potvrdu|potvrdni kod|verifikacijski kod|kod za provjeru|potvrdn* kod*|verifikacijsk* kod*|kontroln* kod*|kod za (potvrdu/provjeru/verifikaciju/proveru)|potrditven* kod*|preveritven* kod*|patvirtinim* kod*|apstiprinajuma kod*|verifikacijas kod*|parbaudes kod*|kinnituskood*|kontrollkood*|kod (pengesahan/verifikasi)|kode (verifikasi/konfirmasi)|codi de (verificacio/confirmacio/validacio)|codigo de (verificacion/confirmacion)|egiaztapen kode*|egiaztatze kode*|berrespen kode*|staðfestingark*|staðfestingar koð*|kod* i (verifikimit/konfirmimit)|код за (потврда/верификација/потврду/проверу)|верификацион* код*|nambari ya (uthibitisho/uthibitishaj*)|msimbo wa uthibitish*|code sa pag verify|verification code|verifikasiekode|bevestigingskode|код (пацвярджэння/праверкі)|баталгаажуулах код*|растау код*|təsdiq kod*|tesdiq kod*|təsdiqləmə kod*|bekraeftelses kod*|bekreftelses kod*|vahvistus koodi*|varmistuskoodi*|tarkistuskoodi*|ellenorzokod*|megerositokod*|hitelesitokod*|hitelesito kod*|cod (de verificare/de confirmare/de validare/verificare)|ma xac (minh/nhan/thuc)|κωδικ* (επαληθευσης/επιβεβαιωσης/ενεργοποιησης)|kod za verifikaci*|overovaci* kod*|overovac* kod*|potvrdzovac* kod*|verifikacn* kod*|verificeringskod*|kontrollkode*|engangskode*',
    further:
      'کد تأیید|کد تایید|کد فعال سازی|کد فعال‌سازی|کد اعتبارسنجی|קוד וידוא|קוד אישור|सत्यापन कोड|รหัสยืนยัน|รหัสตรวจสอบ|যাচাইকরণ কোড|ভেরিফিকেশন কোড|যাচাই কোড|சரிபார்ப்புக் குறியீடு|சரிபார்ப்பு குறியீடு|சரிபார்ப்புக்குறியீடு|ధృవీకరణ కోడ్|వెరిఫికేషన్ కోడ్|تصدیقی کوڈ|توثیقی کوڈ|კოდი დასადასტურებლად|დადასტურების კოდი|დამადასტურებელი კოდი|ვერიფიკაციის კოდი|հաստատման կոդ|ստուգիչ կոդ|کد ارسال شده|کد ارسالی|کد تائید|קוד האימות|सत्यापन-कोड|वेरिफिकेशन कोड|पुष्टि कोड|รหัสการยืนยัน',
  },
  securityCode: {
    any: 'securitycode|seccode|sec code|passcode*|authcode|auth code*',
    en: 'security code*|pass code*|safe code|secure code|security token|security number|identification code|secret code|security pin|secondary password|security key code|login pin|activation code|authorization code|authorisation code',
    de: 'sicherheitscode*|sicherheits code*|passcode*|sicherheitsnummer|geheimcode|aktivierungscode*|freischaltcode*|autorisierungscode',
    fr: 'code* de securite|code* secret*|code securite|code d activation|code d autorisation',
    es: 'codigo* de seguridad|codigo seguridad|clave de seguridad|codigo* de activacion|codigo de autorizacion',
    pt: 'codigo* de seguranca|codigo seguranca|codigo* de ativacao|codigo de autorizacao',
    it: 'codice* di sicurezza|codice sicurezza|codice* di attivazione|codice di autorizzazione',
    nl: 'beveiligingscode*|veiligheidscode*|activeringscode*|activatiecode*|autorisatiecode*',
    pl: 'kod* bezpieczenstwa|kod* zabezpieczajac*',
    uk: 'код* безпеки|код* захисту|код* активац*',
    ru: 'код* безопасности|секретн* код*|защитн* код*|код* активации',
    ja: 'セキュリティコード|セキュリティ コード|パスコード|暗証コード|アクティベーションコード',
    zh: '安全码|安全碼|安全代码|安全代碼|口令码|口令|授权码|激活码',
    ko: '보안 코드|보안코드|패스코드|보안 번호|활성화 코드',
    ar: 'رمز الأمان|كود الأمان|الرمز السري|رمز الحماية|رمز التفعيل|كود التفعيل',
    tr: 'guvenlik kod*|guvenlik sifre*|aktivasyon kod*',
    sv: 'sakerhetskod*|passkod*|aktiveringskod*',
    cs: 'bezpecnostni* kod*|aktivacni* kod*',
    more: 'sikkerhedskod*|sikkerhetskod*|adgangskod* engang|turvakoodi*|biztonsagi kod*|cod de securitate|ma bao mat|kode keamanan|κωδικος ασφαλειας|код за сигурност|bezpecnostny kod|sigurnosni kod|sigurnosn* kod*|saugos kod*|drosibas kod*|turvakood*|kod keselamatan|kode (keamanan/akses)|codi de seguretat|codigo de seguranza|segurtasun kode*|oryggiskoð*|kod* i sigurise|безбедносен код|сигурносн* код*|nambari ya usalama|sekuriteitskode|код бяспекі|təhlukəsizlik kod*|sikkerhetskode*|sikkerhedskode*|codul? de securitate|ma (bao mat/an toan)|κωδικ* ασφαλειας|pin koodi*|aktivalo kod*|ma kich hoat',
    further: 'کد امنیتی|רוואבטחה|קוד אבטחה|सुरक्षा कोड|รหัสความปลอดภัย',
  },
  accessCode: {
    any: 'accesscode',
    en: 'access code*',
    de: 'zugangscode*|zugriffscode*|zugangs code',
    fr: 'code* d acces|code acces',
    es: 'codigo* de acceso|clave de acceso',
    pt: 'codigo* de acesso|codigo de acesso|chave de acesso',
    it: 'codice* di accesso|codice d accesso|codice accesso',
    nl: 'toegangscode*',
    pl: 'kod* dostepu',
    uk: 'код* доступу',
    ru: 'код* доступа',
    ja: 'アクセスコード',
    zh: '访问码|存取碼',
    ko: '접근 코드|액세스 코드',
    ar: 'رمز الوصول',
    tr: 'erisim kod*',
    sv: 'atkomstkod*',
    cs: 'pristupov* kod*',
    more: 'cod de acces',
  },
  code: {
    any: 'code|codes|token|*code|otc',
    en: 'code|token|challenge response|challenge|digits|response string',
    de: 'code|kode|token|codes|zahlencode*|*code',
    fr: 'code|jeton|chiffres',
    es: 'codigo|codigos|token|clave',
    pt: 'codigo|codigos|token',
    it: 'codice|codici|token',
    nl: 'code|token|cijfercode|*code',
    pl: 'kod|kodu|kody|token|tokena|kodow|kodem',
    uk: 'код|коду|токен|коди|кодів',
    ru: 'код|кода|токен|коды|кодов',
    ja: 'コード|トークン',
    zh: '代码|令牌|代碼',
    ko: '코드|토큰',
    ar: 'الرمز|رمز|كود|الكود|رمزك',
    tr: 'kod|kodu|kodunu|kodunuz*|kodunuzu|kodun|kodlar*',
    sv: '*kod|*koden|kod|koden|kode|koda',
    cs: 'kod|kodu|token|kody|kodem',
    more: '*kode|*koden|*koodi|*kodot|kode|koden|koodi|koodin|kod|kodot|cod|codul|ma|kode anda|κωδικος|κωδικο|код|кода|kodu|kods|kodas|koda|kodo|kodi|kood|kodea|kodin|codi|koð*|кодот|кодъ*|кодыг|кодын|кодты|коды|kod*|nambari|msimbo|κωδικου|koduri',
    further: 'کد|רמז|קוד|कोड|รหัส|কোড|குறியீட|குறியீடு|கோட்|కోడ్|کوڈ|კოდი|კოდს|კოდის|կոդ',
  },
  digits: {
    any: '(4/5/6/7/8/10) xdigit',
    en: '(4/5/6/7/8/10/four/five/six/seven/eight) (digit*/character*/number*/figure/letter*)|digit code|numeric code',
    de: '(4/5/6/7/8/10/vier/funf/sechs/sieben/acht) (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)|*stelligen|*stellige|*stelliger',
    fr: '(4/5/6/7/8/10/quatre/cinq/six/sept/huit) (chiffres/caracteres)',
    es: '(4/5/6/7/8/10/cuatro/cinco/seis/siete/ocho) (digitos/cifras/caracteres/numeros)',
    pt: '(4/5/6/7/8/10/quatro/cinco/seis/sete/oito) (digitos/algarismos/caracteres/numeros)',
    it: '(4/5/6/7/8/10/quattro/cinque/sei/sette/otto) (cifre/caratteri/numeri)',
    nl: '(4/5/6/7/8/10/vier/vijf/zes/zeven/acht) cijfer*|*cijferige|*cijferig',
    pl: '(4/5/6/7/8/10) (cyfr*/znak*)|szesciocyfrow*|czterocyfrow*|osmiocyfrow*|(4/5/6/8) cyfrow*|szesciu cyfr',
    uk: '(4/5/6/7/8/10) (цифр*/значн*/символ*)|шестизначн*|чотиризначн*|шестицифров*|восьмизначн*',
    ru: '(4/5/6/7/8/10) (цифр*/значн*/символ*/ти значн*)|шестизначн*|четырехзначн*|шести цифр|восьмизначн*|из шести|из 6',
    ja: '(4/5/6/7/8/4/5/6/8/六/四/八)桁',
    zh: '(4/5/6/7/8/六/四/八) 位',
    ko: '(4/5/6/7/8) 자리|여섯 자리|(4/6/8)자리',
    ar: '(4/5/6/8/4/٥/6/٨) (ارقام/أرقام/خانات)|مكون من|ستة ارقام|المكون من|المكوّن من',
    tr: '(4/5/6/7/8/alti/dort/sekiz) (haneli/basamakli/rakamli/karakter)',
    sv: '(4/5/6/7/8/fyra/fem/sex/atta) (siffrig*/siffror/siffriga/tecken)|*siffriga|*siffrig',
    cs: '(4/5/6/7/8) (mistn*/ciselny/cifer/cislic*/znak*)|sestimistn*|ctyrmistn*|osmimistn*|sesticifern*',
    more: '(4/5/6/7/8) (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|(4/6/8)(cifret/sifret)|sekscifre*|sekssifre*|kuusinumeroi*|hatjegyu|hat szamjegyu|sase cifre|seste?miestn*|sesteroznamenk*|εξαψηφι*|шестцифрен*|(4/5/6/7/8) (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|sestmestn*|sesteroznamenkast*|sestocifr*|шестоциф*|шестцифр*|sesiu skaitmen*|sesu ciparu|kuuekohali*|hatjegyu*|digitos? koodi|6ψηφι*|(4/6/8) ψηφι*|sis digits|seis dixitos|6 dixitos|tarakimu (4/5/6/8)',
    further:
      'رقمی|۶ رقم|ספרות|अंकों|अंक का|หลัก|সংখ্যার কোড|সংখ্যার|இலக்க|అంకెల|ہندسوں|ნიშნა|-ნიშნა|ციფრიან|նիշանոց|թվանշան|अंकीय',
  },
  identity: {
    en: 'verify (your/you) (identity/account/email/email/phone/mobile/device/login/sign in/number)|verify it s you|verify that it s you|confirm it s you|confirm your (identity/email/phone/email/account)|prove it s you|identity verification|security check|security verification|account verification|phone verification|email verification|verify email|verify phone|verify (login/sign in/account/identity/device/code)|authentication required|login verification|sign in verification|unrecognized device|new device|login approval|(confirm/verify) (this /the /your /that )?(login/sign in/log in/action/it s you)|check your (phone/email/inbox/messages/device)|activate (your/my) (account/profile/email)|account activation|complete (your )?(registration/sign up)',
    de: 'bestatigung der anmeldung|login bestatigen|identitat (bestatigen/prufen/verifizieren)|bestatigen sie ihre identitat|identitatsprufung|sicherheitsprufung|anmeldung bestatigen|email bestatigen|bestatigen sie ihr*|bestatige dein*|verifizier*|mail adresse bestatigen|konto (aktivieren/bestatigen)|kontoaktivierung|code (uberprufen/bestatigen/verifizieren)',
    fr: 'confirm* (la /votre )?connexion|verification de la connexion|verification de connexion|verifi* votre (identite/compte/adresse/numero/email/email/telephone)|confirm* votre (identite/compte/adresse/numero/email/email/telephone)|verification d identite|controle de securite|c est bien vous|verification de l adresse|verification du compte|activ* (mon/votre) compte|activation (du/de votre) compte|verifi* (votre/le) code',
    es: 'confirm* (el /tu /su )?(acceso/inicio)|verificacion de acceso|verifi* (tu/su) (identidad/cuenta/correo/numero/telefono/email)|confirm* (tu/su) (identidad/cuenta/correo/numero/email)|verificacion de identidad|comprobacion de seguridad|que eres tu|verificacion de seguridad|verificacion de cuenta|verificar cuenta|activ* (mi/tu/su) cuenta|activacion de (la )?cuenta|verifi* (tu/su/el) codigo',
    pt: 'confirm* (o /seu )?(acesso/login)|verificacao de acesso|verifi* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero/telefone)|confirm* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero)|verificacao de identidade|verificacao de seguranca|que e voce|verificar conta|verificacao de email|ativ* (a )?(minha/sua) conta|ativacao (da/de) conta|verifi* (seu/o) codigo',
    it: 'conferma (l /il )?accesso|conferma (il )?login|verifica accesso|verific* (la tua/la sua) (identita/email/email)|conferm* (la tua/la sua) (identita/email/email)|verific* il tuo (account/numero/indirizzo)|verifica dell identita|controllo di sicurezza|verifica l account|verifica email|attiva* (il mio/il tuo) account|attivazione (dell )?account|verifi* (il tuo/il) codice',
    nl: 'bevestig (je /uw /de )?(aanmelding/login)|login bevestigen|bevestig (je/uw) (identiteit/account/email*/nummer/telefoon*)|verifieer (je/uw)|identiteit bevestigen|beveiligingscontrole|identiteitsverificatie|verifieer|verificatie|(verifieer/controleer) (je/uw/de) code|aanmeldingsverificatie',
    pl: 'potwierdz (logowanie/dostep)|potwierdz (swoja/swoj) (tozsamosc/adres/konto/numer)|weryfikacj* (tozsamosci/konta/adresu/email/numeru/telefonu)|zweryfikuj*|potwierdzenie tozsamosci|potwierdzenie logowania',
    uk: 'підтверд* (особу/свою особу/вхід/email/пошту/номер/акаунт)|перевірка (безпеки/особи)|підтвердження (особи/входу/пошти/email/номера)',
    ru: 'подтверд* (личность/свою личность/вход/email/почту/номер/аккаунт)|проверка безопасности|подтверждение (личности/входа/почты/email/номера/аккаунта)|активац* аккаунта|активировать аккаунт',
    ja: '本人確認|本人認証|セキュリティチェック|ログインの確認|メールアドレスの確認|電話番号の確認|メール認証|sms認証|電話番号認証',
    zh: '身份验证|身分驗證|验证身份|驗證身分|安全验证|安全驗證|登录验证|登入驗證|验证您的|驗證您的|身份认证|验证邮箱|邮箱验证|手机验证|账号验证|安全校验|验证手机|身份核验',
    ko: '본인 확인|본인확인|본인 인증|신원 확인|보안 확인|이메일 인증|휴대폰 인증|로그인 인증|전화번호 인증|이메일 확인',
    ar: 'تأكيد هويتك|التحقق من هويتك|تحقق من هويتك|التحقق من الهوية|تحقق من بريدك|تأكيد الهوية|تحقق من رقم|التحقق من البريد|تأكيد البريد|تحقق من حسابك|التحقق من الحساب',
    tr: 'giris* (onay*/dogrula*)|kimliginizi dogrula*|kimligini dogrula*|kimlik dogrulama|guvenlik kontrol*|e posta* dogrula*|telefon* dogrula*|hesab* dogrula*|giris dogrulama',
    sv: 'bekrafta (inloggning*/din inloggning)|bekrafta (din/ditt/att)|verifiera (din/ditt/att)|sakerhetskontroll|identitetskontroll|identitetsverifiering',
    cs: 'potvrd* prihlaseni|overeni prihlaseni|over* (svou/svuj/vasi/vas) (totoznost/ucet/email/telefon)|overeni (totoznosti/identity/uctu/emailu/telefonu)|potvrdte (svou/svuj)|bezpecnostni kontrola|potvrzeni prihlaseni',
    more: 'bekraeft (din/dit)|bekreft (din/ditt/at)|verificer din|vahvista (sahkoposti*/henkil*/puhelin*/tili*)|erositse meg|igazolja|confirma* identitatea|verifica* (contul/emailul/adresa)|xac minh|xac nhan (email/danh tinh/tai khoan)|verifikasi (email/akun/identitas/nomor)|επαληθευση|επιβεβαιωση|потвърдете|потвържд*|overte|overenie|potvrdite|potvrda|potvrd* (identitet*/prijav*/e postu)|patvirtin* (tapatyb*/el/prisijung*)|apstiprin* (identit*/e past*)|kinnita (oma/et)|isikutuvast*|sahkan (identiti/emel/akaun)|verifica (la teva/el teu)|egiaztatu (zure)?|staðfest* (auðkenni/netfang)|verifiko (identitet*/email*)|thibitisha|i verify|verifieer jou|пацвер* (асобу/уваход)|баталгаажуул*|растау|təsdiqlə*|dogrulama|vahvista|tunnistaudu*|henkilollisyy*|azonosit*|megerosites|verificati|confirmati|xac (minh/nhan)|verifikasi|pengesahan|επαληθευσ*|επιβεβαιωσ*|потвърди*|провер* (идентитет*/самоличност*)|overit|potvrdi|bekraeft|bekreft',
    further:
      'تایید هویت|احراز هویت|אימות זהות|אמת את|सत्यापित करें|सत्यापन|ยืนยันตัวตน|ยืนยันอีเมล|যাচাই করুন|সচাইকরণ|சரிபார்|ధృవీకరించు|تصدیق|დადასტურება|ვერიფიკაცია|հաստատ|הזדהות|אימות|ยืนยัน',
  },
  sent: {
    any: 'sms*|whatsapp|*sms code|*smsotp|*emailotp|email otp|sms otp|otp (sms/email/mail)|phone otp|mobile otp|telegram|viber',
    en: 'sent (to/you/a/an/the/your/by/via/in)|been sent|was sent|just sent|we ve sent|we sent|we have sent|we e?mailed|e?mailed (you/a/to/it)|texted|text message|we just|check your (email/email/inbox/phone/messages/mailbox/text*)|resend*|re send*|didn t (receive/get/arrive)|did not receive|haven t received|not received|send (a /the )?(new )?code again|send again|send (a )?new code|request (a )?new code|new code in|get (a )?new code|code in your (email/inbox)|from (the/your/our) (email/email/text/sms/message)|in the (email/email/text/message)|(email/mail/phone/mobile/text) (code/otp/verification/token/pin)|receive(d)? (by/via/in/on/from/the/your/a) (email/email/text/sms/phone/mobile/code/your)|you received|spam folder|junk folder|code expires in|verify (your )?(email/email/phone/mobile)|email verification|phone verification|voice call|we called|we texted|will (receive/get/arrive)|emailed|call me|verification email|send code|get code|send otp|get otp|send verification|(request/get/send/resend) (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)|new otp|another code|your (inbox/mailbox)',
    de: 'gesendet|geschickt|zugesandt|zugesendet|verschickt|versendet|erhalten|per (email/sms/mail)|email (code/erhalten)|neu* code (senden/anfordern)|code erneut|erneut senden|erneut anfordern|kein* code|nicht erhalten|nachricht|posteingang|sms code|textnachricht|email bestatig*|code anfordern|code senden|zugestellt|spam ordner|aus (ihrer/deiner/der) (email*/email*/sms/nachricht)|in (ihrer/deiner/der) (email*/email*/sms/nachricht)|an (ihre/deine) (email*/email*/telefon*/handy*/mobil*/rufnummer)|angerufen|uberbracht|mail gesendet|(prufen/offnen/checken) sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang)|(prufe/checke/offne) (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)|postfach|(erhaltene*/gesendete*/zugesandte*/zugeschickte*/empfangene*/ubermittelte*) *code',
    fr: 'envoye*|renvoyer|recu (par/le/un)?|par (sms/email/email/mail/courriel/texto)|boite de reception|pas recu|un nouveau code|nouveau code par|vous avons|avons envoye|message texte|texto|courriel|renvoi*|recevoir (le/un) code|envoyer le code|boite mail|(dans/de) votre (email/email/mail/messagerie/sms/courrier)|(a/sur) votre (adresse/numero/telephone/mobile/portable)|vous a ete (envoye/adresse/transmis)|adresse par (mail/sms)|(consultez/verifiez/regardez/ouvrez) (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)',
    es: 'envia*|enviado*|reenviar*|recibid*|recibio|recibiste|por (sms/correo/email/email/mensaje)|al correo|a (tu/su) (correo/email/telefono/movil/celular)|mensaje de texto|no has recibido|no recibiste|bandeja de entrada|codigo nuevo|nuevo codigo|te hemos|le hemos|correo no deseado|hemos mandado|solicitar codigo|obtener codigo|(en/de) (tu/su) (correo/email/bandeja/mensaje/sms)|que (te/le) (enviamos/mandamos)|te (enviamos/mandamos)|le (enviamos/mandamos)|llego a|(revisa/revise/consulta/consulte/mira) (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)',
    pt: 'envia*|enviad*|reenviar*|recebid*|recebeu|por (sms/email/email/mensagem)|para (o )?(seu/o seu/sua) (email/email/telefone/celular/telemovel)|mensagem de texto|nao recebeu|novo codigo|caixa de entrada|via sms|via email|caixa de spam|obter codigo|solicitar codigo|(no/do) (seu/teu) (email/email/correio/sms)|que (te/lhe)? (enviamos/mandamos)|chegou (no/ao)|mandamos|(verifique/confira/veja/consulte/confirme) (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)',
    it: 'inviat*|reinvi*|rinvia*|invia (di nuovo/codice/nuov*)|ricevut*|via (sms/email/email/mail)|tramite (sms/email/email)|messaggio|posta in arrivo|non hai ricevuto|nuovo codice|ti abbiamo|alla tua (email/email/mail)|al tuo (numero/indirizzo/telefono/cellulare)|casella di posta|spedito|richiedi codice|per (sms/email)|(nella/dalla) tua (email/email/mail/casella)|(nella/dalla) sua (email/email/mail)|che ti abbiamo|via messaggio|ti e stato (inviato/mandato)|mandato|(controlla/verifica) (il /la /le /i )?(tuo /tua /tue /tuoi )?(telefono/cellulare/email/casella/posta/messaggi)',
    nl: 'verstuurd*|gestuurd*|verzonden*|gezonden|ontvangen|per (sms/email/mail)|via (sms/email)|opnieuw (verzenden/versturen/sturen)|geen code|nieuwe code|tekstbericht|postvak|sms bericht|naar (je/uw) (email*/telefoon*/mobiel*/nummer)|code (versturen/aanvragen/sturen)|gemaild|(in/uit) (je/uw) (email*/mail*/sms)|die (we/wij) (je/u) (hebben )?(gestuurd/gemaild)|sms je|verstuurden|(controleer/bekijk/check) (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten)',
    pl: 'wyslan*|wyslalismy|wyslij*|przeslan*|przeslalismy|otrzyman*|otrzymal*|emailem|przez sms|sms em|smsem|na (adres/numer/telefon/twoj/email/maila)|ponownie|nie (otrzymales/dostales/dotarl/otrzymano)|nowy kod|wiadomosc*|skrzynk*|mailem|sprawdz (swoj* )?(email/poczt*/telefon/skrzynk*)',
    uk: 'надісла*|надісил*|відправ*|отримал*|sms|смс|на (пошту/вашу/ваш/номер/email/електронну)|повторно|ще раз|новии код|не (отримали/приишов/надіишов)|повідомлен*|листі|з листа|лист|надішл*|перевірте (пошту/телефон/повідомлення)|отриман|отримано|отриманого|отримании',
    ru: 'отправ*|выслан*|выслали|присла*|прислан*|получили|смс|на (почту/вашу/ваш/номер/email/электронную/указанн*)|повторно|еще раз|новыи код|не (получили/пришел/пришло/приходит)|сообщени*|письм*|из письма|получить код|запросить код|проверьте (почту/телефон/email/сообщения)|полученн*|получен|получено|получена',
    ja: '送信|お送り|送りしました|届い|届かない|届きません|再送|メールに|メールで|smsで|smsに|ショートメッセージ|受信|受け取|通知され|記載の|新しいコード|コードを取得|送られ|メール内|届く',
    zh: '已发送|发送到|发送至|已發送|發送至|發送到|发到|发送验证码|發送驗證碼|获取验证码|獲取驗證碼|取得驗證碼|重新发送|重新發送|重新获取|重发|短信|簡訊|邮件中|邮箱|郵箱|電子郵件|手机收到|收到的|手机验证|没有收到|沒有收到|未收到|收件箱|邮件|手機|寄送|寄到|傳送|发送|已寄|电子邮件|信箱|重新傳送|重寄',
    ko: '전송|보냈|발송|보내드린|받은|받지|재전송|문자|메일로|이메일로|이메일에|수신|다시 보내기|다시 받기|메시지|새 코드|인증번호 받기|재발송|휴대폰으로|휴대전화로|전송된|도착',
    ar: 'أرسلنا|ارسلنا|تم إرسال|تم ارسال|المرسل|المرسلة|إعادة إرسال|اعادة ارسال|إعادة الإرسال|رسالة نصية|رسالة|الرسائل|بريدك|البريد الإلكتروني|لم تستلم|لم يصلك|لم تتلق|وصلك|استلمت|إلى هاتفك|إلى رقم|واتساب|هاتفك|أرسلناه|إرسال الرمز|جوالك',
    tr: '(gelen/gonderilen/iletilen) (kod*/sifre*)|gonder*|yollad*|ilet*|e posta*niza|e postaniza|telefonunuza|cep telefonu*|sms ile|sms*|kisa mesaj|tekrar gonder|yeniden gonder|ulasmadi|almadiniz mi|almadin mi|gelmedi|gelen kutusu|yeni kod|mesaj*|aldiginiz|eposta*|e postana|kodu al|kod al|(epostanizi/telefonunuzu/gelen kutunuzu) kontrol',
    sv: 'skickat*|skickade*|skickas|skicka (kod*/igen/ny*/om)|mottog*|fatt*|via (sms/e post)|med sms|till (din/ditt) (e post*/telefon*/mobil*/nummer/mejl)|ny kod|inte fatt|inkorg*|textmeddelande|sms|mejl*|meddelande|sant|mottagit|fick|(kolla/kontrollera) (din/ditt) (mejl*/mail/inkorg/telefon/mobil)',
    cs: 'odesla*|zasla*|poslal*|poslan*|prisel|obdrze*|dorucen*|na (vas/vasi/tvuj/email/telefon/cislo)|emailem|sms|sms zprav*|znovu|novy kod|neprisel|nedorazil|nedostali|zprav*|prijat*|dosel|odeslat|zaslat|poslat|zkontrolujte (svuj/svou)? (email/telefon/schranku)',
    more: 'gautas|atsiustas|sanemtais|nosutitais|sendt*|sendte|modtaget|mottatt|via sms|pa sms|send igen|send pa nytt|lahet*|tekstiviesti*|sahkopostii*|elkuldt*|kuldtunk|kuldott*|ujrakuldes|am trimis|trimis*|retrimite*|primit*|da gui|vua gui|gui den|gui lai|nhan duoc|tin nhan|hop thu|kirim*|dikirim*|kirim ulang|terima*|εστειλ*|στειλαμε|σταλθηκε|επαναποστολη|изпрат*|изпратихме|poslali|odoslali|odoslan*|poslan*|poslat*|ponovo|poslali smo|poslan* (na/je/vam)|poslat* (na/je/vam)|послали смо|послат*|испратив*|испратен*|изпратих*|posiljam*|issiunt*|nusiunt*|siunteme|atsiunt*|nosutij*|nosutit*|atsutij*|saatsime|saadeti|saadetud|saatnud|menghantar|dihantar|telah dihantar|hantar semula|mengirim*|enviat|hem enviat|t hem|enviamosche|enviamos*|bidali*|sendum|sent a|derguar|kemi derguar|tumekutumia|imetumwa|nagpadala|ipinadala|gestuur*|ons het|адправіл*|даслал*|илгээл*|илгээсэн|жіберілді|жіберді|gonderildi|gondərildi|gondərdik|vi har sendt|har sendt|lahetimme|lahetetty|lahetettiin|kuldtuk|a fost trimis|gui (den/ma/toi/ve/lai)|duoc gui|εσταλη|εχει σταλει|αποστολη|sms|e posti|telefonile|u sms*|(na/u) (vas/vas/vasu) (e/mail/telefon*/mobil*)|ponovo posalji|posalji ponovo|posalji (novi )?kod|send (igen/pa nytt/ny)|laheta (uudelleen/koodi)|ujrakuld*|изпрати отново|siusti dar|nosutit velreiz|saada uuesti',
    further:
      'ارسال|پیامک|فرستاد|ایمیل شما|נשלח|שלחנו|שלח שוב|הודעת|भेजा|भेजे|पुनः भेजें|ส่งไป|ส่งรหัส|ได้รับ|ข้อความ|ส่งอีกครั้ง|ทางอีเมล|পাঠিয়েছি|পাঠানো|அனுப்ப|పంపాము|పంపిన|పంపబడింది|بھیجا|بھیج دیا|გამოგზავნ|გაიგზავნა|გამოვგზავნ|ուղարկ|پیامک شد|ارسال شد|فرستادیم|भेजा गया|भेज दिया|प्राप्त|ส่งโค้ด|ถูกส่ง',
  },
  generated: {
    any: 'qr code|qr*',
    en: 'generated (by/in/on/from)|(by/in/on/from/with/using/open) (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|on your (device/phone)|your (two factor/2fa/mfa/otp/totp) (app*/device)|changes every|every 30|current code|from (the/an) app*|scan (the/this)|app generates|mobile application|mobile app|your (security/hardware)? token',
    de: 'generiert*|in (der/ihrer/deiner) app|aus (der/ihrer/deiner) app|von (der/ihrer/deiner) app|(der/ihrer/deiner) (zwei faktor/authenticator/2fa/otp/totp) app|offnen sie (die/ihre)|scannen|erzeugt*|app offnen|aus der *app',
    fr: 'genere*|dans (votre/l/une) app*|par (votre/l/une) app*|sur votre (app*/application)|depuis (votre/l) app*|scann*|ouvrez (votre/l) app*|de votre app*',
    es: 'generad*|genera|en (tu/su/la) app*|en (tu/su/la) aplicacion|de (tu/su/la) (app*/aplicacion)|por (tu/su/la) (app*/aplicacion)|escane*|abre (tu/la) (app/aplicacion)|(de/en) (tu/su) token',
    pt: 'gerad*|no (seu/teu) (app*/aplicativo)|do (seu/teu) (app*/aplicativo)|(pelo/pela) (seu/sua/app*/aplica*)|escane*|abra (o/seu) (app*/aplicativo)|na (sua )?aplicacao|leia o qr|do aplicativo|(do/no) (seu/teu) token',
    it: 'generat*|dall app*|dalla tua app*|dalla app*|nella tua app*|nell app*|scansion*|apri l app*|inquadra',
    nl: 'gegenereerd*|in (je/uw/de) app|uit (je/uw/de) app|van (je/uw/de) app|scan de|open (je/uw/de) app|door (je/uw/de) (app/*app)',
    pl: 'wygenerowan*|z aplikacji|w aplikacji|zeskanuj*|otworz aplikacj*|przez aplikacj*|swojej aplikacji|generowan*',
    uk: 'згенерован*|з (додатка/додатку/застосунку/програми)|у (додатку/застосунку)|в (додатку/застосунку)|відскан*|скануи*|відкриите (додаток/застосунок)',
    ru: 'сгенерирован*|из приложени*|в приложени*|отсканир*|сканир*|откроите приложени*|приложением|генериру*',
    ja: 'アプリに表示|アプリで生成|生成され|アプリを開|スキャン|読み取|アプリの',
    zh: '生成的|应用中|应用上|打开您的|打开应用|扫描|掃描|掃瞄|app 中|app 上|应用程序中|應用程式|应用程序|令牌上',
    ko: '생성된|앱에 표시|앱에서|스캔|앱을 열|생성한',
    ar: 'تطبيقك|من التطبيق|في التطبيق|امسح|المولد|افتح تطبيق',
    tr: 'olusturulan|uretilen|uygulamadaki|uygulamasindaki|uygulamanizdaki|uygulamaniz*|tarayin|tara|uygulamanin|uygulamasi*',
    sv: 'genererad*|genereras|i din app|fran din app|i appen|fran appen|skanna|av appen|oppna (din )?*app*|din app',
    cs: 'vygenerovan*|vasi aplikace|z aplikace|v aplikaci|ve vasi aplikaci|naskenuj*|otevrete aplikac*|generovan*',
    more: 'i din app|fra din app|sovelluksen|sovelluksesta|alkalmazasban|alkalmazas altal|din aplicatie|generat de|trong ung dung|tu ung dung|di aplikasi|dari aplikasi|απο την εφαρμογη|στην εφαρμογη|от приложението|z aplikacie|v aplikacii|iz aplikacije|u aplikaciji|iz (vase )?aplikacij*|iz (svoje )?aplikacij*|z aplikacij*|is (jusu )?(autentifik*/programel*/aplikacij*)|no (autentifik*/lietotn*)|autentimisrakendus*|daripada aplikasi|de l aplicacio|da aplicacion|ur auðkenn*|nga aplikacioni|од апликациј*|из апликациј*|kutoka kwenye programu|mula sa iyong|in jou app|з праграмы|аппаас|қолданба*|колданба*|tətbiqind*|tetbiqind*|fra (din )?(godkend*/auten*/app*)|fra (autentiser*/app*)|sovellu* (nayt*/luom*)|alkalmazas* (altal/generalt/megjel*)|din aplicatia',
    further: 'از برنامه|در برنامه|באפליקציה|מהאפליקציה|ऐप से|จากแอป|ในแอป',
  },
  shown: {
    de: 'angezeigt*',
    fr: 'affiche*',
    es: 'mostrado|muestra',
    pt: 'exibid*|mostrad*',
    it: 'mostrat*|visualizzat*',
    nl: 'weergegeven|getoond',
    pl: 'wyswietlan*|wyswietlon*',
    uk: 'показан*',
    ru: 'показан*|отобража*',
    ja: '表示された|表示されている',
    zh: '显示的|顯示的',
    ko: '표시된',
    ar: 'الذي يظهر|الظاهر',
    tr: 'gosterilen|gorunen',
    sv: 'visas i',
    cs: 'zobrazen*',
    more: 'vist i|naytta',
  },
}

/**
 * What the fields are called that a code must not go into. A phrase such as "zip code" speaks against the field even
 * though it says "code"; the kinds in `nouns` below only where the field's own text has no code in it ("email code").
 */
export const others: Readonly<Record<Other, Words>> = {
  recovery: {
    any: 'recovery*|backup code*|backup|backupcode*|*recoverycode*|scratch*|rescue code*|*backup code*',
    en: 'recovery (code*/key*/phrase/password/passphrase/token)|back up code*|emergency (code*/key/scratch/access)|scratch code*|reserve code*|fallback code*|static token|bypass code|reset key|unlock key',
    de: 'wiederherstellungs*|backup code*|ersatzcode*|notfall*|sicherungscode*|reservecode*|rettungscode*|einmal backup*|wiederherstellung*',
    fr: 'code* de (recuperation/secours/sauvegarde/restauration)|cle de (recuperation/secours)|codes de secours|code secours|code recuperation',
    es: 'codigo* de (recuperacion/respaldo/emergencia/reserva)|clave de recuperacion|codigos de recuperacion|codigo respaldo',
    pt: 'codigo* de (recuperacao/backup/reserva/emergencia/seguranca de backup)|chave de recuperacao|codigo alternativo',
    it: 'codice* di (recupero/backup/riserva/emergenza/ripristino)|codici di (recupero/backup/riserva/emergenza)|chiave di recupero',
    nl: 'herstelcode*|back up code*|noodcode*|reservecode*|herstelsleutel*|herstel code*',
    pl: 'kod* (zapasow*/odzyskiwania/awaryjn*/ratunkow*/przywracania)|klucz odzyskiwania|zapasow* kod*',
    uk: 'код* відновлення|резервн* код*|запасн* код*|ключ відновлення|аваріин* код*',
    ru: 'код* восстановления|резервн* код*|запасн* код*|ключ восстановления|авариин* код*',
    ja: 'リカバリ|回復コード|バックアップコード|復旧コード|復元コード|予備コード|緊急コード|リカバリー|バックアップ コード|復旧',
    zh: '恢复码|恢復碼|备用码|備用碼|备份码|備份碼|救援码|恢复代码|備援碼|备用代码|復原碼|恢复密钥|备用验证码|应急码|还原码|復原代碼',
    ko: '복구 코드|복구코드|백업 코드|백업코드|예비 코드|비상 코드|복구 키',
    ar: 'رمز الاسترداد|رموز الاسترداد|رمز احتياطي|الرموز الاحتياطية|رمز النسخ الاحتياطي|رمز الاستعادة|الرمز الاحتياطي|كود احتياطي|رموز احتياطية',
    tr: 'kurtarma (kod*/anahtar*)|yedek kod*|yedekleme kod*|acil durum kod*',
    sv: 'aterstallningskod*|reservkod*|sakerhetskopieringskod*|aterstallningsnyckel|backup kod*|nodkod*|engangskod for aterstallning',
    cs: 'zalozni* kod*|obnovovaci* kod*|kod* pro obnov*|kod* obnovy|nouzov* kod*|zachrann* kod*|klic pro obnov*',
    more: 'gendannelseskod*|gjenopprettingskod*|palautuskoodi*|helyreallito kod*|visszaallitasi kod*|tartalek kod*|cod* de recuperare|cod* de rezerva|ma khoi phuc|ma du phong|kode pemulihan|kode cadangan|κωδικος ανακτησης|εφεδρικ*|код за възстановяване|резервен код|zalozny kod|kod na obnov*|kod za oporavak|rezervni kod*|gendannelses*|gjenopprettings*|varakoodi*|helyreallitas*|helyreallito*|tartalek*|cod* de (recuperare/rezerva/rezerv)|rezervn* kod*|rezervni*|zalozn* kod*|obnovitven* kod*|obnovovac* kod*|atkurimo kod*|atsargin* kod*|atkopsanas kod*|rezerves kod*|taastekood*|taastamiskood*|varukood*|kod (pemulihan/sandaran)|kode (pemulihan/cadangan)|codi de (recuperacio/seguretat de reserva)|codigo de recuperacion|berreskuratze kode*|endurheimt*|kod* i (rikuperimit/rezerve)|код за (обновување/опоравак/възстановяване)|резервн* код*|nambari ya urejesh*|herstelkode*|код (аднаулення/аднаулення)|сэргээх код*|калпына келтіру|қалпына келтіру|bərpa kod*|berpa kod*|ma (khoi phuc/du phong)|κωδικ* ανακτησης|κωδικ* (ασφαλειας αντιγραφου)',
    further:
      'کد بازیابی|کد پشتیبان|קוד שחזור|קוד גיבוי|रिकवरी कोड|बैकअप कोड|รหัสกู้คืน|รหัสสํารอง|পুনরুদ্ধার কোড|ব্যাকআপ কোড|மீட்புக் குறியீடு|மீட்பு குறியீடு|రికవరీ కోడ్|بازیابی کوڈ|ریکوری کوڈ|აღდგენის კოდი|სარეზერვო კოდი|վերականգնման կոդ|պահուստային կոդ|קודי גיבוי|पुनर्प्राप्ति कोड',
  },
  setupKey: {
    any: 'totp secret|otp secret|secret|secretkey|setupkey|totpsecret|otp key|otp seed|shared secret|secret key|mfa secret|otpauth*|totp key|2fa key',
    en: 'set up key|setup code|manual (entry )?key|setup secret|account key|authenticator key|manual entry|manual (setup )?code|encryption key|private key|public key|license secret|client secret|security key name|ssh key|pairing secret|text code|enter this (key/code)',
    de: 'einrichtungsschlussel|geheimer schlussel|geheimschlussel|geheimnis|manueller schlussel|einrichtungscode|manuelle eingabe|authentifizierungsschlussel*|schlussel',
    fr: 'cle de configuration|cle secrete|cle manuelle|cle d installation|saisie manuelle|cle d authentification|cle (d/de l) authentificateur|cle totp',
    es: 'clave de configuracion|clave secreta|llave secreta|clave manual|clave de la configuracion|clave (del/de) autenticador|clave de autenticacion|clave totp',
    pt: 'chave de configuracao|chave secreta|chave manual|chave privada|chave de autenticacao|chave (do/de) autenticador|chave totp',
    it: 'chiave di configurazione|chiave segreta|chiave manuale|chiave di autenticazione|chiave (dell/di) autenticatore|chiave totp',
    nl: 'instelsleutel*|geheime sleutel|installatiesleutel|configuratiesleutel|handmatige sleutel|authenticatiesleutel*|authenticator sleutel*',
    pl: 'klucz konfiguracji|tajny klucz|klucz tajny|sekretny klucz|klucz prywatny|sekret|klucz (uwierzytelniajacy/uwierzytelniania/autoryzacyjny)',
    uk: 'ключ налаштування|секретнии ключ|таємнии ключ|секрет|ключ (автентифікатора/автентифікаціі)',
    ru: 'ключ проверки подлинности|ключ настроики|секретныи ключ|ключ для настроики|секрет|ключ (аутентификатора/аутентификации)',
    ja: 'セットアップキー|シークレットキー|秘密鍵|設定キー|シークレット|手動入力|秘密キー|totpキー|認証アプリのキー',
    zh: '设置密钥|设置键|密钥|密鑰|金鑰|设定密钥|手动输入密钥|私钥',
    ko: '설정 키|비밀 키|비밀키|시크릿 키|인증기 키|totp 키',
    ar: 'مفتاح الإعداد|المفتاح السري|مفتاح سري',
    tr: 'kurulum anahtar*|gizli anahtar*|(kimlik dogrulama/dogrulayici) anahtar*',
    sv: 'installningsnyckel|hemlig nyckel|konfigurationsnyckel|installationsnyckel|autentiseringsnyckel*',
    cs: 'instalacni klic|tajny klic|nastavovaci klic|konfiguracni klic|(autentizacni/overovaci) klic',
  },
  setting: {
    any: '(otp/totp/mfa/2fa/code/token/pin) (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)|userlabel|(device/token/key/authenticator/credential/app) (name/label/nickname/alias)',
    en: '(max*/number of/allowed/minimum/min) (otp/code/token/attempts/codes/digits/failed)|name (this/your/the/of/for) (device/key/authenticator/app/token/method/credential)|device name|nickname|friendly name|(code/otp/token) (is )?(valid for/expires after)|grace period|custom css|tracking id|issuer|default (issuer/digits/period/algorithm)',
    de: 'geratename|gerate name|gultigkeit*|codelange|bezeichnung|name des gerats|anzahl*|gultig fur',
    fr: 'nom de l appareil|duree de validite|longueur*|nom du peripherique|validite|duree de vie',
    es: 'nombre del dispositivo|duracion*|longitud*|caducidad|validez*|vigencia|tiempo de vida',
    pt: 'nome do dispositivo|validade|duracao|comprimento|tamanho do codigo',
    it: 'nome del dispositivo|durata*|lunghezza*|validita',
    nl: 'apparaatnaam|naam van (het/je/uw) apparaat|geldigheid*|lengte',
    pl: 'nazwa urzadzenia|czas waznosci|dlugosc*|waznosc*',
    ru: 'название устроиства|имя устроиства|срок деиствия|длина*',
    uk: 'назва пристрою|термін діі|довжина*',
    ja: 'デバイス名|端末名|有効期限|文字数|桁数',
    zh: '设备名称|設備名稱|有效期|长度|名称|名稱|裝置名稱|有效时间',
    ko: '기기 이름|유효 시간|길이|장치 이름|유효기간',
    ar: 'اسم الجهاز|مدة الصلاحية',
    tr: 'cihaz adi|gecerlilik suresi|uzunlu*',
    sv: 'enhetsnamn|giltighetstid|namn pa enhet*',
    cs: 'nazev zarizeni|platnost|delka',
  },
  card: {
    any: 'cvv*|cvc*|cvn*|csc|cid code|cc csc|*cvv|*cvc|cvv2|ccsec*|cc sec*|cc verif*|cc number|ccnum*|card csc|creditcard*|cardnumber|ccv*|cardcode|card code|cc cid|cccsc|securitycode card',
    en: 'card (security/verification/validation/identification/number/code)|credit card|debit card|(3/4/three/four) digits? (code )?(on/at/from) (the )?(back/front/your/signature)|back of (your/the) card|name on card|cardholder|expiration date|card details|on the back|signature strip|card expiry|(mm/month) (yy/year)|billing address|last (four/4) digits|card',
    de: 'kartenprufnummer*|kartenprufziffer*|prufziffer*|kartennummer|kreditkarte*|prufnummer|kartensicherheits*|karteninhaber|ruckseite (der/ihrer) karte|auf der karte|kartenfolgenummer',
    fr: 'cryptogramme*|numero de (la )?carte|carte (bancaire/de credit/bleue)|titulaire de la carte|au dos de|dos de (votre/la) carte',
    es: 'numero de (la )?tarjeta|tarjeta de (credito/debito)|titular de la tarjeta|reverso de|dorso de|codigo de seguridad de (la/tu/su) tarjeta|tarjeta',
    pt: 'numero do cartao|cartao de (credito/debito)|titular do cartao|verso do|nome no cartao|codigo de seguranca do cartao|cartao',
    it: 'numero (della )?carta|carta di (credito/debito)|titolare della carta|retro della|sul retro|intestatario (della )?carta',
    nl: 'kaartnummer|creditcard*|kaarthouder|achterkant van|achterzijde|kaartverificatie*|kaart',
    pl: 'numer karty|kart* (kredytow*/platnicz*/debetow*)|posiadacz karty|odwrocie|kod karty|z tylu karty',
    uk: 'номер картки|кредитн* картк*|банківськ* картк*|зворотн* бо*|звороті картки',
    ru: 'номер карты|кредитн* карт*|банковск* карт*|обратн* сторон*|обороте карты|держатель карты|код карты',
    ja: 'カード番号|クレジットカード|カード裏面|カード名義|カードの裏|裏面|券面|カード確認',
    zh: '卡号|卡號|信用卡|背面|持卡人|卡片|银行卡|卡背',
    ko: '카드 번호|카드번호|신용카드|카드 뒷면|카드 소유자|뒷면',
    ar: 'رقم البطاقة|بطاقة الائتمان|ظهر البطاقة|خلف البطاقة|حامل البطاقة|البطاقة',
    tr: 'kart numara*|kredi kart*|kartin arka*|kart sahib*|kart uzerindeki|arka yuz*|kart guvenlik',
    sv: 'kortnummer|kreditkort*|betalkort*|baksidan|kortinnehavare|kortets',
    cs: 'cislo karty|kreditni* kart*|platebni* kart*|zadni strane|drzitel karty|zadni strana|kod karty',
    more: 'kortnummer|kredittkort|betalingskort|korttinumero|bankkartya*|kartyaszam|numarul cardului|so the|kartu|kartu kredit|nomor kartu|αριθμος καρτας|номер на карта|cislo karty|broj kartice|kortets|(pa/bag) (bagsiden af )?kortet|bagsiden|baksiden|korti* (turva*/numero*)|kortin*|kartya*|cardul*|card (bancar/de credit)|kart(e/u) sigurnosn*|kartic*|картичк*|картиц*|kortel*|kartes|kaardi*|kad kredit|kad debit|kad|targeta|tarxeta|txartel*|kortsins|картк*|karti*|kartin|the (tin dung/ngan hang/ghi no)|καρτας|картата|kontrolcifre*|ma bao mat the|ασφαλειας καρτας|kadi',
    further:
      'شماره کارت|کارت|מספר כרטיס|כרטיס אשראי|הכרטיס|בגב|कार्ड|หมายเลขบัตร|บัตรเครดิต|কার্ড|அட்டை|కార్డ్|کارڈ|ბარათ|քարտ|บัตร',
  },
  captcha: {
    any: '*captcha*|kaptcha|imgcode|img code|imagecode|image code|randcode|vericode image|securimage|checkcode|turing|picture code|pic code|validate code image|graph code|graphic code|yzm|*capcha*',
    en: 'captcha|(in/on/from) (the/this) (image/picture/photo/graphic)|(characters/letters/text/numbers/word/words/code) (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|(image/picture) (code/above/below/verification/text)|(letters/characters/word) (you see/shown/above/below/displayed)|not a robot|are you human|human verification|anti spam|spam (protection/check/prevention)|antispam|security (question/image)|anti bot|refresh image|reload image|different image|solve the|sum of|prove you are human|visual code|robot|math question|type (the )?(code/characters/letters/numbers/text) (shown/below/above/you see)',
    de: 'sicherheitsfrage|zeichen (aus/im/in) (dem/der/diesem)? bild*|bild (ab/ein/gezeigt*/angezeigt*)|spamschutz|spam schutz|kein roboter|zeichenfolge|buchstaben|anti spam|grafik|rechenaufgabe|bildcode|abgebildet*|neues bild',
    fr: 'image|caracteres (de l image/affiches/visibles)|recopi*|anti robot|antispam|anti spam|lettres|robot|question de securite',
    es: 'imagen|caracteres|letras|robot|antispam|pregunta de seguridad|texto de la imagen',
    pt: 'imagem|caracteres (da/na/que)|letras|robo|antispam|pergunta de seguranca',
    it: 'immagine|caratteri (che/visual*/nell/dell/mostrati)|lettere|robot|antispam|domanda di sicurezza',
    nl: 'afbeelding|tekens (uit/in/van)|letters|robot|antispam|spambeveiliging|beveiligingsvraag|plaatje',
    pl: 'obrazk*|znaki z|przepisz|robotem|antyspam*|obraz*|pytanie zabezpieczajace|kod z obrazka|litery',
    uk: 'картинк*|зображен*|символи з|капча|робот|антиспам|малюнк*',
    ru: 'картинк*|изображен*|символы с|капч*|робот*|антиспам|контрольныи вопрос|рисунк*',
    ja: '画像|表示されている文字|キャプチャ|ロボット|絵の|文字を入力|ひらがな',
    zh: '图形|圖形|图片|圖片|图像|圖像|看不清|换一张|換一張|验证图|机器人|點擊刷新|点击刷新|计算结果|算式|右图|右圖|字符|驗證圖|换一|換一',
    ko: '자동입력 방지|자동등록방지|보안문자|보안 문자|이미지|그림|자동가입방지|로봇|보이는 문자|캡차|캡챠|방지문자',
    ar: 'الصورة|صورة|كابتشا|روبوت|الأحرف|الحروف',
    tr: 'resim*|gorsel*|resimdeki|robot|goruntu*|karakterleri|guvenlik sorusu',
    sv: 'bild*|tecken i|bokstaver*|robot|skrapskydd|sakerhetsfraga|skrappost*',
    cs: 'obrazk*|opiste|znaky z|robot|antispam*|kontrolni otazka|pismena|obrazku',
    more: 'billedet|bildet|kuvan|kuvassa|kepen|robot|imagine|hinh anh|gambar|εικονα|картинк*|изображ*|obrazk*|slici|slike|pa bildet|i bildet|kep(en/rol)|karaktereket a kep*|imaginea|din imagine|εικονας|картинката|картинка|sliki|слике|слици|сликата|paveiksl*|attela|attels|pildil|pildi|imatge|imaxe|irudi*|mynd*|figures|figura|picha|larawan|prent|малюнк*|зураг*|сурет*|səkil*|sekild*|hinh (anh)?|trong hinh',
    further: 'تصویر|کپچا|תמונה|चित्र|कैप्चा|ในภาพ|รูปภาพ|ছবিতে|ছবির|படத்தில்|చిత్రం|სურათ|նկար',
  },
  postcode: {
    any: '*zip|zip*|postcode|postalcode|*postal*|zip code|*postcode*|zipcode|plz|cep|cap residenza|eircode|pincode area|billing zip|addr zip',
    en: 'zip|zip code|post code|postal|pin code (of/area/delivery)|delivery area|area pin|pincode|shipping address|delivery pincode|deliver to',
    de: 'plz|postleitzahl*|ort|wohnort',
    fr: 'code postal|cp|ville',
    es: 'codigo postal|c p|cp|localidad',
    pt: 'cep|codigo postal|codigo de enderecamento',
    it: 'cap|codice (di avviamento )?postale|citta',
    nl: 'postcode*|huisnummer',
    pl: 'kod* pocztow*|miejscowosc',
    uk: 'поштов* індекс*|індекс',
    ru: 'почтов* индекс*|индекс',
    ja: '郵便番号|〒|住所',
    zh: '邮编|郵遞區號|邮政编码|郵政編碼|郵編|地址',
    ko: '우편번호|우편 번호|주소',
    ar: 'الرمز البريدي|رمز بريدي',
    tr: 'posta kod*',
    sv: 'postnummer|postnr',
    cs: 'psc|postovni* smerovaci*|smerovaci cislo',
    more: 'postnummer|postnr|postinumero|iranyitoszam|cod postal|ma buu dien|kode pos|ταχυδρομικος κωδικας|пощенски код|psc|postanski broj|postansk* broj|поштенски*|поштански*|postna stevilk*|pasto kod*|pasta (indekss/kods)|sihtnumber|poskod|kod pos|codi postal|posta kode*|postnumer|kod* postar|msimbo wa posta|nambari ya posta|poskode|паштов* індэкс|шуудангии*|шуудангиин|пошта индекс*|poct indeks*|ma (buu dien/buu chinh)|ταχυδρομικ*|пощенск* код',
    further:
      'کد پستی|מיקוד|पिन कोड|रหัสไปรษณีย์|รหัสไปรษณีย์|পোস্ট কোড|পোস্টকোড|அஞ்சல்|పిన్ కోడ్|پوسٹل کوڈ|საფოსტო|փոստային',
  },
  coupon: {
    any: '*coupon*|*promo*|*voucher*|*discount*|*giftcard*|*gift card*|*redeem*|rabatt*|gutschein*|kupon*|cupon*|cupom|*promocode*',
    en: 'prize*|giveaway|raffle|coupon*|promo*|promotion*|voucher*|discount*|gift (card/code/certificate/voucher/pin)|redeem*|redemption code|offer code|deal code|rebate code|bonus code|claim code|savings code|creator code|reward code|top up code|prepaid (code/card)|scratch card|scratch off|wallet code|loyalty',
    de: 'gutschein*|rabatt*|aktionscode*|geschenkkarte*|einlosen|vorteilscode*|werbecode|*gutschein*|guthabencode|aktions code',
    fr: 'code (promo*/reduction/avantage/cadeau/remise/de reduction)|bon (de reduction/d achat/cadeau)|carte cadeau|coupon',
    es: 'premio*|sorteo|cupon*|codigo (promocional/de descuento/promo/de regalo/de promocion)|descuento|tarjeta (de )?regalo|vale|canjear|promocional',
    pt: 'cupom|cupao|cupons|codigo (promocional/de desconto/de oferta)|desconto|vale presente|cartao presente|resgatar|vale',
    it: 'premio|premi|concorso|codice (sconto/promo*/regalo/coupon)|buono|buoni|carta regalo|sconto|riscatta*',
    nl: 'kortingscode*|actiecode*|cadeaubon*|cadeaukaart*|vouchercode*|korting*|waardebon|inwisselen|tegoedbon',
    pl: 'kod* (rabatow*/promocyjn*/podarunkow*/znizkow*)|kupon*|bon*|karta podarunkowa|rabat*|zrealizuj|voucher',
    uk: 'промокод*|купон*|знижк*|подарунков* (карт*/сертифікат*)|сертифікат*|ваучер*',
    ru: 'промокод*|купон*|скидк*|подарочн* (карт*/сертификат*)|сертификат*|ваучер*|промо код',
    ja: 'クーポン|プロモーション|割引|ギフト|キャンペーン|引換|シリアルナンバー|プロモ|商品券|特典コード',
    zh: '优惠|優惠|折扣|兑换|兌換|礼品|禮品|促销|代金券|优惠券|礼券|卡密|充值码|折價',
    ko: '쿠폰|할인|프로모션|기프트|상품권|교환권',
    ar: 'كوبون|القسيمة|قسيمة|الخصم|خصم|بطاقة هدية|العرض الترويجي|الكوبون|الهدايا',
    tr: 'kupon*|indirim*|promosyon*|hediye*|kampanya*',
    sv: 'rabatt*|kampanjkod*|presentkort*|kupong*|vardekod*|losa in|vardebevis|gavokort',
    cs: 'slevov*|kupon*|darkov* (karta/poukaz*/kod*)|poukaz*|promo kod*|sleva',
    more: 'rabatkod*|rabattkod*|gavekort*|alennuskoodi*|lahjakortti*|kuponkod*|kedvezmeny*|cod de reducere|cod promotional|ma giam gia|ma khuyen mai|kode promo|kode voucher|diskon|εκπτωτικ*|κουπονι*|промо код|купон*|zlavov*|kupon*|kod za popust|rabat*|tilbudskod*|gavekod*|alennus*|etukoodi*|kampanjakoodi*|cod (promotional/de reducere/promo/voucher)|reducere|popust|промо*|попуст|nuolaid*|atlaiz*|atlaizu|soodus*|kod (promosi/diskaun/baucar)|codi (promocional/de descompte)|descompte|deskontu*|afslattar*|kod* (promocional/zbritje*)|punguzo|kodi ya (punguzo/ofa)|afslag*|прамакод*|зніжк*|хонгололт*|хөнгөлөлт*|промокод*|жеңілдік|endirim|ma (giam gia/khuyen mai/uu dai/voucher)|εκπτωτ*|εκπτωση*',
    further:
      'کد تخفیف|כוד קופון|קופון|कूपन|คูปอง|ส่วนลด|โค้ดส่วนลด|প্রোমো|কুপন|கூப்பன்|కూపన్|پرومو|کوپن|პრომო|ფასდაკლებ|պրոմո|զեղչ|प्रोमो|โปรโมชั่น',
  },
  phone: {
    any: 'phone*|tel|mobile|*phonenumber*|msisdn|telefon*|telefono|telephone|telefone|celular|cellphone|handphone|*telephone*|*mobilephone*|phone no|fax|*phone',
    en: 'phone|mobile|cell|telephone|phone number|mobile number|cell number|whatsapp number',
    de: 'festnetz*|telefon*|handy*|mobilnummer*|rufnummer*|mobiltelefon*|*telefonnummer*',
    fr: 'telephone|portable|mobile|numero de (telephone/portable/mobile)',
    es: 'telefono|movil|celular|numero de (telefono/movil/celular)',
    pt: 'telefone|telemovel|celular|numero de (telefone/celular/telemovel)',
    it: 'telefono|cellulare|numero di (telefono/cellulare)|recapito',
    nl: 'telefoon*|mobiel*|gsm',
    pl: 'telefon*|numer telefonu|komork*',
    uk: 'телефон*|мобільн*',
    ru: 'телефон*|мобильн*',
    ja: '電話番号|携帯番号|携帯電話|電話',
    zh: '手机号|手機號|电话|電話|手机号码|手機號碼|手机',
    ko: '전화번호|휴대폰|휴대전화|연락처|전화',
    ar: 'رقم الهاتف|رقم الجوال|الجوال|رقم الموبايل|الهاتف',
    tr: 'telefon*|cep numara*|gsm',
    sv: 'telefon*|mobil*|mobilnummer',
    cs: 'telefon*|mobil*',
    more: 'telefon*|mobilnummer|puhelin*|matkapuhelin|telefonszam|numar de telefon|so dien thoai|nomor (hp/telepon/ponsel)|τηλεφωνο|телефон*|telefonne cislo|broj telefona|telefonnummer|puhelinnumero|broj (telefona/mobitela)|број на телефон|telefona numurs|telefoninumber|nombor telefon|numero de telefon|simanumer|numri i telefonit|nambari ya simu|утасны дугаар',
    further:
      'شماره موبایل|شماره تلفن|טלפון|फ़ोन|मोबाइल|เบอร์โทร|โทรศัพท์|মোবাইল নম্বর|ফোন নম্বর|கைபேசி எண்|தொலைபேசி|మొబైల్ నంబర్|موبائل نمبر|ტელეფონის ნომერი|հեռախոսահամար',
  },
  date: {
    any: 'date*|dob|birth*|bday*|birthday|*birthdate*|*dateofbirth*|mm yy*|mm dd yyyy|dd mm yyyy|yyyy mm dd|dd mm|mm|dd|yyyy|yy|expiry*|exp*month|exp*year|hh mm|exp date|expdate',
    en: 'date|birth|birthday|birth date|day|month|year|expiry|expiration|time|hour|minute',
    de: 'datum|geburts*|tag|monat|jahr|ablaufdatum|gultig bis',
    fr: 'date|naissance|jour|mois|annee|jj mm aaaa|expiration|heure',
    es: 'fecha|nacimiento|dia|mes|ano|caducidad|vencimiento|hora',
    pt: 'data|nascimento|dia|mes|ano|validade|vencimento|hora',
    it: 'data|nascita|giorno|mese|anno|scadenza|ora',
    nl: 'datum|geboorte*|dag|maand|jaar|vervaldatum|tijd',
    pl: 'data|daty|urodzenia|dzien|miesiac|rok|termin',
    uk: 'дата|народження|день|місяць|рік',
    ru: 'дата|рождения|день|месяц|год',
    ja: '日付|生年月日|誕生日|年|月|日|有効期限',
    zh: '日期|出生|生日|年份|月份',
    ko: '날짜|생년월일|생일|년|월|일',
    ar: 'تاريخ|الميلاد|اليوم|الشهر|السنة',
    tr: 'tarih*|dogum*|gun|ay|yil',
    sv: 'datum|fodelse*|dag|manad|ar',
    cs: 'datum|narozeni|den|mesic|rok',
  },
  pin: {
    any: 'pin|pin code|pincode|new pin|pinnumber|pin number|personal identification number|sim pin|puk*|atm pin|mpin|upi pin|tpin|*newpin*|*cardpin*|pin confirm*|pin2',
    en: '(card/atm/sim/debit/credit/new/current/old/create/choose/set/confirm/re enter/repeat/change/parental/kiosk/device/screen/wallet/app/transaction/signing/door/lock/bluetooth/staff/employee/profile/account/telephone/customer/library/quick/unlock/security/your/forgot/enter/a) pin|pin (code )?(of/for) (your/the) (card/device/account)|pin (lock/pad/protection)|forgot (your )?pin|lock screen|unlock (with/your/the/app/screen/device)|unlock',
    de: '(karten/sim/neue/aktuelle/gerate/kunden/telefon) pin|pin (andern/festlegen/vergessen/wiederholen/wahlen)|geheimzahl|pin eingeben|pin nummer',
    fr: 'code (confidentiel/pin)|pin de (la/votre) carte|nouveau (code )?pin|code (carte )?sim',
    es: 'pin de (la/tu/su) (tarjeta/sim)|nuevo pin|codigo pin|clave de cajero|crear pin',
    pt: 'pin do cartao|novo pin|codigo pin|senha do cartao|senha de 4 digitos',
    it: 'pin della carta|nuovo pin|codice pin',
    nl: 'pincode*|nieuwe pin*|pin van',
    pl: 'pin (do )?karty|nowy pin|kod pin|numer pin',
    uk: 'пін код*|пін картки|новии пін|pin код*',
    ru: 'пин код*|пин карты|новыи пин|pin код*|пинкод',
    ja: '暗証番号|ピンコード|pinコード|新しいpin',
    zh: 'pin 码|取款密码|交易密码|支付密码|密码锁|提款密碼',
    ko: 'pin 번호|비밀번호 4|카드 비밀번호|핀 번호|간편 비밀번호',
    ar: 'رقم التعريف الشخصي|رمز pin|الرقم السري للبطاقة|الرقم السري',
    tr: 'pin kodu|kart sifresi|yeni pin',
    sv: 'pinkod*|pin kod*|ny pin',
    cs: 'pin kod*|novy pin|pin karty|pin ke karte',
  },
  serial: {
    any: 'serial*|sn|imei|*licen(s/c)e*|licensekey|productkey|product key|vin|eid|iccid|mac address|*serialno*|*serialnumber*|uuid|guid|udid|fingerprint|hash|checksum|activationkey',
    en: 'certificate|diploma|printed on|document (number/code/id)|verify (a /the /your )?(document/certificate)|authenticity|serial (number/no/key/code)|licen(s/c)e|licen(s/c)e (key/code/plate)|product (key/code/id/number)|activation key|model (number/code)|part number|device (id/serial)|software key|meter (number/code)|asset tag|warranty|registration (key/number/code)|cd key|unlock (code/key)|authenticity code|document (validation/verification)|(check/validate) (a/the/your)? document*',
    de: 'zertifikat*|urkunde*|aufgedruckt*|echtheit*|seriennummer*|lizenz*|produktschlussel|produktcode|aktivierungsschlussel|kennzeichen|geratenummer|registrierungscode|zahlernummer',
    fr: 'certificat*|diplome|imprime*|authenticite|numero de serie|cle de (licence/produit/activation)|licence|code produit|immatriculation',
    es: 'certificado*|impreso*|documento*|autenticidad|numero de serie|clave de (producto/licencia/activacion)|licencia|codigo de producto|matricula',
    pt: 'certificado*|impresso*|documento*|autenticidade|numero de serie|chave (do produto/de licenca/de ativacao/de produto)|licenca|codigo do produto',
    it: 'certificato*|documento*|riportato|stampato|numero (di serie/seriale)|chiave (di licenza/prodotto/di attivazione/del prodotto)|licenza|seriale|codice prodotto|matricola|targa',
    nl: 'certificaat*|afgedrukt|serienummer*|licentie*|productcode|activeringssleutel|productsleutel|kenteken',
    pl: 'certyfikat*|dyplom*|wydrukowan*|numer seryjny|klucz (licencyjny/produktu/aktywacyjny)|licencj*|kod produktu',
    uk: 'серіин*|ліценз*|ключ (продукту/активаціі)',
    ru: 'сертификат*|диплом*|указанн* на|сериин*|лиценз*|ключ (продукта/активации)|гос номер',
    ja: '証明書|印字|シリアル|ライセンス|プロダクトキー|製造番号|製品コード',
    zh: '证书|證書|防伪|印在|序列号|序號|许可证|產品金鑰|产品密钥|授权密钥|激活密钥|注册码',
    ko: '시리얼|일련번호|라이선스|제품 키|제품번호',
    ar: 'الرقم التسلسلي|مفتاح المنتج|الترخيص',
    tr: 'seri numara*|seri no|lisans*|urun anahtar*|urun kod*',
    sv: 'serienummer|licens*|produktnyckel|produktkod*|registreringsnummer',
    cs: 'seriov* cislo|licenc*|produktovy klic|kod produktu|vyrobni cislo',
    more: 'serienummer|licens*|lisens*|produktnoegle|produktnokkel|sarjanumero|lisenssi*|tuoteavain|sorozatszam|licenc*|termekkulcs|numar de serie|licenta|seriove cislo|serijsk* (broj/stevilka)|serijos numeris|serijas|serijas numurs|seerianumber|litsents*|so seri|so (khung/may)|ban quyen|nomor seri|lisensi|nombor siri|lesen|σειριακ*|αδεια*|сериен номер|лиценз*',
    further: 'شماره سریال|لایسنس|מספר סידורי|רישיון|सीरियल|लाइसेंस|หมายเลขซีเรียล|ใบอนุญาต',
  },
  meeting: {
    any: 'meeting*|roomcode|room code|room id|gamepin|game pin|gamecode|classcode|joincode|*meetingid*|*meetingcode*|lobby*|kahoot|webinar*',
    en: 'meeting (id/code/number/password/passcode/pin/link)|room (code/id/number/pin/name/passcode/password)|game (code/pin/id)|class (code/id/key)|join (code/a/the/with/this/game/class/room/meeting/quiz/session/now)|session (code/id)|event (code/id)|conference (id/code/pin)|party code|quiz (code/pin)|poll code|lobby code|team code|enrol* (code/key)|server code|presentation code|survey code|exam code|test code|call id|webinar (id/passcode)|classroom code|course (code/key)|collaboration code|table code|waiting room|the host|host lets you in|tap join|click join|be admitted|you re admitted|join as (a )?guest|join (by/with) phone|your (teacher/instructor/lecturer/professor/proctor/tutor/technician/coach)',
    de: 'besprechungs*|meeting*|raumcode*|klassencode*|spielcode*|kurscode*|konferenz*|teilnehmercode|spiel pin|einschreibeschlussel|teilnehmen|raum|lehrer*|lehrkraft|dozent*',
    fr: 'code (de /du /de la )?(reunion/classe/cours/salle/jeu/partie/session/l evenement)|identifiant de reunion|rejoindre|cle d inscription|conference|professeur*|enseignant*|formateur*',
    es: 'codigo (de /del /de la )?(reunion/clase/sala/juego/partida/curso/sesion)|id de (la )?reunion|unirse|unirme|clave de matriculacion|profesor*|docente*|maestr*',
    pt: 'codigo (da /do /de )?(reuniao/turma/sala/jogo/curso/sessao/aula)|id da reuniao|participar|ingressar|entrar na (reuniao/sala/turma)|professor*',
    it: 'codice (della /del /di )?(riunione/classe/corso/stanza/gioco/aula/partita)|id riunione|partecipa*|unisciti|docente*|insegnante*|professore',
    nl: 'vergader*|klascode|spelcode|kamercode|deelnemen|lescode|ruimtecode|docent*|leraar*',
    pl: 'kod (spotkania/klasy/zajec/gry/pokoju/kursu/zespolu)|identyfikator spotkania|dolacz|nauczyciel*|prowadzac*',
    uk: 'код (зустрічі/класу/кімнати/гри/курсу/конференціі)|приєдна*|викладач*|вчител*',
    ru: 'код (встречи/класса/комнаты/игры/курса/конференции/собрания)|присоедин*|подключиться к|преподавател*|учител*',
    ja: '会議|ミーティング|ルーム|クラスコード|参加コード|ゲームコード|ゲームpin|参加する|先生|講師',
    zh: '会议|會議|房间|房間|班级|班級|课程码|加入码|邀请码|入会|游戏码|加课码|老师|老師',
    ko: '회의|참가 코드|방 코드|수업 코드|게임 코드|참여 코드|입장 코드|클래스 코드|선생님|강사',
    ar: 'الاجتماع|رمز الصف|رمز الغرفة|رمز اللعبة|انضم',
    tr: 'toplanti*|sinif kod*|oda kod*|oyun kod*|katil|ders kod*|ogretmen*',
    sv: 'motes*|klasskod*|rumskod*|spelkod*|delta i|kurskod*|larare*',
    cs: 'schuzk*|kod (tridy/kurzu/mistnosti/hry/schuzky)|pripojit se|ucitel*',
    more: 'mote id|motekod*|mode id|deltag|delta|kokous*|huonekoodi|kurssikoodi|liity|ertekezlet*|csatlakoz*|kurzus*|sala de|intalnir*|alatur*|stretnuti*|pripojit|sastan*|pridruzi|sestanek|susitikim*|prisijungti prie|sapulc*|koosolek*|liitu|cuoc hop|phong hop|tham gia|ma (lop/phong/tro choi)|rapat|kode (kelas/rapat/ruang/game)|gabung|mesyuarat|kod kelas|συσκεψ*|συμμετοχη|среща*|присъедин*|урок*',
    further: 'جلسه|פגישה|הצטרף|मीटिंग|ประชุม|เข้าร่วม',
  },
  search: {
    any: 'q|search*|*search|query|keyword*|filter*|suche*|recherche*|buscar|busca|cerca|zoek*|szukaj|поиск|пошук|検索|搜索|搜尋|검색|بحث|ara|sok|hledat|lookup|find',
    en: 'search|find|look up|filter|keywords',
    de: 'suche*|suchen|finden',
    fr: 'recherch*|rechercher|chercher',
    es: 'buscar|busqueda',
    pt: 'buscar|busca|pesquis*|procurar',
    it: 'cerca|ricerca',
    nl: 'zoek*|zoeken',
    pl: 'szukaj|wyszuk*',
    uk: 'пошук*|шукати',
    ru: 'поиск*|наити|искать',
    ja: '検索',
    zh: '搜索|搜尋|查找|搜寻',
    ko: '검색|찾기',
    ar: 'بحث|ابحث',
    tr: 'ara|arama',
    sv: 'sok|sok*',
    cs: 'hledat|vyhled*',
    more: 'tim kiem|tim|etsi*|haku*|sog|sog i|keres*|cauta*|cari|αναζητηση|αναζητηστε|търс*|потърс*|hladat|vyhladat|trazi*|pretraz*|претраг*|пребар*|iskanje|iesko*|meklet|otsi*|cerca|bilatu|leita*|kerko*|tafuta|soek',
    further: 'جستجو|חיפוש|חפש|खोज|ค้นหา|অনুসন্ধান|খুঁজুন|தேடு|వెతక|تلاش|ძიება|ძებნა|որոնում|որոնել',
  },
  user: {
    any: 'user|username*|login|login id|userid|user id|user name|log|userlogin|loginname|uname|account|accountname|account name|nickname|handle|login name|*username|screenname|member id|*userid|customerid',
    en: 'user name|username|user id|login id|account (name/number/id)|member (id/number)|customer (id/number/code)|employee (id/number/code)|student (id/number)|staff (id/code)|agent (id/code)|dealer code|company (id/code)|organi(s/z)ation (code/id)|school code|tenant|domain|workspace|nickname|patient (id/number)|client (id/number/code)|institution code|hospital code|branch code|party code|vendor code|partner code|sponsor id|contract number|subscriber|policy number|group (id/code/number)|case (id/number)',
    de: 'benutzer*|nutzername|kundennummer|mitgliedsnummer|anmeldename|kontonummer|personalnummer|zugangsnummer|mandant*|vertragsnummer|kundennr|matrikelnummer|anschlusskennung|firmencode|kundencode',
    fr: 'identifiant|nom d utilisateur|pseudo*|utilisateur|numero (client/de client/d abonne/adherent)|code client|matricule',
    es: 'usuario|nombre de usuario|numero de (cliente/socio)|codigo de (cliente/empresa/empleado/usuario)|rut|legajo',
    pt: 'usuario|utilizador|nome de (usuario/utilizador)|codigo (do/de) (cliente/empresa/usuario)|matricula|nif|contribuinte',
    it: 'utente|nome utente|codice (cliente/utente/azienda/dipendente)|matricola',
    nl: 'gebruiker*|klantnummer|lidnummer|klantcode|bedrijfscode',
    pl: 'uzytkownik*|nazwa uzytkownika|numer klienta|login|identyfikator|kod klienta',
    uk: 'логін|користувач*|ім я користувача|номер клієнта|особов* рахун*',
    ru: 'логин|пользовател*|имя пользователя|номер клиента|лицев* счет*',
    ja: 'ユーザー*|ユーザid|会員番号|ログインid|お客様番号|社員番号|会社コード|アカウント名|利用者id',
    zh: '用户名|用戶名|账号|帳號|帐号|会员|員工編號|工号|使用者名稱|学号|賬號|企业代码|机构代码|租户',
    ko: '아이디|사용자|회원번호|사번|학번|계정|회사코드',
    ar: 'اسم المستخدم|المستخدم|رقم العميل|رقم العضوية',
    tr: 'kullanici*|musteri (no/numara*)|uye no|sicil',
    sv: 'anvandar*|kundnummer|medlemsnummer|kontonamn|anstallningsnummer',
    cs: 'uzivatel*|prihlasovaci jmeno|cislo klienta|zakaznicke cislo|osobni cislo',
    more: 'brugernavn*|brukernavn*|kayttajatunnus*|kayttajanimi*|felhasznalo*|utilizator|ten dang nhap|nama pengguna|ονομα χρηστη|потребител*|korisnicko ime|uzivatel*|kundenummer|medlemsnummer|asiakasnumero|jasennumero|ugyfelszam|ugyfelazonosito|numar client|cod client|zakaznicke cislo|broj korisnika|kliento kodas|asmens kod*|personas kods|isikukood|henkilotunnus|personnummer|cpr nummer|fodselsnummer|jmbg|oib|ma (khach hang/nhan vien/sinh vien)|nomor (pelanggan/induk)|nik|αριθμος πελατη|αφμ|κωδικος πελατη|клиентски номер|егн|taj szam|adoszam|adoazonosito|cnp|cui',
    further: 'نام کاربری|שם משתמש|उपयोगकर्ता|ชื่อผู้ใช้',
  },
  email: {
    any: 'email*|mail|*email|*emailaddress*|courriel|correo*|mailaddress',
    de: 'email adresse',
    fr: 'adresse (email/email/mail/electronique)|courriel',
    es: 'correo*',
    pt: 'endereco de email',
    it: 'indirizzo (email/email)|posta elettronica',
    nl: 'emailadres',
    pl: 'adres (email/email)',
    uk: 'електронн* пошт*|ел пошт*',
    ru: 'электронн* почт*|эл почт*|почта',
    ja: 'メールアドレス|メール',
    zh: '邮箱|郵箱|电子邮件|電子郵件|邮件地址|信箱',
    ko: '이메일|메일',
    ar: 'البريد الإلكتروني|البريد الالكتروني|الايميل',
    tr: 'e posta*|eposta*',
    sv: 'e post*|mejl*|epost*',
    cs: 'email*|emailova adresa',
  },
  password: {
    any: 'password*|passwd*|pwd*|*password|*passwd|*pwd|pass|passphrase|pword|userpass|psw|*pass',
    en: 'password|passphrase|pass phrase',
    de: 'passwort*|kennwort*|*passwort',
    fr: 'mot de passe|mdp',
    es: 'contrasena|clave',
    pt: 'senha|palavra passe|palavra chave',
    it: 'password',
    nl: 'wachtwoord*',
    pl: 'haslo|hasla|haslem',
    uk: 'пароль|пароля|паролем',
    ru: 'пароль|пароля|паролем',
    ja: 'パスワード',
    zh: '密码|密碼',
    ko: '비밀번호|암호|패스워드',
    ar: 'كلمة المرور|كلمة السر',
    tr: 'sifre*|parola*',
    sv: 'losenord*',
    cs: 'heslo|hesla|heslem',
    more: 'adgangskod*|passord*|salasana*|jelszo*|parola|mat khau|kata sandi|κωδικος προσβασης|парола|heslo|lozinka|adgangskode|passord|salasana|jelszo|лозинка|geslo|slaptazod*|parole|parool|kata laluan|contrasenya|contrasinal|pasahitza|lykilorð|fjalekalim*|nenosiri|wagwoord|sifrə|нууц уг|нууц үг|құпиясөз|купиясоз',
    further: 'رمز عبور|גיסמה|סיסמה|पासवर्ड|รหัสผ่าน|পাসওয়ার্ড|கடவுச்சொல்|పాస్‌వర్డ్|پاس ورڈ|პაროლი|գաղտնաբառ',
  },
  sharedPassword: {
    any: 'wifi*|wlan*|ssid|network key|wpa*|psk',
    en: '(group/class/room/meeting/team/event/album/gallery/guest/file/archive/document/page/post/link/wifi/wi fi/network/server/channel/share/shared/invite/exam/course/vault/note/viewing/shop/store/game/club) (password/passcode/verification code/access code/entry code/key/secret/entry password)|password protected|protected (post/page/content/gallery/file/link/album/by)|this (content/page/gallery/album/file/link/post/document) is (password )?protected|(join/enter) (the/this) group|group s (password/code)|access (this/the) (file/page/gallery/album/document/link/content/group/share)|view this|unlock this|shared with you|guest access|restricted|dev mode|developer mode|preview access|staging|private beta|gated|members only|under construction|coming soon|site is (private/locked/protected)|private (site/demo/preview/gallery/page/area)|restricted (area/access)|demo access|password hint|hint',
    de: '(gruppen/gaste/kurs/wlan/klassen) (passwort/kennwort/code/schlussel)*|passwortgeschutzt*|gruppenpasswort|wlan passwort|geschutzter inhalt|gaste code|demo zugang|demozugang',
    fr: 'mot de passe (du/de la/de l) (groupe/salle/wifi/reseau/fichier/partage)|protege* par mot de passe|code wifi|cle wifi',
    es: 'contrasena (del/de la) (grupo/sala/wifi/red)|protegid* (con/por) contrasena|clave wifi',
    pt: 'senha (do/da) (grupo/sala/wifi/rede/wi fi)|protegid* por senha',
    it: 'password (del/della) (gruppo/wifi/rete/stanza)|protett* da password',
    nl: 'groepswachtwoord|wifi wachtwoord|beveiligd met (een )?wachtwoord',
    pl: 'haslo (grupy/wifi/do wifi/sieci/do grupy)|chronion* haslem',
    uk: 'пароль (групи/мережі/wifi)',
    ru: 'пароль (группы/сети/wifi/от wifi/к фаилу)',
    ja: 'グループパスワード|合言葉|閲覧パスワード|保護中',
    zh: '提取码|提取碼|访问密码|群密码|群组密码|无线密码|入群|分享密码|群验证',
    ko: '그룹 비밀번호|와이파이|공유 비밀번호',
    ar: 'كلمة مرور المجموعة|شبكة',
    tr: 'grup sifre*|kablosuz',
    sv: 'grupplosenord|wifi losenord|losenordsskyddad*',
    cs: 'heslo (skupiny/wifi/site)|chranen* heslem',
  },
  byPost: {
    en: 'mailed (you/your) (a )?(pin/letter)|weeks to arrive|micro deposit*|bank statement|statement descriptor|deposit (to/in/into) your (bank )?account|(by/in the/via/through/from the) (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|letter (we/that/with/sent/you)|postcard|mailed (a )?(letter/postcard/to your (home/postal/business/street/mailing) address)|postal (mail/letter/address)|(in/on) (the/your) letter|sent (you )?(a/by) letter|mailing address|registered letter|posted to you|business address|by mail to|was mailed to you',
    de: 'per (post/brief)|brief|briefpost|postalisch*|im brief|in dem brief|schreiben|aktivierungsbrief|auf dem postweg|postweg',
    fr: 'par (courrier/la poste/voie postale)|courrier postal|courrier|lettre',
    es: 'por (correo postal/carta)|correo postal|carta',
    pt: 'pelo correio|por (correio/carta)|carta',
    it: 'per posta|posta ordinaria|lettera|raccomandata',
    nl: 'per post|brief|per brief',
    pl: 'poczta tradycyjna|listem|listownie|w liscie|list polecony',
    uk: 'поштою на адресу|рекомендован* лист*|паперов* лист*',
    ru: 'почтои россии|заказн* письм*|бумажн* письм*|почтовым отправлением',
    ja: '郵送|はがき|ハガキ|封書|郵便で|お手紙|書面',
    zh: '信件|邮寄|郵寄|信函|挂号信|明信片',
    ko: '우편으로|우편물|엽서|편지',
    ar: 'بالبريد العادي|الرسالة البريدية|خطاب',
    tr: 'postayla|mektup*',
    sv: 'brev*|per post|i brevet|vykort',
    cs: 'dopis*|postou',
    more: 'per brev|i brevet|kirje*|postitse|levelben|levelet|scrisoare|prin posta|listom|u pismu|pismom|laisku|vestule|kirjaga|qua buu dien|thu tay|surat|γραμμα|επιστολη|ταχυδρομ*|писмо по поща|с писмо',
  },
  invite: {
    any: 'invit*|referral*|*invitecode*|*referralcode*|ref code|refcode|affiliate*|sponsor*|*referral*|*referrer*|beta code|invitation*|*invitation',
    en: 'partner s code|partner code|couple*|spouse|invit*|invitation|referral|referrer|referred|refer a friend|friend s code|beta access|early access|waitlist|affiliate|sign up code|registration code|signup code|ambassador|who referred',
    de: 'einladung*|empfehlung*|werber*|freundescode|registrierungscode',
    fr: 'invitation*|parrain*|code (ami/de parrainage)',
    es: 'invitacion*|referid*|recomendacion|codigo (de amigo/amigo)|patrocinador',
    pt: 'convite*|indicacao|indicou|referencia|codigo de amigo|convidado',
    it: 'invito|inviti|referral|codice amico|presentato',
    nl: 'uitnodiging*|verwijzing*|aanbreng*',
    pl: 'zaprosz*|polecen*|polecajac*',
    uk: 'запрош*|реферальн*|код друга',
    ru: 'приглаш*|реферальн*|код друга|инваит*',
    ja: '招待|紹介',
    zh: '邀请|邀請|推荐码|推薦碼|推荐人|介绍人|内测码',
    ko: '파트너|초대|추천인|추천 코드|추천코드',
    ar: 'دعوة|الدعوة|الإحالة|إحالة',
    tr: 'davet*|referans kod*|tavsiye',
    sv: 'inbjud*|varvning*|rekommendation*|varvnings*',
    cs: 'pozvan*|doporuc*|pozvanka|pozvankovy',
    more: 'invitationskod*|kutsukoodi*|meghivo*|cod de invitatie|ma moi|ma gioi thieu|kode undangan|kode referral|προσκληση*|покана*|pozyvac*|pozivni*|preporuk*|invitasjonskod*|henvisningskod*|invitation*|kutsu*|suosittel*|ajanlo*|recomandare|invitatie|pozivnic*|pozivni kod|kvietim*|uzaicinajum*|kutse*|loi moi|nguoi gioi thieu|undangan|referensi|jemputan|rujukan|προσκλησ*|συστασ*|покан*|препорък*',
    further: 'کد دعوت|کد معرف|הזמנה|निमंत्रण|รหัสเชิญ|แนะนํา',
  },
  tracking: {
    any: 'tracking*|*trackingnumber*|orderid|order id|order no|ordernumber*|pnr|booking*|reservation*|awb|invoice*|shipment*|parcel*|consignment*|ticket*|*ordernumber*|waybill',
    en: 'pick up (code/number/your)|delivery code|courier|collect (your/the)|(give/tell/show/ask) (the )?(driver/courier/customer/client)|tracking|track (your/my/a)|order (number/id/no/code/reference)|booking (reference/code/number/id)|reservation (code/number)|confirmation (code/number) (on/from/in) your (booking/order/ticket/itinerary/reservation)|reference (number/code/id)|invoice|shipment|parcel|ticket (number/code/id)|flight|itinerary|record locator|claim number|application (number/id)|check in (code/online)|pickup code|collection code|your (trip/booking/reservation/flight)|manage (booking/my booking/reservation)|record (number/id)|receipt',
    de: 'lieferung|abholung|sendungs*|bestellnummer*|buchungs*|auftragsnummer*|rechnungsnummer*|vorgangsnummer|paket*|reservierung*|abholcode|aktenzeichen|referenznummer|buchung',
    fr: 'livraison|retrait|numero de (suivi/commande/reservation/dossier/facture/colis)|suivi|colis|reference|code de (reservation/suivi)|reservation|commande',
    es: 'entrega|retiro|repartidor|cliente el codigo|numero de (seguimiento/pedido/reserva/factura/guia/expediente)|seguimiento|pedido|localizador|codigo de reserva|reserva|envio numero|rastre*',
    pt: 'entrega|retirada|entregador|rastreamento|rastreio|numero do pedido|codigo de (rastreio/rastreamento/reserva/barras)|localizador|encomenda|pedido|reserva|protocolo',
    it: 'dal cliente|al cliente|consegna|ritiro|tracciamento|numero (di spedizione/ordine/d ordine/prenotazione)|codice (di )?(prenotazione/spedizione/tracciamento)|spedizione|ordine|prenotazione|pratica',
    nl: 'track*|bestelnummer|boekingsnummer|zending*|pakket*|reserverings*|factuurnummer|ordernummer|boekingscode',
    pl: 'numer (przesylki/zamowienia/rezerwacji/faktury/paczki)|sledz*|przesylk*|paczk*|kod (rezerwacji/odbioru)|rezerwacj*',
    uk: 'номер (замовлення/бронювання/посилки/накладноі)|ттн|відстеж*|посилк*|бронюванн*',
    ru: 'номер (заказа/бронирования/посылки/накладнои)|трек*|отслеж*|код (бронирования/отслеживания)|бронирован*|посылк*|заказ',
    ja: '追跡|注文番号|予約番号|伝票|お問い合わせ番号|受付番号|確認番号 予約|荷物|予約',
    zh: '订单|訂單|运单|快递|物流|预订|預訂|单号|單號|追踪|订位|取件码|提货码',
    ko: '운송장|주문번호|예약번호|배송조회|접수번호|예약',
    ar: 'رقم التتبع|تتبع|رقم الطلب|الحجز|الشحنة',
    tr: 'takip*|siparis*|rezervasyon*|kargo*|pnr',
    sv: 'sparning*|spara*|ordernummer|bokningsnummer|bokningskod|bokning*|paket*|kollinummer|arendenummer|sandnings*',
    cs: 'sledov*|cislo (objednavky/zasilky/rezervace/faktury)|zasilk*|rezervac*|objednavk*|kod rezervace',
    more: 'sporing*|ordrenummer|bestillingsnummer|bookingnummer|pakke*|forsendels*|sporings*|seuranta*|tilausnumero|varausnumero|varaustunnus|lahetystunnus|nyomkovet*|rendelesszam|foglalasi (kod/szam)|csomag*|urmarire|numar* (comenzii/awb/rezervarii)|comanda|rezervare|sledovani*|cislo (objednavky/zasielky/rezervacie)|broj (narudzbe/posiljke/rezervacije)|pracenje|stevilka (narocila/posiljke)|uzsakymo numeris|siuntos|pasutijuma|sutijuma|tellimuse number|saadetise|ma (van don/don hang/dat cho)|don hang|nomor (resi/pesanan/pemesanan)|kode (booking/pemesanan)|lacak|nombor (penghantaran/tempahan)|αριθμος (παραγγελιας/αποστολης/κρατησης)|κρατησ*|номер на (поръчка*/пратка*/резервация*)|проследяв*|comanda numero|eskaera',
    further: 'کد رهگیری|شماره سفارش|پیگیری|מספר הזמנה|מספר מעקב|ऑर्डर|ट्रैक|बुकिंग|พัสดุ|คําสั่งซื้อ|การจอง',
  },
  handover: {
    any: 'authinfo*|auth info|epp|epp (code/key)',
    en: '(ask/get/request) (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|(customer/client/recipient/passenger/rider) s (code/pin/otp)|(give/tell/show/read) (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)|confirm (delivery/pick up/handover/receipt/ride)|complete (delivery/handover)|start (ride/trip)|(start/end) of (ride/trip)|(from/by) the (customer/client/recipient/passenger)|proof of delivery|domain transfer*|transfer (a/your/the)? domain*|domain (authori(s/z)ation/auth) code*',
    de: '(vom/beim) (kunden/empfanger/fahrgast/gast)|(lieferung/ubergabe/abholung) bestatigen|fahrt (starten/beginnen)|ubergabecode|(dem/ihrem) (fahrer/kurier/boten)|domain transfer*|domain (umzug/umziehen/ubertragen)',
    fr: '(au/du/le) (client/destinataire/passager)|confirmer la (livraison/remise/course)|(au/votre) (livreur/chauffeur)|demarrer la course|transfert de (nom de )?domaine|transferer (un/votre/le) domaine|code d autorisation du domaine',
    es: '(al/del/el) (cliente/destinatario/pasajero)|confirmar (la )?(entrega/recogida)|(al/tu) (repartidor/conductor)|iniciar (el )?viaje|pidele|transferencia de dominio*|transferir (un/su/tu/el)? dominio|codigo de autorizacion del dominio',
    pt: '(ao/do/o) (cliente/destinatario/passageiro)|confirmar (a )?(entrega/retirada/coleta)|(ao/seu) (entregador/motorista)|iniciar (a )?(viagem/corrida)|transferencia de dominio*|transferir (um/o/seu)? dominio|codigo de autorizacao do dominio',
    it: '(al/dal/del) (cliente/destinatario/passeggero)|conferma (la )?(consegna/ritiro)|(al/tuo) (corriere/autista)|inizia (la )?corsa|trasferimento (di/del)? dominio|trasferi* (un/il/tuo)? dominio|codice di autorizzazione del dominio',
    nl: '(aan/van/bij) de (klant/ontvanger/passagier)|(bezorging/levering/afhalen) bevestigen|bezorger|chauffeur|domein* verhuiz*|verhuiscode*',
    pl: '(od/do) (klienta/odbiorcy/pasazera)|potwierdz (dostawe/odbior)|kurier*|kierowc*|rozpocznij przejazd|transfer* domeny|przenies* domen*',
    uk: '(від/у) (клієнта/отримувача/пасажира)|підтверд* (доставку/видачу/отримання)|кур єр*|водіє*|водія|перенесення домен*|трансфер домен*',
    ru: '(от/у) (клиента/получателя/пассажира)|подтверд* (доставку/выдачу/получение)|курьер*|водител*|перенос* домен*|трансфер домен*',
    ja: 'お客様から|お客様に|受取人|配達完了|配達を完了|ドライバー|配達員|ドメイン移管|ドメインの移管|オースコード',
    zh: '客户提供|收货人|取货|司机|配送员|骑手|乘客|确认收货|确认送达|核销|域名转移|域名转入|转入域名|转移码|網域轉移',
    ko: '고객에게|고객의|배달 완료|기사님|라이더|수령인|인도 확인|도메인 이전|도메인 이관',
    ar: 'العميل|السائق|المندوب|تأكيد التسليم|الراكب|المستلم',
    tr: 'musteri(den/nin)|teslimat* (onay*/tamamla*)|kurye*|surucu*|yolcu*|alan ad* transfer*',
    sv: '(av/till/fran) (kunden/mottagaren)|bekrafta leverans*|(till/din) (forare*/bud*)|starta resa*|flytta doman*|domanflytt*',
    cs: '(od/po) (zakaznika/prijemce)|potvrdit doruceni|kuryr*|ridic*|(prevod/transfer) domen*',
  },
  countryCode: {
    any: 'countrycode|country code|area code|dial code|dialcode|dialing code|callingcode|calling code|phonecode prefix|isd|stdcode|*countrycode*|phone prefix|phone country code|iso code|*areacode*',
    en: 'country code|area code|dial(l)?ing code|calling code|international code',
    de: 'landervorwahl|vorwahl|landercode|landeskennzahl',
    fr: 'indicatif*|code (du )?pays',
    es: 'codigo (de/del) (pais/area)|indicativo',
    pt: 'codigo (do/de) (pais/area)|ddd|ddi',
    it: 'prefisso*|codice paese',
    nl: 'landcode|netnummer|landnummer',
    pl: 'kod kraju|kierunkowy',
    uk: 'код краіни',
    ru: 'код страны|код города',
    ja: '国番号|国コード|市外局番',
    zh: '区号|區號|国家代码|國家代碼|国家码|国际区号',
    ko: '국가 코드|국가번호|지역번호',
    ar: 'رمز الدولة|مفتاح الدولة|كود الدولة',
    tr: 'ulke kod*|alan kod*',
    sv: 'landskod*|riktnummer|landsnummer',
    cs: 'predvolba|kod zeme|kod statu',
  },
  bank: {
    any: 'iban|bic|swift*|sortcode|sort code|routing*|accountnumber|account number|ifsc|aba|ssn|*ssn|vat*|taxid|tax id|nif|cpf|cnpj|pesel|nip|siret|siren|cuit|dni|curp|rfc|gstin|aadhaar|passport*|nationalid|national id|codicefiscale|micr|bsb|nino|bvn|eori|clabe|personnummer|licenseno',
    en: 'sort code|swift code|routing number|bank (code/account)|branch code|tax (code/id/number)|national (id/insurance)|social security|passport|id (card/number)|identity (card/number/document)|vat number|driver s licen(s/c)e|insurance number|last 4 digits|last four digits',
    de: 'bankleitzahl|blz|kontonummer|steuer*|sozialversicherung*|ausweis*|personalausweis*|iban|versichertennummer|krankenversicherten*',
    fr: 'code (banque/guichet/swift/iban/bic)|numero (de )?(securite sociale/siret/siren/fiscal)|siret|piece d identite',
    es: 'codigo (swift/bancario)|numero de (cuenta/identificacion/documento)|dni|nie|seguridad social|cedula|curp|cbu',
    pt: 'agencia|conta corrente|codigo (swift/do banco)|identidade numero|numero do documento|cartao de cidadao',
    it: 'codice (fiscale/iban/swift/abi/cab/bancario/destinatario/univoco/sdi)|partita iva|documento d identita|tessera sanitaria',
    nl: 'bsn|burgerservicenummer|rekeningnummer|btw nummer|kvk*|paspoort*',
    pl: 'numer (konta/rachunku/dowodu)|kod swift|pesel|nip|regon|dowod osobisty',
    uk: 'мфо|іпн|єдрпоу|паспорт*|рахунок|рнокпп',
    ru: 'бик|инн|кпп|снилс|расчетн* счет*|паспорт*|огрн|код подразделения',
    ja: '銀行コード|支店コード|支店番号|口座番号|金融機関コード|マイナンバー|店番号',
    zh: '身份证号|身份证|身分證|银行账号|税号|統一編號|银行代码|证件号码|护照|社会信用代码',
    ko: '계좌번호|주민등록번호|사업자등록번호|은행 코드|여권|외국인등록',
    ar: 'رقم الحساب|الآيبان|رقم الهوية|رقم الإقامة|جواز',
    tr: 'iban|tc kimlik*|t c kimlik*|vergi*|hesap numara*|kimlik numara*|kimlik no',
    sv: 'clearingnummer|kontonummer|organisationsnummer|personnummer|bankgiro',
    cs: 'cislo uctu|kod banky|rodne cislo|dic|cislo op|cislo obcanskeho',
  },
  catalogue: {
    any: '(google/bing/yandex/baidu/pinterest/site/domain) (site )?verification|sku*|ean*|upc|isbn|barcode*|*barcode|qrtext|itemcode|productcode*|product code|colorcode|color*|hex*|langcode|language*|currency*|currencycode|statuscode|errorcode|error code|hs code|hscode|icd*|airport*|iata*|sourcecode|source code|embed*|snippet*|html*|css*|stock code|material code|*productcode*|locale|asin|article*|swatch|npc code|gtin',
    en: '(product/item/article/error/status/source/color/colour/language/currency/airport/station/stock/hs/icd/diagnosis/procedure/course/module/subject/department/cost center/cost centre/project/job/position/region/state/city/district/province/location/warehouse/store/shop/unit/category/class/type/grade/event type/program/programme/plan/rate/fare/style/size/material/part/batch/lot/bin/shelf/asset/account type/reason/action/morse/country/exit/response/http/iso/fips/naics/sic/embed/html/css/javascript/js/python/sample/example/snippet/custom/tracking/analytics/verification meta/meta/dns/qr/bar/sic/gl/ledger/tariff/tax category/charge/service/diagnostic/fault/trouble/alarm/cheat/friend/save/seed/clan/guild/map/island/music/dress/uniform/building/key/drug/allergy/specialty/short/internal/external/custom/template/voucher type/reference/origin/destination/site/network/zone/gate/terminal/hotel/promotion/campaign/segment/activity/task/work order/vendor/supplier) (code/codes)|code (of/for) (the )?(product/item/course/article/colour/color)|barcode|paste (your )?code|enter (your )?(html/source)|google (analytics/tag)|isbn|nutrition|stop code',
    de: '(artikel/produkt/farb/fehler/sprach/wahrungs/quell/bar/strich/waren/flughafen/kurs/abteilungs/kostenstellen/projekt/material/standort/lager/filial)(code/nummer/nr/kurzel)|artikelnummer|quelltext|strichcode|kostenstelle|farbcode|zolltarif*',
    fr: 'code (article/produit/barre*/couleur/langue/devise/erreur/source/commune/insee/ape/naf/douanier/aeroport/postal/postale/projet/service/magasin/agence)|code barre*|reference (produit/article)',
    es: 'codigo (de /del )?(producto/articulo/barras/color/idioma/moneda/error/fuente/curso/barra/material/proyecto/sucursal/tienda/aeropuerto)|referencia',
    pt: 'codigo (de /do /da )?(produto/artigo/barras/cor/idioma/moeda/erro/fonte/curso/loja/material/projeto/item)',
    it: 'codice (a barre/prodotto/articolo/colore/lingua/valuta/errore/sorgente/corso/materiale/progetto/negozio/meccanografico/ateco/catastale)',
    nl: '(artikel/product/kleur/taal/valuta/fout/bron/streepjes/bar/project/vestigings/filiaal)(code/nummer)',
    pl: 'kod* (produktu/kreskow*/koloru/jezyka/waluty/bledu/zrodlow*/towaru/kursu/projektu/sklepu)',
    uk: 'код* (товару/кольору/мови/валюти/помилки/продукту/проєкту/предмета/послуги/виробу)|штрих*|артикул*|вихідн* код*',
    ru: 'код* (товара/цвета/языка/валюты/ошибки/продукта/проекта/предмета/услуги/региона/тн вэд)|штрих*|артикул*|исходн* код*',
    ja: '商品コード|商品番号|カラーコード|言語コード|通貨コード|エラーコード|ソースコード|バーコード|品番|科目コード|部署コード|店舗コード|空港コード|部門コード|エラー番号',
    zh: '商品编号|商品代码|颜色代码|语言代码|货币代码|错误代码|错误码|源代码|条码|條碼|条形码|货号|编码|股票代码|編碼|產品編號|產品代碼|课程代码|项目代码|物料|代码编辑',
    ko: '상품 코드|상품코드|색상 코드|언어 코드|통화 코드|오류 코드|소스 코드|바코드|품번|부서 코드|상품번호|과목 코드|종목',
    ar: 'رمز المنتج|كود المنتج|الباركود|رمز اللون|رمز العملة|رمز الخطأ|رمز اللغة',
    tr: '(urun/renk/dil/para birimi/hata/kaynak/barkod/stok/ders/proje/bolum) kod*|barkod*',
    sv: '(artikel/produkt/farg/sprak/valuta/fel/kall/streck/projekt/varu/butiks)(kod*/nummer)|streckkod*',
    cs: '(kod/kodu) (produktu/zbozi/barvy/jazyka/meny/chyby/projektu/predmetu/prodejny/letiste)|carov* kod*|zdrojov* kod*',
  },
  pairing: {
    any: 'usercode|user code|pairing*|device code|devicecode|*usercode*|device user code|paircode|pair*code|pincode tv|remote code',
    en: '(authorization/authorisation/consent) page|(grant/allow) (the )?(app/application)? access|authorize (the )?(app/application/access)|(on/in) (your/the/another/other) (tv/television/screen/terminal/console/other device/game console/smart tv/cli/command line/tablet/printer/speaker/set top box/computer/primary device/desktop/kiosk)|(shown/displayed) on (your/the/another) (app or)? device|pairing code|register (a/your/the/this/new)? device|pair (a/your/with/new/this/the/device*)|link (a/your/this/new) (device/tv/phone/console)|connect (a/your) (device/tv)|activate (your/a) (device/tv/box)|device activation|device login|code on your (tv/screen/television/console)|connect your device|authorize (a /your )?device|device authorization|add (a )?device|on your (tv/television/console)|bluetooth|(from/on) (the/your/a)? tv|from (the/your) (television/tv/screen/console/device screen)|pair|unpair|cast to|on the (big )?screen|smart tv',
    de: 'zugriff (erlauben/gewahren)|(auf/an) (dem/ihrem/deinem) (fernseher/gerat/bildschirm/tv)|kopplungs*|koppeln|gerat (verbinden/aktivieren/verknupfen)|pairing code|auf dem (fernseher/bildschirm/tv)|am (fernseher/tv)',
    fr: 'autoris* l acces|(sur/affiche sur) (votre/l) (tv/televiseur/ecran/appareil)|appair*|associer (un/votre) appareil|jumel*|connecter (un/votre) appareil|activer (un/votre) appareil|(sur/a) (votre/l/la)? (tv/television/televiseur/ecran)|affiche sur (la/le/votre/l)',
    es: '(autoriz*/permit*) (el )?acceso|en (tu/su/la) (tv/televisor/pantalla/television/dispositivo)|emparej*|vincula*|activar (tu/el) dispositivo|(en/de) (tu/su/la/el)? (tv/televisor/television)|aparece en (la/tu/el) (tele*/pantalla)',
    pt: '(na/em) (sua/a) (tv/tela/televisao)|emparelh*|parear|pareamento|vincular|ativar (o/seu) dispositivo|exibido na tela|(na/da) (sua/a)? (tv/televisao/tela)|exibido na',
    it: '(sulla/sul) (tua /tuo )?(tv/schermo/televisore/dispositivo)|abbina*|associa (il/un) dispositivo|accoppia*|attiva (il/un) dispositivo|(sulla/sul/dalla) (tua/tuo)? (tv/televisore/televisione)',
    nl: 'op (je/uw/de) (tv/televisie/scherm/apparaat)|koppel*|apparaat (activeren/toevoegen)',
    pl: 'na (ekranie/telewizorze/urzadzeniu)|parowani*|sparuj|aktywuj urzadzenie|polacz urzadzenie|z ekranu',
    uk: 'на (екрані/телевізорі/пристроі)|сполуч*|підключ* пристр*|прив яза* пристр*',
    ru: 'разреш* доступ|на (экране/телевизоре/устроистве)|сопряж*|подключ* устроиств*|привяз* устроиств*|активац* устроиств*',
    ja: 'テレビに|テレビ画面|ペアリング|デバイスに表示|デバイスを接続|画面に表示されたコード|デバイスのリンク|端末に表示',
    zh: '电视上|電視上|配对|配對|设备上显示|屏幕上显示|绑定设备|激活设备|裝置上',
    ko: 'tv에|tv 화면|페어링|기기에 표시|기기 연결|화면에 표시',
    ar: 'التلفزيون|الشاشة|الاقتران|اقتران|ربط الجهاز',
    tr: '(televizyon*/tv/ekran*/cihaz*) (goster/goru)*|eslestir*|eslesme',
    sv: 'pa (din/skarmen) (tv/enhet/skarm)|pa (tv/skarmen)|parkoppl*|anslut enhet|lank* enhet|aktivera enhet',
    cs: 'na (televizi/obrazovce/zarizeni)|sparov*|parovac*|pripojit zarizeni|aktivac* zarizeni',
    more: 'pa (din )?tv|pa fjernsynet|parring*|televisio*|paritus*|laiteko*|parosit*|teve*|imperech*|asociere|dispozitiv|spariva*|uparivanje|seadme kood|televiisor*|susieti|thiet bi|ghep noi|tivi|perangkat|sandingkan|peranti|τηλεορασ*|συζευξη|телевизор*|сдвояв*',
  },
  apiToken: {
    any: 'api*|apikey*|api key|apitoken*|accesstoken*|personalaccesstoken|bearer*|webhook*|bottoken|bot token|jwt|oauth*|csrf*|xsrf*|authenticity token|clientid|client id|access token|refresh token|appid|site key|sitekey|github token|gitlab token|*apikey*|*accesstoken*|hf token',
    en: 'api (key/token/secret)|access token|personal access|bearer|bot token|deploy token|webhook|refresh token|client id|oauth|runner token|agent token|join token|registration token|service account|jwt|site verification|private token|authorization header|token (address/symbol/amount/name/id/supply)|crypto|wallet|contract address|nft|invite token|license token|tracker|publish',
    de: 'api (schlussel/token)|zugriffstoken|zugriffsschlussel',
    fr: 'cle (d )?api|jeton (d )?(api/acces)',
    es: 'clave (de )?api|token de (api/acceso)',
    pt: 'chave (de /da )?api|token de acesso',
    it: 'chiave api|token (api/di accesso)',
    nl: 'api sleutel|toegangstoken|api token',
    pl: 'klucz api|token (dostepu/api)',
    ru: 'ключ api|api ключ|токен (доступа/бота/api)',
    uk: 'ключ api|api ключ|токен (доступу/бота/api)',
    ja: 'apiキー|アクセストークン|apiトークン',
    zh: 'api 密钥|访问令牌|api 金鑰|存取權杖|个人访问令牌',
    ko: 'api 키|액세스 토큰',
    ar: 'مفتاح api',
    tr: 'api anahtar*|erisim belirteci',
    sv: 'api nyckel|atkomsttoken',
    cs: 'api klic|pristupovy token',
  },
  amount: {
    any: 'qty|quantity|amount*|price*|total*|count|number of*|age|weight|height|score|rating|limit|port|ip|ipaddress|percent*|rate|size|width|length|page|pages|version|*quantity|*amount|*price|salary|budget|balance|max*|min*|guests|rooms|stock|subtotal|points|marks|latitude|longitude',
    en: 'quantity|amount|price|total|age|weight|height|how many|percentage|number of|balance|ip address|port|per page|duration|distance|budget|(gas/water/electricity/power)? meter reading*',
    de: 'anzahl|menge|betrag|preis|alter|summe|zahlerstand*|zahlernummer',
    fr: 'quantite|montant|prix|age|nombre|(releve/index) (de/du) compteur',
    es: 'cantidad|importe|monto|precio|edad|numero de personas|lectura (del/de) contador|lectura del medidor',
    pt: 'quantidade|valor|preco|idade|leitura do (contador/medidor)',
    it: 'quantita|importo|prezzo|eta|(lettura/autolettura) (del)? contatore|autolettura',
    nl: 'aantal|bedrag|prijs|leeftijd|meterstand*',
    pl: 'ilosc|kwota|cena|wiek|stan* licznika',
    uk: 'кількість|сума|ціна|вік|показ* лічильник*',
    ru: 'количество|сумма|цена|возраст|показани* счетчик*',
    ja: '数量|金額|価格|年齢|個数|人数|検針|メーターの値',
    zh: '数量|金额|价格|年龄|數量|金額|人数|电表读数|水表读数|表读数',
    ko: '수량|금액|가격|나이|인원|검침|계량기',
    ar: 'الكمية|المبلغ|السعر|العمر',
    tr: 'adet|miktar|tutar|fiyat|yas|sayac (okuma*/endeks*)',
    sv: 'antal|belopp|pris|alder|matarstallning*',
    cs: 'mnozstvi|castka|cena|vek|pocet|stav* (elektromeru/plynomeru/vodomeru/meridla)',
  },
  person: {
    any: 'fname|lname|firstname*|lastname*|first name|last name|fullname*|full name|given name|family name|surname*|middlename|address*|street*|city|state|company*|organization|organisation|jobtitle|website|url|homepage|name|cc name|*firstname|*lastname|*address|*city|nome|cognome|nombre|apellido*|vorname|nachname|prenom|nom|displayname|display name|title|hostname|host|domain*|subdomain|gender|nationality|house number|apartment|realname|contact*|license plate|country*',
    en: 'name|first name|last name|full name|surname|address|street|city|state|company|organi(s/z)ation|website|url|job title|domain|apartment|household|country|prefix',
    de: 'name|vorname|nachname|adresse|strasse|stadt|firma|hausnummer|anschrift|land',
    fr: 'nom|prenom|adresse|rue|ville|entreprise|societe|pays',
    es: 'nombre|apellido*|direccion|calle|ciudad|empresa|prefijo|pais',
    pt: 'nome|sobrenome|apelido|endereco|morada|rua|cidade|empresa|numero da casa|bairro|prefixo|pais',
    it: 'nome|cognome|indirizzo|via|citta|azienda|paese',
    nl: 'naam|voornaam|achternaam|adres|straat|plaats|bedrijf|land',
    pl: 'imie|nazwisko|adres|ulica|miasto|firma|prefiks|kraj',
    uk: 'ім я|прізвище|адреса|вулиця|місто|компанія|краіна',
    ru: 'имя|фамилия|фио|адрес|улица|город|компания|страна',
    ja: '名前|氏名|お名前|姓|フリガナ|会社名|都道府県|市区町村',
    zh: '姓名|名字|公司|城市|街道|昵称',
    ko: '이름|성명|성함|회사|도시|닉네임',
    ar: 'الاسم|العنوان|المدينة|الشركة',
    tr: 'ad|adi|soyad*|adres*|sehir|sirket|isim|ulke',
    sv: 'namn|fornamn|efternamn|adress|gata|ort|stad|foretag|land',
    cs: 'jmeno|prijmeni|adresa|ulice|mesto|firma|spolecnost|zeme|stat',
  },
  text: {
    any: 'message*|comment*|subject*|description*|note|notes|content|body|remark*|feedback*|question*|answer to*|bio|tags|hashtag|todo|chat*|prompt*|reply|command|caption|guess*|letter*|cell*|word*|sudoku*|wordle*|crossword*|label',
    en: 'message|comment|subject|description|notes|feedback|tags|reason|ask|guess|word|puzzle|crossword|letter|sudoku|tell us|write|type a|chat|mother s maiden|security answer|answer',
    de: 'nachricht|kommentar|betreff|beschreibung|notiz*|anmerkung*|bemerkung*|antwort',
    fr: 'message|commentaire*|sujet|objet|description|remarque*|reponse',
    es: 'mensaje|comentario*|asunto|descripcion|notas|respuesta',
    pt: 'mensagem|comentario*|assunto|descricao|observac*|resposta',
    it: 'messaggio|commento|oggetto|descrizione|note|risposta',
    nl: 'bericht|opmerking*|onderwerp|omschrijving|antwoord',
    pl: 'wiadomosc|komentarz|temat|opis|uwagi|odpowiedz',
    uk: 'повідомлення|коментар|тема|опис|примітк*|відповідь',
    ru: 'сообщение|комментарии|тема|описание|примечани*|ответ',
    ja: 'メッセージ|コメント|件名|説明|備考|内容|回答',
    zh: '留言|评论|主题|备注|描述|内容|評論|備註|答案',
    ko: '메시지|댓글|제목|설명|내용|답변',
    ar: 'الرسالة|تعليق|الموضوع|ملاحظات|الجواب',
    tr: 'mesaj|yorum|konu|aciklama|not|cevap',
    sv: 'meddelande|kommentar|amne|beskrivning|anteckning*|svar',
    cs: 'zprava|komentar|predmet|popis|poznamk*|odpoved',
  },
}

/** Kinds whose words name something that a code is also sent to or typed beside: "email" is no code, "email code" is. */
export const nouns: ReadonlySet<Other> = new Set<Other>([
  'phone',
  'date',
  'search',
  'user',
  'email',
  'password',
  'amount',
  'person',
  'text',
])

/** What a page is about, or a button of it does, whatever its fields are. */
export type Context =
  | 'otherWay'
  | 'signingIn'
  | 'signingUp'
  | 'willSend'
  | 'resetting'
  | 'paying'
  | 'configuring'
  | 'saving'
  | 'anew'

/** What a phrase stands for: a hint, another meaning, or what a page is about. */
export type Meaning = Hint | Other | Context

export const contexts: Readonly<Record<Context, Words>> = {
  // Links and buttons that offer another way: what they name is just what this field is not for.
  otherWay: {
    en: 'use (a/an/the/your)?|try (a/an/another/other)|another (way/method/option)|instead|switch to|different (way/method)|other (options/methods/ways)|lost (your/my/access)|can t (access/use)|cannot (access/use)|don t have|having trouble|enter (a/your)|i ve lost|alternat*|problems',
    de: 'verwende*|stattdessen|ander* (methode/option/moglichkeit)|benutzen|nutzen|kein* zugriff|verloren|probleme',
    fr: 'utilise*|autre (methode/moyen/facon/option)|a la place|essayer|perdu',
    es: 'usa*|utiliza*|en su lugar|otr* (metodo/forma/opcion/manera)|proba*|perdi*|sin acceso',
    pt: 'usar|use|utiliz*|em vez disso|outr* (metodo/forma/opcao/maneira)|tent*|perdi|perdeu',
    it: 'usa|utilizza*|altro (metodo/modo)|un altra|invece|prova*|perso',
    nl: 'gebruik*|andere (methode/manier/optie)|in plaats daarvan|probeer|kwijt',
    pl: 'uzyj*|inn* (metod*/sposob/opcj*)|zamiast|sprobuj|utrac*|skorzystaj',
    uk: 'використ*|інш* (спосіб/метод/варіант)|натомість|спробу*|втрат*',
    ru: 'использ*|друг* (способ/метод/вариант)|вместо|попроб*|потеря*|воспольз*',
    ja: '使用する|使う|別の方法|他の方法|代わりに|お試し|利用する|紛失|ほかの方法',
    zh: '使用|其他方式|改用|其它方式|尝试|嘗試|丢失|切换|切換|换一种|無法',
    ko: '사용하기|사용|다른 방법|대신|다른 방식|분실',
    ar: 'استخدم|استخدام|طريقة أخرى|بدلا|جرب|فقدت|بدلاً',
    tr: 'kullan*|baska (bir )?(yontem/yol)|bunun yerine|dene*|kaybet*',
    sv: 'anvand*|annan metod|annat satt|istallet|prova*|tappat|i stallet',
    cs: 'pouzit|pouzijte|jin* (metod*/zpusob*)|misto toho|zkus*|ztratil*',
  },
  // What a page says where one signs in, or proves something: what a code is for that is called nothing but a code.
  signingIn: {
    any: 'login*|*login|signin*|*signin|logon*|sso',
    en: 'log (in/on)|login|logon|sign (in/on)|signing in|logging in|authenticat*|verif*|verification|confirm (code/login/sign in/it s you)|signed in|welcome back',
    de: 'anmeld*|einlogg*|log in|login|verifizier*|verifikation|authentifizier*|willkommen zuruck|bestatigungscode',
    fr: 'connexion|connecte*|connecter|s identifier|identifiez vous|identification|authentifi*|verifi*',
    es: 'inici* (de )?sesion|iniciar|acced*|acceso|entrar|identifi*|autentic*|verific*|ingresar|ingreso',
    pt: 'entrar|iniciar sessao|inicio de sessao|acess*|login|autentic*|verific*|identifi*',
    it: 'acced*|accesso|login|autentic*|verific*|identific*',
    nl: 'inlog*|log in|aanmeld*|meld (je/u) aan|verifi*|authenti*',
    pl: 'zaloguj*|logowani*|uwierzytelni*|weryfik*|zweryfikuj*',
    uk: 'увіи*|вхід|входу|авториз*|автентиф*|аутентиф*|перевір*',
    ru: 'воити|вход|входа|авториз*|аутентиф*|подтвержд*|проверить|вход в',
    ja: 'ログイン|サインイン|認証|本人確認',
    zh: '登录|登入|登陆|验证|驗證|认证|認證',
    ko: '로그인|인증|본인 확인|본인확인',
    ar: 'تسجيل الدخول|دخول|تحقق|التحقق|المصادقة',
    tr: 'giris|oturum ac*|dogrula*|onayla',
    sv: 'logga in|inlogg*|verifier*|autentis*|legitimer*',
    cs: 'prihlas*|prihlaseni|over*|overeni|autentiz*',
    more: 'log ind|logg inn|kirjaudu*|bejelentkez*|belepes|autentific*|conectare|dang nhap|masuk|συνδεση|εισοδος|вход|влез|prihlas*|prijav*|prijun*|prisijung*|ienakt|pieslegt*|logi sisse|log masuk|inici* sessio|iniciar sesion|saioa hasi|innskra*|hyni|kyqu*|daxil ol|ingia|mag log in|vahvista|potvrd*|verifik*|verific*|bekraeft|bekreft|xac (minh/nhan/thuc)|kinnita|patvirtin*|apstiprin*|επαληθευ*|потвърд*|потвърж*|potvrdi*|hyrje|mewngofnodi|uloguj*|vpis*|meld aan',
    further:
      'ورود|تایید|تأیید|כניסה|התחבר|אימות|लॉगिन|सत्याप|เข้าสู่ระบบ|ยืนยัน|লগইন|যাচাই|உள்நுழை|సరిచూడ|لاگ ان|تصدیق|შესვლა|დადასტურება|մուտք|հաստատ',
  },
  // What a page says that opens an account: a passcode beside its password is one that lets people in.
  signingUp: {
    any: 'signup*|*signup|register*',
    en: 'sign up|sign me up|register|registration|create (an/your/my)? (account/profile)|join now|get started',
    de: 'registrier*|konto (erstellen/anlegen)',
    fr: 's inscrire|inscription|inscrivez vous|creer (un/mon/votre) compte',
    es: 'registr*|crear (una )?cuenta|crea tu cuenta',
    pt: 'cadastr*|registr*|criar (uma )?conta|crie sua conta',
    it: 'registra*|iscriviti|crea (un )?account',
    nl: 'registre*|account (aanmaken/maken)',
    pl: 'zarejestruj*|rejestrac*|zaloz konto|utworz konto',
    uk: 'реєстрац*|зареєструв*|створити акаунт',
    ru: 'регистрац*|зарегистрир*|создать аккаунт',
    ja: '新規登録|会員登録|アカウント作成|アカウントを作成',
    zh: '注册|註冊|创建账号|建立帳號',
    ko: '회원가입|가입하기|계정 만들기',
    ar: 'إنشاء حساب|التسجيل|سجل الآن',
    tr: 'kayit ol*|uye ol*|hesap olustur*',
    sv: 'registrera*|skapa (ett )?konto',
    cs: 'registr*|zaregistr*|vytvorit ucet',
  },
  // What a page says before it sends a code: its field is for the address or the number that the code goes to.
  willSend: {
    en: '(ll/will) (then/also)? (send/text/email/call/sms)|will be (sent/texted/emailed)|to (receive/get) (a/an/the/your) (verification/one time/otp/sms/security/login)? (code/otp/passcode/pin)|we (ll/will) (mail/message) you|used to send|(want/like) to receive|where (should/shall) we send|(request/get) (a/an/your) (code/otp/one time*)',
    de: '(senden/schicken) (wir )?(ihnen/dir)|wird (ihnen/dir)? (ein code )?(zugesandt/gesendet/geschickt)|erhalten sie (einen/ihren)|um (einen/den) code zu erhalten',
    fr: 'nous vous enverrons|vous (recevrez/allez recevoir)|(allons/va) vous envoyer|sera envoye|pour recevoir',
    es: '(te/le) enviaremos|(te/le) mandaremos|(recibiras/recibira)|se (te/le) enviara|para recibir',
    pt: '(enviaremos/vamos enviar)|recebera|sera enviado|para receber',
    it: '(ti/le/vi) (invieremo/manderemo)|(riceverai/ricevera/riceverete)|verra inviato|sara inviato|per ricevere',
    nl: '(we/wij) (sturen/versturen/zenden) (je/u)|(je/u) ontvangt|(wordt/zal) (verstuurd/gestuurd)|om (een/de) code te ontvangen',
    pl: 'wyslemy|otrzymasz|zostanie wyslan*|aby otrzymac',
    uk: '(надішлемо/відправимо)|буде (надіслан*/відправлен*)|щоб отримати|отримаєте',
    ru: '(отправим/пришлем/вышлем)|будет (отправлен*/выслан*)|чтобы получить|получите код|приидет',
    ja: '送信します|お送りします|送信いたします|送ります|届きます|お届けします',
    zh: '将发送|將發送|我们会发送|我們會傳送|将会发送|将向|会向|即将发送|將傳送|会收到|將收到|将收到',
    ko: '보내드립니다|발송됩니다|전송됩니다|보내 드립니다|발송해|전송합니다|받으실',
    ar: 'سنرسل|سيتم إرسال|سوف نرسل|ستتلقى|ستصلك|سيصلك',
    tr: 'gonderecegiz|gonderilecek*|alacaksiniz|iletecegiz|gondereceg*',
    sv: 'skickar|kommer att (skicka*/fa)|skickas till|for att fa',
    cs: '(zasleme/posleme/odesleme)|bude (zaslan*/odeslan*)|obdrzite|prijde vam',
    more: 'vi sender|du modtager|du mottar|lahetamme|kuldunk|vom trimite|veti primi|chung toi se gui|se duoc gui|akan (kami )?(kirim*/dikirim*)|kami akan|θα (σας )?στειλουμε|ще (ви )?изпратим|poslat cemo|vam bomo poslali|posleme|issiusime|nosutisim|saadame',
    further: 'ارسال خواهد شد|می‌فرستیم|נשלח אליך|भेजेंगे|भेजा जाएगा|จะส่ง',
  },
  // What a page is about that sets a new password: its code was always sent.
  resetting: {
    any: 'newpassword*|new password*|confirmpassword*|confirm password*|resetpassword*|password confirm*',
    en: 'reset (your /the /my )?password|forgot|forgotten|new password|password reset|recover (your )?(account/password)|repeat password|forget password|change (your /my )?password|set (a/your) (new )?password|reset code',
    de: 'passwort (zurucksetzen/vergessen)|neues (passwort/kennwort)|kennwort vergessen',
    fr: 'nouveau mot de passe|mot de passe oublie|reinitialis*',
    es: 'nueva (contrasena/clave)|restablec*|recuperar (contrasena/cuenta)|olvid*',
    pt: 'nova senha|redefin*|recuperar|esquec*',
    it: 'nuova password|reimposta*|recupera*|password dimenticata',
    nl: 'nieuw wachtwoord|wachtwoord (vergeten/herstellen/resetten)',
    pl: 'nowe haslo|reset* hasla|zapomnial*|odzyskaj*',
    uk: 'новии пароль|відновлення (пароля/доступу)|забули',
    ru: 'новыи пароль|восстановлени* (пароля/доступа)|забыли|сброс*',
    ja: '新しいパスワード|再設定|パスワードを忘れ',
    zh: '新密码|新密碼|重置密码|找回密码|忘记密码|重設密碼|确认密码',
    ko: '새 비밀번호|비밀번호 재설정|비밀번호 찾기|아이디 찾기',
    ar: 'كلمة المرور الجديدة|إعادة تعيين|استعادة كلمة',
    tr: 'yeni sifre|sifre* (sifirla*/yenile*/unut*)',
    sv: 'nytt losenord|aterstall*|glomt',
    cs: 'nove heslo|obnov* hesla|zapomen*',
    more: 'mat khau moi|dat lai mat khau|quen mat khau|lupa (password/kata sandi)|kata sandi baru|uusi salasana|uj jelszo|parola noua|nyt kodeord',
  },
  // What a page that asks for a card's security code alone is about.
  paying: {
    en: 'payment*|checkout|pay|pay now|billing|place order|purchase|subscribe|buy now',
    de: 'kasse|bezahl*|zahlung*',
    fr: 'paiement|payer|commander',
    es: 'pago|pagar|comprar',
    pt: 'pagamento|pagar',
    it: 'pagamento|paga',
    nl: 'betal*|afrekenen',
    pl: 'platnosc*|zaplac',
    uk: 'оплат*|сплат*',
    ru: 'оплат*',
    ja: '支払|購入',
    zh: '付款|支付',
    ko: '결제',
    ar: 'الدفع',
    tr: 'odeme|ode',
    sv: 'betala|betalning|kassa*',
    cs: 'platba|zaplatit',
  },
  // What a page says that changes the settings of a program or an account.
  configuring: {
    any: 'config*|preferences|settings|options php',
    en: 'save (settings/preferences/changes/configuration/options/all)|configuration|preferences|general settings|apply (changes/settings)|update settings|module settings|plugin settings|defaults|edit (entry/item/login/record/user/credential)',
    de: 'einstellungen|konfiguration|(einstellungen/anderungen) (speichern/ubernehmen)|(eintrag/datensatz/benutzer) bearbeiten',
    fr: 'parametres|preferences|reglages|configuration|enregistrer les (modifications/parametres)',
    es: 'configuracion|ajustes|preferencias|guardar (cambios/configuracion/ajustes)',
    pt: 'configurac*|preferencias|definicoes|(salvar/guardar) (alteracoes/configurac*)',
    it: 'impostazioni|configurazione|preferenze|salva (modifiche/impostazioni)',
    nl: 'instellingen|voorkeuren|configuratie|(wijzigingen/instellingen) opslaan',
    pl: 'ustawienia|konfiguracj*|zapisz (zmiany/ustawienia)',
    uk: 'налаштування|конфігурац*|зберегти (зміни/налаштування)',
    ru: 'настроики|конфигурац*|сохранить (изменения/настроики)',
    ja: '設定を保存|環境設定|設定を変更|変更を保存',
    zh: '保存设置|保存配置|系统设置|配置|儲存設定|系統設定|参数设置',
    ko: '설정 저장|환경설정|변경사항 저장',
    ar: 'حفظ الإعدادات|الإعدادات|حفظ التغييرات',
    tr: 'ayarlar*|yapilandirma|degisiklikleri kaydet',
    sv: 'installningar|konfiguration|spara andringar',
    cs: 'nastaveni|konfigurace|ulozit (zmeny/nastaveni)',
  },
  // A button that keeps what was typed, and a label for what is yet to be: together they set a code.
  saving: {
    en: 'save|apply|set|change|update',
    de: 'speichern|ubernehmen|anwenden|festlegen|andern',
    fr: 'enregistrer|appliquer|sauvegarder|definir|modifier',
    es: 'guardar|aplicar|establecer|cambiar|grabar',
    pt: 'salvar|guardar|aplicar|definir|alterar|gravar',
    it: 'salva|applica|imposta|modifica|cambia',
    nl: 'opslaan|toepassen|instellen|wijzigen',
    pl: 'zapisz|zastosuj|ustaw|zmien',
    uk: 'зберегти|застосувати|встановити|змінити',
    ru: 'сохранить|применить|установить|изменить',
    ja: '保存|適用|設定する|変更する',
    zh: '保存|应用|套用|儲存|设置|修改',
    ko: '저장|적용|변경',
    ar: 'حفظ|تطبيق|تغيير',
    tr: 'kaydet|uygula|ayarla|degistir',
    sv: 'spara|tillampa|andra',
    cs: 'ulozit|pouzit|nastavit|zmenit',
    more: 'gem|lagre|tallenna|mentes|salveaza|luu|simpan|αποθηκευση|запази|ulozit|spremi|sacuvaj|сачувај|shrani|issaugoti|saglabat|salvesta|desa|gorde|vista|ruaj|hifadhi|stoor',
    further: 'ذخیره|שמור|שמירה|सहेजें|บันทึก|সংরক্ষণ|சேமி|సేవ్|محفوظ|შენახვა|պահպանել',
  },
  anew: {
    en: '(new/choose/create/repeat) (a/an/the/your)? (door/access/alarm/entry/gate/lock/device)? (code/passcode/pin)',
    de: '(neue*/wiederhole*) *code|neue* pin|*code (wahlen/wiederholen/festlegen)',
    fr: '(nouveau/choisir un/repeter le) code',
    es: '(nuevo/repetir/repita/elegir) (el )?codigo',
    pt: '(novo/repetir/repita) (o )?codigo',
    it: '(nuovo/ripeti/ripetere) (il )?codice',
    nl: '(nieuwe/herhaal) (*code/code)',
    pl: '(nowy/powtorz) (nowy )?kod',
    uk: 'новии код|повторіть код',
    ru: 'новыи код|повторите код',
    ja: '新しいコード|新しい暗証番号',
    zh: '新代码|新的代码',
    ko: '새 코드',
    ar: 'رمز جديد|الرمز الجديد',
    tr: 'yeni (kod*/sifre*)',
    sv: 'ny* (kod*/*kod)|upprepa koden',
    cs: 'novy kod|zopakujte kod',
    more: 'ny kode|uusi koodi|uj kod|cod nou|codul nou|ma moi|kode baru|νεος κωδικος|нов код|novi kod|novy kod|nova koda|naujas kodas|jauns kods|uus kood|kod baru|codi nou|kode berri',
    further: 'کد جدید|קוד חדש|नया कोड|รหัสใหม่|নতুন কোড',
  },
}

/**
 * What a code may be on, or of, that is neither an app's nor sent to the person. Beside a field such a word decides, unless
 * an authenticator or a second step is named; where `sent` may, a code that was sent to prove something is one of ours.
 */
export const elsewhere: Readonly<Partial<Record<Other, 'always' | 'unless sent'>>> = {
  byPost: 'always',
  pairing: 'always',
  handover: 'always',
  meeting: 'unless sent',
  sharedPassword: 'unless sent',
  invite: 'unless sent',
  coupon: 'unless sent',
  serial: 'always',
  tracking: 'unless sent',
  bank: 'unless sent',
}

/** Where a word was found, from the field's own attributes to the page's title. */
export type Place = 'name' | 'label' | 'near' | 'heading' | 'form' | 'title' | 'button' | 'path' | 'style'

/** How much each hint says, at its best place. */
export const hintWeights: Readonly<Record<Hint, number>> = {
  app: 4.5,
  twoFactor: 4,
  otp: 5,
  authCode: 4.5,
  verifyCode: 3.9,
  securityCode: 2.6,
  accessCode: 1.8,
  code: 1.8,
  digits: 2.4,
  identity: 2.2,
  sent: 1.6,
  generated: 1.6,
  shown: 0.6,
}

/** How much a hint counts at each place: what the field says of itself counts in full. */
export const placeWeights: Readonly<Record<Place, number>> = {
  name: 1,
  label: 1,
  near: 0.7,
  heading: 0.7,
  form: 0.5,
  title: 0.5,
  button: 0.3,
  path: 0.5,
  style: 0.4,
}

/** How much each other meaning takes off, in the field's own words and in the words around it. */
export const otherWeights: Readonly<Record<Other, { readonly own: number; readonly around: number }>> = {
  recovery: { own: 12, around: 1 },
  setupKey: { own: 10, around: 0 },
  setting: { own: 8, around: 0 },
  card: { own: 9, around: 4.5 },
  captcha: { own: 10, around: 4 },
  postcode: { own: 9, around: 0.5 },
  coupon: { own: 10, around: 5 },
  phone: { own: 9, around: 0 },
  date: { own: 7, around: 0 },
  pin: { own: 3.5, around: 2.5 },
  serial: { own: 9, around: 3 },
  meeting: { own: 9, around: 6 },
  search: { own: 9, around: 0 },
  user: { own: 9, around: 0 },
  email: { own: 9, around: 0 },
  password: { own: 9, around: 0 },
  sharedPassword: { own: 9, around: 5 },
  byPost: { own: 8, around: 6 },
  invite: { own: 9, around: 4.5 },
  tracking: { own: 8, around: 4 },
  handover: { own: 9, around: 7 },
  countryCode: { own: 9, around: 0 },
  bank: { own: 8, around: 1 },
  catalogue: { own: 9, around: 2.5 },
  pairing: { own: 8, around: 5 },
  apiToken: { own: 8, around: 2 },
  amount: { own: 8, around: 0 },
  person: { own: 8, around: 0 },
  text: { own: 7, around: 0 },
}

/** How much speaks against a code by what stands beside the field. */
export const besideWeights = {
  picture: 8, // a picture of characters
  pictureKnown: 3, // the same where a second step or something sent is named
  step: 8, // the button sends a code to what is typed here
  paying: 4, // a security code on a page about paying
  card: 6, // other fields of a card
  settings: 5, // the form saves settings
  lookUp: 4.5, // a name, to look something up by
} as const

/** What is taken off where the field's own words are weak. */
export const vagueWeights = {
  stranger: -2, // a code of something unknown: "department code"
  unbacked: -1.2, // a security or access code, and nothing around says what for
} as const

/** What the field's own attributes and shape say. */
export const shapeWeights = {
  sharedOneTimeCode: -4.5, // as several other fields do, and it says nothing of a code
  muteOneTimeCode: -1.5, // but its label says something unknown
  contradicted: -5, // one-time-code, and nothing but that says a code that changes, and words say otherwise
  oneTimeCode: 6, // autocomplete="one-time-code"
  otherAutocomplete: -9, // autocomplete names something else: cc-csc, postal-code, username
  boxes6: 3.2, // six boxes of one character; other counts less
  boxes: 1.8,
  codeLength: 1, // maxlength 4 to 8
  sixLong: 0.6, // and exactly 6
  tooShort: -4, // one field of at most 3 characters
  smallNumber: -8, // a number of at most three digits
  numeric: 0.7, // inputmode numeric, type tel or number, or a pattern of digits
  digitPattern: 0.8, // a pattern of 4 to 8 digits
  samplePlaceholder: 1.6, // 123456, 000000, ••••••
  crossPlaceholder: 0.7, // XXXXXX, which stands for any code
  ordered: 2.2, // a button of the form has a code sent to the address or number beside it
  resetting: 2.5, // a code beside the new password that it lets one set
  alone: 0.9, // the form's only field to type in
  focused: 0.3, // autofocus
  password: -0.8, // type=password
  secondSecret: 2.5, // beside the password, and called a passcode or token
  passwordAlone: -3.4, // and nothing says that it is for a code that changes
  preset: -4, // comes filled in, with something that is no code
  otherSample: -5, // a placeholder that shows an address, a telephone number, a key, …
  signingIn: 0.8, // a plain code on a page where one signs in or verifies something
  readOnly: -8,
  list: -3, // a combobox or datalist
  crowd: -1.2, // among four or more other fields
} as const

/** How much a word says about who makes the code, at each place. */
export const kindPlaceWeights: Readonly<Record<Place, number>> = {
  label: 4,
  name: 2.4,
  near: 3,
  heading: 3,
  form: 1.4,
  title: 1.8,
  button: 1.6,
  path: 1.4,
  style: 0.6,
}

/** What tells an authenticator's code from one that was sent; the first five are per place, `sent` there counts in full. */
export const kindWeights = {
  app: 1.15,
  generated: 0.5,
  twoFactor: 0.1,
  verifies: 0.06, // sent: "verify", "verification code"
  verifiesAddress: 0.6, // sent: "verify your e-mail"
  unsaid: 0.9, // an authenticator's, where nothing is said
  addressInLabel: 2, // sent: "e-mail code"
  verifyCode: 0.9, // sent: a verification code, and no word of an app or a second step
  identity: 0.5, // sent: "confirm that it is you", as above
  calledOtp: 1, // sent: an "OTP", as above
  activates: 1.5, // sent: an activation code
  setsPassword: 2.4, // sent: it lets one set a new password
  ordered: 0.8, // sent: "send code"
  addressed: 0.8, // sent: the form asks for the address as well
  otherWayApp: 1.5, // sent: another way is the app
  otherWaySent: 1.2, // an authenticator's: another way is by message
  otherWayRecovery: 0.8, // an authenticator's: another way is a recovery code
} as const

/**
 * A field is a code's from `taken` on, and from `asked` on where a person pointed at it. The words around it add at most
 * `around`, less among four or more other fields; they count for more where the field is alone, for less where its own
 * label says something unknown. `untold`: at most so much where nothing tells what a code is of. `echo`: what a word adds
 * that was said already. `namedAfter`: what a name counts that is of something about codes (`otp_sender`).
 */
export const limits = {
  taken: 4.3,
  untold: 4,
  asked: -0.25,
  around: 6.5,
  aroundInCrowd: 4,
  trustAlone: 1.35,
  trustMute: 0.3,
  echo: 0.15,
  namedAfter: 0.3,
} as const
