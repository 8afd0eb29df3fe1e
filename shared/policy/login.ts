// What policy says of an origin's login (G2): its page, the paths that it needs, where credentials are sent, and how
// its success looks.
import * as v from 'valibot'
import { address, addressPattern, addressPatterns, namesQuery } from './addresses.ts'
import { cookieName, pathPattern } from './patterns.ts'
import { described, jsonPointer, uniqueList, whole } from './pieces.ts'

const success = v.strictObject({
  status: v.optional(
    described(uniqueList(whole(100, 599), 1), 'The response has one of these status codes.'),
  ),
  location: v.optional(described(pathPattern, 'It redirects to a path that matches.')),
  notLocation: v.optional(described(pathPattern, 'It does not redirect to a path that matches.')),
  cookie: v.optional(described(cookieName, 'It sets a cookie of this name ("*" for any characters).')),
  json: v.optional(
    described(jsonPointer, 'Its JSON body has a value here that is not null, false or empty.'),
  ),
  failureText: v.optional(described(v.string(), 'Its body does not contain this text.')),
})

const endpoint = v.pipe(
  v.strictObject({
    path: described(
      addressPattern,
      'The path that the login is posted to; with "?", also what its query must be ("name=*" for any value).',
    ),
    method: v.optional(described(v.picklist(['POST', 'PUT']), 'The method that it is sent with.'), 'POST'),
    body: v.optional(
      described(uniqueList(v.picklist(['form', 'multipart', 'json']), 1), 'The content types that it takes.'),
      ['form', 'multipart', 'json'],
    ),
    userField: v.optional(
      described(v.string(), 'The form field, or key of the JSON object, with the user name.'),
    ),
    passwordField: v.optional(
      described(v.string(), 'Only requests that have this field count as a login attempt.'),
    ),
    fields: v.optional(
      described(
        v.record(v.string(), v.string()),
        'All other fields that a login has: the value that one must have, or "*" for any or none. Any more make it no login.',
      ),
    ),
    success: v.optional(
      described(success, 'What a successful login looks like. Every sign named must be there.'),
    ),
  }),
  v.check(
    ({ path, passwordField, fields }) =>
      !namesQuery(path) || (passwordField !== undefined && fields !== undefined),
    'needs passwordField and fields too where its path names a query: a body could ask for another page than the login',
  ),
)

/** The schema of `login`. */
export const login = v.strictObject({
  page: described(address, 'The page that people sign in at, such as "/login" or "/index.php?do=login".'),
  returnParameter: v.optional(
    described(v.string(), 'The query parameter by which that page is told where to go afterwards.'),
  ),
  paths: v.optional(
    described(addressPatterns, "The login's other own paths: what it needs before anybody is signed in."),
    [],
  ),
  doors: v.optional(
    described(
      addressPatterns,
      'Other addresses that take a password, such as an old API. They are shut to everyone: no factor can be asked for there.',
    ),
    [],
  ),
  tokenParameters: v.optional(
    described(
      uniqueList(v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'must be the name of a query parameter'))),
      "Query parameters by which the origin takes a session's token (RFC 6750 §2.3): no token but the user's own passes.",
    ),
    ['access_token'],
  ),
  rotatesSession: v.optional(
    described(
      v.boolean(),
      'The origin gives out a new session cookie at every sign-in. False has it asked at each request whose the session is by now.',
    ),
    false,
  ),
  endpoints: v.pipe(v.array(endpoint), v.minLength(1, 'must name at least one')),
})
