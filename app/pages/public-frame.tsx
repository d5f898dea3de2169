import { For, type JSX, type ParentProps } from 'solid-js'
import { NoHydration } from 'solid-js/web'
import { type Language, LEGAL_PAGES } from '#domain/pages.ts'
import { legalPath, listPath } from '#domain/public/addresses.ts'
import { legalWords, publicWords } from './public-words.ts'

/** What stands around every public page: the way home, the other language, the content, and the legal pages. No script ever runs here. */
export function PublicFrame(props: ParentProps<{ language: Language; otherPath: string }>): JSX.Element {
  const words = () => publicWords(props.language)
  const other = () => (props.language === 'fr' ? 'en' : 'fr')
  return (
    <NoHydration>
      <link rel="stylesheet" href="/styles/public.css" />
      <header class="public-head">
        <a class="public-home" href={listPath(props.language)} aria-label={words().home}>
          Élan
        </a>
        <a href={props.otherPath} hreflang={other()} lang={other()}>
          {words().otherLanguage}
        </a>
      </header>
      <main id="main" class="public">
        {props.children}
      </main>
      <footer class="public-foot">
        <nav aria-label={legalWords(props.language).footName}>
          <ul>
            <For each={LEGAL_PAGES}>
              {(about) => (
                <li>
                  <a href={legalPath(props.language, about)}>{legalWords(props.language).foot[about]}</a>
                </li>
              )}
            </For>
          </ul>
        </nav>
      </footer>
    </NoHydration>
  )
}
