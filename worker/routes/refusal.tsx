// A refusal as a page, for people.
import type { Context } from 'hono'
import { type Refusal, titleOf } from '../errors.ts'
import { MessagePage } from '../pages/message.tsx'
import { languageOf, type Types } from './own.ts'

/** The page that says why a request was refused, and what to do. */
export async function refusalPage(c: Context<Types>, refusal: Refusal): Promise<Response> {
  const language = languageOf(c)
  // A request for no known site has no policy to take a name from.
  const brand = c.get('site')?.policy.brand
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
