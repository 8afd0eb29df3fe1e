// What the dialog of a single-page app shows when its challenge has ended; its script tells the page around it (G5).
import type { Language } from '../i18n/index.ts'
import { type Brand, Layout } from './layout.tsx'

/** The last page of a dialog. */
export const DonePage = (props: { language: Language; brand: Brand; outcome: 'passed' | 'cancelled' }) => {
  const texts = props.language.texts.challenge
  const passed = props.outcome === 'passed'
  return (
    <Layout
      language={props.language}
      brand={props.brand}
      title={passed ? texts.passedTitle : texts.cancelTitle}
    >
      <div class="card" data-outcome={props.outcome}>
        <h1>{passed ? texts.passedTitle : texts.cancelTitle}</h1>
        <p role="status">{passed ? texts.passed : texts.cancelled}</p>
      </div>
    </Layout>
  )
}
