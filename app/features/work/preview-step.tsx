import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import { missingFrom, type Needed } from '#domain/work/missing.ts'
import { announce } from '../../ui/announce.tsx'
import { CitizenView } from '../moderation/citizen-view.tsx'
import { contentOf } from './edits.ts'
import { missionState, sourcesOf } from './mission-state.ts'
import { stoppedWords } from './need-refusal.tsx'
import { PrivatePassages } from './private-passages.tsx'
import { SavedLine } from './saved-line.tsx'
import { StateLine } from './state-line.tsx'
import { type Stepped, stepStatus } from './step-status.ts'
import { type Step, stepHref } from './steps-nav.tsx'
import { findMission, isOnlyRead, listDocs } from './work-docs.ts'
import type { StepProps } from './write-screen.tsx'

/** Where each missing thing is said. */
const STEP_OF: Record<Needed, Step> = {
  title: 'what',
  description: 'what',
  place: 'when',
  when: 'when',
  seats: 'when',
  contact: 'gives',
  tops: 'gives',
  photo: 'more',
}

/** What a citizen will see, what is still missing, and « Publier ». */
export function PreviewStep(props: StepProps): JSX.Element {
  const missing = () => missingFrom(props.editor.draft())
  const document = () => findMission(props.desk.work.view(), props.editor.mission)
  const isReader = () => isOnlyRead(props.desk.work, props.editor.mission)
  onMount(() => void props.editor.save())
  return (
    <>
      <Show when={!isReader()}>
        <Missing {...props} missing={missing()} />
        <PrivatePassages mission={props.editor.mission} content={props.editor.draft()} words={props.words} />
      </Show>
      <Show when={document()}>
        {(mission) => (
          <>
            <Show when={mission().value.status === 'draft' && !isReader()}>
              <p class="hint">{props.words.preview.reading}</p>
            </Show>
            <CitizenView
              review={{
                id: mission().id,
                mission: { ...mission().value, ...contentOf(props.editor.draft()) },
                organisation: organisationIn(props, mission().value.organisation),
              }}
              words={props.words.mission}
              line={props.words.preview.lead}
            />
            <Show when={!isReader()}>
              <PublishBar {...props} isComplete={missing().length === 0} />
            </Show>
          </>
        )}
      </Show>
    </>
  )
}

/** The association that citizens will read; before it has a name, « votre association ». */
function organisationIn({ desk, words }: StepProps, id: string) {
  const known = listDocs(desk.work.view(), 'organisation').find((one) => one.id === id)
  return known?.value ?? { name: words.preview.yourOrganisation, url: null, description: '' }
}

function Missing(props: StepProps & { missing: Needed[] }): JSX.Element {
  const words = () => props.words.preview
  return (
    <Show when={props.missing.length > 0}>
      <section class="notice" aria-labelledby="missing">
        <h2 class="legend" id="missing" tabindex="-1">
          {words().missing}
        </h2>
        <ul>
          <For each={props.missing}>
            {(needed) => (
              <li>
                <a class="plain-link" href={stepHref(props.editor.mission, STEP_OF[needed])}>
                  {words().needed[needed]}
                </a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** Publish, with what it leads to; what was done can be taken back. */
function PublishBar(props: StepProps & { isComplete: boolean }): JSX.Element {
  const { work } = props.desk
  const [stepped, setStepped] = createSignal<Extract<Stepped, { ok: true }>>()
  const [fault, setFault] = createSignal<string>()
  const mission = () => findMission(work.view(), props.editor.mission)
  const state = () => {
    const found = mission()
    return found === undefined ? undefined : missionState(found, sourcesOf(work))
  }
  const status = () => mission()?.value.status ?? 'draft'
  const publish = async () => {
    if (!props.isComplete) return document.getElementById('missing')?.focus()
    const found = mission()
    if (found === undefined || !(await props.editor.save())) return
    const target = { organisation: found.value.organisation, mission: found.id }
    const step = await stepStatus(work, target, found.value.status, 'published')
    setFault(step.ok ? undefined : stoppedWords(step.reason, props.words.work))
    if (!step.ok) return
    setStepped(step)
    announce(props.words.work.done.published)
  }
  const goBack = async () => {
    await stepped()?.back()
    setStepped(undefined)
  }
  return (
    <div class="actions">
      <Show when={state()}>
        {(one) => <StateLine words={props.words.work} state={one()} now={props.desk.now()} />}
      </Show>
      <Show when={props.editor.saving() === 'fault'}>
        <SavedLine editor={props.editor} words={props.words} />
      </Show>
      <p class="write-fault" role="alert">
        {fault()}
      </p>
      <p class="actions-row">
        <Show
          when={status() !== 'published'}
          fallback={
            <Show
              when={stepped()?.canGoBack()}
              fallback={
                <a class="action" href={stepHref(props.editor.mission, 'what')}>
                  {props.words.work.change}
                </a>
              }
            >
              <button type="button" class="chip" onClick={goBack}>
                {props.words.work.undo}
              </button>
            </Show>
          }
        >
          <button type="button" class="action" aria-disabled={!props.isComplete} onClick={publish}>
            {status() === 'draft' ? props.words.preview.publish : props.words.work.resume}
          </button>
        </Show>
      </p>
      <Show when={stepped()}>
        <p class="actions-line">{props.words.work.done.published}</p>
      </Show>
    </div>
  )
}
