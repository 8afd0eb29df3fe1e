// The recovery codes of a new set: shown this once, to be copied, downloaded or printed (M5).
import type { Language } from '../i18n/index.ts'
import { type Brand, Layout } from './layout.tsx'

/** The page of a new set. `next` is where it goes on. */
export function RecoveryPage(props: {
  language: Language
  brand: Brand
  name: string
  codes: readonly string[]
  next: string
}) {
  const { language, brand, name, codes, next } = props
  const texts = language.texts.recovery
  const plain = codes.map((code, index) => `${index + 1}. ${code}`).join('\n')
  const file = `${texts.file(brand.name, name)}\n\n${plain}\n`
  return (
    <Layout language={language} brand={brand} title={texts.title}>
      <div class="card">
        <header>
          <h1>{texts.title}</h1>
          <p>{texts.intro}</p>
          <p class="hint">{texts.each}</p>
        </header>
        <ol class="codes" dir="ltr">
          {codes.map(code => (
            <li>{code}</li>
          ))}
        </ol>
        <div class="buttons">
          <button class="button" type="button" hidden data-copy={plain} data-done={texts.copied}>
            {texts.copy}
          </button>
          <button
            class="button"
            type="button"
            hidden
            data-download={file}
            data-file={`${texts.file(brand.name, name)}.txt`}
          >
            {texts.download}
          </button>
          <button class="button" type="button" hidden data-print>
            {texts.print}
          </button>
          <span class="unseen" role="status" data-copy-status />
        </div>
        <a class="button primary wide" href={next}>
          {texts.done}
        </a>
      </div>
    </Layout>
  )
}
