// A refusal as a page, for people.
import type { Context } from 'hono'
import type { Policy } from '../../shared/policy/schema.ts'
import { type Refusal, titleOf } from '../errors.ts'
import { MessagePage } from '../pages/message.tsx'
import { languageOf } from './own.ts'

/** The page that says why a request was refused, and what to do. */
export async function refusalPage(
  c: Pick<Context, 'req' | 'html'>,
  refusal: Refusal,
  brand: Policy['brand'] | undefined,
): Promise<Response> {
  const language = languageOf(c)
  const page = await c.html(
    <MessagePage
      language={language}
      brand={brand?.name ?? 'Sallyport'}
      title={titleOf[refusal.code]}
      text={refusal.message}
      support={brand?.support}
    />,
    refusal.status,
  )
  for (const [name, value] of refusal.headers()) page.headers.set(name, value)
  return page
}
