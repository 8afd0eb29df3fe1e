// Where a real Chromium and a real Firefox are on this machine: named by the environment, on PATH, or where their
// installers put them. Shared by the browser tests and by `npm test`, which installs what is missing.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser that the suites need. */
export type BrowserName = 'chromium' | 'firefox'

const onPath: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const installed: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The full path of a program on PATH.
 * @returns undefined where there is none
 */
export function findProgram(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending)
      if (folder !== '' && isExecutable(file)) return file
    }
  }
  return undefined
}

/** As {@link findProgram}, and where Debian keeps servers, which only root has on PATH. */
export function findServer(name: string): string | undefined {
  return findProgram(name) ?? [`/usr/sbin/${name}`].find(isExecutable)
}

/**
 * The full path of a browser: the variable `CHROMIUM` or `FIREFOX` first, then PATH, then the usual folders.
 * @returns undefined where there is none
 * @throws where the variable is set and names no program: falling back would test another browser than was asked for
 */
export function findBrowser(name: BrowserName): string | undefined {
  const variable = name.toUpperCase()
  const named = process.env[variable]
  if (named !== undefined && named !== '') {
    const file = named.includes('/') || named.includes('\\') ? named : findProgram(named)
    if (file !== undefined && isExecutable(file)) return file
    throw new Error(`${variable}=${named} is no program that can be run. Set it to the browser's full path.`)
  }
  return onPath[name].map(findProgram).find(file => file !== undefined) ?? installed[name].find(isExecutable)
}

/** As {@link findBrowser}, but a missing browser is an error that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const file = findBrowser(name)
  if (file !== undefined) return file
  const debian = name === 'chromium' ? 'chromium' : 'firefox-esr'
  throw new Error(
    `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} was found. Install it (Debian: apt-get install ` +
      `${debian}) or set ${name.toUpperCase()} to its full path.`,
  )
}
