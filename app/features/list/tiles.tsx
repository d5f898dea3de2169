import { createSignal, For, type JSX, Show } from 'solid-js'
import { MOTORS, type Motor, type PersonGrid, type Wish } from '#domain/motors.ts'
import { useElan } from '../../state/elan.tsx'
import { Icon } from '../../ui/icons.tsx'

const LEVELS: readonly Wish[] = [0, 1, 2, 3]
/** What the other tiles become when one is kept above all. */
const SOFTER_GRID: PersonGrid = { be_useful: 1, take_care: 1, grow_skills: 1, build_ties: 1 }

/** The four tiles: « Cette fois, qu'est-ce qui vous ferait envie ? ». `change` wraps each touch, so that the list can slide. */
export function Tiles(props: { change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  return (
    <section class="tiles" aria-labelledby="question">
      <h2 id="question">{elan.words.list.question}</h2>
      <div class="tiles-grid">
        <For each={elan.tileOrder()}>{(motor) => <Tile motor={motor} change={props.change} />}</For>
      </div>
      <p class="tiles-privacy">{elan.words.list.privacy}</p>
      <OnlyOne change={props.change} />
    </section>
  )
}

/** Four equal answers keep the grid silent: one line, that may be skipped, asks which one would stay. */
function OnlyOne(props: { change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const [skipped, setSkipped] = createSignal(false)
  const isTied = () => {
    const levels = MOTORS.map((motor) => elan.wishes().grid[motor])
    return levels[0] !== 0 && levels.every((level) => level === levels[0])
  }
  const keep = (motor: Motor) => props.change(() => elan.setWishes({ grid: { ...SOFTER_GRID, [motor]: 3 } }))
  return (
    <Show when={isTied() && !skipped()}>
      <fieldset class="only-one" aria-label={words.onlyOne}>
        <p>{words.onlyOne}</p>
        <div class="chips">
          <For each={elan.tileOrder()}>
            {(motor) => (
              <button type="button" class="chip" onClick={() => keep(motor)}>
                {words.motors[motor].name}
              </button>
            )}
          </For>
          <button type="button" class="chip quiet" onClick={() => setSkipped(true)}>
            {words.onlyOneSkip}
          </button>
        </div>
      </fieldset>
    </Show>
  )
}

/** A tap anywhere raises, « − » lowers; to assistive technology and the keyboard it is a radio group of four levels. */
function Tile(props: { motor: Motor; change: (apply: () => void) => void }): JSX.Element {
  const elan = useElan()
  const words = () => elan.words.list.motors[props.motor]
  const level = () => elan.wishes().grid[props.motor]
  const set = (wish: number) => {
    if (wish < 0 || wish > 3 || wish === level()) return
    props.change(() => elan.setWishes({ grid: { ...elan.wishes().grid, [props.motor]: wish as Wish } }))
  }
  const raise = (event: MouseEvent) => {
    if (!(event.target as Element).closest('input, button')) set(level() + 1)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the radios inside are the keyboard's way
    <div
      class={`tile hue-${MOTORS.indexOf(props.motor)} level-${level()}`}
      role="radiogroup"
      aria-label={words().name}
      onClick={raise}
    >
      <span class="tile-name">{words().name}</span>
      <span class="tile-line">{words().line}</span>
      <span class="tile-levels">
        <For each={LEVELS}>
          {(wish) => (
            <input
              type="radio"
              class="unseen"
              name={props.motor}
              checked={level() === wish}
              aria-label={elan.words.list.wishes[wish]}
              onChange={() => set(wish)}
            />
          )}
        </For>
        <i />
        <i />
        <i />
        <span class="tile-level" aria-hidden="true">
          {elan.words.list.wishes[level()]}
        </span>
      </span>
      <button
        type="button"
        class="tile-less"
        hidden={level() === 0}
        aria-label={elan.words.list.less(words().name)}
        onClick={() => set(level() - 1)}
      >
        <Icon name="less" />
      </button>
    </div>
  )
}
