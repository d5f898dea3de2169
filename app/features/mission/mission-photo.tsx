import { createSignal, type JSX, Show } from 'solid-js'
import type { Mission } from '#domain/mission.ts'
import type { ConditionWords } from '#domain/words/fr/conditions.ts'

/** A mission's photo. Its address names the mission, and looking tells a server nothing: it is fetched by a tap that says so. */
export function MissionPhoto(props: {
  photo: NonNullable<Mission['photo']>
  words: ConditionWords
  /** It waits for its readers: those alone may see it, by their session. */
  isQueued: boolean | undefined
}): JSX.Element {
  const [isShown, setShown] = createSignal(false)
  const [isAway, setAway] = createSignal(false)
  const ask = () => {
    setAway(false)
    setShown(true)
  }
  const fail = () => {
    setShown(false)
    setAway(true)
  }
  return (
    <section class="part" aria-labelledby="photo">
      <h2 id="photo">{props.words.photo}</h2>
      <Show
        when={isShown()}
        fallback={
          <>
            <p class="prose">{props.photo.description}</p>
            <button type="button" class="chip" onClick={ask}>
              {props.words.seePhoto}
            </button>
            <p class="hint" role="status">
              {isAway() ? props.words.photoAway : props.words.photoLine}
            </p>
          </>
        }
      >
        <img
          class="mission-photo"
          src={`${props.isQueued ? '/api' : ''}/photos/${props.photo.hash}`}
          alt={props.photo.description}
          onError={fail}
        />
      </Show>
    </section>
  )
}
