// A refusal as a page, for people.
import type { Context } from 'hono'
import type { Policy } from '../../shared/policy/schema.ts'
import type { ErrorCode, Refusal } from '../errors.ts'
import { MessagePage } from '../pages/message.tsx'
import { languageOf, pageHeaders } from './own.ts'

// Their sentences say what is missing in the site's own set-up, and where.
const forAdministrators: readonly ErrorCode[] = ['unknown-site', 'not-configured']

/** The page that says why a request was refused, and what to do. */
export async function refusalPage(
  c: Pick<Context, 'req' | 'html'>,
  refusal: Refusal,
  brand: Policy['brand'] | undefined,
): Promise<Response> {
  const language = languageOf(c)
  const { refusals, titles } = language.texts
  const { code, message, options } = refusal
  const page = await c.html(
    <MessagePage
      language={language}
      brand={brand ?? { name: 'Sallyport' }}
      title={titles[code]}
      text={code === 'wait' ? refusals.wait(options.retryAfterSeconds ?? 0) : refusals[code]}
      detail={forAdministrators.includes(code) ? message : undefined}
    />,
    refusal.status,
  )
  // It stands at an address of the origin's, too, where no route of ours says what it may load.
  for (const [name, value] of [...Object.entries(pageHeaders), ...refusal.headers()]) {
    page.headers.set(name, value)
  }
  return page
}
