import { createSignal, type JSX, Show } from 'solid-js'
import type { Mission } from '#domain/mission.ts'
import { MOTORS } from '#domain/motors.ts'
import type { KeptWords } from '#domain/words/fr/kept.ts'
import { useElan } from '../../state/elan.tsx'
import { type kept, unkeepMission } from '../../state/kept.ts'
import { isOver } from '../../state/kept-gone.ts'
import { hrefOf } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { Glyph, type Quarters } from '../../ui/glyph.tsx'
import { LineIcon } from '../../ui/line-icons.tsx'
import { whereOfMission } from '../mission/known-mission.ts'

type Copy = ReturnType<typeof kept>[number]
type CardProps = { copy: Copy; words: KeptWords; onRemoved: () => void }

/** One kept copy. Removing it leaves « Annuler » in its place, for as long as one stays on the screen. */
export function KeptCard(props: CardProps): JSX.Element {
  const elan = useElan()
  const mission = () => props.copy.mission
  const [bringBack, setBringBack] = createSignal<() => Promise<void>>()
  let undo: HTMLButtonElement | undefined
  let cross: HTMLButtonElement | undefined
  const remove = async () => {
    // First, so that the card keeps its place while the mission goes.
    props.onRemoved()
    const back = await unkeepMission(elan, mission().number)
    setBringBack(() => back)
    announce(props.words.removed(mission().title))
    undo?.focus()
  }
  const restore = async () => {
    await bringBack()?.()
    setBringBack(undefined)
    cross?.focus()
  }
  return (
    <Show
      when={bringBack()}
      fallback={
        <Whole copy={props.copy} words={props.words} onRemove={remove} ref={(made) => (cross = made)} />
      }
    >
      <li class="card kept-removed">
        <p>{props.words.removed(mission().title)}</p>
        <button type="button" class="chip" ref={undo} onClick={restore}>
          {props.words.undo}
        </button>
      </li>
    </Show>
  )
}

type WholeProps = Omit<CardProps, 'onRemoved'> & {
  onRemove: () => void
  ref: (cross: HTMLButtonElement) => void
}

function Whole(props: WholeProps): JSX.Element {
  const elan = useElan()
  const mission = () => props.copy.mission
  const date = (ms: number) =>
    new Intl.DateTimeFormat(elan.language === 'fr' ? 'fr-FR' : 'en-GB', {
      day: 'numeric',
      month: 'long',
    }).format(ms)
  const gone = () =>
    goneLine(props.copy, props.words, date) ?? overLine(mission(), elan.clock().day, props.words)
  const address = () => hrefOf('mission', `${mission().number}-${props.copy.area}`)
  const outline = (): Quarters => MOTORS.map((motor) => elan.wishes().grid[motor])
  return (
    <li class="card">
      <Glyph fill={quartersOf(mission())} outline={outline()} />
      <div>
        <h2>
          <a href={address()}>{mission().title}</a>
        </h2>
        <p class="card-where">
          {mission().organisation.name}
          {' · '}
          {whereOfMission(mission(), mission().placements[0], props.words)}
          <Show when={mission().example}>
            {' '}
            <span class="ribbon">{props.words.example}</span>
          </Show>
        </p>
        <Show when={gone()}>{(line) => <p class="kept-gone">{line()}</p>}</Show>
        <p class="card-where">{props.words.keptOn(date(props.copy.keptAt))}</p>
      </div>
      <button
        type="button"
        class="round"
        ref={props.ref}
        aria-label={props.words.remove(mission().title)}
        onClick={props.onRemove}
      >
        <LineIcon name="close" />
      </button>
    </li>
  )
}

function goneLine(copy: Copy, words: KeptWords, date: (ms: number) => string): string | undefined {
  if (copy.goneSince === undefined) return undefined
  return `${words.gone[copy.goneReason ?? 'withdrawn'](date(copy.goneSince))} ${words.copyStays}`
}

/** Without a network since then, the phone still knows the day. */
function overLine(mission: Mission, today: number, words: KeptWords): string | undefined {
  return isOver(mission, today) ? words.over : undefined
}

function quartersOf({ grid }: Mission): Quarters {
  return MOTORS.map((motor) => {
    const gift = grid[motor]
    return gift === null ? null : gift + 1
  })
}
