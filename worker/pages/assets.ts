// What the pages load, named by its content so that a browser may keep it for good.
import themeCss from '../../shared/theme.css'
import inPageJs from '../client/inpage.js'
import pageJs from '../client/page.js'
import passkeyJs from '../client/passkey.js'
import pagesCss from './pages.css'

const css = `${themeCss}\n${pagesCss}`

/** A file of ours: its name below the reserved prefix, its content type, and its text. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The files that pages load. */
export const assets = {
  css: { name: `page-${fingerprint(css)}.css`, type: 'text/css; charset=utf-8', text: css },
  inPage: {
    name: `inpage-${fingerprint(inPageJs)}.js`,
    type: 'text/javascript; charset=utf-8',
    text: inPageJs,
  },
  passkey: {
    name: `passkey-${fingerprint(passkeyJs)}.js`,
    type: 'text/javascript; charset=utf-8',
    text: passkeyJs,
  },
  js: { name: `page-${fingerprint(pageJs)}.js`, type: 'text/javascript; charset=utf-8', text: pageJs },
} satisfies Record<string, Asset>

// FNV-1a: a name that changes with the text is all that is needed, and it must be there before the first request.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
