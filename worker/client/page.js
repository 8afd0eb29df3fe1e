// What the edge's pages do beyond HTML: copy, download and print buttons, the countdown to another code, and in a
// single-page app's dialog, telling the page around it how the challenge ended. Without it everything else still works.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    const status = document.querySelector('[data-copy-status]')
    if (status) status.textContent = button.dataset.done ?? ''
  })
}

for (const button of document.querySelectorAll('button[data-download]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([button.dataset.download ?? ''], { type: 'text/plain' }))
    link.download = button.dataset.file ?? 'codes.txt'
    link.click()
    URL.revokeObjectURL(link.href)
  })
}

for (const button of document.querySelectorAll('button[data-print]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', () => print())
}

for (const countdown of document.querySelectorAll('[data-seconds]')) {
  const button = countdown.closest('button')
  if (!(countdown instanceof HTMLElement) || !button) continue
  // By the clock, not by counting: a page in the background is woken seldom.
  const end = Date.now() + Number(countdown.dataset.seconds) * 1000
  button.disabled = true
  const tick = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000)
    countdown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
    if (left > 0) return
    clearInterval(tick)
    countdown.remove()
    button.disabled = false
  }, 250)
}

const ended = document.querySelector('[data-outcome]')
if (ended instanceof HTMLElement && parent !== window) {
  parent.postMessage(`sallyport:${ended.dataset.outcome}`, location.origin)
}
