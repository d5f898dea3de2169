import { For, type JSX } from 'solid-js'
import { LANGUAGES, type Language } from '#domain/pages.ts'
import { listPath } from '#domain/public/addresses.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { setLanguage } from '../../state/theme.ts'

/** The two languages as links to their own pages; the choice is remembered. */
export function LanguageLinks(props: { words: SettingsWords }): JSX.Element {
  const elan = useElan()
  const href = (language: Language) => `${listPath(language)}${hrefOf('settings')}`
  const choose = (event: MouseEvent, language: Language) => {
    event.preventDefault()
    if (language !== elan.language) setLanguage(language)
  }
  return (
    <div class="picks">
      <h2 class="legend" id="language">
        {props.words.language}
      </h2>
      <ul class="picks-row" aria-labelledby="language">
        <For each={LANGUAGES}>
          {(language) => (
            <li>
              <a
                class="chip"
                href={href(language)}
                lang={language}
                hreflang={language}
                aria-current={language === elan.language ? 'true' : undefined}
                onClick={(event) => choose(event, language)}
              >
                {props.words.languages[language]}
              </a>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
