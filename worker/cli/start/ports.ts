// Which TCP ports are free on this machine.
import { connect, createServer } from 'node:net'
import { Failure } from '../failure.ts'

/** Whether nothing listens on this port of the loopback addresses, so that we may. */
export async function portIsFree(port: number): Promise<boolean> {
  // A listener on all addresses, or on ::1 only, doesn't keep us from binding 127.0.0.1 everywhere: so knock first.
  for (const host of ['127.0.0.1', '::1']) if (await answers(host, port)) return false
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ host, port, timeout: 1000 })
    const settle = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
}

/** The first free port from this one on. */
export async function freePortFrom(first: number): Promise<number> {
  for (let port = first; port < Math.min(first + 100, 65_536); port += 1) {
    if (await portIsFree(port)) return port
  }
  throw new Failure(`No port from ${first} to ${first + 99} is free.`)
}

/** @throws Failure where another program has the port, with one that is free */
export async function requirePort(port: number): Promise<void> {
  if (await portIsFree(port)) return
  const other = await freePortFrom(port + 1)
  throw new Failure(
    `Port ${port} is taken by another program. End that, or choose another: npm start -- --port ${other}`,
  )
}
