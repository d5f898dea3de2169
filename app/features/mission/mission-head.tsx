import { type JSX, Show } from 'solid-js'
import { MOTORS, packGrid } from '#domain/motors.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { useElan } from '../../state/elan.tsx'
import { Glyph, type Quarters } from '../../ui/glyph.tsx'
import { quartersOf } from '../list/mission-card.tsx'
import { type KnownMission, placementOf, whereOf } from './known-mission.ts'

/** The commune's name, large, and the mission's colours in my outline. */
export function MissionHead(props: { known: KnownMission; words: MissionWords }): JSX.Element {
  const elan = useElan()
  const grid = () =>
    props.known.mission === null ? (props.known.row?.grid ?? 255) : packGrid(props.known.mission.grid)
  const outline = (): Quarters => MOTORS.map((motor) => elan.wishes().grid[motor])
  const postcode = () => placementOf(props.known)?.postcode
  return (
    <div class="mission-head">
      <p class="mission-place">
        <u>{whereOf(props.known, props.words)}</u>
        <Show when={postcode()}>{(code) => <small>{code()}</small>}</Show>
      </p>
      <Glyph fill={quartersOf(grid())} outline={outline()} class="glyph-large" />
    </div>
  )
}
