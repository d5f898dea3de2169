import { type JSX, Show } from 'solid-js'
import { CAUSES, LANES, type Lane, TRAVELS, type Travel } from '#domain/vocabulary.ts'
import { FAR_KM, type Narrowing, NO_NARROWING } from '#domain/wishes.ts'
import type { FilterWords } from '#domain/words/fr/filters.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { Picks } from '../../ui/picks.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Stepper } from '../../ui/stepper.tsx'
import { Switch } from '../../ui/switch.tsx'
import { FAR_STEPS, farStep } from './far-steps.ts'

type Words = { words: FilterWords }

/** « Filtrer »: each touch acts at once on the list behind, and the button below says how many missions are left. */
export function FiltersSheet(props: Words & { onClose: () => void }): JSX.Element {
  const elan = useElan()
  const total = () => elan.ranking().total
  const clear = () =>
    elan.setWishes({ narrowing: { ...NO_NARROWING, day: elan.wishes().narrowing.day }, farKm: null })
  return (
    <Sheet
      title={props.words.title}
      close={props.words.close}
      onClose={props.onClose}
      footer={(close) => (
        <>
          <p class="unseen" role="status">
            {props.words.see(total())}
          </p>
          <Show when={total() === 0}>
            <p class="hint">{props.words.none}</p>
          </Show>
          <div class="row">
            <button type="button" class="chip quiet" onClick={clear}>
              {props.words.clear}
            </button>
            <button type="button" class="action" onClick={close}>
              {props.words.see(total())}
            </button>
          </div>
        </>
      )}
    >
      <LanePicks words={props.words} />
      <CausePicks words={props.words} />
      <Reach words={props.words} />
      <AgePicks words={props.words} />
      <Switch
        label={props.words.accessible}
        hint={props.words.accessibleHint}
        on={elan.wishes().narrowing.accessible}
        onTurn={(accessible) => elan.narrow({ accessible })}
      />
      <a class="row-link" href={hrefOf('settings', 'me')}>
        <strong>{props.words.me}</strong>
        <span>{props.words.meLine}</span>
      </a>
    </Sheet>
  )
}

function LanePicks(props: Words): JSX.Element {
  const elan = useElan()
  return (
    <Picks<Lane | null>
      legend={props.words.lane}
      one
      options={[
        { value: null, label: props.words.laneAny },
        ...LANES.map((lane) => ({ value: lane, label: props.words.vocabulary.lanes[lane] })),
      ]}
      isChosen={(lane) => elan.wishes().narrowing.lane === lane}
      onPick={(lane) => elan.narrow({ lane })}
    />
  )
}

function CausePicks(props: Words): JSX.Element {
  const elan = useElan()
  const causes = () => elan.wishes().narrowing.causes
  return (
    <Picks
      legend={props.words.causes}
      hint={props.words.causesHint}
      options={CAUSES.map((cause, i) => ({ value: i, label: props.words.vocabulary.causes[cause] }))}
      isChosen={(i) => ((causes() >> i) & 1) === 1}
      onPick={(i) => elan.narrow({ causes: (causes() ^ (1 << i)) >>> 0 })}
    />
  )
}

/** How one travels, and how far; the way of travelling brings its own distance. */
function Reach(props: Words): JSX.Element {
  const elan = useElan()
  const wishes = elan.wishes
  const km = () => wishes().farKm ?? FAR_KM[wishes().travel ?? 'car']
  return (
    <>
      <Picks<Travel>
        legend={props.words.travel}
        one
        options={TRAVELS.map((travel) => ({ value: travel, label: props.words.vocabulary.travels[travel] }))}
        isChosen={(travel) => wishes().travel === travel}
        onPick={(travel) => elan.setWishes({ travel, farKm: null })}
      />
      <fieldset class="picks">
        <legend>{props.words.far}</legend>
        <p class="hint">{wishes().home === null ? props.words.farNoHome : props.words.farLine(km())}</p>
        <Show when={wishes().home !== null}>
          <Stepper
            label={props.words.far}
            less={props.words.farLess}
            more={props.words.farMore}
            value={farStep(km())}
            min={0}
            max={FAR_STEPS.length - 1}
            step={1}
            text={props.words.km(km())}
            onSet={(step) => elan.setWishes({ farKm: FAR_STEPS[step] ?? null })}
          />
        </Show>
      </fieldset>
    </>
  )
}

function AgePicks(props: Words): JSX.Element {
  const elan = useElan()
  const ages = [null, 'sixteen', 'under16'] as const satisfies Narrowing['minAge'][]
  return (
    <Picks<Narrowing['minAge']>
      legend={props.words.age}
      hint={props.words.ageHint}
      one
      options={ages.map((age) => ({ value: age, label: props.words.ages[age ?? 'any'] }))}
      isChosen={(age) => elan.wishes().narrowing.minAge === age}
      onPick={(minAge) => elan.narrow({ minAge })}
    />
  )
}
