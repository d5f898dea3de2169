import { type JSX, Show } from 'solid-js'
import { CAUSES, MIN_AGES, SKILLS } from '#domain/vocabulary.ts'
import { FRAMES } from '#domain/work/frames.ts'
import type { Facts } from '#domain/work/mission-doc.ts'
import { Picks } from '../../ui/picks.tsx'
import { Switch } from '../../ui/switch.tsx'
import { MissionTextField } from './mission-text-field.tsx'
import { PhotoField } from './photo-field.tsx'
import type { StepProps } from './write-screen.tsx'

const MOST_CAUSES = 3
const DELAYS = [null, 1, 2, 3, 7, 14] as const

/** « Préciser »: everything that may be said and need not be. */
export function MoreStep(props: StepProps): JSX.Element {
  const words = () => props.words.more
  const facts = () => props.editor.draft().facts
  const set = (part: Partial<Facts>) => {
    props.editor.setFacts(part)
    props.editor.saveSoon()
  }
  return (
    <>
      <p>{words().lead}</p>
      <Switch
        label={words().tryOnce}
        hint={words().tryOnceHint}
        on={facts().tryOnce}
        onTurn={(tryOnce) => set({ tryOnce })}
      />
      <Lists {...props} set={set} />
      <Picks<Facts['minAge']>
        legend={words().minAge}
        one
        options={[
          { value: null, label: words().notSaid },
          ...MIN_AGES.map((value) => ({ value, label: words().minAges[value] })),
        ]}
        isChosen={(value) => facts().minAge === value}
        onPick={(minAge) => set({ minAge })}
      />
      <YesNo
        legend={words().accessible}
        words={props.words}
        value={facts().accessible}
        onPick={(accessible) => set({ accessible })}
      />
      <YesNo
        legend={words().transport}
        words={props.words}
        value={facts().closeToTransport}
        onPick={(closeToTransport) => set({ closeToTransport })}
      />
      <Picks<number | null>
        legend={words().reply}
        one
        options={DELAYS.map((value) => ({
          value,
          label: value === null ? words().replyNone : words().replyDays(value),
        }))}
        isChosen={(value) => facts().replyDays === value}
        onPick={(replyDays) => set({ replyDays })}
      />
      <Texts {...props} />
      <PhotoField {...props} />
    </>
  )
}

function Lists(props: StepProps & { set: (part: Partial<Facts>) => void }): JSX.Element {
  const words = () => props.words.more
  const facts = () => props.editor.draft().facts
  const skills = () => SKILLS.map((value) => ({ value, label: props.words.vocabulary.skills[value] }))
  const pickFrame = (frame: Facts['frames'][number]) => {
    const frames = toggled(facts().frames, frame)
    // One frame at least: the last one stays.
    if (frames.length > 0) props.set({ frames: FRAMES.filter((one) => frames.includes(one)) })
  }
  const pickCause = (cause: Facts['causes'][number]) => {
    const causes = toggled(facts().causes, cause)
    if (causes.length <= MOST_CAUSES) props.set({ causes })
  }
  return (
    <>
      <Picks
        legend={words().skillsBrought}
        hint={words().skillsBroughtHint}
        options={skills()}
        isChosen={(skill) => facts().skillsBrought.includes(skill)}
        onPick={(skill) => props.set({ skillsBrought: toggled(facts().skillsBrought, skill) })}
      />
      <Picks
        legend={words().skillsTaught}
        options={skills()}
        isChosen={(skill) => facts().skillsTaught.includes(skill)}
        onPick={(skill) => props.set({ skillsTaught: toggled(facts().skillsTaught, skill) })}
      />
      <Picks
        legend={words().causes}
        hint={words().causesHint}
        options={CAUSES.map((value) => ({ value, label: props.words.vocabulary.causes[value] }))}
        isChosen={(cause) => facts().causes.includes(cause)}
        onPick={pickCause}
      />
      <Picks
        legend={words().frames}
        hint={words().framesHint}
        options={FRAMES.map((value) => ({ value, label: words().frame[value] }))}
        isChosen={(frame) => facts().frames.includes(frame)}
        onPick={pickFrame}
      />
    </>
  )
}

function YesNo(props: {
  legend: string
  words: StepProps['words']
  value: boolean | null
  onPick: (value: boolean | null) => void
}): JSX.Element {
  const words = () => props.words.more
  return (
    <Picks<boolean | null>
      legend={props.legend}
      one
      options={[
        { value: null, label: words().notSaid },
        { value: true, label: words().yes },
        { value: false, label: words().no },
      ]}
      isChosen={(value) => props.value === value}
      onPick={props.onPick}
    />
  )
}

function Texts(props: StepProps): JSX.Element {
  const words = () => props.words.more
  return (
    <section class="part">
      <MissionTextField {...props} field="costs" label={words().costs} hint={words().costsHint} />
      <MissionTextField {...props} field="insurance" label={words().insurance} hint={words().insuranceHint} />
      <Show when={!props.editor.draft().facts.remote}>
        <MissionTextField
          {...props}
          field="access"
          label={words().access}
          hint={words().accessHint}
          lines={2}
        />
      </Show>
    </section>
  )
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
}
