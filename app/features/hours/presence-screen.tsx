import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { isoOf } from '#domain/days.ts'
import type { PresenceWords } from '#domain/words/fr/hours.ts'
import { gatheringId, type Held } from '#domain/work/attendance-doc.ts'
import { sumHours } from '#domain/work/hours-totals.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Picks } from '../../ui/picks.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { longDate } from '../account/long-date.ts'
import { ById } from '../work/by-id.tsx'
import type { Desk } from '../work/desk.ts'
import { TextField } from '../work/text-field.tsx'
import { isOnlyRead, listDocs, type MissionDocument } from '../work/work-docs.ts'
import { DayCode } from './day-code.tsx'
import { listOnSheet, listSheetDates } from './sheet-people.ts'
import { SheetPerson } from './sheet-person.tsx'
import { SignHours } from './sign-hours.tsx'

/** Where a mission's sheet is: its UUID, then this. */
export const SHEET = '.presence'

export type SheetProps = { words: PresenceWords; desk: Desk; mission: MissionDocument }
export type DateProps = SheetProps & { held: Held; today: string; mayWrite: boolean }

/** The sheet of presence of a date: who comes, who was there, and the hours that the association signs. On paper, too. */
export function PresenceScreen(props: SheetProps): JSX.Element {
  const elan = useElan()
  const { work } = props.desk
  const today = () => isoOf(elan.clock().day)
  const hasDates = () => Object.keys(props.mission.value.sessions).length > 0
  const dates = createMemo(() => listSheetDates(work.view(), props.mission.id))
  const [chosen, setChosen] = createSignal<string>()
  const [day, setDay] = createSignal(today())
  const held = createMemo<Held | undefined>(
    () => {
      if (!hasDates()) return { mission: props.mission.id, session: 'all', date: day() || today() }
      const all = dates()
      const said = all.find((one) => gatheringId(one) === chosen())
      const past = all.filter(({ date }) => date <= today())
      return said ?? past.at(-1) ?? all[0]
    },
    undefined,
    // What is being written of a date stays when the same date is read again.
    { equals: (a, b) => (a && gatheringId(a)) === (b && gatheringId(b)) },
  )
  const heading = createScreenTitle(() => props.words.title)
  return (
    <section class="screen narrow presence">
      <BackLink label={props.words.back} href={hrefOf('people', props.mission.id)} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <p class="proposals-need">{props.mission.value.texts.title.trim() || props.words.untitled}</p>
      <Show
        when={hasDates()}
        fallback={<TextField label={props.words.day} type="date" value={day()} onInput={setDay} />}
      >
        <Show when={dates().length > 1}>
          <Picks
            one
            legend={props.words.date}
            options={dates().map((one) => ({
              value: gatheringId(one),
              label: longDate(one.date, elan.language),
            }))}
            isChosen={(id) => held() !== undefined && gatheringId(held() as Held) === id}
            onPick={setChosen}
          />
        </Show>
      </Show>
      <Show when={held()} keyed fallback={<Nobody words={props.words} />}>
        {(one) => (
          <DateSheet {...props} held={one} today={today()} mayWrite={!isOnlyRead(work, props.mission.id)} />
        )}
      </Show>
      <Totals {...props} />
    </section>
  )
}

const Nobody = (props: { words: PresenceWords }): JSX.Element => (
  <div class="sheet">
    <h2>{props.words.nobody}</h2>
    <p>{props.words.nobodyLine}</p>
  </div>
)

function DateSheet(props: DateProps): JSX.Element {
  const elan = useElan()
  const people = createMemo(() => listOnSheet(props.desk.work.view(), props.held))
  const hasCome = () => props.held.date <= props.today
  return (
    <>
      <p class="presence-date">{longDate(props.held.date, elan.language)}</p>
      <Show when={people().length > 0} fallback={<Nobody words={props.words} />}>
        <Show when={props.mayWrite && props.held.date === props.today}>
          <DayCode {...props} people={people()} />
        </Show>
        <section class="part" aria-labelledby="presence-people">
          <h2 id="presence-people">{props.words.people}</h2>
          <ul class="presence-list">
            <ById each={people()}>{(one) => <SheetPerson {...props} one={one()} />}</ById>
          </ul>
          <p class="row presence-ways">
            <button type="button" class="chip" onClick={() => window.print()}>
              {props.words.print}
            </button>
          </p>
        </section>
        <Show when={props.mayWrite && hasCome()}>
          <SignHours {...props} people={people()} />
        </Show>
      </Show>
    </>
  )
}

/** All that the association signed, year by year. */
function Totals(props: SheetProps): JSX.Element {
  const years = createMemo(() => {
    const { organisation } = props.mission.value
    const own = listDocs(props.desk.work.view(), 'attendance').map(({ value }) => value)
    const totals = sumHours(own.filter((one) => one.organisation === organisation))
    return [...Map.groupBy(totals, ({ year }) => year)].map(([year, all]) => ({
      year,
      people: all.filter(({ signed }) => signed > 0).length,
      signed: all.reduce((sum, one) => sum + one.signed, 0),
      proposed: all.reduce((sum, one) => sum + one.proposed, 0),
    }))
  })
  return (
    <Show when={years().length > 0}>
      <section class="part presence-ways" aria-labelledby="presence-totals">
        <h2 id="presence-totals">{props.words.totals}</h2>
        <ul>
          <For each={years()}>
            {({ year, people, signed, proposed }) => (
              <li>
                {props.words.total(year, people, props.words.duration(signed))}{' '}
                <Show when={proposed > 0}>{props.words.toSign(props.words.duration(proposed))}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
