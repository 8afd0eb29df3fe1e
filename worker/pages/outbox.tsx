// The local outbox as a page: every message that would have been sent. Development only.
import type { OutboxRow } from '../channels/outbox.ts'
import type { Language } from '../i18n/index.ts'
import { type Brand, Layout } from './layout.tsx'

/** The outbox of one site. English alone: it is the developer's. */
export const OutboxPage = (props: {
  language: Language
  brand: Brand
  now: number
  messages: readonly OutboxRow[]
}) => (
  <Layout language={props.language} brand={props.brand} title="Outbox" roomy>
    <header class="aside">
      <div>
        <h1>Outbox</h1>
        <p class="hint">What would have been sent. It exists in local development only.</p>
      </div>
      <a href="/.sallyport/outbox.json">As JSON</a>
    </header>
    {props.messages.length === 0 ? <p class="notice">Nothing yet.</p> : null}
    {props.messages.map(message => (
      <section class="card">
        <header>
          <h2>{message.channel === 'sms' ? 'SMS' : message.subject}</h2>
          <p class="hint">
            To {message.recipient} · {props.language.ago(message.at, props.now)}
          </p>
        </header>
        <p class="letter">{message.body}</p>
      </section>
    ))}
  </Layout>
)
