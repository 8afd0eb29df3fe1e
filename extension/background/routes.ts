// A message's way in: its request is checked against a schema before its handler sees it, and only the kind of sender that
// may send it is served. One route for each name in messages.ts; a forgotten one doesn't compile.
import * as v from 'valibot'
import {
  type Answer,
  type FrameMessage,
  type FrameMessages,
  type PageMessage,
  type PageMessages,
  refused,
} from '../messages.ts'
import type { Sender } from '../wire.ts'
import type { FrameSender } from './sites.ts'

type Handle<S> = (request: unknown, sender: S) => Promise<Answer<unknown>>

export type FrameRoutes = { readonly [Name in FrameMessage]: Handle<FrameSender> }
export type PageRoutes = { readonly [Name in PageMessage]: Handle<Extract<Sender, { from: 'page' }>> }

/** The route of a content script's message. */
export const fromFrame =
  <Name extends FrameMessage>(
    schema: v.GenericSchema<unknown, FrameMessages[Name]['request']>,
    handle: (
      request: FrameMessages[Name]['request'],
      sender: FrameSender,
    ) => Promise<Answer<FrameMessages[Name]['response']>>,
  ): Handle<FrameSender> =>
  async (request, sender) => {
    const parsed = v.safeParse(schema, request)
    return parsed.success ? handle(parsed.output, sender) : refused('request')
  }

/** The route of a message from one of the extension's own pages. */
export const fromPage =
  <Name extends PageMessage>(
    schema: v.GenericSchema<unknown, PageMessages[Name]['request']>,
    handle: (request: PageMessages[Name]['request']) => Promise<Answer<PageMessages[Name]['response']>>,
  ): Handle<unknown> =>
  async request => {
    const parsed = v.safeParse(schema, request)
    return parsed.success ? handle(parsed.output) : refused('request')
  }

/** Serves one message: the right sender's route, or a refusal. A handler that throws is a failure without details. */
export async function route(
  routes: { readonly frame: FrameRoutes; readonly page: PageRoutes },
  name: string,
  request: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  try {
    if (sender.from === 'frame')
      return (await own(routes.frame, name)?.(request, sender)) ?? refused('request')
    return (await own(routes.page, name)?.(request, sender)) ?? refused('request')
  } catch (error) {
    // Only the error's own words: a request may hold a passphrase or a secret.
    console.error(
      `Sallyport: ${name} failed`,
      error instanceof Error ? error.message : 'for an unknown reason',
    )
    return refused('failed')
  }
}

/** `routes[name]`, never something inherited ("constructor"). */
const own = <T>(routes: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(routes, name) ? routes[name] : undefined
