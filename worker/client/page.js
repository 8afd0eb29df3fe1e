// What the edge's pages do beyond HTML: the copy button, and in a single-page app's dialog, telling the page around it
// how the challenge ended. Without it everything else still works.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    const status = document.querySelector('[data-copy-status]')
    if (status) status.textContent = button.dataset.done ?? ''
  })
}

const ended = document.querySelector('[data-outcome]')
if (ended instanceof HTMLElement && parent !== window) {
  parent.postMessage(`sallyport:${ended.dataset.outcome}`, location.origin)
}
