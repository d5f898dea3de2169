import { createSignal, type JSX, Show } from 'solid-js'
import { announce } from '../../ui/announce.tsx'
import { ChangeSession } from './change-session.tsx'
import { SeatsField } from './seats-field.tsx'
import { removeSession } from './series.ts'
import type { StepProps } from './write-screen.tsx'

export type SessionProps = StepProps & { id: string; said: string; today: string }

/** One date, or one series, with its seats. Removing it leaves « Annuler » in its place. */
export function SessionCard(props: SessionProps): JSX.Element {
  const [isChanging, setChanging] = createSignal(false)
  const words = () => props.words.when
  const session = () => props.editor.draft().sessions[props.id]
  const remove = () => {
    props.editor.change(removeSession(props.editor.draft(), props.id))
    props.editor.save()
    announce(words().removed(props.said))
  }
  const close = () => setChanging(false)
  return (
    <li class="sheet session">
      <p class="session-said">
        <strong>{props.said}</strong>
      </p>
      <Show when={isChanging() && session()} fallback={<SeatsField {...props} session={props.id} />}>
        {(one) => <ChangeSession {...props} session={one()} onDone={close} />}
      </Show>
      <Show when={!isChanging()}>
        <p class="row">
          <button
            type="button"
            class="chip"
            aria-label={words().changeOf(props.said)}
            onClick={() => setChanging(true)}
          >
            {words().change}
          </button>
          <button type="button" class="chip quiet" aria-label={words().removeOf(props.said)} onClick={remove}>
            {words().remove}
          </button>
        </p>
      </Show>
    </li>
  )
}
