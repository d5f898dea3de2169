import { createSignal, For, type JSX, Show } from 'solid-js'
import { checkRna, checkSiren } from '#domain/identifiers.ts'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import { announce } from '../../ui/announce.tsx'
import { Field } from '../account/field.tsx'
import { focusFirstFault, isLine, numberFault } from './create-form.tsx'
import type { Mine } from './my-organisations.ts'
import { TextArea } from './text-area.tsx'

type Edit = Omit<ArgsOf<'organisation_edit'>, 'organisation'>
type AboutProps = {
  words: OrganisationWords
  mine: Mine
  /** Answers what stopped it, in a sentence. */
  onEdit: (edit: Edit) => Promise<string | undefined>
}

/** What people read of an organisation; its owners change it. */
export function AboutSection(props: AboutProps): JSX.Element {
  const [isEditing, setEditing] = createSignal(false)
  const words = () => props.words.about
  const value = () => props.mine.organisation.value
  return (
    <section class="part" aria-labelledby="about">
      <h2 id="about">{words().title}</h2>
      <p class="badge" classList={{ 'is-waiting': !value().verified }}>
        {value().verified ? words().verified : words().unverified}
      </p>
      <Show when={isEditing()} fallback={<Said {...props} />}>
        <EditForm {...props} onDone={() => setEditing(false)} />
      </Show>
      <Show when={props.mine.role === 'owner' && !isEditing()}>
        <button type="button" class="chip" onClick={() => setEditing(true)}>
          {words().edit}
        </button>
      </Show>
    </section>
  )
}

function Said(props: Pick<AboutProps, 'words' | 'mine'>): JSX.Element {
  const value = () => props.mine.organisation.value
  const lines = () => [
    [props.words.about.name, value().name],
    [props.words.about.description, value().description],
    [props.words.about.url, value().url],
    ['RNA', value().rna],
    ['SIREN', value().siren],
  ]
  return (
    <dl class="said">
      <For each={lines()}>
        {([name, said]) => (
          <>
            <dt>{name}</dt>
            <dd>{said || <span class="hint">{props.words.about.none}</span>}</dd>
          </>
        )}
      </For>
    </dl>
  )
}

function EditForm(props: AboutProps & { onDone: () => void }): JSX.Element {
  const { value: before, writers: seen } = props.mine.organisation
  const [name, setName] = createSignal(before.name)
  const [description, setDescription] = createSignal(before.description)
  const [url, setUrl] = createSignal(before.url ?? '')
  const [rna, setRna] = createSignal(before.rna ?? '')
  const [siren, setSiren] = createSignal(before.siren ?? '')
  const [stopped, setStopped] = createSignal<string>()
  const words = () => props.words.about
  const numbers = () => props.words.create
  const nameFault = () => (isLine(name(), 120) ? undefined : numbers().nameFault)
  const descriptionFault = () => (description().length > 1000 ? words().descriptionFault : undefined)
  const urlFault = () => (url().trim() === '' || isAddress(url()) ? undefined : words().urlFault)
  const rnaFault = () => numberFault(rna(), checkRna, numbers().rnaFaults)
  const sirenFault = () => numberFault(siren(), checkSiren, numbers().sirenFaults)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const faults = [nameFault(), descriptionFault(), urlFault(), rnaFault(), sirenFault()]
    if (faults.some(Boolean)) return focusFirstFault(event.currentTarget as HTMLElement)
    const said: Edit = {
      name: name(),
      description: description(),
      url: url().trim() || null,
      rna: rna().trim() || null,
      siren: siren().trim() || null,
    }
    const changed = Object.entries(said).filter(
      ([key, one]) => one !== before[key as Exclude<keyof Edit, 'seen'>],
    )
    const fault =
      changed.length === 0 ? undefined : await props.onEdit({ ...Object.fromEntries(changed), seen })
    setStopped(fault)
    if (fault !== undefined) return
    announce(words().saved)
    props.onDone()
  }
  return (
    <form noValidate onSubmit={save}>
      <Show when={before.verified}>
        <p class="hint">{words().verifiedWarning}</p>
      </Show>
      <Field label={words().name} value={name()} onInput={setName} fault={nameFault()} />
      <TextArea
        label={words().description}
        hint={words().descriptionHint}
        lines={4}
        value={description()}
        onInput={setDescription}
        fault={descriptionFault()}
      />
      <Field
        label={words().url}
        hint={words().urlHint}
        inputmode="url"
        value={url()}
        onInput={setUrl}
        fault={urlFault()}
      />
      <Field
        label={numbers().rna}
        hint={numbers().rnaHint}
        value={rna()}
        onInput={setRna}
        fault={rnaFault()}
      />
      <Field
        label={numbers().siren}
        hint={numbers().sirenHint}
        inputmode="numeric"
        value={siren()}
        onInput={setSiren}
        fault={sirenFault()}
      />
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <div class="row">
        <button type="submit" class="action">
          {words().save}
        </button>
        <button type="button" class="chip" onClick={() => props.onDone()}>
          {props.words.cancel}
        </button>
      </div>
    </form>
  )
}

const isAddress = (text: string) => text.trim().length <= 300 && /^https?:\/\/[^\s]+$/.test(text.trim())
