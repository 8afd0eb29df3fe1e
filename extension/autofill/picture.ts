// Whether a picture stands by a field that its characters are to be typed from.
import { holds, parentOf } from './fields.ts'

/** A picture stands beside the field, or one that says it is a captcha is in the form. */
export type Picture = 'none' | 'beside' | 'captcha'

const captchaNames =
  /captcha|kaptcha|vcode|seccode|verif(y|ication)?_?-?(img|image|pic)|check_?code|rand_?code|img_?code|code_?img|get_?code|auth_?image|securimage|validate_?code|auth_?code.*\.(png|jpe?g|gif)|验证码|驗證碼|点击(刷新|更换)|click to (change|refresh|reload)/i

/** Looks for a picture in the field's own territory, and for one of a captcha in the whole form. */
export function pictureIn(field: Element, own: Element | null, scope: Element | null): Picture {
  for (const picture of scope?.querySelectorAll('img,canvas,[class*="captcha" i],[id*="captcha" i]') ?? []) {
    const said = `${picture.getAttribute('src') ?? ''} ${picture.id} ${picture.className} ${picture.getAttribute('alt') ?? ''}`
    if (captchaNames.test(said)) return 'captcha'
  }
  if (own === null) return 'none'
  const row = parentOf(field)
  // Where nothing else is asked for, only what stands in the field's own row is beside it.
  const area = isWholePage(own) ? row : own
  if (area === null || isWholePage(area)) return 'none'
  const close = row === null ? null : (parentOf(row) ?? row)
  return [...area.querySelectorAll('img,canvas')].some(
    picture => isWide(picture) || (close !== null && holds(close, picture) && isUnsized(picture)),
  )
    ? 'beside'
    : 'none'
}

const isWholePage = ({ localName }: Element) => localName === 'body' || localName === 'form'

/** As wide as four characters at the least; an icon or a logo's mark is not. */
function isWide(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect()
  return width >= 48 && width >= height * 1.6
}

/** A picture that has not come, so that nobody knows its size; by its name no icon. */
const isUnsized = (picture: Element): boolean =>
  picture.localName === 'img' &&
  'naturalWidth' in picture &&
  picture.naturalWidth === 0 &&
  !picture.hasAttribute('width') &&
  !/logo|icon|flag|avatar|eye|\.svg|data:image\/svg/i.test(
    `${picture.getAttribute('src') ?? ''} ${picture.className} ${picture.getAttribute('alt') ?? ''}`,
  )
