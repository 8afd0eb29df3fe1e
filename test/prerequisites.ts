// What the tests need of the machine beside npm's packages: two browsers, two independent programs that read our QR
// codes and compute our codes, and what runs real applications behind the gate. Debian's packages are installed where
// they are missing; elsewhere the error says what.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, findProgram, findServer } from './e2e/find-browser.ts'

interface Prerequisite {
  readonly name: string
  /** Its packages, separated by spaces. */
  readonly debian: string
  /** How to get it where there is no apt-get. */
  readonly elsewhere: string
  find(): string | undefined
}

const prerequisites: readonly Prerequisite[] = [
  {
    name: 'Chromium',
    debian: 'chromium',
    elsewhere: 'install Chromium, or set CHROMIUM to its full path',
    find: () => findBrowser('chromium'),
  },
  {
    name: 'Firefox',
    debian: 'firefox-esr',
    elsewhere: 'install Firefox, or set FIREFOX to its full path',
    find: () => findBrowser('firefox'),
  },
  {
    name: 'oathtool',
    debian: 'oathtool',
    elsewhere: 'install oath-toolkit (Homebrew: brew install oath-toolkit)',
    find: () => findProgram('oathtool'),
  },
  {
    name: 'zbarimg',
    debian: 'zbar-tools',
    elsewhere: 'install zbar (Homebrew: brew install zbar)',
    find: () => findProgram('zbarimg'),
  },
  {
    name: 'qrencode',
    debian: 'qrencode',
    elsewhere: 'install libqrencode (Homebrew: brew install qrencode)',
    find: () => findProgram('qrencode'),
  },
  {
    name: 'faketime',
    debian: 'faketime',
    elsewhere: 'install libfaketime (Homebrew: brew install libfaketime)',
    find: () => findProgram('faketime'),
  },
  {
    name: 'PHP',
    debian: 'php-cli',
    elsewhere: 'install PHP 8 (Homebrew: brew install php)',
    find: () => findProgram('php'),
  },
  {
    name: 'PHP’s MySQL client',
    debian: 'php-mysql',
    elsewhere: 'install PHP with its extension mysqli (Homebrew’s has it)',
    find: () => (spawnSync('php', ['--ri', 'mysqli']).status === 0 ? 'mysqli' : undefined),
  },
  {
    name: 'PHP’s SQLite',
    debian: 'php-sqlite3',
    elsewhere: 'install PHP with its extension pdo_sqlite (Homebrew’s has it)',
    find: () => (spawnSync('php', ['--ri', 'pdo_sqlite']).status === 0 ? 'pdo_sqlite' : undefined),
  },
  {
    name: 'Laravel',
    debian: 'php-laravel-framework',
    elsewhere: 'its framework is looked for where Debian puts it: /usr/share/php/Illuminate',
    find: () => ['/usr/share/php/Illuminate/autoload.php'].find(file => existsSync(file)),
  },
  {
    name: 'MariaDB',
    // The server’s programs without the service.
    debian: 'mariadb-server-core',
    elsewhere: 'install MariaDB (Homebrew: brew install mariadb)',
    find: () => findServer('mariadbd'),
  },
  {
    name: 'MariaDB’s tools',
    debian: 'mariadb-client-core',
    elsewhere: 'install MariaDB (Homebrew: brew install mariadb)',
    find: () => findProgram('my_print_defaults'),
  },
  {
    name: 'Python',
    debian: 'python3',
    elsewhere: 'install Python 3 (Homebrew: brew install python)',
    find: () => findProgram('python3'),
  },
  {
    name: 'Rails with Devise',
    debian: 'ruby-devise ruby-activerecord ruby-actionmailer ruby-sqlite3 puma',
    elsewhere: 'gem install devise:4.8.1 rails:6.1.7.10 sqlite3:1.4.2 puma:5.6.5, with Ruby 3.1',
    find: () => (spawnSync('ruby', ['-e', gems]).status === 0 ? 'devise' : undefined),
  },
]

// Looks the gems up without loading them.
const gems =
  '%w[devise activerecord actionmailer sqlite3 puma].each { |name| Gem::Specification.find_by_name(name) }'

/** Runs one command with the terminal's own output; true where it succeeded. */
function succeeds(command: readonly string[]): boolean {
  const [program = '', ...rest] = command
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}

function installWithApt(packages: readonly string[]): boolean {
  const apt = findProgram('apt-get')
  if (apt === undefined) return false
  const root = process.getuid?.() === 0
  if (!root && findProgram('sudo') === undefined) return false
  const command = root ? [apt] : ['sudo', '-n', apt]
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  // An index that can't be refreshed (a mirror that is down) may still do for the installation: so go on.
  succeeds([...command, 'update', '-q'])
  return succeeds([...command, 'install', '-y', '-q', '--no-install-recommends', ...packages])
}

/**
 * Sees to it that everything the tests need is on the machine.
 * @returns the names and places of what was found
 * @throws a sentence for the person at the terminal, where something is missing and couldn't be installed
 */
function installPrerequisites(): Record<string, string> {
  const missing = prerequisites.filter(each => each.find() === undefined)
  if (missing.length > 0) installWithApt(missing.flatMap(each => each.debian.split(' ')))
  const still = missing.filter(each => each.find() === undefined)
  if (still.length > 0) {
    const lines = still.map(each => `  ${each.name}: apt-get install ${each.debian}, or ${each.elsewhere}`)
    throw new Error(
      `The tests need what is not on this machine, and it couldn't be installed:\n${lines.join('\n')}`,
    )
  }
  return Object.fromEntries(prerequisites.map(each => [each.name, each.find() ?? '']))
}

try {
  for (const [name, place] of Object.entries(installPrerequisites())) console.log(`  ${name}: ${place}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
