import type { Component, JSX } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { EraseScreen } from './erase-screen.tsx'
import { MeScreen } from './me-screen.tsx'
import { MoveScreen } from './move-screen.tsx'
import { ServerScreen } from './server-screen.tsx'
import { SettingsIndex } from './settings-index.tsx'
import { SourcesScreen } from './sources-screen.tsx'

const BEHIND: Record<string, Component<{ words: SettingsWords }>> = {
  me: MeScreen,
  move: MoveScreen,
  server: ServerScreen,
  sources: SourcesScreen,
  erase: EraseScreen,
}

/** The settings, and the screens behind them: `#/settings/me`, `move`, `server`, `sources`, `erase`. */
export function SettingsScreen(props: ScreenProps<SettingsWords>): JSX.Element {
  const draw = () => (BEHIND[props.detail] ?? SettingsIndex)({ words: props.words })
  return <>{draw()}</>
}
