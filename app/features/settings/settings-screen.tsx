import { type JSX, Match, Switch } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { EraseScreen } from './erase-screen.tsx'
import { MeScreen } from './me-screen.tsx'
import { MoveScreen } from './move-screen.tsx'
import { ServerScreen } from './server-screen.tsx'
import { SettingsIndex } from './settings-index.tsx'
import { SourcesScreen } from './sources-screen.tsx'

/** The settings, and the screens behind them: `#/settings/me`, `move`, `server`, `sources`, `erase`. */
export function SettingsScreen(props: ScreenProps<SettingsWords>): JSX.Element {
  return (
    <Switch fallback={<SettingsIndex words={props.words} />}>
      <Match when={props.detail === 'me'}>
        <MeScreen words={props.words} />
      </Match>
      <Match when={props.detail === 'move'}>
        <MoveScreen words={props.words} />
      </Match>
      <Match when={props.detail === 'server'}>
        <ServerScreen words={props.words} />
      </Match>
      <Match when={props.detail === 'sources'}>
        <SourcesScreen words={props.words} />
      </Match>
      <Match when={props.detail === 'erase'}>
        <EraseScreen words={props.words} />
      </Match>
    </Switch>
  )
}
