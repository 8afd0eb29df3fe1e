// How the extension is built, for Chrome (MV3) and Firefox (MV2), and its manifest. Every permission has its reason here.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import project from '../package.json' with { type: 'json' }
import { en } from './i18n/en.ts'
import { manifestWords } from './i18n/manifest.ts'
import { managedSchema } from './managed-schema.ts'
import { decoderFile } from './qr/decoder-file.ts'

// Only our own scripts; WebAssembly is for Argon2id (hash-wasm) and QR codes (zxing-wasm), `data:` to read pictures of QR codes.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // The accounts' own sites, asked for the time where the person allows it, and protected sites about remembered devices.
  "connect-src 'self' data: https: http://localhost:* http://127.0.0.1:*",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const permissions = [
  'storage', // the sealed vault; in memory, the unlocked key
  'unlimitedStorage', // no limit of ten megabytes on it: a vault is kept in its last five versions
  'activeTab', // the tab in which the person opened the popup or used the shortcut
  'scripting', // the content script, on the sites and pages that it was let into
  'contextMenus', // "Fill code" on a field, "Scan QR code" on a page
  'alarms', // auto-lock and clearing the clipboard, though the worker sleeps
  'idle', // lock when the computer locks
  'clipboardWrite', // copy a code, and clear it later
  'clipboardRead', // to clear only what is still ours
]

const optional = [
  'downloads', // backups by themselves, into the folder for downloads; asked for when the person turns that on
]

const iconSizes = [16, 32, 48, 64, 96, 128] as const
const icons = Object.fromEntries(iconSizes.map(size => [size, `icon/${size}.png`]))

/** A key that is free in both browsers and needs no acrobatics. */
const key = (letter: string) => ({ default: `Ctrl+Shift+${letter}`, mac: `Command+Shift+${letter}` })

export default defineConfig({
  imports: false,
  // What Firefox's reviewers build it from: `npm ci && npm run build:extension` in there gives the same files.
  zip: {
    artifactTemplate: `sallyport-${project.version}-{{browser}}.zip`,
    sourcesTemplate: `sallyport-${project.version}-sources.zip`,
    sourcesRoot: fileURLToPath(new URL('..', import.meta.url)),
    excludeSources: ['test/**', 'worker/**', '.ci/**', 'wrangler.toml', '.sallyport/**', '**/*.log'],
  },
  manifest: ({ browser, manifestVersion }) => ({
    name: en.name,
    version: project.version,
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    permissions: [...permissions, ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Nothing at installation, and so no warning about every site: at first run the person chooses, and the browser asks
    // them. `<all_urls>` covers what any of the choices comes to.
    ...(manifestVersion === 2
      ? { optional_permissions: [...optional, '<all_urls>'] }
      : { optional_permissions: optional, optional_host_permissions: ['<all_urls>'] }),
    content_security_policy: manifestVersion === 2 ? policy : { extension_pages: policy },
    action: { default_title: en.name, default_icon: icons },
    commands: {
      [manifestVersion === 2 ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: key('Comma'),
      },
      'fill-code': { suggested_key: key('Period'), description: '__MSG_fillCommand__' },
    },
    // Firefox finds an organisation's settings without being told what they may be.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7c6f5b52-4a0e-4f4b-9b8e-5a1170a75a11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      for (const [place, words] of manifestWords)
        files.push({ relativeDest: `_locales/${place}/messages.json`, contents: locale(words) })
      if (config.browser !== 'firefox')
        files.push({
          relativeDest: 'managed-schema.json',
          contents: JSON.stringify(managedSchema(), null, 2),
        })
      const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
      files.push({ relativeDest: decoderFile, absoluteSrc: decoder })
    },
  },
  vite: () => ({
    plugins: [nothingRemote, preparedAtOnce],
    build: { target: 'es2023' },
    // Said here because a build that a test starts inherits NODE_ENV=test, and would carry the debugging runtime.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  }),
})

/**
 * zxing-wasm falls back on a public server for its WebAssembly. It is never asked, since we name our own file; but stores
 * and people who look through the package should find no such address in it.
 */
const nothingRemote = {
  name: 'nothing-remote',
  transform: (code: string, id: string) =>
    id.includes('zxing-wasm') ? code.replaceAll(/https:\/\/fastly\.jsdelivr\.net\/[^`]*\//g, '') : undefined,
}

/**
 * Says to Chromium's engine that the script which looks at a page will need its functions. By itself it reads each of them
 * twice, once in passing and once amid the first look: together that takes longer, and at the worse moment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const preparedAtOnce = {
  name: 'prepared-at-once',
  generateBundle: (_: unknown, files: Readonly<Record<string, { code?: string }>>) => {
    const script = files['autofill.js']
    if (script?.code !== undefined) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`
  },
}

/** The manifest's own words, in the form that browsers want. */
const locale = (words: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([name, message]) => [name, { message }])),
    null,
    2,
  )
