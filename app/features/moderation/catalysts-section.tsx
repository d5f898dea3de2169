import { createSignal, createUniqueId, For, type JSX, onMount, Show } from 'solid-js'
import { areaName } from '#domain/place/area-names.ts'
import { AREAS, isArea, REMOTE_AREA } from '#domain/place/areas.ts'
import type { Catalyst } from '#domain/wire/moderation.ts'
import type { ModerationWords } from '#domain/words/fr/moderation.ts'
import { moderation } from '../../state/moderation.ts'
import { decideNow } from '../../state/work/decide-now.ts'
import { Field } from '../account/field.tsx'
import type { WorkPlace } from '../organisation/work-place.ts'

type CatalystsProps = { words: ModerationWords; place: WorkPlace }

/** For administrators: who reads in which territory. */
export function CatalystsSection(props: CatalystsProps): JSX.Element {
  const words = () => props.words.catalysts
  const [all, setAll] = createSignal<readonly Catalyst[]>([])
  const load = async () => {
    const told = await moderation.listCatalysts()
    if (told.ok) setAll(told.value.catalysts)
  }
  onMount(load)
  const nameOf = (area: string) => (isArea(area) ? areaName(area) : props.words.remote)
  const dismiss = async ({ area, account }: Catalyst) => {
    await decideNow(props.place.work, 'catalyst_dismiss', { area, account })
    await load()
  }
  return (
    <section class="part" aria-labelledby="catalysts">
      <h2 id="catalysts">{words().title}</h2>
      <p class="hint">{words().line}</p>
      <Show when={all().length > 0} fallback={<p>{words().none}</p>}>
        <ul class="lines">
          <For each={all()}>
            {(one) => (
              <li>
                <span>
                  {nameOf(one.area)}
                  <small class="hint">{one.email}</small>
                </span>
                <button
                  type="button"
                  class="chip"
                  aria-label={words().dismissName(one.email, nameOf(one.area))}
                  onClick={() => dismiss(one)}
                >
                  {words().dismiss}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <AppointForm {...props} nameOf={nameOf} onDone={load} />
    </section>
  )
}

function AppointForm(
  props: CatalystsProps & { nameOf: (area: string) => string; onDone: () => Promise<void> },
): JSX.Element {
  const words = () => props.words.catalysts
  const id = createUniqueId()
  const [area, setArea] = createSignal('')
  const [email, setEmail] = createSignal('')
  const [fault, setFault] = createSignal<{ field: 'area' | 'email'; sentence: string }>()
  const faultOf = (field: 'area' | 'email') => (fault()?.field === field ? fault()?.sentence : undefined)
  const appoint = async (event: SubmitEvent) => {
    event.preventDefault()
    if (area() === '') return setFault({ field: 'area', sentence: words().areaFault })
    const told = await moderation.findAccount(email())
    if (!told.ok) return setFault({ field: 'email', sentence: props.words.faults.busy })
    const { account } = told.value
    if (account === null) return setFault({ field: 'email', sentence: words().emailFault })
    setFault(undefined)
    await decideNow(props.place.work, 'catalyst_appoint', { area: area(), account })
    setEmail('')
    await props.onDone()
  }
  return (
    <form noValidate onSubmit={appoint}>
      <div class="field">
        <label for={id}>{words().area}</label>
        <select
          id={id}
          aria-invalid={faultOf('area') !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setArea(event.currentTarget.value)}
        >
          <option value="">—</option>
          <For each={[...AREAS, REMOTE_AREA]}>
            {(one) => (
              <option value={one}>{isArea(one) ? `${one} · ${props.nameOf(one)}` : props.nameOf(one)}</option>
            )}
          </For>
        </select>
        <p class="fault" id={`${id}-fault`} role="alert">
          {faultOf('area')}
        </p>
      </div>
      <Field
        label={words().email}
        hint={words().emailHint}
        type="email"
        inputmode="email"
        value={email()}
        onInput={setEmail}
        fault={faultOf('email')}
      />
      <button type="submit" class="chip wide">
        {words().appoint}
      </button>
    </form>
  )
}
