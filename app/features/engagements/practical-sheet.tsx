import { createUniqueId, type JSX, Show } from 'solid-js'
import type { SheetDoc } from '#domain/work/application-doc.ts'
import type { OneProps } from './engagement-card.tsx'

/** Where and with whom, for who is coming alone; on the phone, so that it is read at the door without a network. */
export function PracticalSheet(props: OneProps): JSX.Element {
  const id = createUniqueId()
  return (
    <section class="engagement-sheet" aria-labelledby={id}>
      <h4 id={id}>{props.words.sheet.title}</h4>
      <Show when={props.one.sheet} fallback={<p class="hint">{props.words.sheet.soon}</p>}>
        {(sheet) => (
          <>
            <dl>
              <Line name={props.words.sheet.contact} text={sheet().contact} />
              <Line name={props.words.sheet.place} text={placeOf(sheet())} />
              <Line name={props.words.sheet.access} text={sheet().access} />
            </dl>
            <p class="hint">{props.words.sheet.offline}</p>
          </>
        )}
      </Show>
    </section>
  )
}

function Line(props: { name: string; text: string }): JSX.Element {
  return (
    <Show when={props.text.trim()}>
      <div>
        <dt>{props.name}</dt>
        <dd>{props.text}</dd>
      </div>
    </Show>
  )
}

function placeOf({ street, postcode, commune }: SheetDoc): string {
  return [street, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join('\n')
}
