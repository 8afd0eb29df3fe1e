// The first guess at an unknown site's login must find ordinary forms, and must not take any other form for one.
import { expect, test } from 'vitest'
import { readForm } from '../../worker/cli/start/login-form.ts'

const page = 'http://site.test/auth/login?next=/x'

test.each([
  [
    '<form method=post action="/wp-login.php"><input type="text" name="log"><input type="password" name="pwd"></form>',
    { action: '/wp-login.php', userField: 'log', passwordField: 'pwd' },
  ],
  [
    '<form method="post"><INPUT NAME=email TYPE=email>\n<input\n name="pw" type=\'password\'></form>',
    { action: '/auth/login', userField: 'email', passwordField: 'pw' },
  ],
  [
    '<form action="/search"><input name="q"></form><form action="session"><input name="csrf" type="hidden"><input name="user"><input name="password" type="password"></form>',
    { action: '/auth/session', userField: 'user', passwordField: 'password' },
  ],
])('reads %s', (html, expected) => {
  expect(readForm(html, page)).toEqual(expected)
})

test.each([
  '<form action="/search"><input name="q"></form>',
  '<form><input type="password" name="pin"></form>',
  '<p>Sign in with your passkey</p>',
])('sees no login in %s', html => {
  expect(readForm(html, page)).toBeUndefined()
})
