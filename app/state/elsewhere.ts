import { createSignal } from 'solid-js'

const [elsewhere, setElsewhere] = createSignal(false)

/** Whether a public page was asked for that only the network has. */
export { elsewhere }

/**
 * Without a network the service worker answers public pages with the shell. A mission's or a commune's page goes on to what the
 * phone holds of it; of any other, a notice says why it is not there.
 */
export function answerElsewhere(): void {
  const root = /^\/en(\/|$)/.test(location.pathname) ? '/en' : '/'
  if (location.pathname === root) return
  const way = wayFrom(location.pathname)
  if (way !== undefined) {
    location.replace(`${root}#${way}`)
  } else {
    history.replaceState(null, '', root)
    setElsewhere(true)
  }
}

/** Where in the app a public page's content may be. */
export function wayFrom(path: string): string | undefined {
  const [, kind, name] = path.match(/^(?:\/en)?\/(mission|commune)\/(\d[\dAB]?\d*)/) ?? []
  if (name === undefined) return undefined
  return kind === 'mission' ? `/mission/${name}` : `/here/${name}`
}
