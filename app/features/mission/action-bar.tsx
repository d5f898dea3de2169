import { createEffect, createMemo, createSignal, type JSX, on, Show } from 'solid-js'
import { missionPath } from '#domain/public/addresses.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { useElan } from '../../state/elan.tsx'
import { keepMission, unkeepMission } from '../../state/kept.ts'
import { whenPhone } from '../../state/phone.ts'
import { hrefOf } from '../../state/route.ts'
import { noteSignUp, signUps } from '../../state/sign-ups-elsewhere.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { nextStep, type Step, takesProposals } from './application.ts'
import { type KnownMission, whereOf } from './known-mission.ts'
import type { TextState } from './mission-text.ts'
import { share } from './share.ts'

type BarProps = { known: KnownMission; text: TextState; words: MissionWords }

/** The next step, within the thumb's reach, with « Garder » and « Partager » beside. */
export function ActionBar(props: BarProps): JSX.Element {
  const [said, setSaid] = createSignal<Said>({ line: '' })
  const area = () => (props.text.state === 'here' ? props.text.area : undefined)
  const step = () => nextStep(props.known, props.words, area())
  const mine = createMyLine(() => props.known)
  createEffect(
    on(
      () => props.known.number,
      () => setSaid({ line: '' }),
    ),
  )
  return (
    <div class="actions">
      <p class="actions-line">
        {mine() ?? step().line}
        <ElsewhereLine known={props.known} words={props.words} />
      </p>
      <div class="actions-row">
        <Show when={mine() === undefined} fallback={<MyLink words={props.words} />}>
          <Show when={linkOf(step())}>
            {(link) => <StepLink link={link()} onLeave={() => noteLeft(props.known, area())} />}
          </Show>
        </Show>
        <KeepButton known={props.known} text={props.text} words={props.words} say={setSaid} />
        <ShareButton known={props.known} text={props.text} words={props.words} say={setSaid} />
      </div>
      <p class="actions-said" role="status">
        {said().line}
        <Show when={said().undo}>
          {(undo) => (
            <button type="button" class="quiet" onClick={() => undo()()}>
              {props.words.undo}
            </button>
          )}
        </Show>
      </p>
    </div>
  )
}

type Said = { line: string; undo?: () => void }
type Saying = BarProps & { say: (said: Said) => void }

const linkOf = (step: Step) => (step.url === null ? undefined : step)

/** The sign-up page of another site opens: the phone remembers, to ask one day what came of it. */
async function noteLeft({ mission, number }: KnownMission, area: string | undefined): Promise<void> {
  if (mission === null) return
  const { title, organisation, source } = mission
  const { now } = await whenPhone()
  const address = area === undefined ? `${number}` : `${number}-${area}`
  noteSignUp({ number, address, title, organisation: organisation.name, source: source.name, at: now() })
}

/** « L'avez-vous fait ? », once its sign-up page was opened. */
function ElsewhereLine(props: { known: KnownMission; words: MissionWords }): JSX.Element {
  const noted = () => signUps().some(({ number }) => number === props.known.number)
  return (
    <Show when={noted()}>
      {' '}
      <a class="plain-link" href={hrefOf('engagements')}>
        {props.words.wentThere}
      </a>
    </Show>
  )
}

type StepLinkProps = { link: Extract<Step, { url: string }>; onLeave: () => void }

function StepLink(props: StepLinkProps): JSX.Element {
  return (
    <Show
      when={props.link.isHere}
      fallback={
        <a
          class="action"
          href={props.link.url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          onClick={() => props.onLeave()}
        >
          {props.link.label}
          <LineIcon name="out" />
        </a>
      }
    >
      <a class="action" href={props.link.url}>
        {props.link.label}
      </a>
    </Show>
  )
}

function MyLink(props: { words: MissionWords }): JSX.Element {
  return (
    <a class="action" href={hrefOf('engagements')}>
      {props.words.seeMine}
    </a>
  )
}

/** Where the person's own application for a mission stands, where there is one; what reads it is brought only then. */
function createMyLine(known: () => KnownMission): () => string | undefined {
  const elan = useElan()
  const [line, setLine] = createSignal<() => string | undefined>(() => undefined)
  const ownId = createMemo(() => {
    const { mission } = known()
    return mission !== null && takesProposals(mission) ? mission.id : undefined
  })
  createEffect(
    on(ownId, async (id) => {
      setLine(() => () => undefined)
      if (id === undefined) return
      try {
        const { followMyLine } = await import('../engagements/my-line.ts')
        const found = await followMyLine(id, elan.language)
        if (ownId() === id) setLine(() => found)
      } catch {
        // Storage is refused, or the network away before the app was whole: one proposes oneself as if for the first time.
      }
    }),
  )
  return () => line()()
}

function KeepButton(props: Saying): JSX.Element {
  const elan = useElan()
  const number = () => props.known.number
  const isKept = () => elan.keptNumbers().has(number())
  const area = () => (props.text.state === 'here' ? props.text.area : undefined)
  const keep = async () => {
    const lines = { kept: props.words.keptSaid, memory: props.words.keptInMemory, away: props.words.keepAway }
    props.say({ line: lines[await keepMission(elan, number(), area())] })
  }
  const unkeep = async () => {
    const bringBack = await unkeepMission(elan, number())
    const undo = async () => {
      await bringBack()
      props.say({ line: props.words.keptSaid })
    }
    props.say({ line: props.words.unkeptSaid, undo })
  }
  return (
    <button
      type="button"
      class="tool"
      classList={{ 'is-on': isKept() }}
      aria-label={isKept() ? props.words.keptRemove : props.words.keep}
      onClick={() => (isKept() ? unkeep() : keep())}
    >
      <LineIcon name="kept" />
      {isKept() ? props.words.kept : props.words.keep}
    </button>
  )
}

function ShareButton(props: Saying): JSX.Element {
  const elan = useElan()
  const send = async () => {
    const { mission, row, number } = props.known
    const title = mission?.title ?? row?.title ?? ''
    const text = props.words.shareText(title, whereOf(props.known, props.words))
    const url = `${location.origin}${missionPath(elan.language, number)}`
    const outcome = await share(title, text, url)
    if (outcome === 'copied') props.say({ line: props.words.copied })
    if (outcome === 'failed') props.say({ line: `${props.words.copyFailed} ${url}` })
  }
  return (
    <button type="button" class="tool" onClick={send}>
      <LineIcon name="share" />
      {props.words.share}
    </button>
  )
}
