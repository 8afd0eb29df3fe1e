// What is dear to make and comes out the same every time is made once, and found again by later tests and runs.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const cache = join(import.meta.dirname, '../node_modules/.cache/sallyport-tests')

/**
 * A folder that is made once.
 * @param recipe all that its contents depend on
 * @param make fills it
 * @returns the folder, which nothing is to be written to
 */
export async function kept(recipe: unknown, make: (folder: string) => Promise<unknown>): Promise<string> {
  const name = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 16)
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  // Beside its place, and moved there when it is whole: two may be making it.
  const unfinished = mkdtempSync(`${folder}.`)
  try {
    await make(unfinished)
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}
