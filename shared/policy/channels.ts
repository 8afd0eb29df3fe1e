// What policy says of the ways out (H1): where e-mail and SMS go. Each list is an order: the next one is used where the
// one before fails. Credentials are named, never written here.
import * as v from 'valibot'
import { described } from './pieces.ts'

const webhook = v.strictObject({
  type: described(v.literal('webhook'), 'How it is sent: "webhook" posts it, signed, to a URL of yours.'),
  url: described(
    v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'must be an https URL')),
    'Where each message is posted to, as JSON.',
  ),
  secret: described(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a secret, such as "MAIL_SECRET"')),
    'The name of the secret (`wrangler secret put`) that signs each message.',
  ),
  enabled: v.optional(described(v.boolean(), 'False leaves it out.'), true),
})

const order = (description: string) => v.optional(described(v.array(webhook), description), [])

/** The schema of `channels`. */
export const channels = v.strictObject({
  email: order('Where e-mail is sent by, the first that works. In development it goes to the outbox.'),
  sms: order('Where SMS are sent by, the first that works. In development they go to the outbox.'),
})

/** One way out. */
export type ChannelSettings = v.InferOutput<typeof webhook>
