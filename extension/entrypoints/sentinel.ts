// The script that runs on every page; wiring only. No WXT content script: those announce themselves to the page by an
// event, and no page may be able to tell that the extension is there (E4).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { stand } from '../autofill/sentinel.ts'

export default defineUnlistedScript(() => {
  const extension = globalThis.browser ?? globalThis.chrome
  if (extension !== undefined) stand(extension)
})
