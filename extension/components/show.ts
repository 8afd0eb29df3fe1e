// How every page of the extension begins: its language, its words and what it has to know, all at once; then it is shown.
import { type ComponentChild, render } from 'preact'
import { learnWords } from '../i18n/index.ts'
import { direction, language } from '../i18n/language.ts'

/** Shows a page, once the words are there and `learn` has given what the page begins with. */
export async function show<T>(learn: () => Promise<T>, page: (learnt: T) => ComponentChild): Promise<void> {
  const [learnt] = await Promise.all([learn(), learnWords()])
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  const root = document.getElementById('app')
  if (root !== null) render(page(learnt), root)
}
