// What the edge's pages do beyond HTML: the copy button. Without it everything else still works.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    const status = document.querySelector('[data-copy-status]')
    if (status) status.textContent = button.dataset.done ?? ''
  })
}
