import { createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js'
import type { ErasurePlan } from '#domain/wire/personal.ts'
import type { MyDataWords } from '#domain/words/fr/my-data.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import type { Erasure } from '../../state/erase-account.ts'
import { hrefOf } from '../../state/route.ts'
import { RetryNotice } from '../../ui/retry-notice.tsx'
import { DataFrame } from './data-frame.tsx'
import { ForgetForm } from './forget-form.tsx'

type Words = { words: SettingsWords; my: MyDataWords }
type Found = { email: string; plan: ErasurePlan }

/** « Effacer mon compte »: what goes, what stays and until when, said before a code confirms it. */
export function ForgetScreen(props: Words): JSX.Element {
  const words = () => props.my.erase
  const [found, setFound] = createSignal<Erasure>()
  const [isDone, setDone] = createSignal(false)
  const look = async () => {
    const { readErasure } = await import('../../state/erase-account.ts')
    setFound(await readErasure())
  }
  onMount(look)
  const fault = () => {
    const now = found()
    return now && 'fault' in now ? now.fault : undefined
  }
  const plan = (): Found | undefined => {
    const now = found()
    return now && 'plan' in now ? now : undefined
  }
  return (
    <DataFrame title={isDone() ? words().done : words().title} back={words().back} to="data">
      <Switch>
        <Match when={isDone()}>
          <p>{words().doneLine}</p>
          <a class="action" href={hrefOf('settings', 'erase')}>
            {words().onPhone}
          </a>
        </Match>
        <Match when={found() === null}>
          <p>{words().signIn}</p>
          <a class="action" href={hrefOf('account')}>
            {words().toSignIn}
          </a>
        </Match>
        <Match when={fault()}>
          {(one) => <RetryNotice sentence={props.my.faults[one()]} retry={words().retry} onRetry={look} />}
        </Match>
        <Match when={plan()}>
          {(one) => <Before {...one()} words={props.words} my={props.my} onDone={() => setDone(true)} />}
        </Match>
      </Switch>
    </DataFrame>
  )
}

function Before(props: Found & Words & { onDone: () => void }): JSX.Element {
  const words = () => props.my.erase
  const named = (names: readonly string[]) => names.join(words().and)
  const goes = () => [
    words().account(props.email),
    words().open(props.plan.open),
    ...(props.plan.leaving.length > 0 ? [words().leaving(named(props.plan.leaving))] : []),
    ...props.plan.closing.map(({ name, missions }) => words().closing(name, missions)),
  ]
  return (
    <>
      <Lines title={words().goes} lines={goes()} />
      <Lines title={words().stays} lines={words().staysLines} />
      <Show
        when={props.plan.handOver.length === 0}
        fallback={
          <>
            <p class="notice">{words().handOver(named(props.plan.handOver))}</p>
            <a class="action" href={hrefOf('organisation')}>
              {words().toOrganisation}
            </a>
          </>
        }
      >
        <ForgetForm email={props.email} words={props.my} onDone={props.onDone} />
      </Show>
    </>
  )
}

function Lines(props: { title: string; lines: readonly string[] }): JSX.Element {
  return (
    <section class="part">
      <h2>{props.title}</h2>
      <ul class="dots">
        <For each={props.lines}>{(line) => <li>{line}</li>}</For>
      </ul>
    </section>
  )
}
