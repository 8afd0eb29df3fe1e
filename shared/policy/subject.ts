// What policy says of whoever signed in (G3): where the one name comes from that the origin knows them by.
import * as v from 'valibot'
import { address } from './addresses.ts'
import { cookieName, cookieNames } from './patterns.ts'
import { described, jsonPointer, uniqueList, whole } from './pieces.ts'

const nameCase = v.optional(
  described(v.picklist(['insensitive', 'sensitive']), 'Whether "Bob" and "bob" are one user at the origin.'),
  'insensitive',
)

const source = <const Name extends string>(name: Name) =>
  described(v.literal(name), 'Where the name of whoever signed in comes from.')

const bearer = v.optional(
  described(
    jsonPointer,
    "Where in the login's JSON answer the token is, if the site takes sessions as bearer tokens instead of cookies.",
  ),
)

const email = v.optional(described(jsonPointer, 'Where the e-mail address is.'))
const phone = v.optional(described(jsonPointer, 'Where the phone number is.'))
const roles = v.optional(described(jsonPointer, 'Where the list of roles (or the one role) is.'))

const headerName = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'must be the name of a header'))
const headerValue = v.pipe(v.string(), v.regex(/^[\x20-\x7e]+$/, 'must be plain text'))

const fieldName = v.pipe(v.string(), v.regex(/^[\w.[\]-]+$/, 'must be the name of a form field'))

/** The schema of `subject`. */
export const subject = v.variant('source', [
  v.strictObject({
    source: source('whoami'),
    path: described(address, 'An address of the origin that answers with JSON about whoever is signed in.'),
    headers: v.optional(
      described(v.record(headerName, headerValue), 'Headers that it is only answered with: their values.'),
    ),
    tiedTo: v.optional(
      described(
        uniqueList(headerName),
        "Headers of the site's own scripts that its sessions are tied to: requests without them (pages, pictures) can't be asked about.",
      ),
      [],
    ),
    name: described(jsonPointer, 'Where in that JSON the one name is that the origin knows the user by.'),
    email,
    phone,
    bearer,
    roles,
    case: nameCase,
  }),
  v.strictObject({
    source: source('page'),
    path: described(
      address,
      'A page of the origin with a form about whoever is signed in, such as their settings.',
    ),
    field: described(fieldName, "The form's field that has the one name that the origin knows the user by."),
    emailField: v.optional(described(fieldName, 'The field that has the e-mail address.')),
    phoneField: v.optional(described(fieldName, 'The field that has the phone number.')),
    case: nameCase,
  }),
  v.pipe(
    v.strictObject({
      source: source('jwt'),
      jwks: described(
        v.pipe(v.string(), v.regex(/^(\/|https:\/\/)\S+$/, 'must be a path of the origin or an https URL')),
        "Where the token's public keys are (JWKS): a path of the origin, or an https URL.",
      ),
      cookie: v.optional(
        described(cookieName, 'The cookie that is the token; without it, bearer says where it is.'),
      ),
      bearer,
      issuer: v.optional(described(v.string(), 'The `iss` that the token must have.')),
      audience: v.optional(described(v.string(), 'The `aud` that the token must have.')),
      name: v.optional(described(jsonPointer, 'Where in the claims the name is.'), '/sub'),
      email,
      phone,
      roles,
      case: nameCase,
    }),
    v.check(
      ({ cookie, bearer }) => (cookie === undefined) !== (bearer === undefined),
      'needs either cookie or bearer: where the token is',
    ),
  ),
  v.strictObject({
    source: source('loginHeader'),
    header: described(headerName, "The header of the login's answer that has the name."),
    emailHeader: v.optional(described(headerName, 'The header of that answer with the e-mail address.')),
    phoneHeader: v.optional(described(headerName, 'The header of that answer with the phone number.')),
    rolesHeader: v.optional(
      described(headerName, 'The header of that answer with the roles, separated by commas.'),
    ),
    case: nameCase,
  }),
  v.strictObject({
    source: source('loginJson'),
    name: described(jsonPointer, "Where in the login's JSON answer the name is."),
    email,
    phone,
    roles,
    case: nameCase,
  }),
  v.strictObject({
    source: source('cookie'),
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
    source: source('loginField'),
    oneNamePerUser: described(
      v.literal(
        true,
        'must be true: the login field names a subject only where the origin knows each user by exactly one name',
      ),
      'With loginField: says that the origin knows each user by exactly one name.',
    ),
    letters: v.optional(
      described(
        v.picklist(['ascii', 'any']),
        'With loginField: the letters that a name may have. "any" only where the origin tells "alice" from "álice"; most MySQL databases don’t.',
      ),
      'ascii',
    ),
    case: nameCase,
  }),
])
