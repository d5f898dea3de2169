import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js'
import { rowAt } from '#domain/catalogue/row-at.ts'
import { type Explanation, explain } from '#domain/match/explain.ts'
import { DEFAULT_WEIGHTS, TERMS, type Term } from '#domain/wishes.ts'
import type { WhyWords } from '#domain/words/fr/why.ts'
import { type Elan, useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { announce } from '../../ui/announce.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { addressedMission } from './addressed-mission.ts'
import { findSpot, type Spot } from './known-mission.ts'
import { termWords } from './term-words.ts'
import { TopOfList } from './top-of-list.tsx'
import { WhyTerm } from './why-term.tsx'

/** « Voir le calcul »: every term of a score with its points, which add up, and the weights, which move the list at once. */
export function WhyScreen(props: ScreenProps<WhyWords>): JSX.Element {
  const elan = useElan()
  const asked = () => addressedMission(props.detail).number
  // Without a mission in the address, the first one stays the example while the weights move, as long as it is at hand.
  const example = createMemo<number>((held) => {
    const stays = held !== 0 && findSpot(elan.catalogues(), held, null) !== undefined
    return stays ? held : (elan.ranking().matches[0]?.number ?? 0)
  }, 0)
  const number = () => asked() || example()
  const title = () => (asked() === 0 ? props.words.titleWeights : props.words.title)
  const heading = createScreenTitle(title, asked)
  const spot = createMemo(() => findSpot(elan.catalogues(), number(), elan.wishes().home))
  return (
    <div class="screen narrow has-actions">
      <BackLink label={props.words.back} href={hrefOf('settings')} />
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Show when={spot()} fallback={<WeightsAlone words={props.words} isAsked={asked() !== 0} />}>
        {(found) => <Sum spot={found()} number={number()} isExample={asked() === 0} words={props.words} />}
      </Show>
    </div>
  )
}

type SumProps = { spot: Spot; number: number; isExample: boolean; words: WhyWords }

function Sum(props: SumProps): JSX.Element {
  const elan = useElan()
  const row = createMemo(() => rowAt(props.spot.catalogue, props.spot.row))
  const sum = createMemo(() => explain(props.spot.catalogue, props.spot.row, elan.wishes(), elan.clock()))
  const byTerm = createMemo(() => new Map(sum().terms.map((one) => [one.term, one])))
  const saidOf = (term: Term) => {
    const one = byTerm().get(term)
    const facts = { row: row(), km: props.spot.km, wishes: elan.wishes(), today: elan.clock().day }
    return one === undefined ? '' : termWords(one, facts, { why: props.words, ...elan.words })
  }
  const place = () => placeOf(elan, props.number, props.words)
  createEffect(
    on(
      () => elan.wishes().weights,
      () => announce(props.words.changed(sum().score, place())),
      { defer: true },
    ),
  )
  return (
    <>
      <p>{props.isExample ? props.words.first(row().title) : row().title}</p>
      <p class="hint">{props.words.lead}</p>
      <ol class="terms">
        <For each={sum().terms.map(({ term }) => term)}>
          {(term) => (
            <WhyTerm
              term={term}
              points={byTerm().get(term)?.points ?? 0}
              isUnknown={byTerm().get(term)?.value === null}
              said={saidOf(term)}
              words={props.words}
            />
          )}
        </For>
      </ol>
      <Total sum={sum()} place={place()} words={props.words} />
      <SilentTerms terms={sum().terms.map(({ term }) => term)} words={props.words} />
      <Reset words={props.words} />
      <TopOfList number={props.number} words={props.words} />
    </>
  )
}

function Total(props: { sum: Explanation; place: string; words: WhyWords }): JSX.Element {
  return (
    <p class="total">
      <strong>{props.words.total}</strong>
      <span>{props.place}</span>
      <output>{props.words.of(props.sum.score, props.sum.max)}</output>
    </p>
  )
}

function placeOf(elan: Elan, number: number, words: WhyWords): string {
  const { matches, total } = elan.ranking()
  const index = matches.findIndex((match) => match.number === number)
  return index === -1 ? words.outside : words.place(index + 1, total)
}

/** Terms about which the person said nothing: named, with the way to say something. */
function SilentTerms(props: { terms: readonly Term[]; words: WhyWords }): JSX.Element {
  const silent = () => TERMS.filter((term) => !props.terms.includes(term))
  return (
    <Show when={silent().length > 0}>
      <div class="notice">
        <p>{props.words.silent}</p>
        <ul class="dots">
          <For each={silent()}>{(term) => <li>{props.words.terms[term]}</li>}</For>
        </ul>
        <Show when={silent().includes('grid')}>
          <p>{props.words.sayMotors}</p>
        </Show>
        <a class="chip" href={hrefOf('settings', 'me')}>
          {props.words.sayMore}
        </a>
      </div>
    </Show>
  )
}

function Reset(props: { words: WhyWords }): JSX.Element {
  const elan = useElan()
  const isDefault = () => TERMS.every((term) => elan.wishes().weights[term] === DEFAULT_WEIGHTS[term])
  const reset = () => {
    elan.setWishes({ weights: DEFAULT_WEIGHTS })
    announce(props.words.resetSaid)
  }
  return (
    <button type="button" class="chip" aria-disabled={isDefault()} onClick={reset}>
      {props.words.reset}
    </button>
  )
}

/** The weights without a mission to count: an empty list, or one that this phone does not compare. */
function WeightsAlone(props: { words: WhyWords; isAsked: boolean }): JSX.Element {
  return (
    <>
      <p>{props.isAsked ? props.words.unlisted : props.words.none}</p>
      <ol class="terms">
        <For each={TERMS}>
          {(term) => <WhyTerm term={term} points={null} isUnknown={false} said="" words={props.words} />}
        </For>
      </ol>
      <Reset words={props.words} />
    </>
  )
}
