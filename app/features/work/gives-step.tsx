import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { declaredGrid } from '#domain/declared-grid.ts'
import { hintFrom } from '#domain/infer-hint.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { answersOf } from './answers.ts'
import { MissionTextField } from './mission-text-field.tsx'
import { stepHref } from './steps-nav.tsx'
import type { StepProps } from './write-screen.tsx'

const ANSWERS = ['top', 'middle', 'bottom', null] as const
type Answer = (typeof ANSWERS)[number]

/** The third screen: four questions of fact, and whom to reach. */
export function GivesStep(props: StepProps): JSX.Element {
  const words = () => props.words.gives
  return (
    <>
      <p>{words().lead}</p>
      <For each={MOTORS}>{(motor) => <Question {...props} motor={motor} />}</For>
      <TooMany {...props} />
      <section class="part">
        <MissionTextField
          editor={props.editor}
          words={props.words}
          field="contact"
          label={words().contact}
          hint={words().contactHint}
        />
      </section>
      <a class="row-link" href={stepHref(props.editor.mission, 'more')}>
        <strong>{words().toMore}</strong>
        <span>{words().toMoreLine}</span>
        <LineIcon name="next" />
      </a>
    </>
  )
}

type QuestionProps = StepProps & { motor: Motor }

function Question(props: QuestionProps): JSX.Element {
  const name = createUniqueId()
  const words = () => props.words.gives
  const key = () => `answer_${props.motor}` as const
  const answer = () => props.editor.draft().facts[key()]
  const choose = (given: Answer) => {
    props.editor.setFacts({ [key()]: given })
    props.editor.saveSoon()
  }
  const said = (given: Answer) => (given === null ? words().unknown : words().answers[props.motor][given])
  const hint = () => {
    const { title, description } = props.editor.draft().texts
    const found = hintFrom(title, description)[props.motor]
    if (answer() !== null || found.answer === null) return undefined
    return words().hint(said(found.answer), found.clues.map(props.words.mission.quote).join(', '))
  }
  return (
    <fieldset class={`question hue-${MOTORS.indexOf(props.motor)}`}>
      <legend>{words().ask[props.motor]}</legend>
      <Show when={hint()}>{(line) => <p class="hint">{line()}</p>}</Show>
      <For each={ANSWERS}>
        {(given) => (
          <label class="answer">
            <input type="radio" name={name} checked={answer() === given} onChange={() => choose(given)} />
            <span>{said(given)}</span>
          </label>
        )}
      </For>
      <Show when={answer() === 'top'}>
        <MissionTextField
          editor={props.editor}
          words={props.words}
          field={`proof_${props.motor}`}
          label={words().proof[props.motor]}
          hint={words().proofHint}
        />
      </Show>
    </fieldset>
  )
}

/** More than two strong answers: which ones stay? The others become the middle one, and keep their sentence. */
function TooMany(props: StepProps): JSX.Element {
  const words = () => props.words.gives
  const tops = (): readonly Motor[] => {
    const grid = declaredGrid(answersOf(props.editor.draft()))
    return grid.ok || grid.code !== 'too_many_tops' ? [] : grid.motors
  }
  const lower = (motor: Motor) => {
    props.editor.setFacts({ [`answer_${motor}`]: 'middle' })
    props.editor.saveSoon()
  }
  return (
    <Show when={tops().length > 0}>
      <div class="notice" role="alert">
        <h2 class="legend" id="write-tops">
          {words().tooMany}
        </h2>
        <p>{words().tooManyLine}</p>
        <For each={tops()}>
          {(motor) => (
            <label class="answer">
              <input type="checkbox" checked onChange={() => lower(motor)} />
              <span>{words().answers[motor].top}</span>
            </label>
          )}
        </For>
      </div>
    </Show>
  )
}
