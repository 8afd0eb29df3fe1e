// What a person needs to know once everything runs: where to go, who to sign in as, what to load, how to change policy.
import { relative } from 'node:path'
import { demoUsers } from '../../../test/fixtures/shop/data.ts'
import { extensionFolders } from './extension.ts'
import { policyKey } from './policy.ts'
import type { State } from './state.ts'

/** Everything that runs. */
export interface Running {
  readonly url: string
  readonly origin: string
  readonly demo: boolean
  readonly state: State
  /** What was done about the policy, one line each. */
  readonly policy: readonly string[]
}

/** The block that `npm start` prints when all is ready; its first line is `READY <url>`. */
export function readyText({ url, origin, demo, state, policy }: Running): string {
  const near = relative(process.cwd(), state.folder)
  const folder = near === '' || near.startsWith('..') ? state.folder : near
  const kv = (verb: string) =>
    `npx wrangler kv key ${verb} --binding POLICY --local --persist-to ${folder} ${policyKey}`
  const users = demoUsers().map(({ name, password, roles }) =>
    `${name.padEnd(8)}${password.padEnd(18)}${roles.includes('admin') ? 'administrator' : ''}`.trimEnd(),
  )
  const sections: [string, string[]][] = [
    ['Site', [demo ? `Kettle & Leaf, the demo shop, really at ${origin}` : origin]],
    ...(demo ? ([['Sign in', users]] satisfies [string, string[]][]) : []),
    ...(demo
      ? ([
          ['Forms', [`${url}/forms (thirty of them, to see codes filled in, and fields left alone)`]],
        ] satisfies [string, string[]][])
      : []),
    ['Mail, SMS', [`${url}/.sallyport/outbox (exists on this machine only)`]],
    [
      'Extension',
      [
        `Chrome   ${extensionFolders.chrome}`,
        '         chrome://extensions, Developer mode on, "Load unpacked"',
        `Firefox  ${extensionFolders.firefox}`,
        '         about:debugging#/runtime/this-firefox, "Load Temporary Add-on", its manifest.json',
      ],
    ],
    ['Policy', [...policy, `read it: ${kv('get')} --text`, `edit it: ${kv('put')} --path FILE`]],
    ['State', [`${folder} (people, keys; the Worker's output in worker.log)`]],
  ]
  const lines = sections.flatMap(([title, texts]) =>
    texts.map((text, index) => `  ${(index === 0 ? title : '').padEnd(11)}${text}`),
  )
  return `\nREADY ${url}\n\n${lines.join('\n')}\n\n  Ctrl-C ends all of it.\n`
}
