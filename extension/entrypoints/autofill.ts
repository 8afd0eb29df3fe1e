// What the background puts into a frame once there is a field that a code might go into; wiring only.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { begin } from '../autofill/content.ts'

export default defineUnlistedScript(() => begin(new AbortController().signal))
