// Lists of `otpauth://` links, one a line, as most programs write them; Ente Auth's, which keep tags and notes in a parameter
// of their own; and the texts of QR codes, Google Authenticator's transfer codes among them.
import { cleanName } from '../../shared/otp/uri.ts'
import { type Extras, entryOfUri } from './entry.ts'
import { migrationPrefix, readMigration } from './google.ts'
import { type Entry, type Importer, type Part, type Reading, reading, type Unreadable } from './importer.ts'
import { parseJson } from './source.ts'
import { at, listAt, textAt, textsOf } from './value.ts'

const isLink = (line: string) => /^"?(otpauth(-migration)?|steam):\/\//i.test(line)

/** The accounts of a list of links. A line that is none is an unreadable entry, named by its place. */
export function readLinks(text: string): Reading {
  const found: (Entry | Unreadable)[] = []
  const parts: Part[] = []
  let trashed = 0
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    // Ente's automatic backups quote each line.
    const link = line.trim().replace(/^"(.*)"$/, '$1')
    if (link === '' || link.startsWith('#')) continue
    if (link.toLowerCase().startsWith(migrationPrefix)) {
      const migration = readMigration(link)
      found.push(...migration.found)
      parts.push(migration.part)
    } else if (isLink(link)) {
      const { uri, display } = withoutDisplay(link)
      if (at(display, 'trashed') === true) trashed++
      else found.push(entryOfUri(uri, {}, extrasOf(display)))
    } else found.push({ name: cleanName(`#${index + 1}`), fault: 'format' })
  }
  return reading(found, { trashed, parts })
}

/** The link without `codeDisplay`, Ente's parameter for what isn't part of the code, and that parameter's JSON. */
function withoutDisplay(link: string): { readonly uri: string; readonly display: unknown } {
  const parameter = /([?&])codeDisplay=([^&#]*)(&?)/i.exec(link)
  if (parameter === null) return { uri: link, display: undefined }
  const [whole, before = '', value = '', after = ''] = parameter
  const uri = link.replace(whole, after === '' ? '' : before)
  try {
    // Ente's own writer makes spaces plus signs (a query of a form).
    return { uri, display: parseJson(decodeURIComponent(value.replaceAll('+', '%20'))) }
  } catch {
    return { uri, display: undefined }
  }
}

const extrasOf = (display: unknown): Extras => ({
  tags: textsOf(listAt(display, 'tags')),
  notes: textAt(display, 'note'),
  icon: textAt(display, 'iconID'),
  pinned: at(display, 'pinned'),
})

export const links: Importer = {
  app: 'otpauth://',
  also: ['Google Authenticator'],
  recognises: ({ text }) => text?.split(/\r\n|\r|\n/).some(line => isLink(line.trim())) === true,
  read: ({ text = '' }) => readLinks(text),
}
