import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { CodeFault } from '#domain/transfer/code.ts'
import type { TransferWords } from '#domain/words/fr/transfer.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import { arrivalLines } from './arrival-lines.ts'
import { OpenFile } from './open-file.tsx'
import { type Manner, type Taken, takeIn } from './take-in.ts'

/** What another phone sends: shown in words, then taken in or not, as the person says. */
export function ReceiveScreen(props: ScreenProps<TransferWords>): JSX.Element {
  const words = () => props.words.receive
  const heading = createScreenTitle(() => words().title)
  const arrival = createMemo(() => arrivalOf(props.detail))
  const arrived = () => {
    const one = arrival()
    return typeof one === 'string' ? undefined : one
  }
  const fault = () => arrival() as CodeFault
  // The code holds a place: it does not stay in the address, nor in the browser's history.
  onMount(() => history.replaceState(null, '', hrefOf('receive')))
  return (
    <div class="screen narrow">
      <h1 class="screen-title" ref={heading}>
        {words().title}
      </h1>
      <Show when={arrived()} fallback={<Refused words={props.words} fault={fault()} />}>
        {(one) => <Decide arrival={one()} words={props.words} />}
      </Show>
    </div>
  )
}

function Refused(props: { words: TransferWords; fault: CodeFault }): JSX.Element {
  return (
    <>
      <p class="notice">{props.words.receive.faults[props.fault]}</p>
      <OpenFile words={props.words} />
      <a class="chip" href={hrefOf('list')}>
        {props.words.receive.toList}
      </a>
    </>
  )
}

type Stage = 'asking' | 'working' | Taken | 'undone'
type DecideProps = { arrival: Arrival; words: TransferWords }

function Decide(props: DecideProps): JSX.Element {
  const elan = useElan()
  const words = () => props.words.receive
  const [stage, setStage] = createSignal<Stage>('asking')
  const taken = () => {
    const now = stage()
    return typeof now === 'string' ? undefined : now
  }
  const take = async (manner: Manner) => {
    setStage('working')
    setStage(await takeIn(elan, props.arrival, manner))
  }
  const undo = async () => {
    const { undo: bringBack } = taken() ?? {}
    setStage('working')
    await bringBack?.()
    setStage('undone')
  }
  return (
    <>
      <Show when={props.arrival.digits}>{(digits) => <p class="digits">{words().digits(digits())}</p>}</Show>
      <ArrivalList {...props} />
      <Show when={stage() === 'asking'}>
        <Choices words={props.words} onTake={take} />
      </Show>
      <div role="status">
        <Show when={stage() === 'working'}>
          <p>{words().working}</p>
        </Show>
        <Show when={stage() === 'undone'}>
          <p>{words().undone}</p>
        </Show>
        <Show when={taken()}>
          {(done) => (
            <>
              <p>{done().of === 0 ? words().done : words().doneKept(done().here, done().of)}</p>
              <button type="button" class="chip" onClick={undo}>
                {words().undo}
              </button>
            </>
          )}
        </Show>
      </div>
      <Show when={stage() !== 'asking'}>
        <a class="action" href={hrefOf('list')}>
          {words().toList}
        </a>
      </Show>
    </>
  )
}

function ArrivalList(props: DecideProps): JSX.Element {
  const elan = useElan()
  const words = () => props.words.receive
  const lines = () => arrivalLines(props.arrival, props.words, elan.words.list)
  return (
    <section class="part" aria-labelledby="arrives">
      <h2 id="arrives">{words().arrives}</h2>
      <Show when={lines().length > 0} fallback={<p>{words().nothing}</p>}>
        <dl class="facts">
          <For each={lines()}>
            {({ label, said }) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <span>{said}</span>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.arrival.unread > 0}>
        <p class="notice">{props.words.fileUnread(props.arrival.unread)}</p>
      </Show>
    </section>
  )
}

function Choices(props: { words: TransferWords; onTake: (manner: Manner) => void }): JSX.Element {
  const words = () => props.words.receive
  return (
    <ul class="choices">
      <li>
        <button type="button" class="action" onClick={() => props.onTake('replace')}>
          {words().replace}
        </button>
        <span>{words().replaceLine}</span>
      </li>
      <li>
        <button type="button" class="chip" onClick={() => props.onTake('add')}>
          {words().add}
        </button>
        <span>{words().addLine}</span>
      </li>
      <li>
        <a class="chip" href={hrefOf('list')}>
          {words().cancel}
        </a>
        <span>{words().cancelLine}</span>
      </li>
    </ul>
  )
}
