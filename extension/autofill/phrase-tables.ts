// Made of signals.ts by `npm run phrases`; not to be changed by hand.
import type { Language, Meaning } from './signals.ts'

/** A language's phrases. */
export interface PhraseTable {
  /**
   * By their first word, or its beginning: what follows it, which is nothing, `*`, or further words after a space, each with
   * its meaning's letter before it, parted by `|`.
   */
  readonly led: Readonly<Record<string, string>>
  /** How many letters the longest of these has. */
  readonly longest: number
  /** Those that no letters lead to, since a `*` stands first; `part` is what the first word holds then. */
  readonly unled: readonly (readonly [part: string, phrase: string, meaning: Meaning])[]
  /** Those that are found anywhere in a text without spaces. */
  readonly parts: readonly (readonly [meaning: Meaning, parts: readonly string[]])[]
}

export const meanings: Readonly<Record<string, Meaning>> = {
  A: 'app',
  B: 'twoFactor',
  C: 'otp',
  D: 'authCode',
  E: 'verifyCode',
  F: 'securityCode',
  G: 'accessCode',
  H: 'code',
  I: 'digits',
  J: 'identity',
  K: 'sent',
  L: 'generated',
  M: 'shown',
  N: 'recovery',
  O: 'setupKey',
  P: 'setting',
  Q: 'card',
  R: 'captcha',
  S: 'postcode',
  T: 'coupon',
  U: 'phone',
  V: 'date',
  W: 'pin',
  X: 'serial',
  Y: 'meeting',
  Z: 'search',
  a: 'user',
  b: 'email',
  c: 'password',
  d: 'sharedPassword',
  e: 'byPost',
  f: 'invite',
  g: 'tracking',
  h: 'handover',
  i: 'countryCode',
  j: 'bank',
  k: 'catalogue',
  l: 'pairing',
  m: 'apiToken',
  n: 'amount',
  o: 'person',
  p: 'text',
  q: 'otherWay',
  r: 'signingIn',
  s: 'signingUp',
  t: 'willSend',
  u: 'resetting',
  v: 'paying',
  w: 'configuring',
}

