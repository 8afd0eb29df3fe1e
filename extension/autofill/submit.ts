// Sends the form that a code was put into (F2): its own form and no other, by the one button that a person would press, and
// only to the page's own origin. Where that isn't plain, the person does it.

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

type Button = HTMLButtonElement | HTMLInputElement

const isSubmit = (control: Element): control is Button =>
  (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) && control.type === 'submit'

/** The form that holds all of these fields. */
function formOf(elements: readonly HTMLInputElement[]): HTMLFormElement | undefined {
  const form = elements[0]?.form ?? undefined
  return elements.every(element => element.form === form) ? form : undefined
}

/**
 * Whether what is typed here stays with the page: a form that somebody managed to plant in it, and that sends the code
 * elsewhere, is neither filled nor sent without a person. By the attribute: a field may be named "action". From where the
 * browser takes it: a planted `<base>` leads elsewhere too, and a frame without an address has its page's.
 */
export function staysHome(elements: readonly HTMLInputElement[], button?: Button): boolean {
  const action = button?.getAttribute('formaction') ?? formOf(elements)?.getAttribute('action') ?? ''
  if (action === '') return true
  return URL.canParse(action, document.baseURI) && new URL(action, document.baseURI).origin === origin
}

/**
 * Fills by `put`, then sends the form, unless the page does so by itself once the code is in.
 * @returns what `put` said
 */
export async function fillAndSend(
  elements: readonly HTMLInputElement[],
  put: () => Promise<boolean>,
): Promise<boolean> {
  const form = formOf(elements)
  const life = new AbortController()
  let isSent = false
  // By the form, or by a script of the page that goes elsewhere with the code.
  const sent = new Promise<void>(resolve => {
    const onSent = () => {
      isSent = true
      resolve()
    }
    form?.addEventListener('submit', onSent, { capture: true, signal: life.signal })
    addEventListener('beforeunload', onSent, { signal: life.signal })
  })
  const taken = await put()
  if (taken && form !== undefined) {
    // Pages that send a complete code do it within a moment, and then mostly close the fields, or empty them.
    await Promise.race([pause(150), sent])
    const isBusy = elements.some(
      element => !element.isConnected || element.disabled || element.readOnly || element.value === '',
    )
    if (!isSent && !isBusy) await press(form, elements)
  }
  life.abort()
  return taken
}

async function press(form: HTMLFormElement, elements: readonly HTMLInputElement[]): Promise<void> {
  const buttons = [...form.elements].filter(isSubmit).filter(button => button.checkVisibility())
  const [button, other] = buttons
  // "Verify" or "Send again": which of them, only a person can tell.
  if (other !== undefined || !staysHome(elements, button)) return
  if (button === undefined) {
    // As Enter does in a form without any button; one of another type has its own idea of sending.
    if (form.querySelector('button,input[type=button],[role=button]') === null) form.requestSubmit()
    return
  }
  // Many are enabled by the framework's next round only.
  for (let wait = 0; wait < 12 && button.disabled; wait += 1) await pause(50)
  if (!button.disabled && button.isConnected) button.click()
}
