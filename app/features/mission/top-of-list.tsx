import { createMemo, For, type JSX, Show } from 'solid-js'
import type { WhyWords } from '#domain/words/fr/why.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'

const SHOWN = 5

/** The first missions of the list as they stand now, so that a moved weight shows what it does. */
export function TopOfList(props: { number: number; words: WhyWords }): JSX.Element {
  const elan = useElan()
  const top = createMemo(() => elan.ranking().matches.slice(0, SHOWN))
  const byNumber = createMemo(() => new Map(top().map((match) => [match.number, match])))
  return (
    <section class="part" aria-labelledby="top">
      <h2 id="top">{props.words.now}</h2>
      <ol class="top">
        <For each={top().map(({ number }) => number)}>
          {(number) => (
            <Show when={byNumber().get(number)}>
              {(match) => (
                <li>
                  <a
                    href={hrefOf('mission', number)}
                    aria-current={number === props.number ? 'true' : undefined}
                  >
                    {match().catalogue.titleAt(match().row)}
                    <Show when={number === props.number}> ({props.words.this})</Show>
                  </a>
                  <span>{match().score}</span>
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
    </section>
  )
}
