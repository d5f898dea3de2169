import { createSignal, type JSX, onMount, Show } from 'solid-js'
import type { AccountWords } from '#domain/words/fr/account.ts'
import { account } from '../../state/account.ts'
import { moderation } from '../../state/moderation.ts'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'

/** From the account to what hangs on it: the association, and for those who read, what waits. */
export function ReadingLinks(props: { words: AccountWords }): JSX.Element {
  const [waiting, setWaiting] = createSignal<number>()
  onMount(async () => {
    const told = await moderation.listReviews()
    if (!told.ok) return
    const { areas, reviews, reported } = told.value
    if (areas.length > 0 || account()?.isAdministrator) setWaiting(reviews.length + reported.length)
  })
  return (
    <>
      <RowLink
        href={hrefOf('organisation')}
        title={props.words.organisation}
        line={props.words.organisationLine}
      />
      <Show when={waiting() !== undefined}>
        <RowLink
          href={hrefOf('reviews')}
          title={props.words.reviews}
          line={props.words.reviewsLine(waiting() ?? 0)}
        />
      </Show>
    </>
  )
}

function RowLink(props: { href: string; title: string; line: string }): JSX.Element {
  return (
    <a class="row-link" href={props.href}>
      <strong>{props.title}</strong>
      <span>{props.line}</span>
      <LineIcon name="next" />
    </a>
  )
}
