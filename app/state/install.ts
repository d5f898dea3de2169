import { createSignal } from 'solid-js'
import { hasFlag, setFlag } from './prefs.ts'

/** Chromium's own event: it holds the prompt until someone wants it. */
type InstallPrompt = Event & { prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }> }

/** How this phone can be offered to install: by the browser's prompt, by Safari's share menu, or not at all. */
export type InstallWay = 'prompt' | 'share_menu' | null

const [prompt, setPrompt] = createSignal<InstallPrompt | null>(null)
const [installed, setInstalled] = createSignal(false)
/** Whether Safari's help may be shown: what waits to be sent stays behind when one installs there. */
const [helps, showInstallHelp] = createSignal(false)

export { showInstallHelp }

/** Listens from the first moment: the browser says it once. It never shows its own banner at a first visit. */
export function followInstall(): void {
  setInstalled(matchMedia('(display-mode: standalone)').matches || isIosInstalled() === true)
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    setPrompt(event as InstallPrompt)
  })
  addEventListener('appinstalled', () => setInstalled(true))
}

/** The way to install that is worth showing now; null once installed or declined. */
export function installWay(): InstallWay {
  if (installed() || hasFlag('install')) return null
  if (prompt() !== null) return 'prompt'
  return isIosInstalled() === false && helps() ? 'share_menu' : null
}

/** Asks the browser to install; a « no » is not asked again. */
export async function install(): Promise<void> {
  const asked = await prompt()?.prompt()
  setPrompt(null)
  if (asked?.outcome === 'dismissed') declineInstall()
}

export const declineInstall = (): void => setFlag('install')

/** Whether this browser may drop what is kept after seven days without a visit: WebKit, unless installed. */
export function forgetsAfterDays(): boolean {
  if (installed()) return false
  return isIosInstalled() === false || isDesktopSafari(navigator.userAgent)
}

/** Safari on iOS alone has `standalone`: whether the app was put on the home screen. Undefined elsewhere. */
function isIosInstalled(): boolean | undefined {
  return (navigator as Navigator & { standalone?: boolean }).standalone
}

/** Safari on a Mac, by its name: no feature tells it from its peers, and only a sentence depends on it. */
export function isDesktopSafari(userAgent: string): boolean {
  return /Macintosh.*Version\/[\d.]+ Safari\//.test(userAgent)
}
