import { For, type JSX } from 'solid-js'
import { LEGAL_PAGES } from '#domain/pages.ts'
import { legalPath } from '#domain/public/addresses.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { version } from '../../../package.json'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { LanguageLinks } from './language-links.tsx'
import { meSaid } from './me-said.ts'
import { OfflineTexts } from './offline-texts.tsx'
import { ThemePicks } from './theme-picks.tsx'

type Words = { words: SettingsWords }

/** What can be set, in the order in which it is asked for. */
export function SettingsIndex(props: Words): JSX.Element {
  const elan = useElan()
  const heading = createScreenTitle(() => props.words.title)
  const me = () => meSaid(elan.wishes(), props.words)
  return (
    <div class="screen narrow">
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <p class="hint">{props.words.privacy}</p>
      <RowLink to="me" title={props.words.me.title} line={me()} />
      <RowLink href={hrefOf('why')} title={props.words.weights.title} line={props.words.weights.line} />
      <LanguageLinks words={props.words} />
      <ThemePicks words={props.words} />
      <OfflineTexts words={props.words} />
      <RowLink href={hrefOf('account')} title={props.words.account.title} line={props.words.account.line} />
      <RowLink to="move" title={props.words.move.title} line={props.words.move.line} />
      <RowLink to="server" title={props.words.server.title} line={props.words.server.line} />
      <RowLink to="sources" title={props.words.sources.title} line={props.words.sources.line} />
      <RowLink to="data" title={props.words.data.title} line={props.words.data.line} />
      <RowLink to="erase" title={props.words.erase.title} line={props.words.erase.line} />
      <div class="row">
        <For each={LEGAL_PAGES}>
          {(about) => (
            <a class="chip" href={legalPath(elan.language, about)}>
              {props.words.legal[about]}
            </a>
          )}
        </For>
      </div>
      <p class="hint">{props.words.version(version)}</p>
    </div>
  )
}

function RowLink(props: { to?: string; href?: string; title: string; line: string }): JSX.Element {
  return (
    <a class="row-link" href={props.href ?? hrefOf('settings', props.to)}>
      <strong>{props.title}</strong>
      <span>{props.line}</span>
      <LineIcon name="next" />
    </a>
  )
}
