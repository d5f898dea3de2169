import type { Component, JSX } from 'solid-js'
import type { Elan } from './state/elan.tsx'
import type { ScreenProps } from './state/screen-props.ts'

type Screen = Component<{ detail: string }>

/** Each screen beyond the list and its words: fetched together, in one language, when the screen is first opened. */
const SCREENS: Record<string, (isFrench: boolean) => Promise<Screen>> = {
  mission: async (isFrench) => {
    const [{ MissionScreen }, { mission }] = await Promise.all([
      import('./features/mission/mission-screen.tsx'),
      isFrench ? import('#domain/words/fr/mission.ts') : import('#domain/words/en/mission.ts'),
    ])
    return worded(MissionScreen, mission)
  },
  why: async (isFrench) => {
    const [{ WhyScreen }, { why }] = await Promise.all([
      import('./features/mission/why-screen.tsx'),
      isFrench ? import('#domain/words/fr/why.ts') : import('#domain/words/en/why.ts'),
    ])
    return worded(WhyScreen, why)
  },
  map: async (isFrench) => {
    const [{ MapScreen }, { map }] = await Promise.all([
      import('./features/map/map-screen.tsx'),
      isFrench ? import('#domain/words/fr/map.ts') : import('#domain/words/en/map.ts'),
    ])
    return worded(MapScreen, map)
  },
  kept: async (isFrench) => {
    const [{ KeptScreen }, { words }] = await Promise.all([
      import('./features/kept/kept-screen.tsx'),
      isFrench ? import('./features/kept/words-fr.ts') : import('./features/kept/words-en.ts'),
    ])
    return worded(KeptScreen, words)
  },
  settings: async (isFrench) => {
    const [{ SettingsScreen }, { settings }] = await Promise.all([
      import('./features/settings/settings-screen.tsx'),
      isFrench ? import('#domain/words/fr/settings.ts') : import('#domain/words/en/settings.ts'),
    ])
    return worded(SettingsScreen, settings)
  },
  receive: async (isFrench) => {
    const [{ ReceiveScreen }, { transfer }] = await Promise.all([
      import('./features/receive/receive-screen.tsx'),
      isFrench ? import('#domain/words/fr/transfer.ts') : import('#domain/words/en/transfer.ts'),
    ])
    return worded(ReceiveScreen, transfer)
  },
  here: async (isFrench) => {
    const [{ HereScreen }, { place }] = await Promise.all([
      import('./features/list/here-screen.tsx'),
      isFrench ? import('#domain/words/fr/place.ts') : import('#domain/words/en/place.ts'),
    ])
    return worded(HereScreen, place)
  },
  account: async (isFrench) => {
    const [{ AccountScreen }, { account }] = await Promise.all([
      import('./features/account/account-screen.tsx'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
    ])
    return worded(AccountScreen, account)
  },
}

/** Brings a screen beyond the list, with its words in the language of the page. Throws when it cannot be had. */
export async function loadScreen(name: string, elan: Elan): Promise<Screen> {
  const load = SCREENS[name]
  if (load === undefined) throw new Error(`no screen ${name}`)
  return load(elan.language === 'fr')
}

function worded<Words>(Draw: (props: ScreenProps<Words>) => JSX.Element, words: Words): Screen {
  return (props) => <Draw detail={props.detail} words={words} />
}
