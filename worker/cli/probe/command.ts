// `npm run policy -- probe URL`: reads its command line, walks the login, says what was found, and gives the policy.
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Failure, reasonOf } from '../failure.ts'
import { credentials } from './credentials.ts'
import { network, pathOf } from './network.ts'
import { propose } from './propose.ts'
import { legend, reportOf } from './report.ts'

/** How it is used, for the help of `npm run policy`. */
export const probeUsage = `  npm run policy -- probe URL               walks the site's login with a test user and proposes a policy; it asks for
                                            the name and the password, or takes them by
      --user NAME --password-file FILE      ("-" is standard input)
      --one-name-per-user                   you know that the site has exactly one name for each user
      --out FILE                            where the policy goes, instead of standard output
                                            Ends with 2 where a question is left to you, and the policy not valid yet`

/**
 * Probes a site.
 * @param fromHere makes a file's name absolute, as the person meant it
 */
export async function probe(args: readonly string[], fromHere: (file: string) => string): Promise<void> {
  const { site, user, passwordFile, out, oneNamePerUser } = read(args)
  // Whoever edited a policy by hand would not want it gone.
  if (out !== undefined && existsSync(fromHere(out))) {
    throw new Failure(`${out} is there already: give --out another name, or remove it.`)
  }
  const file = passwordFile === undefined || passwordFile === '-' ? passwordFile : fromHere(passwordFile)
  const who = await credentials(user, file)
  const net = network(site.origin)
  const most = net.left
  if (site.protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(site.hostname)) {
    console.error(`The password goes to ${site.origin} unencrypted: its address begins with http.\n`)
  }
  const { document, findings, open } = await propose(net, pathOf(site), who, oneNamePerUser)
  console.error(`${site.origin}, with ${most - net.left} requests. ${legend}\n\n${reportOf(findings)}\n`)
  const text = `${JSON.stringify(document, null, 2)}\n`
  if (out === undefined) process.stdout.write(text)
  else write(fromHere(out), text)
  console.error(
    out === undefined
      ? ''
      : `The policy is in ${out}. Try it: npm start -- --origin ${site.origin} --policy ${out}`,
  )
  if (open === undefined) return
  console.error(open)
  process.exitCode = 2
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw new Failure(`The policy can't be written (${reasonOf(error)}).`)
  }
}

function read(args: readonly string[]) {
  // What is wrong is never repeated: it may be a password.
  if (args.some(one => /^--?(password|passwd|pass|p)(=|$)/.test(one))) {
    throw new Failure(
      'A password on the command line can be read by others on this machine: leave it out and type it when asked, or use --password-file.',
    )
  }
  const { values, positionals } = parsed(args)
  const [address] = positionals
  const site = address === undefined ? null : URL.parse(address)
  if (
    positionals.length !== 1 ||
    !site ||
    !/^https?:$/.test(site.protocol) ||
    site.username ||
    site.password
  ) {
    throw new Failure(
      `Name one site, by its address without a user name in it, such as http://127.0.0.1:8080:\n\n${probeUsage}`,
    )
  }
  return {
    site,
    user: values.user,
    passwordFile: values['password-file'],
    out: values.out,
    oneNamePerUser: values['one-name-per-user'] ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        user: { type: 'string' },
        'password-file': { type: 'string' },
        'one-name-per-user': { type: 'boolean' },
        out: { type: 'string' },
      },
    })
  } catch {
    throw new Failure(`There is an option that isn't known, or that lacks its value:\n\n${probeUsage}`)
  }
}
