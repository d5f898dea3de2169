// Runs before the first paint of the shell: the theme and the language that were chosen on this phone.
// The shell stays blank until the phone's own list is there (place.css), a tenth of a second, rather than change under the eye.
document.documentElement.dataset.shell = ''
try {
  const theme = localStorage.getItem('elan-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  const english = localStorage.getItem('elan-language') === 'en'
  if (english && location.pathname === '/') location.replace(`/en${location.hash}`)
} catch {
  // A private window may refuse; the phone's own theme will do.
}
