// The test user's name and password: asked for on the terminal, the password without echo, or read from a file or from
// standard input. Never from the command line, which every user of the machine can read, and shells keep.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Failure, reasonOf } from '../failure.ts'

/** A test user. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

/**
 * Gets the test user's name and password.
 * @param file the password's file; "-" is standard input, and undefined the terminal
 * @throws Failure where there is none
 */
export async function credentials(user: string | undefined, file: string | undefined): Promise<Credentials> {
  const terminal = process.stdin.isTTY && process.stderr.isTTY
  const name = user ?? (terminal ? await askName() : undefined)
  if (!name)
    throw new Failure('The probe needs a test user: give the name with --user, and --password-file FILE.')
  const fromTerminal = file === undefined && terminal
  const password = fromTerminal ? await askPassword(`Password of ${name}: `) : fromFile(file ?? '-')
  if (!password)
    throw new Failure('There is no password. Give it on the terminal, or with --password-file FILE.')
  return { user: name, password }
}

function fromFile(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    throw new Failure(`The password file can't be read (${reasonOf(error)}).`)
  }
}

async function askName(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await lines.question('User name of a test user: ')).trim()
  } finally {
    lines.close()
  }
}

const enter = '\r\n\x04'
const interrupt = '\x03'
const erase = '\x7f\b'

/** Reads a line in raw mode: what is typed is shown nowhere. */
function askPassword(prompt: string): Promise<string> {
  const { stdin, stderr } = process
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve, reject) => {
    let typed = ''
    const finish = () => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
    }
    const take = (text: string) => {
      for (const character of text) {
        if (enter.includes(character)) {
          finish()
          return resolve(typed)
        }
        if (character === interrupt) {
          finish()
          return reject(new Failure('Stopped.'))
        }
        typed = erase.includes(character) ? [...typed].slice(0, -1).join('') : typed + character
      }
    }
    stdin.on('data', take)
  })
}
