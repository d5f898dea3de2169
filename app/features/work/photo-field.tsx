import { createEffect, createSignal, type JSX, on, onCleanup, Show } from 'solid-js'
import { announce } from '../../ui/announce.tsx'
import { type ShrunkPhoto, shrinkPhoto } from './shrink-photo.ts'
import { TextField } from './text-field.tsx'
import type { StepProps } from './write-screen.tsx'

type Ready = Extract<ShrunkPhoto, { ok: true }>
const LONGEST = 200

/** A photo: made small here, described, and agreed to by who can be seen. It joins the need only then. */
export function PhotoField(props: StepProps): JSX.Element {
  const words = () => props.words.more.photo
  const photo = () => props.editor.draft().facts.photo
  const [ready, setReady] = createSignal<Ready>()
  const [said, setSaid] = createSignal('')
  const set = async (next: { hash: string; description: string } | null) => {
    props.editor.setFacts({ photo: next })
    await props.editor.save()
  }
  const choose = async (file: File | undefined) => {
    if (file === undefined) return
    setSaid(words().working)
    const shrunk = await shrinkPhoto(file)
    setReady(shrunk.ok ? shrunk : undefined)
    setSaid(shrunk.ok ? '' : words().faults[shrunk.code])
  }
  const add = async (description: string) => {
    const one = ready()
    if (one === undefined) return
    try {
      const hash = await props.desk.work.keepPhoto(one.bytes.buffer, one.type)
      await set({ hash, description })
      setReady(undefined)
      announce(words().added)
    } catch {
      setSaid(words().faults.full)
    }
  }
  return (
    <section class="part" aria-labelledby="write-photo">
      <h2 id="write-photo">{words().title}</h2>
      <p class="hint">{words().line}</p>
      <Show when={ready() === undefined && photo()}>
        {(one) => (
          <>
            <KeptPhoto {...props} hash={one().hash} description={one().description} />
            <p>{one().description}</p>
            <button type="button" class="chip quiet" onClick={() => set(null)}>
              {words().remove}
            </button>
          </>
        )}
      </Show>
      <Show when={ready()}>{(one) => <Describe {...props} photo={one()} onAdd={add} />}</Show>
      <p class="row">
        <label class="chip file">
          {photo() || ready() ? words().change : words().choose}
          <input
            class="unseen"
            type="file"
            accept="image/*"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <p role="status">{said()}</p>
    </section>
  )
}

type DescribeProps = StepProps & { photo: Ready; onAdd: (description: string) => void }

function Describe(props: DescribeProps): JSX.Element {
  const words = () => props.words.more.photo
  const [description, setDescription] = createSignal('')
  const [agreed, setAgreed] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const add = () => {
    const line = description().trim().replaceAll(/\s+/g, ' ')
    if (line === '' || !agreed()) return setFault(words().needs)
    if (line.length > LONGEST) return setFault(props.words.what.tooLong(line.length - LONGEST))
    props.onAdd(line)
  }
  return (
    <>
      <Picture blob={new Blob([props.photo.bytes], { type: props.photo.type })} alt="" />
      <TextField
        label={words().description}
        hint={words().descriptionHint}
        value={description()}
        onInput={setDescription}
        fault={fault()}
      />
      <label class="answer">
        <input
          type="checkbox"
          checked={agreed()}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <span>{words().consent}</span>
      </label>
      <p class="row">
        <button type="button" class="action" onClick={add}>
          {words().add}
        </button>
      </p>
    </>
  )
}

/** The photo as this device holds it; one that another device sent is described alone. */
function KeptPhoto(props: StepProps & { hash: string; description: string }): JSX.Element {
  const [blob, setBlob] = createSignal<Blob>()
  createEffect(
    on(
      () => props.hash,
      async (hash) => {
        const found = await props.desk.work.findPhoto(hash).catch(() => undefined)
        setBlob(found && new Blob([found.bytes], { type: found.type }))
      },
    ),
  )
  return <Show when={blob()}>{(one) => <Picture blob={one()} alt={props.description} />}</Show>
}

function Picture(props: { blob: Blob; alt: string }): JSX.Element {
  const [url, setUrl] = createSignal('')
  createEffect(
    on(
      () => props.blob,
      (blob) => {
        const made = URL.createObjectURL(blob)
        setUrl(made)
        onCleanup(() => URL.revokeObjectURL(made))
      },
    ),
  )
  return <img class="write-photo" src={url()} alt={props.alt} />
}
