const line = document.querySelector('section')
let shown = 0
window.addEventListener('keydown', () => {
  shown += 1
  line.textContent = String(shown)
})
