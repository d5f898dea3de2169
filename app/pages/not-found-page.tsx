import { type JSX, Show } from 'solid-js'
import type { Page } from '#domain/pages.ts'
import { communePath, listPath } from '#domain/public/addresses.ts'
import { PublicFrame } from './public-frame.tsx'
import { publicWords } from './public-words.ts'

/** A page without content: what happened, and where to go from here. */
export function NotFoundPage(props: { page: Extract<Page, { kind: 'not_found' }> }): JSX.Element {
  const words = () => publicWords(props.page.language)
  const notice = () => words().notices[props.page.notice ?? 'not_found']
  return (
    <PublicFrame
      language={props.page.language}
      otherPath={listPath(props.page.language === 'fr' ? 'en' : 'fr')}
    >
      <h1>{notice().title}</h1>
      <p class="public-lead">{notice().line}</p>
      <p class="public-actions">
        <a class="action" href={listPath(props.page.language)}>
          {words().seeList}
        </a>
        <Show when={props.page.commune}>
          {(commune) => (
            <a class="chip" href={communePath(props.page.language, commune())}>
              {words().nearby(commune().name)}
            </a>
          )}
        </Show>
      </p>
    </PublicFrame>
  )
}
