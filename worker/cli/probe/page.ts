// What a page of HTML says to whoever looks for a login: its forms, links, scripts and words, read as a browser would.
import { Parser } from 'htmlparser2'

/** A field of a form. */
export interface Field {
  readonly name: string
  /** In lower case: `text`, `password`, `hidden`, `checkbox`, `submit`, `select`, … */
  readonly type: string
  readonly value: string
  readonly checked: boolean
  readonly autocomplete: string
}

/** A form, its attributes as they are written. */
export interface Form {
  readonly action: string
  readonly method: 'get' | 'post'
  readonly enctype: string
  readonly fields: readonly Field[]
}

/** A page as it was read. */
export interface Page {
  readonly title: string
  /** `<meta name="generator">`, or ''. */
  readonly generator: string
  readonly forms: readonly Form[]
  /** Fields that stand in no form. */
  readonly loose: readonly Field[]
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** The addresses of scripts, style sheets and pictures, as they are written. */
  readonly assets: readonly { readonly href: string; readonly kind: 'script' | 'other' }[]
  /** The text of scripts that stand in the page itself. */
  readonly inline: readonly string[]
  /** What is to be read, one piece of text each, white space trimmed. */
  readonly texts: readonly string[]
  /** Class names and addresses, for those who look for a mark that some software leaves. */
  readonly marks: string
}

interface OpenForm extends Form {
  readonly id: string
  readonly fields: Field[]
}

/** Reads a page. Broken HTML gives what can be read of it. */
export function readPage(html: string): Page {
  const forms: OpenForm[] = []
  const loose: Field[] = []
  const links: { href: string; text: string }[] = []
  const assets: { href: string; kind: 'script' | 'other' }[] = []
  const inline: string[] = []
  const texts: string[] = []
  const marks: string[] = []
  let generator = ''
  let title = ''
  let form: OpenForm | undefined
  let link: { href: string; text: string } | undefined
  let inside = ''
  let select: { owner: Field[]; field: Field } | undefined

  const open: Record<string, (given: Readonly<Record<string, string>>) => void> = {
    form(given) {
      if (form) return
      form = {
        id: given.id ?? '',
        action: given.action ?? '',
        method: given.method?.toLowerCase() === 'post' ? 'post' : 'get',
        enctype: given.enctype?.toLowerCase() ?? '',
        fields: [],
      }
      forms.push(form)
    },
    input: given => owner(given).push(field(given, given.type?.toLowerCase() ?? 'text')),
    textarea: given => owner(given).push(field(given, 'textarea')),
    button(given) {
      if ((given.type?.toLowerCase() ?? 'submit') === 'submit') owner(given).push(field(given, 'submit'))
    },
    select(given) {
      select = { owner: owner(given), field: field(given, 'select') }
    },
    option(given) {
      // The first option counts, until another one is said to be selected.
      if (select && (select.field.value === '' || 'selected' in given)) {
        select = { ...select, field: { ...select.field, value: given.value ?? '' } }
      }
    },
    a(given) {
      link = { href: given.href ?? '', text: '' }
      if (given.href !== undefined) links.push(link)
    },
    script: given => given.src !== undefined && assets.push({ href: given.src, kind: 'script' }),
    link(given) {
      const kind = /modulepreload/i.test(given.rel ?? '') ? 'script' : 'other'
      if (given.href !== undefined && /stylesheet|icon|preload/i.test(given.rel ?? '')) {
        assets.push({ href: given.href, kind })
      }
    },
    img: given => given.src !== undefined && assets.push({ href: given.src, kind: 'other' }),
    meta(given) {
      if (given.name?.toLowerCase() === 'generator') generator = given.content ?? ''
    },
  }
  const owner = (given: Readonly<Record<string, string>>) =>
    (given.form === undefined ? form : forms.find(({ id }) => id === given.form))?.fields ?? loose

  const parser = new Parser({
    onopentag(name, given) {
      inside = name
      marks.push(`<${name} ${given.id ?? ''} ${given.class ?? ''} ${given.src ?? given.href ?? ''}>`)
      open[name]?.(given)
    },
    ontext(text) {
      if (inside === 'script') inline.push(text)
      else if (inside === 'title') title += text
      else if (inside !== 'style' && text.trim() !== '') texts.push(text.trim())
      if (link) link.text += text
    },
    onclosetag(name, isImplied) {
      inside = ''
      // A form goes on until it is closed by name, even where tables around it end before (HTML, 13.2.6.4.7).
      if (name === 'form' && !isImplied) form = undefined
      if (name === 'a') link = undefined
      if (name === 'select' && select) {
        select.owner.push(select.field)
        select = undefined
      }
    },
  })
  parser.end(html)
  return { title: title.trim(), generator, forms, loose, links, assets, inline, texts, marks: marks.join('') }
}

const field = (given: Readonly<Record<string, string>>, type: string): Field => ({
  name: given.name ?? '',
  type,
  value: given.value ?? (type === 'checkbox' || type === 'radio' ? 'on' : ''),
  checked: 'checked' in given,
  autocomplete: given.autocomplete?.toLowerCase() ?? '',
})
