// What policy says of whoever signed in (G3): where the one name comes from that the origin knows them by.
import * as v from 'valibot'
import { cookieNames, path } from './patterns.ts'
import { described, jsonPointer, whole } from './pieces.ts'

const nameCase = v.optional(
  described(v.picklist(['insensitive', 'sensitive']), 'Whether "Bob" and "bob" are one user at the origin.'),
  'insensitive',
)

/** The schema of `subject`. */
export const subject = v.variant('source', [
  v.strictObject({
    source: described(v.literal('whoami'), 'Where the name of whoever signed in comes from.'),
    path: described(path, 'A path of the origin that answers with JSON about whoever is signed in.'),
    name: described(jsonPointer, 'Where in that JSON the one name is that the origin knows the user by.'),
    email: v.optional(described(jsonPointer, 'Where the e-mail address is.')),
    bearer: v.optional(
      described(
        jsonPointer,
        "Where in the login's JSON answer the token is, if the site takes sessions as bearer tokens instead of cookies.",
      ),
    ),
    roles: v.optional(described(jsonPointer, 'Where the list of roles (or the one role) is.')),
    case: nameCase,
  }),
  v.strictObject({
    source: described(v.literal('cookie'), 'Where the name of whoever signed in comes from.'),
    cookie: described(
      cookieNames,
      "The origin's session cookies that hold the name. All of them that hold one must name the same user.",
    ),
    beside: v.optional(
      described(cookieNames, 'Cookies that are there only while somebody is signed in, each of them needed.'),
      [],
    ),
    separator: v.optional(
      described(
        v.pipe(v.string(), v.length(1)),
        'What parts their value; without it, all of it is the name.',
      ),
    ),
    part: v.optional(described(whole(0, 20), 'Which part is the name, counted from 0.'), 0),
    encoding: v.optional(
      described(v.picklist(['plain', 'base64']), 'How that part is written, once it is percent-decoded.'),
      'plain',
    ),
    case: nameCase,
  }),
  v.strictObject({
    source: described(v.literal('loginField'), 'Where the name of whoever signed in comes from.'),
    oneNamePerUser: described(
      v.literal(
        true,
        'must be true: the login field names a subject only where the origin knows each user by exactly one name',
      ),
      'With loginField: says that the origin knows each user by exactly one name.',
    ),
    case: nameCase,
  }),
])
