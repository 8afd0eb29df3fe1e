// The script that stands on the edge's own pages, where a site has a Sallyport in front; wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { begin } from '../devices/challenge-page.ts'

export default defineUnlistedScript(begin)
