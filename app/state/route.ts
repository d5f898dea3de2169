import { createSignal } from 'solid-js'

const SCREENS = [
  'list',
  'mission',
  'why',
  'map',
  'kept',
  'settings',
  'here',
  'receive',
  'account',
  'work',
  'write',
  'outbox',
  'conflict',
  'organisation',
  'invitation',
  'reviews',
  'report',
  'apply',
  'engagements',
  'people',
] as const
export type Screen = (typeof SCREENS)[number]
/** Where one is in the app. `detail` is a mission's number, a commune's INSEE code or a transfer, according to the screen. */
export type Route = { screen: Screen; detail: string }

/**
 * Addresses live behind the #, which no request ever carries: `#/mission/12`. They hold no place, filter or motor.
 */
export function parseRoute(hash: string): Route {
  const [name = '', detail = ''] = hash.replace(/^#\/?/, '').split('/')
  const screen = SCREENS.find((one) => one === name)
  return screen === undefined ? { screen: 'list', detail: '' } : { screen, detail }
}

export function hrefOf(screen: Screen, detail: string | number = ''): string {
  if (screen === 'list') return '#/'
  return detail === '' ? `#/${screen}` : `#/${screen}/${detail}`
}

const [route, setRoute] = createSignal<Route>({ screen: 'list', detail: '' })

export { route }

/** Follows the address bar; scroll positions come back with the back button. */
export function followRoute(): void {
  const follow = () => setRoute(parseRoute(location.hash))
  addEventListener('hashchange', follow)
  follow()
}

export function goTo(screen: Screen, detail: string | number = ''): void {
  location.hash = hrefOf(screen, detail)
}