/** A `PhraseTable` for each language, as JSON: the engine passes over what a page needs none of, and reads JSON faster. */
export const phraseTables: Readonly<Record<Language, string>> = {
  any: '{"led":{\
"authy":"A",\
"duo":"A mobile|A push",\
"google":"A auth*|k (site )?verification",\
"gauth":"A*",\
"ga":"A code",\
"freeotp":"A",\
"aegis":"A",\
"securid":"A",\
"yubikey":"A otp",\
"securitytoken":"A",\
"2fas":"A",\
"okta":"A verify",\
"steam":"A guard*",\
"ib":"A key",\
"symantec":"A vip",\
"vip":"A access",\
"pingid":"A",\
"onelogin":"A protect",\
"lastpass":"A auth*",\
"digipass":"A*",\
"fortitoken":"A*",\
"safenet":"A",\
"mobilepass":"A*",\
"rsa":"A token*",\
"entrust":"A token*",\
"microsoft":"A auth*",\
"ente":"A auth",\
"raivo":"A",\
"andotp":"A",\
"keepassxc":"A",\
"bitwarden":"A auth*",\
"proton":"A auth*",\
"battle":"A net auth*",\
"2fa":"B*|D code|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"tfa":"B|B*",\
"mfa":"B*|D code|O secret|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"2sv":"B|B",\
"2":"B sv",\
"otp":"C*|K (sms/email/mail)|O secret|O key|O seed|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"hotp":"C*",\
"oath":"C code",\
"mtan":"C",\
"smstan":"C",\
"pushtan":"C",\
"phototan":"C",\
"chiptan":"C",\
"sms":"C tan|D code|D pin|D token|K*|K otp",\
"authn":"D code",\
"logincode":"D",\
"mail":"D code|b",\
"auth":"D token code|F code*",\
"verif":"E* code*|E code",\
"vcode":"E",\
"verifycode":"E",\
"checkcode":"E|R",\
"confirmationcode":"E",\
"code":"E verif*|H|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"validcode":"E",\
"validatecode":"E",\
"securitycode":"F|Q card",\
"seccode":"F",\
"sec":"F code",\
"passcode":"F*",\
"authcode":"F",\
"accesscode":"G",\
"codes":"H",\
"token":"H|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)|P (name/label/nickname/alias)",\
"otc":"H",\
"4":"I xdigit",\
"4xdigit":"I",\
"5":"I xdigit",\
"5xdigit":"I",\
"6":"I xdigit",\
"6xdigit":"I",\
"7":"I xdigit",\
"7xdigit":"I",\
"8":"I xdigit",\
"8xdigit":"I",\
"10":"I xdigit",\
"whatsapp":"K",\
"email":"K otp|b*",\
"phone":"K otp|U*|U no|i prefix|i country code",\
"mobile":"K otp|U",\
"telegram":"K",\
"viber":"K",\
"qr":"L code|L*",\
"recovery":"N*",\
"backup":"N code*|N",\
"backupcode":"N*",\
"scratch":"N*",\
"rescue":"N code*",\
"totp":"O secret|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"secret":"O|O key",\
"secretkey":"O",\
"setupkey":"O",\
"totpsecret":"O",\
"shared":"O secret",\
"otpauth":"O*",\
"pin":"P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)|W|W code|W number|W confirm*|W",\
"userlabel":"P",\
"device":"P (name/label/nickname/alias)|l code|l user code",\
"key":"P (name/label/nickname/alias)",\
"authenticator":"P (name/label/nickname/alias)",\
"credential":"P (name/label/nickname/alias)",\
"app":"P (name/label/nickname/alias)",\
"cvv":"Q*|Q",\
"cvc":"Q*",\
"cvn":"Q*",\
"csc":"Q",\
"cid":"Q code",\
"cc":"Q csc|Q sec*|Q verif*|Q number|Q cid|o name",\
"ccsec":"Q*",\
"ccnum":"Q*",\
"card":"Q csc|Q code",\
"creditcard":"Q*",\
"cardnumber":"Q",\
"ccv":"Q*",\
"cardcode":"Q",\
"cccsc":"Q",\
"kaptcha":"R",\
"imgcode":"R",\
"img":"R code",\
"imagecode":"R",\
"image":"R code",\
"randcode":"R",\
"vericode":"R image",\
"securimage":"R",\
"turing":"R",\
"picture":"R code",\
"pic":"R code",\
"validate":"R code image",\
"graph":"R code",\
"graphic":"R code",\
"yzm":"R",\
"zip":"S*|S code",\
"postcode":"S",\
"postalcode":"S",\
"zipcode":"S",\
"plz":"S",\
"cep":"S",\
"cap":"S residenza",\
"eircode":"S",\
"pincode":"S area|W|l tv",\
"billing":"S zip",\
"addr":"S zip",\
"rabatt":"T*",\
"gutschein":"T*",\
"kupon":"T*",\
"cupon":"T*",\
"cupom":"T",\
"tel":"U",\
"msisdn":"U",\
"telefon":"U*",\
"telefono":"U",\
"telephone":"U",\
"telefone":"U",\
"celular":"U",\
"cellphone":"U",\
"handphone":"U",\
"fax":"U",\
"date":"V*",\
"dob":"V",\
"birth":"V*",\
"bday":"V*",\
"birthday":"V",\
"mm":"V yy*|V dd yyyy|V",\
"dd":"V mm yyyy|V mm|V",\
"yyyy":"V mm dd|V",\
"yy":"V",\
"expiry":"V*",\
"exp*month":"V",\
"exp*year":"V",\
"hh":"V mm",\
"exp":"V date",\
"expdate":"V",\
"new":"W pin|u password*",\
"pinnumber":"W",\
"personal":"W identification number",\
"sim":"W pin",\
"puk":"W*",\
"atm":"W pin",\
"mpin":"W",\
"upi":"W pin",\
"tpin":"W",\
"serial":"X*",\
"sn":"X",\
"imei":"X",\
"licensekey":"X",\
"productkey":"X",\
"product":"X key|k code",\
"vin":"X",\
"eid":"X",\
"iccid":"X",\
"mac":"X address",\
"uuid":"X",\
"guid":"X",\
"udid":"X",\
"fingerprint":"X",\
"hash":"X",\
"checksum":"X",\
"activationkey":"X",\
"meeting":"Y*",\
"roomcode":"Y",\
"room":"Y code|Y id",\
"gamepin":"Y",\
"game":"Y pin",\
"gamecode":"Y",\
"classcode":"Y",\
"joincode":"Y",\
"lobby":"Y*",\
"kahoot":"Y",\
"webinar":"Y*",\
"q":"Z",\
"search":"Z*",\
"query":"Z",\
"keyword":"Z*",\
"filter":"Z*",\
"suche":"Z*",\
"recherche":"Z*",\
"buscar":"Z",\
"busca":"Z",\
"cerca":"Z",\
"zoek":"Z*",\
"szukaj":"Z",\
"поиск":"Z",\
"пошук":"Z",\
"検索":"Z",\
"搜索":"Z",\
"搜尋":"Z",\
"검색":"Z",\
"بحث":"Z",\
"ara":"Z",\
"sok":"Z",\
"hledat":"Z",\
"lookup":"Z",\
"find":"Z",\
"user":"a|a id|a name|l code",\
"username":"a*",\
"login":"a|a id|a name|r*",\
"userid":"a",\
"log":"a",\
"userlogin":"a",\
"loginname":"a",\
"uname":"a",\
"account":"a|a name|j number",\
"accountname":"a",\
"nickname":"a",\
"handle":"a",\
"screenname":"a",\
"member":"a id",\
"customerid":"a",\
"courriel":"b",\
"correo":"b*",\
"mailaddress":"b",\
"password":"c*|u confirm*",\
"passwd":"c*",\
"pwd":"c*",\
"pass":"c",\
"passphrase":"c",\
"pword":"c",\
"userpass":"c",\
"psw":"c",\
"wifi":"d*",\
"wlan":"d*",\
"ssid":"d",\
"network":"d key",\
"wpa":"d*",\
"psk":"d",\
"invit":"f*",\
"referral":"f*",\
"ref":"f code",\
"refcode":"f",\
"affiliate":"f*",\
"sponsor":"f*",\
"beta":"f code",\
"invitation":"f*",\
"tracking":"g*",\
"orderid":"g",\
"order":"g id|g no",\
"ordernumber":"g*",\
"pnr":"g",\
"booking":"g*",\
"reservation":"g*",\
"awb":"g",\
"invoice":"g*",\
"shipment":"g*",\
"parcel":"g*",\
"consignment":"g*",\
"ticket":"g*",\
"waybill":"g",\
"countrycode":"i",\
"country":"i code|o*",\
"area":"i code",\
"dial":"i code",\
"dialcode":"i",\
"dialing":"i code",\
"callingcode":"i",\
"calling":"i code",\
"phonecode":"i prefix",\
"isd":"i",\
"stdcode":"i",\
"iso":"i code",\
"iban":"j",\
"bic":"j",\
"swift":"j*",\
"sortcode":"j",\
"sort":"j code",\
"routing":"j*",\
"accountnumber":"j",\
"ifsc":"j",\
"aba":"j",\
"ssn":"j",\
"vat":"j*",\
"taxid":"j",\
"tax":"j id",\
"nif":"j",\
"cpf":"j",\
"cnpj":"j",\
"pesel":"j",\
"nip":"j",\
"siret":"j",\
"siren":"j",\
"cuit":"j",\
"dni":"j",\
"curp":"j",\
"rfc":"j",\
"gstin":"j",\
"aadhaar":"j",\
"passport":"j*",\
"nationalid":"j",\
"national":"j id",\
"codicefiscale":"j",\
"micr":"j",\
"bsb":"j",\
"nino":"j",\
"bvn":"j",\
"eori":"j",\
"clabe":"j",\
"personnummer":"j",\
"licenseno":"j",\
"bing":"k (site )?verification",\
"yandex":"k (site )?verification",\
"baidu":"k (site )?verification",\
"pinterest":"k (site )?verification",\
"site":"k (site )?verification|m key",\
"domain":"k (site )?verification|o*",\
"sku":"k*",\
"ean":"k*",\
"upc":"k",\
"isbn":"k",\
"barcode":"k*",\
"qrtext":"k",\
"itemcode":"k",\
"productcode":"k*",\
"colorcode":"k",\
"color":"k*",\
"hex":"k*",\
"langcode":"k",\
"language":"k*",\
"currency":"k*",\
"currencycode":"k",\
"statuscode":"k",\
"errorcode":"k",\
"error":"k code",\
"hs":"k code",\
"hscode":"k",\
"icd":"k*",\
"airport":"k*",\
"iata":"k*",\
"sourcecode":"k",\
"source":"k code",\
"embed":"k*",\
"snippet":"k*",\
"html":"k*",\
"css":"k*",\
"stock":"k code|n",\
"material":"k code",\
"locale":"k",\
"asin":"k",\
"article":"k*",\
"swatch":"k",\
"npc":"k code",\
"gtin":"k",\
"usercode":"l",\
"pairing":"l*",\
"devicecode":"l",\
"paircode":"l",\
"pair*code":"l",\
"remote":"l code",\
"api":"m*|m key",\
"apikey":"m*",\
"apitoken":"m*",\
"accesstoken":"m*",\
"personalaccesstoken":"m",\
"bearer":"m*",\
"webhook":"m*",\
"bottoken":"m",\
"bot":"m token",\
"jwt":"m",\
"oauth":"m*",\
"csrf":"m*",\
"xsrf":"m*",\
"authenticity":"m token",\
"clientid":"m",\
"client":"m id",\
"access":"m token",\
"refresh":"m token",\
"appid":"m",\
"sitekey":"m",\
"github":"m token",\
"gitlab":"m token",\
"hf":"m token",\
"qty":"n",\
"quantity":"n",\
"amount":"n*",\
"price":"n*",\
"total":"n*",\
"count":"n",\
"number":"n of*",\
"age":"n",\
"weight":"n",\
"height":"n",\
"score":"n",\
"rating":"n",\
"limit":"n",\
"port":"n",\
"ip":"n",\
"ipaddress":"n",\
"percent":"n*",\
"rate":"n",\
"size":"n",\
"width":"n",\
"length":"n",\
"page":"n",\
"pages":"n",\
"version":"n",\
"salary":"n",\
"budget":"n",\
"balance":"n",\
"max":"n*",\
"min":"n*",\
"guests":"n",\
"rooms":"n",\
"subtotal":"n",\
"points":"n",\
"marks":"n",\
"latitude":"n",\
"longitude":"n",\
"fname":"o",\
"lname":"o",\
"firstname":"o*",\
"lastname":"o*",\
"first":"o name",\
"last":"o name",\
"fullname":"o*",\
"full":"o name",\
"given":"o name",\
"family":"o name",\
"surname":"o*",\
"middlename":"o",\
"address":"o*",\
"street":"o*",\
"city":"o",\
"state":"o",\
"company":"o*",\
"organization":"o",\
"organisation":"o",\
"jobtitle":"o",\
"website":"o",\
"url":"o",\
"homepage":"o",\
"name":"o",\
"nome":"o",\
"cognome":"o",\
"nombre":"o",\
"apellido":"o*",\
"vorname":"o",\
"nachname":"o",\
"prenom":"o",\
"nom":"o",\
"displayname":"o",\
"display":"o name",\
"title":"o",\
"hostname":"o",\
"host":"o",\
"subdomain":"o",\
"gender":"o",\
"nationality":"o",\
"house":"o number",\
"apartment":"o",\
"realname":"o",\
"contact":"o*",\
"license":"o plate",\
"message":"p*",\
"comment":"p*",\
"subject":"p*",\
"description":"p*",\
"note":"p",\
"notes":"p",\
"content":"p",\
"body":"p",\
"remark":"p*",\
"feedback":"p*",\
"question":"p*",\
"answer":"p to*",\
"bio":"p",\
"tags":"p",\
"hashtag":"p",\
"todo":"p",\
"chat":"p*",\
"prompt":"p*",\
"reply":"p",\
"command":"p",\
"caption":"p",\
"guess":"p*",\
"letter":"p*",\
"cell":"p*",\
"word":"p*",\
"sudoku":"p*",\
"wordle":"p*",\
"crossword":"p*",\
"label":"p",\
"signin":"r*",\
"logon":"r*",\
"sso":"r",\
"signup":"s*",\
"register":"s*",\
"newpassword":"u*",\
"confirmpassword":"u*",\
"confirm":"u password*",\
"resetpassword":"u*",\
"config":"w*",\
"preferences":"w",\
"settings":"w",\
"options":"w php"},\
"longest":19,\
"unled":[["totp","*totp*","app"],["authenticator","*authenticator*","app"],["twofa","*twofa","twoFactor"],["2fa","*2fa","twoFactor"],["2fa","*2fa*","twoFactor"],["otp","*otp","otp"],["otp","*otp code","otp"],["otpcode","*otpcode","otp"],["otpcode","*otpcode*","otp"],["smscode","*smscode*","authCode"],["emailcode","*emailcode*","authCode"],["verifycode","*verifycode*","authCode"],["verificationcode","*verificationcode*","verifyCode"],["code","*code","code"],["sms","*sms code","sent"],["smscode","*smscode","sent"],["smsotp","*smsotp","sent"],["emailotp","*emailotp","sent"],["recoverycode","*recoverycode*","recovery"],["backup","*backup code*","recovery"],["backupcode","*backupcode*","recovery"],["cvv","*cvv","card"],["cvc","*cvc","card"],["captcha","*captcha*","captcha"],["capcha","*capcha*","captcha"],["zip","*zip","postcode"],["postal","*postal*","postcode"],["postcode","*postcode*","postcode"],["coupon","*coupon*","coupon"],["promo","*promo*","coupon"],["voucher","*voucher*","coupon"],["discount","*discount*","coupon"],["giftcard","*giftcard*","coupon"],["gift","*gift card*","coupon"],["giftcard","*giftcard*","coupon"],["redeem","*redeem*","coupon"],["promocode","*promocode*","coupon"],["phonenumber","*phonenumber*","phone"],["telephone","*telephone*","phone"],["mobilephone","*mobilephone*","phone"],["phone","*phone","phone"],["birthdate","*birthdate*","date"],["dateofbirth","*dateofbirth*","date"],["newpin","*newpin*","pin"],["cardpin","*cardpin*","pin"],["license","*license*","serial"],["licence","*licence*","serial"],["serialno","*serialno*","serial"],["serialnumber","*serialnumber*","serial"],["meetingid","*meetingid*","meeting"],["meetingcode","*meetingcode*","meeting"],["search","*search","search"],["username","*username","user"],["userid","*userid","user"],["email","*email","email"],["emailaddress","*emailaddress*","email"],["password","*password","password"],["passwd","*passwd","password"],["pwd","*pwd","password"],["pass","*pass","password"],["invitecode","*invitecode*","invite"],["referralcode","*referralcode*","invite"],["referral","*referral*","invite"],["referrer","*referrer*","invite"],["invitation","*invitation","invite"],["trackingnumber","*trackingnumber*","tracking"],["ordernumber","*ordernumber*","tracking"],["countrycode","*countrycode*","countryCode"],["areacode","*areacode*","countryCode"],["ssn","*ssn","bank"],["barcode","*barcode","catalogue"],["productcode","*productcode*","catalogue"],["usercode","*usercode*","pairing"],["apikey","*apikey*","apiToken"],["accesstoken","*accesstoken*","apiToken"],["quantity","*quantity","amount"],["amount","*amount","amount"],["price","*price","amount"],["firstname","*firstname","person"],["lastname","*lastname","person"],["address","*address","person"],["city","*city","person"],["login","*login","signingIn"],["signin","*signin","signingIn"],["signup","*signup","signingUp"]],\
"parts":[]}',
  en: '{"led":{\
"authenticat":"A* app*|r*",\
"2fa":"A app",\
"otp":"A app|P (is )?(valid for/expires after)",\
"mfa":"A app",\
"two":"A factor app|B factor*|B step*|B phase|D step code",\
"security":"A app|F code*|F token|F number|F pin|F key code|J check|J verification|O key name|R (question/image)|W pin|p answer",\
"token":"A device|D code|D value|H|P (is )?(valid for/expires after)|m (address/symbol/amount/name/id/supply)",\
"hardware":"A token",\
"time":"A based|C sensitive code|V",\
"code":"A generator|D (from/in) (your/the) (app*/authenticat*/mobile app)|D sent|D we|D you received|H|K in your (email/inbox)|K expires in|P (is )?(valid for/expires after)|R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|k (of/for) (the )?(product/item/course/article/colour/color)|l on your (tv/screen/television/console)",\
"authenticator":"A|O key",\
"software":"A token|X key",\
"verification":"A app|D token|D pin|E (code*/number*)|E key|E passcode|E pin|K email|k meta (code/codes)|r",\
"passcode":"A from your token|D from",\
"key":"A fob|k (code/codes)",\
"2":"B factor*|B step*",\
"2factor":"B*",\
"2step":"B*",\
"multi":"B factor*",\
"second":"B factor*|B step|B authentication",\
"dual":"B factor",\
"strong":"B authentication",\
"additional":"B authentication|B security",\
"step":"B up",\
"extra":"B security|B verification",\
"tfactor":"B",\
"one":"C time*",\
"onetime":"C*",\
"single":"C use (code/pass*/pin)",\
"temporary":"C (code/pass code/pin)|E verification",\
"disposable":"C code",\
"dynamic":"C (code/password)",\
"magic":"C code",\
"sms":"D password|D code",\
"password":"D (sent/from sms/from the sms)|c|d protected|d hint|u reset",\
"authentication":"D code*|D token|D pin|J required",\
"login":"D code|D token|F pin|J verification|J approval|a id|r",\
"log":"D in code|r (in/on)",\
"sign":"D in code|J in verification|f up code|r (in/on)|s up|s me up",\
"signin":"D code",\
"text":"D code|K message|K (code/otp/verification/token/pin)|O code|R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)",\
"email":"D code|J verification|K (code/otp/verification/token/pin)|K verification",\
"phone":"D code|J verification|K (code/otp/verification/token/pin)|K verification|U|U number",\
"identity":"D code|J verification|j (card/number/document)",\
"app":"D code|L generates|W pin",\
"sent":"D code|K (to/you/a/an/the/your/by/via/in)|e (you )?(a/by) letter",\
"generated":"D code|L (by/in/on/from)",\
"device":"D code from your app|P name|W pin|X (id/serial)|l activation|l login|l authorization",\
"verify":"E code|J (your/you) (identity/account/email/email/phone/mobile/device/login/sign in/number)|J it s you|J that it s you|J email|J phone|J (login/sign in/account/identity/device/code)|J (this /the /your /that )?(login/sign in/log in/action/it s you)|K (your )?(email/email/phone/mobile)|X (a /the /your )?(document/certificate)",\
"confirmation":"E (code*/number)|g (code/number) (on/from/in) your (booking/order/ticket/itinerary/reservation)",\
"confirm":"E code|J it s you|J your (identity/email/phone/email/account)|J (this /the /your /that )?(login/sign in/log in/action/it s you)|W pin|h (delivery/pick up/handover/receipt/ride)|r (code/login/sign in/it s you)",\
"validation":"E code",\
"verifying":"E code",\
"pass":"F code*|c phrase",\
"safe":"F code",\
"secure":"F code",\
"identification":"F code",\
"secret":"F code",\
"secondary":"F password",\
"activation":"F code|X key",\
"authorization":"F code|m header",\
"authorisation":"F code",\
"access":"G code*|d (this/the) (file/page/gallery/album/document/link/content/group/share)|m token",\
"challenge":"H response|H",\
"digits":"H",\
"response":"H string|k (code/codes)",\
"4":"I (digit*/character*/number*/figure/letter*)|Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"4digit":"I*",\
"4character":"I*",\
"4number":"I*",\
"4figure":"I",\
"4letter":"I*",\
"5":"I (digit*/character*/number*/figure/letter*)",\
"5digit":"I*",\
"5character":"I*",\
"5number":"I*",\
"5figure":"I",\
"5letter":"I*",\
"6":"I (digit*/character*/number*/figure/letter*)",\
"6digit":"I*",\
"6character":"I*",\
"6number":"I*",\
"6figure":"I",\
"6letter":"I*",\
"7":"I (digit*/character*/number*/figure/letter*)",\
"7digit":"I*",\
"7character":"I*",\
"7number":"I*",\
"7figure":"I",\
"7letter":"I*",\
"8":"I (digit*/character*/number*/figure/letter*)",\
"8digit":"I*",\
"8character":"I*",\
"8number":"I*",\
"8figure":"I",\
"8letter":"I*",\
"10":"I (digit*/character*/number*/figure/letter*)",\
"four":"I (digit*/character*/number*/figure/letter*)|Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"five":"I (digit*/character*/number*/figure/letter*)",\
"six":"I (digit*/character*/number*/figure/letter*)",\
"seven":"I (digit*/character*/number*/figure/letter*)",\
"eight":"I (digit*/character*/number*/figure/letter*)",\
"digit":"I code",\
"numeric":"I code",\
"prove":"J it s you|R you are human",\
"account":"J verification|J activation|O key|W pin|a (name/number/id)|k type (code/codes)",\
"unrecognized":"J device",\
"new":"J device|K code in|K otp|W pin|u password",\
"check":"J your (phone/email/inbox/messages/device)|K your (email/email/inbox/phone/messages/mailbox/text*)|X (a/the/your)? document*|g in (code/online)",\
"activate":"J (your/my) (account/profile/email)|l (your/a) (device/tv/box)",\
"complete":"J (your )?(registration/sign up)|h (delivery/handover)",\
"been":"K sent",\
"was":"K sent|e mailed to you",\
"just":"K sent",\
"we":"K ve sent|K sent|K have sent|K e?mailed|K just|K called|K texted|t (ll/will) (mail/message) you",\
"mailed":"K (you/a/to/it)|e (a )?(letter/postcard/to your (home/postal/business/street/mailing) address)",\
"emailed":"K (you/a/to/it)|K",\
"texted":"K",\
"resend":"K*|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)",\
"re":"K send*|W enter pin",\
"didn":"K t (receive/get/arrive)",\
"did":"K not receive",\
"haven":"K t received",\
"not":"K received|R a robot",\
"send":"K (a /the )?(new )?code again|K again|K (a )?new code|K code|K otp|K verification|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)",\
"request":"K (a )?new code|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|t (a/an/your) (code/otp/one time*)",\
"get":"K (a )?new code|K code|K otp|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|s started|t (a/an/your) (code/otp/one time*)",\
"from":"K (the/your/our) (email/email/text/sms/message)|L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|L (the/an) app*|R (the/this) (image/picture/photo/graphic)|e the (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|h the (customer/client/recipient/passenger)|l (the/your/a)? tv|l (the/your) (television/tv/screen/console/device screen)",\
"in":"K the (email/email/text/message)|L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|R (the/this) (image/picture/photo/graphic)|e the (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|e (the/your) letter|l (your/the/another/other) (tv/television/screen/terminal/console/other device/game console/smart tv/cli/command line/tablet/printer/speaker/set top box/computer/primary device/desktop/kiosk)",\
"mail":"K (code/otp/verification/token/pin)",\
"mobile":"K (code/otp/verification/token/pin)|L application|L app|U|U number",\
"received":"K (by/via/in/on/from/the/your/a) (email/email/text/sms/phone/mobile/code/your)",\
"receive":"K (by/via/in/on/from/the/your/a) (email/email/text/sms/phone/mobile/code/your)",\
"you":"K received|Y re admitted",\
"spam":"K folder|R (protection/check/prevention)",\
"junk":"K folder",\
"voice":"K call",\
"will":"K (receive/get/arrive)|t (then/also)? (send/text/email/call/sms)|t be (sent/texted/emailed)",\
"call":"K me|Y id",\
"another":"K code|q (way/method/option)",\
"your":"K (inbox/mailbox)|L (two factor/2fa/mfa/otp/totp) (app*/device)|L (security/hardware)? token|W pin|Y (teacher/instructor/lecturer/professor/proctor/tutor/technician/coach)|g (trip/booking/reservation/flight)",\
"by":"L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|e mail to|h the (customer/client/recipient/passenger)",\
"on":"L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|L your (device/phone)|Q the back|R (the/this) (image/picture/photo/graphic)|e (the/your) letter|l (your/the/another/other) (tv/television/screen/terminal/console/other device/game console/smart tv/cli/command line/tablet/printer/speaker/set top box/computer/primary device/desktop/kiosk)|l your (tv/television/console)|l (the/your/a)? tv|l the (big )?screen",\
"with":"L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)",\
"using":"L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)",\
"open":"L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)",\
"changes":"L every",\
"every":"L 30",\
"current":"L code|W pin",\
"scan":"L (the/this)",\
"recovery":"N (code*/key*/phrase/password/passphrase/token)",\
"back":"N up code*|Q of (your/the) card",\
"emergency":"N (code*/key/scratch/access)",\
"scratch":"N code*|T card|T off",\
"reserve":"N code*",\
"fallback":"N code*",\
"static":"N token",\
"bypass":"N code",\
"reset":"N key|u (your /the /my )?password|u code",\
"unlock":"N key|W pin|W (with/your/the/app/screen/device)|W|X (code/key)|d this",\
"set":"O up key|W pin|u (a/your) (new )?password",\
"setup":"O code|O secret",\
"manual":"O (entry )?key|O entry|O (setup )?code",\
"encryption":"O key",\
"private":"O key|d beta|d (site/demo/preview/gallery/page/area)|m token",\
"public":"O key",\
"license":"O secret|X|X (key/code/plate)|m token",\
"client":"O secret|a (id/number/code)|h s (code/pin/otp)|m id",\
"ssh":"O key",\
"pairing":"O secret|l code",\
"enter":"O this (key/code)|W pin|d (the/this) group|k (your )?(html/source)|q (a/your)",\
"max":"P* (otp/code/token/attempts/codes/digits/failed)",\
"number":"P of (otp/code/token/attempts/codes/digits/failed)|n of",\
"allowed":"P (otp/code/token/attempts/codes/digits/failed)",\
"minimum":"P (otp/code/token/attempts/codes/digits/failed)",\
"min":"P (otp/code/token/attempts/codes/digits/failed)",\
"name":"P (this/your/the/of/for) (device/key/authenticator/app/token/method/credential)|Q on card|o",\
"nickname":"P|a",\
"friendly":"P name",\
"grace":"P period",\
"custom":"P css|k (code/codes)|k (code/codes)",\
"tracking":"P id|g|k (code/codes)",\
"issuer":"P",\
"default":"P (issuer/digits/period/algorithm)",\
"card":"Q (security/verification/validation/identification/number/code)|Q details|Q expiry|Q|W pin",\
"credit":"Q card|W pin",\
"debit":"Q card|W pin",\
"3":"Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"3digitcodeontheback":"Q",\
"3digitcodeonthefront":"Q",\
"3digitcodeontheyour":"Q",\
"3digitcodeonthesignature":"Q",\
"3digitcodeonback":"Q",\
"3digitcodeonfront":"Q",\
"3digitcodeonyour":"Q",\
"3digitcodeonsignature":"Q",\
"3digitcodeattheback":"Q",\
"3digitcodeatthefront":"Q",\
"3digitcodeattheyour":"Q",\
"3digitcodeatthesignature":"Q",\
"3digitcodeatback":"Q",\
"3digitcodeatfront":"Q",\
"3digitcodeatyour":"Q",\
"3digitcodeatsignature":"Q",\
"3digitcodefromtheback":"Q",\
"3digitcodefromthefront":"Q",\
"3digitcodefromtheyour":"Q",\
"3digitcodefromthesignature":"Q",\
"3digitcodefromback":"Q",\
"3digitcodefromfront":"Q",\
"3digitcodefromyour":"Q",\
"3digitcodefromsignature":"Q",\
"3digitontheback":"Q",\
"3digitonthefront":"Q",\
"3digitontheyour":"Q",\
"3digitonthesignature":"Q",\
"3digitonback":"Q",\
"3digitonfront":"Q",\
"3digitonyour":"Q",\
"3digitonsignature":"Q",\
"3digitattheback":"Q",\
"3digitatthefront":"Q",\
"3digitattheyour":"Q",\
"3digitatthesignature":"Q",\
"3digitatback":"Q",\
"3digitatfront":"Q",\
"3digitatyour":"Q",\
"3digitatsignature":"Q",\
"3digitfromtheback":"Q",\
"3digitfromthefront":"Q",\
"3digitfromtheyour":"Q",\
"3digitfromthesignature":"Q",\
"3digitfromback":"Q",\
"3digitfromfront":"Q",\
"3digitfromyour":"Q",\
"3digitfromsignature":"Q",\
"3digitscodeontheback":"Q",\
"3digitscodeonthefront":"Q",\
"3digitscodeontheyour":"Q",\
"3digitscodeonthesignature":"Q",\
"3digitscodeonback":"Q",\
"3digitscodeonfront":"Q",\
"3digitscodeonyour":"Q",\
"3digitscodeonsignature":"Q",\
"3digitscodeattheback":"Q",\
"3digitscodeatthefront":"Q",\
"3digitscodeattheyour":"Q",\
"3digitscodeatthesignature":"Q",\
"3digitscodeatback":"Q",\
"3digitscodeatfront":"Q",\
"3digitscodeatyour":"Q",\
"3digitscodeatsignature":"Q",\
"3digitscodefromtheback":"Q",\
"3digitscodefromthefront":"Q",\
"3digitscodefromtheyour":"Q",\
"3digitscodefromthesignature":"Q",\
"3digitscodefromback":"Q",\
"3digitscodefromfront":"Q",\
"3digitscodefromyour":"Q",\
"3digitscodefromsignature":"Q",\
"3digitsontheback":"Q",\
"3digitsonthefront":"Q",\
"3digitsontheyour":"Q",\
"3digitsonthesignature":"Q",\
"3digitsonback":"Q",\
"3digitsonfront":"Q",\
"3digitsonyour":"Q",\
"3digitsonsignature":"Q",\
"3digitsattheback":"Q",\
"3digitsatthefront":"Q",\
"3digitsattheyour":"Q",\
"3digitsatthesignature":"Q",\
"3digitsatback":"Q",\
"3digitsatfront":"Q",\
"3digitsatyour":"Q",\
"3digitsatsignature":"Q",\
"3digitsfromtheback":"Q",\
"3digitsfromthefront":"Q",\
"3digitsfromtheyour":"Q",\
"3digitsfromthesignature":"Q",\
"3digitsfromback":"Q",\
"3digitsfromfront":"Q",\
"3digitsfromyour":"Q",\
"3digitsfromsignature":"Q",\
"4digitcodeontheback":"Q",\
"4digitcodeonthefront":"Q",\
"4digitcodeontheyour":"Q",\
"4digitcodeonthesignature":"Q",\
"4digitcodeonback":"Q",\
"4digitcodeonfront":"Q",\
"4digitcodeonyour":"Q",\
"4digitcodeonsignature":"Q",\
"4digitcodeattheback":"Q",\
"4digitcodeatthefront":"Q",\
"4digitcodeattheyour":"Q",\
"4digitcodeatthesignature":"Q",\
"4digitcodeatback":"Q",\
"4digitcodeatfront":"Q",\
"4digitcodeatyour":"Q",\
"4digitcodeatsignature":"Q",\
"4digitcodefromtheback":"Q",\
"4digitcodefromthefront":"Q",\
"4digitcodefromtheyour":"Q",\
"4digitcodefromthesignature":"Q",\
"4digitcodefromback":"Q",\
"4digitcodefromfront":"Q",\
"4digitcodefromyour":"Q",\
"4digitcodefromsignature":"Q",\
"4digitontheback":"Q",\
"4digitonthefront":"Q",\
"4digitontheyour":"Q",\
"4digitonthesignature":"Q",\
"4digitonback":"Q",\
"4digitonfront":"Q",\
"4digitonyour":"Q",\
"4digitonsignature":"Q",\
"4digitattheback":"Q",\
"4digitatthefront":"Q",\
"4digitattheyour":"Q",\
"4digitatthesignature":"Q",\
"4digitatback":"Q",\
"4digitatfront":"Q",\
"4digitatyour":"Q",\
"4digitatsignature":"Q",\
"4digitfromtheback":"Q",\
"4digitfromthefront":"Q",\
"4digitfromtheyour":"Q",\
"4digitfromthesignature":"Q",\
"4digitfromback":"Q",\
"4digitfromfront":"Q",\
"4digitfromyour":"Q",\
"4digitfromsignature":"Q",\
"4digitscodeontheback":"Q",\
"4digitscodeonthefront":"Q",\
"4digitscodeontheyour":"Q",\
"4digitscodeonthesignature":"Q",\
"4digitscodeonback":"Q",\
"4digitscodeonfront":"Q",\
"4digitscodeonyour":"Q",\
"4digitscodeonsignature":"Q",\
"4digitscodeattheback":"Q",\
"4digitscodeatthefront":"Q",\
"4digitscodeattheyour":"Q",\
"4digitscodeatthesignature":"Q",\
"4digitscodeatback":"Q",\
"4digitscodeatfront":"Q",\
"4digitscodeatyour":"Q",\
"4digitscodeatsignature":"Q",\
"4digitscodefromtheback":"Q",\
"4digitscodefromthefront":"Q",\
"4digitscodefromtheyour":"Q",\
"4digitscodefromthesignature":"Q",\
"4digitscodefromback":"Q",\
"4digitscodefromfront":"Q",\
"4digitscodefromyour":"Q",\
"4digitscodefromsignature":"Q",\
"4digitsontheback":"Q",\
"4digitsonthefront":"Q",\
"4digitsontheyour":"Q",\
"4digitsonthesignature":"Q",\
"4digitsonback":"Q",\
"4digitsonfront":"Q",\
"4digitsonyour":"Q",\
"4digitsonsignature":"Q",\
"4digitsattheback":"Q",\
"4digitsatthefront":"Q",\
"4digitsattheyour":"Q",\
"4digitsatthesignature":"Q",\
"4digitsatback":"Q",\
"4digitsatfront":"Q",\
"4digitsatyour":"Q",\
"4digitsatsignature":"Q",\
"4digitsfromtheback":"Q",\
"4digitsfromthefront":"Q",\
"4digitsfromtheyour":"Q",\
"4digitsfromthesignature":"Q",\
"4digitsfromback":"Q",\
"4digitsfromfront":"Q",\
"4digitsfromyour":"Q",\
"4digitsfromsignature":"Q",\
"three":"Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"cardholder":"Q",\
"expiration":"Q date|V",\
"signature":"Q strip",\
"mm":"Q (yy/year)",\
"month":"Q (yy/year)|V",\
"billing":"Q address|v",\
"last":"Q (four/4) digits|j 4 digits|j four digits|o name",\
"captcha":"R",\
"characters":"R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed)",\
"letters":"R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed)",\
"numbers":"R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)",\
"word":"R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed)|p",\
"words":"R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)",\
"image":"R (code/above/below/verification/text)",\
"picture":"R (code/above/below/verification/text)",\
"are":"R you human",\
"human":"R verification",\
"anti":"R spam|R bot",\
"antispam":"R",\
"refresh":"R image|m token",\
"reload":"R image",\
"different":"R image|q (way/method)",\
"solve":"R the",\
"sum":"R of",\
"visual":"R code",\
"robot":"R",\
"math":"R question",\
"type":"R (the )?(code/characters/letters/numbers/text) (shown/below/above/you see)|k (code/codes)|p a",\
"zip":"S|S code",\
"post":"S code|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"postal":"S|e (mail/letter/address)",\
"pin":"S code (of/area/delivery)|W (code )?(of/for) (your/the) (card/device/account)|W (lock/pad/protection)",\
"delivery":"S area|S pincode|g code",\
"area":"S pin|i code",\
"pincode":"S",\
"shipping":"S address",\
"deliver":"S to",\
"prize":"T*",\
"giveaway":"T",\
"raffle":"T",\
"coupon":"T*",\
"promo":"T*",\
"promotion":"T*|k (code/codes)",\
"voucher":"T*|k type (code/codes)",\
"discount":"T*",\
"gift":"T (card/code/certificate/voucher/pin)",\
"redeem":"T*",\
"redemption":"T code",\
"offer":"T code",\
"deal":"T code",\
"rebate":"T code",\
"bonus":"T code",\
"claim":"T code|g number",\
"savings":"T code",\
"creator":"T code",\
"reward":"T code",\
"top":"T up code",\
"prepaid":"T (code/card)",\
"wallet":"T code|W pin|m",\
"loyalty":"T",\
"cell":"U|U number",\
"telephone":"U|W pin",\
"whatsapp":"U number",\
"date":"V",\
"birth":"V|V date",\
"birthday":"V",\
"day":"V",\
"year":"V",\
"expiry":"V",\
"hour":"V",\
"minute":"V",\
"atm":"W pin",\
"sim":"W pin",\
"old":"W pin",\
"create":"W pin|s (an/your/my)? (account/profile)",\
"choose":"W pin",\
"repeat":"W pin|u password",\
"change":"W pin|u (your /my )?password",\
"parental":"W pin",\
"kiosk":"W pin",\
"screen":"W pin",\
"transaction":"W pin",\
"signing":"W pin|r in",\
"door":"W pin",\
"lock":"W pin|W screen",\
"bluetooth":"W pin|l",\
"staff":"W pin|a (id/code)",\
"employee":"W pin|a (id/number/code)",\
"profile":"W pin",\
"customer":"W pin|a (id/number/code)|h s (code/pin/otp)",\
"library":"W pin",\
"quick":"W pin",\
"forgot":"W pin|W (your )?pin|u",\
"a":"W pin",\
"apin":"W",\
"certificate":"X",\
"diploma":"X",\
"printed":"X on",\
"document":"X (number/code/id)|X (validation/verification)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"authenticity":"X|X code",\
"serial":"X (number/no/key/code)",\
"licence":"X|X (key/code/plate)",\
"product":"X (key/code/id/number)|k (code/codes)",\
"model":"X (number/code)",\
"part":"X number|k (code/codes)",\
"meter":"X (number/code)",\
"asset":"X tag|k (code/codes)",\
"warranty":"X",\
"registration":"X (key/number/code)|f code|m token|s",\
"cd":"X key",\
"validate":"X (a/the/your)? document*",\
"meeting":"Y (id/code/number/password/passcode/pin/link)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"room":"Y (code/id/number/pin/name/passcode/password)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"game":"Y (code/pin/id)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"class":"Y (code/id/key)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"join":"Y (code/a/the/with/this/game/class/room/meeting/quiz/session/now)|Y as (a )?guest|Y (by/with) phone|d (the/this) group|m token|s now",\
"session":"Y (code/id)",\
"event":"Y (code/id)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k type (code/codes)",\
"conference":"Y (id/code/pin)",\
"party":"Y code|a code",\
"quiz":"Y (code/pin)",\
"poll":"Y code",\
"lobby":"Y code",\
"team":"Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"enrol":"Y* (code/key)",\
"server":"Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"presentation":"Y code",\
"survey":"Y code",\
"exam":"Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"test":"Y code",\
"webinar":"Y (id/passcode)",\
"classroom":"Y code",\
"course":"Y (code/key)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"collaboration":"Y code",\
"table":"Y code",\
"waiting":"Y room",\
"the":"Y host",\
"host":"Y lets you in",\
"tap":"Y join",\
"click":"Y join",\
"be":"Y admitted",\
"search":"Z",\
"find":"Z",\
"look":"Z up",\
"filter":"Z",\
"keywords":"Z",\
"user":"a name|a id",\
"username":"a",\
"member":"a (id/number)",\
"student":"a (id/number)",\
"agent":"a (id/code)|m token",\
"dealer":"a code",\
"company":"a (id/code)|o",\
"organisation":"a (code/id)|o",\
"organization":"a (code/id)|o",\
"school":"a code",\
"tenant":"a",\
"domain":"a|o",\
"workspace":"a",\
"patient":"a (id/number)",\
"institution":"a code",\
"hospital":"a code",\
"branch":"a code|j code",\
"vendor":"a code|k (code/codes)",\
"partner":"a code|f s code|f code",\
"sponsor":"a id",\
"contract":"a number|m address",\
"subscriber":"a",\
"policy":"a number",\
"group":"a (id/code/number)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d s (password/code)",\
"case":"a (id/number)",\
"passphrase":"c",\
"album":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"gallery":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"guest":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d access",\
"file":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"archive":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"page":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"link":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|l (a/your/this/new) (device/tv/phone/console)",\
"wifi":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"wi":"d fi (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"network":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"channel":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"share":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"shared":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d with you",\
"invite":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|m token",\
"vault":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"note":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"viewing":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"shop":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"store":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"club":"d (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"protected":"d (post/page/content/gallery/file/link/album/by)",\
"this":"d (content/page/gallery/album/file/link/post/document) is (password )?protected",\
"view":"d this",\
"restricted":"d|d (area/access)",\
"dev":"d mode",\
"developer":"d mode",\
"preview":"d access",\
"staging":"d",\
"gated":"d",\
"members":"d only",\
"under":"d construction",\
"coming":"d soon",\
"site":"d is (private/locked/protected)|k (code/codes)|m verification",\
"demo":"d access",\
"hint":"d",\
"via":"e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)",\
"through":"e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)",\
"letter":"e (we/that/with/sent/you)|p",\
"postcard":"e",\
"mailing":"e address",\
"registered":"e letter",\
"posted":"e to you",\
"business":"e address",\
"couple":"f*",\
"spouse":"f",\
"invit":"f*",\
"invitation":"f",\
"referral":"f",\
"referrer":"f",\
"referred":"f",\
"refer":"f a friend",\
"friend":"f s code|k (code/codes)",\
"beta":"f access",\
"early":"f access",\
"waitlist":"f",\
"affiliate":"f",\
"signup":"f code",\
"ambassador":"f",\
"who":"f referred",\
"pick":"g up (code/number/your)",\
"courier":"g",\
"collect":"g (your/the)",\
"give":"g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)",\
"tell":"g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)|p us",\
"show":"g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)",\
"ask":"g (the )?(driver/courier/customer/client)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|p",\
"track":"g (your/my/a)",\
"order":"g (number/id/no/code/reference)",\
"booking":"g (reference/code/number/id)",\
"reservation":"g (code/number)",\
"reference":"g (number/code/id)|k (code/codes)",\
"invoice":"g",\
"shipment":"g",\
"parcel":"g",\
"ticket":"g (number/code/id)",\
"flight":"g",\
"itinerary":"g",\
"record":"g locator|g (number/id)",\
"application":"g (number/id)",\
"pickup":"g code",\
"collection":"g code",\
"manage":"g (booking/my booking/reservation)",\
"receipt":"g",\
"recipient":"h s (code/pin/otp)",\
"passenger":"h s (code/pin/otp)",\
"rider":"h s (code/pin/otp)",\
"read":"h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)",\
"start":"h (ride/trip)|h of (ride/trip)",\
"end":"h of (ride/trip)",\
"proof":"h of delivery",\
"country":"i code|k (code/codes)|o",\
"dialling":"i code",\
"dialing":"i code",\
"calling":"i code",\
"international":"i code",\
"sort":"j code",\
"swift":"j code",\
"routing":"j number",\
"bank":"j (code/account)",\
"tax":"j (code/id/number)|k category (code/codes)",\
"national":"j (id/insurance)",\
"social":"j security",\
"passport":"j",\
"id":"j (card/number)",\
"vat":"j number",\
"driver":"j s licen(s/c)e",\
"insurance":"j number",\
"item":"k (code/codes)",\
"article":"k (code/codes)",\
"error":"k (code/codes)",\
"status":"k (code/codes)",\
"source":"k (code/codes)",\
"color":"k (code/codes)",\
"colour":"k (code/codes)",\
"language":"k (code/codes)",\
"currency":"k (code/codes)",\
"airport":"k (code/codes)",\
"station":"k (code/codes)",\
"stock":"k (code/codes)",\
"hs":"k (code/codes)",\
"icd":"k (code/codes)",\
"diagnosis":"k (code/codes)",\
"procedure":"k (code/codes)",\
"module":"k (code/codes)|w settings",\
"subject":"k (code/codes)|p",\
"department":"k (code/codes)",\
"cost":"k center (code/codes)|k centre (code/codes)",\
"project":"k (code/codes)",\
"job":"k (code/codes)|o title",\
"position":"k (code/codes)",\
"region":"k (code/codes)",\
"state":"k (code/codes)|o",\
"city":"k (code/codes)|o",\
"district":"k (code/codes)",\
"province":"k (code/codes)",\
"location":"k (code/codes)",\
"warehouse":"k (code/codes)",\
"unit":"k (code/codes)",\
"category":"k (code/codes)",\
"grade":"k (code/codes)",\
"program":"k (code/codes)",\
"programme":"k (code/codes)",\
"plan":"k (code/codes)",\
"rate":"k (code/codes)",\
"fare":"k (code/codes)",\
"style":"k (code/codes)",\
"size":"k (code/codes)",\
"material":"k (code/codes)",\
"batch":"k (code/codes)",\
"lot":"k (code/codes)",\
"bin":"k (code/codes)",\
"shelf":"k (code/codes)",\
"reason":"k (code/codes)|p",\
"action":"k (code/codes)",\
"morse":"k (code/codes)",\
"exit":"k (code/codes)",\
"http":"k (code/codes)",\
"iso":"k (code/codes)",\
"fips":"k (code/codes)",\
"naics":"k (code/codes)",\
"sic":"k (code/codes)|k (code/codes)",\
"embed":"k (code/codes)",\
"html":"k (code/codes)",\
"css":"k (code/codes)",\
"javascript":"k (code/codes)",\
"js":"k (code/codes)",\
"python":"k (code/codes)",\
"sample":"k (code/codes)",\
"example":"k (code/codes)",\
"snippet":"k (code/codes)",\
"analytics":"k (code/codes)",\
"meta":"k (code/codes)",\
"dns":"k (code/codes)",\
"qr":"k (code/codes)",\
"bar":"k (code/codes)",\
"gl":"k (code/codes)",\
"ledger":"k (code/codes)",\
"tariff":"k (code/codes)",\
"charge":"k (code/codes)",\
"service":"k (code/codes)|m account",\
"diagnostic":"k (code/codes)",\
"fault":"k (code/codes)",\
"trouble":"k (code/codes)",\
"alarm":"k (code/codes)",\
"cheat":"k (code/codes)",\
"save":"k (code/codes)|w (settings/preferences/changes/configuration/options/all)",\
"seed":"k (code/codes)",\
"clan":"k (code/codes)",\
"guild":"k (code/codes)",\
"map":"k (code/codes)",\
"island":"k (code/codes)",\
"music":"k (code/codes)",\
"dress":"k (code/codes)",\
"uniform":"k (code/codes)",\
"building":"k (code/codes)",\
"drug":"k (code/codes)",\
"allergy":"k (code/codes)",\
"specialty":"k (code/codes)",\
"short":"k (code/codes)",\
"internal":"k (code/codes)",\
"external":"k (code/codes)",\
"template":"k (code/codes)",\
"origin":"k (code/codes)",\
"destination":"k (code/codes)",\
"zone":"k (code/codes)",\
"gate":"k (code/codes)",\
"terminal":"k (code/codes)",\
"hotel":"k (code/codes)",\
"campaign":"k (code/codes)",\
"segment":"k (code/codes)",\
"activity":"k (code/codes)",\
"task":"k (code/codes)",\
"work":"k order (code/codes)",\
"supplier":"k (code/codes)",\
"barcode":"k",\
"paste":"k (your )?code",\
"google":"k (analytics/tag)",\
"isbn":"k",\
"nutrition":"k",\
"stop":"k code",\
"shown":"l on (your/the/another) (app or)? device",\
"displayed":"l on (your/the/another) (app or)? device",\
"pair":"l (a/your/with/new/this/the/device*)|l",\
"connect":"l (a/your) (device/tv)|l your device",\
"authorize":"l (a /your )?device",\
"add":"l (a )?device",\
"unpair":"l",\
"cast":"l to",\
"smart":"l tv",\
"api":"m (key/token/secret)",\
"personal":"m access",\
"bearer":"m",\
"bot":"m token",\
"deploy":"m token",\
"webhook":"m",\
"oauth":"m",\
"runner":"m token",\
"jwt":"m",\
"crypto":"m",\
"nft":"m",\
"tracker":"m",\
"publish":"m",\
"quantity":"n",\
"amount":"n",\
"price":"n",\
"total":"n",\
"age":"n",\
"weight":"n",\
"height":"n",\
"how":"n many",\
"percentage":"n",\
"balance":"n",\
"ip":"n address",\
"port":"n",\
"per":"n page",\
"duration":"n",\
"distance":"n",\
"budget":"n",\
"first":"o name",\
"full":"o name",\
"surname":"o",\
"address":"o",\
"street":"o",\
"website":"o",\
"url":"o",\
"apartment":"o",\
"household":"o",\
"prefix":"o",\
"message":"p",\
"comment":"p",\
"description":"p",\
"notes":"p",\
"feedback":"p",\
"tags":"p",\
"guess":"p",\
"puzzle":"p",\
"crossword":"p",\
"sudoku":"p",\
"write":"p",\
"chat":"p",\
"mother":"p s maiden",\
"answer":"p",\
"use":"q (a/an/the/your)?",\
"try":"q (a/an/another/other)",\
"instead":"q",\
"switch":"q to",\
"other":"q (options/methods/ways)",\
"lost":"q (your/my/access)",\
"can":"q t (access/use)",\
"cannot":"q (access/use)",\
"don":"q t have",\
"having":"q trouble",\
"i":"q ve lost",\
"ivelost":"q",\
"alternat":"q*",\
"problems":"q",\
"logon":"r",\
"logging":"r in",\
"verif":"r*",\
"signed":"r in",\
"welcome":"r back",\
"register":"s",\
"ll":"t (then/also)? (send/text/email/call/sms)",\
"to":"t (receive/get) (a/an/the/your) (verification/one time/otp/sms/security/login)? (code/otp/passcode/pin)",\
"used":"t to send",\
"want":"t to receive",\
"like":"t to receive",\
"where":"t (should/shall) we send",\
"forgotten":"u",\
"recover":"u (your )?(account/password)",\
"forget":"u password",\
"payment":"v*",\
"checkout":"v",\
"pay":"v|v now",\
"place":"v order",\
"purchase":"v",\
"subscribe":"v",\
"buy":"v now",\
"configuration":"w",\
"preferences":"w",\
"general":"w settings",\
"apply":"w (changes/settings)",\
"update":"w settings",\
"plugin":"w settings",\
"defaults":"w",\
"edit":"w (entry/item/login/record/user/credential)"},\
"longest":27,\
"unled":[],\
"parts":[]}',
  de: '{"led":{\
"authentifizierungs":"A app*|D code*",\
"authentifizierungsapp":"A*",\
"authentisierungs":"A app*",\
"authentifikator":"A*",\
"authentifikations":"A app*",\
"zwei":"A faktor app|B faktor*|B schritt*",\
"2fa":"A app",\
"otp":"A app",\
"tan":"A app|C|C eingeben|C nummer|C code",\
"code":"A generator|H|J (uberprufen/bestatigen/verifizieren)|K erneut|K anfordern|K senden",\
"authentifizierungsanwendung":"A",\
"zweifaktor":"B*",\
"2":"B faktor*",\
"2faktor":"B*",\
"zweistufig":"B*",\
"zweiter":"B faktor",\
"zweiten":"B faktor",\
"bestatigung":"B in zwei schritten|J der anmeldung",\
"mehrfaktor":"B*",\
"mehr":"B faktor*",\
"multi":"B faktor*",\
"zweite":"B* stufe",\
"einmal":"C (code*/passwort*/kennwort*/pin*)|C kode|N backup*",\
"einmalcode":"C*",\
"einmalpass":"C*",\
"einmalkenn":"C*",\
"einmalig":"C* (code*/passwort*/pin*/kennwort*)",\
"mobile":"C tan",\
"temporar":"C* code",\
"sms":"D passwort|D kennwort|D code|K code",\
"authentifizierungscode":"D*",\
"anmeldecode":"D*",\
"login":"D code|J bestatigen|r",\
"authentisierungscode":"D*",\
"authentifikationscode":"D",\
"mfa":"D code",\
"email":"D code|J bestatigen|K (code/erhalten)|K bestatig*|b adresse",\
"anmelde":"D code",\
"zugangstoken":"D",\
"auth":"D code",\
"sicherheitstoken":"D",\
"bestatigungscode":"E*|r",\
"verifizierungscode":"E*",\
"verifikationscode":"E*",\
"prufcode":"E*",\
"bestatigungs":"E code*",\
"verifizierungs":"E code*",\
"kontrollcode":"E*",\
"validierungscode":"E*",\
"bestatigungsnummer":"E",\
"verifikations":"E code",\
"verifizierungsnummer":"E*",\
"sicherheitscode":"F*",\
"sicherheits":"F code*",\
"passcode":"F*",\
"sicherheitsnummer":"F",\
"geheimcode":"F",\
"aktivierungscode":"F*",\
"freischaltcode":"F*",\
"autorisierungscode":"F",\
"zugangscode":"G*",\
"zugriffscode":"G*",\
"zugangs":"G code",\
"kode":"H",\
"token":"H",\
"codes":"H",\
"zahlencode":"H*",\
"4":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"4stellig":"I*",\
"4ziffrig":"I*",\
"4ziffern":"I",\
"4stellen":"I",\
"4zeichen":"I",\
"4zahlen":"I",\
"5":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"5stellig":"I*",\
"5ziffrig":"I*",\
"5ziffern":"I",\
"5stellen":"I",\
"5zeichen":"I",\
"5zahlen":"I",\
"6":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"6stellig":"I*",\
"6ziffrig":"I*",\
"6ziffern":"I",\
"6stellen":"I",\
"6zeichen":"I",\
"6zahlen":"I",\
"7":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"7stellig":"I*",\
"7ziffrig":"I*",\
"7ziffern":"I",\
"7stellen":"I",\
"7zeichen":"I",\
"7zahlen":"I",\
"8":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"8stellig":"I*",\
"8ziffrig":"I*",\
"8ziffern":"I",\
"8stellen":"I",\
"8zeichen":"I",\
"8zahlen":"I",\
"10":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"vier":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"funf":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"sechs":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"sieben":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"acht":"I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"identitat":"J (bestatigen/prufen/verifizieren)",\
"bestatigen":"J sie ihre identitat|J sie ihr*",\
"identitatsprufung":"J",\
"sicherheitsprufung":"J",\
"anmeldung":"J bestatigen",\
"bestatige":"J dein*",\
"verifizier":"J*|r*",\
"mail":"J adresse bestatigen|K gesendet",\
"konto":"J (aktivieren/bestatigen)|s (erstellen/anlegen)",\
"kontoaktivierung":"J",\
"gesendet":"K",\
"geschickt":"K",\
"zugesandt":"K",\
"zugesendet":"K",\
"verschickt":"K",\
"versendet":"K",\
"erhalten":"K|t sie (einen/ihren)",\
"per":"K (email/sms/mail)|e (post/brief)",\
"neu":"K* code (senden/anfordern)",\
"erneut":"K senden|K anfordern",\
"kein":"K* code|R roboter|q* zugriff",\
"nicht":"K erhalten",\
"nachricht":"K|p",\
"posteingang":"K",\
"textnachricht":"K",\
"zugestellt":"K",\
"spam":"K ordner|R schutz",\
"aus":"K (ihrer/deiner/der) (email*/email*/sms/nachricht)|L (der/ihrer/deiner) app|L der *app",\
"in":"K (ihrer/deiner/der) (email*/email*/sms/nachricht)|L (der/ihrer/deiner) app|e dem brief",\
"an":"K (ihre/deine) (email*/email*/telefon*/handy*/mobil*/rufnummer)|l (dem/ihrem/deinem) (fernseher/gerat/bildschirm/tv)",\
"angerufen":"K",\
"uberbracht":"K",\
"prufen":"K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang)",\
"offnen":"K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang)|L sie (die/ihre)",\
"checken":"K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang)",\
"prufe":"K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)",\
"checke":"K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)",\
"offne":"K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)",\
"postfach":"K",\
"generiert":"L*",\
"von":"L (der/ihrer/deiner) app",\
"der":"L (zwei faktor/authenticator/2fa/otp/totp) app",\
"ihrer":"L (zwei faktor/authenticator/2fa/otp/totp) app",\
"deiner":"L (zwei faktor/authenticator/2fa/otp/totp) app",\
"scannen":"L",\
"erzeugt":"L*",\
"app":"L offnen",\
"angezeigt":"M*",\
"wiederherstellungs":"N*",\
"backup":"N code*",\
"ersatzcode":"N*",\
"notfall":"N*",\
"sicherungscode":"N*",\
"reservecode":"N*",\
"rettungscode":"N*",\
"wiederherstellung":"N*",\
"einrichtungsschlussel":"O",\
"geheimer":"O schlussel",\
"geheimschlussel":"O",\
"geheimnis":"O",\
"manueller":"O schlussel",\
"einrichtungscode":"O",\
"manuelle":"O eingabe",\
"authentifizierungsschlussel":"O*",\
"schlussel":"O",\
"geratename":"P",\
"gerate":"P name|W pin",\
"gultigkeit":"P*",\
"codelange":"P",\
"bezeichnung":"P",\
"name":"P des gerats|o",\
"anzahl":"P*|n",\
"gultig":"P fur|V bis",\
"kartenprufnummer":"Q*",\
"kartenprufziffer":"Q*",\
"prufziffer":"Q*",\
"kartennummer":"Q",\
"kreditkarte":"Q*",\
"prufnummer":"Q",\
"kartensicherheits":"Q*",\
"karteninhaber":"Q",\
"ruckseite":"Q (der/ihrer) karte",\
"auf":"Q der karte|e dem postweg|l (dem/ihrem/deinem) (fernseher/gerat/bildschirm/tv)|l dem (fernseher/bildschirm/tv)",\
"kartenfolgenummer":"Q",\
"sicherheitsfrage":"R",\
"zeichen":"R (aus/im/in) (dem/der/diesem)? bild*",\
"bild":"R (ab/ein/gezeigt*/angezeigt*)",\
"spamschutz":"R",\
"zeichenfolge":"R",\
"buchstaben":"R",\
"anti":"R spam",\
"grafik":"R",\
"rechenaufgabe":"R",\
"bildcode":"R",\
"abgebildet":"R*",\
"neues":"R bild|u (passwort/kennwort)",\
"plz":"S",\
"postleitzahl":"S*",\
"ort":"S",\
"wohnort":"S",\
"gutschein":"T*",\
"rabatt":"T*",\
"aktionscode":"T*",\
"geschenkkarte":"T*",\
"einlosen":"T",\
"vorteilscode":"T*",\
"werbecode":"T",\
"guthabencode":"T",\
"aktions":"T code",\
"telefon":"U*|W pin",\
"handy":"U*",\
"mobilnummer":"U*",\
"rufnummer":"U*",\
"mobiltelefon":"U*",\
"datum":"V",\
"geburts":"V*",\
"tag":"V",\
"monat":"V",\
"jahr":"V",\
"ablaufdatum":"V",\
"karten":"W pin",\
"sim":"W pin",\
"neue":"W pin",\
"aktuelle":"W pin",\
"kunden":"W pin",\
"pin":"W (andern/festlegen/vergessen/wiederholen/wahlen)|W eingeben|W nummer",\
"geheimzahl":"W",\
"zertifikat":"X*",\
"urkunde":"X*",\
"aufgedruckt":"X*",\
"echtheit":"X*",\
"seriennummer":"X*",\
"lizenz":"X*",\
"produktschlussel":"X",\
"produktcode":"X|k",\
"aktivierungsschlussel":"X",\
"kennzeichen":"X",\
"geratenummer":"X",\
"registrierungscode":"X|f",\
"zahlernummer":"X",\
"besprechungs":"Y*",\
"meeting":"Y*",\
"raumcode":"Y*",\
"klassencode":"Y*",\
"spielcode":"Y*",\
"kurscode":"Y*|k",\
"konferenz":"Y*",\
"teilnehmercode":"Y",\
"spiel":"Y pin",\
"einschreibeschlussel":"Y",\
"teilnehmen":"Y",\
"raum":"Y",\
"lehrer":"Y*",\
"lehrkraft":"Y",\
"dozent":"Y*",\
"suche":"Z*",\
"suchen":"Z",\
"finden":"Z",\
"benutzer":"a*|w bearbeiten",\
"nutzername":"a",\
"kundennummer":"a",\
"mitgliedsnummer":"a",\
"anmeldename":"a",\
"kontonummer":"a|j",\
"personalnummer":"a",\
"zugangsnummer":"a",\
"mandant":"a*",\
"vertragsnummer":"a",\
"kundennr":"a",\
"matrikelnummer":"a",\
"anschlusskennung":"a",\
"firmencode":"a",\
"kundencode":"a",\
"passwort":"c*|u (zurucksetzen/vergessen)",\
"kennwort":"c*|u vergessen",\
"gruppen":"d (passwort/kennwort/code/schlussel)*",\
"gaste":"d (passwort/kennwort/code/schlussel)*|d code",\
"kurs":"d (passwort/kennwort/code/schlussel)*",\
"wlan":"d (passwort/kennwort/code/schlussel)*|d passwort",\
"klassen":"d (passwort/kennwort/code/schlussel)*",\
"passwortgeschutzt":"d*",\
"gruppenpasswort":"d",\
"geschutzter":"d inhalt",\
"demo":"d zugang",\
"demozugang":"d",\
"brief":"e",\
"briefpost":"e",\
"postalisch":"e*",\
"im":"e brief",\
"schreiben":"e",\
"aktivierungsbrief":"e",\
"postweg":"e",\
"einladung":"f*",\
"empfehlung":"f*",\
"werber":"f*",\
"freundescode":"f",\
"lieferung":"g|h bestatigen",\
"abholung":"g|h bestatigen",\
"sendungs":"g*",\
"bestellnummer":"g*",\
"buchungs":"g*",\
"auftragsnummer":"g*",\
"rechnungsnummer":"g*",\
"vorgangsnummer":"g",\
"paket":"g*",\
"reservierung":"g*",\
"abholcode":"g",\
"aktenzeichen":"g",\
"referenznummer":"g",\
"buchung":"g",\
"vom":"h (kunden/empfanger/fahrgast/gast)",\
"beim":"h (kunden/empfanger/fahrgast/gast)",\
"ubergabe":"h bestatigen",\
"fahrt":"h (starten/beginnen)",\
"ubergabecode":"h",\
"dem":"h (fahrer/kurier/boten)",\
"ihrem":"h (fahrer/kurier/boten)",\
"landervorwahl":"i",\
"vorwahl":"i",\
"landercode":"i",\
"landeskennzahl":"i",\
"bankleitzahl":"j",\
"blz":"j",\
"steuer":"j*",\
"sozialversicherung":"j*",\
"ausweis":"j*",\
"personalausweis":"j*",\
"iban":"j",\
"versichertennummer":"j",\
"krankenversicherten":"j*",\
"artikelcode":"k",\
"artikelnummer":"k|k",\
"artikelnr":"k",\
"artikelkurzel":"k",\
"produktnummer":"k",\
"produktnr":"k",\
"produktkurzel":"k",\
"farbcode":"k|k",\
"farbnummer":"k",\
"farbnr":"k",\
"farbkurzel":"k",\
"fehlercode":"k",\
"fehlernummer":"k",\
"fehlernr":"k",\
"fehlerkurzel":"k",\
"sprachcode":"k",\
"sprachnummer":"k",\
"sprachnr":"k",\
"sprachkurzel":"k",\
"wahrungscode":"k",\
"wahrungsnummer":"k",\
"wahrungsnr":"k",\
"wahrungskurzel":"k",\
"quellcode":"k",\
"quellnummer":"k",\
"quellnr":"k",\
"quellkurzel":"k",\
"barcode":"k",\
"barnummer":"k",\
"barnr":"k",\
"barkurzel":"k",\
"strichcode":"k|k",\
"strichnummer":"k",\
"strichnr":"k",\
"strichkurzel":"k",\
"warencode":"k",\
"warennummer":"k",\
"warennr":"k",\
"warenkurzel":"k",\
"flughafencode":"k",\
"flughafennummer":"k",\
"flughafennr":"k",\
"flughafenkurzel":"k",\
"kursnummer":"k",\
"kursnr":"k",\
"kurskurzel":"k",\
"abteilungscode":"k",\
"abteilungsnummer":"k",\
"abteilungsnr":"k",\
"abteilungskurzel":"k",\
"kostenstellencode":"k",\
"kostenstellennummer":"k",\
"kostenstellennr":"k",\
"kostenstellenkurzel":"k",\
"projektcode":"k",\
"projektnummer":"k",\
"projektnr":"k",\
"projektkurzel":"k",\
"materialcode":"k",\
"materialnummer":"k",\
"materialnr":"k",\
"materialkurzel":"k",\
"standortcode":"k",\
"standortnummer":"k",\
"standortnr":"k",\
"standortkurzel":"k",\
"lagercode":"k",\
"lagernummer":"k",\
"lagernr":"k",\
"lagerkurzel":"k",\
"filialcode":"k",\
"filialnummer":"k",\
"filialnr":"k",\
"filialkurzel":"k",\
"quelltext":"k",\
"kostenstelle":"k",\
"zolltarif":"k*",\
"kopplungs":"l*",\
"koppeln":"l",\
"gerat":"l (verbinden/aktivieren/verknupfen)",\
"pairing":"l code",\
"am":"l (fernseher/tv)",\
"api":"m (schlussel/token)",\
"zugriffstoken":"m",\
"zugriffsschlussel":"m",\
"menge":"n",\
"betrag":"n",\
"preis":"n",\
"alter":"n",\
"summe":"n",\
"vorname":"o",\
"nachname":"o",\
"adresse":"o",\
"strasse":"o",\
"stadt":"o",\
"firma":"o",\
"hausnummer":"o",\
"anschrift":"o",\
"land":"o",\
"kommentar":"p",\
"betreff":"p",\
"beschreibung":"p",\
"notiz":"p*",\
"anmerkung":"p*",\
"bemerkung":"p*",\
"antwort":"p",\
"verwende":"q*",\
"stattdessen":"q",\
"ander":"q* (methode/option/moglichkeit)",\
"benutzen":"q",\
"nutzen":"q",\
"verloren":"q",\
"probleme":"q",\
"anmeld":"r*",\
"einlogg":"r*",\
"log":"r in",\
"verifikation":"r",\
"authentifizier":"r*",\
"willkommen":"r zuruck",\
"registrier":"s*",\
"senden":"t (wir )?(ihnen/dir)",\
"schicken":"t (wir )?(ihnen/dir)",\
"wird":"t (ihnen/dir)? (ein code )?(zugesandt/gesendet/geschickt)",\
"um":"t (einen/den) code zu erhalten",\
"kasse":"v",\
"bezahl":"v*",\
"zahlung":"v*",\
"einstellungen":"w|w (speichern/ubernehmen)",\
"konfiguration":"w",\
"anderungen":"w (speichern/ubernehmen)",\
"eintrag":"w bearbeiten",\
"datensatz":"w bearbeiten"},\
"longest":27,\
"unled":[["code","*code","code"],["stelligen","*stelligen","digits"],["stellige","*stellige","digits"],["stelliger","*stelliger","digits"],["gutschein","*gutschein*","coupon"],["telefonnummer","*telefonnummer*","phone"],["passwort","*passwort","password"]],\
"parts":[]}',
  fr: '{"led":{\
"app":"A* d authentification",\
"application":"A* authentification|A* d identification|A 2fa",\
"authentificateur":"A*",\
"generateur":"A de code*",\
"double":"B facteur*|B authentification",\
"deux":"B facteurs|B etapes",\
"2":"B facteurs|B etapes",\
"2facteurs":"B",\
"2etapes":"B",\
"multifacteur":"B*",\
"multi":"B facteur*",\
"bifactorielle":"B",\
"second":"B facteur",\
"deuxieme":"B facteur",\
"authentification":"B forte",\
"a2f":"B",\
"usage":"C unique",\
"code":"C temporaire|C ephemere|C unique|C dynamique|C jetable|D d authentification|D de connexion|D recu|D sms|D d identification|D genere|E* de verification|E* de confirmation|E* de validation|E* de controle|F* de securite|F* secret*|F securite|F d activation|F d autorisation|G* d acces|G acces|H|N* de (recuperation/secours/sauvegarde/restauration)|N secours|N recuperation|S postal|T (promo*/reduction/avantage/cadeau/remise/de reduction)|W (confidentiel/pin)|W (carte )?sim|X produit|Y (de /du /de la )?(reunion/classe/cours/salle/jeu/partie/session/l evenement)|a client|d wifi|f (ami/de parrainage)|g de (reservation/suivi)|i (du )?pays|j (banque/guichet/swift/iban/bic)|k (article/produit/barre*/couleur/langue/devise/erreur/source/commune/insee/ape/naf/douanier/aeroport/postal/postale/projet/service/magasin/agence)|k barre*",\
"mot":"C de passe unique|D de passe sms|c de passe|d de passe (du/de la/de l) (groupe/salle/wifi/reseau/fichier/partage)|u de passe oublie",\
"jeton":"D d authentification|H|m (d )?(api/acces)",\
"numero":"E de verification|Q de (la )?carte|U de (telephone/portable/mobile)|X de serie|a (client/de client/d abonne/adherent)|g de (suivi/commande/reservation/dossier/facture/colis)|j (de )?(securite sociale/siret/siren/fiscal)",\
"chiffres":"H",\
"4":"I (chiffres/caracteres)",\
"4chiffres":"I",\
"4caracteres":"I",\
"5":"I (chiffres/caracteres)",\
"5chiffres":"I",\
"5caracteres":"I",\
"6":"I (chiffres/caracteres)",\
"6chiffres":"I",\
"6caracteres":"I",\
"7":"I (chiffres/caracteres)",\
"7chiffres":"I",\
"7caracteres":"I",\
"8":"I (chiffres/caracteres)",\
"8chiffres":"I",\
"8caracteres":"I",\
"10":"I (chiffres/caracteres)",\
"quatre":"I (chiffres/caracteres)",\
"cinq":"I (chiffres/caracteres)",\
"six":"I (chiffres/caracteres)",\
"sept":"I (chiffres/caracteres)",\
"huit":"I (chiffres/caracteres)",\
"confirm":"J* (la /votre )?connexion|J* votre (identite/compte/adresse/numero/email/email/telephone)",\
"verification":"J de la connexion|J de connexion|J d identite|J de l adresse|J du compte",\
"verifi":"J* votre (identite/compte/adresse/numero/email/email/telephone)|J* (votre/le) code|r*",\
"controle":"J de securite",\
"c":"J est bien vous",\
"cestbienvous":"J",\
"activ":"J* (mon/votre) compte",\
"activation":"J (du/de votre) compte",\
"envoye":"K*",\
"renvoyer":"K",\
"recu":"K (par/le/un)?",\
"par":"K (sms/email/email/mail/courriel/texto)|L (votre/l/une) app*|e (courrier/la poste/voie postale)",\
"boite":"K de reception|K mail",\
"pas":"K recu",\
"un":"K nouveau code",\
"nouveau":"K code par|W (code )?pin|u mot de passe",\
"vous":"K avons|K a ete (envoye/adresse/transmis)|t (recevrez/allez recevoir)",\
"avons":"K envoye",\
"message":"K texte|p",\
"texto":"K",\
"courriel":"K|b",\
"renvoi":"K*",\
"recevoir":"K (le/un) code",\
"envoyer":"K le code",\
"dans":"K votre (email/email/mail/messagerie/sms/courrier)|L (votre/l/une) app*",\
"de":"K votre (email/email/mail/messagerie/sms/courrier)|L votre app*",\
"a":"K votre (adresse/numero/telephone/mobile/portable)|l (votre/l/la)? (tv/television/televiseur/ecran)|q la place",\
"avotreadresse":"K",\
"avotrenumero":"K",\
"avotretelephone":"K",\
"avotremobile":"K",\
"avotreportable":"K",\
"sur":"K votre (adresse/numero/telephone/mobile/portable)|L votre (app*/application)|l (votre/l) (tv/televiseur/ecran/appareil)|l (votre/l/la)? (tv/television/televiseur/ecran)",\
"adresse":"K par (mail/sms)|b (email/email/mail/electronique)|o",\
"consultez":"K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)",\
"verifiez":"K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)",\
"regardez":"K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)",\
"ouvrez":"K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)|L (votre/l) app*",\
"genere":"L*",\
"depuis":"L (votre/l) app*",\
"scann":"L*",\
"affiche":"M*|l sur (votre/l) (tv/televiseur/ecran/appareil)|l sur (la/le/votre/l)",\
"cle":"N de (recuperation/secours)|O de configuration|O secrete|O manuelle|O d installation|O d authentification|X de (licence/produit/activation)|Y d inscription|d wifi|m (d )?api",\
"codes":"N de secours",\
"saisie":"O manuelle",\
"nom":"P de l appareil|P du peripherique|a d utilisateur|o",\
"duree":"P de validite|P de vie",\
"longueur":"P*",\
"validite":"P",\
"cryptogramme":"Q*",\
"carte":"Q (bancaire/de credit/bleue)|T cadeau",\
"titulaire":"Q de la carte",\
"au":"Q dos de|h (client/destinataire/passager)|h (livreur/chauffeur)",\
"dos":"Q de (votre/la) carte",\
"image":"R",\
"caracteres":"R (de l image/affiches/visibles)",\
"recopi":"R*",\
"anti":"R robot|R spam",\
"antispam":"R",\
"lettres":"R",\
"robot":"R",\
"question":"R de securite",\
"cp":"S",\
"ville":"S|o",\
"bon":"T (de reduction/d achat/cadeau)",\
"coupon":"T",\
"telephone":"U",\
"portable":"U",\
"mobile":"U",\
"date":"V",\
"naissance":"V",\
"jour":"V",\
"mois":"V",\
"annee":"V",\
"jj":"V mm aaaa",\
"expiration":"V",\
"heure":"V",\
"pin":"W de (la/votre) carte",\
"certificat":"X*",\
"diplome":"X",\
"imprime":"X*",\
"authenticite":"X",\
"licence":"X",\
"immatriculation":"X",\
"identifiant":"Y de reunion|a",\
"rejoindre":"Y",\
"conference":"Y",\
"professeur":"Y*",\
"enseignant":"Y*",\
"formateur":"Y*",\
"recherch":"Z*",\
"rechercher":"Z",\
"chercher":"Z",\
"pseudo":"a*",\
"utilisateur":"a",\
"matricule":"a",\
"mdp":"c",\
"protege":"d* par mot de passe",\
"courrier":"e postal|e",\
"lettre":"e",\
"invitation":"f*",\
"parrain":"f*",\
"livraison":"g",\
"retrait":"g",\
"suivi":"g",\
"colis":"g",\
"reference":"g|k (produit/article)",\
"reservation":"g",\
"commande":"g",\
"du":"h (client/destinataire/passager)",\
"le":"h (client/destinataire/passager)",\
"confirmer":"h la (livraison/remise/course)",\
"votre":"h (livreur/chauffeur)",\
"demarrer":"h la course",\
"indicatif":"i*",\
"siret":"j",\
"piece":"j d identite",\
"appair":"l*",\
"associer":"l (un/votre) appareil",\
"jumel":"l*",\
"connecter":"l (un/votre) appareil|r",\
"activer":"l (un/votre) appareil",\
"avotretv":"l",\
"avotretelevision":"l",\
"avotreteleviseur":"l",\
"avotreecran":"l",\
"altv":"l",\
"altelevision":"l",\
"alteleviseur":"l",\
"alecran":"l",\
"alatv":"l",\
"alatelevision":"l",\
"alateleviseur":"l",\
"alaecran":"l",\
"atv":"l",\
"atelevision":"l",\
"ateleviseur":"l",\
"aecran":"l",\
"quantite":"n",\
"montant":"n",\
"prix":"n",\
"age":"n",\
"nombre":"n",\
"prenom":"o",\
"rue":"o",\
"entreprise":"o",\
"societe":"o",\
"pays":"o",\
"commentaire":"p*",\
"sujet":"p",\
"objet":"p",\
"description":"p",\
"remarque":"p*",\
"reponse":"p",\
"utilise":"q*",\
"autre":"q (methode/moyen/facon/option)",\
"alaplace":"q",\
"essayer":"q",\
"perdu":"q",\
"connexion":"r",\
"connecte":"r*",\
"s":"r identifier|s inscrire",\
"sidentifier":"r",\
"identifiez":"r vous",\
"identification":"r",\
"authentifi":"r*",\
"sinscrire":"s",\
"inscription":"s",\
"inscrivez":"s vous",\
"creer":"s (un/mon/votre) compte",\
"nous":"t vous enverrons",\
"allons":"t vous envoyer",\
"va":"t vous envoyer",\
"sera":"t envoye",\
"pour":"t recevoir",\
"reinitialis":"u*",\
"paiement":"v",\
"payer":"v",\
"commander":"v",\
"parametres":"w",\
"preferences":"w",\
"reglages":"w",\
"configuration":"w",\
"enregistrer":"w les (modifications/parametres)"},\
"longest":16,\
"unled":[],\
"parts":[]}',
  es: '{"led":{\
"app":"A* de autenticacion|A* autenticador*",\
"aplicacion":"A* de autenticacion|A* de verificacion|A autenticador*",\
"autenticador":"A*",\
"generador":"A de codigos",\
"dos":"B factores|B pasos|B etapas",\
"2":"B factores|B pasos",\
"2factores":"B",\
"doble":"B factor|B autenticacion",\
"2pasos":"B",\
"multifactor":"B*",\
"segundo":"B factor|B paso",\
"un":"C solo uso",\
"unico":"C uso",\
"codigo":"C temporal|C unico|C dinamico|D de autenticacion|D de inicio de sesion|D sms|D de autentificacion|D recibido|D de identificacion|D de ingreso|D enviado|E* de verificacion|E* de confirmacion|E* de validacion|E* de comprobacion|E verificador|F* de seguridad|F seguridad|F* de activacion|F de autorizacion|G* de acceso|H|K nuevo|N* de (recuperacion/respaldo/emergencia/reserva)|N respaldo|Q de seguridad de (la/tu/su) tarjeta|S postal|T (promocional/de descuento/promo/de regalo/de promocion)|W pin|X de producto|Y (de /del /de la )?(reunion/clase/sala/juego/partida/curso/sesion)|a de (cliente/empresa/empleado/usuario)|f (de amigo/amigo)|g de reserva|i (de/del) (pais/area)|j (swift/bancario)|k (de /del )?(producto/articulo/barras/color/idioma/moneda/error/fuente/curso/barra/material/proyecto/sucursal/tienda/aeropuerto)",\
"uso":"C unico",\
"clave":"C dinamica|C temporal|C de un solo uso|D sms|D enviada|D temporal|F de seguridad|G de acceso|H|N de recuperacion|O de configuracion|O secreta|O manual|O de la configuracion|W de cajero|X de (producto/licencia/activacion)|Y de matriculacion|c|d wifi|m (de )?api",\
"contrasena":"C temporal|C de un uso|D sms|c|d (del/de la) (grupo/sala/wifi/red)",\
"token":"C de seguridad|D de autenticacion|H|m de (api/acceso)",\
"segunda":"C clave",\
"numero":"E de verificacion|Q de (la )?tarjeta|U de (telefono/movil/celular)|X de serie|a de (cliente/socio)|g de (seguimiento/pedido/reserva/factura/guia/expediente)|j de (cuenta/identificacion/documento)|n de personas",\
"codigos":"H|N de recuperacion",\
"4":"I (digitos/cifras/caracteres/numeros)",\
"4digitos":"I",\
"4cifras":"I",\
"4caracteres":"I",\
"4numeros":"I",\
"5":"I (digitos/cifras/caracteres/numeros)",\
"5digitos":"I",\
"5cifras":"I",\
"5caracteres":"I",\
"5numeros":"I",\
"6":"I (digitos/cifras/caracteres/numeros)",\
"6digitos":"I",\
"6cifras":"I",\
"6caracteres":"I",\
"6numeros":"I",\
"7":"I (digitos/cifras/caracteres/numeros)",\
"7digitos":"I",\
"7cifras":"I",\
"7caracteres":"I",\
"7numeros":"I",\
"8":"I (digitos/cifras/caracteres/numeros)",\
"8digitos":"I",\
"8cifras":"I",\
"8caracteres":"I",\
"8numeros":"I",\
"10":"I (digitos/cifras/caracteres/numeros)",\
"cuatro":"I (digitos/cifras/caracteres/numeros)",\
"cinco":"I (digitos/cifras/caracteres/numeros)",\
"seis":"I (digitos/cifras/caracteres/numeros)",\
"siete":"I (digitos/cifras/caracteres/numeros)",\
"ocho":"I (digitos/cifras/caracteres/numeros)",\
"confirm":"J* (el /tu /su )?(acceso/inicio)|J* (tu/su) (identidad/cuenta/correo/numero/email)",\
"verificacion":"J de acceso|J de identidad|J de seguridad|J de cuenta",\
"verifi":"J* (tu/su) (identidad/cuenta/correo/numero/telefono/email)|J* (tu/su/el) codigo",\
"comprobacion":"J de seguridad",\
"que":"J eres tu|K (te/le) (enviamos/mandamos)",\
"verificar":"J cuenta",\
"activ":"J* (mi/tu/su) cuenta",\
"activacion":"J de (la )?cuenta",\
"envia":"K*",\
"enviado":"K*",\
"reenviar":"K*",\
"recibid":"K*",\
"recibio":"K",\
"recibiste":"K",\
"por":"K (sms/correo/email/email/mensaje)|L (tu/su/la) (app*/aplicacion)|e (correo postal/carta)",\
"al":"K correo|h (cliente/destinatario/pasajero)|h (repartidor/conductor)",\
"a":"K (tu/su) (correo/email/telefono/movil/celular)",\
"atucorreo":"K",\
"atuemail":"K",\
"atutelefono":"K",\
"atumovil":"K",\
"atucelular":"K",\
"asucorreo":"K",\
"asuemail":"K",\
"asutelefono":"K",\
"asumovil":"K",\
"asucelular":"K",\
"mensaje":"K de texto|p",\
"no":"K has recibido|K recibiste",\
"bandeja":"K de entrada",\
"nuevo":"K codigo|W pin",\
"te":"K hemos|K (enviamos/mandamos)|t enviaremos|t mandaremos",\
"le":"K hemos|K (enviamos/mandamos)|t enviaremos|t mandaremos",\
"correo":"K no deseado|b*|e postal",\
"hemos":"K mandado",\
"solicitar":"K codigo",\
"obtener":"K codigo",\
"en":"K (tu/su) (correo/email/bandeja/mensaje/sms)|L (tu/su/la) app*|L (tu/su/la) aplicacion|L (tu/su) token|l (tu/su/la) (tv/televisor/pantalla/television/dispositivo)|l (tu/su/la/el)? (tv/televisor/television)|q su lugar",\
"de":"K (tu/su) (correo/email/bandeja/mensaje/sms)|L (tu/su/la) (app*/aplicacion)|L (tu/su) token|l (tu/su/la/el)? (tv/televisor/television)",\
"llego":"K a",\
"revisa":"K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"revise":"K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"consulta":"K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"consulte":"K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"mira":"K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"generad":"L*",\
"genera":"L",\
"escane":"L*",\
"abre":"L (tu/la) (app/aplicacion)",\
"mostrado":"M",\
"muestra":"M",\
"llave":"O secreta",\
"nombre":"P del dispositivo|a de usuario|o",\
"duracion":"P*",\
"longitud":"P*",\
"caducidad":"P|V",\
"validez":"P*",\
"vigencia":"P",\
"tiempo":"P de vida",\
"tarjeta":"Q de (credito/debito)|Q|T (de )?regalo",\
"titular":"Q de la tarjeta",\
"reverso":"Q de",\
"dorso":"Q de",\
"imagen":"R",\
"caracteres":"R",\
"letras":"R",\
"robot":"R",\
"antispam":"R",\
"pregunta":"R de seguridad",\
"texto":"R de la imagen",\
"c":"S p",\
"cp":"S|S",\
"localidad":"S",\
"premio":"T*",\
"sorteo":"T",\
"cupon":"T*",\
"descuento":"T",\
"vale":"T",\
"canjear":"T",\
"promocional":"T",\
"telefono":"U",\
"movil":"U",\
"celular":"U",\
"fecha":"V",\
"nacimiento":"V",\
"dia":"V",\
"mes":"V",\
"ano":"V",\
"vencimiento":"V",\
"hora":"V",\
"pin":"W de (la/tu/su) (tarjeta/sim)",\
"crear":"W pin|s (una )?cuenta",\
"certificado":"X*",\
"impreso":"X*",\
"documento":"X*",\
"autenticidad":"X",\
"licencia":"X",\
"matricula":"X",\
"id":"Y de (la )?reunion",\
"unirse":"Y",\
"unirme":"Y",\
"profesor":"Y*",\
"docente":"Y*",\
"maestr":"Y*",\
"buscar":"Z",\
"busqueda":"Z",\
"usuario":"a",\
"rut":"a",\
"legajo":"a",\
"protegid":"d* (con/por) contrasena",\
"carta":"e",\
"invitacion":"f*",\
"referid":"f*",\
"recomendacion":"f",\
"patrocinador":"f",\
"entrega":"g",\
"retiro":"g",\
"repartidor":"g",\
"cliente":"g el codigo",\
"seguimiento":"g",\
"pedido":"g",\
"localizador":"g",\
"reserva":"g",\
"envio":"g numero",\
"rastre":"g*",\
"del":"h (cliente/destinatario/pasajero)",\
"el":"h (cliente/destinatario/pasajero)",\
"confirmar":"h (la )?(entrega/recogida)",\
"tu":"h (repartidor/conductor)",\
"iniciar":"h (el )?viaje|r",\
"pidele":"h",\
"indicativo":"i",\
"dni":"j",\
"nie":"j",\
"seguridad":"j social",\
"cedula":"j",\
"curp":"j",\
"cbu":"j",\
"referencia":"k",\
"emparej":"l*",\
"vincula":"l*",\
"activar":"l (tu/el) dispositivo",\
"aparece":"l en (la/tu/el) (tele*/pantalla)",\
"cantidad":"n",\
"importe":"n",\
"monto":"n",\
"precio":"n",\
"edad":"n",\
"apellido":"o*",\
"direccion":"o",\
"calle":"o",\
"ciudad":"o",\
"empresa":"o",\
"prefijo":"o",\
"pais":"o",\
"comentario":"p*",\
"asunto":"p",\
"descripcion":"p",\
"notas":"p",\
"respuesta":"p",\
"usa":"q*",\
"utiliza":"q*",\
"otr":"q* (metodo/forma/opcion/manera)",\
"proba":"q*",\
"perdi":"q*",\
"sin":"q acceso",\
"inici":"r* (de )?sesion",\
"acced":"r*",\
"acceso":"r",\
"entrar":"r",\
"identifi":"r*",\
"autentic":"r*",\
"verific":"r*",\
"ingresar":"r",\
"ingreso":"r",\
"registr":"s*",\
"crea":"s tu cuenta",\
"recibiras":"t",\
"recibira":"t",\
"se":"t (te/le) enviara",\
"para":"t recibir",\
"nueva":"u (contrasena/clave)",\
"restablec":"u*",\
"recuperar":"u (contrasena/cuenta)",\
"olvid":"u*",\
"pago":"v",\
"pagar":"v",\
"comprar":"v",\
"configuracion":"w",\
"ajustes":"w",\
"preferencias":"w",\
"guardar":"w (cambios/configuracion/ajustes)"},\
"longest":13,\
"unled":[],\
"parts":[]}',
  pt: '{"led":{\
"app":"A* autenticador*|A* de autenticacao",\
"aplicativo":"A* de autenticacao|A de verificacao",\
"aplicacao":"A de autenticacao|A autenticadora",\
"autenticador":"A*",\
"gerador":"A de codigo*",\
"dois":"B fatores|B factores|B passos",\
"2":"B fatores|B etapas",\
"2fatores":"B",\
"duplo":"B fator",\
"duas":"B etapas",\
"2etapas":"B",\
"multifator":"B*",\
"segundo":"B fator|B factor",\
"dupla":"B autenticacao",\
"multi":"B fator*",\
"autenticacao":"B forte",\
"uso":"C unico",\
"codigo":"C temporario|C unico|C dinamico|D de autenticacao|D de login|D sms|D recebido|D enviado|D de entrada|D de inicio de sessao|E* de verificacao|E* de confirmacao|E* de validacao|E verificador|F* de seguranca|F seguranca|F* de ativacao|F de autorizacao|G* de acesso|G de acesso|H|N* de (recuperacao/backup/reserva/emergencia/seguranca de backup)|N alternativo|Q de seguranca do cartao|S postal|S de enderecamento|T (promocional/de desconto/de oferta)|W pin|X do produto|Y (da /do /de )?(reuniao/turma/sala/jogo/curso/sessao/aula)|a (do/de) (cliente/empresa/usuario)|f de amigo|g de (rastreio/rastreamento/reserva/barras)|i (do/de) (pais/area)|j (swift/do banco)|k (de /do /da )?(produto/artigo/barras/cor/idioma/moeda/erro/fonte/curso/loja/material/projeto/item)",\
"senha":"C unica|C temporaria|C descartavel|D sms|D enviada|W do cartao|W de 4 digitos|c|d (do/da) (grupo/sala/wifi/rede/wi fi)",\
"unica":"C vez",\
"utilizacao":"C unica",\
"token":"D de autenticacao|H|m de acesso",\
"numero":"E de verificacao|Q do cartao|U de (telefone/celular/telemovel)|X de serie|g do pedido|j do documento|o da casa",\
"chave":"G de acesso|N de recuperacao|O de configuracao|O secreta|O manual|O privada|O de autenticacao|X (do produto/de licenca/de ativacao/de produto)|m (de /da )?api",\
"codigos":"H",\
"4":"I (digitos/algarismos/caracteres/numeros)",\
"4digitos":"I",\
"4algarismos":"I",\
"4caracteres":"I",\
"4numeros":"I",\
"5":"I (digitos/algarismos/caracteres/numeros)",\
"5digitos":"I",\
"5algarismos":"I",\
"5caracteres":"I",\
"5numeros":"I",\
"6":"I (digitos/algarismos/caracteres/numeros)",\
"6digitos":"I",\
"6algarismos":"I",\
"6caracteres":"I",\
"6numeros":"I",\
"7":"I (digitos/algarismos/caracteres/numeros)",\
"7digitos":"I",\
"7algarismos":"I",\
"7caracteres":"I",\
"7numeros":"I",\
"8":"I (digitos/algarismos/caracteres/numeros)",\
"8digitos":"I",\
"8algarismos":"I",\
"8caracteres":"I",\
"8numeros":"I",\
"10":"I (digitos/algarismos/caracteres/numeros)",\
"quatro":"I (digitos/algarismos/caracteres/numeros)",\
"cinco":"I (digitos/algarismos/caracteres/numeros)",\
"seis":"I (digitos/algarismos/caracteres/numeros)",\
"sete":"I (digitos/algarismos/caracteres/numeros)",\
"oito":"I (digitos/algarismos/caracteres/numeros)",\
"confirm":"J* (o /seu )?(acesso/login)|J* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero)",\
"verificacao":"J de acesso|J de identidade|J de seguranca|J de email",\
"verifi":"J* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero/telefone)|J* (seu/o) codigo",\
"que":"J e voce|K (te/lhe)? (enviamos/mandamos)",\
"verificar":"J conta",\
"ativ":"J* (a )?(minha/sua) conta",\
"ativacao":"J (da/de) conta",\
"envia":"K*",\
"enviad":"K*",\
"reenviar":"K*",\
"recebid":"K*",\
"recebeu":"K",\
"por":"K (sms/email/email/mensagem)|e (correio/carta)",\
"para":"K (o )?(seu/o seu/sua) (email/email/telefone/celular/telemovel)|t receber",\
"mensagem":"K de texto|p",\
"nao":"K recebeu",\
"novo":"K codigo|W pin",\
"caixa":"K de entrada|K de spam",\
"via":"K sms|K email",\
"obter":"K codigo",\
"solicitar":"K codigo",\
"no":"K (seu/teu) (email/email/correio/sms)|L (seu/teu) (app*/aplicativo)|L (seu/teu) token",\
"do":"K (seu/teu) (email/email/correio/sms)|L (seu/teu) (app*/aplicativo)|L aplicativo|L (seu/teu) token|h (cliente/destinatario/passageiro)",\
"chegou":"K (no/ao)",\
"mandamos":"K",\
"verifique":"K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)",\
"confira":"K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)",\
"veja":"K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)",\
"consulte":"K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)",\
"confirme":"K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens)",\
"gerad":"L*",\
"pelo":"L (seu/sua/app*/aplica*)|e correio",\
"pela":"L (seu/sua/app*/aplica*)",\
"escane":"L*",\
"abra":"L (o/seu) (app*/aplicativo)",\
"na":"L (sua )?aplicacao|l (sua/a) (tv/tela/televisao)|l (sua/a)? (tv/televisao/tela)",\
"leia":"L o qr",\
"exibid":"M*",\
"mostrad":"M*",\
"nome":"P do dispositivo|Q no cartao|a de (usuario/utilizador)|o",\
"validade":"P|V",\
"duracao":"P",\
"comprimento":"P",\
"tamanho":"P do codigo",\
"cartao":"Q de (credito/debito)|Q|T presente|j de cidadao",\
"titular":"Q do cartao",\
"verso":"Q do",\
"imagem":"R",\
"caracteres":"R (da/na/que)",\
"letras":"R",\
"robo":"R",\
"antispam":"R",\
"pergunta":"R de seguranca",\
"cep":"S",\
"cupom":"T",\
"cupao":"T",\
"cupons":"T",\
"desconto":"T",\
"vale":"T presente|T",\
"resgatar":"T",\
"telefone":"U",\
"telemovel":"U",\
"celular":"U",\
"data":"V",\
"nascimento":"V",\
"dia":"V",\
"mes":"V",\
"ano":"V",\
"vencimento":"V",\
"hora":"V",\
"pin":"W do cartao",\
"certificado":"X*",\
"impresso":"X*",\
"documento":"X*",\
"autenticidade":"X",\
"licenca":"X",\
"id":"Y da reuniao",\
"participar":"Y",\
"ingressar":"Y",\
"entrar":"Y na (reuniao/sala/turma)|r",\
"professor":"Y*",\
"buscar":"Z",\
"busca":"Z",\
"pesquis":"Z*",\
"procurar":"Z",\
"usuario":"a",\
"utilizador":"a",\
"matricula":"a",\
"nif":"a",\
"contribuinte":"a",\
"endereco":"b de email|o",\
"palavra":"c passe|c chave",\
"protegid":"d* por senha",\
"carta":"e",\
"convite":"f*",\
"indicacao":"f",\
"indicou":"f",\
"referencia":"f",\
"convidado":"f",\
"entrega":"g",\
"retirada":"g",\
"entregador":"g",\
"rastreamento":"g",\
"rastreio":"g",\
"localizador":"g",\
"encomenda":"g",\
"pedido":"g",\
"reserva":"g",\
"protocolo":"g",\
"ao":"h (cliente/destinatario/passageiro)|h (entregador/motorista)",\
"o":"h (cliente/destinatario/passageiro)",\
"ocliente":"h",\
"odestinatario":"h",\
"opassageiro":"h",\
"confirmar":"h (a )?(entrega/retirada/coleta)",\
"seu":"h (entregador/motorista)",\
"iniciar":"h (a )?(viagem/corrida)|r sessao",\
"ddd":"i",\
"ddi":"i",\
"agencia":"j",\
"conta":"j corrente",\
"identidade":"j numero",\
"em":"l (sua/a) (tv/tela/televisao)|q vez disso",\
"emparelh":"l*",\
"parear":"l",\
"pareamento":"l",\
"vincular":"l",\
"ativar":"l (o/seu) dispositivo",\
"exibido":"l na tela|l na",\
"da":"l (sua/a)? (tv/televisao/tela)",\
"quantidade":"n",\
"valor":"n",\
"preco":"n",\
"idade":"n",\
"sobrenome":"o",\
"apelido":"o",\
"morada":"o",\
"rua":"o",\
"cidade":"o",\
"empresa":"o",\
"bairro":"o",\
"prefixo":"o",\
"pais":"o",\
"comentario":"p*",\
"assunto":"p",\
"descricao":"p",\
"observac":"p*",\
"resposta":"p",\
"usar":"q",\
"use":"q",\
"utiliz":"q*",\
"outr":"q* (metodo/forma/opcao/maneira)",\
"tent":"q*",\
"perdi":"q",\
"perdeu":"q",\
"inicio":"r de sessao",\
"acess":"r*",\
"login":"r",\
"autentic":"r*",\
"verific":"r*",\
"identifi":"r*",\
"cadastr":"s*",\
"registr":"s*",\
"criar":"s (uma )?conta",\
"crie":"s sua conta",\
"enviaremos":"t",\
"vamos":"t enviar",\
"recebera":"t",\
"sera":"t enviado",\
"nova":"u senha",\
"redefin":"u*",\
"recuperar":"u",\
"esquec":"u*",\
"pagamento":"v",\
"pagar":"v",\
"configurac":"w*",\
"preferencias":"w",\
"definicoes":"w",\
"salvar":"w (alteracoes/configurac*)",\
"guardar":"w (alteracoes/configurac*)"},\
"longest":13,\
"unled":[],\
"parts":[]}',
  it: '{"led":{\
"app":"A* di autenticazione|A* di verifica|A autenticat*",\
"applicazione":"A autentica*",\
"autenticatore":"A",\
"generatore":"A di codici",\
"due":"B fattori|B passaggi|B fasi",\
"2":"B fattori",\
"2fattori":"B",\
"doppio":"B fattore",\
"multifattor":"B*",\
"secondo":"B fattore",\
"doppia":"B autenticazione",\
"autenticazione":"B forte",\
"verifica":"B in due|J accesso|J dell identita|J l account|J email|K (il /la /le /i )?(tuo /tua /tue /tuoi )?(telefono/cellulare/email/casella/posta/messaggi)",\
"monouso":"C",\
"usa":"C e getta|q",\
"codice":"C temporaneo|C unico|C dinamico|D di autenticazione|D di accesso temporaneo|D di login|D sms|D ricevuto|D autenticazione|D inviato|E* di verifica|E* di conferma|E* di convalida|E* di controllo|E verifica|E conferma|F* di sicurezza|F sicurezza|F* di attivazione|F di autorizzazione|G* di accesso|G d accesso|G accesso|H|N* di (recupero/backup/riserva/emergenza/ripristino)|S (di avviamento )?postale|T (sconto/promo*/regalo/coupon)|W pin|X prodotto|Y (della /del /di )?(riunione/classe/corso/stanza/gioco/aula/partita)|a (cliente/utente/azienda/dipendente)|f amico|g (di )?(prenotazione/spedizione/tracciamento)|i paese|j (fiscale/iban/swift/abi/cab/bancario/destinatario/univoco/sdi)|k (a barre/prodotto/articolo/colore/lingua/valuta/errore/sorgente/corso/materiale/progetto/negozio/meccanografico/ateco/catastale)",\
"uso":"C singolo",\
"password":"C temporanea|D sms|D inviata|c|d (del/della) (gruppo/wifi/rete/stanza)|u dimenticata",\
"una":"C tantum",\
"token":"D di autenticazione|H|m (api/di accesso)",\
"numero":"E di verifica|Q (della )?carta|U di (telefono/cellulare)|X (di serie/seriale)|g (di spedizione/ordine/d ordine/prenotazione)",\
"codici":"H|N di (recupero/backup/riserva/emergenza)",\
"4":"I (cifre/caratteri/numeri)",\
"4cifre":"I",\
"4caratteri":"I",\
"4numeri":"I",\
"5":"I (cifre/caratteri/numeri)",\
"5cifre":"I",\
"5caratteri":"I",\
"5numeri":"I",\
"6":"I (cifre/caratteri/numeri)",\
"6cifre":"I",\
"6caratteri":"I",\
"6numeri":"I",\
"7":"I (cifre/caratteri/numeri)",\
"7cifre":"I",\
"7caratteri":"I",\
"7numeri":"I",\
"8":"I (cifre/caratteri/numeri)",\
"8cifre":"I",\
"8caratteri":"I",\
"8numeri":"I",\
"10":"I (cifre/caratteri/numeri)",\
"quattro":"I (cifre/caratteri/numeri)",\
"cinque":"I (cifre/caratteri/numeri)",\
"sei":"I (cifre/caratteri/numeri)",\
"sette":"I (cifre/caratteri/numeri)",\
"otto":"I (cifre/caratteri/numeri)",\
"conferma":"J (l /il )?accesso|J (il )?login|h (la )?(consegna/ritiro)",\
"verific":"J* (la tua/la sua) (identita/email/email)|J* il tuo (account/numero/indirizzo)|r*",\
"conferm":"J* (la tua/la sua) (identita/email/email)",\
"controllo":"J di sicurezza",\
"attiva":"J* (il mio/il tuo) account|l (il/un) dispositivo",\
"attivazione":"J (dell )?account",\
"verifi":"J* (il tuo/il) codice",\
"inviat":"K*",\
"reinvi":"K*",\
"rinvia":"K*",\
"invia":"K (di nuovo/codice/nuov*)",\
"ricevut":"K*",\
"via":"K (sms/email/email/mail)|K messaggio|o",\
"tramite":"K (sms/email/email)",\
"messaggio":"K|p",\
"posta":"K in arrivo|b elettronica|e ordinaria",\
"non":"K hai ricevuto",\
"nuovo":"K codice|W pin",\
"ti":"K abbiamo|K e stato (inviato/mandato)|t (invieremo/manderemo)",\
"alla":"K tua (email/email/mail)",\
"al":"K tuo (numero/indirizzo/telefono/cellulare)|g cliente|h (cliente/destinatario/passeggero)|h (corriere/autista)",\
"casella":"K di posta",\
"spedito":"K",\
"richiedi":"K codice",\
"per":"K (sms/email)|e posta|t ricevere",\
"nella":"K tua (email/email/mail/casella)|K sua (email/email/mail)|L tua app*",\
"dalla":"K tua (email/email/mail/casella)|K sua (email/email/mail)|L tua app*|L app*|l (tua/tuo)? (tv/televisore/televisione)",\
"che":"K ti abbiamo",\
"mandato":"K",\
"controlla":"K (il /la /le /i )?(tuo /tua /tue /tuoi )?(telefono/cellulare/email/casella/posta/messaggi)",\
"generat":"L*",\
"dall":"L app*",\
"nell":"L app*",\
"scansion":"L*",\
"apri":"L l app*",\
"inquadra":"L",\
"mostrat":"M*",\
"visualizzat":"M*",\
"chiave":"N di recupero|O di configurazione|O segreta|O manuale|O di autenticazione|X (di licenza/prodotto/di attivazione/del prodotto)|m api",\
"nome":"P del dispositivo|a utente|o",\
"durata":"P*",\
"lunghezza":"P*",\
"validita":"P",\
"carta":"Q di (credito/debito)|T regalo",\
"titolare":"Q della carta",\
"retro":"Q della",\
"sul":"Q retro|l (tua /tuo )?(tv/schermo/televisore/dispositivo)|l (tua/tuo)? (tv/televisore/televisione)",\
"intestatario":"Q (della )?carta",\
"immagine":"R",\
"caratteri":"R (che/visual*/nell/dell/mostrati)",\
"lettere":"R",\
"robot":"R",\
"antispam":"R",\
"domanda":"R di sicurezza",\
"cap":"S",\
"citta":"S|o",\
"premio":"T",\
"premi":"T",\
"concorso":"T",\
"buono":"T",\
"buoni":"T",\
"sconto":"T",\
"riscatta":"T*",\
"telefono":"U",\
"cellulare":"U",\
"recapito":"U",\
"data":"V",\
"nascita":"V",\
"giorno":"V",\
"mese":"V",\
"anno":"V",\
"scadenza":"V",\
"ora":"V",\
"pin":"W della carta",\
"certificato":"X*",\
"documento":"X*|j d identita",\
"riportato":"X",\
"stampato":"X",\
"licenza":"X",\
"seriale":"X",\
"matricola":"X|a",\
"targa":"X",\
"id":"Y riunione",\
"partecipa":"Y*",\
"unisciti":"Y",\
"docente":"Y*",\
"insegnante":"Y*",\
"professore":"Y",\
"cerca":"Z",\
"ricerca":"Z",\
"utente":"a",\
"indirizzo":"b (email/email)|o",\
"protett":"d* da password",\
"lettera":"e",\
"raccomandata":"e",\
"invito":"f",\
"inviti":"f",\
"referral":"f",\
"presentato":"f",\
"dal":"g cliente|h (cliente/destinatario/passeggero)",\
"consegna":"g",\
"ritiro":"g",\
"tracciamento":"g",\
"spedizione":"g",\
"ordine":"g",\
"prenotazione":"g",\
"pratica":"g",\
"del":"h (cliente/destinatario/passeggero)",\
"tuo":"h (corriere/autista)",\
"inizia":"h (la )?corsa",\
"prefisso":"i*",\
"partita":"j iva",\
"tessera":"j sanitaria",\
"sulla":"l (tua /tuo )?(tv/schermo/televisore/dispositivo)|l (tua/tuo)? (tv/televisore/televisione)",\
"abbina":"l*",\
"associa":"l (il/un) dispositivo",\
"accoppia":"l*",\
"quantita":"n",\
"importo":"n",\
"prezzo":"n",\
"eta":"n",\
"cognome":"o",\
"azienda":"o",\
"paese":"o",\
"commento":"p",\
"oggetto":"p",\
"descrizione":"p",\
"note":"p",\
"risposta":"p",\
"utilizza":"q*",\
"altro":"q (metodo/modo)",\
"un":"q altra",\
"invece":"q",\
"prova":"q*",\
"perso":"q",\
"acced":"r*",\
"accesso":"r",\
"login":"r",\
"autentic":"r*",\
"identific":"r*",\
"registra":"s*",\
"iscriviti":"s",\
"crea":"s (un )?account",\
"le":"t (invieremo/manderemo)",\
"vi":"t (invieremo/manderemo)",\
"riceverai":"t",\
"ricevera":"t",\
"riceverete":"t",\
"verra":"t inviato",\
"sara":"t inviato",\
"nuova":"u password",\
"reimposta":"u*",\
"recupera":"u*",\
"pagamento":"v",\
"paga":"v",\
"impostazioni":"w",\
"configurazione":"w",\
"preferenze":"w",\
"salva":"w (modifiche/impostazioni)"},\
"longest":14,\
"unled":[],\
"parts":[]}',
  nl: '{"led":{\
"authenticatie":"A app*|A applicatie|D code",\
"authenticatieapp":"A*",\
"verificatie":"A app|B in twee stappen|E code|J",\
"tweestaps":"A app|B*",\
"authenticatortoepassing":"A",\
"twee":"B factor*|B staps*|B traps*",\
"tweefactor":"B*",\
"2":"B factor*|B staps*",\
"2factor":"B*",\
"2staps":"B*",\
"tweede":"B factor",\
"meervoudige":"B verificatie",\
"dubbele":"B authenticatie",\
"tweetraps":"B*",\
"multifactor":"B*",\
"eenmalig":"C*",\
"een":"C malig*",\
"tijdelijke":"C code",\
"engangskode":"C",\
"tan":"C code",\
"authenticatiecode":"D*",\
"inlogcode":"D*",\
"login":"D code|J bevestigen",\
"sms":"D code|K bericht|K je",\
"ontvangen":"D code|K",\
"aanmeldcode":"D*",\
"aanmeldingscode":"D*",\
"verificatiecode":"E*",\
"bevestigingscode":"E*",\
"controlecode":"E*",\
"validatiecode":"E*",\
"verificatienummer":"E*",\
"beveiligingscode":"F*",\
"veiligheidscode":"F*",\
"activeringscode":"F*",\
"activatiecode":"F*",\
"autorisatiecode":"F*",\
"toegangscode":"G*",\
"code":"H|K (versturen/aanvragen/sturen)",\
"token":"H",\
"cijfercode":"H",\
"4":"I cijfer*",\
"4cijfer":"I*",\
"5":"I cijfer*",\
"5cijfer":"I*",\
"6":"I cijfer*",\
"6cijfer":"I*",\
"7":"I cijfer*",\
"7cijfer":"I*",\
"8":"I cijfer*",\
"8cijfer":"I*",\
"10":"I cijfer*",\
"vier":"I cijfer*",\
"vijf":"I cijfer*",\
"zes":"I cijfer*",\
"zeven":"I cijfer*",\
"acht":"I cijfer*",\
"bevestig":"J (je /uw /de )?(aanmelding/login)|J (je/uw) (identiteit/account/email*/nummer/telefoon*)",\
"verifieer":"J (je/uw)|J|J (je/uw/de) code",\
"identiteit":"J bevestigen",\
"beveiligingscontrole":"J",\
"identiteitsverificatie":"J",\
"controleer":"J (je/uw/de) code|K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten)",\
"aanmeldingsverificatie":"J",\
"verstuurd":"K*",\
"gestuurd":"K*",\
"verzonden":"K*",\
"gezonden":"K",\
"per":"K (sms/email/mail)|e post|e brief",\
"via":"K (sms/email)",\
"opnieuw":"K (verzenden/versturen/sturen)",\
"geen":"K code",\
"nieuwe":"K code|W pin*",\
"tekstbericht":"K",\
"postvak":"K",\
"naar":"K (je/uw) (email*/telefoon*/mobiel*/nummer)",\
"gemaild":"K",\
"in":"K (je/uw) (email*/mail*/sms)|L (je/uw/de) app|q plaats daarvan",\
"uit":"K (je/uw) (email*/mail*/sms)|L (je/uw/de) app",\
"die":"K (we/wij) (je/u) (hebben )?(gestuurd/gemaild)",\
"verstuurden":"K",\
"bekijk":"K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten)",\
"check":"K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten)",\
"gegenereerd":"L*",\
"van":"L (je/uw/de) app|h de (klant/ontvanger/passagier)",\
"scan":"L de",\
"open":"L (je/uw/de) app",\
"door":"L (je/uw/de) (app/*app)",\
"weergegeven":"M",\
"getoond":"M",\
"herstelcode":"N*",\
"back":"N up code*",\
"noodcode":"N*",\
"reservecode":"N*",\
"herstelsleutel":"N*",\
"herstel":"N code*",\
"instelsleutel":"O*",\
"geheime":"O sleutel",\
"installatiesleutel":"O",\
"configuratiesleutel":"O",\
"handmatige":"O sleutel",\
"authenticatiesleutel":"O*",\
"apparaatnaam":"P",\
"naam":"P van (het/je/uw) apparaat|o",\
"geldigheid":"P*",\
"lengte":"P",\
"kaartnummer":"Q",\
"creditcard":"Q*",\
"kaarthouder":"Q",\
"achterkant":"Q van",\
"achterzijde":"Q",\
"kaartverificatie":"Q*",\
"kaart":"Q",\
"afbeelding":"R",\
"tekens":"R (uit/in/van)",\
"letters":"R",\
"robot":"R",\
"antispam":"R",\
"spambeveiliging":"R",\
"beveiligingsvraag":"R",\
"plaatje":"R",\
"postcode":"S*",\
"huisnummer":"S",\
"kortingscode":"T*",\
"actiecode":"T*",\
"cadeaubon":"T*",\
"cadeaukaart":"T*",\
"vouchercode":"T*",\
"korting":"T*",\
"waardebon":"T",\
"inwisselen":"T",\
"tegoedbon":"T",\
"telefoon":"U*",\
"mobiel":"U*",\
"gsm":"U",\
"datum":"V",\
"geboorte":"V*",\
"dag":"V",\
"maand":"V",\
"jaar":"V",\
"vervaldatum":"V",\
"tijd":"V",\
"pincode":"W*",\
"pin":"W van",\
"certificaat":"X*",\
"afgedrukt":"X",\
"serienummer":"X*",\
"licentie":"X*",\
"productcode":"X|k",\
"activeringssleutel":"X",\
"productsleutel":"X",\
"kenteken":"X",\
"vergader":"Y*",\
"klascode":"Y",\
"spelcode":"Y",\
"kamercode":"Y",\
"deelnemen":"Y",\
"lescode":"Y",\
"ruimtecode":"Y",\
"docent":"Y*",\
"leraar":"Y*",\
"zoek":"Z*",\
"zoeken":"Z",\
"gebruiker":"a*",\
"klantnummer":"a",\
"lidnummer":"a",\
"klantcode":"a",\
"bedrijfscode":"a",\
"emailadres":"b",\
"wachtwoord":"c*|u (vergeten/herstellen/resetten)",\
"groepswachtwoord":"d",\
"wifi":"d wachtwoord",\
"beveiligd":"d met (een )?wachtwoord",\
"brief":"e",\
"uitnodiging":"f*",\
"verwijzing":"f*",\
"aanbreng":"f*",\
"track":"g*",\
"bestelnummer":"g",\
"boekingsnummer":"g",\
"zending":"g*",\
"pakket":"g*",\
"reserverings":"g*",\
"factuurnummer":"g",\
"ordernummer":"g",\
"boekingscode":"g",\
"aan":"h de (klant/ontvanger/passagier)",\
"bij":"h de (klant/ontvanger/passagier)",\
"bezorging":"h bevestigen",\
"levering":"h bevestigen",\
"afhalen":"h bevestigen",\
"bezorger":"h",\
"chauffeur":"h",\
"landcode":"i",\
"netnummer":"i",\
"landnummer":"i",\
"bsn":"j",\
"burgerservicenummer":"j",\
"rekeningnummer":"j",\
"btw":"j nummer",\
"kvk":"j*",\
"paspoort":"j*",\
"artikelcode":"k",\
"artikelnummer":"k",\
"productnummer":"k",\
"kleurcode":"k",\
"kleurnummer":"k",\
"taalcode":"k",\
"taalnummer":"k",\
"valutacode":"k",\
"valutanummer":"k",\
"foutcode":"k",\
"foutnummer":"k",\
"broncode":"k",\
"bronnummer":"k",\
"streepjescode":"k",\
"streepjesnummer":"k",\
"barcode":"k",\
"barnummer":"k",\
"projectcode":"k",\
"projectnummer":"k",\
"vestigingscode":"k",\
"vestigingsnummer":"k",\
"filiaalcode":"k",\
"filiaalnummer":"k",\
"op":"l (je/uw/de) (tv/televisie/scherm/apparaat)",\
"koppel":"l*",\
"apparaat":"l (activeren/toevoegen)",\
"api":"m sleutel|m token",\
"toegangstoken":"m",\
"aantal":"n",\
"bedrag":"n",\
"prijs":"n",\
"leeftijd":"n",\
"voornaam":"o",\
"achternaam":"o",\
"adres":"o",\
"straat":"o",\
"plaats":"o",\
"bedrijf":"o",\
"land":"o",\
"bericht":"p",\
"opmerking":"p*",\
"onderwerp":"p",\
"omschrijving":"p",\
"antwoord":"p",\
"gebruik":"q*",\
"andere":"q (methode/manier/optie)",\
"probeer":"q",\
"kwijt":"q",\
"inlog":"r*",\
"log":"r in",\
"aanmeld":"r*",\
"meld":"r (je/u) aan",\
"verifi":"r*",\
"authenti":"r*",\
"registre":"s*",\
"account":"s (aanmaken/maken)",\
"we":"t (sturen/versturen/zenden) (je/u)",\
"wij":"t (sturen/versturen/zenden) (je/u)",\
"je":"t ontvangt",\
"u":"t ontvangt",\
"uontvangt":"t",\
"wordt":"t (verstuurd/gestuurd)",\
"zal":"t (verstuurd/gestuurd)",\
"om":"t (een/de) code te ontvangen",\
"nieuw":"u wachtwoord",\
"betal":"v*",\
"afrekenen":"v",\
"instellingen":"w|w opslaan",\
"voorkeuren":"w",\
"configuratie":"w",\
"wijzigingen":"w opslaan"},\
"longest":23,\
"unled":[["code","*code","code"],["cijferige","*cijferige","digits"],["cijferig","*cijferig","digits"]],\
"parts":[]}',
  pl: '{"led":{\
"aplikacj":"A* uwierzytelniajac*|A* do uwierzytelniania|A* autoryzacyjn*|A* authenticat*|A* weryfikac*",\
"uwierzytelniacz":"A*",\
"generator":"A* kodow",\
"dwuskladnikow":"B*",\
"dwu":"B skladnikow*",\
"dwuetapow":"B*",\
"dwustopniow":"B*",\
"drugi":"B skladnik",\
"drugiego":"B skladnika",\
"wieloskladnikow":"B*",\
"dwuczynnikow":"B*",\
"dwupoziomow":"B*",\
"wieloetapow":"B*",\
"jednorazow":"C*",\
"haslo":"C jednorazowe|D sms|D z sms*|c|d (grupy/wifi/do wifi/sieci/do grupy)",\
"kod":"C tymczasowy|C dynamiczny|D* uwierzytelniajac*|D* uwierzytelniania|D* logowania|D* sms|D* autoryzacyjn*|D* autoryzacji|D* z (aplikacji/sms*/wiadomosci/email*)|E* weryfikacyjn*|E* weryfikacji|E* potwierdzajac*|E* potwierdzenia|E* aktywacyjn*|E* sprawdzajac*|F* bezpieczenstwa|F* zabezpieczajac*|G* dostepu|H|N* (zapasow*/odzyskiwania/awaryjn*/ratunkow*/przywracania)|Q karty|R z obrazka|S* pocztow*|T* (rabatow*/promocyjn*/podarunkow*/znizkow*)|W pin|X produktu|Y (spotkania/klasy/zajec/gry/pokoju/kursu/zespolu)|a klienta|g (rezerwacji/odbioru)|i kraju|j swift|k* (produktu/kreskow*/koloru/jezyka/waluty/bledu/zrodlow*/towaru/kursu/projektu/sklepu)",\
"tymczasowy":"C kod",\
"jednokrotn":"C*",\
"token":"D uwierzytelniajacy|H|m (dostepu/api)",\
"numer":"E weryfikacyjny|Q karty|U telefonu|W pin|X seryjny|a klienta|g (przesylki/zamowienia/rezerwacji/faktury/paczki)|j (konta/rachunku/dowodu)",\
"kodu":"H",\
"kody":"H",\
"tokena":"H",\
"4":"I (cyfr*/znak*)|I cyfrow*",\
"4cyfr":"I*",\
"4znak":"I*",\
"5":"I (cyfr*/znak*)|I cyfrow*",\
"5cyfr":"I*",\
"5znak":"I*",\
"6":"I (cyfr*/znak*)|I cyfrow*",\
"6cyfr":"I*",\
"6znak":"I*",\
"7":"I (cyfr*/znak*)",\
"7cyfr":"I*",\
"7znak":"I*",\
"8":"I (cyfr*/znak*)|I cyfrow*",\
"8cyfr":"I*",\
"8znak":"I*",\
"10":"I (cyfr*/znak*)",\
"szesciocyfrow":"I*",\
"czterocyfrow":"I*",\
"osmiocyfrow":"I*",\
"4cyfrow":"I*",\
"5cyfrow":"I*",\
"6cyfrow":"I*",\
"8cyfrow":"I*",\
"szesciu":"I cyfr",\
"potwierdz":"J (logowanie/dostep)|J (swoja/swoj) (tozsamosc/adres/konto/numer)|h (dostawe/odbior)",\
"weryfikacj":"J* (tozsamosci/konta/adresu/email/numeru/telefonu)",\
"zweryfikuj":"J*|r*",\
"potwierdzenie":"J tozsamosci|J logowania",\
"wyslan":"K*",\
"wyslalismy":"K",\
"wyslij":"K*",\
"przeslan":"K*",\
"przeslalismy":"K",\
"otrzyman":"K*",\
"otrzymal":"K*",\
"emailem":"K",\
"przez":"K sms|L aplikacj*",\
"sms":"K em",\
"smsem":"K",\
"na":"K (adres/numer/telefon/twoj/email/maila)|l (ekranie/telewizorze/urzadzeniu)",\
"ponownie":"K",\
"nie":"K (otrzymales/dostales/dotarl/otrzymano)",\
"nowy":"K kod|W pin",\
"wiadomosc":"K*|p",\
"skrzynk":"K*",\
"mailem":"K",\
"sprawdz":"K (swoj* )?(email/poczt*/telefon/skrzynk*)",\
"wygenerowan":"L*",\
"z":"L aplikacji|Q tylu karty|l ekranu",\
"zaplikacji":"L",\
"w":"L aplikacji|e liscie",\
"waplikacji":"L",\
"zeskanuj":"L*",\
"otworz":"L aplikacj*",\
"swojej":"L aplikacji",\
"generowan":"L*",\
"wyswietlan":"M*",\
"wyswietlon":"M*",\
"klucz":"N odzyskiwania|O konfiguracji|O tajny|O prywatny|X (licencyjny/produktu/aktywacyjny)|m api",\
"zapasow":"N* kod*",\
"tajny":"O klucz",\
"sekretny":"O klucz",\
"sekret":"O",\
"nazwa":"P urzadzenia|a uzytkownika",\
"czas":"P waznosci",\
"dlugosc":"P*",\
"waznosc":"P*",\
"kart":"Q* (kredytow*/platnicz*/debetow*)",\
"posiadacz":"Q karty",\
"odwrocie":"Q",\
"ztylukarty":"Q",\
"obrazk":"R*",\
"znaki":"R z",\
"przepisz":"R",\
"robotem":"R",\
"antyspam":"R*",\
"obraz":"R*",\
"pytanie":"R zabezpieczajace",\
"litery":"R",\
"miejscowosc":"S",\
"kupon":"T*",\
"bon":"T*",\
"karta":"T podarunkowa",\
"rabat":"T*",\
"zrealizuj":"T",\
"voucher":"T",\
"telefon":"U*",\
"komork":"U*",\
"data":"V",\
"daty":"V",\
"urodzenia":"V",\
"dzien":"V",\
"miesiac":"V",\
"rok":"V",\
"termin":"V",\
"pin":"W (do )?karty",\
"certyfikat":"X*",\
"dyplom":"X*",\
"wydrukowan":"X*",\
"licencj":"X*",\
"identyfikator":"Y spotkania|a",\
"dolacz":"Y",\
"nauczyciel":"Y*",\
"prowadzac":"Y*",\
"szukaj":"Z",\
"wyszuk":"Z*",\
"uzytkownik":"a*",\
"login":"a",\
"adres":"b (email/email)|o",\
"hasla":"c",\
"haslem":"c",\
"chronion":"d* haslem",\
"poczta":"e tradycyjna",\
"listem":"e",\
"listownie":"e",\
"wliscie":"e",\
"list":"e polecony",\
"zaprosz":"f*",\
"polecen":"f*",\
"polecajac":"f*",\
"sledz":"g*",\
"przesylk":"g*",\
"paczk":"g*",\
"rezerwacj":"g*",\
"od":"h (klienta/odbiorcy/pasazera)",\
"do":"h (klienta/odbiorcy/pasazera)",\
"kurier":"h*",\
"kierowc":"h*",\
"rozpocznij":"h przejazd",\
"kierunkowy":"i",\
"pesel":"j",\
"nip":"j",\
"regon":"j",\
"dowod":"j osobisty",\
"parowani":"l*",\
"sparuj":"l",\
"aktywuj":"l urzadzenie",\
"polacz":"l urzadzenie",\
"zekranu":"l",\
"ilosc":"n",\
"kwota":"n",\
"cena":"n",\
"wiek":"n",\
"imie":"o",\
"nazwisko":"o",\
"ulica":"o",\
"miasto":"o",\
"firma":"o",\
"prefiks":"o",\
"kraj":"o",\
"komentarz":"p",\
"temat":"p",\
"opis":"p",\
"uwagi":"p",\
"odpowiedz":"p",\
"uzyj":"q*",\
"inn":"q* (metod*/sposob/opcj*)",\
"zamiast":"q",\
"sprobuj":"q",\
"utrac":"q*",\
"skorzystaj":"q",\
"zaloguj":"r*",\
"logowani":"r*",\
"uwierzytelni":"r*",\
"weryfik":"r*",\
"zarejestruj":"s*",\
"rejestrac":"s*",\
"zaloz":"s konto",\
"utworz":"s konto",\
"wyslemy":"t",\
"otrzymasz":"t",\
"zostanie":"t wyslan*",\
"aby":"t otrzymac",\
"nowe":"u haslo",\
"reset":"u* hasla",\
"zapomnial":"u*",\
"odzyskaj":"u*",\
"platnosc":"v*",\
"zaplac":"v",\
"ustawienia":"w",\
"konfiguracj":"w*",\
"zapisz":"w (zmiany/ustawienia)"},\
"longest":15,\
"unled":[],\
"parts":[]}',
  uk: '{"led":{\
"застосун":"A* автентифікац*|A* для автентифікац*",\
"додат":"A* автентифікац*|A* для автентифікац*|A* аутентифікац*",\
"програм":"A* автентифікац*",\
"автентифікатор":"A*",\
"аутентифікатор":"A*",\
"генератор":"A* кодів",\
"двофакторн":"B*",\
"двоетапн":"B*",\
"двохфакторн":"B*",\
"двокроков":"B*",\
"багатофакторн":"B*",\
"другии":"B фактор",\
"другого":"B фактор*",\
"двохетапн":"B*",\
"одноразов":"C*",\
"тимчасовии":"C код|C пароль",\
"пароль":"D (з/із) (sms/смс)|c|d (групи/мережі/wifi)",\
"sms":"D пароль|K",\
"смс":"D пароль|D код*|K",\
"код":"D* автентифікац*|D* аутентифікац*|D* входу|D* для входу|D* з смс|D* із смс|D* авторизац*|D* з (додатка/застосунку/листа/sms)|E* підтвердження|E* верифікац*|E* перевірки|E підтверд*|F* безпеки|F* захисту|F* активац*|G* доступу|H|N* відновлення|Y (зустрічі/класу/кімнати/гри/курсу/конференціі)|f друга|i краіни|k* (товару/кольору/мови/валюти/помилки/продукту/проєкту/предмета/послуги/виробу)",\
"перевірочн":"E* код*",\
"коду":"H",\
"токен":"H|m (доступу/бота/api)",\
"4":"I (цифр*/значн*/символ*)",\
"4цифр":"I*",\
"4значн":"I*",\
"4символ":"I*",\
"5":"I (цифр*/значн*/символ*)",\
"5цифр":"I*",\
"5значн":"I*",\
"5символ":"I*",\
"6":"I (цифр*/значн*/символ*)",\
"6цифр":"I*",\
"6значн":"I*",\
"6символ":"I*",\
"7":"I (цифр*/значн*/символ*)",\
"7цифр":"I*",\
"7значн":"I*",\
"7символ":"I*",\
"8":"I (цифр*/значн*/символ*)",\
"8цифр":"I*",\
"8значн":"I*",\
"8символ":"I*",\
"10":"I (цифр*/значн*/символ*)",\
"шестизначн":"I*",\
"чотиризначн":"I*",\
"шестицифров":"I*",\
"восьмизначн":"I*",\
"підтверд":"J* (особу/свою особу/вхід/email/пошту/номер/акаунт)|h* (доставку/видачу/отримання)",\
"перевірка":"J (безпеки/особи)",\
"підтвердження":"J (особи/входу/пошти/email/номера)",\
"надісла":"K*",\
"надісил":"K*",\
"відправ":"K*",\
"отримал":"K*",\
"на":"K (пошту/вашу/ваш/номер/email/електронну)|l (екрані/телевізорі/пристроі)",\
"повторно":"K",\
"ще":"K раз",\
"новии":"K код|W пін|u пароль",\
"не":"K (отримали/приишов/надіишов)",\
"повідомлен":"K*",\
"листі":"K",\
"з":"K листа|L (додатка/додатку/застосунку/програми)",\
"злиста":"K",\
"лист":"K",\
"надішл":"K*",\
"перевірте":"K (пошту/телефон/повідомлення)",\
"отриман":"K",\
"отримано":"K",\
"отриманого":"K",\
"отримании":"K",\
"згенерован":"L*",\
"здодатка":"L",\
"здодатку":"L",\
"ззастосунку":"L",\
"зпрограми":"L",\
"у":"L (додатку/застосунку)|h (клієнта/отримувача/пасажира)",\
"удодатку":"L",\
"узастосунку":"L",\
"в":"L (додатку/застосунку)",\
"вдодатку":"L",\
"взастосунку":"L",\
"відскан":"L*",\
"скануи":"L*",\
"відкриите":"L (додаток/застосунок)",\
"показан":"M*",\
"резервн":"N* код*",\
"запасн":"N* код*",\
"ключ":"N відновлення|O налаштування|X (продукту/активаціі)|m api",\
"аваріин":"N* код*",\
"секретнии":"O ключ",\
"таємнии":"O ключ",\
"секрет":"O",\
"назва":"P пристрою",\
"термін":"P діі",\
"довжина":"P*",\
"номер":"Q картки|a клієнта|g (замовлення/бронювання/посилки/накладноі)",\
"кредитн":"Q* картк*",\
"банківськ":"Q* картк*",\
"зворотн":"Q* бо*",\
"звороті":"Q картки",\
"картинк":"R*",\
"зображен":"R*",\
"символи":"R з",\
"капча":"R",\
"робот":"R",\
"антиспам":"R",\
"малюнк":"R*",\
"поштов":"S* індекс*",\
"індекс":"S",\
"промокод":"T*",\
"купон":"T*",\
"знижк":"T*",\
"подарунков":"T* (карт*/сертифікат*)",\
"сертифікат":"T*",\
"ваучер":"T*",\
"телефон":"U*",\
"мобільн":"U*",\
"дата":"V",\
"народження":"V",\
"день":"V",\
"місяць":"V",\
"рік":"V",\
"пін":"W код*|W картки",\
"pin":"W код*",\
"серіин":"X*",\
"ліценз":"X*",\
"приєдна":"Y*",\
"викладач":"Y*",\
"вчител":"Y*",\
"пошук":"Z*",\
"шукати":"Z",\
"логін":"a",\
"користувач":"a*",\
"ім":"a я користувача|o я",\
"особов":"a* рахун*",\
"електронн":"b* пошт*",\
"ел":"b пошт*",\
"пароля":"c",\
"паролем":"c",\
"поштою":"e на адресу",\
"рекомендован":"e* лист*",\
"паперов":"e* лист*",\
"запрош":"f*",\
"реферальн":"f*",\
"ттн":"g",\
"відстеж":"g*",\
"посилк":"g*",\
"бронюванн":"g*",\
"від":"h (клієнта/отримувача/пасажира)",\
"уклієнта":"h",\
"уотримувача":"h",\
"упасажира":"h",\
"кур":"h єр*",\
"водіє":"h*",\
"водія":"h",\
"мфо":"j",\
"іпн":"j",\
"єдрпоу":"j",\
"паспорт":"j*",\
"рахунок":"j",\
"рнокпп":"j",\
"штрих":"k*",\
"артикул":"k*",\
"вихідн":"k* код*",\
"сполуч":"l*",\
"підключ":"l* пристр*",\
"прив":"l яза* пристр*",\
"api":"m ключ",\
"кількість":"n",\
"сума":"n",\
"ціна":"n",\
"вік":"n",\
"прізвище":"o",\
"адреса":"o",\
"вулиця":"o",\
"місто":"o",\
"компанія":"o",\
"краіна":"o",\
"повідомлення":"p",\
"коментар":"p",\
"тема":"p",\
"опис":"p",\
"примітк":"p*",\
"відповідь":"p",\
"використ":"q*",\
"інш":"q* (спосіб/метод/варіант)",\
"натомість":"q",\
"спробу":"q*",\
"втрат":"q*",\
"увіи":"r*",\
"вхід":"r",\
"входу":"r",\
"авториз":"r*",\
"автентиф":"r*",\
"аутентиф":"r*",\
"перевір":"r*",\
"реєстрац":"s*",\
"зареєструв":"s*",\
"створити":"s акаунт",\
"надішлемо":"t",\
"відправимо":"t",\
"буде":"t (надіслан*/відправлен*)",\
"щоб":"t отримати",\
"отримаєте":"t",\
"відновлення":"u (пароля/доступу)",\
"забули":"u",\
"оплат":"v*",\
"сплат":"v*",\
"налаштування":"w",\
"конфігурац":"w*",\
"зберегти":"w (зміни/налаштування)"},\
"longest":14,\
"unled":[],\
"parts":[]}',
  ru: '{"led":{\
"приложени":"A* аутентификац*|A* для аутентификац*|A* двухфакторнои*|A* для двухфакторнои*|A* проверки подлинности|A* авторизац*",\
"аутентификатор":"A*",\
"генератор":"A* кодов",\
"двухфакторн":"B*",\
"двухэтапн":"B*",\
"двухшагов":"B*",\
"многофакторн":"B*",\
"второи":"B фактор",\
"второго":"B фактор*",\
"двоин":"B* аутентификац*",\
"одноразов":"C*",\
"временныи":"C код|C пароль",\
"разовыи":"C код|C пароль",\
"динамическии":"C пароль",\
"пароль":"D из (sms/смс/сообщени*)|D отправленн*|c|d (группы/сети/wifi/от wifi/к фаилу)",\
"смс":"D пароль|D код*|K",\
"sms":"D пароль|D код*",\
"код":"D* аутентификац*|D* входа|D* для входа|D* из смс|D* авторизац*|D* из (приложени*/письма/sms/сообщени*/электронн*)|E* подтверждени*|E* проверки|E* верификации|F* безопасности|F* активации|G* доступа|H|N* восстановления|Q карты|Y (встречи/класса/комнаты/игры/курса/конференции/собрания)|f друга|g (бронирования/отслеживания)|i страны|i города|j подразделения|k* (товара/цвета/языка/валюты/ошибки/продукта/проекта/предмета/услуги/региона/тн вэд)",\
"проверочн":"E* код*",\
"контрольн":"E* код*",\
"секретн":"F* код*",\
"защитн":"F* код*",\
"кода":"H",\
"токен":"H|m (доступа/бота/api)",\
"4":"I (цифр*/значн*/символ*/ти значн*)",\
"4цифр":"I*",\
"4значн":"I*",\
"4символ":"I*",\
"4тизначн":"I*",\
"5":"I (цифр*/значн*/символ*/ти значн*)",\
"5цифр":"I*",\
"5значн":"I*",\
"5символ":"I*",\
"5тизначн":"I*",\
"6":"I (цифр*/значн*/символ*/ти значн*)",\
"6цифр":"I*",\
"6значн":"I*",\
"6символ":"I*",\
"6тизначн":"I*",\
"7":"I (цифр*/значн*/символ*/ти значн*)",\
"7цифр":"I*",\
"7значн":"I*",\
"7символ":"I*",\
"7тизначн":"I*",\
"8":"I (цифр*/значн*/символ*/ти значн*)",\
"8цифр":"I*",\
"8значн":"I*",\
"8символ":"I*",\
"8тизначн":"I*",\
"10":"I (цифр*/значн*/символ*/ти значн*)",\
"шестизначн":"I*",\
"четырехзначн":"I*",\
"шести":"I цифр",\
"восьмизначн":"I*",\
"из":"I шести|I 6|K письма|L приложени*",\
"подтверд":"J* (личность/свою личность/вход/email/почту/номер/аккаунт)|h* (доставку/выдачу/получение)",\
"проверка":"J безопасности",\
"подтверждение":"J (личности/входа/почты/email/номера/аккаунта)",\
"активац":"J* аккаунта|l* устроиств*",\
"активировать":"J аккаунт",\
"отправ":"K*",\
"выслан":"K*",\
"выслали":"K",\
"присла":"K*",\
"прислан":"K*",\
"получили":"K",\
"на":"K (почту/вашу/ваш/номер/email/электронную/указанн*)|l (экране/телевизоре/устроистве)",\
"повторно":"K",\
"еще":"K раз",\
"новыи":"K код|W пин|u пароль",\
"не":"K (получили/пришел/пришло/приходит)",\
"сообщени":"K*",\
"письм":"K*",\
"получить":"K код",\
"запросить":"K код",\
"проверьте":"K (почту/телефон/email/сообщения)",\
"полученн":"K*",\
"получен":"K",\
"получено":"K",\
"получена":"K",\
"сгенерирован":"L*",\
"в":"L приложени*",\
"вприложени":"L*",\
"отсканир":"L*",\
"сканир":"L*",\
"откроите":"L приложени*",\
"приложением":"L",\
"генериру":"L*",\
"показан":"M*",\
"отобража":"M*",\
"резервн":"N* код*",\
"запасн":"N* код*",\
"ключ":"N восстановления|O настроики|O для настроики|X (продукта/активации)|m api",\
"авариин":"N* код*",\
"секретныи":"O ключ",\
"секрет":"O",\
"название":"P устроиства",\
"имя":"P устроиства|a пользователя|o",\
"срок":"P деиствия",\
"длина":"P*",\
"номер":"Q карты|a клиента|g (заказа/бронирования/посылки/накладнои)",\
"кредитн":"Q* карт*",\
"банковск":"Q* карт*",\
"обратн":"Q* сторон*",\
"обороте":"Q карты",\
"держатель":"Q карты",\
"картинк":"R*",\
"изображен":"R*",\
"символы":"R с",\
"капч":"R*",\
"робот":"R*",\
"антиспам":"R",\
"контрольныи":"R вопрос",\
"рисунк":"R*",\
"почтов":"S* индекс*",\
"индекс":"S",\
"промокод":"T*",\
"купон":"T*",\
"скидк":"T*",\
"подарочн":"T* (карт*/сертификат*)",\
"сертификат":"T*|X*",\
"ваучер":"T*",\
"промо":"T код",\
"телефон":"U*",\
"мобильн":"U*",\
"дата":"V",\
"рождения":"V",\
"день":"V",\
"месяц":"V",\
"год":"V",\
"пин":"W код*|W карты",\
"pin":"W код*",\
"пинкод":"W",\
"диплом":"X*",\
"указанн":"X* на",\
"сериин":"X*",\
"лиценз":"X*",\
"гос":"X номер",\
"присоедин":"Y*",\
"подключиться":"Y к",\
"преподавател":"Y*",\
"учител":"Y*",\
"поиск":"Z*",\
"наити":"Z",\
"искать":"Z",\
"логин":"a",\
"пользовател":"a*",\
"лицев":"a* счет*",\
"электронн":"b* почт*",\
"эл":"b почт*",\
"почта":"b",\
"пароля":"c",\
"паролем":"c",\
"почтои":"e россии",\
"заказн":"e* письм*",\
"бумажн":"e* письм*",\
"почтовым":"e отправлением",\
"приглаш":"f*",\
"реферальн":"f*",\
"инваит":"f*",\
"трек":"g*",\
"отслеж":"g*",\
"бронирован":"g*",\
"посылк":"g*",\
"заказ":"g",\
"от":"h (клиента/получателя/пассажира)",\
"у":"h (клиента/получателя/пассажира)",\
"уклиента":"h",\
"уполучателя":"h",\
"упассажира":"h",\
"курьер":"h*",\
"водител":"h*",\
"бик":"j",\
"инн":"j",\
"кпп":"j",\
"снилс":"j",\
"расчетн":"j* счет*",\
"паспорт":"j*",\
"огрн":"j",\
"штрих":"k*",\
"артикул":"k*",\
"исходн":"k* код*",\
"сопряж":"l*",\
"подключ":"l* устроиств*",\
"привяз":"l* устроиств*",\
"api":"m ключ",\
"количество":"n",\
"сумма":"n",\
"цена":"n",\
"возраст":"n",\
"фамилия":"o",\
"фио":"o",\
"адрес":"o",\
"улица":"o",\
"город":"o",\
"компания":"o",\
"страна":"o",\
"сообщение":"p",\
"комментарии":"p",\
"тема":"p",\
"описание":"p",\
"примечани":"p*",\
"ответ":"p",\
"использ":"q*",\
"друг":"q* (способ/метод/вариант)",\
"вместо":"q",\
"попроб":"q*",\
"потеря":"q*",\
"воспольз":"q*",\
"воити":"r",\
"вход":"r|r в",\
"входа":"r",\
"авториз":"r*",\
"аутентиф":"r*",\
"подтвержд":"r*",\
"проверить":"r",\
"регистрац":"s*",\
"зарегистрир":"s*",\
"создать":"s аккаунт",\
"отправим":"t",\
"пришлем":"t",\
"вышлем":"t",\
"будет":"t (отправлен*/выслан*)",\
"чтобы":"t получить",\
"получите":"t код",\
"приидет":"t",\
"восстановлени":"u* (пароля/доступа)",\
"забыли":"u",\
"сброс":"u*",\
"оплат":"v*",\
"настроики":"w",\
"конфигурац":"w*",\
"сохранить":"w (изменения/настроики)"},\
"longest":14,\
"unled":[],\
"parts":[]}',
  ja: '{"led":{\
"〒":"S"},\
"longest":1,\
"unled":[],\
"parts":[["app",["認証アプリ","認証システムアプリ","認証用アプリ","認証システムアプリ","オーセンティケーター","オーセンティケータ","認証アプリケーション","ワンタイムパスワードアプリ","認証器"]],["twoFactor",["二段階","2段階","2段階","二要素","2要素","2要素","多要素","2ファクタ","2ファクタ","二段階認証","追加認証","第二要素"]],["otp",["ワンタイム","使い捨て","一時コード","一回限り","一度限り","一時的なコード","トークンコード","1回限り"]],["authCode",["認証コード","ログインコード","サインインコード","smsコード","認証番号","認証トークン","認証キーコード","認証用コード"]],["verifyCode",["確認コード","検証コード","確認番号","検証番号","照合コード","確認用コード","本人確認コード"]],["securityCode",["セキュリティコード","セキュリティコード","パスコード","暗証コード","アクティベーションコード"]],["accessCode",["アクセスコード"]],["code",["コード","トークン"]],["digits",["4桁","5桁","6桁","7桁","8桁","4桁","5桁","6桁","8桁","六桁","四桁","八桁"]],["identity",["本人確認","本人認証","セキュリティチェック","ログインの確認","メールアドレスの確認","電話番号の確認","メール認証","sms認証","電話番号認証"]],["sent",["送信","お送り","送りしました","届い","届かない","届きません","再送","メールに","メールで","smsで","smsに","ショートメッセージ","受信","受け取","通知され","記載の","新しいコード","コードを取得","送られ","メール内","届く"]],["generated",["アプリに表示","アプリで生成","生成され","アプリを開","スキャン","読み取","アプリの"]],["shown",["表示された","表示されている"]],["recovery",["リカバリ","回復コード","バックアップコード","復旧コード","復元コード","予備コード","緊急コード","リカバリー","バックアップコード","復旧"]],["setupKey",["セットアップキー","シークレットキー","秘密鍵","設定キー","シークレット","手動入力","秘密キー"]],["setting",["デバイス名","端末名","有効期限","文字数","桁数"]],["card",["カード番号","クレジットカード","カード裏面","カード名義","カードの裏","裏面","券面","カード確認"]],["captcha",["画像","表示されている文字","キャプチャ","ロボット","絵の","文字を入力","ひらがな"]],["postcode",["郵便番号","住所"]],["coupon",["クーポン","プロモーション","割引","ギフト","キャンペーン","引換","シリアルナンバー","プロモ","商品券","特典コード"]],["phone",["電話番号","携帯番号","携帯電話","電話"]],["date",["日付","生年月日","誕生日","年","月","日","有効期限"]],["pin",["暗証番号","ピンコード","pinコード","新しいpin"]],["serial",["証明書","印字","シリアル","ライセンス","プロダクトキー","製造番号","製品コード"]],["meeting",["会議","ミーティング","ルーム","クラスコード","参加コード","ゲームコード","ゲームpin","参加する","先生","講師"]],["search",["検索"]],["user",["ユーザー","ユーザid","会員番号","ログインid","お客様番号","社員番号","会社コード","アカウント名","利用者id"]],["email",["メールアドレス","メール"]],["password",["パスワード"]],["sharedPassword",["グループパスワード","合言葉","閲覧パスワード","保護中"]],["byPost",["郵送","はがき","ハガキ","封書","郵便で","お手紙","書面"]],["invite",["招待","紹介"]],["tracking",["追跡","注文番号","予約番号","伝票","お問い合わせ番号","受付番号","確認番号予約","荷物","予約"]],["handover",["お客様から","お客様に","受取人","配達完了","配達を完了","ドライバー","配達員"]],["countryCode",["国番号","国コード","市外局番"]],["bank",["銀行コード","支店コード","支店番号","口座番号","金融機関コード","マイナンバー","店番号"]],["catalogue",["商品コード","商品番号","カラーコード","言語コード","通貨コード","エラーコード","ソースコード","バーコード","品番","科目コード","部署コード","店舗コード","空港コード","部門コード","エラー番号"]],["pairing",["テレビに","テレビ画面","ペアリング","デバイスに表示","デバイスを接続","画面に表示されたコード","デバイスのリンク","端末に表示"]],["apiToken",["apiキー","アクセストークン","apiトークン"]],["amount",["数量","金額","価格","年齢","個数","人数"]],["person",["名前","氏名","お名前","姓","フリガナ","会社名","都道府県","市区町村"]],["text",["メッセージ","コメント","件名","説明","備考","内容","回答"]],["otherWay",["使用する","使う","別の方法","他の方法","代わりに","お試し","利用する","紛失","ほかの方法"]],["signingIn",["ログイン","サインイン","認証","本人確認"]],["signingUp",["新規登録","会員登録","アカウント作成","アカウントを作成"]],["willSend",["送信します","お送りします","送信いたします","送ります","届きます","お届けします"]],["resetting",["新しいパスワード","再設定","パスワードを忘れ"]],["paying",["支払","購入"]],["configuring",["設定を保存","環境設定","設定を変更","変更を保存"]]]}',
  zh: '{"led":{\
"otp":"C"},\
"longest":3,\
"unled":[],\
"parts":[["app",["验证器","驗證器","身份验证应用","身分驗證應用","身份验证程序","认证应用","认证器","驗證應用","验证应用","谷歌验证","谷歌验证码","令牌应用","动态令牌","動態令牌","身份验证app","认证app","验证app","驗證app","动态口令","動態密碼","otp应用"]],["twoFactor",["双因素","双重认证","双重验证","两步验证","二步验证","双因子","两因素","多因素","多重验证","多重認證","雙因素","雙重驗證","雙重認證","兩步驟","兩步驗證","二階段","兩階段","二次验证","二次认证","雙因子","两步认证","两步登录","二次驗證","多因子"]],["otp",["一次性","动态码","动态密码","動態碼","动态验证码","动态口令","一次性密码","單次","单次","临时验证码","安全令牌","動態驗證碼"]],["authCode",["认证码","認證碼","登录码","登入碼","短信码","短信验证码","短信驗證碼","簡訊驗證碼","手机验证码","手機驗證碼","邮箱验证码","郵箱驗證碼","邮件验证码","登录验证码","登入驗證碼","身份验证码","身分驗證碼","简讯验证码","认证代码","身份验证代码","电子邮件验证码","電子郵件驗證碼","信箱驗證碼","短信动态码"]],["verifyCode",["验证码","驗證碼","校验码","確認碼","确认码","验证代码","驗證代碼","检验码","验证密码","核驗碼","校驗碼"]],["securityCode",["安全码","安全碼","安全代码","安全代碼","口令码","口令","授权码","激活码"]],["accessCode",["访问码","存取碼"]],["code",["代码","令牌","代碼"]],["digits",["4位","5位","6位","7位","8位","六位","四位","八位"]],["identity",["身份验证","身分驗證","验证身份","驗證身分","安全验证","安全驗證","登录验证","登入驗證","验证您的","驗證您的","身份认证","验证邮箱","邮箱验证","手机验证","账号验证","安全校验","验证手机","身份核验"]],["sent",["已发送","发送到","发送至","已發送","發送至","發送到","发到","发送验证码","發送驗證碼","获取验证码","獲取驗證碼","取得驗證碼","重新发送","重新發送","重新获取","重发","短信","簡訊","邮件中","邮箱","郵箱","電子郵件","手机收到","收到的","手机验证","没有收到","沒有收到","未收到","收件箱","邮件","手機","寄送","寄到","傳送","发送","已寄","电子邮件","信箱","重新傳送","重寄"]],["generated",["生成的","应用中","应用上","打开您的","打开应用","扫描","掃描","掃瞄","app中","app上","应用程序中","應用程式","应用程序","令牌上"]],["shown",["显示的","顯示的"]],["recovery",["恢复码","恢復碼","备用码","備用碼","备份码","備份碼","救援码","恢复代码","備援碼","备用代码","復原碼","恢复密钥","备用验证码","应急码","还原码","復原代碼"]],["setupKey",["设置密钥","设置键","密钥","密鑰","金鑰","设定密钥","手动输入密钥","私钥"]],["setting",["设备名称","設備名稱","有效期","长度","名称","名稱","裝置名稱","有效时间"]],["card",["卡号","卡號","信用卡","背面","持卡人","卡片","银行卡","卡背"]],["captcha",["图形","圖形","图片","圖片","图像","圖像","看不清","换一张","換一張","验证图","机器人","點擊刷新","点击刷新","计算结果","算式","右图","右圖","字符","驗證圖"]],["postcode",["邮编","郵遞區號","邮政编码","郵政編碼","郵編","地址"]],["coupon",["优惠","優惠","折扣","兑换","兌換","礼品","禮品","促销","代金券","优惠券","礼券","卡密","充值码","折價"]],["phone",["手机号","手機號","电话","電話","手机号码","手機號碼","手机"]],["date",["日期","出生","生日","年份","月份"]],["pin",["pin码","取款密码","交易密码","支付密码","密码锁","提款密碼"]],["serial",["证书","證書","防伪","印在","序列号","序號","许可证","產品金鑰","产品密钥","授权密钥","激活密钥","注册码"]],["meeting",["会议","會議","房间","房間","班级","班級","课程码","加入码","邀请码","入会","游戏码","加课码","老师","老師"]],["search",["搜索","搜尋","查找","搜寻"]],["user",["用户名","用戶名","账号","帳號","帐号","会员","員工編號","工号","使用者名稱","学号","賬號","企业代码","机构代码","租户"]],["email",["邮箱","郵箱","电子邮件","電子郵件","邮件地址","信箱"]],["password",["密码","密碼"]],["sharedPassword",["提取码","提取碼","访问密码","群密码","群组密码","无线密码","入群","分享密码","群验证"]],["byPost",["信件","邮寄","郵寄","信函","挂号信","明信片"]],["invite",["邀请","邀請","推荐码","推薦碼","推荐人","介绍人","内测码"]],["tracking",["订单","訂單","运单","快递","物流","预订","預訂","单号","單號","追踪","订位","取件码","提货码"]],["handover",["客户提供","收货人","取货","司机","配送员","骑手","乘客","确认收货","确认送达","核销"]],["countryCode",["区号","區號","国家代码","國家代碼","国家码","国际区号"]],["bank",["身份证号","身份证","身分證","银行账号","税号","統一編號","银行代码","证件号码","护照","社会信用代码"]],["catalogue",["商品编号","商品代码","颜色代码","语言代码","货币代码","错误代码","错误码","源代码","条码","條碼","条形码","货号","编码","股票代码","編碼","產品編號","產品代碼","课程代码","项目代码","物料","代码编辑"]],["pairing",["电视上","電視上","配对","配對","设备上显示","屏幕上显示","绑定设备","激活设备","裝置上"]],["apiToken",["api密钥","访问令牌","api金鑰","存取權杖","个人访问令牌"]],["amount",["数量","金额","价格","年龄","數量","金額","人数"]],["person",["姓名","名字","公司","城市","街道","昵称"]],["text",["留言","评论","主题","备注","描述","内容","評論","備註","答案"]],["otherWay",["使用","其他方式","改用","其它方式","尝试","嘗試","丢失","切换","切換","换一种","無法"]],["signingIn",["登录","登入","登陆","验证","驗證","认证","認證"]],["signingUp",["注册","註冊","创建账号","建立帳號"]],["willSend",["将发送","將發送","我们会发送","我們會傳送","将会发送","将向","会向","即将发送","將傳送","会收到","將收到","将收到"]],["resetting",["新密码","新密碼","重置密码","找回密码","忘记密码","重設密碼","确认密码"]],["paying",["付款","支付"]],["configuring",["保存设置","保存配置","系统设置","配置","儲存設定","系統設定","参数设置"]]]}',
  ko: '{"led":{\
},\
"longest":0,\
"unled":[],\
"parts":[["app",["인증앱","인증기","otp앱","인증애플리케이션","인증어플","인증용앱","구글otp"]],["twoFactor",["2단계","이중인증","이중인증","2차인증","2차인증","다단계인증","다중인증","두단계","2단계","2요소","투팩터","이단계","추가인증"]],["otp",["일회용","일회성","1회용","원타임","임시코드","일회인증"]],["authCode",["로그인코드","인증코드","인증코드","인증번호","인증번호","sms코드","인증토큰"]],["verifyCode",["확인코드","확인코드","확인번호","검증코드","인증문자"]],["securityCode",["보안코드","보안코드","패스코드","보안번호","활성화코드"]],["accessCode",["접근코드","액세스코드"]],["code",["코드","토큰"]],["digits",["4자리","5자리","6자리","7자리","8자리","여섯자리","4자리","6자리","8자리"]],["identity",["본인확인","본인확인","본인인증","신원확인","보안확인","이메일인증","휴대폰인증","로그인인증","전화번호인증","이메일확인"]],["sent",["전송","보냈","발송","보내드린","받은","받지","재전송","문자","메일로","이메일로","이메일에","수신","다시보내기","다시받기","메시지","새코드","인증번호받기","재발송","휴대폰으로","휴대전화로","전송된","도착"]],["generated",["생성된","앱에표시","앱에서","스캔","앱을열","생성한"]],["shown",["표시된"]],["recovery",["복구코드","복구코드","백업코드","백업코드","예비코드","비상코드","복구키"]],["setupKey",["설정키","비밀키","비밀키","시크릿키"]],["setting",["기기이름","유효시간","길이","장치이름","유효기간"]],["card",["카드번호","카드번호","신용카드","카드뒷면","카드소유자","뒷면"]],["captcha",["자동입력방지","자동등록방지","보안문자","보안문자","이미지","그림","자동가입방지","로봇","보이는문자","캡차","캡챠","방지문자"]],["postcode",["우편번호","우편번호","주소"]],["coupon",["쿠폰","할인","프로모션","기프트","상품권","교환권"]],["phone",["전화번호","휴대폰","휴대전화","연락처","전화"]],["date",["날짜","생년월일","생일","년","월","일"]],["pin",["pin번호","비밀번호4","카드비밀번호","핀번호","간편비밀번호"]],["serial",["시리얼","일련번호","라이선스","제품키","제품번호"]],["meeting",["회의","참가코드","방코드","수업코드","게임코드","참여코드","입장코드","클래스코드","선생님","강사"]],["search",["검색","찾기"]],["user",["아이디","사용자","회원번호","사번","학번","계정","회사코드"]],["email",["이메일","메일"]],["password",["비밀번호","암호","패스워드"]],["sharedPassword",["그룹비밀번호","와이파이","공유비밀번호"]],["byPost",["우편으로","우편물","엽서","편지"]],["invite",["파트너","초대","추천인","추천코드","추천코드"]],["tracking",["운송장","주문번호","예약번호","배송조회","접수번호","예약"]],["handover",["고객에게","고객의","배달완료","기사님","라이더","수령인","인도확인"]],["countryCode",["국가코드","국가번호","지역번호"]],["bank",["계좌번호","주민등록번호","사업자등록번호","은행코드","여권","외국인등록"]],["catalogue",["상품코드","상품코드","색상코드","언어코드","통화코드","오류코드","소스코드","바코드","품번","부서코드","상품번호","과목코드","종목"]],["pairing",["tv에","tv화면","페어링","기기에표시","기기연결","화면에표시"]],["apiToken",["api키","액세스토큰"]],["amount",["수량","금액","가격","나이","인원"]],["person",["이름","성명","성함","회사","도시","닉네임"]],["text",["메시지","댓글","제목","설명","내용","답변"]],["otherWay",["사용하기","사용","다른방법","대신","다른방식","분실"]],["signingIn",["로그인","인증","본인확인","본인확인"]],["signingUp",["회원가입","가입하기","계정만들기"]],["willSend",["보내드립니다","발송됩니다","전송됩니다","보내드립니다","발송해","전송합니다","받으실"]],["resetting",["새비밀번호","비밀번호재설정","비밀번호찾기","아이디찾기"]],["paying",["결제"]],["configuring",["설정저장","환경설정","변경사항저장"]]]}',
  ar: '{"led":{\
},\
"longest":0,\
"unled":[],\
"parts":[["app",["تطبيقالمصادقة","تطبيقمصادقة","تطبيقالتوثيق","تطبيقالمصادق","برنامجالمصادقة","تطبيقالتحقق"]],["twoFactor",["المصادقةالثنائية","التحققبخطوتين","التحققالثنائي","ثنائيةالعامل","بعاملين","المصادقةبخطوتين","خطوتين","متعددةالعوامل","العاملالثاني","ثنائيالعامل"]],["otp",["لمرةواحدة","مرةواحدة","المؤقت","كودمؤقت","رمزمؤقت","للاستخدامالواحد"]],["authCode",["رمزالمصادقة","كودالمصادقة","رمزالدخول","رمزتسجيلالدخول","رمزالتوثيق","كودالدخول","رمزالرسالة"]],["verifyCode",["رمزالتحقق","كودالتحقق","رمزالتأكيد","كودالتأكيد","رقمالتحقق"]],["securityCode",["رمزالأمان","كودالأمان","الرمزالسري","رمزالحماية","رمزالتفعيل","كودالتفعيل"]],["accessCode",["رمزالوصول"]],["code",["الرمز","رمز","كود","الكود","رمزك"]],["digits",["4ارقام","4أرقام","4خانات","5ارقام","5أرقام","5خانات","6ارقام","6أرقام","6خانات","8ارقام","8أرقام","8خانات","4ارقام","4أرقام","4خانات","٥ارقام","٥أرقام","٥خانات","6ارقام","6أرقام","6خانات","٨ارقام","٨أرقام","٨خانات","مكونمن","ستةارقام","المكونمن","المكوّنمن"]],["identity",["تأكيدهويتك","التحققمنهويتك","تحققمنهويتك","التحققمنالهوية","تحققمنبريدك","تأكيدالهوية","تحققمنرقم","التحققمنالبريد","تأكيدالبريد","تحققمنحسابك","التحققمنالحساب"]],["sent",["أرسلنا","ارسلنا","تمإرسال","تمارسال","المرسل","المرسلة","إعادةإرسال","اعادةارسال","إعادةالإرسال","رسالةنصية","رسالة","الرسائل","بريدك","البريدالإلكتروني","لمتستلم","لميصلك","لمتتلق","وصلك","استلمت","إلىهاتفك","إلىرقم","واتساب","هاتفك","أرسلناه","إرسالالرمز","جوالك"]],["generated",["تطبيقك","منالتطبيق","فيالتطبيق","امسح","المولد","افتحتطبيق"]],["shown",["الذييظهر","الظاهر"]],["recovery",["رمزالاسترداد","رموزالاسترداد","رمزاحتياطي","الرموزالاحتياطية","رمزالنسخالاحتياطي","رمزالاستعادة","الرمزالاحتياطي","كوداحتياطي","رموزاحتياطية"]],["setupKey",["مفتاحالإعداد","المفتاحالسري","مفتاحسري"]],["setting",["اسمالجهاز","مدةالصلاحية"]],["card",["رقمالبطاقة","بطاقةالائتمان","ظهرالبطاقة","خلفالبطاقة","حاملالبطاقة","البطاقة"]],["captcha",["الصورة","صورة","كابتشا","روبوت","الأحرف","الحروف"]],["postcode",["الرمزالبريدي","رمزبريدي"]],["coupon",["كوبون","القسيمة","قسيمة","الخصم","خصم","بطاقةهدية","العرضالترويجي","الكوبون","الهدايا"]],["phone",["رقمالهاتف","رقمالجوال","الجوال","رقمالموبايل","الهاتف"]],["date",["تاريخ","الميلاد","اليوم","الشهر","السنة"]],["pin",["رقمالتعريفالشخصي","رمزpin","الرقمالسريللبطاقة","الرقمالسري"]],["serial",["الرقمالتسلسلي","مفتاحالمنتج","الترخيص"]],["meeting",["الاجتماع","رمزالصف","رمزالغرفة","رمزاللعبة","انضم"]],["search",["بحث","ابحث"]],["user",["اسمالمستخدم","المستخدم","رقمالعميل","رقمالعضوية"]],["email",["البريدالإلكتروني","البريدالالكتروني","الايميل"]],["password",["كلمةالمرور","كلمةالسر"]],["sharedPassword",["كلمةمرورالمجموعة","شبكة"]],["byPost",["بالبريدالعادي","الرسالةالبريدية","خطاب"]],["invite",["دعوة","الدعوة","الإحالة","إحالة"]],["tracking",["رقمالتتبع","تتبع","رقمالطلب","الحجز","الشحنة"]],["handover",["العميل","السائق","المندوب","تأكيدالتسليم","الراكب","المستلم"]],["countryCode",["رمزالدولة","مفتاحالدولة","كودالدولة"]],["bank",["رقمالحساب","الآيبان","رقمالهوية","رقمالإقامة","جواز"]],["catalogue",["رمزالمنتج","كودالمنتج","الباركود","رمزاللون","رمزالعملة","رمزالخطأ","رمزاللغة"]],["pairing",["التلفزيون","الشاشة","الاقتران","اقتران","ربطالجهاز"]],["apiToken",["مفتاحapi"]],["amount",["الكمية","المبلغ","السعر","العمر"]],["person",["الاسم","العنوان","المدينة","الشركة"]],["text",["الرسالة","تعليق","الموضوع","ملاحظات","الجواب"]],["otherWay",["استخدم","استخدام","طريقةأخرى","بدلا","جرب","فقدت","بدلاً"]],["signingIn",["تسجيلالدخول","دخول","تحقق","التحقق","المصادقة"]],["signingUp",["إنشاءحساب","التسجيل","سجلالآن"]],["willSend",["سنرسل","سيتمإرسال","سوفنرسل","ستتلقى","ستصلك","سيصلك"]],["resetting",["كلمةالمرورالجديدة","إعادةتعيين","استعادةكلمة"]],["paying",["الدفع"]],["configuring",["حفظالإعدادات","الإعدادات","حفظالتغييرات"]]]}',
  tr: '{"led":{\
"kimlik":"A dogrulama uygulama*|A dogrulayici*|D dogrulama kod*|J dogrulama|j numara*|j no",\
"dogrulama":"A uygulama*|E kod*|E numara*",\
"dogrulayici":"A uygulama*",\
"authenticator":"A uygulama*",\
"kod":"A uretici*|H|K al",\
"iki":"B faktorlu|B adimli|B asamali|B etkenli",\
"2":"B faktorlu|B adimli|B asamali",\
"2faktorlu":"B",\
"2adimli":"B",\
"2asamali":"B",\
"cok":"B faktorlu",\
"ikinci":"B faktor*",\
"cift":"B faktor*",\
"tek":"C kullanimlik|C seferlik|C sefer*",\
"bir":"C kerelik|C defalik",\
"gecici":"C (kod/sifre/parola)",\
"giris":"D kod*|J* (onay*/dogrula*)|J dogrulama|r",\
"oturum":"D acma kod*|r ac*",\
"sms":"D kod*|D sifre*|K ile|K*",\
"yetkilendirme":"D kod*",\
"onay":"E kod*",\
"teyit":"E kod*",\
"guvenlik":"F kod*|F sifre*|J kontrol*|R sorusu",\
"aktivasyon":"F kod*",\
"erisim":"G kod*|m belirteci",\
"kodu":"H|K al",\
"kodunu":"H",\
"kodunuz":"H*",\
"kodunuzu":"H",\
"4":"I (haneli/basamakli/rakamli/karakter)",\
"4haneli":"I",\
"4basamakli":"I",\
"4rakamli":"I",\
"4karakter":"I",\
"5":"I (haneli/basamakli/rakamli/karakter)",\
"5haneli":"I",\
"5basamakli":"I",\
"5rakamli":"I",\
"5karakter":"I",\
"6":"I (haneli/basamakli/rakamli/karakter)",\
"6haneli":"I",\
"6basamakli":"I",\
"6rakamli":"I",\
"6karakter":"I",\
"7":"I (haneli/basamakli/rakamli/karakter)",\
"7haneli":"I",\
"7basamakli":"I",\
"7rakamli":"I",\
"7karakter":"I",\
"8":"I (haneli/basamakli/rakamli/karakter)",\
"8haneli":"I",\
"8basamakli":"I",\
"8rakamli":"I",\
"8karakter":"I",\
"alti":"I (haneli/basamakli/rakamli/karakter)",\
"dort":"I (haneli/basamakli/rakamli/karakter)",\
"sekiz":"I (haneli/basamakli/rakamli/karakter)",\
"kimliginizi":"J dogrula*",\
"kimligini":"J dogrula*",\
"e":"J posta* dogrula*|K posta*niza|K postaniza|K postana|b posta*",\
"epostadogrula":"J*",\
"telefon":"J* dogrula*|U*",\
"hesab":"J* dogrula*",\
"gonder":"K*",\
"yollad":"K*",\
"ilet":"K*",\
"eposta*niza":"K",\
"epostaniza":"K",\
"telefonunuza":"K",\
"cep":"K telefonu*|U numara*",\
"kisa":"K mesaj",\
"tekrar":"K gonder",\
"yeniden":"K gonder",\
"ulasmadi":"K",\
"almadiniz":"K mi",\
"almadin":"K mi",\
"gelmedi":"K",\
"gelen":"K kutusu|K kutunuzu kontrol",\
"yeni":"K kod|W pin|u sifre",\
"mesaj":"K*|p",\
"aldiginiz":"K",\
"eposta":"K*|b*|b*",\
"epostana":"K",\
"epostanizi":"K kontrol",\
"telefonunuzu":"K kontrol",\
"olusturulan":"L",\
"uretilen":"L",\
"uygulamadaki":"L",\
"uygulamasindaki":"L",\
"uygulamanizdaki":"L",\
"uygulamaniz":"L*",\
"tarayin":"L",\
"tara":"L",\
"uygulamanin":"L",\
"uygulamasi":"L*",\
"gosterilen":"M",\
"gorunen":"M",\
"kurtarma":"N (kod*/anahtar*)",\
"yedek":"N kod*",\
"yedekleme":"N kod*",\
"acil":"N durum kod*",\
"kurulum":"O anahtar*",\
"gizli":"O anahtar*",\
"cihaz":"P adi|l* (goster/goru)*",\
"gecerlilik":"P suresi",\
"uzunlu":"P*",\
"kart":"Q numara*|Q sahib*|Q uzerindeki|Q guvenlik|W sifresi",\
"kredi":"Q kart*",\
"kartin":"Q arka*",\
"arka":"Q yuz*",\
"resim":"R*",\
"gorsel":"R*",\
"resimdeki":"R",\
"robot":"R",\
"goruntu":"R*",\
"karakterleri":"R",\
"posta":"S kod*",\
"kupon":"T*",\
"indirim":"T*",\
"promosyon":"T*",\
"hediye":"T*",\
"kampanya":"T*",\
"gsm":"U",\
"tarih":"V*",\
"dogum":"V*",\
"gun":"V",\
"ay":"V",\
"yil":"V",\
"pin":"W kodu",\
"seri":"X numara*|X no",\
"lisans":"X*",\
"urun":"X anahtar*|X kod*|k kod*",\
"toplanti":"Y*",\
"sinif":"Y kod*",\
"oda":"Y kod*",\
"oyun":"Y kod*",\
"katil":"Y",\
"ders":"Y kod*|k kod*",\
"ogretmen":"Y*",\
"ara":"Z",\
"arama":"Z",\
"kullanici":"a*",\
"musteri":"a (no/numara*)",\
"uye":"a no|s ol*",\
"sicil":"a",\
"sifre":"c*|u* (sifirla*/yenile*/unut*)",\
"parola":"c*",\
"grup":"d sifre*",\
"kablosuz":"d",\
"postayla":"e",\
"mektup":"e*",\
"davet":"f*",\
"referans":"f kod*",\
"tavsiye":"f",\
"takip":"g*",\
"siparis":"g*",\
"rezervasyon":"g*",\
"kargo":"g*",\
"pnr":"g",\
"musteriden":"h",\
"musterinin":"h",\
"teslimat":"h* (onay*/tamamla*)",\
"kurye":"h*",\
"surucu":"h*",\
"yolcu":"h*",\
"ulke":"i kod*|o",\
"alan":"i kod*",\
"iban":"j",\
"tc":"j kimlik*",\
"t":"j c kimlik*",\
"tckimlik":"j*",\
"vergi":"j*",\
"hesap":"j numara*|s olustur*",\
"renk":"k kod*",\
"dil":"k kod*",\
"para":"k birimi kod*",\
"hata":"k kod*",\
"kaynak":"k kod*",\
"barkod":"k kod*|k*",\
"stok":"k kod*",\
"proje":"k kod*",\
"bolum":"k kod*",\
"televizyon":"l* (goster/goru)*",\
"tv":"l (goster/goru)*",\
"ekran":"l* (goster/goru)*",\
"eslestir":"l*",\
"eslesme":"l",\
"api":"m anahtar*",\
"adet":"n",\
"miktar":"n",\
"tutar":"n",\
"fiyat":"n",\
"yas":"n",\
"ad":"o",\
"adi":"o",\
"soyad":"o*",\
"adres":"o*",\
"sehir":"o",\
"sirket":"o",\
"isim":"o",\
"yorum":"p",\
"konu":"p",\
"aciklama":"p",\
"not":"p",\
"cevap":"p",\
"kullan":"q*",\
"baska":"q (bir )?(yontem/yol)",\
"bunun":"q yerine",\
"dene":"q*",\
"kaybet":"q*",\
"dogrula":"r*",\
"onayla":"r",\
"kayit":"s ol*",\
"gonderecegiz":"t",\
"gonderilecek":"t*",\
"alacaksiniz":"t",\
"iletecegiz":"t",\
"gondereceg":"t*",\
"odeme":"v",\
"ode":"v",\
"ayarlar":"w*",\
"yapilandirma":"w",\
"degisiklikleri":"w kaydet"},\
"longest":15,\
"unled":[],\
"parts":[]}',
  sv: '{"led":{\
"autentiseringsapp":"A*",\
"autentiserings":"A app*",\
"verifieringsapp":"A*",\
"autentiserare":"A*",\
"kodgenerator":"A*",\
"tvafaktorsapp":"A*",\
"tvafaktor":"B*",\
"tva":"B faktor*|B steg*",\
"tvasteg":"B*",\
"2":"B steg*|B faktor*",\
"2steg":"B*",\
"multifaktor":"B*",\
"flerfaktor":"B*",\
"2faktor":"B*",\
"andra":"B faktor*",\
"i":"B tva steg|L din app|L appen|e brevet|q stallet",\
"itvasteg":"B",\
"dubbel":"B autentisering",\
"engangs":"C*",\
"engangskod":"C*|C|N for aterstallning",\
"tillfallig":"C kod",\
"tidsbegransad":"C kod",\
"svarskod":"C*",\
"autentiseringskod":"D*",\
"inloggningskod":"D*",\
"sms":"D kod*|K",\
"autentiseringstoken":"D",\
"verifieringskod":"E*",\
"bekraftelsekod":"E*",\
"valideringskod":"E*",\
"kontrollkod":"E*",\
"verifikationskod":"E*",\
"sakerhetskod":"F*",\
"passkod":"F*",\
"aktiveringskod":"F*",\
"atkomstkod":"G*",\
"kod":"H",\
"koden":"H",\
"kode":"H",\
"koda":"H",\
"4":"I (siffrig*/siffror/siffriga/tecken)",\
"4siffrig":"I*",\
"4siffror":"I",\
"4siffriga":"I",\
"4tecken":"I",\
"5":"I (siffrig*/siffror/siffriga/tecken)",\
"5siffrig":"I*",\
"5siffror":"I",\
"5siffriga":"I",\
"5tecken":"I",\
"6":"I (siffrig*/siffror/siffriga/tecken)",\
"6siffrig":"I*",\
"6siffror":"I",\
"6siffriga":"I",\
"6tecken":"I",\
"7":"I (siffrig*/siffror/siffriga/tecken)",\
"7siffrig":"I*",\
"7siffror":"I",\
"7siffriga":"I",\
"7tecken":"I",\
"8":"I (siffrig*/siffror/siffriga/tecken)",\
"8siffrig":"I*",\
"8siffror":"I",\
"8siffriga":"I",\
"8tecken":"I",\
"fyra":"I (siffrig*/siffror/siffriga/tecken)",\
"fem":"I (siffrig*/siffror/siffriga/tecken)",\
"sex":"I (siffrig*/siffror/siffriga/tecken)",\
"atta":"I (siffrig*/siffror/siffriga/tecken)",\
"bekrafta":"J (inloggning*/din inloggning)|J (din/ditt/att)|h leverans*",\
"verifiera":"J (din/ditt/att)",\
"sakerhetskontroll":"J",\
"identitetskontroll":"J",\
"identitetsverifiering":"J",\
"skickat":"K*",\
"skickade":"K*",\
"skickas":"K|t till",\
"skicka":"K (kod*/igen/ny*/om)",\
"mottog":"K*",\
"fatt":"K*",\
"via":"K (sms/e post)",\
"med":"K sms",\
"till":"K (din/ditt) (e post*/telefon*/mobil*/nummer/mejl)|h (kunden/mottagaren)|h (forare*/bud*)",\
"ny":"K kod|W pin",\
"inte":"K fatt",\
"inkorg":"K*",\
"textmeddelande":"K",\
"mejl":"K*|b*",\
"meddelande":"K|p",\
"sant":"K",\
"mottagit":"K",\
"fick":"K",\
"kolla":"K (din/ditt) (mejl*/mail/inkorg/telefon/mobil)",\
"kontrollera":"K (din/ditt) (mejl*/mail/inkorg/telefon/mobil)",\
"genererad":"L*",\
"genereras":"L",\
"idinapp":"L",\
"fran":"L din app|L appen|h (kunden/mottagaren)",\
"iappen":"L",\
"skanna":"L",\
"av":"L appen|h (kunden/mottagaren)",\
"oppna":"L (din )?*app*",\
"din":"L app|h (forare*/bud*)",\
"visas":"M i",\
"aterstallningskod":"N*",\
"reservkod":"N*",\
"sakerhetskopieringskod":"N*",\
"aterstallningsnyckel":"N",\
"backup":"N kod*",\
"nodkod":"N*",\
"installningsnyckel":"O",\
"hemlig":"O nyckel",\
"konfigurationsnyckel":"O",\
"installationsnyckel":"O",\
"enhetsnamn":"P",\
"giltighetstid":"P",\
"namn":"P pa enhet*|o",\
"kortnummer":"Q",\
"kreditkort":"Q*",\
"betalkort":"Q*",\
"baksidan":"Q",\
"kortinnehavare":"Q",\
"kortets":"Q",\
"bild":"R*",\
"tecken":"R i",\
"bokstaver":"R*",\
"robot":"R",\
"skrapskydd":"R",\
"sakerhetsfraga":"R",\
"skrappost":"R*",\
"postnummer":"S",\
"postnr":"S",\
"rabatt":"T*",\
"kampanjkod":"T*",\
"presentkort":"T*",\
"kupong":"T*",\
"vardekod":"T*",\
"losa":"T in",\
"vardebevis":"T",\
"gavokort":"T",\
"telefon":"U*",\
"mobil":"U*",\
"mobilnummer":"U",\
"datum":"V",\
"fodelse":"V*",\
"dag":"V",\
"manad":"V",\
"ar":"V",\
"pinkod":"W*",\
"pin":"W kod*",\
"serienummer":"X",\
"licens":"X*",\
"produktnyckel":"X",\
"produktkod":"X*|k*",\
"registreringsnummer":"X",\
"motes":"Y*",\
"klasskod":"Y*",\
"rumskod":"Y*",\
"spelkod":"Y*",\
"delta":"Y i",\
"kurskod":"Y*",\
"larare":"Y*",\
"sok":"Z|Z*",\
"anvandar":"a*",\
"kundnummer":"a",\
"medlemsnummer":"a",\
"kontonamn":"a",\
"anstallningsnummer":"a",\
"e":"b post*",\
"epost":"b*|b*",\
"losenord":"c*",\
"grupplosenord":"d",\
"wifi":"d losenord",\
"losenordsskyddad":"d*",\
"brev":"e*",\
"per":"e post",\
"ibrevet":"e",\
"vykort":"e",\
"inbjud":"f*",\
"varvning":"f*",\
"rekommendation":"f*",\
"varvnings":"f*",\
"sparning":"g*",\
"spara":"g*|w andringar",\
"ordernummer":"g",\
"bokningsnummer":"g",\
"bokningskod":"g",\
"bokning":"g*",\
"paket":"g*",\
"kollinummer":"g",\
"arendenummer":"g",\
"sandnings":"g*",\
"starta":"h resa*",\
"landskod":"i*",\
"riktnummer":"i",\
"landsnummer":"i",\
"clearingnummer":"j",\
"kontonummer":"j",\
"organisationsnummer":"j",\
"personnummer":"j",\
"bankgiro":"j",\
"artikelkod":"k*",\
"artikelnummer":"k",\
"produktnummer":"k",\
"fargkod":"k*",\
"fargnummer":"k",\
"sprakkod":"k*",\
"spraknummer":"k",\
"valutakod":"k*",\
"valutanummer":"k",\
"felkod":"k*",\
"felnummer":"k",\
"kallkod":"k*",\
"kallnummer":"k",\
"streckkod":"k*|k*",\
"strecknummer":"k",\
"projektkod":"k*",\
"projektnummer":"k",\
"varukod":"k*",\
"varunummer":"k",\
"butikskod":"k*",\
"butiksnummer":"k",\
"pa":"l (din/skarmen) (tv/enhet/skarm)|l (tv/skarmen)",\
"parkoppl":"l*",\
"anslut":"l enhet",\
"lank":"l* enhet",\
"aktivera":"l enhet",\
"api":"m nyckel",\
"atkomsttoken":"m",\
"antal":"n",\
"belopp":"n",\
"pris":"n",\
"alder":"n",\
"fornamn":"o",\
"efternamn":"o",\
"adress":"o",\
"gata":"o",\
"ort":"o",\
"stad":"o",\
"foretag":"o",\
"land":"o",\
"kommentar":"p",\
"amne":"p",\
"beskrivning":"p",\
"anteckning":"p*",\
"svar":"p",\
"anvand":"q*",\
"annan":"q metod",\
"annat":"q satt",\
"istallet":"q|q",\
"prova":"q*",\
"tappat":"q",\
"logga":"r in",\
"inlogg":"r*",\
"verifier":"r*",\
"autentis":"r*",\
"legitimer":"r*",\
"registrera":"s*",\
"skapa":"s (ett )?konto",\
"skickar":"t",\
"kommer":"t att (skicka*/fa)",\
"for":"t att fa",\
"nytt":"u losenord",\
"aterstall":"u*",\
"glomt":"u",\
"betala":"v",\
"betalning":"v",\
"kassa":"v*",\
"installningar":"w",\
"konfiguration":"w"},\
"longest":22,\
"unled":[["kod","*kod","code"],["koden","*koden","code"],["siffriga","*siffriga","digits"],["siffrig","*siffrig","digits"]],\
"parts":[]}',
  cs: '{"led":{\
"autentizacn":"A* aplikac*|D* kod*",\
"autentifikacn":"A* aplikac*|D* kod*",\
"overovac":"A* aplikac*",\
"aplikac":"A* pro overovani|A* pro dvoufaktor*",\
"autentikator":"A*",\
"autentizator":"A*",\
"generator":"A* kodu",\
"dvoufaktor":"B*",\
"dvoufazov":"B*",\
"dvoustupnov":"B*",\
"vicefaktor":"B*",\
"dvou":"B faktor*",\
"druhy":"B faktor",\
"druheho":"B faktoru",\
"dvoukrok":"B*",\
"dvojfaktor":"B*",\
"jednorazov":"C*",\
"docasny":"C kod",\
"docasne":"C heslo",\
"heslo":"D z sms|c|d (skupiny/wifi/site)",\
"sms":"D heslo|D kod*|K|K zprav*",\
"prihlasovaci":"D* kod*|a jmeno",\
"kod":"D* z (aplikace/sms/emailu)|E* pro overeni|H|N* pro obnov*|N* obnovy|Q karty|X produktu|Y (tridy/kurzu/mistnosti/hry/schuzky)|g rezervace|i zeme|i statu|j banky|k (produktu/zbozi/barvy/jazyka/meny/chyby/projektu/predmetu/prodejny/letiste)",\
"autorizacn":"D* kod*",\
"overovaci":"E* kod*",\
"potvrzovaci":"E* kod*",\
"kontrolni":"E* kod*|R otazka",\
"verifikacni":"E* kod*",\
"bezpecnostni":"F* kod*|J kontrola",\
"aktivacni":"F* kod*",\
"pristupov":"G* kod*",\
"kodu":"H|k (produktu/zbozi/barvy/jazyka/meny/chyby/projektu/predmetu/prodejny/letiste)",\
"token":"H",\
"4":"I (mistn*/ciselny/cifer/cislic*/znak*)",\
"4mistn":"I*",\
"4ciselny":"I",\
"4cifer":"I",\
"4cislic":"I*",\
"4znak":"I*",\
"5":"I (mistn*/ciselny/cifer/cislic*/znak*)",\
"5mistn":"I*",\
"5ciselny":"I",\
"5cifer":"I",\
"5cislic":"I*",\
"5znak":"I*",\
"6":"I (mistn*/ciselny/cifer/cislic*/znak*)",\
"6mistn":"I*",\
"6ciselny":"I",\
"6cifer":"I",\
"6cislic":"I*",\
"6znak":"I*",\
"7":"I (mistn*/ciselny/cifer/cislic*/znak*)",\
"7mistn":"I*",\
"7ciselny":"I",\
"7cifer":"I",\
"7cislic":"I*",\
"7znak":"I*",\
"8":"I (mistn*/ciselny/cifer/cislic*/znak*)",\
"8mistn":"I*",\
"8ciselny":"I",\
"8cifer":"I",\
"8cislic":"I*",\
"8znak":"I*",\
"sestimistn":"I*",\
"ctyrmistn":"I*",\
"osmimistn":"I*",\
"sesticifern":"I*",\
"potvrd":"J* prihlaseni",\
"overeni":"J prihlaseni|J (totoznosti/identity/uctu/emailu/telefonu)|r",\
"over":"J* (svou/svuj/vasi/vas) (totoznost/ucet/email/telefon)|r*",\
"potvrdte":"J (svou/svuj)",\
"potvrzeni":"J prihlaseni",\
"odesla":"K*",\
"zasla":"K*",\
"poslal":"K*",\
"poslan":"K*",\
"prisel":"K",\
"obdrze":"K*",\
"dorucen":"K*",\
"na":"K (vas/vasi/tvuj/email/telefon/cislo)|l (televizi/obrazovce/zarizeni)",\
"emailem":"K",\
"znovu":"K",\
"novy":"K kod|W pin",\
"neprisel":"K",\
"nedorazil":"K",\
"nedostali":"K",\
"zprav":"K*",\
"prijat":"K*",\
"dosel":"K",\
"odeslat":"K",\
"zaslat":"K",\
"poslat":"K",\
"zkontrolujte":"K (svuj/svou)? (email/telefon/schranku)",\
"vygenerovan":"L*",\
"vasi":"L aplikace",\
"z":"L aplikace",\
"zaplikace":"L",\
"v":"L aplikaci",\
"vaplikaci":"L",\
"ve":"L vasi aplikaci",\
"naskenuj":"L*",\
"otevrete":"L aplikac*",\
"generovan":"L*",\
"zobrazen":"M*",\
"zalozni":"N* kod*",\
"obnovovaci":"N* kod*",\
"nouzov":"N* kod*",\
"zachrann":"N* kod*",\
"klic":"N pro obnov*",\
"instalacni":"O klic",\
"tajny":"O klic",\
"nastavovaci":"O klic",\
"konfiguracni":"O klic",\
"nazev":"P zarizeni",\
"platnost":"P",\
"delka":"P",\
"cislo":"Q karty|a klienta|g (objednavky/zasilky/rezervace/faktury)|j uctu|j op|j obcanskeho",\
"kreditni":"Q* kart*",\
"platebni":"Q* kart*",\
"zadni":"Q strane|Q strana",\
"drzitel":"Q karty",\
"obrazk":"R*",\
"opiste":"R",\
"znaky":"R z",\
"robot":"R",\
"antispam":"R*",\
"pismena":"R",\
"obrazku":"R",\
"psc":"S",\
"postovni":"S* smerovaci*",\
"smerovaci":"S cislo",\
"slevov":"T*",\
"kupon":"T*",\
"darkov":"T* (karta/poukaz*/kod*)",\
"poukaz":"T*",\
"promo":"T kod*",\
"sleva":"T",\
"telefon":"U*",\
"mobil":"U*",\
"datum":"V",\
"narozeni":"V",\
"den":"V",\
"mesic":"V",\
"rok":"V",\
"pin":"W kod*|W karty|W ke karte",\
"seriov":"X* cislo",\
"licenc":"X*",\
"produktovy":"X klic",\
"vyrobni":"X cislo",\
"schuzk":"Y*",\
"pripojit":"Y se|l zarizeni",\
"ucitel":"Y*",\
"hledat":"Z",\
"vyhled":"Z*",\
"uzivatel":"a*",\
"zakaznicke":"a cislo",\
"osobni":"a cislo",\
"email":"b*",\
"emailova":"b adresa",\
"hesla":"c",\
"heslem":"c",\
"chranen":"d* heslem",\
"dopis":"e*",\
"postou":"e",\
"pozvan":"f*",\
"doporuc":"f*",\
"pozvanka":"f",\
"pozvankovy":"f",\
"sledov":"g*",\
"zasilk":"g*",\
"rezervac":"g*",\
"objednavk":"g*",\
"od":"h (zakaznika/prijemce)",\
"po":"h (zakaznika/prijemce)",\
"potvrdit":"h doruceni",\
"kuryr":"h*",\
"ridic":"h*",\
"predvolba":"i",\
"rodne":"j cislo",\
"dic":"j",\
"carov":"k* kod*",\
"zdrojov":"k* kod*",\
"sparov":"l*",\
"parovac":"l*",\
"aktivac":"l* zarizeni",\
"api":"m klic",\
"pristupovy":"m token",\
"mnozstvi":"n",\
"castka":"n",\
"cena":"n",\
"vek":"n",\
"pocet":"n",\
"jmeno":"o",\
"prijmeni":"o",\
"adresa":"o",\
"ulice":"o",\
"mesto":"o",\
"firma":"o",\
"spolecnost":"o",\
"zeme":"o",\
"stat":"o",\
"zprava":"p",\
"komentar":"p",\
"predmet":"p",\
"popis":"p",\
"poznamk":"p*",\
"odpoved":"p",\
"pouzit":"q",\
"pouzijte":"q",\
"jin":"q* (metod*/zpusob*)",\
"misto":"q toho",\
"zkus":"q*",\
"ztratil":"q*",\
"prihlas":"r*",\
"prihlaseni":"r",\
"autentiz":"r*",\
"registr":"s*",\
"zaregistr":"s*",\
"vytvorit":"s ucet",\
"zasleme":"t",\
"posleme":"t",\
"odesleme":"t",\
"bude":"t (zaslan*/odeslan*)",\
"obdrzite":"t",\
"prijde":"t vam",\
"nove":"u heslo",\
"obnov":"u* hesla",\
"zapomen":"u*",\
"platba":"v",\
"zaplatit":"v",\
"nastaveni":"w",\
"konfigurace":"w",\
"ulozit":"w (zmeny/nastaveni)"},\
"longest":13,\
"unled":[],\
"parts":[]}',
  more: '{"led":{\
"godkendelsesapp":"A*",\
"autentificeringsapp":"A*",\
"autentiseringsapp":"A*",\
"todennussovellu":"A*",\
"hitelesito":"A alkalmazas*|A (app*/alkalmaz*)|D kod*|E kod*",\
"hitelesitoapp":"A*",\
"aplicatia":"A de autentificare",\
"aplicatie":"A* de autentificare",\
"ung":"A dung xac thuc",\
"aplikasi":"A autentikator|A autentikasi|A pengesah*|A (otentikator/otentikasi/verifikasi)",\
"pengesah":"A",\
"εφαρμογη":"A ελεγχου ταυτοτητας|A επαληθευσης",\
"приложение":"A за удостоверяване",\
"autentifikacn":"A* aplikac*",\
"overovac":"A* aplikac*|E* kod*",\
"aplikacij":"A* za autentifikaciju|A* za (autentifikaci*/autentikaci*/provjeru/proveru/overu/potvrdu)|A* za (preverjanje*/overjanje)",\
"autentifikator":"A*",\
"autentifikavimo":"A (program*/aplikacij*)|D kod*",\
"autentifik":"A* (lietotn*/aplikacij*/tetbiq*)",\
"autentimisrakendus":"A*|L*",\
"autentimise":"A rakendus*",\
"autentikator":"A*",\
"аутентификатор":"A*",\
"автентификатор":"A*",\
"aplicacio":"A (d autenticacio/autenticadora)",\
"autentifikazio":"A aplikazio*",\
"auðkenningar":"A*",\
"aplikacion":"A* (i/e/te)? vertetimi*",\
"апликациј":"A* за (автентикаци*/автентикациј*/аутентификациј*/потврду/проверу)",\
"programu":"A ya (uthibitishaj*/kuthibitisha)",\
"verifieerder":"A app",\
"verifikasie":"A app",\
"waarmerktoep":"A*",\
"праграм":"A* аутэнтыфікац*",\
"баталгаажуулагч":"A апп*",\
"autentizacn":"A* aplikac*",\
"todennus":"A (app*/sovellu*)",\
"tunnistautumissovellu":"A*",\
"kodegenerator":"A*",\
"app":"A de autentificare|A xac thuc",\
"tunnuslukusovellu":"A*",\
"godkjenningsapp":"A*",\
"приложени":"A* за удостоверяване",\
"apps":"A xac thuc",\
"trinh":"A xac thuc",\
"tofaktor":"B*",\
"to":"B faktor*|B trinns*|B trins*",\
"totrins":"B*",\
"totrinn":"B*",\
"kaksivaihei":"B*",\
"kaksiosai":"B*",\
"monivaihei":"B*",\
"ketfaktor":"B*",\
"ketlepcsos":"B*",\
"ketto":"B lepcsos*",\
"doi":"B factori|B pasi",\
"hai":"B yeu to|B lop|B buoc",\
"2":"B lop",\
"2lop":"B",\
"dua":"B faktor|B langkah|B (langkah/faktor/peringkat)",\
"δυο":"B παραγοντων|B βηματων",\
"διπλου":"B παραγοντα",\
"двуфактор":"B*",\
"двустъпк":"B*",\
"dvojfaktor":"B*",\
"dvojstupn":"B*",\
"dvofaktor":"B*",\
"dvostupanj":"B*",\
"dvoetapn":"B*",\
"dvostep":"B*",\
"totrinns":"B*",\
"provjer":"B* u dva koraka",\
"verifikacij":"B* u dva (koraka/faktora)",\
"dvokora":"B*",\
"preverjanj":"B* v dveh korakih",\
"dvostopenj":"B*",\
"dvieju":"B (veiksm*/zingsn*/faktor*)",\
"dviem":"B (veiksm*/zingsn*)",\
"divpakapju":"B",\
"divfaktoru":"B",\
"divu":"B (faktoru/solu)",\
"kaheastmeli":"B*",\
"kahefaktor":"B*",\
"kaheetapi":"B*",\
"verificacio":"B en dos passos",\
"doble":"B factor",\
"dos":"B factors",\
"dous":"B (pasos/factores)",\
"bi":"B (urrats*/faktore*)",\
"tveggja":"B (þrepa/þatta)",\
"me":"B dy (hapa/faktor*)",\
"dyfaktor":"B*",\
"у":"B два (чекор*/корак*/фактор*)",\
"удвачекор":"B*",\
"удвакорак":"B*",\
"удвафактор":"B*",\
"во":"B два (чекор*/корак*/фактор*)",\
"двофактор":"B*",\
"hatua":"B mbili",\
"two":"B step na",\
"tweestap":"B*",\
"twee":"B faktor*",\
"двухэтапн":"B*",\
"двухфактарн":"B*",\
"хоер":"B (шатлалт/алхамт)",\
"eki":"B qadamdi",\
"екі":"B (кадам*/қадам*/фактор*)",\
"iki":"B (merheleli/mərhələli/faktorlu/addimli)",\
"doua":"B etape|B factori",\
"ketfazis":"B*",\
"tofase":"B*",\
"xac":"B (thuc/minh) (hai/2) (yeu/buoc/lop)|J minh|J nhan (email/danh tinh/tai khoan)|J (minh/nhan)|r (minh/nhan/thuc)",\
"потвърждаване":"B в две стъпки",\
"две":"B стъпки",\
"dvokorak":"B*",\
"dvojkrok":"B*",\
"dvojstupnov":"B*",\
"engangskod":"C*",\
"engangsadgang":"C*",\
"engangspassord":"C*",\
"kertakayttoi":"C*",\
"kertakoodi":"C*",\
"egyszer":"C hasznalatos",\
"egyszeri":"C (jelszo*/kod*)|C",\
"de":"C unica folosinta|C unica (folosinta/utilizare)|L l aplicacio",\
"cod":"C unic|D de autentificare|D de conectare|D (sms/de autentificare/de conectare/de acces)|E* de verificare|E* de confirmare|E (de verificare/de confirmare/de validare/verificare)|F de securitate|G de acces|H|N* de recuperare|N* de rezerva|N* de (recuperare/rezerva/rezerv)|S postal|T de reducere|T promotional|T (promotional/de reducere/promo/voucher)|a client|f de invitatie",\
"mot":"C lan",\
"dung":"C mot lan",\
"ma":"C otp|D xac thuc|D dang nhap|D (dang nhap/xac thuc/sms)|E xac nhan|E xac minh|E kiem tra|E xac (minh/nhan/thuc)|F bao mat|F (bao mat/an toan)|F kich hoat|H|N khoi phuc|N du phong|N (khoi phuc/du phong)|Q bao mat the|S buu dien|S (buu dien/buu chinh)|T giam gia|T khuyen mai|T (giam gia/khuyen mai/uu dai/voucher)|Y (lop/phong/tro choi)|a (khach hang/nhan vien/sinh vien)|f moi|f gioi thieu|g (van don/don hang/dat cho)",\
"kode":"C otp|D fra telegram|D autentikasi|D masuk|D otentikasi|D sms|D (login/masuk)|E verifikasi|E (verifikasi/konfirmasi)|F keamanan|F (keamanan/akses)|H|H anda|N pemulihan|N cadangan|N (pemulihan/cadangan)|S pos|T promo|T voucher|Y (kelas/rapat/ruang/game)|f undangan|f referral|g (booking/pemesanan)",\
"sekali":"C pakai|C guna",\
"μιας":"C χρησης",\
"еднократ":"C*",\
"jednorazov":"C*",\
"jednokratn":"C*",\
"enkratn":"C*",\
"vienkartin":"C*",\
"vienreizej":"C*",\
"uhekord":"C*",\
"d":"C un sol us",\
"dunsolus":"C",\
"un":"C sol us",\
"dun":"C so uso",\
"erabilera":"C bakarr*",\
"einnota":"C",\
"njeperdorim":"C*",\
"једнократн":"C*",\
"matumizi":"C moja",\
"isang":"C beses",\
"minsanang":"C",\
"eenmalig":"C*",\
"аднаразов":"C*",\
"нэг":"C удаагиин",\
"бір":"C реттік",\
"birdefelik":"C",\
"birdəfəlik":"C",\
"engangs":"C*",\
"kertakaytto":"C*",\
"eldobhato":"C jelszo",\
"parola":"C (unica/temporara)|c|u noua",\
"einmal":"C*",\
"tunnusluku":"C*",\
"einkode":"C",\
"godkendelseskod":"D*",\
"loginkod":"D*",\
"innloggingskod":"D*",\
"kirjautumiskoodi":"D*",\
"todennuskoodi":"D*",\
"bejelentkezesi":"D kod*",\
"κωδικος":"D ελεγχου ταυτοτητας|D συνδεσης|E επαληθευσης|E επιβεβαιωσης|F ασφαλειας|H|N ανακτησης|a πελατη|c προσβασης",\
"код":"D за вход|D за удостоверяване|D (из/от) sms|D за (вход/најава/влизане)|E за потвържд*|E за проверка|E за (потврда/верификација/потврду/проверу)|E (пацвярджэння/праверкі)|F за сигурност|F бяспекі|H|N за възстановяване|N за (обновување/опоравак/възстановяване)|N (аднаулення/аднаулення)",\
"autentifikacni":"D kod",\
"autentifikacijski":"D kod",\
"kod":"D za prijavu|D za (prijavu/autentifikaci*)|D* (log masuk/masuk)|D iz sms*|E pengesahan|E za potvrdu|E za provjeru|E za (potvrdu/provjeru/verifikaciju/proveru)|E (pengesahan/verifikasi)|E* i (verifikimit/konfirmimit)|E za verifikaci*|F keselamatan|F* i sigurise|H|H*|N na obnov*|N za oporavak|N (pemulihan/sandaran)|N* i (rikuperimit/rezerve)|S pos|S* postar|T za popust|T (promosi/diskaun/baucar)|T* (promocional/zbritje*)|Y kelas",\
"autentifikacijsk":"D* kod*",\
"autentifikacijas":"D kod*",\
"prisijungimo":"D kod*",\
"pieslegsanas":"D kod*",\
"sisselogimis":"D* kood*",\
"autentimiskood":"D*",\
"codi":"D d (autenticacio/acces)|D de (sessio/connexio)|E de (verificacio/confirmacio/validacio)|F de seguretat|H|N de (recuperacio/seguretat de reserva)|S postal|T (promocional/de descompte)",\
"innloggingskode":"D*",\
"palogginskode":"D*",\
"sms":"D kod*|D koodi*|D kood*|K",\
"kirjautumis":"D koodi*",\
"prihlasovac":"D* kod",\
"belepesi":"D kod*",\
"belepteto":"D kod*",\
"bekraeftelseskod":"E*",\
"bekreftelseskod":"E*",\
"verifikationskod":"E*",\
"verifiseringskod":"E*",\
"bekreftelses":"E kode|E kod*",\
"vahvistuskoodi":"E*",\
"ellenorzo":"E kod*",\
"megerosito":"E kod*",\
"visszaigazolo":"E kod*",\
"codul":"E de verificare|F de securitate|H",\
"κωδικο":"E επαληθευσης|H",\
"overovaci":"E kod|E* kod*",\
"potvrdzovaci":"E kod",\
"kontrolny":"E kod",\
"potvrdni":"E kod",\
"verifikacijski":"E kod",\
"potvrdn":"E* kod*",\
"verifikacijsk":"E* kod*",\
"kontroln":"E* kod*",\
"potrditven":"E* kod*",\
"preveritven":"E* kod*",\
"patvirtinim":"E* kod*",\
"apstiprinajuma":"E kod*",\
"verifikacijas":"E kod*",\
"parbaudes":"E kod*",\
"kinnituskood":"E*",\
"kontrollkood":"E*",\
"codigo":"E de (verificacion/confirmacion)|F de seguranza|N de recuperacion",\
"egiaztapen":"E kode*",\
"egiaztatze":"E kode*",\
"berrespen":"E kode*",\
"staðfestingark":"E*",\
"staðfestingar":"E koð*",\
"верификацион":"E* код*",\
"nambari":"E ya (uthibitisho/uthibitishaj*)|F ya usalama|H|N ya urejesh*|S ya posta|U ya simu",\
"msimbo":"E wa uthibitish*|H|S wa posta",\
"code":"E sa pag verify",\
"verification":"E code",\
"verifikasiekode":"E",\
"bevestigingskode":"E",\
"баталгаажуулах":"E код*",\
"растау":"E код*|J",\
"təsdiq":"E kod*",\
"tesdiq":"E kod*",\
"təsdiqləmə":"E kod*",\
"bekraeftelses":"E kod*",\
"vahvistus":"E koodi*",\
"varmistuskoodi":"E*",\
"tarkistuskoodi":"E*",\
"ellenorzokod":"E*",\
"megerositokod":"E*",\
"hitelesitokod":"E*",\
"κωδικ":"E* (επαληθευσης/επιβεβαιωσης/ενεργοποιησης)|F* ασφαλειας|N* ανακτησης|N* (ασφαλειας αντιγραφου)",\
"potvrdzovac":"E* kod*",\
"verifikacn":"E* kod*",\
"verificeringskod":"E*",\
"kontrollkode":"E*",\
"engangskode":"E*",\
"sikkerhedskod":"F*",\
"sikkerhetskod":"F*",\
"adgangskod":"F* engang|c*",\
"turvakoodi":"F*",\
"biztonsagi":"F kod*",\
"bezpecnostny":"F kod",\
"sigurnosni":"F kod",\
"sigurnosn":"F* kod*",\
"saugos":"F kod*",\
"drosibas":"F kod*",\
"turvakood":"F*",\
"segurtasun":"F kode*",\
"oryggiskoð":"F*",\
"безбедносен":"F код",\
"сигурносн":"F* код*",\
"sekuriteitskode":"F",\
"təhlukəsizlik":"F kod*",\
"sikkerhetskode":"F*",\
"sikkerhedskode":"F*",\
"codu":"F de securitate",\
"pin":"F koodi*",\
"aktivalo":"F kod*",\
"koden":"H",\
"koodi":"H",\
"koodin":"H",\
"kodot":"H",\
"кода":"H",\
"kodu":"H",\
"kods":"H",\
"kodas":"H",\
"koda":"H",\
"kodo":"H",\
"kodi":"H|T ya (punguzo/ofa)",\
"kood":"H",\
"kodea":"H",\
"kodin":"H",\
"koð":"H*",\
"кодот":"H",\
"кодъ":"H*",\
"кодыг":"H",\
"кодын":"H",\
"кодты":"H",\
"коды":"H",\
"κωδικου":"H",\
"koduri":"H",\
"4":"I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*",\
"4cifre":"I*|I",\
"4sifre":"I*",\
"4sifret":"I|I|I*",\
"4siffer":"I",\
"4numeroi":"I*",\
"4szamjegy":"I*|I*",\
"4jegyu":"I|I",\
"4chuso":"I|I",\
"4so":"I|I",\
"4digit":"I|I",\
"4ψηφι":"I*|I*",\
"4цифрен":"I*|I*",\
"4miestn":"I*",\
"4ciselny":"I",\
"4znamenk":"I*|I*",\
"5":"I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)",\
"5cifre":"I*|I",\
"5sifre":"I*",\
"5sifret":"I|I*",\
"5siffer":"I",\
"5numeroi":"I*",\
"5szamjegy":"I*|I*",\
"5jegyu":"I|I",\
"5chuso":"I|I",\
"5so":"I|I",\
"5digit":"I|I",\
"5ψηφι":"I*",\
"5цифрен":"I*|I*",\
"5miestn":"I*",\
"5ciselny":"I",\
"5znamenk":"I*|I*",\
"6":"I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*|I dixitos",\
"6cifre":"I*|I",\
"6sifre":"I*",\
"6sifret":"I|I|I*",\
"6siffer":"I",\
"6numeroi":"I*",\
"6szamjegy":"I*|I*",\
"6jegyu":"I|I",\
"6chuso":"I|I",\
"6so":"I|I",\
"6digit":"I|I",\
"6ψηφι":"I*|I*|I*",\
"6цифрен":"I*|I*",\
"6miestn":"I*",\
"6ciselny":"I",\
"6znamenk":"I*|I*",\
"7":"I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)",\
"7cifre":"I*|I",\
"7sifre":"I*",\
"7sifret":"I|I*",\
"7siffer":"I",\
"7numeroi":"I*",\
"7szamjegy":"I*|I*",\
"7jegyu":"I|I",\
"7chuso":"I|I",\
"7so":"I|I",\
"7digit":"I|I",\
"7ψηφι":"I*",\
"7цифрен":"I*|I*",\
"7miestn":"I*",\
"7ciselny":"I",\
"7znamenk":"I*|I*",\
"8":"I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*",\
"8cifre":"I*|I",\
"8sifre":"I*",\
"8sifret":"I|I|I*",\
"8siffer":"I",\
"8numeroi":"I*",\
"8szamjegy":"I*|I*",\
"8jegyu":"I|I",\
"8chuso":"I|I",\
"8so":"I|I",\
"8digit":"I|I",\
"8ψηφι":"I*|I*",\
"8цифрен":"I*|I*",\
"8miestn":"I*",\
"8ciselny":"I",\
"8znamenk":"I*|I*",\
"4cifret":"I|I*",\
"6cifret":"I|I*",\
"8cifret":"I|I*",\
"sekscifre":"I*",\
"sekssifre":"I*",\
"kuusinumeroi":"I*",\
"hatjegyu":"I|I*",\
"hat":"I szamjegyu",\
"sase":"I cifre",\
"sestmiestn":"I*",\
"sestemiestn":"I*",\
"sesteroznamenk":"I*",\
"εξαψηφι":"I*",\
"шестцифрен":"I*",\
"4cifren":"I*",\
"4mestn":"I*",\
"4skaitmen":"I*",\
"4zenkl":"I*",\
"4cipar":"I*",\
"4kohali":"I*",\
"4digito":"I*",\
"4digitu":"I*",\
"4digits":"I",\
"4stafa":"I",\
"4shifror":"I*",\
"4тарактик":"I*",\
"4орон":"I*",\
"4значн":"I*",\
"4rəqəmli":"I",\
"4reqemli":"I",\
"4tarakimu":"I",\
"4syfer":"I*",\
"4tanbal":"I*",\
"4танбал":"I*",\
"4таңбал":"I*",\
"4sifrede":"I",\
"4sifrets":"I",\
"4numeroinen":"I",\
"4numeroisen":"I",\
"4szamjegyu":"I*",\
"5cifren":"I*",\
"5mestn":"I*",\
"5skaitmen":"I*",\
"5zenkl":"I*",\
"5cipar":"I*",\
"5kohali":"I*",\
"5digito":"I*",\
"5digitu":"I*",\
"5digits":"I",\
"5stafa":"I",\
"5shifror":"I*",\
"5тарактик":"I*",\
"5орон":"I*",\
"5значн":"I*",\
"5rəqəmli":"I",\
"5reqemli":"I",\
"5tarakimu":"I",\
"5syfer":"I*",\
"5tanbal":"I*",\
"5танбал":"I*",\
"5таңбал":"I*",\
"5sifrede":"I",\
"5sifrets":"I",\
"5cifret":"I*",\
"5numeroinen":"I",\
"5numeroisen":"I",\
"5szamjegyu":"I*",\
"6cifren":"I*",\
"6mestn":"I*",\
"6skaitmen":"I*",\
"6zenkl":"I*",\
"6cipar":"I*",\
"6kohali":"I*",\
"6digito":"I*",\
"6digitu":"I*",\
"6digits":"I",\
"6stafa":"I",\
"6shifror":"I*",\
"6тарактик":"I*",\
"6орон":"I*",\
"6значн":"I*",\
"6rəqəmli":"I",\
"6reqemli":"I",\
"6tarakimu":"I",\
"6syfer":"I*",\
"6tanbal":"I*",\
"6танбал":"I*",\
"6таңбал":"I*",\
"6sifrede":"I",\
"6sifrets":"I",\
"6numeroinen":"I",\
"6numeroisen":"I",\
"6szamjegyu":"I*",\
"7cifren":"I*",\
"7mestn":"I*",\
"7skaitmen":"I*",\
"7zenkl":"I*",\
"7cipar":"I*",\
"7kohali":"I*",\
"7digito":"I*",\
"7digitu":"I*",\
"7digits":"I",\
"7stafa":"I",\
"7shifror":"I*",\
"7тарактик":"I*",\
"7орон":"I*",\
"7значн":"I*",\
"7rəqəmli":"I",\
"7reqemli":"I",\
"7tarakimu":"I",\
"7syfer":"I*",\
"7tanbal":"I*",\
"7танбал":"I*",\
"7таңбал":"I*",\
"7sifrede":"I",\
"7sifrets":"I",\
"7cifret":"I*",\
"7numeroinen":"I",\
"7numeroisen":"I",\
"7szamjegyu":"I*",\
"8cifren":"I*",\
"8mestn":"I*",\
"8skaitmen":"I*",\
"8zenkl":"I*",\
"8cipar":"I*",\
"8kohali":"I*",\
"8digito":"I*",\
"8digitu":"I*",\
"8digits":"I",\
"8stafa":"I",\
"8shifror":"I*",\
"8тарактик":"I*",\
"8орон":"I*",\
"8значн":"I*",\
"8rəqəmli":"I",\
"8reqemli":"I",\
"8tarakimu":"I",\
"8syfer":"I*",\
"8tanbal":"I*",\
"8танбал":"I*",\
"8таңбал":"I*",\
"8sifrede":"I",\
"8sifrets":"I",\
"8numeroinen":"I",\
"8numeroisen":"I",\
"8szamjegyu":"I*",\
"sestmestn":"I*",\
"sesteroznamenkast":"I*",\
"sestocifr":"I*",\
"шестоциф":"I*",\
"шестцифр":"I*",\
"sesiu":"I skaitmen*",\
"sesu":"I ciparu",\
"kuuekohali":"I*",\
"digito":"I koodi",\
"digitos":"I koodi",\
"sis":"I digits",\
"seis":"I dixitos",\
"6dixitos":"I",\
"tarakimu":"I (4/5/6/8)",\
"bekraeft":"J (din/dit)|J|r",\
"bekreft":"J (din/ditt/at)|J|r",\
"verificer":"J din",\
"vahvista":"J (sahkoposti*/henkil*/puhelin*/tili*)|J|r",\
"erositse":"J meg",\
"igazolja":"J",\
"confirma":"J* identitatea",\
"verifica":"J* (contul/emailul/adresa)|J (la teva/el teu)",\
"verifikasi":"J (email/akun/identitas/nomor)|J",\
"επαληθευση":"J",\
"επιβεβαιωση":"J",\
"потвърдете":"J",\
"потвържд":"J*",\
"overte":"J",\
"overenie":"J",\
"potvrdite":"J",\
"potvrda":"J",\
"potvrd":"J* (identitet*/prijav*/e postu)|r*",\
"patvirtin":"J* (tapatyb*/el/prisijung*)|r*",\
"apstiprin":"J* (identit*/e past*)|r*",\
"kinnita":"J (oma/et)|r",\
"isikutuvast":"J*",\
"sahkan":"J (identiti/emel/akaun)",\
"egiaztatu":"J (zure)?",\
"staðfest":"J* (auðkenni/netfang)",\
"verifiko":"J (identitet*/email*)",\
"thibitisha":"J",\
"i":"J verify|L din app|R bildet|e brevet",\
"iverify":"J",\
"verifieer":"J jou",\
"пацвер":"J* (асобу/уваход)",\
"баталгаажуул":"J*",\
"təsdiqlə":"J*",\
"dogrulama":"J",\
"tunnistaudu":"J*",\
"henkilollisyy":"J*",\
"azonosit":"J*",\
"megerosites":"J",\
"verificati":"J",\
"confirmati":"J",\
"pengesahan":"J",\
"επαληθευσ":"J*",\
"επιβεβαιωσ":"J*",\
"потвърди":"J*",\
"провер":"J* (идентитет*/самоличност*)",\
"overit":"J",\
"potvrdi":"J|r*",\
"sendt":"K*",\
"sendte":"K",\
"modtaget":"K",\
"mottatt":"K",\
"via":"K sms",\
"pa":"K sms|Q (bagsiden af )?kortet|R bildet|l (din )?tv|l fjernsynet",\
"send":"K igen|K pa nytt|K (igen/pa nytt/ny)",\
"lahet":"K*",\
"tekstiviesti":"K*",\
"sahkopostii":"K*",\
"elkuldt":"K*",\
"kuldtunk":"K",\
"kuldott":"K*",\
"ujrakuldes":"K",\
"am":"K trimis",\
"trimis":"K*",\
"retrimite":"K*",\
"primit":"K*",\
"da":"K gui|L aplicacion",\
"vua":"K gui",\
"gui":"K den|K lai|K (den/ma/toi/ve/lai)",\
"nhan":"K duoc",\
"tin":"K nhan",\
"hop":"K thu",\
"kirim":"K*|K ulang",\
"dikirim":"K*",\
"terima":"K*",\
"εστειλ":"K*",\
"στειλαμε":"K",\
"σταλθηκε":"K",\
"επαναποστολη":"K",\
"изпрат":"K*",\
"изпратихме":"K",\
"poslali":"K|K smo",\
"odoslali":"K",\
"odoslan":"K*",\
"poslan":"K*|K* (na/je/vam)",\
"poslat":"K*|K* (na/je/vam)|t cemo",\
"ponovo":"K|K posalji",\
"послали":"K смо",\
"послат":"K*",\
"испратив":"K*",\
"испратен":"K*",\
"изпратих":"K*",\
"posiljam":"K*",\
"issiunt":"K*",\
"nusiunt":"K*",\
"siunteme":"K",\
"atsiunt":"K*",\
"nosutij":"K*",\
"nosutit":"K*|K velreiz",\
"atsutij":"K*",\
"saatsime":"K",\
"saadeti":"K",\
"saadetud":"K",\
"saatnud":"K",\
"menghantar":"K",\
"dihantar":"K",\
"telah":"K dihantar",\
"hantar":"K semula",\
"mengirim":"K*",\
"enviat":"K",\
"hem":"K enviat",\
"t":"K hem",\
"them":"K",\
"enviamosche":"K",\
"enviamos":"K*",\
"bidali":"K*",\
"sendum":"K",\
"sent":"K a",\
"derguar":"K",\
"kemi":"K derguar",\
"tumekutumia":"K",\
"imetumwa":"K",\
"nagpadala":"K",\
"ipinadala":"K",\
"gestuur":"K*",\
"ons":"K het",\
"адправіл":"K*",\
"даслал":"K*",\
"илгээл":"K*",\
"илгээсэн":"K",\
"жіберілді":"K",\
"жіберді":"K",\
"gonderildi":"K",\
"gondərildi":"K",\
"gondərdik":"K",\
"vi":"K har sendt|t sender",\
"har":"K sendt",\
"lahetimme":"K",\
"lahetetty":"K",\
"lahetettiin":"K",\
"kuldtuk":"K",\
"a":"K fost trimis",\
"afosttrimis":"K",\
"duoc":"K gui",\
"εσταλη":"K",\
"εχει":"K σταλει",\
"αποστολη":"K",\
"e":"K posti",\
"eposti":"K",\
"telefonile":"K",\
"u":"K sms*|K (vas/vas/vasu) (e/mail/telefon*/mobil*)|L aplikaciji|e pismu",\
"usms":"K*",\
"na":"K (vas/vas/vasu) (e/mail/telefon*/mobil*)",\
"uvase":"K|K",\
"uvasmail":"K|K",\
"uvastelefon":"K*|K*",\
"uvasmobil":"K*|K*",\
"uvasue":"K",\
"uvasumail":"K",\
"uvasutelefon":"K*",\
"uvasumobil":"K*",\
"posalji":"K ponovo|K (novi )?kod",\
"laheta":"K (uudelleen/koodi)",\
"ujrakuld":"K*",\
"изпрати":"K отново",\
"siusti":"K dar",\
"saada":"K uuesti",\
"idinapp":"L",\
"fra":"L din app|L (din )?(godkend*/auten*/app*)|L (autentiser*/app*)",\
"sovelluksen":"L",\
"sovelluksesta":"L",\
"alkalmazasban":"L",\
"alkalmazas":"L altal|L* (altal/generalt/megjel*)",\
"din":"L aplicatie|L aplicatia|R imagine",\
"generat":"L de",\
"trong":"L ung dung|R hinh",\
"tu":"L ung dung",\
"di":"L aplikasi",\
"dari":"L aplikasi",\
"απο":"L την εφαρμογη",\
"στην":"L εφαρμογη",\
"от":"L приложението",\
"z":"L aplikacie|L aplikacij*",\
"zaplikacie":"L",\
"v":"L aplikacii",\
"vaplikacii":"L",\
"iz":"L aplikacije|L (vase )?aplikacij*|L (svoje )?aplikacij*",\
"uaplikaciji":"L",\
"zaplikacij":"L*",\
"is":"L (jusu )?(autentifik*/programel*/aplikacij*)",\
"no":"L (autentifik*/lietotn*)",\
"daripada":"L aplikasi",\
"ur":"L auðkenn*",\
"nga":"L aplikacioni",\
"од":"L апликациј*",\
"из":"L апликациј*",\
"kutoka":"L kwenye programu",\
"mula":"L sa iyong",\
"in":"L jou app",\
"з":"L праграмы",\
"зпраграмы":"L",\
"аппаас":"L",\
"қолданба":"L*",\
"колданба":"L*",\
"tətbiqind":"L*",\
"tetbiqind":"L*",\
"sovellu":"L* (nayt*/luom*)",\
"vist":"M i",\
"naytta":"M",\
"gendannelseskod":"N*",\
"gjenopprettingskod":"N*",\
"palautuskoodi":"N*",\
"helyreallito":"N kod*|N*",\
"visszaallitasi":"N kod*",\
"tartalek":"N kod*|N*",\
"εφεδρικ":"N*",\
"резервен":"N код",\
"zalozny":"N kod",\
"rezervni":"N kod*|N*",\
"gendannelses":"N*",\
"gjenopprettings":"N*",\
"varakoodi":"N*",\
"helyreallitas":"N*",\
"rezervn":"N* kod*",\
"zalozn":"N* kod*",\
"obnovitven":"N* kod*",\
"obnovovac":"N* kod*",\
"atkurimo":"N kod*",\
"atsargin":"N* kod*",\
"atkopsanas":"N kod*",\
"rezerves":"N kod*",\
"taastekood":"N*",\
"taastamiskood":"N*",\
"varukood":"N*",\
"berreskuratze":"N kode*",\
"endurheimt":"N*",\
"резервн":"N* код*",\
"herstelkode":"N*",\
"сэргээх":"N код*",\
"калпына":"N келтіру",\
"қалпына":"N келтіру",\
"bərpa":"N kod*",\
"berpa":"N kod*",\
"kortnummer":"Q",\
"kredittkort":"Q",\
"betalingskort":"Q",\
"korttinumero":"Q",\
"bankkartya":"Q*",\
"kartyaszam":"Q",\
"numarul":"Q cardului",\
"so":"Q the|U dien thoai|X seri|X (khung/may)",\
"kartu":"Q|Q kredit|Q sigurnosn*",\
"nomor":"Q kartu|U (hp/telepon/ponsel)|X seri|a (pelanggan/induk)|g (resi/pesanan/pemesanan)",\
"αριθμος":"Q καρτας|a πελατη|g (παραγγελιας/αποστολης/κρατησης)",\
"номер":"Q на карта|g на (поръчка*/пратка*/резервация*)",\
"cislo":"Q karty|g (objednavky/zasielky/rezervacie)",\
"broj":"Q kartice|U telefona|U (telefona/mobitela)|a korisnika|g (narudzbe/posiljke/rezervacije)",\
"kortets":"Q",\
"bag":"Q (bagsiden af )?kortet",\
"bagsiden":"Q",\
"baksiden":"Q",\
"korti":"Q* (turva*/numero*)",\
"kortin":"Q*",\
"kartya":"Q*",\
"cardul":"Q*",\
"card":"Q (bancar/de credit)",\
"karte":"Q sigurnosn*",\
"kartic":"Q*",\
"картичк":"Q*",\
"картиц":"Q*",\
"kortel":"Q*",\
"kartes":"Q",\
"kaardi":"Q*",\
"kad":"Q kredit|Q debit|Q",\
"targeta":"Q",\
"tarxeta":"Q",\
"txartel":"Q*",\
"kortsins":"Q",\
"картк":"Q*",\
"karti":"Q*",\
"kartin":"Q",\
"the":"Q (tin dung/ngan hang/ghi no)",\
"καρτας":"Q",\
"картата":"Q",\
"kontrolcifre":"Q*",\
"ασφαλειας":"Q καρτας",\
"kadi":"Q",\
"billedet":"R",\
"bildet":"R",\
"kuvan":"R",\
"kuvassa":"R",\
"kepen":"R|R",\
"robot":"R",\
"imagine":"R",\
"hinh":"R anh|R (anh)?",\
"gambar":"R",\
"εικονα":"R",\
"картинк":"R*",\
"изображ":"R*",\
"obrazk":"R*",\
"slici":"R",\
"slike":"R",\
"ibildet":"R",\
"keprol":"R",\
"karaktereket":"R a kep*",\
"imaginea":"R",\
"εικονας":"R",\
"картинката":"R",\
"картинка":"R",\
"sliki":"R",\
"слике":"R",\
"слици":"R",\
"сликата":"R",\
"paveiksl":"R*",\
"attela":"R",\
"attels":"R",\
"pildil":"R",\
"pildi":"R",\
"imatge":"R",\
"imaxe":"R",\
"irudi":"R*",\
"mynd":"R*",\
"figures":"R",\
"figura":"R",\
"picha":"R",\
"larawan":"R",\
"prent":"R",\
"малюнк":"R*",\
"зураг":"R*",\
"сурет":"R*",\
"səkil":"R*",\
"sekild":"R*",\
"postnummer":"S",\
"postnr":"S",\
"postinumero":"S",\
"iranyitoszam":"S",\
"ταχυδρομικος":"S κωδικας",\
"пощенски":"S код",\
"psc":"S",\
"postanski":"S broj",\
"postansk":"S* broj",\
"поштенски":"S*",\
"поштански":"S*",\
"postna":"S stevilk*",\
"pasto":"S kod*",\
"pasta":"S (indekss/kods)",\
"sihtnumber":"S",\
"poskod":"S",\
"posta":"S kode*",\
"postnumer":"S",\
"poskode":"S",\
"паштов":"S* індэкс",\
"шуудангии":"S*",\
"шуудангиин":"S",\
"пошта":"S индекс*",\
"poct":"S indeks*",\
"ταχυδρομικ":"S*",\
"пощенск":"S* код",\
"rabatkod":"T*",\
"rabattkod":"T*",\
"gavekort":"T*",\
"alennuskoodi":"T*",\
"lahjakortti":"T*",\
"kuponkod":"T*",\
"kedvezmeny":"T*",\
"diskon":"T",\
"εκπτωτικ":"T*",\
"κουπονι":"T*",\
"промо":"T код|T*",\
"купон":"T*",\
"zlavov":"T*",\
"kupon":"T*",\
"rabat":"T*",\
"tilbudskod":"T*",\
"gavekod":"T*",\
"alennus":"T*",\
"etukoodi":"T*",\
"kampanjakoodi":"T*",\
"reducere":"T",\
"popust":"T",\
"попуст":"T",\
"nuolaid":"T*",\
"atlaiz":"T*",\
"atlaizu":"T",\
"soodus":"T*",\
"descompte":"T",\
"deskontu":"T*",\
"afslattar":"T*",\
"punguzo":"T",\
"afslag":"T*",\
"прамакод":"T*",\
"зніжк":"T*",\
"хонгололт":"T*",\
"хөнгөлөлт":"T*",\
"промокод":"T*",\
"жеңілдік":"T",\
"endirim":"T",\
"εκπτωτ":"T*",\
"εκπτωση":"T*",\
"telefon":"U*",\
"mobilnummer":"U",\
"puhelin":"U*",\
"matkapuhelin":"U",\
"telefonszam":"U",\
"numar":"U de telefon|X de serie|a client|g* (comenzii/awb/rezervarii)",\
"τηλεφωνο":"U",\
"телефон":"U*",\
"telefonne":"U cislo",\
"telefonnummer":"U",\
"puhelinnumero":"U",\
"број":"U на телефон",\
"telefona":"U numurs",\
"telefoninumber":"U",\
"nombor":"U telefon|X siri|g (penghantaran/tempahan)",\
"numero":"U de telefon",\
"simanumer":"U",\
"numri":"U i telefonit",\
"утасны":"U дугаар",\
"serienummer":"X",\
"licens":"X*",\
"lisens":"X*",\
"produktnoegle":"X",\
"produktnokkel":"X",\
"sarjanumero":"X",\
"lisenssi":"X*",\
"tuoteavain":"X",\
"sorozatszam":"X",\
"licenc":"X*",\
"termekkulcs":"X",\
"licenta":"X",\
"seriove":"X cislo",\
"serijsk":"X* (broj/stevilka)",\
"serijos":"X numeris",\
"serijas":"X|X numurs",\
"seerianumber":"X",\
"litsents":"X*",\
"ban":"X quyen",\
"lisensi":"X",\
"lesen":"X",\
"σειριακ":"X*",\
"αδεια":"X*",\
"сериен":"X номер",\
"лиценз":"X*",\
"mote":"Y id",\
"motekod":"Y*",\
"mode":"Y id",\
"deltag":"Y",\
"delta":"Y",\
"kokous":"Y*",\
"huonekoodi":"Y",\
"kurssikoodi":"Y",\
"liity":"Y",\
"ertekezlet":"Y*",\
"csatlakoz":"Y*",\
"kurzus":"Y*",\
"sala":"Y de",\
"intalnir":"Y*",\
"alatur":"Y*",\
"stretnuti":"Y*",\
"pripojit":"Y",\
"sastan":"Y*",\
"pridruzi":"Y",\
"sestanek":"Y",\
"susitikim":"Y*",\
"prisijungti":"Y prie",\
"sapulc":"Y*",\
"koosolek":"Y*",\
"liitu":"Y",\
"cuoc":"Y hop",\
"phong":"Y hop",\
"tham":"Y gia",\
"rapat":"Y",\
"gabung":"Y",\
"mesyuarat":"Y",\
"συσκεψ":"Y*",\
"συμμετοχη":"Y",\
"среща":"Y*",\
"присъедин":"Y*",\
"урок":"Y*",\
"brugernavn":"a*",\
"brukernavn":"a*",\
"kayttajatunnus":"a*",\
"kayttajanimi":"a*",\
"felhasznalo":"a*",\
"utilizator":"a",\
"ten":"a dang nhap",\
"nama":"a pengguna",\
"ονομα":"a χρηστη",\
"потребител":"a*",\
"korisnicko":"a ime",\
"uzivatel":"a*",\
"kundenummer":"a",\
"medlemsnummer":"a",\
"asiakasnumero":"a",\
"jasennumero":"a",\
"ugyfelszam":"a",\
"ugyfelazonosito":"a",\
"zakaznicke":"a cislo",\
"kliento":"a kodas",\
"asmens":"a kod*",\
"personas":"a kods",\
"isikukood":"a",\
"henkilotunnus":"a",\
"personnummer":"a",\
"cpr":"a nummer",\
"fodselsnummer":"a",\
"jmbg":"a",\
"oib":"a",\
"nik":"a",\
"αφμ":"a",\
"клиентски":"a номер",\
"егн":"a",\
"taj":"a szam",\
"adoszam":"a",\
"adoazonosito":"a",\
"cnp":"a",\
"cui":"a",\
"passord":"c*|c",\
"salasana":"c*|c",\
"jelszo":"c*|c",\
"mat":"c khau|u khau moi",\
"kata":"c sandi|c laluan|u sandi baru",\
"парола":"c",\
"heslo":"c",\
"lozinka":"c",\
"adgangskode":"c",\
"лозинка":"c",\
"geslo":"c",\
"slaptazod":"c*",\
"parole":"c",\
"parool":"c",\
"contrasenya":"c",\
"contrasinal":"c",\
"pasahitza":"c",\
"lykilorð":"c",\
"fjalekalim":"c*",\
"nenosiri":"c",\
"wagwoord":"c",\
"sifrə":"c",\
"нууц":"c уг|c үг",\
"құпиясөз":"c",\
"купиясоз":"c",\
"per":"e brev",\
"ibrevet":"e",\
"kirje":"e*",\
"postitse":"e",\
"levelben":"e",\
"levelet":"e",\
"scrisoare":"e",\
"prin":"e posta",\
"listom":"e",\
"upismu":"e",\
"pismom":"e",\
"laisku":"e",\
"vestule":"e",\
"kirjaga":"e",\
"qua":"e buu dien",\
"thu":"e tay",\
"surat":"e",\
"γραμμα":"e",\
"επιστολη":"e",\
"ταχυδρομ":"e*",\
"писмо":"e по поща",\
"с":"e писмо",\
"списмо":"e",\
"invitationskod":"f*",\
"kutsukoodi":"f*",\
"meghivo":"f*",\
"προσκληση":"f*",\
"покана":"f*",\
"pozyvac":"f*",\
"pozivni":"f*|f kod",\
"preporuk":"f*",\
"invitasjonskod":"f*",\
"henvisningskod":"f*",\
"invitation":"f*",\
"kutsu":"f*",\
"suosittel":"f*",\
"ajanlo":"f*",\
"recomandare":"f",\
"invitatie":"f",\
"pozivnic":"f*",\
"kvietim":"f*",\
"uzaicinajum":"f*",\
"kutse":"f*",\
"loi":"f moi",\
"nguoi":"f gioi thieu",\
"undangan":"f",\
"referensi":"f",\
"jemputan":"f",\
"rujukan":"f",\
"προσκλησ":"f*",\
"συστασ":"f*",\
"покан":"f*",\
"препорък":"f*",\
"sporing":"g*",\
"ordrenummer":"g",\
"bestillingsnummer":"g",\
"bookingnummer":"g",\
"pakke":"g*",\
"forsendels":"g*",\
"sporings":"g*",\
"seuranta":"g*",\
"tilausnumero":"g",\
"varausnumero":"g",\
"varaustunnus":"g",\
"lahetystunnus":"g",\
"nyomkovet":"g*",\
"rendelesszam":"g",\
"foglalasi":"g (kod/szam)",\
"csomag":"g*",\
"urmarire":"g",\
"comanda":"g|g numero",\
"rezervare":"g",\
"sledovani":"g*",\
"pracenje":"g",\
"stevilka":"g (narocila/posiljke)",\
"uzsakymo":"g numeris",\
"siuntos":"g",\
"pasutijuma":"g",\
"sutijuma":"g",\
"tellimuse":"g number",\
"saadetise":"g",\
"don":"g hang",\
"lacak":"g",\
"κρατησ":"g*",\
"проследяв":"g*",\
"eskaera":"g",\
"parring":"l*",\
"televisio":"l*",\
"paritus":"l*",\
"laiteko":"l*",\
"parosit":"l*",\
"teve":"l*",\
"imperech":"l*",\
"asociere":"l",\
"dispozitiv":"l",\
"spariva":"l*",\
"uparivanje":"l",\
"seadme":"l kood",\
"televiisor":"l*",\
"susieti":"l",\
"thiet":"l bi",\
"ghep":"l noi",\
"tivi":"l",\
"perangkat":"l",\
"sandingkan":"l",\
"peranti":"l",\
"τηλεορασ":"l*",\
"συζευξη":"l",\
"телевизор":"l*",\
"сдвояв":"l*",\
"log":"r ind|r masuk",\
"logg":"r inn",\
"kirjaudu":"r*",\
"bejelentkez":"r*",\
"belepes":"r",\
"autentific":"r*",\
"conectare":"r",\
"dang":"r nhap",\
"masuk":"r",\
"συνδεση":"r",\
"εισοδος":"r",\
"вход":"r",\
"влез":"r",\
"prihlas":"r*",\
"prijav":"r*",\
"prijun":"r*",\
"prisijung":"r*",\
"ienakt":"r",\
"pieslegt":"r*",\
"logi":"r sisse",\
"inici":"r* sessio",\
"iniciar":"r sesion",\
"saioa":"r hasi",\
"innskra":"r*",\
"hyni":"r",\
"kyqu":"r*",\
"daxil":"r ol",\
"ingia":"r",\
"mag":"r log in",\
"verifik":"r*",\
"verific":"r*",\
"επαληθευ":"r*",\
"потвърд":"r*",\
"потвърж":"r*",\
"hyrje":"r",\
"mewngofnodi":"r",\
"uloguj":"r*",\
"vpis":"r*",\
"meld":"r aan",\
"du":"t modtager|t mottar",\
"lahetamme":"t",\
"kuldunk":"t",\
"vom":"t trimite",\
"veti":"t primi",\
"chung":"t toi se gui",\
"se":"t duoc gui",\
"akan":"t (kami )?(kirim*/dikirim*)",\
"kami":"t akan",\
"θα":"t (σας )?στειλουμε",\
"ще":"t (ви )?изпратим",\
"vam":"t bomo poslali",\
"posleme":"t",\
"issiusime":"t",\
"nosutisim":"t",\
"saadame":"t",\
"dat":"u lai mat khau",\
"quen":"u mat khau",\
"lupa":"u (password/kata sandi)",\
"uusi":"u salasana",\
"uj":"u jelszo",\
"nyt":"u kodeord"},\
"longest":21,\
"unled":[["kode","*kode","code"],["koden","*koden","code"],["koodi","*koodi","code"],["kodot","*kodot","code"]],\
"parts":[]}',
  further: '{"led":{\
"two-factor":"B"},\
"longest":10,\
"unled":[],\
"parts":[["app",["برنامهاحرازهویت","اپلیکیشناحراز","אפליקצייתהאימות","אפליקצייתאימות","מאמת","ऑथेंटिकेटर","प्रमाणकऐप","แอปยืนยันตัวตน","แอปตรวจสอบสิทธิ์","แอปพลิเคชันยืนยัน","প্রমাণীকরণকারী","অথেনটিকেটর","அங்கீகரிப்புசெயலி","அங்கீகரிப்பான்","ప్రామాణీకరణయాప్","అథెంటికేటర్","توثیقیایپ","تصدیقیایپ","ავთენტიფიკატორ","აუთენტიფიკატორ","վավերացմանհավելված","նույնականացմանհավելված","برنامهتایید","اپلیکیشنتایید","رمزساز","אפליקצייתהמאמת","प्रमाणीकरणऐप","ऑथेंटिकेशनऐप","แอปauthenticator","แอปพลิเคชันตรวจสอบ"]],["twoFactor",["دومرحله‌ای","دومرحله‌ای","دوعاملی","احرازهویتدو","دومرحلهای","דו-שלבי","דושלבי","דו-גורמי","דוגורמי","אימותכפול","दो-चरणीय","टू-फैक्टर","द्वि-कारक","ขั้นตอนที่สอง","สองขั้นตอน","สองปัจจัย","2ขั้นตอน","দুই-ধাপ","দ্বি-স্তর","দ্বি-ধাপ","টু-ফ্যাক্টর","இருகாரணி","இரண்டுபடி","இரு-படி","இருபடி","రెండు-దశల","రెండుదశల","دومرحلہ","دوقدمی","ორსაფეხურიან","ორფაქტორიან","երկքայլ","երկգործոն","երկփուլ","שנישלבים","שניגורמים","دو-مرحله","तो-कारक","दोचरण","दो-कारक","द्विचरणीय","สองชั้น","2ชั้น"]],["otp",["یکبارمصرف","رمزپویا","یک‌بارمصرف","חד-פעמי","חדפעמי","ओटीपी","एकबारका","รหัสotp","ครั้งเดียว","โอทีพี","ওটিপি","একবারব্যবহার","ஓடிபி","ஒருமுறை","ఓటీపీ","ఒకసారి","ایکباراستعمال","ایکبارکا","ერთჯერად","միանգամյա","یکبارمصرف","یکبارمصرف","رمزموقت","חדפעמית","קודזמני","वनटाइम","वन-टाइम","एक-बार","รหัสใช้ครั้งเดียว","แบบใช้ครั้งเดียว"]],["authCode",["کدورود","کداحرازهویت","کدپیامک","קודאימות","קודכניסה","प्रमाणीकरणकोड","लॉगिनकोड","รหัสยืนยันตัวตน","รหัสเข้าสู่ระบบ"]],["verifyCode",["کدتأیید","کدتایید","کدفعالسازی","کدفعال‌سازی","کداعتبارسنجی","קודוידוא","קודאישור","सत्यापनकोड","รหัสยืนยัน","รหัสตรวจสอบ","যাচাইকরণকোড","ভেরিফিকেশনকোড","যাচাইকোড","சரிபார்ப்புக்குறியீடு","சரிபார்ப்புகுறியீடு","சரிபார்ப்புக்குறியீடு","ధృవీకరణకోడ్","వెరిఫికేషన్కోడ్","تصدیقیکوڈ","توثیقیکوڈ","კოდიდასადასტურებლად","დადასტურებისკოდი","დამადასტურებელიკოდი","ვერიფიკაციისკოდი","հաստատմանկոդ","ստուգիչկոդ","کدارسالشده","کدارسالی","کدتائید","קודהאימות","सत्यापन-कोड","वेरिफिकेशनकोड","पुष्टिकोड","รหัสการยืนยัน"]],["securityCode",["کدامنیتی","רוואבטחה","קודאבטחה","सुरक्षाकोड","รหัสความปลอดภัย"]],["code",["کد","רמז","קוד","कोड","รหัส","কোড","குறியீட","குறியீடு","கோட்","కోడ్","کوڈ","კოდი","კოდს","კოდის","կոդ"]],["digits",["رقمی","۶رقم","ספרות","अंकों","अंकका","หลัก","সংখ্যারকোড","সংখ্যার","இலக்க","అంకెల","ہندسوں","ნიშნა","-ნიშნა","ციფრიან","նիշանոց","թվանշան","अंकीय"]],["identity",["تاییدهویت","احرازهویت","אימותזהות","אמתאת","सत्यापितकरें","सत्यापन","ยืนยันตัวตน","ยืนยันอีเมล","যাচাইকরুন","সচাইকরণ","சரிபார்","ధృవీకరించు","تصدیق","დადასტურება","ვერიფიკაცია","հաստատ","הזדהות","אימות","ยืนยัน"]],["sent",["ارسال","پیامک","فرستاد","ایمیلشما","נשלח","שלחנו","שלחשוב","הודעת","भेजा","भेजे","पुनःभेजें","ส่งไป","ส่งรหัส","ได้รับ","ข้อความ","ส่งอีกครั้ง","ทางอีเมล","পাঠিয়েছি","পাঠানো","அனுப்ப","పంపాము","పంపిన","పంపబడింది","بھیجا","بھیجدیا","გამოგზავნ","გაიგზავნა","გამოვგზავნ","ուղարկ","پیامکشد","ارسالشد","فرستادیم","भेजागया","भेजदिया","प्राप्त","ส่งโค้ด","ถูกส่ง"]],["generated",["ازبرنامه","دربرنامه","באפליקציה","מהאפליקציה","ऐपसे","จากแอป","ในแอป"]],["recovery",["کدبازیابی","کدپشتیبان","קודשחזור","קודגיבוי","रिकवरीकोड","बैकअपकोड","รหัสกู้คืน","รหัสสํารอง","পুনরুদ্ধারকোড","ব্যাকআপকোড","மீட்புக்குறியீடு","மீட்புகுறியீடு","రికవరీకోడ్","بازیابیکوڈ","ریکوریکوڈ","აღდგენისკოდი","სარეზერვოკოდი","վերականգնմանկոդ","պահուստայինկոդ","קודיגיבוי","पुनर्प्राप्तिकोड"]],["card",["شمارهکارت","کارت","מספרכרטיס","כרטיסאשראי","הכרטיס","בגב","कार्ड","หมายเลขบัตร","บัตรเครดิต","কার্ড","அட்டை","కార్డ్","کارڈ","ბარათ","քարտ","บัตร"]],["captcha",["تصویر","کپچا","תמונה","चित्र","कैप्चा","ในภาพ","รูปภาพ","ছবিতে","ছবির","படத்தில்","చిత్రం","სურათ","նկար"]],["postcode",["کدپستی","מיקוד","पिनकोड","रหัสไปรษณีย์","รหัสไปรษณีย์","পোস্টকোড","পোস্টকোড","அஞ்சல்","పిన్కోడ్","پوسٹلکوڈ","საფოსტო","փոստային"]],["coupon",["کدتخفیف","כודקופון","קופון","कूपन","คูปอง","ส่วนลด","โค้ดส่วนลด","প্রোমো","কুপন","கூப்பன்","కూపన్","پرومو","کوپن","პრომო","ფასდაკლებ","պրոմո","զեղչ","प्रोमो","โปรโมชั่น"]],["phone",["شمارهموبایل","شمارهتلفن","טלפון","फ़ोन","मोबाइल","เบอร์โทร","โทรศัพท์","মোবাইলনম্বর","ফোননম্বর","கைபேசிஎண்","தொலைபேசி","మొబైల్నంబర్","موبائلنمبر","ტელეფონისნომერი","հեռախոսահամար"]],["serial",["شمارهسریال","لایسنس","מספרסידורי","רישיון","सीरियल","लाइसेंस","หมายเลขซีเรียล","ใบอนุญาต"]],["meeting",["جلسه","פגישה","הצטרף","मीटिंग","ประชุม","เข้าร่วม"]],["user",["نامکاربری","שםמשתמש","उपयोगकर्ता","ชื่อผู้ใช้"]],["password",["رمزعبور","גיסמה","סיסמה","पासवर्ड","รหัสผ่าน","পাসওয়ার্ড","கடவுச்சொல்","పాస్‌వర్డ్","پاسورڈ","პაროლი","գաղտնաբառ"]],["invite",["کددعوت","کدمعرف","הזמנה","निमंत्रण","รหัสเชิญ","แนะนํา"]],["tracking",["کدرهگیری","شمارهسفارش","پیگیری","מספרהזמנה","מספרמעקב","ऑर्डर","ट्रैक","बुकिंग","พัสดุ","คําสั่งซื้อ","การจอง"]],["signingIn",["ورود","تایید","تأیید","כניסה","התחבר","אימות","लॉगिन","सत्याप","เข้าสู่ระบบ","ยืนยัน","লগইন","যাচাই","உள்நுழை","సరిచూడ","لاگان","تصدیق","შესვლა","დადასტურება","մուտք","հաստատ"]],["willSend",["ارسالخواهدشد","می‌فرستیم","נשלחאליך","भेजेंगे","भेजाजाएगा","จะส่ง"]]]}',
}
