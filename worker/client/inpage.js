// In the site's own pages, for apps that sign in with fetch or XMLHttpRequest (G5): where the answer to such a call is
// withheld, the challenge opens in a dialog on the page, and the call then completes with what was withheld. The app
// notices nothing. Runs before the app's scripts; changes nothing until a call is withheld.
;(() => {
  const header = 'sallyport-challenge'
  const releasePath = '/.sallyport/release'
  const closeLabel = document.currentScript?.dataset.close ?? 'Close'

  /** @param {(name: string) => string | null} read */
  const challengeOf = read => {
    const path = read(header)
    return path?.startsWith('/.sallyport/') ? path : undefined
  }

  /** @type {Promise<boolean> | undefined} */
  let open

  /**
   * Shows a challenge. Resolves with whether it was passed; false where it was closed or cancelled. One at a time: a
   * second withheld call gets its answer as it is.
   * @param {string} path
   * @returns {Promise<boolean>}
   */
  const prove = path => {
    if (open) return Promise.resolve(false)
    open = showDialog(path).finally(() => {
      open = undefined
    })
    return open
  }

  /**
   * @param {string} path
   * @returns {Promise<boolean>}
   */
  const showDialog = path =>
    new Promise(resolve => {
      const ending = new AbortController()
      const host = document.createElement('div')
      // Closed, with a style sheet of its own: the page's rules and the dialog's keep apart, under any CSP.
      const root = host.attachShadow({ mode: 'closed' })
      root.adoptedStyleSheets = [style()]
      const dialog = document.createElement('dialog')
      const close = document.createElement('button')
      close.type = 'button'
      close.textContent = '✕'
      close.setAttribute('aria-label', closeLabel)
      const frame = document.createElement('iframe')
      frame.title = document.title
      frame.src = path
      dialog.append(close, frame)
      root.append(dialog)
      document.documentElement.append(host)

      /** @param {boolean} passed */
      const finish = passed => {
        ending.abort()
        host.remove()
        resolve(passed)
      }
      const { signal } = ending
      close.addEventListener('click', () => finish(false), { signal })
      dialog.addEventListener('cancel', () => finish(false), { signal })
      window.addEventListener(
        'message',
        event => {
          if (event.origin !== location.origin || event.source !== frame.contentWindow) return
          if (event.data === 'sallyport:passed') finish(true)
          if (event.data === 'sallyport:cancelled') finish(false)
        },
        { signal },
      )
      dialog.showModal()
      frame.focus()
    })

  const style = () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      dialog { box-sizing: border-box; width: min(30rem, 100vw); height: min(46rem, 100dvh); max-width: none;
        max-height: none; padding: 0; border: 0; border-radius: 16px; overflow: hidden; color-scheme: light dark;
        background: Canvas; box-shadow: 0 12px 48px rgb(0 0 0 / 35%); }
      dialog::backdrop { background: rgb(10 14 12 / 55%); }
      iframe { width: 100%; height: 100%; border: 0; }
      button { position: absolute; inset-block-start: 12px; inset-inline-end: 12px; width: 44px; height: 44px;
        border: 0; border-radius: 50%; background: transparent; color: CanvasText; font: 18px/1 system-ui, sans-serif;
        cursor: pointer; }
      button:focus-visible { outline: 2px solid; }
      @media (max-width: 30rem) { dialog { border-radius: 0; } }`)
    return sheet
  }

  const plainFetch = window.fetch
  window.fetch = async function (...parameters) {
    const response = await plainFetch.apply(this, parameters)
    const path = challengeOf(name => response.headers.get(name))
    if (response.status !== 401 || path === undefined) return response
    return (await prove(path)) ? plainFetch(releasePath, { cache: 'no-store' }) : response
  }

  // An XMLHttpRequest is used again for the withheld answer, so that everything about it is the browser's own. Its
  // events in between are not the app's business; a listener added by the constructor is the first to be called.
  const silenced = [
    'readystatechange',
    'progress',
    'load',
    'loadend',
    'loadstart',
    'error',
    'timeout',
    'abort',
  ]
  window.XMLHttpRequest = class extends XMLHttpRequest {
    #silent = false
    #proving = false
    #over = false

    constructor() {
      super()
      for (const name of silenced) this.addEventListener(name, event => this.#hear(event))
    }

    /** @param {Event} event */
    #hear(event) {
      const answered = this.readyState >= XMLHttpRequest.HEADERS_RECEIVED && this.status === 401
      const path = answered ? challengeOf(name => this.getResponseHeader(name)) : undefined
      if (path !== undefined && !this.#over) this.#silent = true
      if (this.#silent && !this.#proving && path !== undefined && this.readyState === XMLHttpRequest.DONE) {
        this.#proving = true
        void prove(path).then(passed => this.#complete(passed))
      }
      if (this.#silent) event.stopImmediatePropagation()
    }

    /** @param {boolean} passed */
    #complete(passed) {
      this.#over = true
      if (!passed) {
        this.#silent = false
        for (const name of ['readystatechange', 'load', 'loadend'])
          this.dispatchEvent(new ProgressEvent(name))
        return
      }
      super.open('GET', releasePath)
      this.#silent = false
      super.send()
    }
  }
})()
