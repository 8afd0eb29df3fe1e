// Made of signals.ts by `npm run phrases`; not to be changed by hand.
import type { Language, Meaning } from './signals.ts'

/** A language's phrases. */
export interface PhraseTable {
  /**
   * By their first two letters: `word=…;word=…`, each with what follows that word or beginning of one, parted by `|`: its
   * meaning's letter, and nothing, a `*`, or further words after a space.
   */
  readonly led: Readonly<Record<string, string>>
  /** Those whose first word has a `*` before it, by the first three of the letters that it holds somewhere. */
  readonly unled: Readonly<Record<string, readonly (readonly [phrase: string, meaning: Meaning])[]>>
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
  x: 'saving',
  y: 'anew',
}

/** A `PhraseTable` for each language, as JSON: the engine passes over what a page needs none of, and reads JSON faster. */
export const phraseTables: Readonly<Record<Language, string>> = {
  any: '{"led":{\
"au":"authy=A;authn=D code;auth=D token code|F code*|h info;authcode=F;authenticator=P (name/label/nickname/alias);authinfo=h*;authenticity=m token",\
"du":"duo=A mobile|A push",\
"go":"google=A auth*|k (site )?verification",\
"ga":"gauth=A*;ga=A code;gamepin=Y;game=Y pin;gamecode=Y",\
"fr":"freeotp=A",\
"ae":"aegis=A",\
"se":"securid=A;securitytoken=A;securitycode=F|Q card;seccode=F;sec=F code;secret=O|O key;secretkey=O;setupkey=O;securimage=R;serial=X*;search=Z*;settings=w",\
"yu":"yubikey=A otp",\
"2f":"2fas=A;2fa=B*|D code|O key|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"ok":"okta=A verify",\
"st":"steam=A guard*;stdcode=i;statuscode=k;stock=k code|n;street=o*;state=o",\
"ib":"ib=A key;iban=j",\
"sy":"symantec=A vip",\
"vi":"vip=A access;viber=K;vin=X",\
"pi":"pingid=A;pin=P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)|W|W code|W number|W confirm*|W;picture=R code;pic=R code;pincode=S area|W|l tv;pinnumber=W;pinterest=k (site )?verification",\
"on":"onelogin=A protect",\
"la":"lastpass=A auth*;langcode=k;language=k*;latitude=n;lastname=o*;last=o name;label=p",\
"di":"digipass=A*;dial=i code;dialcode=i;dialing=i code;displayname=o;display=o name",\
"fo":"fortitoken=A*",\
"sa":"safenet=A;salary=n",\
"mo":"mobilepass=A*;mobile=K otp|U",\
"rs":"rsa=A token*",\
"en":"entrust=A token*;ente=A auth",\
"mi":"microsoft=A auth*;micr=j;min=n*;middlename=o",\
"ra":"raivo=A;randcode=R;rabatt=T*;rating=n;rate=n",\
"an":"andotp=A;answer=p to*",\
"ke":"keepassxc=A;key=P (name/label/nickname/alias);keyword=Z*",\
"bi":"bitwarden=A auth*;billing=S zip;birth=V*;birthday=V;bic=j;bing=k (site )?verification;bio=p",\
"pr":"proton=A auth*;productkey=X;product=X key|k code;productcode=k*;price=n*;prenom=o;prompt=p*;preferences=w",\
"ba":"battle=A net auth*;backup=N code*|N;backupcode=N*;baidu=k (site )?verification;barcode=k*;balance=n",\
"tf":"tfa=B|B*",\
"mf":"mfa=B*|D code|O secret|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)",\
"2s":"2sv=B|B",\
"2":"2=B sv",\
"ot":"otp=C*|K (sms/email/mail)|O secret|O key|O seed|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend);otc=H;otpauth=O*",\
"ho":"hotp=C*;homepage=o;hostname=o;host=o;house=o number",\
"oa":"oath=C code;oauth=m*",\
"mt":"mtan=C",\
"sm":"smstan=C;sms=C tan|D code|D pin|D token|K*|K otp",\
"pu":"pushtan=C;puk=W*",\
"ph":"phototan=C;phone=K otp|U*|U no|i prefix|i country code;phonecode=i prefix",\
"ch":"chiptan=C;checkcode=E|R;checksum=X;chat=p*",\
"ta":"tac=C;taxid=j;tax=j id;tags=p",\
"ko":"kod=C tac",\
"lo":"logincode=D;lobby=Y*;lookup=Z;login=a|a id|a name|r*;log=a;loginname=a;locale=k;longitude=n;logon=r*",\
"ma":"mail=D code|b;mac=X address;mailaddress=b;material=k code;max=n*;marks=n",\
"ve":"verif=E* code*|E code;verifycode=E;vericode=R image;version=n",\
"vc":"vcode=E",\
"co":"confirmationcode=E;code=E verif*|H|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend);codes=H;courriel=b;correo=b*;consignment=g*;countrycode=i;country=i code|o*;codicefiscale=j;colorcode=k;color=k*;count=n;company=o*;cognome=o;contact=o*;comment=p*;content=p;command=p;confirmpassword=u*;confirm=u password*;config=w*",\
"va":"validcode=E;validatecode=E;validate=R code image;vat=j*",\
"pa":"passcode=F*;password=c*|u confirm*;passwd=c*;pass=c;passphrase=c;parcel=g*;passport=j*;pairing=l*;paircode=l;pair*code=l;page=n;pages=n",\
"ac":"accesscode=G;activationkey=X;account=a|a name|j number;accountname=a;accountnumber=j;accesstoken=m*;access=m token",\
"to":"token=H|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend)|P (name/label/nickname/alias);totp=O secret|O key|P (length/lifetime/expir*/validity/ttl/timeout/period/interval/issuer/digits/format/prefix/template/name/label/label name/description/type/attempts/limit/window/message/subject/provider/url/endpoint/interval/size/count/policy/hash/algorithm/drift/skew/per/retries/resend);totpsecret=O;total=n*;todo=p",\
"4":"4=I xdigit",\
"4x":"4xdigit=I",\
"5":"5=I xdigit",\
"5x":"5xdigit=I",\
"6":"6=I xdigit",\
"6x":"6xdigit=I",\
"7":"7=I xdigit",\
"7x":"7xdigit=I",\
"8":"8=I xdigit",\
"8x":"8xdigit=I",\
"10":"10=I xdigit",\
"wh":"whatsapp=K",\
"em":"email=K otp|b*;embed=k*",\
"te":"telegram=K;tel=U;telefon=U*;telefono=U;telephone=U;telefone=U",\
"qr":"qr=L code|L*;qrtext=k",\
"re":"recovery=N*;rescue=N code*;recherche=Z*;referral=f*;ref=f code;refcode=f;reservation=g*;remote=l code;refresh=m token;realname=o;remark=p*;reply=p;register=s*;resetpassword=u*",\
"sc":"scratch=N*;screenname=a;score=n",\
"sh":"shared=O secret;shipment=g*",\
"us":"userlabel=P;user=a|a id|a name|l code;username=a*;userid=a;userlogin=a;userpass=c;usercode=l",\
"de":"device=P (name/label/nickname/alias)|l code|l user code;devicecode=l;description=p*",\
"cr":"credential=P (name/label/nickname/alias);creditcard=Q*;crossword=p*",\
"ap":"app=P (name/label/nickname/alias);api=m*|m key;apikey=m*;apitoken=m*;appid=m;apellido=o*;apartment=o",\
"cv":"cvv=Q*|Q;cvc=Q*;cvn=Q*",\
"cs":"csc=Q;css=k*;csrf=m*",\
"ci":"cid=Q code;city=o",\
"cc":"cc=Q csc|Q sec*|Q verif*|Q number|Q cid|o name;ccsec=Q*;ccnum=Q*;ccv=Q*;cccsc=Q",\
"ca":"card=Q csc|Q code;cardnumber=Q;cardcode=Q;cap=S residenza;callingcode=i;calling=i code;caption=p",\
"ka":"kaptcha=R;kahoot=Y",\
"im":"imgcode=R;img=R code;imagecode=R;image=R code;imei=X",\
"tu":"turing=R",\
"gr":"graph=R code;graphic=R code",\
"yz":"yzm=R",\
"zi":"zip=S*|S code;zipcode=S",\
"po":"postcode=S;postalcode=S;port=n;points=n",\
"pl":"plz=S",\
"ce":"cep=S;celular=U;cellphone=U;cerca=Z;cell=p*",\
"ei":"eircode=S;eid=X",\
"ad":"addr=S zip;address=o*",\
"gu":"gutschein=T*;guid=X;guests=n;guess=p*",\
"ku":"kupon=T*",\
"cu":"cupon=T*;cupom=T;customerid=a;cuit=j;curp=j;currency=k*;currencycode=k",\
"ms":"msisdn=U",\
"ha":"handphone=U;hash=X;handle=a;hashtag=p",\
"fa":"fax=U;family=o name",\
"da":"date=V*",\
"do":"dob=V;domain=k (site )?verification|o*",\
"bd":"bday=V*",\
"mm":"mm=V yy*|V dd yyyy|V",\
"dd":"dd=V mm yyyy|V mm|V",\
"yy":"yyyy=V mm dd|V;yy=V",\
"ex":"expiry=V*;exp*month=V;exp*year=V;exp=V date;expdate=V",\
"hh":"hh=V mm",\
"ne":"new=W pin|u password*;network=d key;newpassword=u*",\
"pe":"personal=W identification number;pesel=j;personnummer=j;personalaccesstoken=m;percent=n*",\
"si":"sim=W pin;siret=j;siren=j;site=k (site )?verification|m key;sitekey=m;size=n;signin=r*;signup=s*",\
"at":"atm=W pin",\
"mp":"mpin=W",\
"up":"upi=W pin;upc=k",\
"tp":"tpin=W",\
"sn":"sn=X;snippet=k*",\
"li":"licensekey=X;licenseno=j;limit=n;license=o plate",\
"ic":"iccid=X;icd=k*",\
"uu":"uuid=X",\
"ud":"udid=X",\
"fi":"fingerprint=X;filter=Z*;find=Z;firstname=o*;first=o name",\
"me":"meeting=Y*;member=a id;message=p*",\
"ro":"roomcode=Y;room=Y code|Y id;routing=j*;rooms=n",\
"cl":"classcode=Y;clabe=j;clientid=m;client=m id",\
"jo":"joincode=Y;jobtitle=o",\
"we":"webinar=Y*;webhook=m*;weight=n;website=o",\
"q":"q=Z",\
"qu":"query=Z;quantity=n;question=p*",\
"su":"suche=Z*;subtotal=n;surname=o*;subdomain=o;subject=p*;sudoku=p*",\
"bu":"buscar=Z;busca=Z;budget=n",\
"zo":"zoek=Z*",\
"sz":"szukaj=Z",\
"по":"поиск=Z;пошук=Z",\
"検索":"検索=Z",\
"搜索":"搜索=Z",\
"搜尋":"搜尋=Z",\
"검색":"검색=Z",\
"بح":"بحث=Z",\
"ar":"ara=Z;area=i code;article=k*",\
"so":"sok=Z;sortcode=j;sort=j code;sourcecode=k;source=k code",\
"hl":"hledat=Z",\
"un":"uname=a",\
"ni":"nickname=a;nif=j;nip=j;nino=j",\
"pw":"pwd=c*;pword=c",\
"ps":"psw=c;psk=d",\
"wi":"wifi=d*;width=n",\
"wl":"wlan=d*",\
"ss":"ssid=d;ssn=j;sso=r",\
"wp":"wpa=d*",\
"in":"invit=f*;invitation=f*;invoice=g*",\
"af":"affiliate=f*",\
"sp":"sponsor=f*",\
"be":"beta=f code;bearer=m*",\
"tr":"tracking=g*",\
"or":"orderid=g;order=g id|g no;ordernumber=g*;organization=o;organisation=o",\
"pn":"pnr=g",\
"bo":"booking=g*;bottoken=m;bot=m token;body=p",\
"aw":"awb=g",\
"ti":"ticket=g*;title=o",\
"wa":"waybill=g",\
"ep":"epp=h|h (code/key)",\
"is":"isd=i;iso=i code;isbn=k",\
"sw":"swift=j*;swatch=k",\
"if":"ifsc=j",\
"ab":"aba=j",\
"cp":"cpf=j",\
"cn":"cnpj=j",\
"dn":"dni=j",\
"rf":"rfc=j",\
"gs":"gstin=j",\
"aa":"aadhaar=j",\
"na":"nationalid=j;national=j id;name=o;nachname=o;nationality=o",\
"bs":"bsb=j",\
"bv":"bvn=j",\
"eo":"eori=j",\
"ya":"yandex=k (site )?verification",\
"sk":"sku=k*",\
"ea":"ean=k*",\
"it":"itemcode=k",\
"he":"hex=k*;height=n",\
"er":"errorcode=k;error=k code",\
"hs":"hs=k code;hscode=k",\
"ai":"airport=k*",\
"ia":"iata=k*",\
"ht":"html=k*",\
"as":"asin=k",\
"np":"npc=k code",\
"gt":"gtin=k",\
"jw":"jwt=m",\
"xs":"xsrf=m*",\
"gi":"github=m token;gitlab=m token;given=o name",\
"hf":"hf=m token",\
"qt":"qty=n",\
"am":"amount=n*",\
"nu":"number=n of*",\
"ag":"age=n",\
"ip":"ip=n;ipaddress=n",\
"le":"length=n;letter=p*",\
"fn":"fname=o",\
"ln":"lname=o",\
"fu":"fullname=o*;full=o name",\
"ur":"url=o",\
"no":"nome=o;nombre=o;nom=o;note=p;notes=p",\
"vo":"vorname=o",\
"ge":"gender=o",\
"fe":"feedback=p*",\
"wo":"word=p*;wordle=p*",\
"op":"options=w php"},\
"unled":{"tot":[["*totp*","app"]],"aut":[["*authenticator*","app"]],"two":[["*twofa","twoFactor"]],"2fa":[["*2fa","twoFactor"],["*2fa*","twoFactor"]],"otp":[["*otp","otp"],["*otp code","otp"],["*otpcode","otp"],["*otpcode*","otp"]],"sms":[["*smscode*","authCode"],["*sms code","sent"],["*smscode","sent"],["*smsotp","sent"]],"ema":[["*emailcode*","authCode"],["*emailotp","sent"],["*email","email"],["*emailaddress*","email"]],"ver":[["*verifycode*","authCode"],["*verificationcode*","verifyCode"]],"cod":[["*code","code"]],"rec":[["*recoverycode*","recovery"]],"bac":[["*backup code*","recovery"],["*backupcode*","recovery"]],"cvv":[["*cvv","card"]],"cvc":[["*cvc","card"]],"cap":[["*captcha*","captcha"],["*capcha*","captcha"]],"zip":[["*zip","postcode"]],"pos":[["*postal*","postcode"],["*postcode*","postcode"]],"cou":[["*coupon*","coupon"],["*countrycode*","countryCode"]],"pro":[["*promo*","coupon"],["*promocode*","coupon"],["*productcode*","catalogue"]],"vou":[["*voucher*","coupon"]],"dis":[["*discount*","coupon"]],"gif":[["*giftcard*","coupon"],["*gift card*","coupon"],["*giftcard*","coupon"]],"red":[["*redeem*","coupon"]],"pho":[["*phonenumber*","phone"],["*phone","phone"]],"tel":[["*telephone*","phone"]],"mob":[["*mobilephone*","phone"]],"bir":[["*birthdate*","date"]],"dat":[["*dateofbirth*","date"]],"new":[["*newpin*","pin"]],"car":[["*cardpin*","pin"]],"lic":[["*license*","serial"],["*licence*","serial"]],"ser":[["*serialno*","serial"],["*serialnumber*","serial"]],"mee":[["*meetingid*","meeting"],["*meetingcode*","meeting"]],"sea":[["*search","search"]],"use":[["*username","user"],["*userid","user"],["*usercode*","pairing"]],"pas":[["*password","password"],["*passwd","password"],["*pass","password"]],"pwd":[["*pwd","password"]],"inv":[["*invitecode*","invite"],["*invitation","invite"]],"ref":[["*referralcode*","invite"],["*referral*","invite"],["*referrer*","invite"]],"tra":[["*trackingnumber*","tracking"]],"ord":[["*ordernumber*","tracking"]],"are":[["*areacode*","countryCode"]],"ssn":[["*ssn","bank"]],"bar":[["*barcode","catalogue"]],"api":[["*apikey*","apiToken"]],"acc":[["*accesstoken*","apiToken"]],"qua":[["*quantity","amount"]],"amo":[["*amount","amount"]],"pri":[["*price","amount"]],"fir":[["*firstname","person"]],"las":[["*lastname","person"]],"add":[["*address","person"]],"cit":[["*city","person"]],"log":[["*login","signingIn"]],"sig":[["*signin","signingIn"],["*signup","signingUp"]]},\
"parts":[]}',
  en: '{"led":{\
"au":"authenticat=A* app*|r*;authenticator=A|O key;authentication=D code*|D token|D pin|J required;authorization=F code|l page|m header;authorisation=F code|l page;authenticity=X|X code;authorize=l (the )?(app/application/access)|l (a /your )?device",\
"2f":"2fa=A app;2factor=B*",\
"ot":"otp=A app|P (is )?(valid for/expires after);other=q (options/methods/ways)",\
"mf":"mfa=A app",\
"tw":"two=A factor app|B factor*|B step*|B phase|D step code",\
"se":"security=A app|F code*|F token|F number|F pin|F key code|J check|J verification|O key name|R (question/image)|W pin|p answer;second=B factor*|B step|B authentication;sent=D code|K (to/you/a/an/the/your/by/via/in)|e (you )?(a/by) letter;secure=F code;secret=F code;secondary=F password;seven=I (digit*/character*/number*/figure/letter*);send=K (a /the )?(new )?code again|K again|K (a )?new code|K code|K otp|K verification|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*);set=O up key|W pin|u (a/your) (new )?password|x;setup=O code|O secret;serial=X (number/no/key/code);session=Y (code/id);server=Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password);search=Z;service=k (code/codes)|m account;seed=k (code/codes);segment=k (code/codes)",\
"to":"token=A device|D code|D value|H|P (is )?(valid for/expires after)|m (address/symbol/amount/name/id/supply);top=T up code;total=n;to=t (receive/get) (a/an/the/your) (verification/one time/otp/sms/security/login)? (code/otp/passcode/pin)",\
"ha":"hardware=A token;haven=K t received;having=q trouble",\
"ti":"time=A based|C sensitive code|V;ticket=g (number/code/id)",\
"co":"code=A generator|D (from/in) (your/the) (app*/authenticat*/mobile app)|D sent|D we|D you received|H|K in your (email/inbox)|K expires in|P (is )?(valid for/expires after)|R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|k (of/for) (the )?(product/item/course/article/colour/color)|l on your (tv/screen/television/console);confirmation=E (code*/number)|g (code/number) (on/from/in) your (booking/order/ticket/itinerary/reservation);confirm=E code|J it s you|J your (identity/email/phone/email/account)|J (this /the /your /that )?(login/sign in/log in/action/it s you)|W pin|h (delivery/pick up/handover/receipt/ride)|r (code/login/sign in/it s you);complete=J (your )?(registration/sign up)|h (delivery/handover);coupon=T*;conference=Y (id/code/pin);course=Y (code/key)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes);collaboration=Y code;company=a (id/code)|o;contract=a number|m address;coming=d soon;couple=f*;courier=g;collect=g (your/the);collection=g code;country=i code|k (code/codes)|o;color=k (code/codes);colour=k (code/codes);cost=k center (code/codes)|k centre (code/codes);consent=l page;connect=l (a/your) (device/tv)|l your device;comment=p;configuration=w",\
"so":"software=A token|X key;solve=R the;sort=j code;social=j security;source=k (code/codes)",\
"ve":"verification=A app|D token|D pin|E (code*/number*)|E key|E passcode|E pin|K email|k meta (code/codes)|r;verify=E code|J (your/you) (identity/account/email/email/phone/mobile/device/login/sign in/number)|J it s you|J that it s you|J email|J phone|J (login/sign in/account/identity/device/code)|J (this /the /your /that )?(login/sign in/log in/action/it s you)|K (your )?(email/email/phone/mobile)|X (a /the /your )?(document/certificate);verifying=E code;vendor=a code|k (code/codes);verif=r*",\
"pa":"passcode=A from your token|D from;password=D (sent/from sms/from the sms)|c|d protected|d hint|u reset;pass=F code*|c phrase;pairing=O secret|l code;parental=W pin;part=X number|k (code/codes);party=Y code|a code;patient=a (id/number);partner=a code|f s code|f code;passphrase=c;page=d (password/passcode/verification code/access code/entry code/key/secret/entry password);parcel=g;passenger=h s (code/pin/otp);passport=j;paste=k (your )?code;pair=l (a/your/with/new/this/the/device*)|l;payment=v*;pay=v|v now",\
"ke":"key=A fob|k (code/codes);keywords=Z",\
"2":"2=B factor*|B step*",\
"2s":"2step=B*",\
"mu":"multi=B factor*;music=k (code/codes)",\
"du":"dual=B factor;duration=n",\
"st":"strong=B authentication;step=B up;static=N token;staff=W pin|a (id/code);student=a (id/number);store=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes);staging=d;statement=e descriptor;start=h (ride/trip)|h of (ride/trip);status=k (code/codes);station=k (code/codes);stock=k (code/codes);state=k (code/codes)|o;style=k (code/codes);stop=k code;street=o",\
"ad":"additional=B authentication|B security;add=l (a )?device;address=o",\
"ex":"extra=B security|B verification;expiration=Q date|V;expiry=V;exam=Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password);exit=k (code/codes);example=k (code/codes);external=k (code/codes)",\
"tf":"tfactor=B",\
"on":"one=C time*;onetime=C*;on=L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|L your (device/phone)|Q the back|R (the/this) (image/picture/photo/graphic)|e (the/your) letter|l (your/the/another/other) (tv/television/screen/terminal/console/other device/game console/smart tv/cli/command line/tablet/printer/speaker/set top box/computer/primary device/desktop/kiosk)|l your (tv/television/console)|l (the/your/a)? tv|l the (big )?screen",\
"si":"single=C use (code/pass*/pin);sign=D in code|J in verification|f up code|r (in/on)|s up|s me up;signin=D code;six=I (digit*/character*/number*/figure/letter*);signature=Q strip;sim=W pin;signing=W pin|r in;site=d is (private/locked/protected)|k (code/codes)|m verification;signup=f code;size=k (code/codes);sic=k (code/codes)|k (code/codes);signed=r in",\
"te":"temporary=C (code/pass code/pin)|E verification;text=D code|K message|K (code/otp/verification/token/pin)|O code|R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo);texted=K;telephone=U|W pin;team=Y code|d (password/passcode/verification code/access code/entry code/key/secret/entry password);test=Y code;tenant=a;tell=g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)|p us;template=k (code/codes);terminal=k (code/codes)",\
"di":"disposable=C code;digits=H;digit=I code;didn=K t (receive/get/arrive);did=K not receive;different=R image|q (way/method);discount=T*;diploma=X;dialling=i code;dialing=i code;diagnosis=k (code/codes);district=k (code/codes);diagnostic=k (code/codes);displayed=l on (your/the/another) (app or)? device;distance=n",\
"dy":"dynamic=C (code/password)",\
"ma":"magic=C code;mailed=K (you/a/to/it)|e (you/your) (a )?(pin/letter)|e (a )?(letter/postcard/to your (home/postal/business/street/mailing) address);mail=K (code/otp/verification/token/pin);manual=O (entry )?key|O entry|O (setup )?code;max=P* (otp/code/token/attempts/codes/digits/failed);math=R question;mailing=e address;manage=g (booking/my booking/reservation);material=k (code/codes);map=k (code/codes)",\
"sm":"sms=D password|D code;smart=l tv",\
"lo":"login=D code|D token|F pin|J verification|J approval|a id|r;log=D in code|r (in/on);loyalty=T;lock=W pin|W screen;lobby=Y code;look=Z up;location=k (code/codes);lot=k (code/codes);lost=q (your/my/access);logon=r;logging=r in",\
"em":"email=D code|J verification|K (code/otp/verification/token/pin)|K verification;emailed=K (you/a/to/it)|K;emergency=N (code*/key/scratch/access);employee=W pin|a (id/number/code);embed=k (code/codes)",\
"ph":"phone=D code|J verification|K (code/otp/verification/token/pin)|K verification|U|U number",\
"id":"identity=D code|J verification|j (card/number/document);identification=F code;id=j (card/number)",\
"ap":"app=D code|L generates|W pin;apin=W;application=g (number/id);api=m (key/token/secret);apartment=o;apply=w (changes/settings)|x",\
"ge":"generated=D code|L (by/in/on/from);get=K (a )?new code|K code|K otp|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|s started|t (a/an/your) (code/otp/one time*);general=w settings",\
"de":"device=D code from your app|P name|W pin|X (id/serial)|l activation|l login|l authorization;default=P (issuer/digits/period/algorithm);debit=Q card|W pin;delivery=S area|S pincode|g code;deliver=S to;deal=T code;dealer=a code;dev=d mode;developer=d mode;demo=d access;deposit=e (to/in/into) your (bank )?account;department=k (code/codes);destination=k (code/codes);deploy=m token;description=p;defaults=w",\
"va":"validation=E code;validate=X (a/the/your)? document*;vault=d (password/passcode/verification code/access code/entry code/key/secret/entry password);vat=j number",\
"sa":"safe=F code;savings=T code;sample=k (code/codes);save=k (code/codes)|w (settings/preferences/changes/configuration/options/all)|x",\
"ac":"activation=F code|X key;access=G code*|d (this/the) (file/page/gallery/album/document/link/content/group/share)|m token;account=J verification|J activation|O key|W pin|a (name/number/id)|k type (code/codes);activate=J (your/my) (account/profile/email)|l (your/a) (device/tv/box);action=k (code/codes);activity=k (code/codes)",\
"ch":"challenge=H response|H;check=J your (phone/email/inbox/messages/device)|K your (email/email/inbox/phone/messages/mailbox/text*)|X (a/the/your)? document*|g in (code/online);changes=L every;characters=R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed);choose=W pin|y (a/an/the/your)? (door/access/alarm/entry/gate/lock/device)? (code/passcode/pin);change=W pin|u (your /my )?password|x;channel=d (password/passcode/verification code/access code/entry code/key/secret/entry password);charge=k (code/codes);cheat=k (code/codes);chat=p;checkout=v",\
"re":"response=H string|k (code/codes);resend=K*|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*);re=K send*|W enter pin;request=K (a )?new code|K (a/another/the/me/me a)? (new)? (otp/code/passcode/token/one time*)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|t (a/an/your) (code/otp/one time*);received=K (by/via/in/on/from/the/your/a) (email/email/text/sms/phone/mobile/code/your);receive=K (by/via/in/on/from/the/your/a) (email/email/text/sms/phone/mobile/code/your);recovery=N (code*/key*/phrase/password/passphrase/token);reserve=N code*;reset=N key|u (your /the /my )?password|u code;refresh=R image|m token;reload=R image;redeem=T*;redemption=T code;rebate=T code;reward=T code;repeat=W pin|u password|y (a/an/the/your)? (door/access/alarm/entry/gate/lock/device)? (code/passcode/pin);registration=X (key/number/code)|f code|m token|s;restricted=d|d (area/access);registered=e letter;referral=f;referrer=f;referred=f;refer=f a friend;reservation=g (code/number);reference=g (number/code/id)|k (code/codes);record=g locator|g (number/id);receipt=g;recipient=h s (code/pin/otp);read=h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider);region=k (code/codes);reason=k (code/codes)|p;register=l (a/your/the/this/new)? device|s;recover=u (your )?(account/password)",\
"4":"4=I (digit*/character*/number*/figure/letter*)|Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"4d":"4digit=I*;4digitcodeontheback=Q;4digitcodeonthefront=Q;4digitcodeontheyour=Q;4digitcodeonthesignature=Q;4digitcodeonback=Q;4digitcodeonfront=Q;4digitcodeonyour=Q;4digitcodeonsignature=Q;4digitcodeattheback=Q;4digitcodeatthefront=Q;4digitcodeattheyour=Q;4digitcodeatthesignature=Q;4digitcodeatback=Q;4digitcodeatfront=Q;4digitcodeatyour=Q;4digitcodeatsignature=Q;4digitcodefromtheback=Q;4digitcodefromthefront=Q;4digitcodefromtheyour=Q;4digitcodefromthesignature=Q;4digitcodefromback=Q;4digitcodefromfront=Q;4digitcodefromyour=Q;4digitcodefromsignature=Q;4digitontheback=Q;4digitonthefront=Q;4digitontheyour=Q;4digitonthesignature=Q;4digitonback=Q;4digitonfront=Q;4digitonyour=Q;4digitonsignature=Q;4digitattheback=Q;4digitatthefront=Q;4digitattheyour=Q;4digitatthesignature=Q;4digitatback=Q;4digitatfront=Q;4digitatyour=Q;4digitatsignature=Q;4digitfromtheback=Q;4digitfromthefront=Q;4digitfromtheyour=Q;4digitfromthesignature=Q;4digitfromback=Q;4digitfromfront=Q;4digitfromyour=Q;4digitfromsignature=Q;4digitscodeontheback=Q;4digitscodeonthefront=Q;4digitscodeontheyour=Q;4digitscodeonthesignature=Q;4digitscodeonback=Q;4digitscodeonfront=Q;4digitscodeonyour=Q;4digitscodeonsignature=Q;4digitscodeattheback=Q;4digitscodeatthefront=Q;4digitscodeattheyour=Q;4digitscodeatthesignature=Q;4digitscodeatback=Q;4digitscodeatfront=Q;4digitscodeatyour=Q;4digitscodeatsignature=Q;4digitscodefromtheback=Q;4digitscodefromthefront=Q;4digitscodefromtheyour=Q;4digitscodefromthesignature=Q;4digitscodefromback=Q;4digitscodefromfront=Q;4digitscodefromyour=Q;4digitscodefromsignature=Q;4digitsontheback=Q;4digitsonthefront=Q;4digitsontheyour=Q;4digitsonthesignature=Q;4digitsonback=Q;4digitsonfront=Q;4digitsonyour=Q;4digitsonsignature=Q;4digitsattheback=Q;4digitsatthefront=Q;4digitsattheyour=Q;4digitsatthesignature=Q;4digitsatback=Q;4digitsatfront=Q;4digitsatyour=Q;4digitsatsignature=Q;4digitsfromtheback=Q;4digitsfromthefront=Q;4digitsfromtheyour=Q;4digitsfromthesignature=Q;4digitsfromback=Q;4digitsfromfront=Q;4digitsfromyour=Q;4digitsfromsignature=Q",\
"4c":"4character=I*",\
"4n":"4number=I*",\
"4f":"4figure=I",\
"4l":"4letter=I*",\
"5":"5=I (digit*/character*/number*/figure/letter*)",\
"5d":"5digit=I*",\
"5c":"5character=I*",\
"5n":"5number=I*",\
"5f":"5figure=I",\
"5l":"5letter=I*",\
"6":"6=I (digit*/character*/number*/figure/letter*)",\
"6d":"6digit=I*",\
"6c":"6character=I*",\
"6n":"6number=I*",\
"6f":"6figure=I",\
"6l":"6letter=I*",\
"7":"7=I (digit*/character*/number*/figure/letter*)",\
"7d":"7digit=I*",\
"7c":"7character=I*",\
"7n":"7number=I*",\
"7f":"7figure=I",\
"7l":"7letter=I*",\
"8":"8=I (digit*/character*/number*/figure/letter*)",\
"8d":"8digit=I*",\
"8c":"8character=I*",\
"8n":"8number=I*",\
"8f":"8figure=I",\
"8l":"8letter=I*",\
"10":"10=I (digit*/character*/number*/figure/letter*)",\
"fo":"four=I (digit*/character*/number*/figure/letter*)|Q digits? (code )?(on/at/from) (the )?(back/front/your/signature);forgot=W pin|W (your )?pin|u;forgotten=u;forget=u password",\
"fi":"five=I (digit*/character*/number*/figure/letter*);find=Z;filter=Z;file=d (password/passcode/verification code/access code/entry code/key/secret/entry password);fips=k (code/codes);first=o name",\
"ei":"eight=I (digit*/character*/number*/figure/letter*)",\
"nu":"numeric=I code;number=P of (otp/code/token/attempts/codes/digits/failed)|n of;numbers=R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo);nutrition=k",\
"pr":"prove=J it s you|R you are human;private=O key|d beta|d (site/demo/preview/gallery/page/area)|m token;prize=T*;promo=T*;promotion=T*|k (code/codes);prepaid=T (code/card);profile=W pin;printed=X on;product=X (key/code/id/number)|k (code/codes);presentation=Y code;protected=d (post/page/content/gallery/file/link/album/by);preview=d access;proof=h of delivery;procedure=k (code/codes);project=k (code/codes);province=k (code/codes);program=k (code/codes);programme=k (code/codes);price=n;prefix=o;problems=q;preferences=w",\
"un":"unrecognized=J device;unlock=N key|W pin|W (with/your/the/app/screen/device)|W|X (code/key)|d this;under=d construction;unit=k (code/codes);uniform=k (code/codes);unpair=l",\
"ne":"new=J device|K code in|K otp|W pin|u password|y (a/an/the/your)? (door/access/alarm/entry/gate/lock/device)? (code/passcode/pin);network=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes)",\
"be":"been=K sent;be=Y admitted;beta=f access;bearer=m",\
"wa":"was=K sent|e mailed to you;wallet=T code|W pin|m;warranty=X;waiting=Y room;waitlist=f;warehouse=k (code/codes);water=n meter reading*;want=t to receive",\
"ju":"just=K sent;junk=K folder",\
"we":"we=K ve sent|K sent|K have sent|K e?mailed|K just|K called|K texted|t (ll/will) (mail/message) you;webinar=Y (id/passcode);weeks=e to arrive;webhook=m;weight=n;website=o;welcome=r back",\
"no":"not=K received|R a robot;note=d (password/passcode/verification code/access code/entry code/key/secret/entry password);notes=p",\
"fr":"from=K (the/your/our) (email/email/text/sms/message)|L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|L (the/an) app*|R (the/this) (image/picture/photo/graphic)|e the (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|h the (customer/client/recipient/passenger)|l (the/your/a)? tv|l (the/your) (television/tv/screen/console/device screen);friendly=P name;friend=f s code|k (code/codes)",\
"in":"in=K the (email/email/text/message)|L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|R (the/this) (image/picture/photo/graphic)|e the (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|e (the/your) letter|l (your/the/another/other) (tv/television/screen/terminal/console/other device/game console/smart tv/cli/command line/tablet/printer/speaker/set top box/computer/primary device/desktop/kiosk);institution=a code;invite=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|m token;invit=f*;invitation=f;invoice=g;international=i code;insurance=j number;internal=k (code/codes);instead=q",\
"mo":"mobile=K (code/otp/verification/token/pin)|L application|L app|U|U number;month=Q (yy/year)|V;model=X (number/code);module=k (code/codes)|w settings;morse=k (code/codes);mother=p s maiden",\
"yo":"you=K received|Y re admitted;your=K (inbox/mailbox)|L (two factor/2fa/mfa/otp/totp) (app*/device)|L (security/hardware)? token|W pin|Y (teacher/instructor/lecturer/professor/proctor/tutor/technician/coach)|g (trip/booking/reservation/flight)",\
"sp":"spam=K folder|R (protection/check/prevention);sponsor=a id;spouse=f;specialty=k (code/codes)",\
"vo":"voice=K call;voucher=T*|k type (code/codes)",\
"wi":"will=K (receive/get/arrive)|t (then/also)? (send/text/email/call/sms)|t be (sent/texted/emailed);with=L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp);wifi=d (password/passcode/verification code/access code/entry code/key/secret/entry password);wi=d fi (password/passcode/verification code/access code/entry code/key/secret/entry password)",\
"ca":"call=K me|Y id;card=Q (security/verification/validation/identification/number/code)|Q details|Q expiry|Q|W pin;cardholder=Q;captcha=R;case=a (id/number);calling=i code;category=k (code/codes);campaign=k (code/codes);cast=l to;can=q t (access/use);cannot=q (access/use)",\
"an":"another=K code|q (way/method/option);anti=R spam|R bot;antispam=R;analytics=k (code/codes);answer=p",\
"by":"by=L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)|e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)|e mail to|h the (customer/client/recipient/passenger);bypass=N code",\
"us":"using=L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp);user=a name|a id;username=a;use=q (a/an/the/your)?;used=t to send",\
"op":"open=L (your/the/an) (app*/authenticat*/mobile app*/token/two factor*/2fa/mfa/totp/otp)",\
"ev":"every=L 30;event=Y (code/id)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k type (code/codes)",\
"cu":"current=L code|W pin;custom=P css|k (code/codes)|k (code/codes);customer=W pin|a (id/number/code)|h s (code/pin/otp);currency=k (code/codes)",\
"sc":"scan=L (the/this);scratch=N code*|T card|T off;screen=W pin;school=a code",\
"ba":"back=N up code*|Q of (your/the) card;bank=e statement|j (code/account);batch=k (code/codes);bar=k (code/codes);barcode=k;balance=n",\
"fa":"fallback=N code*;fare=k (code/codes);fault=k (code/codes)",\
"en":"encryption=O key;enter=O this (key/code)|W pin|d (the/this) group|k (your )?(html/source)|q (a/your);enrol=Y* (code/key);end=h of (ride/trip)",\
"pu":"public=O key;publish=m;puzzle=p;purchase=v",\
"li":"license=O secret|X|X (key/code/plate)|m token;library=W pin;licence=X|X (key/code/plate);link=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|l (a/your/this/new) (device/tv/phone/console);like=t to receive",\
"cl":"client=O secret|a (id/number/code)|h s (code/pin/otp)|m id;claim=T code|g number;class=Y (code/id/key)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes);classroom=Y code;click=Y join;club=d (password/passcode/verification code/access code/entry code/key/secret/entry password);clan=k (code/codes)",\
"ss":"ssh=O key",\
"al":"allowed=P (otp/code/token/attempts/codes/digits/failed);album=d (password/passcode/verification code/access code/entry code/key/secret/entry password);alarm=k (code/codes);allergy=k (code/codes);allow=l (the )?(app/application)? access;alternat=q*",\
"mi":"minimum=P (otp/code/token/attempts/codes/digits/failed);min=P (otp/code/token/attempts/codes/digits/failed);minute=V;micro=e deposit*",\
"na":"name=P (this/your/the/of/for) (device/key/authenticator/app/token/method/credential)|Q on card|o;national=j (id/insurance);naics=k (code/codes)",\
"ni":"nickname=P|a",\
"gr":"grace=P period;group=a (id/code/number)|d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d s (password/code);grade=k (code/codes);grant=l (the )?(app/application)? access",\
"tr":"tracking=P id|g|k (code/codes);transaction=W pin;track=g (your/my/a);transfer=h (a/your/the)? domain*;trouble=k (code/codes);tracker=m;try=q (a/an/another/other)",\
"is":"issuer=P;iso=k (code/codes);island=k (code/codes);isbn=k",\
"cr":"credit=Q card|W pin;creator=T code;create=W pin|s (an/your/my)? (account/profile)|y (a/an/the/your)? (door/access/alarm/entry/gate/lock/device)? (code/passcode/pin);crypto=m;crossword=p",\
"3":"3=Q digits? (code )?(on/at/from) (the )?(back/front/your/signature)",\
"3d":"3digitcodeontheback=Q;3digitcodeonthefront=Q;3digitcodeontheyour=Q;3digitcodeonthesignature=Q;3digitcodeonback=Q;3digitcodeonfront=Q;3digitcodeonyour=Q;3digitcodeonsignature=Q;3digitcodeattheback=Q;3digitcodeatthefront=Q;3digitcodeattheyour=Q;3digitcodeatthesignature=Q;3digitcodeatback=Q;3digitcodeatfront=Q;3digitcodeatyour=Q;3digitcodeatsignature=Q;3digitcodefromtheback=Q;3digitcodefromthefront=Q;3digitcodefromtheyour=Q;3digitcodefromthesignature=Q;3digitcodefromback=Q;3digitcodefromfront=Q;3digitcodefromyour=Q;3digitcodefromsignature=Q;3digitontheback=Q;3digitonthefront=Q;3digitontheyour=Q;3digitonthesignature=Q;3digitonback=Q;3digitonfront=Q;3digitonyour=Q;3digitonsignature=Q;3digitattheback=Q;3digitatthefront=Q;3digitattheyour=Q;3digitatthesignature=Q;3digitatback=Q;3digitatfront=Q;3digitatyour=Q;3digitatsignature=Q;3digitfromtheback=Q;3digitfromthefront=Q;3digitfromtheyour=Q;3digitfromthesignature=Q;3digitfromback=Q;3digitfromfront=Q;3digitfromyour=Q;3digitfromsignature=Q;3digitscodeontheback=Q;3digitscodeonthefront=Q;3digitscodeontheyour=Q;3digitscodeonthesignature=Q;3digitscodeonback=Q;3digitscodeonfront=Q;3digitscodeonyour=Q;3digitscodeonsignature=Q;3digitscodeattheback=Q;3digitscodeatthefront=Q;3digitscodeattheyour=Q;3digitscodeatthesignature=Q;3digitscodeatback=Q;3digitscodeatfront=Q;3digitscodeatyour=Q;3digitscodeatsignature=Q;3digitscodefromtheback=Q;3digitscodefromthefront=Q;3digitscodefromtheyour=Q;3digitscodefromthesignature=Q;3digitscodefromback=Q;3digitscodefromfront=Q;3digitscodefromyour=Q;3digitscodefromsignature=Q;3digitsontheback=Q;3digitsonthefront=Q;3digitsontheyour=Q;3digitsonthesignature=Q;3digitsonback=Q;3digitsonfront=Q;3digitsonyour=Q;3digitsonsignature=Q;3digitsattheback=Q;3digitsatthefront=Q;3digitsattheyour=Q;3digitsatthesignature=Q;3digitsatback=Q;3digitsatfront=Q;3digitsatyour=Q;3digitsatsignature=Q;3digitsfromtheback=Q;3digitsfromthefront=Q;3digitsfromtheyour=Q;3digitsfromthesignature=Q;3digitsfromback=Q;3digitsfromfront=Q;3digitsfromyour=Q;3digitsfromsignature=Q",\
"th":"three=Q digits? (code )?(on/at/from) (the )?(back/front/your/signature);the=Y host;this=d (content/page/gallery/album/file/link/post/document) is (password )?protected;through=e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)",\
"mm":"mm=Q (yy/year)",\
"bi":"billing=Q address|v;birth=V|V date;birthday=V;bin=k (code/codes)",\
"la":"last=Q (four/4) digits|j 4 digits|j four digits|o name;language=k (code/codes)",\
"le":"letters=R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed);letter=e (we/that/with/sent/you)|p;ledger=k (code/codes)",\
"wo":"word=R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo)|R (you see/shown/above/below/displayed)|p;words=R (in/shown in/from/shown on/you see) (the/this)? (image/picture/photo);workspace=a;work=k order (code/codes)",\
"im":"image=R (code/above/below/verification/text)",\
"pi":"picture=R (code/above/below/verification/text);pin=S code (of/area/delivery)|W (code )?(of/for) (your/the) (card/device/account)|W (lock/pad/protection);pincode=S;pick=g up (code/number/your);pickup=g code",\
"ar":"are=R you human;area=S pin|i code;archive=d (password/passcode/verification code/access code/entry code/key/secret/entry password);article=k (code/codes)",\
"hu":"human=R verification",\
"su":"sum=R of;survey=Y code;subscriber=a;subject=k (code/codes)|p;supplier=k (code/codes);surname=o;sudoku=p;subscribe=v",\
"vi":"visual=R code;viewing=d (password/passcode/verification code/access code/entry code/key/secret/entry password);view=d this;via=e (post/postal mail/mail we posted/letter/mail to your (home/postal/business) address)",\
"ro":"robot=R;room=Y (code/id/number/pin/name/passcode/password)|d (password/passcode/verification code/access code/entry code/key/secret/entry password);routing=j number",\
"ty":"type=R (the )?(code/characters/letters/numbers/text) (shown/below/above/you see)|k (code/codes)|p a",\
"zi":"zip=S|S code",\
"po":"post=S code|d (password/passcode/verification code/access code/entry code/key/secret/entry password);postal=S|e (mail/letter/address);poll=Y code;policy=a number;postcard=e;posted=e to you;position=k (code/codes);port=n;power=n meter reading*",\
"sh":"shipping=S address;share=d (password/passcode/verification code/access code/entry code/key/secret/entry password);shared=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d with you;shop=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|k (code/codes);show=g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider);shipment=g;shelf=k (code/codes);short=k (code/codes);shown=l on (your/the/another) (app or)? device",\
"gi":"giveaway=T;gift=T (card/code/certificate/voucher/pin);give=g (the )?(driver/courier/customer/client)|h (this/the) (code/pin) to (the/your) (driver/courier/customer/rider)",\
"ra":"raffle=T;rate=k (code/codes)",\
"of":"offer=T code",\
"bo":"bonus=T code;booking=g (reference/code/number/id);bot=m token",\
"ce":"cell=U|U number;certificate=X",\
"wh":"whatsapp=U number;who=f referred;where=t (should/shall) we send",\
"da":"date=V;day=V",\
"ye":"year=V",\
"ho":"hour=V;host=Y lets you in;hospital=a code;hotel=k (code/codes);how=n many;household=o",\
"at":"atm=W pin",\
"ol":"old=W pin",\
"ki":"kiosk=W pin",\
"do":"door=W pin;document=X (number/code/id)|X (validation/verification)|d (password/passcode/verification code/access code/entry code/key/secret/entry password);domain=a|h transfer*|h (authori(s/z)ation/auth) code*|o;don=q t have",\
"bl":"bluetooth=W pin|l",\
"qu":"quick=W pin;quiz=Y (code/pin);quantity=n",\
"a":"a=W pin",\
"me":"meter=X (number/code)|n reading*;meeting=Y (id/code/number/password/passcode/pin/link)|d (password/passcode/verification code/access code/entry code/key/secret/entry password);member=a (id/number);members=d only;meta=k (code/codes);message=p",\
"as":"asset=X tag|k (code/codes);ask=g (the )?(driver/courier/customer/client)|h (the/your)? (code from (the/your)? )?(customer/client/recipient/passenger/rider/guest/buyer/receiver)|p",\
"cd":"cd=X key",\
"ga":"game=Y (code/pin/id)|d (password/passcode/verification code/access code/entry code/key/secret/entry password);gallery=d (password/passcode/verification code/access code/entry code/key/secret/entry password);gated=d;gate=k (code/codes);gas=n meter reading*",\
"jo":"join=Y (code/a/the/with/this/game/class/room/meeting/quiz/session/now)|Y as (a )?guest|Y (by/with) phone|d (the/this) group|m token|s now;job=k (code/codes)|o title",\
"ta":"table=Y code;tap=Y join;tax=j (code/id/number)|k category (code/codes);tariff=k (code/codes);task=k (code/codes);tags=p",\
"ag":"agent=a (id/code)|m token;age=n",\
"or":"organisation=a (code/id)|o;organization=a (code/id)|o;order=g (number/id/no/code/reference);origin=k (code/codes)",\
"br":"branch=a code|j code",\
"gu":"guest=d (password/passcode/verification code/access code/entry code/key/secret/entry password)|d access;guild=k (code/codes);guess=p",\
"hi":"hint=d",\
"bu":"business=e address;building=k (code/codes);budget=n;buy=v now",\
"ea":"early=f access",\
"af":"affiliate=f",\
"am":"ambassador=f;amount=n",\
"fl":"flight=g",\
"it":"itinerary=g;item=k (code/codes)",\
"ri":"rider=h s (code/pin/otp)",\
"sw":"swift=j code;switch=q to",\
"dr":"driver=j s licen(s/c)e;dress=k (code/codes);drug=k (code/codes)",\
"er":"error=k (code/codes)",\
"ai":"airport=k (code/codes)",\
"hs":"hs=k (code/codes)",\
"ic":"icd=k (code/codes)",\
"ci":"city=k (code/codes)|o",\
"pl":"plan=k (code/codes);place=v order;plugin=w settings",\
"ht":"http=k (code/codes);html=k (code/codes)",\
"cs":"css=k (code/codes)",\
"ja":"javascript=k (code/codes)",\
"js":"js=k (code/codes)",\
"py":"python=k (code/codes)",\
"sn":"snippet=k (code/codes)",\
"dn":"dns=k (code/codes)",\
"qr":"qr=k (code/codes)",\
"gl":"gl=k (code/codes)",\
"zo":"zone=k (code/codes)",\
"go":"google=k (analytics/tag)",\
"pe":"personal=m access;percentage=n;per=n page",\
"oa":"oauth=m",\
"ru":"runner=m token",\
"jw":"jwt=m",\
"nf":"nft=m",\
"he":"height=n",\
"ip":"ip=n address",\
"el":"electricity=n meter reading*",\
"fu":"full=o name",\
"ur":"url=o",\
"fe":"feedback=p",\
"wr":"write=p",\
"i":"i=q ve lost",\
"iv":"ivelost=q",\
"ll":"ll=t (then/also)? (send/text/email/call/sms)",\
"up":"update=w settings|x",\
"ed":"edit=w (entry/item/login/record/user/credential)"},\
"unled":{},\
"parts":[]}',
  de: '{"led":{\
"au":"authentifizierungs=A app*|D code*;authentifizierungsapp=A*;authentisierungs=A app*;authentifikator=A*;authentifikations=A app*;authentifizierungsanwendung=A;authentifizierungscode=D*;authentisierungscode=D*;authentifikationscode=D;auth=D code;autorisierungscode=F;aus=K (ihrer/deiner/der) (email*/email*/sms/nachricht)|L (der/ihrer/deiner) app|L der *app;authentifizierungsschlussel=O*;auf=Q der karte|e dem postweg|l (dem/ihrem/deinem) (fernseher/gerat/bildschirm/tv)|l dem (fernseher/bildschirm/tv);aufgedruckt=X*;auftragsnummer=g*;ausweis=j*;authentifizier=r*",\
"zw":"zwei=A faktor app|B faktor*|B schritt*;zweifaktor=B*;zweistufig=B*;zweiter=B faktor;zweiten=B faktor;zweite=B* stufe",\
"2f":"2fa=A app;2faktor=B*",\
"ot":"otp=A app",\
"ta":"tan=A app|C|C eingeben|C nummer|C code;tag=V",\
"co":"code=A generator|H|J (uberprufen/bestatigen/verifizieren)|K erneut|K anfordern|K senden;codes=H;codelange=P",\
"2":"2=B faktor*",\
"be":"bestatigung=B in zwei schritten|J der anmeldung;bestatigungscode=E*|r;bestatigungs=E code*;bestatigungsnummer=E;bestatigen=J sie ihre identitat|J sie ihr*;bestatige=J dein*;bezeichnung=P;besprechungs=Y*;benutzer=a*|w bearbeiten;bestellnummer=g*;beim=h (kunden/empfanger/fahrgast/gast);betrag=n;betreff=p;beschreibung=p;bemerkung=p*;benutzen=q;bezahl=v*",\
"me":"mehrfaktor=B*;mehr=B faktor*;meeting=Y*;menge=n",\
"mu":"multi=B faktor*",\
"ei":"einmal=C (code*/passwort*/kennwort*/pin*)|C kode|N backup*;einmalcode=C*;einmalpass=C*;einmalkenn=C*;einmalig=C* (code*/passwort*/pin*/kennwort*);einrichtungsschlussel=O;einrichtungscode=O;einlosen=T;einschreibeschlussel=Y;einladung=f*;einlogg=r*;einstellungen=w|w (speichern/ubernehmen);eintrag=w bearbeiten",\
"mo":"mobile=C tan;mobilnummer=U*;mobiltelefon=U*;monat=V",\
"te":"temporar=C* code;textnachricht=K;telefon=U*|W pin;teilnehmercode=Y;teilnehmen=Y",\
"sm":"sms=D passwort|D kennwort|D code|K code",\
"an":"anmeldecode=D*;anmelde=D code;anmeldung=J bestatigen;an=K (ihre/deine) (email*/email*/telefon*/handy*/mobil*/rufnummer)|l (dem/ihrem/deinem) (fernseher/gerat/bildschirm/tv);angerufen=K;angezeigt=M*;anzahl=P*|n;anti=R spam;anmeldename=a;anschlusskennung=a;anschrift=o;anmerkung=p*;antwort=p;ander=q* (methode/option/moglichkeit);anmeld=r*;anderungen=w (speichern/ubernehmen);anwenden=x;andern=x",\
"lo":"login=D code|J bestatigen|r;log=r in",\
"mf":"mfa=D code",\
"em":"email=D code|J bestatigen|K (code/erhalten)|K bestatig*|b adresse;empfangene=K* *code;empfehlung=f*",\
"zu":"zugangstoken=D;zugangscode=G*;zugriffscode=G*;zugangs=G code;zugesandt=K;zugesendet=K;zugestellt=K;zugesandte=K* *code;zugeschickte=K* *code;zugangsnummer=a;zugriff=l (erlauben/gewahren);zugriffstoken=m;zugriffsschlussel=m",\
"si":"sicherheitstoken=D;sicherheitscode=F*;sicherheits=F code*;sicherheitsnummer=F;sieben=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen);sicherheitsprufung=J;sicherungscode=N*;sicherheitsfrage=R;sim=W pin",\
"ve":"verifizierungscode=E*;verifikationscode=E*;verifizierungs=E code*;verifikations=E code;verifizierungsnummer=E*;verifizier=J*|r*;verschickt=K;versendet=K;vertragsnummer=a;versichertennummer=j;verwende=q*;verloren=q;verifikation=r",\
"pr":"prufcode=E*;prufen=K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang);prufe=K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang);prufziffer=Q*;prufnummer=Q;produktschlussel=X;produktcode=X|k;produktnummer=k;produktnr=k;produktkurzel=k;projektcode=k;projektnummer=k;projektnr=k;projektkurzel=k;preis=n;probleme=q",\
"ko":"kontrollcode=E*;kode=H;konto=J (aktivieren/bestatigen)|s (erstellen/anlegen);kontoaktivierung=J;konferenz=Y*;kontonummer=a|j;kostenstellencode=k;kostenstellennummer=k;kostenstellennr=k;kostenstellenkurzel=k;kostenstelle=k;kopplungs=l*;koppeln=l;kommentar=p;konfiguration=w",\
"va":"validierungscode=E*",\
"pa":"passcode=F*;passwort=c*|u (zurucksetzen/vergessen);passwortgeschutzt=d*;paket=g*;pairing=l code",\
"ge":"geheimcode=F;gesendet=K;geschickt=K;gesendete=K* *code;generiert=L*;geheimer=O schlussel;geheimschlussel=O;geheimnis=O;geratename=P;gerate=P name|W pin;geschenkkarte=T*;geburts=V*;geheimzahl=W;geratenummer=X;geschutzter=d inhalt;gerat=l (verbinden/aktivieren/verknupfen)",\
"ak":"aktivierungscode=F*;aktionscode=T*;aktions=T code;aktuelle=W pin;aktivierungsschlussel=X;aktivierungsbrief=e;aktenzeichen=g",\
"fr":"freischaltcode=F*;freundescode=f",\
"to":"token=H",\
"za":"zahlencode=H*;zahlernummer=X|n;zahlerstand=n*;zahlung=v*",\
"4":"4=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"4s":"4stellig=I*;4stellen=I",\
"4z":"4ziffrig=I*;4ziffern=I;4zeichen=I;4zahlen=I",\
"5":"5=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"5s":"5stellig=I*;5stellen=I",\
"5z":"5ziffrig=I*;5ziffern=I;5zeichen=I;5zahlen=I",\
"6":"6=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"6s":"6stellig=I*;6stellen=I",\
"6z":"6ziffrig=I*;6ziffern=I;6zeichen=I;6zahlen=I",\
"7":"7=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"7s":"7stellig=I*;7stellen=I",\
"7z":"7ziffrig=I*;7ziffern=I;7zeichen=I;7zahlen=I",\
"8":"8=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"8s":"8stellig=I*;8stellen=I",\
"8z":"8ziffrig=I*;8ziffern=I;8zeichen=I;8zahlen=I",\
"10":"10=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"vi":"vier=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"fu":"funf=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"se":"sechs=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen);seriennummer=X*;sendungs=g*;senden=t (wir )?(ihnen/dir)",\
"ac":"acht=I (stellig*/ziffrig*/ziffern/stellen/zeichen/zahlen)",\
"id":"identitat=J (bestatigen/prufen/verifizieren);identitatsprufung=J",\
"ma":"mail=J adresse bestatigen|K gesendet;manueller=O schlussel;manuelle=O eingabe;mandant=a*;matrikelnummer=a;materialcode=k;materialnummer=k;materialnr=k;materialkurzel=k",\
"er":"erhalten=K|t sie (einen/ihren);erneut=K senden|K anfordern;erhaltene=K* *code;erzeugt=L*;ersatzcode=N*",\
"pe":"per=K (email/sms/mail)|e (post/brief);personalnummer=a;personalausweis=j*",\
"ne":"neu=K* code (senden/anfordern);neues=R bild|u (passwort/kennwort);neue=W pin|y* *code|y* pin",\
"ke":"kein=K* code|R roboter|q* zugriff;kennzeichen=X;kennwort=c*|u vergessen",\
"ni":"nicht=K erhalten",\
"na":"nachricht=K|p;name=P des gerats|o;nachname=o",\
"po":"posteingang=K;postfach=K;postleitzahl=S*;postalisch=e*;postweg=e",\
"sp":"spam=K ordner|R schutz;spamschutz=R;spielcode=Y*;spiel=Y pin;sprachcode=k;sprachnummer=k;sprachnr=k;sprachkurzel=k;speichern=x",\
"in":"in=K (ihrer/deiner/der) (email*/email*/sms/nachricht)|L (der/ihrer/deiner) app|e dem brief",\
"ub":"uberbracht=K;ubermittelte=K* *code;ubergabe=h bestatigen;ubergabecode=h;ubernehmen=x",\
"of":"offnen=K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang)|L sie (die/ihre);offne=K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)",\
"ch":"checken=K sie (ihre/ihr/ihren) (email*/postfach/handy/nachrichten/posteingang);checke=K (deine/dein/deinen) (email*/postfach/handy/nachrichten/posteingang)",\
"vo":"von=L (der/ihrer/deiner) app;vorteilscode=T*;vorgangsnummer=g;vom=h (kunden/empfanger/fahrgast/gast);vorwahl=i;vorname=o",\
"de":"der=L (zwei faktor/authenticator/2fa/otp/totp) app;deiner=L (zwei faktor/authenticator/2fa/otp/totp) app;demo=d zugang;demozugang=d;dem=h (fahrer/kurier/boten)",\
"ih":"ihrer=L (zwei faktor/authenticator/2fa/otp/totp) app;ihrem=h (fahrer/kurier/boten)",\
"sc":"scannen=L;schlussel=O;schreiben=e;schicken=t (wir )?(ihnen/dir)",\
"ap":"app=L offnen;api=m (schlussel/token)",\
"wi":"wiederherstellungs=N*;wiederherstellung=N*;willkommen=r zuruck;wird=t (ihnen/dir)? (ein code )?(zugesandt/gesendet/geschickt);wiederhole=y* *code",\
"ba":"backup=N code*;bankleitzahl=j;barcode=k;barnummer=k;barnr=k;barkurzel=k",\
"no":"notfall=N*;notiz=p*",\
"re":"reservecode=N*;rettungscode=N*;rechenaufgabe=R;registrierungscode=X|f;rechnungsnummer=g*;reservierung=g*;referenznummer=g;registrier=s*",\
"gu":"gultigkeit=P*;gultig=P fur|V bis;gutschein=T*;guthabencode=T",\
"ka":"kartenprufnummer=Q*;kartenprufziffer=Q*;kartennummer=Q;kartensicherheits=Q*;karteninhaber=Q;kartenfolgenummer=Q;karten=W pin;kasse=v",\
"kr":"kreditkarte=Q*;krankenversicherten=j*",\
"ru":"ruckseite=Q (der/ihrer) karte;rufnummer=U*",\
"ze":"zeichen=R (aus/im/in) (dem/der/diesem)? bild*;zeichenfolge=R;zertifikat=X*",\
"bi":"bild=R (ab/ein/gezeigt*/angezeigt*);bildcode=R",\
"bu":"buchstaben=R;buchungs=g*;buchung=g",\
"gr":"grafik=R;gruppen=d (passwort/kennwort/code/schlussel)*;gruppenpasswort=d",\
"ab":"abgebildet=R*;ablaufdatum=V;abholung=g|h bestatigen;abholcode=g;abteilungscode=k;abteilungsnummer=k;abteilungsnr=k;abteilungskurzel=k",\
"pl":"plz=S",\
"or":"ort=S",\
"wo":"wohnort=S",\
"ra":"rabatt=T*;raumcode=Y*;raum=Y",\
"we":"werbecode=T;werber=f*",\
"fe":"festnetz=U*;fehlercode=k;fehlernummer=k;fehlernr=k;fehlerkurzel=k;festlegen=x",\
"ha":"handy=U*;hausnummer=o",\
"da":"datum=V;datensatz=w bearbeiten",\
"ja":"jahr=V",\
"ku":"kunden=W pin;kurscode=Y*|k;kundennummer=a;kundennr=a;kundencode=a;kurs=d (passwort/kennwort/code/schlussel)*;kursnummer=k;kursnr=k;kurskurzel=k",\
"pi":"pin=W (andern/festlegen/vergessen/wiederholen/wahlen)|W eingeben|W nummer",\
"ur":"urkunde=X*",\
"ec":"echtheit=X*",\
"li":"lizenz=X*;lieferung=g|h bestatigen",\
"kl":"klassencode=Y*;klassen=d (passwort/kennwort/code/schlussel)*",\
"le":"lehrer=Y*;lehrkraft=Y",\
"do":"dozent=Y*;domain=h transfer*|h (umzug/umziehen/ubertragen)",\
"su":"suche=Z*;suchen=Z;summe=n",\
"fi":"finden=Z;firmencode=a;filialcode=k;filialnummer=k;filialnr=k;filialkurzel=k;firma=o",\
"nu":"nutzername=a;nutzen=q",\
"mi":"mitgliedsnummer=a",\
"ga":"gaste=d (passwort/kennwort/code/schlussel)*|d code",\
"wl":"wlan=d (passwort/kennwort/code/schlussel)*|d passwort",\
"br":"brief=e;briefpost=e",\
"im":"im=e brief",\
"fa":"fahrt=h (starten/beginnen);farbcode=k|k;farbnummer=k;farbnr=k;farbkurzel=k",\
"la":"landervorwahl=i;landercode=i;landeskennzahl=i;lagercode=k;lagernummer=k;lagernr=k;lagerkurzel=k;land=o",\
"bl":"blz=j",\
"st":"steuer=j*;strichcode=k|k;strichnummer=k;strichnr=k;strichkurzel=k;standortcode=k;standortnummer=k;standortnr=k;standortkurzel=k;strasse=o;stadt=o;stattdessen=q",\
"so":"sozialversicherung=j*",\
"ib":"iban=j",\
"ar":"artikelcode=k;artikelnummer=k|k;artikelnr=k;artikelkurzel=k",\
"wa":"wahrungscode=k;wahrungsnummer=k;wahrungsnr=k;wahrungskurzel=k;warencode=k;warennummer=k;warennr=k;warenkurzel=k",\
"qu":"quellcode=k;quellnummer=k;quellnr=k;quellkurzel=k;quelltext=k",\
"fl":"flughafencode=k;flughafennummer=k;flughafennr=k;flughafenkurzel=k",\
"zo":"zolltarif=k*",\
"am":"am=l (fernseher/tv)",\
"al":"alter=n",\
"ad":"adresse=o",\
"um":"um=t (einen/den) code zu erhalten"},\
"unled":{"cod":[["*code","code"],["*code (wahlen/wiederholen/festlegen)","anew"],["*codewahlen","anew"],["*codewiederholen","anew"],["*codefestlegen","anew"]],"ste":[["*stelligen","digits"],["*stellige","digits"],["*stelliger","digits"]],"gut":[["*gutschein*","coupon"]],"tel":[["*telefonnummer*","phone"]],"pas":[["*passwort","password"]]},\
"parts":[]}',
  fr: '{"led":{\
"ap":"app=A* d authentification;application=A* authentification|A* d identification|A 2fa;appair=l*;appliquer=x",\
"au":"authentificateur=A*;authentification=B forte;au=Q dos de|h (client/destinataire/passager)|h (livreur/chauffeur);authenticite=X;autoris=l* l acces;autre=q (methode/moyen/facon/option);authentifi=r*",\
"ge":"generateur=A de code*;genere=L*",\
"do":"double=B facteur*|B authentification;dos=Q de (votre/la) carte",\
"de":"deux=B facteurs|B etapes;deuxieme=B facteur;de=K votre (email/email/mail/messagerie/sms/courrier)|L votre app*;depuis=L (votre/l) app*;demarrer=h la course;description=p;definir=x",\
"2":"2=B facteurs|B etapes",\
"2f":"2facteurs=B",\
"2e":"2etapes=B",\
"mu":"multifacteur=B*;multi=B facteur*",\
"bi":"bifactorielle=B",\
"se":"second=B facteur;sept=I (chiffres/caracteres);sera=t envoye",\
"a2":"a2f=B",\
"us":"usage=C unique",\
"co":"code=C temporaire|C ephemere|C unique|C dynamique|C jetable|D d authentification|D de connexion|D recu|D sms|D d identification|D genere|E* de verification|E* de confirmation|E* de validation|E* de controle|F* de securite|F* secret*|F securite|F d activation|F d autorisation|G* d acces|G acces|H|N* de (recuperation/secours/sauvegarde/restauration)|N secours|N recuperation|S postal|T (promo*/reduction/avantage/cadeau/remise/de reduction)|W (confidentiel/pin)|W (carte )?sim|X produit|Y (de /du /de la )?(reunion/classe/cours/salle/jeu/partie/session/l evenement)|a client|d wifi|f (ami/de parrainage)|g de (reservation/suivi)|h d autorisation du domaine|i (du )?pays|j (banque/guichet/swift/iban/bic)|k (article/produit/barre*/couleur/langue/devise/erreur/source/commune/insee/ape/naf/douanier/aeroport/postal/postale/projet/service/magasin/agence)|k barre*;confirm=J* (la /votre )?connexion|J* votre (identite/compte/adresse/numero/email/email/telephone);controle=J de securite;courriel=K|b;consultez=K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile);codes=N de secours;coupon=T;conference=Y;courrier=e postal|e;colis=g;commande=g;confirmer=h la (livraison/remise/course);connecter=l (un/votre) appareil|r;commentaire=p*;connexion=r;connecte=r*;commander=v;configuration=w",\
"mo":"mot=C de passe unique|D de passe sms|c de passe|d de passe (du/de la/de l) (groupe/salle/wifi/reseau/fichier/partage)|u de passe oublie;mobile=U;mois=V;montant=n;modifier=x",\
"je":"jeton=D d authentification|H|m (d )?(api/acces)",\
"nu":"numero=E de verification|Q de (la )?carte|U de (telephone/portable/mobile)|X de serie|a (client/de client/d abonne/adherent)|g de (suivi/commande/reservation/dossier/facture/colis)|j (de )?(securite sociale/siret/siren/fiscal)",\
"ch":"chiffres=H;chercher=Z;choisir=y un code",\
"4":"4=I (chiffres/caracteres)",\
"4c":"4chiffres=I;4caracteres=I",\
"5":"5=I (chiffres/caracteres)",\
"5c":"5chiffres=I;5caracteres=I",\
"6":"6=I (chiffres/caracteres)",\
"6c":"6chiffres=I;6caracteres=I",\
"7":"7=I (chiffres/caracteres)",\
"7c":"7chiffres=I;7caracteres=I",\
"8":"8=I (chiffres/caracteres)",\
"8c":"8chiffres=I;8caracteres=I",\
"10":"10=I (chiffres/caracteres)",\
"qu":"quatre=I (chiffres/caracteres);question=R de securite;quantite=n",\
"ci":"cinq=I (chiffres/caracteres)",\
"si":"six=I (chiffres/caracteres);siret=j;sidentifier=r;sinscrire=s",\
"hu":"huit=I (chiffres/caracteres)",\
"ve":"verification=J de la connexion|J de connexion|J d identite|J de l adresse|J du compte;verifi=J* votre (identite/compte/adresse/numero/email/email/telephone)|J* (votre/le) code|r*;verifiez=K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)",\
"c":"c=J est bien vous",\
"ce":"cestbienvous=J;certificat=X*",\
"ac":"activ=J* (mon/votre) compte;activation=J (du/de votre) compte;activer=l (un/votre) appareil",\
"en":"envoye=K*;envoyer=K le code;enseignant=Y*;entreprise=o;enregistrer=w les (modifications/parametres)|x",\
"re":"renvoyer=K;recu=K (par/le/un)?;renvoi=K*;recevoir=K (le/un) code;regardez=K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile);recopi=R*;rejoindre=Y;recherch=Z*;rechercher=Z;retrait=g;reference=g|k (produit/article);reservation=g;releve=n (de/du) compteur;remarque=p*;reponse=p;reinitialis=u*;reglages=w;repeter=y le code",\
"pa":"par=K (sms/email/email/mail/courriel/texto)|L (votre/l/une) app*|e (courrier/la poste/voie postale);pas=K recu;parrain=f*;pays=o;paiement=v;payer=v;parametres=w",\
"bo":"boite=K de reception|K mail;bon=T (de reduction/d achat/cadeau)",\
"un":"un=K nouveau code",\
"no":"nouveau=K code par|W (code )?pin|u mot de passe|y code;nom=P de l appareil|P du peripherique|a d utilisateur|o;nombre=n;nous=t vous enverrons",\
"vo":"vous=K avons|K a ete (envoye/adresse/transmis)|t (recevrez/allez recevoir);votre=h (livreur/chauffeur)",\
"av":"avons=K envoye;avotreadresse=K;avotrenumero=K;avotretelephone=K;avotremobile=K;avotreportable=K;avotretv=l;avotretelevision=l;avotreteleviseur=l;avotreecran=l",\
"me":"message=K texte|p",\
"te":"texto=K;telephone=U",\
"da":"dans=K votre (email/email/mail/messagerie/sms/courrier)|L (votre/l/une) app*;date=V",\
"a":"a=K votre (adresse/numero/telephone/mobile/portable)|l (votre/l/la)? (tv/television/televiseur/ecran)|q la place",\
"su":"sur=K votre (adresse/numero/telephone/mobile/portable)|L votre (app*/application)|l (votre/l) (tv/televiseur/ecran/appareil)|l (votre/l/la)? (tv/television/televiseur/ecran);suivi=g;sujet=p",\
"ad":"adresse=K par (mail/sms)|b (email/email/mail/electronique)|o",\
"ou":"ouvrez=K (vos/votre) (emails/mails/sms/messages/email/boite/telephone/messagerie/mobile)|L (votre/l) app*",\
"sc":"scann=L*",\
"af":"affiche=M*|l sur (votre/l) (tv/televiseur/ecran/appareil)|l sur (la/le/votre/l)",\
"cl":"cle=N de (recuperation/secours)|O de configuration|O secrete|O manuelle|O d installation|O d authentification|O (d/de l) authentificateur|O totp|X de (licence/produit/activation)|Y d inscription|d wifi|m (d )?api",\
"sa":"saisie=O manuelle;sauvegarder=x",\
"du":"duree=P de validite|P de vie;du=h (client/destinataire/passager)",\
"lo":"longueur=P*",\
"va":"validite=P;va=t vous envoyer",\
"cr":"cryptogramme=Q*;creer=s (un/mon/votre) compte",\
"ca":"carte=Q (bancaire/de credit/bleue)|T cadeau;caracteres=R (de l image/affiches/visibles)",\
"ti":"titulaire=Q de la carte",\
"im":"image=R;imprime=X*;immatriculation=X",\
"an":"anti=R robot|R spam;antispam=R;annee=V",\
"le":"lettres=R;lettre=e;le=h (client/destinataire/passager)",\
"ro":"robot=R",\
"cp":"cp=S",\
"vi":"ville=S|o",\
"po":"portable=U;pour=t recevoir",\
"na":"naissance=V",\
"jo":"jour=V",\
"jj":"jj=V mm aaaa",\
"ex":"expiration=V",\
"he":"heure=V",\
"pi":"pin=W de (la/votre) carte;piece=j d identite",\
"di":"diplome=X",\
"li":"licence=X;livraison=g",\
"id":"identifiant=Y de reunion|a;identifiez=r vous;identification=r",\
"pr":"professeur=Y*;protege=d* par mot de passe;prix=n;prenom=o;preferences=w",\
"fo":"formateur=Y*",\
"ps":"pseudo=a*",\
"ut":"utilisateur=a;utilise=q*",\
"ma":"matricule=a",\
"md":"mdp=c",\
"in":"invitation=f*;indicatif=i*;index=n (de/du) compteur;inscription=s;inscrivez=s vous",\
"tr":"transfert=h de (nom de )?domaine;transferer=h (un/votre/le) domaine",\
"as":"associer=l (un/votre) appareil",\
"ju":"jumel=l*",\
"al":"altv=l;altelevision=l;alteleviseur=l;alecran=l;alatv=l;alatelevision=l;alateleviseur=l;alaecran=l;alaplace=q;allons=t vous envoyer",\
"at":"atv=l;atelevision=l;ateleviseur=l",\
"ae":"aecran=l",\
"ag":"age=n",\
"ru":"rue=o",\
"so":"societe=o",\
"ob":"objet=p",\
"es":"essayer=q",\
"pe":"perdu=q",\
"s":"s=r identifier|s inscrire"},\
"unled":{},\
"parts":[]}',
  es: '{"led":{\
"ap":"app=A* de autenticacion|A* autenticador*;aplicacion=A* de autenticacion|A* de verificacion|A autenticador*;aparece=l en (la/tu/el) (tele*/pantalla);apellido=o*;aplicar=x",\
"au":"autenticador=A*;autenticidad=X;autoriz=l* (el )?acceso;autentic=r*",\
"ge":"generador=A de codigos;generad=L*;genera=L",\
"do":"dos=B factores|B pasos|B etapas;doble=B factor|B autenticacion;dorso=Q de;documento=X*;docente=Y*",\
"2":"2=B factores|B pasos",\
"2f":"2factores=B",\
"2p":"2pasos=B",\
"mu":"multifactor=B*;muestra=M",\
"se":"segundo=B factor|B paso;segunda=C clave;seis=I (digitos/cifras/caracteres/numeros);seguimiento=g;seguridad=j social;se=t (te/le) enviara",\
"un":"un=C solo uso;unico=C uso;unirse=Y;unirme=Y",\
"co":"codigo=C temporal|C unico|C dinamico|D de autenticacion|D de inicio de sesion|D sms|D de autentificacion|D recibido|D de identificacion|D de ingreso|D enviado|E* de verificacion|E* de confirmacion|E* de validacion|E* de comprobacion|E verificador|F* de seguridad|F seguridad|F* de activacion|F de autorizacion|G* de acceso|H|K nuevo|N* de (recuperacion/respaldo/emergencia/reserva)|N respaldo|Q de seguridad de (la/tu/su) tarjeta|S postal|T (promocional/de descuento/promo/de regalo/de promocion)|W pin|X de producto|Y (de /del /de la )?(reunion/clase/sala/juego/partida/curso/sesion)|a de (cliente/empresa/empleado/usuario)|f (de amigo/amigo)|g de reserva|h de autorizacion del dominio|i (de/del) (pais/area)|j (swift/bancario)|k (de /del )?(producto/articulo/barras/color/idioma/moneda/error/fuente/curso/barra/material/proyecto/sucursal/tienda/aeropuerto);contrasena=C temporal|C de un uso|D sms|c|d (del/de la) (grupo/sala/wifi/red);codigos=H|N de recuperacion;confirm=J* (el /tu /su )?(acceso/inicio)|J* (tu/su) (identidad/cuenta/correo/numero/email);comprobacion=J de seguridad;correo=K no deseado|b*|e postal;consulta=K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes);consulte=K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes);confirmar=h (la )?(entrega/recogida);comentario=p*;comprar=v;configuracion=w",\
"us":"uso=C unico;usuario=a;usa=q*",\
"cl":"clave=C dinamica|C temporal|C de un solo uso|D sms|D enviada|D temporal|F de seguridad|G de acceso|H|N de recuperacion|O de configuracion|O secreta|O manual|O de la configuracion|O (del/de) autenticador|O de autenticacion|O totp|W de cajero|X de (producto/licencia/activacion)|Y de matriculacion|c|d wifi|m (de )?api;cliente=g el codigo",\
"to":"token=C de seguridad|D de autenticacion|H|m de (api/acceso)",\
"nu":"numero=E de verificacion|Q de (la )?tarjeta|U de (telefono/movil/celular)|X de serie|a de (cliente/socio)|g de (seguimiento/pedido/reserva/factura/guia/expediente)|j de (cuenta/identificacion/documento)|n de personas;nuevo=K codigo|W pin|y (el )?codigo;nueva=u (contrasena/clave)",\
"4":"4=I (digitos/cifras/caracteres/numeros)",\
"4d":"4digitos=I",\
"4c":"4cifras=I;4caracteres=I",\
"4n":"4numeros=I",\
"5":"5=I (digitos/cifras/caracteres/numeros)",\
"5d":"5digitos=I",\
"5c":"5cifras=I;5caracteres=I",\
"5n":"5numeros=I",\
"6":"6=I (digitos/cifras/caracteres/numeros)",\
"6d":"6digitos=I",\
"6c":"6cifras=I;6caracteres=I",\
"6n":"6numeros=I",\
"7":"7=I (digitos/cifras/caracteres/numeros)",\
"7d":"7digitos=I",\
"7c":"7cifras=I;7caracteres=I",\
"7n":"7numeros=I",\
"8":"8=I (digitos/cifras/caracteres/numeros)",\
"8d":"8digitos=I",\
"8c":"8cifras=I;8caracteres=I",\
"8n":"8numeros=I",\
"10":"10=I (digitos/cifras/caracteres/numeros)",\
"cu":"cuatro=I (digitos/cifras/caracteres/numeros);cupon=T*;curp=j",\
"ci":"cinco=I (digitos/cifras/caracteres/numeros);ciudad=o",\
"si":"siete=I (digitos/cifras/caracteres/numeros);sin=q acceso",\
"oc":"ocho=I (digitos/cifras/caracteres/numeros)",\
"ve":"verificacion=J de acceso|J de identidad|J de seguridad|J de cuenta;verifi=J* (tu/su) (identidad/cuenta/correo/numero/telefono/email)|J* (tu/su/el) codigo;verificar=J cuenta;vencimiento=V;verific=r*",\
"qu":"que=J eres tu|K (te/le) (enviamos/mandamos)",\
"ac":"activ=J* (mi/tu/su) cuenta;activacion=J de (la )?cuenta;activar=l (tu/el) dispositivo;acced=r*;acceso=r",\
"en":"envia=K*;enviado=K*;en=K (tu/su) (correo/email/bandeja/mensaje/sms)|L (tu/su/la) app*|L (tu/su/la) aplicacion|L (tu/su) token|l (tu/su/la) (tv/televisor/pantalla/television/dispositivo)|l (tu/su/la/el)? (tv/televisor/television)|q su lugar;entrega=g;envio=g numero;entrar=r",\
"re":"reenviar=K*;recibid=K*;recibio=K;recibiste=K;revisa=K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes);revise=K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes);reverso=Q de;referid=f*;recomendacion=f;retiro=g;repartidor=g;reserva=g;referencia=k;respuesta=p;registr=s*;recibiras=t;recibira=t;restablec=u*;recuperar=u (contrasena/cuenta);repetir=y (el )?codigo;repita=y (el )?codigo",\
"po":"por=K (sms/correo/email/email/mensaje)|L (tu/su/la) (app*/aplicacion)|e (correo postal/carta)",\
"al":"al=K correo|h (cliente/destinatario/pasajero)|h (repartidor/conductor)",\
"a":"a=K (tu/su) (correo/email/telefono/movil/celular)",\
"at":"atucorreo=K;atuemail=K;atutelefono=K;atumovil=K;atucelular=K",\
"as":"asucorreo=K;asuemail=K;asutelefono=K;asumovil=K;asucelular=K;asunto=p",\
"me":"mensaje=K de texto|p;mes=V",\
"no":"no=K has recibido|K recibiste;nombre=P del dispositivo|a de usuario|o;notas=p",\
"ba":"bandeja=K de entrada",\
"te":"te=K hemos|K (enviamos/mandamos)|t enviaremos|t mandaremos;texto=R de la imagen;telefono=U",\
"le":"le=K hemos|K (enviamos/mandamos)|t enviaremos|t mandaremos;letras=R;legajo=a;lectura=n (del/de) contador|n del medidor",\
"he":"hemos=K mandado",\
"so":"solicitar=K codigo;sorteo=T",\
"ob":"obtener=K codigo",\
"de":"de=K (tu/su) (correo/email/bandeja/mensaje/sms)|L (tu/su/la) (app*/aplicacion)|L (tu/su) token|l (tu/su/la/el)? (tv/televisor/television);descuento=T;del=h (cliente/destinatario/pasajero);descripcion=p",\
"ll":"llego=K a;llave=O secreta",\
"mi":"mira=K (tu/su/tus/sus) (correo*/email/telefono/movil/celular/bandeja/mensajes)",\
"es":"escane=L*;establecer=x",\
"ab":"abre=L (tu/la) (app/aplicacion)",\
"mo":"mostrado=M;movil=U;monto=n",\
"du":"duracion=P*",\
"lo":"longitud=P*;localidad=S;localizador=g",\
"ca":"caducidad=P|V;caracteres=R;canjear=T;carta=e;cantidad=n;calle=o;cambiar=x",\
"va":"validez=P*;vale=T",\
"vi":"vigencia=P;vincula=l*",\
"ti":"tiempo=P de vida;titular=Q de la tarjeta",\
"ta":"tarjeta=Q de (credito/debito)|Q|T (de )?regalo",\
"im":"imagen=R;impreso=X*;importe=n",\
"ro":"robot=R",\
"an":"antispam=R;ano=V",\
"pr":"pregunta=R de seguridad;premio=T*;promocional=T;profesor=Y*;protegid=d* (con/por) contrasena;precio=n;prefijo=o;proba=q*;preferencias=w",\
"c":"c=S p",\
"cp":"cp=S|S",\
"ce":"celular=U;certificado=X*;cedula=j",\
"fe":"fecha=V",\
"na":"nacimiento=V",\
"di":"dia=V;direccion=o",\
"ho":"hora=V",\
"pi":"pin=W de (la/tu/su) (tarjeta/sim);pidele=h",\
"cr":"crear=W pin|s (una )?cuenta;crea=s tu cuenta",\
"li":"licencia=X",\
"ma":"matricula=X;maestr=Y*",\
"id":"id=Y de (la )?reunion;identifi=r*",\
"bu":"buscar=Z;busqueda=Z",\
"ru":"rut=a",\
"in":"invitacion=f*;iniciar=h (el )?viaje|r;indicativo=i;inici=r* (de )?sesion;ingresar=r;ingreso=r",\
"pa":"patrocinador=f;pais=o;para=t recibir;pago=v;pagar=v",\
"pe":"pedido=g;permit=l* (el )?acceso;perdi=q*",\
"ra":"rastre=g*",\
"el":"el=h (cliente/destinatario/pasajero);elegir=y (el )?codigo",\
"tu":"tu=h (repartidor/conductor)",\
"tr":"transferencia=h de dominio*;transferir=h (un/su/tu/el)? dominio",\
"dn":"dni=j",\
"ni":"nie=j",\
"cb":"cbu=j",\
"em":"emparej=l*;empresa=o",\
"ed":"edad=n",\
"ut":"utiliza=q*",\
"ot":"otr=q* (metodo/forma/opcion/manera)",\
"ol":"olvid=u*",\
"aj":"ajustes=w",\
"gu":"guardar=w (cambios/configuracion/ajustes)|x",\
"gr":"grabar=x"},\
"unled":{},\
"parts":[]}',
  pt: '{"led":{\
"ap":"app=A* autenticador*|A* de autenticacao;aplicativo=A* de autenticacao|A de verificacao;aplicacao=A de autenticacao|A autenticadora;apelido=o;aplicar=x",\
"au":"autenticador=A*;autenticacao=B forte;autenticidade=X;autentic=r*",\
"ge":"gerador=A de codigo*;gerad=L*",\
"do":"dois=B fatores|B factores|B passos;do=K (seu/teu) (email/email/correio/sms)|L (seu/teu) (app*/aplicativo)|L aplicativo|L (seu/teu) token|h (cliente/destinatario/passageiro);documento=X*",\
"2":"2=B fatores|B etapas",\
"2f":"2fatores=B",\
"du":"duplo=B fator;duas=B etapas;dupla=B autenticacao;duracao=P",\
"2e":"2etapas=B",\
"mu":"multifator=B*;multi=B fator*",\
"se":"segundo=B fator|B factor;senha=C unica|C temporaria|C descartavel|D sms|D enviada|W do cartao|W de 4 digitos|c|d (do/da) (grupo/sala/wifi/rede/wi fi);seis=I (digitos/algarismos/caracteres/numeros);sete=I (digitos/algarismos/caracteres/numeros);seu=h (entregador/motorista);sera=t enviado",\
"us":"uso=C unico;usuario=a;usar=q;use=q",\
"co":"codigo=C temporario|C unico|C dinamico|D de autenticacao|D de login|D sms|D recebido|D enviado|D de entrada|D de inicio de sessao|E* de verificacao|E* de confirmacao|E* de validacao|E verificador|F* de seguranca|F seguranca|F* de ativacao|F de autorizacao|G* de acesso|G de acesso|H|N* de (recuperacao/backup/reserva/emergencia/seguranca de backup)|N alternativo|Q de seguranca do cartao|S postal|S de enderecamento|T (promocional/de desconto/de oferta)|W pin|X do produto|Y (da /do /de )?(reuniao/turma/sala/jogo/curso/sessao/aula)|a (do/de) (cliente/empresa/usuario)|f de amigo|g de (rastreio/rastreamento/reserva/barras)|h de autorizacao do dominio|i (do/de) (pais/area)|j (swift/do banco)|k (de /do /da )?(produto/artigo/barras/cor/idioma/moeda/erro/fonte/curso/loja/material/projeto/item);codigos=H;confirm=J* (o /seu )?(acesso/login)|J* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero);confira=K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens);consulte=K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens);confirme=K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens);comprimento=P;contribuinte=a;convite=f*;convidado=f;confirmar=h (a )?(entrega/retirada/coleta);conta=j corrente;comentario=p*;configurac=w*",\
"un":"unica=C vez",\
"ut":"utilizacao=C unica;utilizador=a;utiliz=q*",\
"to":"token=D de autenticacao|H|m de acesso",\
"nu":"numero=E de verificacao|Q do cartao|U de (telefone/celular/telemovel)|X de serie|g do pedido|j do documento|o da casa",\
"ch":"chave=G de acesso|N de recuperacao|O de configuracao|O secreta|O manual|O privada|O de autenticacao|O (do/de) autenticador|O totp|X (do produto/de licenca/de ativacao/de produto)|m (de /da )?api;chegou=K (no/ao)",\
"4":"4=I (digitos/algarismos/caracteres/numeros)",\
"4d":"4digitos=I",\
"4a":"4algarismos=I",\
"4c":"4caracteres=I",\
"4n":"4numeros=I",\
"5":"5=I (digitos/algarismos/caracteres/numeros)",\
"5d":"5digitos=I",\
"5a":"5algarismos=I",\
"5c":"5caracteres=I",\
"5n":"5numeros=I",\
"6":"6=I (digitos/algarismos/caracteres/numeros)",\
"6d":"6digitos=I",\
"6a":"6algarismos=I",\
"6c":"6caracteres=I",\
"6n":"6numeros=I",\
"7":"7=I (digitos/algarismos/caracteres/numeros)",\
"7d":"7digitos=I",\
"7a":"7algarismos=I",\
"7c":"7caracteres=I",\
"7n":"7numeros=I",\
"8":"8=I (digitos/algarismos/caracteres/numeros)",\
"8d":"8digitos=I",\
"8a":"8algarismos=I",\
"8c":"8caracteres=I",\
"8n":"8numeros=I",\
"10":"10=I (digitos/algarismos/caracteres/numeros)",\
"qu":"quatro=I (digitos/algarismos/caracteres/numeros);que=J e voce|K (te/lhe)? (enviamos/mandamos);quantidade=n",\
"ci":"cinco=I (digitos/algarismos/caracteres/numeros);cidade=o",\
"oi":"oito=I (digitos/algarismos/caracteres/numeros)",\
"ve":"verificacao=J de acesso|J de identidade|J de seguranca|J de email;verifi=J* (sua/a sua/seu/o seu) (identidade/conta/email/email/numero/telefone)|J* (seu/o) codigo;verificar=J conta;verifique=K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens);veja=K (o /a )?(seu/sua/teu/tua) (email/celular/caixa/telefone/telemovel/mensagens);verso=Q do;vencimento=V;verific=r*",\
"at":"ativ=J* (a )?(minha/sua) conta;ativacao=J (da/de) conta;ativar=l (o/seu) dispositivo",\
"en":"envia=K*;enviad=K*;entrar=Y na (reuniao/sala/turma)|r;endereco=b de email|o;entrega=g;entregador=g;encomenda=g;enviaremos=t",\
"re":"reenviar=K*;recebid=K*;recebeu=K;resgatar=T;referencia=f;retirada=g;reserva=g;resposta=p;registr=s*;recebera=t;redefin=u*;recuperar=u;repetir=y (o )?codigo;repita=y (o )?codigo",\
"po":"por=K (sms/email/email/mensagem)|e (correio/carta)",\
"pa":"para=K (o )?(seu/o seu/sua) (email/email/telefone/celular/telemovel)|t receber;participar=Y;palavra=c passe|c chave;parear=l;pareamento=l;pais=o;pagamento=v;pagar=v",\
"me":"mensagem=K de texto|p;mes=V",\
"na":"nao=K recebeu;na=L (sua )?aplicacao|l (sua/a) (tv/tela/televisao)|l (sua/a)? (tv/televisao/tela);nascimento=V",\
"no":"novo=K codigo|W pin|y (o )?codigo;no=K (seu/teu) (email/email/correio/sms)|L (seu/teu) (app*/aplicativo)|L (seu/teu) token;nome=P do dispositivo|Q no cartao|a de (usuario/utilizador)|o;nova=u senha",\
"ca":"caixa=K de entrada|K de spam;cartao=Q de (credito/debito)|Q|T presente|j de cidadao;caracteres=R (da/na/que);carta=e;cadastr=s*",\
"vi":"via=K sms|K email;vincular=l",\
"ob":"obter=K codigo;observac=p*",\
"so":"solicitar=K codigo;sobrenome=o",\
"ma":"mandamos=K;matricula=a",\
"pe":"pelo=L (seu/sua/app*/aplica*)|e correio;pela=L (seu/sua/app*/aplica*);pergunta=R de seguranca;pesquis=Z*;pedido=g;perdi=q;perdeu=q",\
"es":"escane=L*;esquec=u*",\
"ab":"abra=L (o/seu) (app*/aplicativo)",\
"le":"leia=L o qr;letras=R;leitura=n do (contador/medidor)",\
"ex":"exibid=M*;exibido=l na tela|l na",\
"mo":"mostrad=M*;morada=o",\
"va":"validade=P|V;vale=T presente|T;valor=n;vamos=t enviar",\
"ta":"tamanho=P do codigo",\
"ti":"titular=Q do cartao",\
"im":"imagem=R;impresso=X*",\
"ro":"robo=R",\
"an":"antispam=R;ano=V",\
"ce":"cep=S;celular=U;certificado=X*",\
"cu":"cupom=T;cupao=T;cupons=T",\
"de":"desconto=T;descricao=p;definicoes=w;definir=x",\
"te":"telefone=U;telemovel=U;tent=q*",\
"da":"data=V;da=l (sua/a)? (tv/televisao/tela)",\
"di":"dia=V",\
"ho":"hora=V",\
"pi":"pin=W do cartao",\
"li":"licenca=X",\
"id":"id=Y da reuniao;identidade=j numero;idade=n;identifi=r*",\
"in":"ingressar=Y;indicacao=f;indicou=f;iniciar=h (a )?(viagem/corrida)|r sessao;inicio=r de sessao",\
"pr":"professor=Y*;procurar=Z;protegid=d* por senha;protocolo=g;preco=n;prefixo=o;preferencias=w",\
"bu":"buscar=Z;busca=Z",\
"ni":"nif=a",\
"ra":"rastreamento=g;rastreio=g",\
"lo":"localizador=g;login=r",\
"ao":"ao=h (cliente/destinatario/passageiro)|h (entregador/motorista)",\
"o":"o=h (cliente/destinatario/passageiro)",\
"oc":"ocliente=h",\
"od":"odestinatario=h",\
"op":"opassageiro=h",\
"tr":"transferencia=h de dominio*;transferir=h (um/o/seu)? dominio",\
"dd":"ddd=i;ddi=i",\
"ag":"agencia=j",\
"em":"em=l (sua/a) (tv/tela/televisao)|q vez disso;emparelh=l*;empresa=o",\
"ru":"rua=o",\
"ba":"bairro=o",\
"as":"assunto=p",\
"ou":"outr=q* (metodo/forma/opcao/maneira)",\
"ac":"acess=r*",\
"cr":"criar=s (uma )?conta;crie=s sua conta",\
"sa":"salvar=w (alteracoes/configurac*)|x",\
"gu":"guardar=w (alteracoes/configurac*)|x",\
"al":"alterar=x",\
"gr":"gravar=x"},\
"unled":{},\
"parts":[]}',
  it: '{"led":{\
"ap":"app=A* di autenticazione|A* di verifica|A autenticat*;applicazione=A autentica*;apri=L l app*;applica=x",\
"au":"autenticatore=A;autenticazione=B forte;autolettura=n (del)? contatore|n;autentic=r*",\
"ge":"generatore=A di codici;generat=L*",\
"du":"due=B fattori|B passaggi|B fasi;durata=P*",\
"2":"2=B fattori",\
"2f":"2fattori=B",\
"do":"doppio=B fattore;doppia=B autenticazione;domanda=R di sicurezza;documento=X*|j d identita;docente=Y*",\
"mu":"multifattor=B*",\
"se":"secondo=B fattore;sei=I (cifre/caratteri/numeri);sette=I (cifre/caratteri/numeri);seriale=X",\
"ve":"verifica=B in due|J accesso|J dell identita|J l account|J email|K (il /la /le /i )?(tuo /tua /tue /tuoi )?(telefono/cellulare/email/casella/posta/messaggi);verific=J* (la tua/la sua) (identita/email/email)|J* il tuo (account/numero/indirizzo)|r*;verifi=J* (il tuo/il) codice;verra=t inviato",\
"mo":"monouso=C;mostrat=M*;modifica=x",\
"us":"usa=C e getta|q;uso=C singolo",\
"co":"codice=C temporaneo|C unico|C dinamico|D di autenticazione|D di accesso temporaneo|D di login|D sms|D ricevuto|D autenticazione|D inviato|E* di verifica|E* di conferma|E* di convalida|E* di controllo|E verifica|E conferma|F* di sicurezza|F sicurezza|F* di attivazione|F di autorizzazione|G* di accesso|G d accesso|G accesso|H|N* di (recupero/backup/riserva/emergenza/ripristino)|S (di avviamento )?postale|T (sconto/promo*/regalo/coupon)|W pin|X prodotto|Y (della /del /di )?(riunione/classe/corso/stanza/gioco/aula/partita)|a (cliente/utente/azienda/dipendente)|f amico|g (di )?(prenotazione/spedizione/tracciamento)|h di autorizzazione del dominio|i paese|j (fiscale/iban/swift/abi/cab/bancario/destinatario/univoco/sdi)|k (a barre/prodotto/articolo/colore/lingua/valuta/errore/sorgente/corso/materiale/progetto/negozio/meccanografico/ateco/catastale);codici=H|N di (recupero/backup/riserva/emergenza);conferma=J (l /il )?accesso|J (il )?login|h (la )?(consegna/ritiro);conferm=J* (la tua/la sua) (identita/email/email);controllo=J di sicurezza;controlla=K (il /la /le /i )?(tuo /tua /tue /tuoi )?(telefono/cellulare/email/casella/posta/messaggi);concorso=T;consegna=g;cognome=o;commento=p;configurazione=w",\
"pa":"password=C temporanea|D sms|D inviata|c|d (del/della) (gruppo/wifi/rete/stanza)|u dimenticata;partecipa=Y*;partita=j iva;paese=o;pagamento=v;paga=v",\
"un":"una=C tantum;unisciti=Y;un=q altra",\
"to":"token=D di autenticazione|H|m (api/di accesso)",\
"nu":"numero=E di verifica|Q (della )?carta|U di (telefono/cellulare)|X (di serie/seriale)|g (di spedizione/ordine/d ordine/prenotazione);nuovo=K codice|W pin|y (il )?codice;nuova=u password",\
"4":"4=I (cifre/caratteri/numeri)",\
"4c":"4cifre=I;4caratteri=I",\
"4n":"4numeri=I",\
"5":"5=I (cifre/caratteri/numeri)",\
"5c":"5cifre=I;5caratteri=I",\
"5n":"5numeri=I",\
"6":"6=I (cifre/caratteri/numeri)",\
"6c":"6cifre=I;6caratteri=I",\
"6n":"6numeri=I",\
"7":"7=I (cifre/caratteri/numeri)",\
"7c":"7cifre=I;7caratteri=I",\
"7n":"7numeri=I",\
"8":"8=I (cifre/caratteri/numeri)",\
"8c":"8cifre=I;8caratteri=I",\
"8n":"8numeri=I",\
"10":"10=I (cifre/caratteri/numeri)",\
"qu":"quattro=I (cifre/caratteri/numeri);quantita=n",\
"ci":"cinque=I (cifre/caratteri/numeri);citta=S|o",\
"ot":"otto=I (cifre/caratteri/numeri)",\
"at":"attiva=J* (il mio/il tuo) account|l (il/un) dispositivo;attivazione=J (dell )?account",\
"in":"inviat=K*;invia=K (di nuovo/codice/nuov*);inquadra=L;intestatario=Q (della )?carta;insegnante=Y*;indirizzo=b (email/email)|o;invito=f;inviti=f;inizia=h (la )?corsa;invece=q",\
"re":"reinvi=K*;retro=Q della;recapito=U;referral=f;registra=s*;reimposta=u*;recupera=u*",\
"ri":"rinvia=K*;ricevut=K*;richiedi=K codice;riscatta=T*;riportato=X;ricerca=Z;ritiro=g;risposta=p;riceverai=t;ricevera=t;riceverete=t;ripeti=y (il )?codice;ripetere=y (il )?codice",\
"vi":"via=K (sms/email/email/mail)|K messaggio|o;visualizzat=M*;vi=t (invieremo/manderemo)",\
"tr":"tramite=K (sms/email/email);tracciamento=g;trasferimento=h (di/del)? dominio;trasferi=h* (un/il/tuo)? dominio",\
"me":"messaggio=K|p;mese=V",\
"po":"posta=K in arrivo|b elettronica|e ordinaria",\
"no":"non=K hai ricevuto;nome=P del dispositivo|a utente|o;note=p",\
"ti":"ti=K abbiamo|K e stato (inviato/mandato)|t (invieremo/manderemo);titolare=Q della carta",\
"al":"alla=K tua (email/email/mail);al=K tuo (numero/indirizzo/telefono/cellulare)|g cliente|h (cliente/destinatario/passeggero)|h (corriere/autista);altro=q (metodo/modo)",\
"ca":"casella=K di posta;carta=Q di (credito/debito)|T regalo;caratteri=R (che/visual*/nell/dell/mostrati);cap=S;cambia=x",\
"sp":"spedito=K;spedizione=g",\
"pe":"per=K (sms/email)|e posta|t ricevere;perso=q",\
"ne":"nella=K tua (email/email/mail/casella)|K sua (email/email/mail)|L tua app*;nell=L app*",\
"da":"dalla=K tua (email/email/mail/casella)|K sua (email/email/mail)|L tua app*|L app*|l (tua/tuo)? (tv/televisore/televisione);dall=L app*;data=V;dal=g cliente|h (cliente/destinatario/passeggero)",\
"ch":"che=K ti abbiamo;chiave=N di recupero|O di configurazione|O segreta|O manuale|O di autenticazione|O (dell/di) autenticatore|O totp|X (di licenza/prodotto/di attivazione/del prodotto)|m api",\
"ma":"mandato=K;matricola=X|a",\
"sc":"scansion=L*;sconto=T;scadenza=V",\
"lu":"lunghezza=P*",\
"va":"validita=P",\
"su":"sul=Q retro|l (tua /tuo )?(tv/schermo/televisore/dispositivo)|l (tua/tuo)? (tv/televisore/televisione);sulla=l (tua /tuo )?(tv/schermo/televisore/dispositivo)|l (tua/tuo)? (tv/televisore/televisione)",\
"im":"immagine=R;importo=n;impostazioni=w;imposta=x",\
"le":"lettere=R;lettera=e;lettura=n (del)? contatore;le=t (invieremo/manderemo)",\
"ro":"robot=R",\
"an":"antispam=R;anno=V",\
"pr":"premio=T;premi=T;professore=Y;protett=d* da password;presentato=f;prenotazione=g;pratica=g;prefisso=i*;prezzo=n;prova=q*;preferenze=w",\
"bu":"buono=T;buoni=T",\
"te":"telefono=U;tessera=j sanitaria",\
"ce":"cellulare=U;certificato=X*;cerca=Z",\
"na":"nascita=V",\
"gi":"giorno=V",\
"or":"ora=V;ordine=g",\
"pi":"pin=W della carta",\
"st":"stampato=X",\
"li":"licenza=X",\
"ta":"targa=X",\
"id":"id=Y riunione;identific=r*",\
"ut":"utente=a;utilizza=q*",\
"ra":"raccomandata=e",\
"de":"del=h (cliente/destinatario/passeggero);descrizione=p",\
"tu":"tuo=h (corriere/autista)",\
"ab":"abbina=l*",\
"as":"associa=l (il/un) dispositivo",\
"ac":"accoppia=l*;acced=r*;accesso=r",\
"et":"eta=n",\
"az":"azienda=o",\
"og":"oggetto=p",\
"lo":"login=r",\
"is":"iscriviti=s",\
"cr":"crea=s (un )?account",\
"sa":"sara=t inviato;salva=w (modifiche/impostazioni)|x"},\
"unled":{},\
"parts":[]}',
  nl: '{"led":{\
"au":"authenticatie=A app*|A applicatie|D code;authenticatieapp=A*;authenticatortoepassing=A;authenticatiecode=D*;autorisatiecode=F*;authenticatiesleutel=O*;authenticator=O sleutel*;authenti=r*",\
"ve":"verificatie=A app|B in twee stappen|E code|J;verificatiecode=E*;verificatienummer=E*;veiligheidscode=F*;verifieer=J (je/uw)|J|J (je/uw/de) code;verstuurd=K*;verzonden=K*;verstuurden=K;vervaldatum=V;vergader=Y*;verwijzing=f*;verhuiscode=h*;vestigingscode=k;vestigingsnummer=k;verifi=r*",\
"tw":"tweestaps=A app|B*;twee=B factor*|B staps*|B traps*;tweefactor=B*;tweede=B factor;tweetraps=B*",\
"2":"2=B factor*|B staps*",\
"2f":"2factor=B*",\
"2s":"2staps=B*",\
"me":"meervoudige=B verificatie;meterstand=n*;meld=r (je/u) aan",\
"du":"dubbele=B authenticatie",\
"mu":"multifactor=B*",\
"ee":"eenmalig=C*;een=C malig*",\
"ti":"tijdelijke=C code;tijd=V",\
"en":"engangskode=C",\
"ta":"tan=C code;taalcode=k;taalnummer=k",\
"in":"inlogcode=D*;in=K (je/uw) (email*/mail*/sms)|L (je/uw/de) app|q plaats daarvan;instelsleutel=O*;installatiesleutel=O;inwisselen=T;inlog=r*;instellingen=w|w opslaan;instellen=x",\
"lo":"login=D code|J bevestigen;log=r in",\
"sm":"sms=D code|K bericht|K je",\
"on":"ontvangen=D code|K;onderwerp=p",\
"aa":"aanmeldcode=D*;aanmeldingscode=D*;aanmeldingsverificatie=J;aanbreng=f*;aan=h de (klant/ontvanger/passagier);aantal=n;aanmeld=r*",\
"be":"bevestigingscode=E*;beveiligingscode=F*;bevestig=J (je /uw /de )?(aanmelding/login)|J (je/uw) (identiteit/account/email*/nummer/telefoon*);beveiligingscontrole=J;bekijk=K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten);beveiligingsvraag=R;bedrijfscode=a;beveiligd=d met (een )?wachtwoord;bestelnummer=g;bezorging=h bevestigen;bezorger=h;bedrag=n;bedrijf=o;bericht=p;betal=v*",\
"co":"controlecode=E*;code=H|K (versturen/aanvragen/sturen);controleer=J (je/uw/de) code|K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten);configuratiesleutel=O;configuratie=w",\
"va":"validatiecode=E*;van=L (je/uw/de) app|h de (klant/ontvanger/passagier);valutacode=k;valutanummer=k",\
"ac":"activeringscode=F*;activatiecode=F*;acht=I cijfer*;achterkant=Q van;achterzijde=Q;actiecode=T*;activeringssleutel=X;achternaam=o;account=s (aanmaken/maken)",\
"to":"toegangscode=G*;token=H;toegangstoken=m;toepassen=x",\
"ci":"cijfercode=H",\
"4":"4=I cijfer*",\
"4c":"4cijfer=I*",\
"5":"5=I cijfer*",\
"5c":"5cijfer=I*",\
"6":"6=I cijfer*",\
"6c":"6cijfer=I*",\
"7":"7=I cijfer*",\
"7c":"7cijfer=I*",\
"8":"8=I cijfer*",\
"8c":"8cijfer=I*",\
"10":"10=I cijfer*",\
"vi":"vier=I cijfer*;vijf=I cijfer*;via=K (sms/email)",\
"ze":"zes=I cijfer*;zeven=I cijfer*;zending=g*",\
"id":"identiteit=J bevestigen;identiteitsverificatie=J",\
"ge":"gestuurd=K*;gezonden=K;geen=K code;gemaild=K;gegenereerd=L*;getoond=M;geheime=O sleutel;geldigheid=P*;geboorte=V*;gebruiker=a*;gebruik=q*",\
"pe":"per=K (sms/email/mail)|e post|e brief",\
"op":"opnieuw=K (verzenden/versturen/sturen);open=L (je/uw/de) app;op=l (je/uw/de) (tv/televisie/scherm/apparaat);opmerking=p*;opslaan=x",\
"ni":"nieuwe=K code|W pin*|y (*code/code);nieuw=u wachtwoord",\
"te":"tekstbericht=K;tekens=R (uit/in/van);tegoedbon=T;telefoon=U*",\
"po":"postvak=K;postcode=S*",\
"na":"naar=K (je/uw) (email*/telefoon*/mobiel*/nummer);naam=P van (het/je/uw) apparaat|o",\
"ui":"uit=K (je/uw) (email*/mail*/sms)|L (je/uw/de) app;uitnodiging=f*",\
"di":"die=K (we/wij) (je/u) (hebben )?(gestuurd/gemaild)",\
"ch":"check=K (je/uw) (email*/telefoon/mail*/inbox/postvak/berichten);chauffeur=h",\
"sc":"scan=L de",\
"do":"door=L (je/uw/de) (app/*app);docent=Y*;domein=h* verhuiz*",\
"we":"weergegeven=M;we=t (sturen/versturen/zenden) (je/u)",\
"he":"herstelcode=N*;herstelsleutel=N*;herstel=N code*;herhaal=y (*code/code)",\
"ba":"back=N up code*;barcode=k;barnummer=k",\
"no":"noodcode=N*",\
"re":"reservecode=N*;reserverings=g*;rekeningnummer=j;registre=s*",\
"ha":"handmatige=O sleutel",\
"ap":"apparaatnaam=P;apparaat=l (activeren/toevoegen);api=m sleutel|m token",\
"le":"lengte=P;letters=R;lescode=Y;leraar=Y*;levering=h bevestigen;leeftijd=n",\
"ka":"kaartnummer=Q;kaarthouder=Q;kaartverificatie=Q*;kaart=Q;kamercode=Y",\
"cr":"creditcard=Q*",\
"af":"afbeelding=R;afgedrukt=X;afhalen=h bevestigen;afrekenen=v",\
"ro":"robot=R",\
"an":"antispam=R;antwoord=p;andere=q (methode/manier/optie)",\
"sp":"spambeveiliging=R;spelcode=Y",\
"pl":"plaatje=R;plaats=o",\
"hu":"huisnummer=S",\
"ko":"kortingscode=T*;korting=T*;koppel=l*",\
"ca":"cadeaubon=T*;cadeaukaart=T*",\
"vo":"vouchercode=T*;voornaam=o;voorkeuren=w",\
"wa":"waardebon=T;wachtwoord=c*|u (vergeten/herstellen/resetten)",\
"mo":"mobiel=U*",\
"gs":"gsm=U",\
"da":"datum=V;dag=V",\
"ma":"maand=V",\
"ja":"jaar=V",\
"pi":"pincode=W*;pin=W van",\
"ce":"certificaat=X*",\
"se":"serienummer=X*",\
"li":"licentie=X*;lidnummer=a",\
"pr":"productcode=X|k;productsleutel=X;productnummer=k;projectcode=k;projectnummer=k;prijs=n;probeer=q",\
"ke":"kenteken=X",\
"kl":"klascode=Y;klantnummer=a;klantcode=a;kleurcode=k;kleurnummer=k",\
"de":"deelnemen=Y",\
"ru":"ruimtecode=Y",\
"zo":"zoek=Z*;zoeken=Z",\
"em":"emailadres=b",\
"gr":"groepswachtwoord=d",\
"wi":"wifi=d wachtwoord;wij=t (sturen/versturen/zenden) (je/u);wijzigingen=w opslaan;wijzigen=x",\
"br":"brief=e;broncode=k;bronnummer=k",\
"tr":"track=g*",\
"bo":"boekingsnummer=g;boekingscode=g",\
"pa":"pakket=g*;paspoort=j*",\
"fa":"factuurnummer=g",\
"or":"ordernummer=g",\
"bi":"bij=h de (klant/ontvanger/passagier)",\
"la":"landcode=i;landnummer=i;land=o",\
"ne":"netnummer=i",\
"bs":"bsn=j",\
"bu":"burgerservicenummer=j",\
"bt":"btw=j nummer",\
"kv":"kvk=j*",\
"ar":"artikelcode=k;artikelnummer=k",\
"fo":"foutcode=k;foutnummer=k",\
"st":"streepjescode=k;streepjesnummer=k;straat=o",\
"fi":"filiaalcode=k;filiaalnummer=k",\
"ad":"adres=o",\
"om":"omschrijving=p;om=t (een/de) code te ontvangen",\
"kw":"kwijt=q",\
"je":"je=t ontvangt",\
"u":"u=t ontvangt",\
"uo":"uontvangt=t",\
"wo":"wordt=t (verstuurd/gestuurd)",\
"za":"zal=t (verstuurd/gestuurd)"},\
"unled":{"cod":[["*code","code"]],"cij":[["*cijferige","digits"],["*cijferig","digits"]]},\
"parts":[]}',
  pl: '{"led":{\
"ap":"aplikacj=A* uwierzytelniajac*|A* do uwierzytelniania|A* autoryzacyjn*|A* authenticat*|A* weryfikac*",\
"uw":"uwierzytelniacz=A*;uwagi=p;uwierzytelni=r*",\
"ge":"generator=A* kodow;generowan=L*",\
"dw":"dwuskladnikow=B*;dwu=B skladnikow*;dwuetapow=B*;dwustopniow=B*;dwuczynnikow=B*;dwupoziomow=B*",\
"dr":"drugi=B skladnik;drugiego=B skladnika",\
"wi":"wieloskladnikow=B*;wieloetapow=B*;wiadomosc=K*|p;wiek=n",\
"je":"jednorazow=C*;jednokrotn=C*",\
"ha":"haslo=C jednorazowe|D sms|D z sms*|c|d (grupy/wifi/do wifi/sieci/do grupy);hasla=c;haslem=c",\
"ko":"kod=C tymczasowy|C dynamiczny|D* uwierzytelniajac*|D* uwierzytelniania|D* logowania|D* sms|D* autoryzacyjn*|D* autoryzacji|D* z (aplikacji/sms*/wiadomosci/email*)|E* weryfikacyjn*|E* weryfikacji|E* potwierdzajac*|E* potwierdzenia|E* aktywacyjn*|E* sprawdzajac*|F* bezpieczenstwa|F* zabezpieczajac*|G* dostepu|H|N* (zapasow*/odzyskiwania/awaryjn*/ratunkow*/przywracania)|Q karty|R z obrazka|S* pocztow*|T* (rabatow*/promocyjn*/podarunkow*/znizkow*)|W pin|X produktu|Y (spotkania/klasy/zajec/gry/pokoju/kursu/zespolu)|a klienta|g (rezerwacji/odbioru)|i kraju|j swift|k* (produktu/kreskow*/koloru/jezyka/waluty/bledu/zrodlow*/towaru/kursu/projektu/sklepu);kodu=H;kody=H;kodow=H;kodem=H;komork=U*;komentarz=p;konfiguracj=w*",\
"ty":"tymczasowy=C kod",\
"to":"token=D uwierzytelniajacy|H|m (dostepu/api);tokena=H",\
"nu":"numer=E weryfikacyjny|Q karty|U telefonu|W pin|X seryjny|a klienta|g (przesylki/zamowienia/rezerwacji/faktury/paczki)|j (konta/rachunku/dowodu)",\
"4":"4=I (cyfr*/znak*)|I cyfrow*",\
"4c":"4cyfr=I*;4cyfrow=I*",\
"4z":"4znak=I*",\
"5":"5=I (cyfr*/znak*)|I cyfrow*",\
"5c":"5cyfr=I*;5cyfrow=I*",\
"5z":"5znak=I*",\
"6":"6=I (cyfr*/znak*)|I cyfrow*",\
"6c":"6cyfr=I*;6cyfrow=I*",\
"6z":"6znak=I*",\
"7":"7=I (cyfr*/znak*)",\
"7c":"7cyfr=I*",\
"7z":"7znak=I*",\
"8":"8=I (cyfr*/znak*)|I cyfrow*",\
"8c":"8cyfr=I*;8cyfrow=I*",\
"8z":"8znak=I*",\
"10":"10=I (cyfr*/znak*)",\
"sz":"szesciocyfrow=I*;szesciu=I cyfr;szukaj=Z",\
"cz":"czterocyfrow=I*;czas=P waznosci",\
"os":"osmiocyfrow=I*",\
"po":"potwierdz=J (logowanie/dostep)|J (swoja/swoj) (tozsamosc/adres/konto/numer)|h (dostawe/odbior);potwierdzenie=J tozsamosci|J logowania;ponownie=K;posiadacz=Q karty;poczta=e tradycyjna;polecen=f*;polecajac=f*;polacz=l urzadzenie;powtorz=y (nowy )?kod",\
"we":"weryfikacj=J* (tozsamosci/konta/adresu/email/numeru/telefonu);weryfik=r*",\
"zw":"zweryfikuj=J*|r*",\
"wy":"wyslan=K*;wyslalismy=K;wyslij=K*;wygenerowan=L*;wyswietlan=M*;wyswietlon=M*;wydrukowan=X*;wyszuk=Z*;wyslemy=t",\
"pr":"przeslan=K*;przeslalismy=K;przez=K sms|L aplikacj*;przepisz=R;prowadzac=Y*;przesylk=g*;przenies=h* domen*;prefiks=o",\
"ot":"otrzyman=K*;otrzymal=K*;otworz=L aplikacj*;otrzymasz=t",\
"em":"emailem=K",\
"sm":"sms=K em;smsem=K",\
"na":"na=K (adres/numer/telefon/twoj/email/maila)|l (ekranie/telewizorze/urzadzeniu);nazwa=P urzadzenia|a uzytkownika;nauczyciel=Y*;nazwisko=o",\
"ni":"nie=K (otrzymales/dostales/dotarl/otrzymano);nip=j",\
"no":"nowy=K kod|W pin|y (nowy )?kod;nowe=u haslo",\
"sk":"skrzynk=K*;skorzystaj=q",\
"ma":"mailem=K",\
"sp":"sprawdz=K (swoj* )?(email/poczt*/telefon/skrzynk*);sparuj=l;sprobuj=q",\
"z":"z=L aplikacji|Q tylu karty|l ekranu",\
"za":"zaplikacji=L;zapasow=N* kod*;zaprosz=f*;zamiast=q;zaloguj=r*;zarejestruj=s*;zaloz=s konto;zapomnial=u*;zaplac=v;zapisz=w (zmiany/ustawienia)|x;zastosuj=x",\
"w":"w=L aplikacji|e liscie",\
"wa":"waplikacji=L;waznosc=P*",\
"ze":"zeskanuj=L*;zekranu=l",\
"sw":"swojej=L aplikacji",\
"kl":"klucz=N odzyskiwania|O konfiguracji|O tajny|O prywatny|O (uwierzytelniajacy/uwierzytelniania/autoryzacyjny)|X (licencyjny/produktu/aktywacyjny)|m api",\
"ta":"tajny=O klucz",\
"se":"sekretny=O klucz;sekret=O",\
"dl":"dlugosc=P*",\
"ka":"kart=Q* (kredytow*/platnicz*/debetow*);karta=T podarunkowa",\
"od":"odwrocie=Q;od=h (klienta/odbiorcy/pasazera);odpowiedz=p;odzyskaj=u*",\
"zt":"ztylukarty=Q",\
"ob":"obrazk=R*;obraz=R*",\
"zn":"znaki=R z",\
"ro":"robotem=R;rok=V;rozpocznij=h przejazd",\
"an":"antyspam=R*",\
"py":"pytanie=R zabezpieczajace",\
"li":"litery=R;licencj=X*;listem=e;listownie=e;list=e polecony",\
"mi":"miejscowosc=S;miesiac=V;miasto=o",\
"ku":"kupon=T*;kurier=h*",\
"bo":"bon=T*",\
"ra":"rabat=T*",\
"zr":"zrealizuj=T",\
"vo":"voucher=T",\
"te":"telefon=U*;termin=V;temat=p",\
"da":"data=V;daty=V",\
"ur":"urodzenia=V",\
"dz":"dzien=V",\
"pi":"pin=W (do )?karty",\
"ce":"certyfikat=X*;cena=n",\
"dy":"dyplom=X*",\
"id":"identyfikator=Y spotkania|a",\
"do":"dolacz=Y;do=h (klienta/odbiorcy/pasazera);dowod=j osobisty",\
"uz":"uzytkownik=a*;uzyj=q*",\
"lo":"login=a;logowani=r*",\
"ad":"adres=b (email/email)|o",\
"ch":"chronion=d* haslem",\
"wl":"wliscie=e",\
"sl":"sledz=g*",\
"pa":"paczk=g*;parowani=l*",\
"re":"rezerwacj=g*;regon=j;rejestrac=s*;reset=u* hasla",\
"ki":"kierowc=h*;kierunkowy=i",\
"tr":"transfer=h* domeny",\
"pe":"pesel=j",\
"ak":"aktywuj=l urzadzenie",\
"il":"ilosc=n",\
"kw":"kwota=n",\
"st":"stan=n* licznika",\
"im":"imie=o",\
"ul":"ulica=o",\
"fi":"firma=o",\
"kr":"kraj=o",\
"op":"opis=p",\
"in":"inn=q* (metod*/sposob/opcj*)",\
"ut":"utrac=q*;utworz=s konto",\
"zo":"zostanie=t wyslan*",\
"ab":"aby=t otrzymac",\
"pl":"platnosc=v*",\
"us":"ustawienia=w;ustaw=x",\
"zm":"zmien=x"},\
"unled":{},\
"parts":[]}',
  uk: '{"led":{\
"за":"застосун=A* автентифікац*|A* для автентифікац*;запасн=N* код*;запрош=f*;зареєструв=s*;забули=u;застосувати=x",\
"до":"додат=A* автентифікац*|A* для автентифікац*|A* аутентифікац*;довжина=P*",\
"пр":"програм=A* автентифікац*;промокод=T*;приєдна=Y*;прив=l яза* пристр*;прізвище=o;примітк=p*",\
"ав":"автентифікатор=A*;аваріин=N* код*;авториз=r*;автентиф=r*",\
"ау":"аутентифікатор=A*;аутентиф=r*",\
"ге":"генератор=A* кодів",\
"дв":"двофакторн=B*;двоетапн=B*;двохфакторн=B*;двокроков=B*;двохетапн=B*",\
"ба":"багатофакторн=B*;банківськ=Q* картк*",\
"др":"другии=B фактор;другого=B фактор*",\
"од":"одноразов=C*",\
"ти":"тимчасовии=C код|C пароль",\
"па":"пароль=D (з/із) (sms/смс)|c|d (групи/мережі/wifi);пароля=c;паролем=c;паперов=e* лист*;паспорт=j*",\
"sm":"sms=D пароль|K",\
"см":"смс=D пароль|D код*|K",\
"ко":"код=D* автентифікац*|D* аутентифікац*|D* входу|D* для входу|D* з смс|D* із смс|D* авторизац*|D* з (додатка/застосунку/листа/sms)|E* підтвердження|E* верифікац*|E* перевірки|E підтверд*|F* безпеки|F* захисту|F* активац*|G* доступу|H|N* відновлення|Y (зустрічі/класу/кімнати/гри/курсу/конференціі)|f друга|i краіни|k* (товару/кольору/мови/валюти/помилки/продукту/проєкту/предмета/послуги/виробу);коду=H;коди=H;кодів=H;користувач=a*;компанія=o;коментар=p;конфігурац=w*",\
"пе":"перевірочн=E* код*;перевірка=J (безпеки/особи);перевірте=K (пошту/телефон/повідомлення);перенесення=h домен*;перевір=r*",\
"то":"токен=H|m (доступу/бота/api)",\
"4":"4=I (цифр*/значн*/символ*)",\
"4ц":"4цифр=I*",\
"4з":"4значн=I*",\
"4с":"4символ=I*",\
"5":"5=I (цифр*/значн*/символ*)",\
"5ц":"5цифр=I*",\
"5з":"5значн=I*",\
"5с":"5символ=I*",\
"6":"6=I (цифр*/значн*/символ*)",\
"6ц":"6цифр=I*",\
"6з":"6значн=I*",\
"6с":"6символ=I*",\
"7":"7=I (цифр*/значн*/символ*)",\
"7ц":"7цифр=I*",\
"7з":"7значн=I*",\
"7с":"7символ=I*",\
"8":"8=I (цифр*/значн*/символ*)",\
"8ц":"8цифр=I*",\
"8з":"8значн=I*",\
"8с":"8символ=I*",\
"10":"10=I (цифр*/значн*/символ*)",\
"ше":"шестизначн=I*;шестицифров=I*",\
"чо":"чотиризначн=I*",\
"во":"восьмизначн=I*;водіє=h*;водія=h",\
"пі":"підтверд=J* (особу/свою особу/вхід/email/пошту/номер/акаунт)|h* (доставку/видачу/отримання);підтвердження=J (особи/входу/пошти/email/номера);пін=W код*|W картки;підключ=l* пристр*",\
"на":"надісла=K*;надісил=K*;на=K (пошту/вашу/ваш/номер/email/електронну)|l (екрані/телевізорі/пристроі);надішл=K*;назва=P пристрою;народження=V;натомість=q;надішлемо=t;налаштування=w",\
"ві":"відправ=K*;відскан=L*;відкриите=L (додаток/застосунок);відстеж=g*;від=h (клієнта/отримувача/пасажира);вік=n;відповідь=p;відправимо=t;відновлення=u (пароля/доступу)",\
"от":"отримал=K*;отриман=K;отримано=K;отриманого=K;отримании=K;отримаєте=t",\
"по":"повторно=K;повідомлен=K*;показан=M*;поштов=S* індекс*;подарунков=T* (карт*/сертифікат*);пошук=Z*;поштою=e на адресу;посилк=g*;показ=n* лічильник*;повідомлення=p;повторіть=y код",\
"ще":"ще=K раз",\
"но":"новии=K код|W пін|u пароль|y код;номер=Q картки|a клієнта|g (замовлення/бронювання/посилки/накладноі)",\
"не":"не=K (отримали/приишов/надіишов)",\
"ли":"листі=K;лист=K",\
"з":"з=K листа|L (додатка/додатку/застосунку/програми)",\
"зл":"злиста=K",\
"зг":"згенерован=L*",\
"зд":"здодатка=L;здодатку=L",\
"зз":"ззастосунку=L",\
"зп":"зпрограми=L",\
"у":"у=L (додатку/застосунку)|h (клієнта/отримувача/пасажира)",\
"уд":"удодатку=L",\
"уз":"узастосунку=L",\
"в":"в=L (додатку/застосунку)",\
"вд":"вдодатку=L",\
"вз":"взастосунку=L",\
"ск":"скануи=L*",\
"ре":"резервн=N* код*;рекомендован=e* лист*;реферальн=f*;реєстрац=s*",\
"кл":"ключ=N відновлення|O налаштування|O (автентифікатора/автентифікаціі)|X (продукту/активаціі)|m api",\
"се":"секретнии=O ключ;секрет=O;сертифікат=T*;серіин=X*",\
"та":"таємнии=O ключ",\
"те":"термін=P діі;телефон=U*;тема=p",\
"кр":"кредитн=Q* картк*;краіна=o",\
"зв":"зворотн=Q* бо*;звороті=Q картки",\
"ка":"картинк=R*;капча=R",\
"зо":"зображен=R*",\
"си":"символи=R з",\
"ро":"робот=R",\
"ан":"антиспам=R",\
"ма":"малюнк=R*",\
"ін":"індекс=S;інш=q* (спосіб/метод/варіант)",\
"ку":"купон=T*;кур=h єр*",\
"зн":"знижк=T*",\
"ва":"ваучер=T*",\
"мо":"мобільн=U*",\
"да":"дата=V",\
"де":"день=V",\
"мі":"місяць=V;місто=o",\
"рі":"рік=V",\
"pi":"pin=W код*",\
"лі":"ліценз=X*",\
"ви":"викладач=Y*;вихідн=k* код*;використ=q*",\
"вч":"вчител=Y*",\
"шу":"шукати=Z",\
"ло":"логін=a",\
"ім":"ім=a я користувача|o я",\
"ос":"особов=a* рахун*",\
"ел":"електронн=b* пошт*;ел=b пошт*",\
"тт":"ттн=g",\
"бр":"бронюванн=g*",\
"ук":"уклієнта=h",\
"уо":"уотримувача=h",\
"уп":"упасажира=h",\
"тр":"трансфер=h домен*",\
"мф":"мфо=j",\
"іп":"іпн=j",\
"єд":"єдрпоу=j",\
"ра":"рахунок=j",\
"рн":"рнокпп=j",\
"шт":"штрих=k*",\
"ар":"артикул=k*",\
"сп":"сполуч=l*;спробу=q*;сплат=v*",\
"ap":"api=m ключ",\
"кі":"кількість=n",\
"су":"сума=n",\
"ці":"ціна=n",\
"ад":"адреса=o",\
"ву":"вулиця=o",\
"оп":"опис=p;оплат=v*",\
"вт":"втрат=q*",\
"ув":"увіи=r*",\
"вх":"вхід=r;входу=r",\
"ст":"створити=s акаунт",\
"бу":"буде=t (надіслан*/відправлен*)",\
"що":"щоб=t отримати",\
"зб":"зберегти=w (зміни/налаштування)|x",\
"вс":"встановити=x",\
"зм":"змінити=x"},\
"unled":{},\
"parts":[]}',
  ru: '{"led":{\
"пр":"приложени=A* аутентификац*|A* для аутентификац*|A* двухфакторнои*|A* для двухфакторнои*|A* проверки подлинности|A* авторизац*;проверочн=E* код*;проверка=J безопасности;присла=K*;прислан=K*;проверьте=K (почту/телефон/email/сообщения);приложением=L;промокод=T*;промо=T код;присоедин=Y*;преподавател=Y*;приглаш=f*;привяз=l* устроиств*;примечани=p*;проверить=r;пришлем=t;приидет=t;применить=x",\
"ау":"аутентификатор=A*;аутентиф=r*",\
"ге":"генератор=A* кодов;генериру=L*",\
"дв":"двухфакторн=B*;двухэтапн=B*;двухшагов=B*;двоин=B* аутентификац*",\
"мн":"многофакторн=B*",\
"вт":"второи=B фактор;второго=B фактор*",\
"од":"одноразов=C*",\
"вр":"временныи=C код|C пароль",\
"ра":"разовыи=C код|C пароль;расчетн=j* счет*;разреш=l* доступ",\
"ди":"динамическии=C пароль;диплом=X*",\
"па":"пароль=D из (sms/смс/сообщени*)|D отправленн*|c|d (группы/сети/wifi/от wifi/к фаилу);пароля=c;паролем=c;паспорт=j*",\
"см":"смс=D пароль|D код*|K",\
"sm":"sms=D пароль|D код*",\
"ко":"код=D* аутентификац*|D* входа|D* для входа|D* из смс|D* авторизац*|D* из (приложени*/письма/sms/сообщени*/электронн*)|E* подтверждени*|E* проверки|E* верификации|F* безопасности|F* активации|G* доступа|H|N* восстановления|Q карты|Y (встречи/класса/комнаты/игры/курса/конференции/собрания)|f друга|g (бронирования/отслеживания)|i страны|i города|j подразделения|k* (товара/цвета/языка/валюты/ошибки/продукта/проекта/предмета/услуги/региона/тн вэд);контрольн=E* код*;кода=H;коды=H;кодов=H;контрольныи=R вопрос;количество=n;компания=o;комментарии=p;конфигурац=w*",\
"се":"секретн=F* код*;секретныи=O ключ;секрет=O;сертификат=T*|X*;сериин=X*",\
"за":"защитн=F* код*;запросить=K код;запасн=N* код*;заказн=e* письм*;заказ=g;зарегистрир=s*;забыли=u",\
"то":"токен=H|m (доступа/бота/api)",\
"4":"4=I (цифр*/значн*/символ*/ти значн*)",\
"4ц":"4цифр=I*",\
"4з":"4значн=I*",\
"4с":"4символ=I*",\
"4т":"4тизначн=I*",\
"5":"5=I (цифр*/значн*/символ*/ти значн*)",\
"5ц":"5цифр=I*",\
"5з":"5значн=I*",\
"5с":"5символ=I*",\
"5т":"5тизначн=I*",\
"6":"6=I (цифр*/значн*/символ*/ти значн*)",\
"6ц":"6цифр=I*",\
"6з":"6значн=I*",\
"6с":"6символ=I*",\
"6т":"6тизначн=I*",\
"7":"7=I (цифр*/значн*/символ*/ти значн*)",\
"7ц":"7цифр=I*",\
"7з":"7значн=I*",\
"7с":"7символ=I*",\
"7т":"7тизначн=I*",\
"8":"8=I (цифр*/значн*/символ*/ти значн*)",\
"8ц":"8цифр=I*",\
"8з":"8значн=I*",\
"8с":"8символ=I*",\
"8т":"8тизначн=I*",\
"10":"10=I (цифр*/значн*/символ*/ти значн*)",\
"ше":"шестизначн=I*;шести=I цифр",\
"че":"четырехзначн=I*",\
"во":"восьмизначн=I*;водител=h*;возраст=n;воспольз=q*;воити=r;восстановлени=u* (пароля/доступа)",\
"из":"из=I шести|I 6|K письма|L приложени*;изображен=R*;изменить=x",\
"по":"подтверд=J* (личность/свою личность/вход/email/почту/номер/аккаунт)|h* (доставку/выдачу/получение);подтверждение=J (личности/входа/почты/email/номера/аккаунта);получили=K;повторно=K;получить=K код;полученн=K*;получен=K;получено=K;получена=K;показан=M*;почтов=S* индекс*;подарочн=T* (карт*/сертификат*);подключиться=Y к;поиск=Z*;пользовател=a*;почта=b;почтои=e россии;почтовым=e отправлением;посылк=g*;подключ=l* устроиств*;показани=n* счетчик*;попроб=q*;потеря=q*;подтвержд=r*;получите=t код;повторите=y код",\
"ак":"активац=J* аккаунта|l* устроиств*;активировать=J аккаунт",\
"от":"отправ=K*;отсканир=L*;откроите=L приложени*;отобража=M*;отслеж=g*;от=h (клиента/получателя/пассажира);ответ=p;отправим=t",\
"вы":"выслан=K*;выслали=K;вышлем=t",\
"на":"на=K (почту/вашу/ваш/номер/email/электронную/указанн*)|l (экране/телевизоре/устроистве);название=P устроиства;наити=Z;настроики=w",\
"ещ":"еще=K раз",\
"но":"новыи=K код|W пин|u пароль|y код;номер=Q карты|a клиента|g (заказа/бронирования/посылки/накладнои)",\
"не":"не=K (получили/пришел/пришло/приходит)",\
"со":"сообщени=K*;сопряж=l*;сообщение=p;создать=s аккаунт;сохранить=w (изменения/настроики)|x",\
"пи":"письм=K*;пин=W код*|W карты;пинкод=W",\
"сг":"сгенерирован=L*",\
"в":"в=L приложени*",\
"вп":"вприложени=L*",\
"ск":"сканир=L*;скидк=T*",\
"ре":"резервн=N* код*;реферальн=f*;регистрац=s*",\
"кл":"ключ=N восстановления|O проверки подлинности|O настроики|O для настроики|O (аутентификатора/аутентификации)|X (продукта/активации)|m api",\
"ав":"авариин=N* код*;авториз=r*",\
"им":"имя=P устроиства|a пользователя|o",\
"ср":"срок=P деиствия",\
"дл":"длина=P*",\
"кр":"кредитн=Q* карт*",\
"ба":"банковск=Q* карт*",\
"об":"обратн=Q* сторон*;обороте=Q карты",\
"де":"держатель=Q карты;день=V",\
"ка":"картинк=R*;капч=R*",\
"си":"символы=R с",\
"ро":"робот=R*;рождения=V",\
"ан":"антиспам=R",\
"ри":"рисунк=R*",\
"ин":"индекс=S;инваит=f*;инн=j",\
"ку":"купон=T*;курьер=h*",\
"ва":"ваучер=T*",\
"те":"телефон=U*;тема=p",\
"мо":"мобильн=U*",\
"да":"дата=V",\
"ме":"месяц=V",\
"го":"год=V;гос=X номер;город=o",\
"pi":"pin=W код*",\
"ук":"указанн=X* на;уклиента=h",\
"ли":"лиценз=X*;лицев=a* счет*",\
"уч":"учител=Y*",\
"ис":"искать=Z;исходн=k* код*;использ=q*",\
"ло":"логин=a",\
"эл":"электронн=b* почт*;эл=b почт*",\
"бу":"бумажн=e* письм*;будет=t (отправлен*/выслан*)",\
"тр":"трек=g*;трансфер=h домен*",\
"бр":"бронирован=g*",\
"у":"у=h (клиента/получателя/пассажира)",\
"уп":"уполучателя=h;упассажира=h",\
"пе":"перенос=h* домен*",\
"би":"бик=j",\
"кп":"кпп=j",\
"сн":"снилс=j",\
"ог":"огрн=j",\
"шт":"штрих=k*",\
"ар":"артикул=k*",\
"ap":"api=m ключ",\
"су":"сумма=n",\
"це":"цена=n",\
"фа":"фамилия=o",\
"фи":"фио=o",\
"ад":"адрес=o",\
"ул":"улица=o",\
"ст":"страна=o",\
"оп":"описание=p;оплат=v*",\
"др":"друг=q* (способ/метод/вариант)",\
"вм":"вместо=q",\
"вх":"вход=r|r в;входа=r",\
"чт":"чтобы=t получить",\
"сб":"сброс=u*",\
"ус":"установить=x"},\
"unled":{},\
"parts":[]}',
  ja: '{"led":{\
"〒":"〒=S"},\
"unled":{},\
"parts":[["app",["認証アプリ","認証システムアプリ","認証用アプリ","認証システムアプリ","オーセンティケーター","オーセンティケータ","認証アプリケーション","ワンタイムパスワードアプリ","認証器"]],["twoFactor",["二段階","2段階","2段階","二要素","2要素","2要素","多要素","2ファクタ","2ファクタ","二段階認証","追加認証","第二要素"]],["otp",["ワンタイム","使い捨て","一時コード","一回限り","一度限り","一時的なコード","トークンコード","1回限り"]],["authCode",["認証コード","ログインコード","サインインコード","smsコード","認証番号","認証トークン","認証キーコード","認証用コード"]],["verifyCode",["確認コード","検証コード","確認番号","検証番号","照合コード","確認用コード","本人確認コード"]],["securityCode",["セキュリティコード","セキュリティコード","パスコード","暗証コード","アクティベーションコード"]],["accessCode",["アクセスコード"]],["code",["コード","トークン"]],["digits",["4桁","5桁","6桁","7桁","8桁","4桁","5桁","6桁","8桁","六桁","四桁","八桁"]],["identity",["本人確認","本人認証","セキュリティチェック","ログインの確認","メールアドレスの確認","電話番号の確認","メール認証","sms認証","電話番号認証"]],["sent",["送信","お送り","送りしました","届い","届かない","届きません","再送","メールに","メールで","smsで","smsに","ショートメッセージ","受信","受け取","通知され","記載の","新しいコード","コードを取得","送られ","メール内","届く"]],["generated",["アプリに表示","アプリで生成","生成され","アプリを開","スキャン","読み取","アプリの"]],["shown",["表示された","表示されている"]],["recovery",["リカバリ","回復コード","バックアップコード","復旧コード","復元コード","予備コード","緊急コード","リカバリー","バックアップコード","復旧"]],["setupKey",["セットアップキー","シークレットキー","秘密鍵","設定キー","シークレット","手動入力","秘密キー","totpキー","認証アプリのキー"]],["setting",["デバイス名","端末名","有効期限","文字数","桁数"]],["card",["カード番号","クレジットカード","カード裏面","カード名義","カードの裏","裏面","券面","カード確認"]],["captcha",["画像","表示されている文字","キャプチャ","ロボット","絵の","文字を入力","ひらがな"]],["postcode",["郵便番号","住所"]],["coupon",["クーポン","プロモーション","割引","ギフト","キャンペーン","引換","シリアルナンバー","プロモ","商品券","特典コード"]],["phone",["電話番号","携帯番号","携帯電話","電話"]],["date",["日付","生年月日","誕生日","年","月","日","有効期限"]],["pin",["暗証番号","ピンコード","pinコード","新しいpin"]],["serial",["証明書","印字","シリアル","ライセンス","プロダクトキー","製造番号","製品コード"]],["meeting",["会議","ミーティング","ルーム","クラスコード","参加コード","ゲームコード","ゲームpin","参加する","先生","講師"]],["search",["検索"]],["user",["ユーザー","ユーザid","会員番号","ログインid","お客様番号","社員番号","会社コード","アカウント名","利用者id"]],["email",["メールアドレス","メール"]],["password",["パスワード"]],["sharedPassword",["グループパスワード","合言葉","閲覧パスワード","保護中"]],["byPost",["郵送","はがき","ハガキ","封書","郵便で","お手紙","書面"]],["invite",["招待","紹介"]],["tracking",["追跡","注文番号","予約番号","伝票","お問い合わせ番号","受付番号","確認番号予約","荷物","予約"]],["handover",["お客様から","お客様に","受取人","配達完了","配達を完了","ドライバー","配達員","ドメイン移管","ドメインの移管","オースコード"]],["countryCode",["国番号","国コード","市外局番"]],["bank",["銀行コード","支店コード","支店番号","口座番号","金融機関コード","マイナンバー","店番号"]],["catalogue",["商品コード","商品番号","カラーコード","言語コード","通貨コード","エラーコード","ソースコード","バーコード","品番","科目コード","部署コード","店舗コード","空港コード","部門コード","エラー番号"]],["pairing",["テレビに","テレビ画面","ペアリング","デバイスに表示","デバイスを接続","画面に表示されたコード","デバイスのリンク","端末に表示"]],["apiToken",["apiキー","アクセストークン","apiトークン"]],["amount",["数量","金額","価格","年齢","個数","人数","検針","メーターの値"]],["person",["名前","氏名","お名前","姓","フリガナ","会社名","都道府県","市区町村"]],["text",["メッセージ","コメント","件名","説明","備考","内容","回答"]],["otherWay",["使用する","使う","別の方法","他の方法","代わりに","お試し","利用する","紛失","ほかの方法"]],["signingIn",["ログイン","サインイン","認証","本人確認"]],["signingUp",["新規登録","会員登録","アカウント作成","アカウントを作成"]],["willSend",["送信します","お送りします","送信いたします","送ります","届きます","お届けします"]],["resetting",["新しいパスワード","再設定","パスワードを忘れ"]],["paying",["支払","購入"]],["configuring",["設定を保存","環境設定","設定を変更","変更を保存"]],["saving",["保存","適用","設定する","変更する"]],["anew",["新しいコード","新しい暗証番号"]]]}',
  zh: '{"led":{\
"ot":"otp=C"},\
"unled":{},\
"parts":[["app",["验证器","驗證器","身份验证应用","身分驗證應用","身份验证程序","认证应用","认证器","驗證應用","验证应用","谷歌验证","谷歌验证码","令牌应用","动态令牌","動態令牌","身份验证app","认证app","验证app","驗證app","动态口令","動態密碼","otp应用"]],["twoFactor",["双因素","双重认证","双重验证","两步验证","二步验证","双因子","两因素","多因素","多重验证","多重認證","雙因素","雙重驗證","雙重認證","兩步驟","兩步驗證","二階段","兩階段","二次验证","二次认证","雙因子","两步认证","两步登录","二次驗證","多因子"]],["otp",["一次性","动态码","动态密码","動態碼","动态验证码","动态口令","一次性密码","單次","单次","临时验证码","安全令牌","動態驗證碼"]],["authCode",["认证码","認證碼","登录码","登入碼","短信码","短信验证码","短信驗證碼","簡訊驗證碼","手机验证码","手機驗證碼","邮箱验证码","郵箱驗證碼","邮件验证码","登录验证码","登入驗證碼","身份验证码","身分驗證碼","简讯验证码","认证代码","身份验证代码","电子邮件验证码","電子郵件驗證碼","信箱驗證碼","短信动态码"]],["verifyCode",["验证码","驗證碼","校验码","確認碼","确认码","验证代码","驗證代碼","检验码","验证密码","核驗碼","校驗碼"]],["securityCode",["安全码","安全碼","安全代码","安全代碼","口令码","口令","授权码","激活码"]],["accessCode",["访问码","存取碼"]],["code",["代码","令牌","代碼"]],["digits",["4位","5位","6位","7位","8位","六位","四位","八位"]],["identity",["身份验证","身分驗證","验证身份","驗證身分","安全验证","安全驗證","登录验证","登入驗證","验证您的","驗證您的","身份认证","验证邮箱","邮箱验证","手机验证","账号验证","安全校验","验证手机","身份核验"]],["sent",["已发送","发送到","发送至","已發送","發送至","發送到","发到","发送验证码","發送驗證碼","获取验证码","獲取驗證碼","取得驗證碼","重新发送","重新發送","重新获取","重发","短信","簡訊","邮件中","邮箱","郵箱","電子郵件","手机收到","收到的","手机验证","没有收到","沒有收到","未收到","收件箱","邮件","手機","寄送","寄到","傳送","发送","已寄","电子邮件","信箱","重新傳送","重寄"]],["generated",["生成的","应用中","应用上","打开您的","打开应用","扫描","掃描","掃瞄","app中","app上","应用程序中","應用程式","应用程序","令牌上"]],["shown",["显示的","顯示的"]],["recovery",["恢复码","恢復碼","备用码","備用碼","备份码","備份碼","救援码","恢复代码","備援碼","备用代码","復原碼","恢复密钥","备用验证码","应急码","还原码","復原代碼"]],["setupKey",["设置密钥","设置键","密钥","密鑰","金鑰","设定密钥","手动输入密钥","私钥"]],["setting",["设备名称","設備名稱","有效期","长度","名称","名稱","裝置名稱","有效时间"]],["card",["卡号","卡號","信用卡","背面","持卡人","卡片","银行卡","卡背"]],["captcha",["图形","圖形","图片","圖片","图像","圖像","看不清","换一张","換一張","验证图","机器人","點擊刷新","点击刷新","计算结果","算式","右图","右圖","字符","驗證圖","换一","換一"]],["postcode",["邮编","郵遞區號","邮政编码","郵政編碼","郵編","地址"]],["coupon",["优惠","優惠","折扣","兑换","兌換","礼品","禮品","促销","代金券","优惠券","礼券","卡密","充值码","折價"]],["phone",["手机号","手機號","电话","電話","手机号码","手機號碼","手机"]],["date",["日期","出生","生日","年份","月份"]],["pin",["pin码","取款密码","交易密码","支付密码","密码锁","提款密碼"]],["serial",["证书","證書","防伪","印在","序列号","序號","许可证","產品金鑰","产品密钥","授权密钥","激活密钥","注册码"]],["meeting",["会议","會議","房间","房間","班级","班級","课程码","加入码","邀请码","入会","游戏码","加课码","老师","老師"]],["search",["搜索","搜尋","查找","搜寻"]],["user",["用户名","用戶名","账号","帳號","帐号","会员","員工編號","工号","使用者名稱","学号","賬號","企业代码","机构代码","租户"]],["email",["邮箱","郵箱","电子邮件","電子郵件","邮件地址","信箱"]],["password",["密码","密碼"]],["sharedPassword",["提取码","提取碼","访问密码","群密码","群组密码","无线密码","入群","分享密码","群验证"]],["byPost",["信件","邮寄","郵寄","信函","挂号信","明信片"]],["invite",["邀请","邀請","推荐码","推薦碼","推荐人","介绍人","内测码"]],["tracking",["订单","訂單","运单","快递","物流","预订","預訂","单号","單號","追踪","订位","取件码","提货码"]],["handover",["客户提供","收货人","取货","司机","配送员","骑手","乘客","确认收货","确认送达","核销","域名转移","域名转入","转入域名","转移码","網域轉移"]],["countryCode",["区号","區號","国家代码","國家代碼","国家码","国际区号"]],["bank",["身份证号","身份证","身分證","银行账号","税号","統一編號","银行代码","证件号码","护照","社会信用代码"]],["catalogue",["商品编号","商品代码","颜色代码","语言代码","货币代码","错误代码","错误码","源代码","条码","條碼","条形码","货号","编码","股票代码","編碼","產品編號","產品代碼","课程代码","项目代码","物料","代码编辑"]],["pairing",["电视上","電視上","配对","配對","设备上显示","屏幕上显示","绑定设备","激活设备","裝置上"]],["apiToken",["api密钥","访问令牌","api金鑰","存取權杖","个人访问令牌"]],["amount",["数量","金额","价格","年龄","數量","金額","人数","电表读数","水表读数","表读数"]],["person",["姓名","名字","公司","城市","街道","昵称"]],["text",["留言","评论","主题","备注","描述","内容","評論","備註","答案"]],["otherWay",["使用","其他方式","改用","其它方式","尝试","嘗試","丢失","切换","切換","换一种","無法"]],["signingIn",["登录","登入","登陆","验证","驗證","认证","認證"]],["signingUp",["注册","註冊","创建账号","建立帳號"]],["willSend",["将发送","將發送","我们会发送","我們會傳送","将会发送","将向","会向","即将发送","將傳送","会收到","將收到","将收到"]],["resetting",["新密码","新密碼","重置密码","找回密码","忘记密码","重設密碼","确认密码"]],["paying",["付款","支付"]],["configuring",["保存设置","保存配置","系统设置","配置","儲存設定","系統設定","参数设置"]],["saving",["保存","应用","套用","儲存","设置","修改"]],["anew",["新代码","新的代码"]]]}',
  ko: '{"led":{\
},\
"unled":{},\
"parts":[["app",["인증앱","인증기","otp앱","인증애플리케이션","인증어플","인증용앱","구글otp"]],["twoFactor",["2단계","이중인증","이중인증","2차인증","2차인증","다단계인증","다중인증","두단계","2단계","2요소","투팩터","이단계","추가인증"]],["otp",["일회용","일회성","1회용","원타임","임시코드","일회인증"]],["authCode",["로그인코드","인증코드","인증코드","인증번호","인증번호","sms코드","인증토큰"]],["verifyCode",["확인코드","확인코드","확인번호","검증코드","인증문자"]],["securityCode",["보안코드","보안코드","패스코드","보안번호","활성화코드"]],["accessCode",["접근코드","액세스코드"]],["code",["코드","토큰"]],["digits",["4자리","5자리","6자리","7자리","8자리","여섯자리","4자리","6자리","8자리"]],["identity",["본인확인","본인확인","본인인증","신원확인","보안확인","이메일인증","휴대폰인증","로그인인증","전화번호인증","이메일확인"]],["sent",["전송","보냈","발송","보내드린","받은","받지","재전송","문자","메일로","이메일로","이메일에","수신","다시보내기","다시받기","메시지","새코드","인증번호받기","재발송","휴대폰으로","휴대전화로","전송된","도착"]],["generated",["생성된","앱에표시","앱에서","스캔","앱을열","생성한"]],["shown",["표시된"]],["recovery",["복구코드","복구코드","백업코드","백업코드","예비코드","비상코드","복구키"]],["setupKey",["설정키","비밀키","비밀키","시크릿키","인증기키","totp키"]],["setting",["기기이름","유효시간","길이","장치이름","유효기간"]],["card",["카드번호","카드번호","신용카드","카드뒷면","카드소유자","뒷면"]],["captcha",["자동입력방지","자동등록방지","보안문자","보안문자","이미지","그림","자동가입방지","로봇","보이는문자","캡차","캡챠","방지문자"]],["postcode",["우편번호","우편번호","주소"]],["coupon",["쿠폰","할인","프로모션","기프트","상품권","교환권"]],["phone",["전화번호","휴대폰","휴대전화","연락처","전화"]],["date",["날짜","생년월일","생일","년","월","일"]],["pin",["pin번호","비밀번호4","카드비밀번호","핀번호","간편비밀번호"]],["serial",["시리얼","일련번호","라이선스","제품키","제품번호"]],["meeting",["회의","참가코드","방코드","수업코드","게임코드","참여코드","입장코드","클래스코드","선생님","강사"]],["search",["검색","찾기"]],["user",["아이디","사용자","회원번호","사번","학번","계정","회사코드"]],["email",["이메일","메일"]],["password",["비밀번호","암호","패스워드"]],["sharedPassword",["그룹비밀번호","와이파이","공유비밀번호"]],["byPost",["우편으로","우편물","엽서","편지"]],["invite",["파트너","초대","추천인","추천코드","추천코드"]],["tracking",["운송장","주문번호","예약번호","배송조회","접수번호","예약"]],["handover",["고객에게","고객의","배달완료","기사님","라이더","수령인","인도확인","도메인이전","도메인이관"]],["countryCode",["국가코드","국가번호","지역번호"]],["bank",["계좌번호","주민등록번호","사업자등록번호","은행코드","여권","외국인등록"]],["catalogue",["상품코드","상품코드","색상코드","언어코드","통화코드","오류코드","소스코드","바코드","품번","부서코드","상품번호","과목코드","종목"]],["pairing",["tv에","tv화면","페어링","기기에표시","기기연결","화면에표시"]],["apiToken",["api키","액세스토큰"]],["amount",["수량","금액","가격","나이","인원","검침","계량기"]],["person",["이름","성명","성함","회사","도시","닉네임"]],["text",["메시지","댓글","제목","설명","내용","답변"]],["otherWay",["사용하기","사용","다른방법","대신","다른방식","분실"]],["signingIn",["로그인","인증","본인확인","본인확인"]],["signingUp",["회원가입","가입하기","계정만들기"]],["willSend",["보내드립니다","발송됩니다","전송됩니다","보내드립니다","발송해","전송합니다","받으실"]],["resetting",["새비밀번호","비밀번호재설정","비밀번호찾기","아이디찾기"]],["paying",["결제"]],["configuring",["설정저장","환경설정","변경사항저장"]],["saving",["저장","적용","변경"]],["anew",["새코드"]]]}',
  ar: '{"led":{\
},\
"unled":{},\
"parts":[["app",["تطبيقالمصادقة","تطبيقمصادقة","تطبيقالتوثيق","تطبيقالمصادق","برنامجالمصادقة","تطبيقالتحقق"]],["twoFactor",["المصادقةالثنائية","التحققبخطوتين","التحققالثنائي","ثنائيةالعامل","بعاملين","المصادقةبخطوتين","خطوتين","متعددةالعوامل","العاملالثاني","ثنائيالعامل"]],["otp",["لمرةواحدة","مرةواحدة","المؤقت","كودمؤقت","رمزمؤقت","للاستخدامالواحد"]],["authCode",["رمزالمصادقة","كودالمصادقة","رمزالدخول","رمزتسجيلالدخول","رمزالتوثيق","كودالدخول","رمزالرسالة"]],["verifyCode",["رمزالتحقق","كودالتحقق","رمزالتأكيد","كودالتأكيد","رقمالتحقق"]],["securityCode",["رمزالأمان","كودالأمان","الرمزالسري","رمزالحماية","رمزالتفعيل","كودالتفعيل"]],["accessCode",["رمزالوصول"]],["code",["الرمز","رمز","كود","الكود","رمزك"]],["digits",["4ارقام","4أرقام","4خانات","5ارقام","5أرقام","5خانات","6ارقام","6أرقام","6خانات","8ارقام","8أرقام","8خانات","4ارقام","4أرقام","4خانات","٥ارقام","٥أرقام","٥خانات","6ارقام","6أرقام","6خانات","٨ارقام","٨أرقام","٨خانات","مكونمن","ستةارقام","المكونمن","المكوّنمن"]],["identity",["تأكيدهويتك","التحققمنهويتك","تحققمنهويتك","التحققمنالهوية","تحققمنبريدك","تأكيدالهوية","تحققمنرقم","التحققمنالبريد","تأكيدالبريد","تحققمنحسابك","التحققمنالحساب"]],["sent",["أرسلنا","ارسلنا","تمإرسال","تمارسال","المرسل","المرسلة","إعادةإرسال","اعادةارسال","إعادةالإرسال","رسالةنصية","رسالة","الرسائل","بريدك","البريدالإلكتروني","لمتستلم","لميصلك","لمتتلق","وصلك","استلمت","إلىهاتفك","إلىرقم","واتساب","هاتفك","أرسلناه","إرسالالرمز","جوالك"]],["generated",["تطبيقك","منالتطبيق","فيالتطبيق","امسح","المولد","افتحتطبيق"]],["shown",["الذييظهر","الظاهر"]],["recovery",["رمزالاسترداد","رموزالاسترداد","رمزاحتياطي","الرموزالاحتياطية","رمزالنسخالاحتياطي","رمزالاستعادة","الرمزالاحتياطي","كوداحتياطي","رموزاحتياطية"]],["setupKey",["مفتاحالإعداد","المفتاحالسري","مفتاحسري"]],["setting",["اسمالجهاز","مدةالصلاحية"]],["card",["رقمالبطاقة","بطاقةالائتمان","ظهرالبطاقة","خلفالبطاقة","حاملالبطاقة","البطاقة"]],["captcha",["الصورة","صورة","كابتشا","روبوت","الأحرف","الحروف"]],["postcode",["الرمزالبريدي","رمزبريدي"]],["coupon",["كوبون","القسيمة","قسيمة","الخصم","خصم","بطاقةهدية","العرضالترويجي","الكوبون","الهدايا"]],["phone",["رقمالهاتف","رقمالجوال","الجوال","رقمالموبايل","الهاتف"]],["date",["تاريخ","الميلاد","اليوم","الشهر","السنة"]],["pin",["رقمالتعريفالشخصي","رمزpin","الرقمالسريللبطاقة","الرقمالسري"]],["serial",["الرقمالتسلسلي","مفتاحالمنتج","الترخيص"]],["meeting",["الاجتماع","رمزالصف","رمزالغرفة","رمزاللعبة","انضم"]],["search",["بحث","ابحث"]],["user",["اسمالمستخدم","المستخدم","رقمالعميل","رقمالعضوية"]],["email",["البريدالإلكتروني","البريدالالكتروني","الايميل"]],["password",["كلمةالمرور","كلمةالسر"]],["sharedPassword",["كلمةمرورالمجموعة","شبكة"]],["byPost",["بالبريدالعادي","الرسالةالبريدية","خطاب"]],["invite",["دعوة","الدعوة","الإحالة","إحالة"]],["tracking",["رقمالتتبع","تتبع","رقمالطلب","الحجز","الشحنة"]],["handover",["العميل","السائق","المندوب","تأكيدالتسليم","الراكب","المستلم"]],["countryCode",["رمزالدولة","مفتاحالدولة","كودالدولة"]],["bank",["رقمالحساب","الآيبان","رقمالهوية","رقمالإقامة","جواز"]],["catalogue",["رمزالمنتج","كودالمنتج","الباركود","رمزاللون","رمزالعملة","رمزالخطأ","رمزاللغة"]],["pairing",["التلفزيون","الشاشة","الاقتران","اقتران","ربطالجهاز"]],["apiToken",["مفتاحapi"]],["amount",["الكمية","المبلغ","السعر","العمر"]],["person",["الاسم","العنوان","المدينة","الشركة"]],["text",["الرسالة","تعليق","الموضوع","ملاحظات","الجواب"]],["otherWay",["استخدم","استخدام","طريقةأخرى","بدلا","جرب","فقدت","بدلاً"]],["signingIn",["تسجيلالدخول","دخول","تحقق","التحقق","المصادقة"]],["signingUp",["إنشاءحساب","التسجيل","سجلالآن"]],["willSend",["سنرسل","سيتمإرسال","سوفنرسل","ستتلقى","ستصلك","سيصلك"]],["resetting",["كلمةالمرورالجديدة","إعادةتعيين","استعادةكلمة"]],["paying",["الدفع"]],["configuring",["حفظالإعدادات","الإعدادات","حفظالتغييرات"]],["saving",["حفظ","تطبيق","تغيير"]],["anew",["رمزجديد","الرمزالجديد"]]]}',
  tr: '{"led":{\
"ki":"kimlik=A dogrulama uygulama*|A dogrulayici*|D dogrulama kod*|J dogrulama|O dogrulama anahtar*|j numara*|j no;kimliginizi=J dogrula*;kimligini=J dogrula*;kisa=K mesaj",\
"do":"dogrulama=A uygulama*|E kod*|E numara*;dogrulayici=A uygulama*|O anahtar*;dort=I (haneli/basamakli/rakamli/karakter);dogum=V*;dogrula=r*",\
"au":"authenticator=A uygulama*",\
"ko":"kod=A uretici*|H|K al;kodu=H|K al;kodunu=H;kodunuz=H*;kodunuzu=H;kodun=H;kodlar=H*;konu=p",\
"ik":"iki=B faktorlu|B adimli|B asamali|B etkenli;ikinci=B faktor*",\
"2":"2=B faktorlu|B adimli|B asamali",\
"2f":"2faktorlu=B",\
"2a":"2adimli=B;2asamali=B",\
"co":"cok=B faktorlu",\
"ci":"cift=B faktor*;cihaz=P adi|l* (goster/goru)*",\
"te":"tek=C kullanimlik|C seferlik|C sefer*;teyit=E kod*;telefon=J* dogrula*|U*;telefonunuza=K;tekrar=K gonder;telefonunuzu=K kontrol;teslimat=h* (onay*/tamamla*);televizyon=l* (goster/goru)*",\
"bi":"bir=C kerelik|C defalik",\
"ge":"gecici=C (kod/sifre/parola);gelen=K (kod*/sifre*)|K kutusu|K kutunuzu kontrol;gelmedi=K;gecerlilik=P suresi",\
"gi":"giris=D kod*|J* (onay*/dogrula*)|J dogrulama|r;gizli=O anahtar*",\
"ot":"oturum=D acma kod*|r ac*",\
"sm":"sms=D kod*|D sifre*|K ile|K*",\
"ye":"yetkilendirme=D kod*;yeniden=K gonder;yeni=K kod|W pin|u sifre|y (kod*/sifre*);yedek=N kod*;yedekleme=N kod*",\
"on":"onay=E kod*;onayla=r",\
"gu":"guvenlik=F kod*|F sifre*|J kontrol*|R sorusu;gun=V",\
"ak":"aktivasyon=F kod*",\
"er":"erisim=G kod*|m belirteci",\
"4":"4=I (haneli/basamakli/rakamli/karakter)",\
"4h":"4haneli=I",\
"4b":"4basamakli=I",\
"4r":"4rakamli=I",\
"4k":"4karakter=I",\
"5":"5=I (haneli/basamakli/rakamli/karakter)",\
"5h":"5haneli=I",\
"5b":"5basamakli=I",\
"5r":"5rakamli=I",\
"5k":"5karakter=I",\
"6":"6=I (haneli/basamakli/rakamli/karakter)",\
"6h":"6haneli=I",\
"6b":"6basamakli=I",\
"6r":"6rakamli=I",\
"6k":"6karakter=I",\
"7":"7=I (haneli/basamakli/rakamli/karakter)",\
"7h":"7haneli=I",\
"7b":"7basamakli=I",\
"7r":"7rakamli=I",\
"7k":"7karakter=I",\
"8":"8=I (haneli/basamakli/rakamli/karakter)",\
"8h":"8haneli=I",\
"8b":"8basamakli=I",\
"8r":"8rakamli=I",\
"8k":"8karakter=I",\
"al":"alti=I (haneli/basamakli/rakamli/karakter);almadiniz=K mi;almadin=K mi;aldiginiz=K;alan=h ad* transfer*|i kod*;alacaksiniz=t",\
"se":"sekiz=I (haneli/basamakli/rakamli/karakter);seri=X numara*|X no;sehir=o",\
"e":"e=J posta* dogrula*|K posta*niza|K postaniza|K postana|b posta*",\
"ep":"epostadogrula=J*;eposta*niza=K;epostaniza=K;eposta=K*|b*|b*;epostana=K;epostanizi=K kontrol",\
"he":"hesab=J* dogrula*;hediye=T*;hesap=j numara*|s olustur*",\
"go":"gonderilen=K (kod*/sifre*);gonder=K*;gosterilen=M;gorunen=M;gorsel=R*;goruntu=R*;gonderecegiz=t;gonderilecek=t*;gondereceg=t*",\
"il":"iletilen=K (kod*/sifre*);ilet=K*;iletecegiz=t",\
"yo":"yollad=K*;yolcu=h*;yorum=p",\
"ce":"cep=K telefonu*|U numara*;cevap=p",\
"ul":"ulasmadi=K;ulke=i kod*|o",\
"me":"mesaj=K*|p;mektup=e*",\
"ol":"olusturulan=L",\
"ur":"uretilen=L;urun=X anahtar*|X kod*|k kod*",\
"uy":"uygulamadaki=L;uygulamasindaki=L;uygulamanizdaki=L;uygulamaniz=L*;uygulamanin=L;uygulamasi=L*;uye=a no|s ol*;uygula=x",\
"ta":"tarayin=L;tara=L;tarih=V*;tavsiye=f;takip=g*",\
"ku":"kurtarma=N (kod*/anahtar*);kurulum=O anahtar*;kupon=T*;kullanici=a*;kurye=h*;kullan=q*",\
"ac":"acil=N durum kod*;aciklama=p",\
"uz":"uzunlu=P*",\
"ka":"kart=Q numara*|Q sahib*|Q uzerindeki|Q guvenlik|W sifresi;kartin=Q arka*;karakterleri=R;kampanya=T*;katil=Y;kablosuz=d;kargo=g*;kaynak=k kod*;kaybet=q*;kayit=s ol*;kaydet=x",\
"kr":"kredi=Q kart*",\
"ar":"arka=Q yuz*;ara=Z;arama=Z",\
"re":"resim=R*;resimdeki=R;referans=f kod*;rezervasyon=g*;renk=k kod*",\
"ro":"robot=R",\
"po":"posta=S kod*;postayla=e",\
"in":"indirim=T*",\
"pr":"promosyon=T*;proje=k kod*",\
"gs":"gsm=U",\
"ay":"ay=V;ayarlar=w*;ayarla=x",\
"yi":"yil=V",\
"pi":"pin=W kodu",\
"li":"lisans=X*",\
"to":"toplanti=Y*",\
"si":"sinif=Y kod*;sicil=a;sifre=c*|u* (sifirla*/yenile*/unut*);siparis=g*;sirket=o",\
"od":"oda=Y kod*;odeme=v;ode=v",\
"oy":"oyun=Y kod*",\
"de":"ders=Y kod*|k kod*;dene=q*;degisiklikleri=w kaydet;degistir=x",\
"og":"ogretmen=Y*",\
"mu":"musteri=a (no/numara*);musteriden=h;musterinin=h",\
"pa":"parola=c*;para=k birimi kod*",\
"gr":"grup=d sifre*",\
"da":"davet=f*",\
"pn":"pnr=g",\
"su":"surucu=h*",\
"ib":"iban=j",\
"tc":"tc=j kimlik*;tckimlik=j*",\
"t":"t=j c kimlik*",\
"ve":"vergi=j*",\
"di":"dil=k kod*",\
"ha":"hata=k kod*",\
"ba":"barkod=k kod*|k*;baska=q (bir )?(yontem/yol)",\
"st":"stok=k kod*",\
"bo":"bolum=k kod*",\
"tv":"tv=l (goster/goru)*",\
"ek":"ekran=l* (goster/goru)*",\
"es":"eslestir=l*;eslesme=l",\
"ap":"api=m anahtar*",\
"ad":"adet=n;ad=o;adi=o;adres=o*",\
"mi":"miktar=n",\
"tu":"tutar=n",\
"fi":"fiyat=n",\
"ya":"yas=n;yapilandirma=w",\
"sa":"sayac=n (okuma*/endeks*)",\
"so":"soyad=o*",\
"is":"isim=o",\
"no":"not=p",\
"bu":"bunun=q yerine"},\
"unled":{},\
"parts":[]}',
  sv: '{"led":{\
"au":"autentiseringsapp=A*;autentiserings=A app*;autentiserare=A*;autentiseringskod=D*;autentiseringstoken=D;autentiseringsnyckel=O*;autentis=r*",\
"ve":"verifieringsapp=A*;verifieringskod=E*;verifikationskod=E*;verifiera=J (din/ditt/att);verifier=r*",\
"ko":"kodgenerator=A*;kontrollkod=E*;kod=H;koden=H;kode=H;koda=H;kolla=K (din/ditt) (mejl*/mail/inkorg/telefon/mobil);kontrollera=K (din/ditt) (mejl*/mail/inkorg/telefon/mobil);konfigurationsnyckel=O;kortnummer=Q;kortinnehavare=Q;kortets=Q;kontonamn=a;kollinummer=g;kontonummer=j;kommentar=p;kommer=t att (skicka*/fa);konfiguration=w",\
"tv":"tvafaktorsapp=A*;tvafaktor=B*;tva=B faktor*|B steg*;tvasteg=B*",\
"2":"2=B steg*|B faktor*",\
"2s":"2steg=B*",\
"mu":"multifaktor=B*",\
"fl":"flerfaktor=B*;flytta=h doman*",\
"2f":"2faktor=B*",\
"an":"andra=B faktor*|x;anvandar=a*;anstallningsnummer=a;anslut=l enhet;antal=n;anteckning=p*;anvand=q*;annan=q metod;annat=q satt",\
"i":"i=B tva steg|L din app|L appen|e brevet|q stallet",\
"it":"itvasteg=B",\
"du":"dubbel=B autentisering",\
"en":"engangs=C*;engangskod=C*|C|N for aterstallning;enhetsnamn=P",\
"ti":"tillfallig=C kod;tidsbegransad=C kod;till=K (din/ditt) (e post*/telefon*/mobil*/nummer/mejl)|h (kunden/mottagaren)|h (forare*/bud*);tillampa=x",\
"sv":"svarskod=C*;svar=p",\
"in":"inloggningskod=D*;inte=K fatt;inkorg=K*;installningsnyckel=O;installationsnyckel=O;inbjud=f*;inlogg=r*;installningar=w",\
"sm":"sms=D kod*|K",\
"be":"bekraftelsekod=E*;bekrafta=J (inloggning*/din inloggning)|J (din/ditt/att)|h leverans*;betalkort=Q*;belopp=n;beskrivning=p;betala=v;betalning=v",\
"va":"valideringskod=E*;vardekod=T*;vardebevis=T;varvning=f*;varvnings=f*;valutakod=k*;valutanummer=k;varukod=k*;varunummer=k",\
"sa":"sakerhetskod=F*;sakerhetskontroll=J;sant=K;sakerhetskopieringskod=N*;sakerhetsfraga=R;sandnings=g*",\
"pa":"passkod=F*;paket=g*;pa=l (din/skarmen) (tv/enhet/skarm)|l (tv/skarmen);parkoppl=l*",\
"ak":"aktiveringskod=F*;aktivera=l enhet",\
"at":"atkomstkod=G*;atta=I (siffrig*/siffror/siffriga/tecken);aterstallningskod=N*;aterstallningsnyckel=N;atkomsttoken=m;aterstall=u*",\
"4":"4=I (siffrig*/siffror/siffriga/tecken)",\
"4s":"4siffrig=I*;4siffror=I;4siffriga=I",\
"4t":"4tecken=I",\
"5":"5=I (siffrig*/siffror/siffriga/tecken)",\
"5s":"5siffrig=I*;5siffror=I;5siffriga=I",\
"5t":"5tecken=I",\
"6":"6=I (siffrig*/siffror/siffriga/tecken)",\
"6s":"6siffrig=I*;6siffror=I;6siffriga=I",\
"6t":"6tecken=I",\
"7":"7=I (siffrig*/siffror/siffriga/tecken)",\
"7s":"7siffrig=I*;7siffror=I;7siffriga=I",\
"7t":"7tecken=I",\
"8":"8=I (siffrig*/siffror/siffriga/tecken)",\
"8s":"8siffrig=I*;8siffror=I;8siffriga=I",\
"8t":"8tecken=I",\
"fy":"fyra=I (siffrig*/siffror/siffriga/tecken)",\
"fe":"fem=I (siffrig*/siffror/siffriga/tecken);felkod=k*;felnummer=k",\
"se":"sex=I (siffrig*/siffror/siffriga/tecken);serienummer=X",\
"id":"identitetskontroll=J;identitetsverifiering=J;idinapp=L",\
"sk":"skickat=K*;skickade=K*;skickas=K|t till;skicka=K (kod*/igen/ny*/om);skanna=L;skrapskydd=R;skrappost=R*;skapa=s (ett )?konto;skickar=t",\
"mo":"mottog=K*;mottagit=K;mobil=U*;mobilnummer=U;motes=Y*",\
"fa":"fatt=K*;fargkod=k*;fargnummer=k",\
"vi":"via=K (sms/e post);visas=M i",\
"me":"med=K sms;mejl=K*|b*;meddelande=K|p;medlemsnummer=a",\
"ny":"ny=K kod|W pin|y* (kod*/*kod);nytt=u losenord",\
"te":"textmeddelande=K;tecken=R i;telefon=U*",\
"fi":"fick=K",\
"ge":"genererad=L*;genereras=L",\
"fr":"fran=L din app|L appen|h (kunden/mottagaren)",\
"ia":"iappen=L",\
"av":"av=L appen|h (kunden/mottagaren)",\
"op":"oppna=L (din )?*app*",\
"di":"din=L app|h (forare*/bud*)",\
"re":"reservkod=N*;registreringsnummer=X;rekommendation=f*;registrera=s*",\
"ba":"backup=N kod*;baksidan=Q;bankgiro=j",\
"no":"nodkod=N*",\
"he":"hemlig=O nyckel",\
"gi":"giltighetstid=P",\
"na":"namn=P pa enhet*|o",\
"kr":"kreditkort=Q*",\
"bi":"bild=R*",\
"bo":"bokstaver=R*;bokningsnummer=g;bokningskod=g;bokning=g*",\
"ro":"robot=R",\
"po":"postnummer=S;postnr=S",\
"ra":"rabatt=T*",\
"ka":"kampanjkod=T*;kallkod=k*;kallnummer=k;kassa=v*",\
"pr":"presentkort=T*;produktnyckel=X;produktkod=X*|k*;produktnummer=k;projektkod=k*;projektnummer=k;pris=n;prova=q*",\
"ku":"kupong=T*;kurskod=Y*;kundnummer=a",\
"lo":"losa=T in;losenord=c*;losenordsskyddad=d*;logga=r in",\
"ga":"gavokort=T;gata=o",\
"da":"datum=V;dag=V",\
"fo":"fodelse=V*;fornamn=o;foretag=o;for=t att fa",\
"ma":"manad=V;matarstallning=n*",\
"ar":"ar=V;arendenummer=g;artikelkod=k*;artikelnummer=k",\
"pi":"pinkod=W*;pin=W kod*",\
"li":"licens=X*",\
"kl":"klasskod=Y*",\
"ru":"rumskod=Y*",\
"sp":"spelkod=Y*;sparning=g*;spara=g*|w andringar|x;sprakkod=k*;spraknummer=k",\
"de":"delta=Y i",\
"la":"larare=Y*;landskod=i*;landsnummer=i;lank=l* enhet;land=o",\
"so":"sok=Z|Z*",\
"e":"e=b post*",\
"ep":"epost=b*|b*",\
"gr":"grupplosenord=d",\
"wi":"wifi=d losenord",\
"br":"brev=e*",\
"pe":"per=e post;personnummer=j",\
"ib":"ibrevet=e",\
"vy":"vykort=e",\
"or":"ordernummer=g;organisationsnummer=j;ort=o",\
"st":"starta=h resa*;streckkod=k*|k*;strecknummer=k;stad=o",\
"do":"domanflytt=h*",\
"ri":"riktnummer=i",\
"cl":"clearingnummer=j",\
"bu":"butikskod=k*;butiksnummer=k",\
"ap":"api=m nyckel",\
"al":"alder=n",\
"ef":"efternamn=o",\
"ad":"adress=o",\
"am":"amne=p",\
"is":"istallet=q|q",\
"ta":"tappat=q",\
"le":"legitimer=r*",\
"gl":"glomt=u",\
"up":"upprepa=y koden"},\
"unled":{"kod":[["*kod","code"],["*koden","code"]],"sif":[["*siffriga","digits"],["*siffrig","digits"]]},\
"parts":[]}',
  cs: '{"led":{\
"au":"autentizacn=A* aplikac*|D* kod*;autentifikacn=A* aplikac*|D* kod*;autentikator=A*;autentizator=A*;autorizacn=D* kod*;autentizacni=O klic;autentiz=r*",\
"ov":"overovac=A* aplikac*;overovaci=E* kod*|O klic;overeni=J prihlaseni|J (totoznosti/identity/uctu/emailu/telefonu)|r;over=J* (svou/svuj/vasi/vas) (totoznost/ucet/email/telefon)|r*",\
"ap":"aplikac=A* pro overovani|A* pro dvoufaktor*;api=m klic",\
"ge":"generator=A* kodu;generovan=L*",\
"dv":"dvoufaktor=B*;dvoufazov=B*;dvoustupnov=B*;dvou=B faktor*;dvoukrok=B*;dvojfaktor=B*",\
"vi":"vicefaktor=B*",\
"dr":"druhy=B faktor;druheho=B faktoru;drzitel=Q karty",\
"je":"jednorazov=C*",\
"do":"docasny=C kod;docasne=C heslo;dorucen=K*;dosel=K;dopis=e*;doporuc=f*",\
"he":"heslo=D z sms|c|d (skupiny/wifi/site);hesla=c;heslem=c",\
"sm":"sms=D heslo|D kod*|K|K zprav*;smerovaci=S cislo",\
"pr":"prihlasovaci=D* kod*|a jmeno;pristupov=G* kod*;prisel=K;prijat=K*;promo=T kod*;produktovy=X klic;pripojit=Y se|l zarizeni;prevod=h domen*;predvolba=i;pristupovy=m token;prijmeni=o;predmet=p;prihlas=r*;prihlaseni=r;prijde=t vam",\
"ko":"kod=D* z (aplikace/sms/emailu)|E* pro overeni|H|N* pro obnov*|N* obnovy|Q karty|X produktu|Y (tridy/kurzu/mistnosti/hry/schuzky)|g rezervace|i zeme|i statu|j banky|k (produktu/zbozi/barvy/jazyka/meny/chyby/projektu/predmetu/prodejny/letiste);kontrolni=E* kod*|R otazka;kodu=H|k (produktu/zbozi/barvy/jazyka/meny/chyby/projektu/predmetu/prodejny/letiste);kody=H;kodem=H;konfiguracni=O klic;komentar=p;konfigurace=w",\
"po":"potvrzovaci=E* kod*;potvrd=J* prihlaseni;potvrdte=J (svou/svuj);potvrzeni=J prihlaseni;poslal=K*;poslan=K*;poslat=K;postovni=S* smerovaci*;poukaz=T*;postou=e;pozvan=f*;pozvanka=f;pozvankovy=f;po=h (zakaznika/prijemce);potvrdit=h doruceni;pocet=n;popis=p;poznamk=p*;pouzit=q|x;pouzijte=q;posleme=t",\
"ve":"verifikacni=E* kod*;ve=L vasi aplikaci;vek=n",\
"be":"bezpecnostni=F* kod*|J kontrola",\
"ak":"aktivacni=F* kod*;aktivac=l* zarizeni",\
"to":"token=H",\
"4":"4=I (mistn*/ciselny/cifer/cislic*/znak*)",\
"4m":"4mistn=I*",\
"4c":"4ciselny=I;4cifer=I;4cislic=I*",\
"4z":"4znak=I*",\
"5":"5=I (mistn*/ciselny/cifer/cislic*/znak*)",\
"5m":"5mistn=I*",\
"5c":"5ciselny=I;5cifer=I;5cislic=I*",\
"5z":"5znak=I*",\
"6":"6=I (mistn*/ciselny/cifer/cislic*/znak*)",\
"6m":"6mistn=I*",\
"6c":"6ciselny=I;6cifer=I;6cislic=I*",\
"6z":"6znak=I*",\
"7":"7=I (mistn*/ciselny/cifer/cislic*/znak*)",\
"7m":"7mistn=I*",\
"7c":"7ciselny=I;7cifer=I;7cislic=I*",\
"7z":"7znak=I*",\
"8":"8=I (mistn*/ciselny/cifer/cislic*/znak*)",\
"8m":"8mistn=I*",\
"8c":"8ciselny=I;8cifer=I;8cislic=I*",\
"8z":"8znak=I*",\
"se":"sestimistn=I*;sesticifern=I*;seriov=X* cislo",\
"ct":"ctyrmistn=I*",\
"os":"osmimistn=I*;osobni=a cislo",\
"od":"odesla=K*;odeslat=K;od=h (zakaznika/prijemce);odpoved=p;odesleme=t",\
"za":"zasla=K*;zaslat=K;zaplikace=L;zalozni=N* kod*;zachrann=N* kod*;zadni=Q strane|Q strana;zakaznicke=a cislo;zasilk=g*;zaregistr=s*;zasleme=t;zapomen=u*;zaplatit=v",\
"ob":"obdrze=K*;obnovovaci=N* kod*;obrazk=R*;obrazku=R;objednavk=g*;obdrzite=t;obnov=u* hesla",\
"na":"na=K (vas/vasi/tvuj/email/telefon/cislo)|l (televizi/obrazovce/zarizeni);naskenuj=L*;nastavovaci=O klic;nazev=P zarizeni;narozeni=V;nastaveni=w;nastavit=x",\
"em":"emailem=K;email=b*;emailova=b adresa",\
"zn":"znovu=K;znaky=R z",\
"no":"novy=K kod|W pin|y kod;nouzov=N* kod*;nove=u heslo",\
"ne":"neprisel=K;nedorazil=K;nedostali=K",\
"zp":"zprav=K*;zprava=p",\
"zk":"zkontrolujte=K (svuj/svou)? (email/telefon/schranku);zkus=q*",\
"vy":"vygenerovan=L*;vyrobni=X cislo;vyhled=Z*;vytvorit=s ucet",\
"va":"vasi=L aplikace;vaplikaci=L",\
"z":"z=L aplikace",\
"v":"v=L aplikaci",\
"ot":"otevrete=L aplikac*",\
"zo":"zobrazen=M*;zopakujte=y kod",\
"kl":"klic=N pro obnov*",\
"in":"instalacni=O klic",\
"ta":"tajny=O klic",\
"pl":"platnost=P;platebni=Q* kart*;platba=v",\
"de":"delka=P;den=V",\
"ci":"cislo=Q karty|a klienta|g (objednavky/zasilky/rezervace/faktury)|j uctu|j op|j obcanskeho",\
"kr":"kreditni=Q* kart*",\
"op":"opiste=R",\
"ro":"robot=R;rok=V;rodne=j cislo",\
"an":"antispam=R*",\
"pi":"pismena=R;pin=W kod*|W karty|W ke karte",\
"ps":"psc=S",\
"sl":"slevov=T*;sleva=T;sledov=g*",\
"ku":"kupon=T*;kuryr=h*",\
"da":"darkov=T* (karta/poukaz*/kod*);datum=V",\
"te":"telefon=U*",\
"mo":"mobil=U*",\
"me":"mesic=V;mesto=o",\
"li":"licenc=X*",\
"sc":"schuzk=Y*",\
"uc":"ucitel=Y*",\
"hl":"hledat=Z",\
"uz":"uzivatel=a*",\
"ch":"chranen=d* heslem",\
"re":"rezervac=g*;registr=s*",\
"ri":"ridic=h*",\
"tr":"transfer=h domen*",\
"di":"dic=j",\
"ca":"carov=k* kod*;castka=n",\
"zd":"zdrojov=k* kod*",\
"sp":"sparov=l*;spolecnost=o",\
"pa":"parovac=l*",\
"mn":"mnozstvi=n",\
"ce":"cena=n",\
"st":"stav=n* (elektromeru/plynomeru/vodomeru/meridla);stat=o",\
"jm":"jmeno=o",\
"ad":"adresa=o",\
"ul":"ulice=o;ulozit=w (zmeny/nastaveni)|x",\
"fi":"firma=o",\
"ze":"zeme=o",\
"ji":"jin=q* (metod*/zpusob*)",\
"mi":"misto=q toho",\
"zt":"ztratil=q*",\
"bu":"bude=t (zaslan*/odeslan*)",\
"zm":"zmenit=x"},\
"unled":{},\
"parts":[]}',
  more: '{"led":{\
"go":"godkendelsesapp=A*;godkjenningsapp=A*;godkendelseskod=D*;gonderildi=K;gondərildi=K;gondərdik=K;gorde=x",\
"au":"autentificeringsapp=A*;autentiseringsapp=A*;autentifikacn=A* aplikac*;autentifikator=A*;autentifikavimo=A (program*/aplikacij*)|D kod*;autentifik=A* (lietotn*/aplikacij*/tetbiq*);autentimisrakendus=A*|L*;autentimise=A rakendus*;autentikator=A*;autentifikazio=A aplikazio*;auðkenningar=A*;autentizacn=A* aplikac*;autentifikacni=D kod;autentifikacijski=D kod;autentifikacijsk=D* kod*;autentifikacijas=D kod*;autentimiskood=D*;autentific=r*",\
"to":"todennussovellu=A*;todennus=A (app*/sovellu*);tofaktor=B*;to=B faktor*|B trinns*|B trins*;totrins=B*;totrinn=B*;totrinns=B*;tofase=B*;todennuskoodi=D*",\
"hi":"hitelesito=A alkalmazas*|A (app*/alkalmaz*)|D kod*|E kod*;hitelesitoapp=A*;hitelesitokod=E*;hinh=R anh|R (anh)?;hifadhi=x",\
"ap":"aplicatia=A de autentificare;aplicatie=A* de autentificare;aplikasi=A autentikator|A autentikasi|A pengesah*|A (otentikator/otentikasi/verifikasi);aplikacij=A* za autentifikaciju|A* za (autentifikaci*/autentikaci*/provjeru/proveru/overu/potvrdu)|A* za (preverjanje*/overjanje);aplicacio=A (d autenticacio/autenticadora);aplikacion=A* (i/e/te)? vertetimi*;app=A de autentificare|A xac thuc;apps=A xac thuc;apstiprinajuma=E kod*;apstiprin=J* (identit*/e past*)|r*",\
"un":"ung=A dung xac thuc;un=C sol us;undangan=f",\
"pe":"pengesah=A;pengesahan=J;personas=a kods;personnummer=a;per=e brev;perangkat=l;peranti=l",\
"εφ":"εφαρμογη=A ελεγχου ταυτοτητας|A επαληθευσης;εφεδρικ=N*",\
"пр":"приложение=A за удостоверяване;праграм=A* аутэнтыфікац*;приложени=A* за удостоверяване;провер=J* (идентитет*/самоличност*);промо=T код|T*;прамакод=T*;промокод=T*;присъедин=Y*;претраг=Z*;пребар=Z*;препорък=f*;проследяв=g*",\
"ov":"overovac=A* aplikac*|E* kod*;overovaci=E kod|E* kod*;overte=J;overenie=J;overit=J",\
"ау":"аутентификатор=A*",\
"ав":"автентификатор=A*",\
"ап":"апликациј=A* за (автентикаци*/автентикациј*/аутентификациј*/потврду/проверу);аппаас=L",\
"pr":"programu=A ya (uthibitishaj*/kuthibitisha);provjer=B* u dva koraka;preverjanj=B* v dveh korakih;prisijungimo=D kod*;prihlasovac=D* kod;preveritven=E* kod*;primit=K*;prent=R;produktnoegle=X;produktnokkel=X;pripojit=Y;pridruzi=Y;prisijungti=Y prie;pretraz=Z*;prin=e posta;preporuk=f*;pracenje=g;prihlas=r*;prijav=r*;prijun=r*;prisijung=r*",\
"ve":"verifieerder=A app;verifikasie=A app;verifikacij=B* u dva (koraka/faktora);verificacio=B en dos passos;verifikationskod=E*;verifiseringskod=E*;verifikacijski=E kod;verifikacijsk=E* kod*;verifikacijas=E kod*;verification=E code;verifikasiekode=E;verifikacn=E* kod*;verificeringskod=E*;verificer=J din;verifica=J* (contul/emailul/adresa)|J (la teva/el teu);verifikasi=J (email/akun/identitas/nomor)|J;verifiko=J (identitet*/email*);verifieer=J jou;verificati=J;vestule=e;verifik=r*;verific=r*;veti=t primi",\
"wa":"waarmerktoep=A*;wagwoord=c",\
"ба":"баталгаажуулагч=A апп*;баталгаажуулах=E код*;баталгаажуул=J*",\
"tu":"tunnistautumissovellu=A*;tunnuslukusovellu=A*;tunnusluku=C*;turvakoodi=F*;turvakood=F*;tunnistaudu=J*;tumekutumia=K;tu=L ung dung;tuoteavain=X",\
"ko":"kodegenerator=A*;kode=C otp|D fra telegram|D autentikasi|D masuk|D otentikasi|D sms|D (login/masuk)|E verifikasi|E (verifikasi/konfirmasi)|F keamanan|F (keamanan/akses)|H|H anda|N pemulihan|N cadangan|N (pemulihan/cadangan)|S pos|T promo|T voucher|Y (kelas/rapat/ruang/game)|f undangan|f referral|g (booking/pemesanan)|y baru|y berri;kod=D za prijavu|D za (prijavu/autentifikaci*)|D* (log masuk/masuk)|D iz sms*|E pengesahan|E za potvrdu|E za provjeru|E za (potvrdu/provjeru/verifikaciju/proveru)|E (pengesahan/verifikasi)|E* i (verifikimit/konfirmimit)|E za verifikaci*|F keselamatan|F* i sigurise|H|H*|N na obnov*|N za oporavak|N (pemulihan/sandaran)|N* i (rikuperimit/rezerve)|S pos|S* postar|T za popust|T (promosi/diskaun/baucar)|T* (promocional/zbritje*)|Y kelas|y baru;kontrolny=E kod;kontroln=E* kod*;kontrollkood=E*;kontrollkode=E*;koden=H;koodi=H;koodin=H;kodot=H;kodu=H;kods=H;kodas=H;koda=H;kodo=H;kodi=H|T ya (punguzo/ofa);kood=H;kodea=H;kodin=H;koð=H*;koduri=H;kortnummer=Q;korttinumero=Q;kortets=Q;korti=Q* (turva*/numero*);kortin=Q*;kortel=Q*;kortsins=Q;kontrolcifre=Q*;kokous=Y*;koosolek=Y*;korisnicko=a ime",\
"tr":"trinh=A xac thuc;trimis=K*;trong=L ung dung|R hinh;trazi=Z*",\
"ka":"kaksivaihei=B*;kaksiosai=B*;kaheastmeli=B*;kahefaktor=B*;kaheetapi=B*;kartyaszam=Q;kartu=Q|Q kredit|Q sigurnosn*;kartya=Q*;karte=Q sigurnosn*;kartic=Q*;kartes=Q;kaardi=Q*;kad=Q kredit|Q debit|Q;karti=Q*;kartin=Q;kadi=Q;karaktereket=R a kep*;kampanjakoodi=T*;kayttajatunnus=a*;kayttajanimi=a*;kata=c sandi|c laluan|u sandi baru;kami=t akan",\
"mo":"monivaihei=B*;mot=C lan;modtaget=K;mottatt=K;mobilnummer=U;mote=Y id;motekod=Y*;mode=Y id",\
"ke":"ketfaktor=B*;ketlepcsos=B*;ketto=B lepcsos*;ketfazis=B*;kertakayttoi=C*;kertakoodi=C*;kertakaytto=C*;kemi=K derguar;kepen=R|R;keprol=R;kedvezmeny=T*;keres=Z*;kerko=Z*",\
"do":"doi=B factori|B pasi;doble=B factor;dos=B factors;dous=B (pasos/factores);doua=B etape|B factori;dogrulama=J;don=g hang",\
"ha":"hai=B yeu to|B lop|B buoc;hatua=B mbili;hatjegyu=I|I*;hat=I szamjegyu;hantar=K semula;har=K sendt;haku=Z*",\
"2":"2=B lop",\
"2l":"2lop=B",\
"du":"dua=B faktor|B langkah|B (langkah/faktor/peringkat);dung=C mot lan;dunsolus=C;dun=C so uso;duoc=K gui;du=t modtager|t mottar",\
"δυ":"δυο=B παραγοντων|B βηματων",\
"δι":"διπλου=B παραγοντα",\
"дв":"двуфактор=B*;двустъпк=B*;двофактор=B*;двухэтапн=B*;двухфактарн=B*;две=B стъпки",\
"dv":"dvojfaktor=B*;dvojstupn=B*;dvofaktor=B*;dvostupanj=B*;dvoetapn=B*;dvostep=B*;dvokora=B*;dvostopenj=B*;dvieju=B (veiksm*/zingsn*/faktor*);dviem=B (veiksm*/zingsn*);dvokorak=B*;dvojkrok=B*;dvojstupnov=B*",\
"di":"divpakapju=B;divfaktoru=B;divu=B (faktoru/solu);digito=I koodi;digitos=I koodi;dikirim=K*;dihantar=K;din=L aplicatie|L aplicatia|R imagine;di=L aplikasi;diskon=T;dispozitiv=l",\
"bi":"bi=B (urrats*/faktore*);birdefelik=C;birdəfəlik=C;biztonsagi=F kod*;bidali=K*;billedet=R;bildet=R;bilatu=Z",\
"tv":"tveggja=B (þrepa/þatta)",\
"me":"me=B dy (hapa/faktor*);megerosito=E kod*;megerositokod=E*;megerosites=J;menghantar=K;mengirim=K*;mesyuarat=Y;meklet=Z;medlemsnummer=a;meghivo=f*;mewngofnodi=r;meld=r aan;mentes=x",\
"dy":"dyfaktor=B*",\
"у":"у=B два (чекор*/корак*/фактор*)",\
"уд":"удвачекор=B*;удвакорак=B*;удвафактор=B*",\
"во":"во=B два (чекор*/корак*/фактор*)",\
"tw":"two=B step na;tweestap=B*;twee=B faktor*",\
"хо":"хоер=B (шатлалт/алхамт);хонгололт=T*",\
"ek":"eki=B qadamdi",\
"ек":"екі=B (кадам*/қадам*/фактор*)",\
"ik":"iki=B (merheleli/mərhələli/faktorlu/addimli)",\
"xa":"xac=B (thuc/minh) (hai/2) (yeu/buoc/lop)|J minh|J nhan (email/danh tinh/tai khoan)|J (minh/nhan)|r (minh/nhan/thuc)",\
"по":"потвърждаване=B в две стъпки;потвърдете=J;потвържд=J*;потвърди=J*;послали=K смо;послат=K*;пощенски=S код;поштенски=S*;поштански=S*;пошта=S индекс*;пощенск=S* код;попуст=T;потърс=Z*;потребител=a*;покана=f*;покан=f*;потвърд=r*;потвърж=r*",\
"en":"engangskod=C*;engangsadgang=C*;engangspassord=C*;enkratn=C*;engangs=C*;engangskode=E*;enviat=K;enviamosche=K;enviamos=K*;endurheimt=N*;endirim=T",\
"eg":"egyszer=C hasznalatos;egyszeri=C (jelszo*/kod*)|C;egiaztapen=E kode*;egiaztatze=E kode*;egiaztatu=J (zure)?",\
"de":"de=C unica folosinta|C unica (folosinta/utilizare)|L l aplicacio;derguar=K;descompte=T;deskontu=T*;deltag=Y;delta=Y;desa=x",\
"co":"cod=C unic|D de autentificare|D de conectare|D (sms/de autentificare/de conectare/de acces)|E* de verificare|E* de confirmare|E (de verificare/de confirmare/de validare/verificare)|F de securitate|G de acces|H|N* de recuperare|N* de rezerva|N* de (recuperare/rezerva/rezerv)|S postal|T de reducere|T promotional|T (promotional/de reducere/promo/voucher)|a client|f de invitatie|y nou;codi=D d (autenticacio/acces)|D de (sessio/connexio)|E de (verificacio/confirmacio/validacio)|F de seguretat|H|N de (recuperacio/seguretat de reserva)|S postal|T (promocional/de descompte)|y nou;codul=E de verificare|F de securitate|H|y nou;codigo=E de (verificacion/confirmacion)|F de seguranza|N de recuperacion;code=E sa pag verify;codu=F de securitate;confirma=J* identitatea;confirmati=J;contrasenya=c;contrasinal=c;comanda=g|g numero;conectare=r",\
"ma":"ma=C otp|D xac thuc|D dang nhap|D (dang nhap/xac thuc/sms)|E xac nhan|E xac minh|E kiem tra|E xac (minh/nhan/thuc)|F bao mat|F (bao mat/an toan)|F kich hoat|H|N khoi phuc|N du phong|N (khoi phuc/du phong)|Q bao mat the|S buu dien|S (buu dien/buu chinh)|T giam gia|T khuyen mai|T (giam gia/khuyen mai/uu dai/voucher)|Y (lop/phong/tro choi)|a (khach hang/nhan vien/sinh vien)|f moi|f gioi thieu|g (van don/don hang/dat cho)|y moi;matumizi=C moja;matkapuhelin=U;mat=c khau|u khau moi;masuk=r;mag=r log in",\
"se":"sekali=C pakai|C guna;segurtasun=F kode*;sekuriteitskode=F;sekscifre=I*;sekssifre=I*;sestmiestn=I*;sestemiestn=I*;sesteroznamenk=I*;sestmestn=I*;sesteroznamenkast=I*;sestocifr=I*;sesiu=I skaitmen*;sesu=I ciparu;seis=I dixitos;sendt=K*;sendte=K;send=K igen|K pa nytt|K (igen/pa nytt/ny);sendum=K;sent=K a;sekild=R*;serienummer=X;seriove=X cislo;serijsk=X* (broj/stevilka);serijos=X numeris;serijas=X|X numurs;seerianumber=X;sestanek=Y;seuranta=g*;seadme=l kood;se=t duoc gui",\
"μι":"μιας=C χρησης",\
"ед":"еднократ=C*",\
"je":"jednorazov=C*;jednokratn=C*;jelszo=c*|c;jemputan=f",\
"vi":"vienkartin=C*;vienreizej=C*;visszaigazolo=E kod*;via=K sms;vi=K har sendt|t sender;vist=M i;visszaallitasi=N kod*;vista=x",\
"uh":"uhekord=C*",\
"d":"d=C un sol us",\
"er":"erabilera=C bakarr*;erositse=J meg;ertekezlet=Y*",\
"ei":"einnota=C;einmal=C*;einkode=C",\
"nj":"njeperdorim=C*",\
"је":"једнократн=C*",\
"is":"isang=C beses;isikutuvast=J*;issiunt=K*;is=L (jusu )?(autentifik*/programel*/aplikacij*);iskanje=Z;isikukood=a;issiusime=t;issaugoti=x",\
"mi":"minsanang=C",\
"ee":"eenmalig=C*",\
"ад":"аднаразов=C*;адправіл=K*",\
"нэ":"нэг=C удаагиин",\
"бі":"бір=C реттік",\
"el":"eldobhato=C jelszo;ellenorzo=E kod*;ellenorzokod=E*;elkuldt=K*",\
"pa":"parola=C (unica/temporara)|c|u noua;palogginskode=D*;patvirtinim=E* kod*;parbaudes=E kod*;patvirtin=J* (tapatyb*/el/prisijung*)|r*;pa=K sms|Q (bagsiden af )?kortet|R bildet|l (din )?tv|l fjernsynet;palautuskoodi=N*;paveiksl=R*;pasto=S kod*;pasta=S (indekss/kods);passord=c*|c;parole=c;parool=c;pasahitza=c;pakke=g*;pasutijuma=g;parring=l*;paritus=l*;parosit=l*",\
"lo":"loginkod=D*;lozinka=c;loi=f moi;log=r ind|r masuk;logg=r inn;logi=r sisse",\
"in":"innloggingskod=D*;innloggingskode=D*;in=L jou app;intalnir=Y*;invitationskod=f*;invitasjonskod=f*;invitation=f*;invitatie=f;inici=r* sessio;iniciar=r sesion;innskra=r*;ingia=r",\
"ki":"kirjautumiskoodi=D*;kirjautumis=D koodi*;kinnituskood=E*;kinnita=J (oma/et)|r;kirim=K*|K ulang;kirje=e*;kirjaga=e;kirjaudu=r*",\
"be":"bejelentkezesi=D kod*;belepesi=D kod*;belepteto=D kod*;bekraeftelseskod=E*;bekreftelseskod=E*;bekreftelses=E kode|E kod*;berrespen=E kode*;bevestigingskode=E;bekraeftelses=E kod*;bezpecnostny=F kod;bekraeft=J (din/dit)|J|r;bekreft=J (din/ditt/at)|J|r;berreskuratze=N kode*;berpa=N kod*;betalingskort=Q;bestillingsnummer=g;bejelentkez=r*;belepes=r",\
"κω":"κωδικος=D ελεγχου ταυτοτητας|D συνδεσης|E επαληθευσης|E επιβεβαιωσης|F ασφαλειας|H|N ανακτησης|a πελατη|c προσβασης;κωδικο=E επαληθευσης|H;κωδικ=E* (επαληθευσης/επιβεβαιωσης/ενεργοποιησης)|F* ασφαλειας|N* ανακτησης|N* (ασφαλειας αντιγραφου);κωδικου=H",\
"ко":"код=D за вход|D за удостоверяване|D (из/от) sms|D за (вход/најава/влизане)|E за потвържд*|E за проверка|E за (потврда/верификација/потврду/проверу)|E (пацвярджэння/праверкі)|F за сигурност|F бяспекі|H|N за възстановяване|N за (обновување/опоравак/възстановяване)|N (аднаулення/аднаулення);кода=H;кодот=H;кодъ=H*;кодыг=H;кодын=H;кодты=H;коды=H;колданба=L*",\
"pi":"pieslegsanas=D kod*;pin=F koodi*;pildil=R;pildi=R;picha=R;pismom=e;pieslegt=r*",\
"si":"sisselogimis=D* kood*;sikkerhedskod=F*;sikkerhetskod=F*;sigurnosni=F kod;sigurnosn=F* kod*;sikkerhetskode=F*;sikkerhedskode=F*;sis=I digits;siunteme=K;siusti=K dar;sihtnumber=S;simanumer=U;sifrə=c;siuntos=g;simpan=x",\
"sm":"sms=D kod*|D koodi*|D kood*|K",\
"va":"vahvistuskoodi=E*;vahvistus=E koodi*;varmistuskoodi=E*;vahvista=J (sahkoposti*/henkil*/puhelin*/tili*)|J|r;vaplikacii=L;varakoodi=N*;varukood=N*;varausnumero=g;varaustunnus=g;vam=t bomo poslali",\
"po":"potvrdzovaci=E kod;potvrdni=E kod;potvrdn=E* kod*;potrditven=E* kod*;potvrdzovac=E* kod*;potvrdite=J;potvrda=J;potvrd=J* (identitet*/prijav*/e postu)|r*;potvrdi=J|r*;poslali=K|K smo;poslan=K*|K* (na/je/vam);poslat=K*|K* (na/je/vam)|t cemo;ponovo=K|K posalji;posiljam=K*;posalji=K ponovo|K (novi )?kod;postnummer=S;postnr=S;postinumero=S;postanski=S broj;postansk=S* broj;postna=S stevilk*;poskod=S;posta=S kode*;postnumer=S;poskode=S;poct=S indeks*;popust=T;postitse=e;pozyvac=f*;pozivni=f*|f kod;pozivnic=f*;posleme=t",\
"st":"staðfestingark=E*;staðfestingar=E koð*;staðfest=J* (auðkenni/netfang);stretnuti=Y*;stevilka=g (narocila/posiljke);stoor=x",\
"ве":"верификацион=E* код*",\
"na":"nambari=E ya (uthibitisho/uthibitishaj*)|F ya usalama|H|N ya urejesh*|S ya posta|U ya simu;nagpadala=K;na=K (vas/vas/vasu) (e/mail/telefon*/mobil*);naytta=M;nama=a pengguna;naujas=y kodas",\
"ms":"msimbo=E wa uthibitish*|H|S wa posta",\
"ра":"растау=E код*|J",\
"tə":"təsdiq=E kod*;təsdiqləmə=E kod*;təhlukəsizlik=F kod*;təsdiqlə=J*;tətbiqind=L*",\
"te":"tesdiq=E kod*;tekstiviesti=K*;terima=K*;telah=K dihantar;telefonile=K;tetbiqind=L*;telefon=U*;telefonszam=U;telefonne=U cislo;telefonnummer=U;telefona=U numurs;telefoninumber=U;termekkulcs=X;ten=a dang nhap;tellimuse=g number;televisio=l*;teve=l*;televiisor=l*",\
"ta":"tarkistuskoodi=E*;tarakimu=I (4/5/6/8);tartalek=N kod*|N*;taastekood=N*;taastamiskood=N*;targeta=Q;tarxeta=Q;tafuta=Z;taj=a szam;tallenna=x",\
"ad":"adgangskod=F* engang|c*;adoszam=a;adoazonosito=a;adgangskode=c",\
"sa":"saugos=F kod*;sase=I cifre;sahkan=J (identiti/emel/akaun);sanemtais=K;sahkopostii=K*;saatsime=K;saadeti=K;saadetud=K;saatnud=K;saada=K uuesti;sarjanumero=X;sala=Y de;sastan=Y*;sapulc=Y*;salasana=c*|c;saadetise=g;sandingkan=l;saioa=r hasi;saadame=t;salveaza=x;sacuvaj=x;saglabat=x;salvesta=x",\
"dr":"drosibas=F kod*",\
"or":"oryggiskoð=F*;ordrenummer=g",\
"бе":"безбедносен=F код",\
"си":"сигурносн=F* код*",\
"ak":"aktivalo=F kod*;akan=t (kami )?(kirim*/dikirim*)",\
"4":"4=I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*",\
"4c":"4cifre=I*|I;4chuso=I|I;4ciselny=I;4cifret=I|I*;4cifren=I*;4cipar=I*",\
"4s":"4sifre=I*;4sifret=I|I|I*;4siffer=I;4szamjegy=I*|I*;4so=I|I;4skaitmen=I*;4stafa=I;4shifror=I*;4syfer=I*;4sifrede=I;4sifrets=I;4szamjegyu=I*",\
"4n":"4numeroi=I*;4numeroinen=I;4numeroisen=I",\
"4j":"4jegyu=I|I",\
"4d":"4digit=I|I;4digito=I*;4digitu=I*;4digits=I",\
"4ψ":"4ψηφι=I*|I*",\
"4ц":"4цифрен=I*|I*",\
"4m":"4miestn=I*;4mestn=I*",\
"4z":"4znamenk=I*|I*;4zenkl=I*",\
"5":"5=I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)",\
"5c":"5cifre=I*|I;5chuso=I|I;5ciselny=I;5cifren=I*;5cipar=I*;5cifret=I*",\
"5s":"5sifre=I*;5sifret=I|I*;5siffer=I;5szamjegy=I*|I*;5so=I|I;5skaitmen=I*;5stafa=I;5shifror=I*;5syfer=I*;5sifrede=I;5sifrets=I;5szamjegyu=I*",\
"5n":"5numeroi=I*;5numeroinen=I;5numeroisen=I",\
"5j":"5jegyu=I|I",\
"5d":"5digit=I|I;5digito=I*;5digitu=I*;5digits=I",\
"5ψ":"5ψηφι=I*",\
"5ц":"5цифрен=I*|I*",\
"5m":"5miestn=I*;5mestn=I*",\
"5z":"5znamenk=I*|I*;5zenkl=I*",\
"6":"6=I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*|I dixitos",\
"6c":"6cifre=I*|I;6chuso=I|I;6ciselny=I;6cifret=I|I*;6cifren=I*;6cipar=I*",\
"6s":"6sifre=I*;6sifret=I|I|I*;6siffer=I;6szamjegy=I*|I*;6so=I|I;6skaitmen=I*;6stafa=I;6shifror=I*;6syfer=I*;6sifrede=I;6sifrets=I;6szamjegyu=I*",\
"6n":"6numeroi=I*;6numeroinen=I;6numeroisen=I",\
"6j":"6jegyu=I|I",\
"6d":"6digit=I|I;6digito=I*;6digitu=I*;6digits=I;6dixitos=I",\
"6ψ":"6ψηφι=I*|I*|I*",\
"6ц":"6цифрен=I*|I*",\
"6m":"6miestn=I*;6mestn=I*",\
"6z":"6znamenk=I*|I*;6zenkl=I*",\
"7":"7=I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)",\
"7c":"7cifre=I*|I;7chuso=I|I;7ciselny=I;7cifren=I*;7cipar=I*;7cifret=I*",\
"7s":"7sifre=I*;7sifret=I|I*;7siffer=I;7szamjegy=I*|I*;7so=I|I;7skaitmen=I*;7stafa=I;7shifror=I*;7syfer=I*;7sifrede=I;7sifrets=I;7szamjegyu=I*",\
"7n":"7numeroi=I*;7numeroinen=I;7numeroisen=I",\
"7j":"7jegyu=I|I",\
"7d":"7digit=I|I;7digito=I*;7digitu=I*;7digits=I",\
"7ψ":"7ψηφι=I*",\
"7ц":"7цифрен=I*|I*",\
"7m":"7miestn=I*;7mestn=I*",\
"7z":"7znamenk=I*|I*;7zenkl=I*",\
"8":"8=I (cifre*/sifre*/sifret/siffer/numeroi*/szamjegy*/jegyu/cifre/chu so/so/digit/ψηφι*/цифрен*/miestn*/ciselny/znamenk*)|I (znamenk*/cifren*/mestn*/skaitmen*/zenkl*/cipar*/kohali*/digito*/digitu*/digit/digits/stafa/shifror*/цифрен*/тарактик*/орон*/значн*/rəqəmli/reqemli/tarakimu/syfer*/tanbal*/танбал*/таңбал*/sifrede/sifrets/cifret*/sifret*/numeroinen/numeroisen/szamjegyu*/szamjegy*/jegyu/chu so/so)|I ψηφι*",\
"8c":"8cifre=I*|I;8chuso=I|I;8ciselny=I;8cifret=I|I*;8cifren=I*;8cipar=I*",\
"8s":"8sifre=I*;8sifret=I|I|I*;8siffer=I;8szamjegy=I*|I*;8so=I|I;8skaitmen=I*;8stafa=I;8shifror=I*;8syfer=I*;8sifrede=I;8sifrets=I;8szamjegyu=I*",\
"8n":"8numeroi=I*;8numeroinen=I;8numeroisen=I",\
"8j":"8jegyu=I|I",\
"8d":"8digit=I|I;8digito=I*;8digitu=I*;8digits=I",\
"8ψ":"8ψηφι=I*|I*",\
"8ц":"8цифрен=I*|I*",\
"8m":"8miestn=I*;8mestn=I*",\
"8z":"8znamenk=I*|I*;8zenkl=I*",\
"ku":"kuusinumeroi=I*;kuuekohali=I*;kuldtunk=K;kuldott=K*;kuldtuk=K;kutoka=L kwenye programu;kuvan=R;kuvassa=R;kuponkod=T*;kupon=T*;kurssikoodi=Y;kurzus=Y*;kundenummer=a;kutsukoodi=f*;kutsu=f*;kutse=f*;kuldunk=t",\
"εξ":"εξαψηφι=I*",\
"ше":"шестцифрен=I*;шестоциф=I*;шестцифр=I*",\
"4k":"4kohali=I*",\
"4т":"4тарактик=I*;4танбал=I*;4таңбал=I*",\
"4о":"4орон=I*",\
"4з":"4значн=I*",\
"4r":"4rəqəmli=I;4reqemli=I",\
"4t":"4tarakimu=I;4tanbal=I*",\
"5k":"5kohali=I*",\
"5т":"5тарактик=I*;5танбал=I*;5таңбал=I*",\
"5о":"5орон=I*",\
"5з":"5значн=I*",\
"5r":"5rəqəmli=I;5reqemli=I",\
"5t":"5tarakimu=I;5tanbal=I*",\
"6k":"6kohali=I*",\
"6т":"6тарактик=I*;6танбал=I*;6таңбал=I*",\
"6о":"6орон=I*",\
"6з":"6значн=I*",\
"6r":"6rəqəmli=I;6reqemli=I",\
"6t":"6tarakimu=I;6tanbal=I*",\
"7k":"7kohali=I*",\
"7т":"7тарактик=I*;7танбал=I*;7таңбал=I*",\
"7о":"7орон=I*",\
"7з":"7значн=I*",\
"7r":"7rəqəmli=I;7reqemli=I",\
"7t":"7tarakimu=I;7tanbal=I*",\
"8k":"8kohali=I*",\
"8т":"8тарактик=I*;8танбал=I*;8таңбал=I*",\
"8о":"8орон=I*",\
"8з":"8значн=I*",\
"8r":"8rəqəmli=I;8reqemli=I",\
"8t":"8tarakimu=I;8tanbal=I*",\
"ig":"igazolja=J",\
"επ":"επαληθευση=J;επιβεβαιωση=J;επαληθευσ=J*;επιβεβαιωσ=J*;επαναποστολη=K;επιστολη=e;επαληθευ=r*",\
"th":"thibitisha=J;them=K;the=Q (tin dung/ngan hang/ghi no);tham=Y gia;thu=e tay;thiet=l bi",\
"i":"i=J verify|L din app|R bildet|e brevet",\
"iv":"iverify=J",\
"па":"пацвер=J* (асобу/уваход);паштов=S* індэкс;парола=c",\
"he":"henkilollisyy=J*;hem=K enviat;helyreallito=N kod*|N*;helyreallitas=N*;herstelkode=N*;henkilotunnus=a;heslo=c;henvisningskod=f*",\
"az":"azonosit=J*",\
"ga":"gautas=K;gambar=R;gavekort=T*;gavekod=T*;gabung=Y",\
"at":"atsiustas=K;atsiunt=K*;atsutij=K*;atkurimo=N kod*;atsargin=N* kod*;atkopsanas=N kod*;attela=R;attels=R;atlaiz=T*;atlaizu=T",\
"no":"nosutitais=K;nosutij=K*;nosutit=K*|K velreiz;no=L (autentifik*/lietotn*);nomor=Q kartu|U (hp/telepon/ponsel)|X seri|a (pelanggan/induk)|g (resi/pesanan/pemesanan);nombor=U telefon|X siri|g (penghantaran/tempahan);nosutisim=t;novi=y kod;novy=y kod;nova=y koda",\
"la":"lahet=K*;lahetimme=K;lahetetty=K;lahetettiin=K;laheta=K (uudelleen/koodi);larawan=R;lahjakortti=T*;laisku=e;lahetystunnus=g;lacak=g;laiteko=l*;lahetamme=t;lagre=x",\
"uj":"ujrakuldes=K;ujrakuld=K*;uj=u jelszo|y kod",\
"am":"am=K trimis",\
"re":"retrimite=K*;rezervni=N kod*|N*;rezervn=N* kod*;rezerves=N kod*;reducere=T;recomandare=f;referensi=f;rendelesszam=g;rezervare=g",\
"da":"da=K gui|L aplicacion;dari=L aplikasi;daripada=L aplikasi;dang=r nhap;daxil=r ol;dat=u lai mat khau",\
"vu":"vua=K gui",\
"gu":"gui=K den|K lai|K (den/ma/toi/ve/lai)",\
"nh":"nhan=K duoc",\
"ti":"tin=K nhan;tilbudskod=T*;tim=Z kiem|Z;tilausnumero=g;tivi=l",\
"ho":"hop=K thu",\
"εσ":"εστειλ=K*;εσταλη=K",\
"στ":"στειλαμε=K;σταλθηκε=K;στην=L εφαρμογη",\
"из":"изпрат=K*;изпратихме=K;изпратих=K*;изпрати=K отново;из=L апликациј*;изображ=R*",\
"od":"odoslali=K;odoslan=K*",\
"ис":"испратив=K*;испратен=K*",\
"nu":"nusiunt=K*;numarul=Q cardului;nuolaid=T*;numar=U de telefon|X de serie|a client|g* (comenzii/awb/rezervarii);numero=U de telefon;numri=U i telefonit",\
"t":"t=K hem",\
"im":"imetumwa=K;imagine=R;imaginea=R;imatge=R;imaxe=R;imperech=l*",\
"ip":"ipinadala=K",\
"ge":"gestuur=K*;generat=L de;gendannelseskod=N*;gendannelses=N*;geslo=c;gem=x",\
"on":"ons=K het",\
"да":"даслал=K*",\
"ил":"илгээл=K*;илгээсэн=K",\
"жі":"жіберілді=K;жіберді=K",\
"a":"a=K fost trimis",\
"af":"afosttrimis=K;afslattar=T*;afslag=T*",\
"εχ":"εχει=K σταλει",\
"απ":"αποστολη=K;απο=L την εφαρμογη;αποθηκευση=x",\
"e":"e=K posti",\
"ep":"eposti=K",\
"u":"u=K sms*|K (vas/vas/vasu) (e/mail/telefon*/mobil*)|L aplikaciji|e pismu",\
"us":"usms=K*",\
"uv":"uvase=K|K;uvasmail=K|K;uvastelefon=K*|K*;uvasmobil=K*|K*;uvasue=K;uvasumail=K;uvasutelefon=K*;uvasumobil=K*",\
"id":"idinapp=L",\
"fr":"fra=L din app|L (din )?(godkend*/auten*/app*)|L (autentiser*/app*)",\
"so":"sovelluksen=L;sovelluksesta=L;sovellu=L* (nayt*/luom*);so=Q the|U dien thoai|X seri|X (khung/may);soodus=T*;sorozatszam=X;sog=Z|Z i;soek=Z",\
"al":"alkalmazasban=L;alkalmazas=L altal|L* (altal/generalt/megjel*);alennuskoodi=T*;alennus=T*;alatur=Y*",\
"от":"от=L приложението",\
"z":"z=L aplikacie|L aplikacij*",\
"za":"zaplikacie=L;zaplikacij=L*;zalozny=N kod;zalozn=N* kod*;zakaznicke=a cislo",\
"v":"v=L aplikacii",\
"iz":"iz=L aplikacije|L (vase )?aplikacij*|L (svoje )?aplikacij*",\
"ua":"uaplikaciji=L",\
"ur":"ur=L auðkenn*;urmarire=g",\
"ng":"nga=L aplikacioni;nguoi=f gioi thieu",\
"од":"од=L апликациј*",\
"mu":"mula=L sa iyong",\
"з":"з=L праграмы",\
"зп":"зпраграмы=L",\
"қо":"қолданба=L*",\
"gj":"gjenopprettingskod=N*;gjenopprettings=N*",\
"ре":"резервен=N код;резервн=N* код*",\
"ob":"obnovitven=N* kod*;obnovovac=N* kod*;obrazk=R*",\
"сэ":"сэргээх=N код*",\
"ка":"калпына=N келтіру;картичк=Q*;картиц=Q*;картк=Q*;картата=Q;картинк=R*;картинката=R;картинка=R",\
"қа":"қалпына=N келтіру",\
"bə":"bərpa=N kod*",\
"kr":"kredittkort=Q",\
"ba":"bankkartya=Q*;bag=Q (bagsiden af )?kortet;bagsiden=Q;baksiden=Q;ban=X quyen",\
"αρ":"αριθμος=Q καρτας|a πελατη|g (παραγγελιας/αποστολης/κρατησης)",\
"но":"номер=Q на карта|g на (поръчка*/пратка*/резервация*);нов=y код",\
"ci":"cislo=Q karty|g (objednavky/zasielky/rezervacie)",\
"br":"broj=Q kartice|U telefona|U (telefona/mobitela)|a korisnika|g (narudzbe/posiljke/rezervacije);brugernavn=a*;brukernavn=a*",\
"ca":"cardul=Q*;card=Q (bancar/de credit);cauta=Z*;cari=Z",\
"tx":"txartel=Q*",\
"κα":"καρτας=Q",\
"ασ":"ασφαλειας=Q καρτας",\
"ro":"robot=R",\
"ει":"εικονα=R;εικονας=R;εισοδος=r",\
"sl":"slici=R;slike=R;sliki=R;slaptazod=c*;sledovani=g*",\
"ib":"ibildet=R;ibrevet=e",\
"сл":"слике=R;слици=R;сликата=R",\
"ir":"irudi=R*;iranyitoszam=S",\
"my":"mynd=R*",\
"fi":"figures=R;figura=R",\
"ма":"малюнк=R*",\
"зу":"зураг=R*",\
"су":"сурет=R*",\
"sə":"səkil=R*",\
"τα":"ταχυδρομικος=S κωδικας;ταχυδρομικ=S*;ταχυδρομ=e*",\
"ps":"psc=S",\
"шу":"шуудангии=S*;шуудангиин=S",\
"ra":"rabatkod=T*;rabattkod=T*;rabat=T*;rapat=Y",\
"εκ":"εκπτωτικ=T*;εκπτωτ=T*;εκπτωση=T*",\
"κο":"κουπονι=T*",\
"ку":"купон=T*;купиясоз=c",\
"zl":"zlavov=T*",\
"et":"etukoodi=T*;etsi=Z*",\
"pu":"punguzo=T;puhelin=U*;puhelinnumero=U",\
"зн":"зніжк=T*",\
"хө":"хөнгөлөлт=T*",\
"же":"жеңілдік=T",\
"τη":"τηλεφωνο=U;τηλεορασ=l*",\
"те":"телефон=U*;телевизор=l*",\
"бр":"број=U на телефон",\
"ут":"утасны=U дугаар",\
"li":"licens=X*;lisens=X*;lisenssi=X*;licenc=X*;licenta=X;litsents=X*;lisensi=X;liity=Y;liitu=Y;listom=e",\
"le":"lesen=X;leita=Z*;levelben=e;levelet=e",\
"σε":"σειριακ=X*",\
"αδ":"αδεια=X*",\
"се":"сериен=X номер",\
"ли":"лиценз=X*",\
"hu":"huonekoodi=Y",\
"cs":"csatlakoz=Y*;csomag=g*",\
"su":"susitikim=Y*;surat=e;suosittel=f*;sutijuma=g;susieti=l",\
"cu":"cuoc=Y hop;cui=a",\
"ph":"phong=Y hop",\
"συ":"συσκεψ=Y*;συμμετοχη=Y;συστασ=f*;συζευξη=l;συνδεση=r",\
"ср":"среща=Y*",\
"ур":"урок=Y*",\
"αν":"αναζητηση=Z;αναζητηστε=Z",\
"тъ":"търс=Z*",\
"hl":"hladat=Z",\
"vy":"vyhladat=Z",\
"ie":"iesko=Z*;ienakt=r",\
"ot":"otsi=Z*",\
"ce":"cerca=Z",\
"fe":"felhasznalo=a*",\
"ut":"utilizator=a",\
"ον":"ονομα=a χρηστη",\
"uz":"uzivatel=a*;uzaicinajum=f*;uzsakymo=g numeris",\
"as":"asiakasnumero=a;asmens=a kod*;asociere=l",\
"ja":"jasennumero=a;jauns=y kods",\
"ug":"ugyfelszam=a;ugyfelazonosito=a",\
"kl":"kliento=a kodas",\
"cp":"cpr=a nummer",\
"fo":"fodselsnummer=a;forsendels=g*;foglalasi=g (kod/szam)",\
"jm":"jmbg=a",\
"oi":"oib=a",\
"ni":"nik=a",\
"αφ":"αφμ=a",\
"кл":"клиентски=a номер",\
"ег":"егн=a",\
"cn":"cnp=a",\
"ло":"лозинка=c",\
"ly":"lykilorð=c",\
"fj":"fjalekalim=c*",\
"ne":"nenosiri=c",\
"ну":"нууц=c уг|c үг",\
"құ":"құпиясөз=c",\
"sc":"scrisoare=e",\
"up":"upismu=e;uparivanje=l",\
"qu":"qua=e buu dien;quen=u mat khau",\
"γρ":"γραμμα=e",\
"пи":"писмо=e по поща",\
"с":"с=e писмо",\
"сп":"списмо=e",\
"πρ":"προσκληση=f*;προσκλησ=f*",\
"aj":"ajanlo=f*",\
"kv":"kvietim=f*",\
"ru":"rujukan=f;ruaj=x",\
"sp":"sporing=g*;sporings=g*;spariva=l*;spremi=x",\
"bo":"bookingnummer=g",\
"ny":"nyomkovet=g*;nyt=u kodeord;ny=y kode",\
"κρ":"κρατησ=g*",\
"es":"eskaera=g",\
"gh":"ghep=l noi",\
"сд":"сдвояв=l*",\
"вх":"вход=r",\
"вл":"влез=r",\
"hy":"hyni=r;hyrje=r",\
"ky":"kyqu=r*",\
"ul":"uloguj=r*;ulozit=x",\
"vp":"vpis=r*",\
"vo":"vom=t trimite",\
"ch":"chung=t toi se gui",\
"θα":"θα=t (σας )?στειλουμε",\
"ще":"ще=t (ви )?изпратим",\
"lu":"lupa=u (password/kata sandi);luu=x",\
"uu":"uusi=u salasana|y koodi;uus=y kood",\
"за":"запази=x",\
"са":"сачувај=x",\
"sh":"shrani=x",\
"νε":"νεος=y κωδικος"},\
"unled":{"kod":[["*kode","code"],["*koden","code"],["*kodot","code"]],"koo":[["*koodi","code"]]},\
"parts":[]}',
  further: '{"led":{\
"tw":"two-factor=B"},\
"unled":{},\
"parts":[["app",["برنامهاحرازهویت","اپلیکیشناحراز","אפליקצייתהאימות","אפליקצייתאימות","מאמת","ऑथेंटिकेटर","प्रमाणकऐप","แอปยืนยันตัวตน","แอปตรวจสอบสิทธิ์","แอปพลิเคชันยืนยัน","প্রমাণীকরণকারী","অথেনটিকেটর","அங்கீகரிப்புசெயலி","அங்கீகரிப்பான்","ప్రామాణీకరణయాప్","అథెంటికేటర్","توثیقیایپ","تصدیقیایپ","ავთენტიფიკატორ","აუთენტიფიკატორ","վավերացմանհավելված","նույնականացմանհավելված","برنامهتایید","اپلیکیشنتایید","رمزساز","אפליקצייתהמאמת","प्रमाणीकरणऐप","ऑथेंटिकेशनऐप","แอปauthenticator","แอปพลิเคชันตรวจสอบ"]],["twoFactor",["دومرحله‌ای","دومرحله‌ای","دوعاملی","احرازهویتدو","دومرحلهای","דו-שלבי","דושלבי","דו-גורמי","דוגורמי","אימותכפול","दो-चरणीय","टू-फैक्टर","द्वि-कारक","ขั้นตอนที่สอง","สองขั้นตอน","สองปัจจัย","2ขั้นตอน","দুই-ধাপ","দ্বি-স্তর","দ্বি-ধাপ","টু-ফ্যাক্টর","இருகாரணி","இரண்டுபடி","இரு-படி","இருபடி","రెండు-దశల","రెండుదశల","دومرحلہ","دوقدمی","ორსაფეხურიან","ორფაქტორიან","երկքայլ","երկգործոն","երկփուլ","שנישלבים","שניגורמים","دو-مرحله","तो-कारक","दोचरण","दो-कारक","द्विचरणीय","สองชั้น","2ชั้น"]],["otp",["یکبارمصرف","رمزپویا","یک‌بارمصرف","חד-פעמי","חדפעמי","ओटीपी","एकबारका","รหัสotp","ครั้งเดียว","โอทีพี","ওটিপি","একবারব্যবহার","ஓடிபி","ஒருமுறை","ఓటీపీ","ఒకసారి","ایکباراستعمال","ایکبارکا","ერთჯერად","միանգամյա","یکبارمصرف","یکبارمصرف","رمزموقت","חדפעמית","קודזמני","वनटाइम","वन-टाइम","एक-बार","รหัสใช้ครั้งเดียว","แบบใช้ครั้งเดียว"]],["authCode",["کدورود","کداحرازهویت","کدپیامک","קודאימות","קודכניסה","प्रमाणीकरणकोड","लॉगिनकोड","รหัสยืนยันตัวตน","รหัสเข้าสู่ระบบ"]],["verifyCode",["کدتأیید","کدتایید","کدفعالسازی","کدفعال‌سازی","کداعتبارسنجی","קודוידוא","קודאישור","सत्यापनकोड","รหัสยืนยัน","รหัสตรวจสอบ","যাচাইকরণকোড","ভেরিফিকেশনকোড","যাচাইকোড","சரிபார்ப்புக்குறியீடு","சரிபார்ப்புகுறியீடு","சரிபார்ப்புக்குறியீடு","ధృవీకరణకోడ్","వెరిఫికేషన్కోడ్","تصدیقیکوڈ","توثیقیکوڈ","კოდიდასადასტურებლად","დადასტურებისკოდი","დამადასტურებელიკოდი","ვერიფიკაციისკოდი","հաստատմանկոդ","ստուգիչկոդ","کدارسالشده","کدارسالی","کدتائید","קודהאימות","सत्यापन-कोड","वेरिफिकेशनकोड","पुष्टिकोड","รหัสการยืนยัน"]],["securityCode",["کدامنیتی","רוואבטחה","קודאבטחה","सुरक्षाकोड","รหัสความปลอดภัย"]],["code",["کد","רמז","קוד","कोड","รหัส","কোড","குறியீட","குறியீடு","கோட்","కోడ్","کوڈ","კოდი","კოდს","კოდის","կոդ"]],["digits",["رقمی","۶رقم","ספרות","अंकों","अंकका","หลัก","সংখ্যারকোড","সংখ্যার","இலக்க","అంకెల","ہندسوں","ნიშნა","-ნიშნა","ციფრიან","նիշանոց","թվանշան","अंकीय"]],["identity",["تاییدهویت","احرازهویت","אימותזהות","אמתאת","सत्यापितकरें","सत्यापन","ยืนยันตัวตน","ยืนยันอีเมล","যাচাইকরুন","সচাইকরণ","சரிபார்","ధృవీకరించు","تصدیق","დადასტურება","ვერიფიკაცია","հաստատ","הזדהות","אימות","ยืนยัน"]],["sent",["ارسال","پیامک","فرستاد","ایمیلشما","נשלח","שלחנו","שלחשוב","הודעת","भेजा","भेजे","पुनःभेजें","ส่งไป","ส่งรหัส","ได้รับ","ข้อความ","ส่งอีกครั้ง","ทางอีเมล","পাঠিয়েছি","পাঠানো","அனுப்ப","పంపాము","పంపిన","పంపబడింది","بھیجا","بھیجدیا","გამოგზავნ","გაიგზავნა","გამოვგზავნ","ուղարկ","پیامکشد","ارسالشد","فرستادیم","भेजागया","भेजदिया","प्राप्त","ส่งโค้ด","ถูกส่ง"]],["generated",["ازبرنامه","دربرنامه","באפליקציה","מהאפליקציה","ऐपसे","จากแอป","ในแอป"]],["recovery",["کدبازیابی","کدپشتیبان","קודשחזור","קודגיבוי","रिकवरीकोड","बैकअपकोड","รหัสกู้คืน","รหัสสํารอง","পুনরুদ্ধারকোড","ব্যাকআপকোড","மீட்புக்குறியீடு","மீட்புகுறியீடு","రికవరీకోడ్","بازیابیکوڈ","ریکوریکوڈ","აღდგენისკოდი","სარეზერვოკოდი","վերականգնմանկոդ","պահուստայինկոդ","קודיגיבוי","पुनर्प्राप्तिकोड"]],["card",["شمارهکارت","کارت","מספרכרטיס","כרטיסאשראי","הכרטיס","בגב","कार्ड","หมายเลขบัตร","บัตรเครดิต","কার্ড","அட்டை","కార్డ్","کارڈ","ბარათ","քարտ","บัตร"]],["captcha",["تصویر","کپچا","תמונה","चित्र","कैप्चा","ในภาพ","รูปภาพ","ছবিতে","ছবির","படத்தில்","చిత్రం","სურათ","նկար"]],["postcode",["کدپستی","מיקוד","पिनकोड","रหัสไปรษณีย์","รหัสไปรษณีย์","পোস্টকোড","পোস্টকোড","அஞ்சல்","పిన్కోడ్","پوسٹلکوڈ","საფოსტო","փոստային"]],["coupon",["کدتخفیف","כודקופון","קופון","कूपन","คูปอง","ส่วนลด","โค้ดส่วนลด","প্রোমো","কুপন","கூப்பன்","కూపన్","پرومو","کوپن","პრომო","ფასდაკლებ","պրոմո","զեղչ","प्रोमो","โปรโมชั่น"]],["phone",["شمارهموبایل","شمارهتلفن","טלפון","फ़ोन","मोबाइल","เบอร์โทร","โทรศัพท์","মোবাইলনম্বর","ফোননম্বর","கைபேசிஎண்","தொலைபேசி","మొబైల్నంబర్","موبائلنمبر","ტელეფონისნომერი","հեռախոսահամար"]],["serial",["شمارهسریال","لایسنس","מספרסידורי","רישיון","सीरियल","लाइसेंस","หมายเลขซีเรียล","ใบอนุญาต"]],["meeting",["جلسه","פגישה","הצטרף","मीटिंग","ประชุม","เข้าร่วม"]],["search",["جستجو","חיפוש","חפש","खोज","ค้นหา","অনুসন্ধান","খুঁজুন","தேடு","వెతక","تلاش","ძიება","ძებნა","որոնում","որոնել"]],["user",["نامکاربری","שםמשתמש","उपयोगकर्ता","ชื่อผู้ใช้"]],["password",["رمزعبور","גיסמה","סיסמה","पासवर्ड","รหัสผ่าน","পাসওয়ার্ড","கடவுச்சொல்","పాస్‌వర్డ్","پاسورڈ","პაროლი","գաղտնաբառ"]],["invite",["کددعوت","کدمعرف","הזמנה","निमंत्रण","รหัสเชิญ","แนะนํา"]],["tracking",["کدرهگیری","شمارهسفارش","پیگیری","מספרהזמנה","מספרמעקב","ऑर्डर","ट्रैक","बुकिंग","พัสดุ","คําสั่งซื้อ","การจอง"]],["signingIn",["ورود","تایید","تأیید","כניסה","התחבר","אימות","लॉगिन","सत्याप","เข้าสู่ระบบ","ยืนยัน","লগইন","যাচাই","உள்நுழை","సరిచూడ","لاگان","تصدیق","შესვლა","დადასტურება","մուտք","հաստատ"]],["willSend",["ارسالخواهدشد","می‌فرستیم","נשלחאליך","भेजेंगे","भेजाजाएगा","จะส่ง"]],["saving",["ذخیره","שמור","שמירה","सहेजें","บันทึก","সংরক্ষণ","சேமி","సేవ్","محفوظ","შენახვა","պահպանել"]],["anew",["کدجدید","קודחדש","नयाकोड","รหัสใหม่","নতুনকোড"]]]}',
}
