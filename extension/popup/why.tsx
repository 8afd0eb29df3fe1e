// Why fields of the page in the tab were taken for a code's, or not: everything that was looked at, the likeliest first.
import { useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { ExplainedField, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'

export function Why({ tabId }: { readonly tabId: number }) {
  const { settings: words, sites, refusals } = messages()
  const [fields, setFields] = useState<readonly ExplainedField[]>()
  const [fault, setFault] = useState<Refusal>()

  async function explain() {
    const answer = await askFromPage('explainTab', { tabId })
    setFields(answer.ok ? answer.value.fields.toSorted((a, b) => b.score - a.score) : undefined)
    setFault(answer.ok ? undefined : answer.refusal)
  }

  return (
    <section class="stack">
      <button type="button" class="button wide" onClick={() => void explain()}>
        {words.explain}
      </button>
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {fields?.length === 0 && <Notice>{words.explainNothing}</Notice>}
      {fields?.map((field, index) => (
        <Notice key={index} {...(field.taken ? { tone: 'good' as const } : {})}>
          <strong>{field.taken ? words.taken : words.notTaken}</strong>
          {field.name !== '' && (
            <>
              {' '}
              <bdi>“{field.name}”</bdi>
            </>
          )}
          <br />
          {sites.kinds[field.kind]} ({field.score.toFixed(1)})
          <br />
          <span class="hint" lang="en" dir="ltr">
            {field.reasons.join(' · ')}
          </span>
        </Notice>
      ))}
    </section>
  )
}
