import type { JSX, ParentProps } from 'solid-js'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'

/** A screen behind the settings: the way back, a heading that takes the focus, and the content. */
export function SubScreen(props: ParentProps<{ title: string; words: SettingsWords }>): JSX.Element {
  const heading = createScreenTitle(() => props.title)
  return (
    <div class="screen narrow">
      <BackLink label={props.words.back} href={hrefOf('settings')} />
      <h1 class="screen-title" ref={heading}>
        {props.title}
      </h1>
      {props.children}
    </div>
  )
}
