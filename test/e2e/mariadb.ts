// A MariaDB server of a test's own: its data in a folder, and reached by a socket in it alone.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { findServer } from './find-browser.ts'

/** A running database server. Its user `root` needs no password. */
export interface MariaDb {
  /** Where it listens. */
  readonly socket: string
  /** Ends it. */
  stop(): Promise<void>
}

/** Starts a server with one empty database. @throws with what it printed, where it ends at once */
export async function startMariaDb(folder: string, database: string): Promise<MariaDb> {
  mkdirSync(folder)
  const socket = join(folder, 'sock')
  const first = join(folder, 'first.sql')
  writeFileSync(first, `CREATE DATABASE ${database};\n`)
  const common = ['--no-defaults', `--datadir=${join(folder, 'data')}`, `--user=${userInfo().username}`]
  const install = [...common, '--auth-root-authentication-method=normal', '--skip-test-db']
  execFileSync('mariadb-install-db', install, { stdio: ['ignore', 'ignore', 'inherit'] })
  const server = spawn(
    findServer('mariadbd') ?? 'mariadbd',
    [...common, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, '--skip-networking'].concat(
      `--init-file=${first}`,
      // What a test writes needn't outlive a power cut.
      '--innodb-flush-log-at-trx-commit=0',
    ),
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let output = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const end = () => void server.kill()
  process.once('exit', end)
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  while (!(await answers(socket))) {
    if (server.exitCode !== null) throw new Error(`mariadbd ended too early:\n${output}`)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  return {
    socket,
    stop: async () => {
      process.off('exit', end)
      end()
      await ended
    },
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise(resolve => {
    const client = connect(socket)
    client.once('connect', () => {
      client.destroy()
      resolve(true)
    })
    client.once('error', () => resolve(false))
  })
}
