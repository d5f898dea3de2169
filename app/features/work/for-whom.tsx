import { createSignal, For, type JSX, Show } from 'solid-js'
import { hrefOf } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { CreateForm, type NewOrganisation } from '../organisation/create-form.tsx'
import { notOwn } from './not-own.ts'
import type { OutboxProps } from './outbox-screen.tsx'
import { listDocs, writingPlaces } from './work-docs.ts'

/** Who sends what waits, and for which association: asked only now, when something has to leave. */
export function ForWhom(props: OutboxProps): JSX.Element {
  const { work } = props.desk
  const isUnknown = () => work.state().account === null && notOwn(work.outbox()).length > 0
  const isForNobody = () => work.state().account !== null && work.unbound() > 0
  return (
    <>
      <Show when={isUnknown()}>
        <section class="sheet for-whom" aria-labelledby="who">
          <h2 id="who">{props.words.who}</h2>
          <p>{props.words.whoLine}</p>
          <a class="action wide" href={hrefOf('account')}>
            {props.words.whoGo}
          </a>
        </section>
      </Show>
      <Show when={isForNobody()}>
        <ChooseOrganisation {...props} />
      </Show>
    </>
  )
}

function ChooseOrganisation(props: OutboxProps): JSX.Element {
  const { work } = props.desk
  const [isCreating, setCreating] = createSignal(false)
  const [fault, setFault] = createSignal('')
  const mine = () =>
    writingPlaces(work.view(), work.state().account).flatMap(({ organisation }) => {
      const found = listDocs(work.view(), 'organisation').find(({ id }) => id === organisation)
      return found === undefined ? [] : [{ id: organisation, name: found.value.name }]
    })
  const bind = async (to: Parameters<typeof work.bind>[0], name: string): Promise<string | undefined> => {
    try {
      await work.bind(to)
    } catch {
      setFault(props.words.work.full)
      return props.words.work.full
    }
    announce(props.words.bound(name))
    return undefined
  }
  const create = (made: NewOrganisation) => bind({ create: made }, made.name)
  return (
    <section class="sheet for-whom" aria-labelledby="for-whom">
      <h2 id="for-whom">{props.words.forWhom}</h2>
      <p>{props.words.forWhomLine}</p>
      <For each={mine()}>
        {({ id, name }) => (
          <button type="button" class="action wide" onClick={() => bind({ organisation: id }, name)}>
            {name}
          </button>
        )}
      </For>
      <p class="write-fault" role="alert">
        {fault()}
      </p>
      <Show
        when={isCreating() || mine().length === 0}
        fallback={
          <button type="button" class="chip" onClick={() => setCreating(true)}>
            {props.words.create}
          </button>
        }
      >
        <CreateForm
          words={props.words.organisation}
          onCreate={create}
          onCancel={mine().length === 0 ? undefined : () => setCreating(false)}
        />
      </Show>
    </section>
  )
}
