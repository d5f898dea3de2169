import { createMemo, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { longDate } from '../account/long-date.ts'
import type { CardProps } from '../engagements/engagements-screen.tsx'
import { listDocs } from '../work/work-docs.ts'
import { HOURS } from './code-address.ts'

/** The association's latest word to who came, before anything else, and the way to one's hours. */
export function Thanks(props: CardProps): JSX.Element {
  const elan = useElan()
  const { work } = props.place
  const mine = createMemo(() => {
    const me = work.state().account ?? work.state().device
    return listDocs(work.view(), 'attendance')
      .map(({ value }) => value)
      .filter(({ account }) => account === me)
  })
  const latest = () =>
    mine()
      .filter(({ word }) => word !== '')
      .sort((a, b) => (a.date < b.date ? 1 : -1))[0]
  const isComing = () => work.view().docs.some((doc) => doc.kind === 'sheet')
  return (
    <>
      <Show when={latest()}>
        {(one) => (
          <section class="sheet thanks" aria-labelledby="thanks">
            <h2 id="thanks">{props.words.hours.thanks}</h2>
            <blockquote>{one().word}</blockquote>
            <p class="hint">
              {props.words.hours.from(
                props.noteOf(one().mission)?.organisation ?? one().title,
                longDate(one().date, elan.language),
              )}
            </p>
          </section>
        )}
      </Show>
      <Show when={isComing() || mine().length > 0}>
        <p>
          <a class="plain-link" href={hrefOf('engagements', HOURS)}>
            {props.words.hours.title}
          </a>
        </p>
      </Show>
    </>
  )
}
