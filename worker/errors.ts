// What can go wrong with a request before any decision is made, as coded errors, and their one mapping to HTTP:
// RFC 9457 problem details for programs, a page for people. Expected outcomes (a wrong code) are values, not errors.
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const statusOf = {
  'ambiguous-path': 400,
  'malformed-request': 400,
  'cross-site': 403,
  'not-signed-in': 401,
  'not-identified': 403,
  'no-such-page': 404,
  'too-large': 413,
  'unsupported-body': 415,
  'unknown-site': 421,
  wait: 429,
  'not-configured': 503,
  'storage-failed': 503,
  'origin-failed': 502,
} as const satisfies Record<string, ContentfulStatusCode>

/** What went wrong, as a stable code. */
export type ErrorCode = keyof typeof statusOf

/** A refusal. `message` is for people: a sentence that says what to do, holding no secret and no personal data. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'Refusal'
    this.code = code
    this.retryAfterSeconds = options.retryAfterSeconds
  }

  /** The HTTP status that this refusal is answered with. */
  get status(): ContentfulStatusCode {
    return statusOf[this.code]
  }
}
