import { type JSX, Show } from 'solid-js'
import { MOTORS, unpackGrid } from '#domain/motors.ts'
import type { Language, PublicMission } from '#domain/pages.ts'
import { missionPath } from '#domain/public/addresses.ts'
import { Glyph, type Quarters } from '../ui/glyph.tsx'
import { noticeLanguage, publicWords } from './public-words.ts'

/** A mission in a list of a public page: its glyph, its title, who and where. */
export function MissionLine(props: { mission: PublicMission; language: Language }): JSX.Element {
  const where = () =>
    [props.mission.organisation, props.mission.commune].filter((part) => part !== null).join(', ')
  return (
    <li class="card">
      <Glyph fill={quartersOf(props.mission.grid)} />
      <div>
        <h3>
          <a href={missionPath(props.language, props.mission.number)} lang={noticeLanguage(props.language)}>
            {props.mission.title}
          </a>
        </h3>
        <p class="card-where">{where()}</p>
        <Show when={props.mission.example}>
          <p class="ribbon">{publicWords(props.language).example}</p>
        </Show>
      </div>
    </li>
  )
}

/** How full each petal of a mission's glyph is: an answer of 0, 1 or 2 fills 1, 2 or 3 steps. */
export function quartersOf(grid: number): Quarters {
  const given = unpackGrid(grid)
  return MOTORS.map((motor) => {
    const gift = given[motor]
    return gift === null ? null : gift + 1
  })
}
