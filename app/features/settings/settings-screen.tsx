import type { Component, JSX } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { DataDoor } from './data-door.tsx'
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
  data: (props) => <DataDoor words={props.words} to="data" />,
  forget: (props) => <DataDoor words={props.words} to="forget" />,
  erase: EraseScreen,
}

/** The settings, and the screens behind them: `#/settings/me`, `move`, `server`, `sources`, `data`, `forget`, `erase`. */
export function SettingsScreen(props: ScreenProps<SettingsWords>): JSX.Element {
  const draw = () => (BEHIND[props.detail] ?? SettingsIndex)({ words: props.words })
  return <>{draw()}</>
}
