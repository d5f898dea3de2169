import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show } from 'solid-js'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import type { Desk, DeskProps } from './desk.ts'
import { type Editor, openEditor } from './editor.ts'
import { GivesStep } from './gives-step.tsx'
import { LatePreview } from './late-preview.tsx'
import { MoreStep } from './more-step.tsx'
import { NewMission } from './new-mission.tsx'
import { isSomething, startEditor } from './new-missions.ts'
import { SavedLine } from './saved-line.tsx'
import { addressedStep, type Step, StepsNav, stepHref } from './steps-nav.tsx'
import { WhatStep } from './what-step.tsx'
import { WhenStep } from './when-step.tsx'
import { conflictsOf, isOnlyRead } from './work-docs.ts'

export type StepProps = { editor: Editor; words: WriteWords; desk: Desk }

const DRAWN: Record<Step, (props: StepProps) => JSX.Element> = {
  what: WhatStep,
  when: WhenStep,
  gives: GivesStep,
  more: MoreStep,
  preview: LatePreview,
}

/** Where « Continuer » leads. */
const NEXT: Record<Step, Step | null> = {
  what: 'when',
  when: 'gives',
  gives: 'preview',
  more: 'preview',
  preview: null,
}

/** The editor: `#/write/new`, then `#/write/<mission>.<step>`; what is written stays the same from step to step. */
export function WriteScreen(props: DeskProps<WriteWords>): JSX.Element {
  // Another step is not another mission: the editor stays.
  const mission = createMemo(() => addressedStep(props.detail).mission)
  const isNew = () => mission() === '' || mission() === 'new'
  const editor = createOpenEditor(props.desk, mission)
  return (
    <Show when={!isNew()} fallback={<NewMission words={props.words} desk={props.desk} />}>
      <Show when={editor()} keyed>
        {(one) => (
          <Show when={isSomething(one)} fallback={<GoneMission words={props.words} />}>
            <EditorScreen
              editor={one}
              step={addressedStep(props.detail).step}
              words={props.words}
              desk={props.desk}
            />
          </Show>
        )}
      </Show>
    </Show>
  )
}

/** The editor of the mission that the address names. It is saved when one leaves it, and when the page may be gone. */
function createOpenEditor(desk: Desk, mission: () => string) {
  const [editor, setEditor] = createSignal<Editor>()
  const leave = async () => {
    const left = editor()
    if (left === undefined) return
    await left.save()
    left.close()
  }
  const open = async (id: string) => {
    await leave()
    setEditor(undefined)
    if (id === '' || id === 'new') return
    const opened = await openEditor(desk.work, id, desk.tab)
    if (mission() !== id) return opened.close()
    startEditor(opened)
    setEditor(opened)
    opened.save()
  }
  createEffect(on(mission, open))
  const save = () => void editor()?.save()
  const hide = () => document.visibilityState === 'hidden' && save()
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', hide)
  onCleanup(() => {
    removeEventListener('pagehide', save)
    document.removeEventListener('visibilitychange', hide)
    leave()
  })
  return editor
}

function EditorScreen(props: StepProps & { step: Step }): JSX.Element {
  const title = () => props.words.steps[props.step]
  const heading = createScreenTitle(title, () => props.step)
  const next = () => NEXT[props.step]
  const isReader = () => isOnlyRead(props.desk.work, props.editor.mission)
  const conflicts = () => conflictsOf(props.desk.work.view(), props.editor.mission).length
  return (
    <section class="screen write has-actions">
      <a class="back" href={hrefOf('work')}>
        <LineIcon name="back" />
        {props.words.work.back}
      </a>
      <Show when={!isReader() || props.step !== 'preview'}>
        <StepsNav mission={props.editor.mission} step={props.step} words={props.words} />
      </Show>
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Show when={isReader()}>
        <p class="notice">{props.words.work.onlyReadsOne}</p>
      </Show>
      <Show when={conflicts() > 0}>
        <p class="notice">
          {props.words.otherVersion}{' '}
          <a class="plain-link" href={hrefOf('outbox')}>
            {props.words.work.conflicts(conflicts())}
          </a>
        </p>
      </Show>
      <Show when={props.step} keyed>
        {(step) => DRAWN[step]({ editor: props.editor, words: props.words, desk: props.desk })}
      </Show>
      <Show when={next()}>
        {(to) => (
          <div class="actions">
            <SavedLine editor={props.editor} words={props.words} />
            <p class="actions-row">
              <a
                class="action"
                href={stepHref(props.editor.mission, to())}
                onClick={() => props.editor.save()}
              >
                {to() === 'preview' ? props.words.toPreview : props.words.next}
              </a>
            </p>
          </div>
        )}
      </Show>
    </section>
  )
}

function GoneMission(props: { words: WriteWords }): JSX.Element {
  const heading = createScreenTitle(() => props.words.gone)
  return (
    <section class="screen write">
      <h1 class="screen-title" ref={heading}>
        {props.words.gone}
      </h1>
      <p>{props.words.goneLine}</p>
      <p class="row">
        <a class="action" href={hrefOf('work')}>
          {props.words.work.back}
        </a>
      </p>
    </section>
  )
}
