// The subject by asking the origin itself who its session is of (G3): the surest source, and the only one that notices
// when a session changes hands.
import type { SubjectSource } from '../../../shared/policy/schema.ts'
import { Refusal } from '../../errors.ts'
import type { Site } from '../../site.ts'
import { type Cookie, cookieHeader } from '../cookies.ts'
import { requestToOrigin } from '../forward.ts'
import { type Identification, identified } from '../identification.ts'
import type { Visit } from '../visit.ts'

type Whoami = Extract<SubjectSource, { source: 'whoami' }>

const longestAnswer = 1024 * 1024

/**
 * Asks the origin.
 * @throws Refusal `origin-failed` where it can't answer.
 */
export async function identifyByWhoami(
  site: Site,
  visit: Visit,
  subject: Whoami,
  jar: readonly Cookie[],
  token: string | undefined,
): Promise<Identification> {
  const cookie = cookieHeader(jar)
  // A request without its token (a picture, a script) says nothing about whose session it is.
  if (subject.bearer !== undefined && token === undefined) return { who: 'unknown' }
  if (cookie === undefined && token === undefined) return { who: 'nobody' }
  const text = await askOrigin(site, visit, subject, { accept: 'application/json', cookie, token })
  const answer = text === undefined ? undefined : parsed(text)
  const found: Identification =
    answer === undefined ? { who: 'nobody' } : await identified(site, subject, answer)
  // Without what a session is tied to, a "no" says nothing; a "yes" does.
  const untold = subject.tiedTo.some(name => !visit.request.headers.has(name))
  return found.who === 'nobody' && untold ? { who: 'unknown' } : found
}

// What an origin may tie a session to, or asks of its own pages' requests. Nothing else of the client's: a key of an API in a
// header of the origin's own would have it answer for the key's owner, whosever the session is; a range, or a condition
// on a cache, with no answer at all.
const ofBrowser =
  /^(user-agent|accept-(language|encoding|charset)|origin|referer|x-requested-with|x-forwarded-(for|proto)|dnt|sec-(ch|fetch|gpc)-?.*)$/

/** What the origin is asked, and in whose session. */
interface Question {
  readonly accept: string
  readonly cookie: string | undefined
  readonly token?: string | undefined
}

/**
 * Asks the origin at an address that tells whose a session is.
 * @returns what it answers, or undefined where that is anything but a plain success
 * @throws Refusal `origin-failed` where it can't answer.
 */
export async function askOrigin(
  site: Site,
  visit: Visit,
  source: Pick<Whoami, 'path'> & Partial<Pick<Whoami, 'headers' | 'tiedTo'>>,
  { accept, cookie, token }: Question,
): Promise<string | undefined> {
  const question = requestToOrigin(site, visit, site.origin.url + source.path)
  const { headers } = question
  for (const name of [...headers.keys()]) {
    if (!ofBrowser.test(name) && !source.tiedTo?.some(tied => tied.toLowerCase() === name))
      headers.delete(name)
  }
  headers.set('accept', accept)
  for (const [name, value] of Object.entries(source.headers ?? {})) headers.set(name, value)
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  const response = await site.origin.ask(question).catch((cause: unknown) => {
    throw unreachable(cause)
  })
  if (response.status >= 500 || response.status === 429) {
    await response.body?.cancel()
    throw unreachable(response.status)
  }
  if (response.status !== 200) {
    await response.body?.cancel()
    return undefined
  }
  const text = await response.text()
  if (text.length > longestAnswer) throw unreachable('too long')
  return text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page instead of JSON: what many sites show to somebody who isn't signed in.
    return undefined
  }
}

const unreachable = (cause: unknown) =>
  new Refusal(
    'origin-failed',
    'The site can’t tell who signed in at the moment. Try again in a few seconds.',
    {
      cause,
      retryAfterSeconds: 5,
    },
  )
