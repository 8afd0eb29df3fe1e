// Passkeys in the edge's pages (WebAuthn): a form that says what its browser is to be asked, and carries the answer back.
// Values are converted by hand: browsers got functions for that years after passkeys (Safari 18.4), and what password
// managers put in the place of a browser's own credential hasn't them all.

/** @param {string} text base64url */
const bytesOf = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))

/** @param {ArrayBuffer} buffer */
const textOf = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** @param {{ id: string }[]} [known] */
const described = known => known?.map(one => ({ ...one, id: bytesOf(one.id) }))

/**
 * Asks the browser, and gives its answer as JSON.
 * @param {any} asked what the page says, with its bytes as base64url
 * @returns {Promise<string>}
 */
async function ceremony(asked) {
  const challenge = bytesOf(asked.challenge)
  const credential = asked.user
    ? await navigator.credentials.create({
        publicKey: {
          ...asked,
          challenge,
          user: { ...asked.user, id: bytesOf(asked.user.id) },
          excludeCredentials: described(asked.excludeCredentials),
        },
      })
    : await navigator.credentials.get({
        publicKey: { ...asked, challenge, allowCredentials: described(asked.allowCredentials) },
      })
  if (!credential || !('rawId' in credential)) throw new Error('no passkey')
  const { rawId, response } = /** @type {PublicKeyCredential} */ (credential)
  const id = textOf(rawId)
  const clientDataJSON = textOf(response.clientDataJSON)
  const said =
    'attestationObject' in response
      ? {
          attestationObject: textOf(
            /** @type {AuthenticatorAttestationResponse} */ (response).attestationObject,
          ),
          transports: /** @type {AuthenticatorAttestationResponse} */ (response).getTransports?.() ?? [],
        }
      : {
          authenticatorData: textOf(
            /** @type {AuthenticatorAssertionResponse} */ (response).authenticatorData,
          ),
          signature: textOf(/** @type {AuthenticatorAssertionResponse} */ (response).signature),
        }
  return JSON.stringify({ id, rawId: id, type: 'public-key', response: { clientDataJSON, ...said } })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!(form instanceof HTMLFormElement)) continue
  const button = form.querySelector('button[type=submit]')
  const field = form.elements.namedItem('code')
  if (!(button instanceof HTMLButtonElement) || !(field instanceof HTMLInputElement)) continue

  /** @param {string} which of the form's sentences is shown; none for '' */
  const tell = which => {
    for (const sentence of form.querySelectorAll('[data-told]')) {
      if (sentence instanceof HTMLElement) sentence.hidden = sentence.dataset.told !== which
    }
  }
  if (!window.PublicKeyCredential) {
    tell('unsupported')
    continue
  }
  button.hidden = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    tell('')
    button.disabled = true
    try {
      field.value = await ceremony(JSON.parse(form.dataset.passkey ?? ''))
      // Not as if the button were pressed once more: that would ask again.
      form.submit()
    } catch (error) {
      tell(error instanceof DOMException && error.name === 'InvalidStateError' ? 'known' : 'failed')
    }
    button.disabled = false
  })
}
