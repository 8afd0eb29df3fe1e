// The camera as a source of QR codes: frames are looked at one after another until somebody ends it. No frame is kept.
import type { Decode } from './decoder.ts'
import { glance } from './read.ts'

/** Why there is no picture: the browser or the person said no, there is no camera, or another program has it. */
export type CameraFault = 'denied' | 'absent' | 'busy'

/** Between two looks, so that the rest of the machine has its turn. */
const pauseMs = 120

/** The camera's stream, or why there is none. Ends with the signal. */
export async function openCamera(signal: AbortSignal): Promise<MediaStream | CameraFault> {
  try {
    // A phone's or tablet's outward camera, and sharp enough for a code across a desk.
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    })
    const stop = () => stream.getTracks().forEach(track => void track.stop())
    // The answer may come after the person has gone on: the camera's light must not stay on.
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    return stream
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'busy'
  }
}

/** Tells the texts of the codes in front of the camera, as often as they are seen, until the signal aborts. */
export async function watchCamera(
  video: HTMLVideoElement,
  decode: Decode,
  onTexts: (texts: readonly string[]) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    if (video.readyState >= video.HAVE_CURRENT_DATA && video.videoWidth > 0) {
      const frame = await createImageBitmap(video)
      const texts = await glance(frame, decode).finally(() => frame.close())
      if (texts.length > 0 && !signal.aborted) onTexts(texts)
    }
    await new Promise(resolve => setTimeout(resolve, pauseMs))
  }
}
