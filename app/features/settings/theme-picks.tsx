import type { JSX } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { setTheme, theme } from '../../state/theme.ts'
import { Picks } from '../../ui/picks.tsx'

/** Light, dark, or as the phone. */
export function ThemePicks(props: { words: SettingsWords }): JSX.Element {
  const themes = [null, 'light', 'dark'] as const
  return (
    <Picks<(typeof themes)[number]>
      legend={props.words.theme}
      one
      options={themes.map((one) => ({ value: one, label: props.words.themes[one ?? 'phone'] }))}
      isChosen={(one) => theme() === one}
      onPick={setTheme}
    />
  )
}
