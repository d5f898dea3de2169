import type { JSX } from 'solid-js'
import type { EngagementWords } from '#domain/words/fr/application.ts'
import type { Parked } from '../../state/work/work.ts'
import { missionOf, type OwnStep } from './engagement.ts'
import type { CardProps } from './engagements-screen.tsx'

type RefusedProps = CardProps & { entry: Parked; onDrop: (back: () => Promise<void>) => void }

/** What the server refused or could not take: why, with what was written, until the person decides. */
export function RefusedStep(props: RefusedProps): JSX.Element {
  const { work } = props.place
  const title = () => props.noteOf(missionOf(props.entry))?.title ?? props.words.untitled
  const step = () => props.words.refused[props.entry.name as OwnStep]
  const said = () => props.words.of(step(), title())
  const word = () => (props.entry.args as { word?: string } | null)?.word ?? ''
  const drop = async () => {
    const gone = await work.drop(props.entry.id)
    if (gone !== undefined) props.onDrop(() => work.putBack(gone))
  }
  return (
    <li class="sheet engagement">
      <h3>{said()}</h3>
      <p>{whyRefused(props.entry, props.words)}</p>
      {word() && <blockquote>{word()}</blockquote>}
      <p class="row">
        <button
          type="button"
          class="chip"
          aria-label={props.words.of(props.words.retry, said())}
          onClick={() => work.retry(props.entry.id)}
        >
          {props.words.retry}
        </button>
        <button
          type="button"
          class="chip quiet"
          aria-label={props.words.of(props.words.drop, said())}
          onClick={drop}
        >
          {props.words.drop}
        </button>
      </p>
    </li>
  )
}

function whyRefused({ reason }: Pick<Parked, 'reason'>, { parked, refusals }: EngagementWords): string {
  const sentences: Partial<Record<string, string>> = { ...refusals, ...parked }
  return sentences[reason] ?? parked.unreadable
}
