// F1: what a label is about, in languages that put the noun first, and last. What a field says of itself decides.
import { expect, test } from 'vitest'
import { headOf } from '../../extension/autofill/head.ts'
import { languagesOf } from '../../extension/autofill/languages.ts'
import { fold } from '../../extension/autofill/words.ts'

const about = (label: string, language: string) => {
  const text = fold(label)
  const head = headOf(text, languagesOf(text, language))
  return head === 'code' || head === undefined ? head : head.sure ? head.other : undefined
}

test.each([
  ['en', 'Mobile number for one-time codes', 'phone'],
  ['en', 'Email address to receive codes', 'email'],
  ['en', 'Authenticator key (TOTP)', 'setupKey'],
  ['de', 'Handynummer für den Empfang der Codes', 'phone'],
  ['fr', 'Numéro de mobile pour recevoir le code', 'phone'],
  ['pl', 'Numer telefonu do odbioru kodów', 'phone'],
  ['vi', 'Số điện thoại nhận mã', 'phone'],
  ['ja', '認証コードを受け取る電話番号', 'phone'],
  ['ko', '인증번호를 받을 이메일 주소', 'email'],
  ['zh', '接收验证码的手机号', 'phone'],
  ['tr', 'Kodun gönderileceği telefon numarası', 'phone'],
  ['ar', 'رقم الجوال لاستلام الرمز', 'phone'],
  ['hi', 'OTP पाने के लिए मोबाइल नंबर', 'phone'],
] as const)('%s: “%s” is about another thing: %s', (language, label, other) => {
  expect(about(label, language)).toBe(other)
})

test.each([
  ['en', 'Phone verification code'],
  ['en', 'Mobile number security code'],
  ['en', 'Code sent to your mobile number'],
  ['de', 'Per E-Mail erhaltener Code'],
  ['de', 'Telefoncode'],
  ['nl', 'Op uw telefoon ontvangen code'],
  ['hu', 'A telefonodra küldött kód'],
  ['ja', '電話番号に届いた認証コード'],
  ['ko', '휴대폰으로 받은 인증번호'],
  ['zh', '手机收到的验证码'],
  ['tr', 'Telefonunuza gelen kod'],
  ['th', 'รหัส OTP ที่ส่งไปยังเบอร์โทรศัพท์'],
] as const)('%s: “%s” is about a code', (language, label) => {
  expect(about(label, language)).toBe('code')
})

test('a noun with a word that nobody knows, and no code, is not sure', () => {
  expect(about('Phone number', 'en')).toBe('phone')
  expect(about('Phone ownership', 'en')).toBeUndefined()
})
