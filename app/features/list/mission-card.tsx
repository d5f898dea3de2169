import { type JSX, Show } from 'solid-js'
import { EXAMPLE } from '#domain/catalogue/flags.ts'
import type { Match } from '#domain/match/rank.ts'
import { MOTORS, unpackGrid } from '#domain/motors.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { Glyph, type Quarters } from '../../ui/glyph.tsx'
import { whereOf } from './where-of.ts'

/** Gifts 0, 1, 2 as quarters of the glyph: small, middle, full, so that a low gift is still seen. */
export function quartersOf(packed: number): Quarters {
  const grid = unpackGrid(packed)
  return MOTORS.map((motor) => {
    const gift = grid[motor]
    return gift === null ? null : gift + 1
  })
}

/** One mission in the list: glyph, title, who and where, one line of why; `head` opens a part of the list. The whole card opens it. */
export function MissionCard(props: { match: Match; head: string | null }): JSX.Element {
  const elan = useElan()
  const words = elan.words.list
  const catalogue = () => props.match.catalogue
  const row = () => props.match.row
  const outline = (): Quarters => MOTORS.map((motor) => elan.wishes().grid[motor])
  return (
    <>
      <Show when={props.head}>
        <li class="cards-head">{props.head}</li>
      </Show>
      <li class="card">
        <Glyph fill={quartersOf(catalogue().grid[row()] ?? 255)} outline={outline()} />
        <div>
          <h3>
            <a href={hrefOf('mission', props.match.number)}>{catalogue().titleAt(row())}</a>
          </h3>
          <p class="card-where">
            {[catalogue().organisationAt(row()).name, whereOf(catalogue(), row(), words) ?? []]
              .flat()
              .join(' · ')}
            <Show when={(catalogue().flags[row()] ?? 0) & EXAMPLE}>
              {' '}
              <span class="ribbon">{words.example}</span>
            </Show>
          </p>
          <p class="card-reason">{elan.reasonOf(props.match)}</p>
          <Show when={props.match.more > 0}>
            <p class="card-more">{words.othersOf(props.match.more)}</p>
          </Show>
        </div>
      </li>
    </>
  )
}
