import { createSignal, For, type JSX, Show } from 'solid-js'
import { isoOf } from '#domain/days.ts'
import { zoneOf } from '#domain/place/zones.ts'
import { useElan } from '../../state/elan.tsx'
import { announce } from '../../ui/announce.tsx'
import { Switch } from '../../ui/switch.tsx'
import { NewSession } from './new-session.tsx'
import { PlaceField } from './place-field.tsx'
import { orderedSessions, sessionWords } from './planned-words.ts'
import { SeatsField } from './seats-field.tsx'
import { SessionCard } from './session-card.tsx'
import { TextField } from './text-field.tsx'
import type { StepProps } from './write-screen.tsx'

/** The second screen: where, when, how many. */
export function WhenStep(props: StepProps): JSX.Element {
  return (
    <>
      <WherePart {...props} />
      <WhenPart {...props} />
    </>
  )
}

function WherePart(props: StepProps): JSX.Element {
  const words = () => props.words.where
  const facts = () => props.editor.draft().facts
  const set = (part: Parameters<StepProps['editor']['setFacts']>[0]) => {
    props.editor.setFacts(part)
    props.editor.save()
  }
  const setPlace = (part: { atHome?: boolean; street?: string | null }) => {
    const place = facts().place
    if (place !== null) props.editor.setFacts({ place: { ...place, ...part } })
  }
  const turnHome = (atHome: boolean) => {
    setPlace(atHome ? { atHome, street: null } : { atHome })
    props.editor.save()
  }
  return (
    <section class="part" aria-labelledby="write-where">
      <h2 id="write-where">{words().legend}</h2>
      <Show when={!facts().remote}>
        <PlaceField {...props} />
      </Show>
      <Switch
        label={words().remote}
        hint={words().remoteHint}
        on={facts().remote}
        onTurn={(remote) => set(remote ? { remote, place: null } : { remote })}
      />
      <Show when={facts().place}>
        {(place) => (
          <>
            <Switch label={words().atHome} hint={words().atHomeHint} on={place().atHome} onTurn={turnHome} />
            <Show
              when={place().atHome}
              fallback={
                <TextField
                  label={words().street}
                  hint={words().streetHint}
                  value={place().street ?? ''}
                  onInput={(street) => setPlace({ street: street.trim() === '' ? null : street })}
                  onLeave={() => props.editor.save()}
                />
              }
            >
              <Switch
                label={words().accompanied}
                hint={words().accompaniedHint}
                on={facts().accompanied}
                onTurn={(accompanied) => set({ accompanied })}
              />
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}

type Adding = 'once' | 'weekly' | null

function WhenPart(props: StepProps): JSX.Element {
  const elan = useElan()
  const [adding, setAdding] = createSignal<Adding>(null)
  const words = () => props.words.when
  const draft = () => props.editor.draft()
  const today = () => isoOf(elan.clock().day)
  const zone = () => zoneOf(draft().facts.place?.area ?? 'remote', draft().facts.place?.insee)
  const ids = () => orderedSessions(draft().sessions, today()).map(([id]) => id)
  const said = (id: string) => {
    const session = draft().sessions[id]
    return session === undefined ? '' : sessionWords(session, today(), { ...elan, words: props.words })
  }
  const added = (sentence: string) => {
    setAdding(null)
    announce(sentence)
    props.editor.save()
  }
  return (
    <section class="part" aria-labelledby="write-when">
      <h2 id="write-when">{words().legend}</h2>
      <Switch
        label={words().anytime}
        hint={words().anytimeHint}
        on={draft().facts.anytime}
        onTurn={(anytime) => {
          props.editor.setFacts({ anytime })
          props.editor.save()
        }}
      />
      <ul class="sessions">
        <For each={ids()}>{(id) => <SessionCard {...props} id={id} said={said(id)} today={today()} />}</For>
      </ul>
      <Show
        when={adding()}
        fallback={
          <p class="row">
            <button type="button" class="chip" onClick={() => setAdding('once')}>
              {words().addOnce}
            </button>
            <button type="button" class="chip" onClick={() => setAdding('weekly')}>
              {words().addWeekly}
            </button>
          </p>
        }
      >
        {(kind) => (
          <NewSession
            {...props}
            kind={kind()}
            zone={zone()}
            today={today()}
            onAdded={added}
            onCancel={() => setAdding(null)}
          />
        )}
      </Show>
      <Show when={ids().length === 0}>
        <h2 class="write-seats">{props.words.seats.legend}</h2>
        <SeatsField {...props} session="all" />
      </Show>
    </section>
  )
}
