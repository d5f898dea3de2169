import { type JSX, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { ById } from '../work/by-id.tsx'
import type { Desk } from '../work/desk.ts'
import type { Answering } from './answering.ts'
import { isTickable } from './offer.ts'
import { type Application, GROUP_OF, type Group } from './people-of.ts'
import { PersonCard } from './person-card.tsx'

type GroupProps = { words: PeopleWords; answering: Answering; group: Group; desk: Desk }

/** One group of people, in order of arrival; what is over is folded. */
export function GroupSection(props: GroupProps): JSX.Element {
  const { answering } = props
  const people = () => answering.shown().filter(({ value }) => GROUP_OF[value.status] === props.group)
  const title = () => props.words.groupCount(props.words.groups[props.group], people().length)
  const id = () => `proposals-${props.group}`
  const list = () => (
    <ul class="proposal-list">
      <ById each={people()}>
        {(one) => <PersonCard words={props.words} answering={answering} desk={props.desk} person={one()} />}
      </ById>
    </ul>
  )
  return (
    <Show when={people().length > 0}>
      <section class="part" aria-labelledby={id()}>
        <Show
          when={props.group === 'over'}
          fallback={
            <>
              <h2 id={id()}>{title()}</h2>
              <GroupHead {...props} people={people()} />
              {list()}
            </>
          }
        >
          <details class="more">
            <summary>
              <h2 id={id()}>{title()}</h2>
            </summary>
            <Show when={answering.canAnswer()}>
              <p class="hint">{props.words.overLine}</p>
            </Show>
            {list()}
          </details>
        </Show>
      </section>
    </Show>
  )
}

function GroupHead(props: GroupProps & { people: readonly Application[] }): JSX.Element {
  const { answering } = props
  const tickable = () => props.people.filter(isTickable)
  const isAll = () => tickable().every(answering.isTicked)
  return (
    <>
      <Show when={props.group === 'offered'}>
        <p class="hint">{props.words.offeredLine}</p>
      </Show>
      <Show when={answering.canAnswer() && tickable().length > 1}>
        <button type="button" class="chip quiet" onClick={() => answering.tick(tickable(), !isAll())}>
          {isAll() ? props.words.untickAll : props.words.tickAll}
          <span class="unseen">, {props.words.groups[props.group]}</span>
        </button>
      </Show>
    </>
  )
}
