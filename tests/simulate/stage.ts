import type { Trace } from './trace.ts'

/** Where an actor stands still. What it waits for is handed over by `resume` or `fail`. */
type Parked = { label: string; resolve: (value: never) => void; reject: (error: unknown) => void }

/** Something that runs by itself between two gates: a tab's exchange, what a person does, a request being served. */
export type Actor = {
  readonly name: string
  /** Where it stands; null while it runs and after its end. */
  readonly parked: string | null
  readonly over: 'ended' | 'failed' | 'killed' | null
  readonly error: unknown
}

/** Stops the actor that comes by until the scheduler lets it go on. */
export type Gate = <T = void>(label: string) => Promise<T>

type Inner = {
  -readonly [K in keyof Actor]: Actor[K]
} & { at: Parked | null; settled: (() => void) | null }

/** Longest that one step may last in real time, in ms: only a step that waits for another actor lasts that long. */
const STUCK_MS = 20_000

/**
 * Lets one actor at a time go from one gate to the next and waits for it, so that no native timing decides anything. A killed
 * actor is never let go again: its promises are simply forgotten, as those of a dead process.
 */
export function makeStage(trace: Trace) {
  const park = (actor: Inner, label: string): Promise<never> =>
    new Promise((resolve, reject) => {
      if (actor.over !== null) return
      if (actor.at !== null) throw new Error(`${actor.name} stands at two gates: ${actor.at.label}, ${label}`)
      actor.at = { label, resolve, reject }
      actor.parked = label
      settle(actor)
    })

  const settle = (actor: Inner) => {
    const settled = actor.settled
    actor.settled = null
    settled?.()
  }

  const untilSettled = (actor: Inner): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${actor.name} neither ended nor came to a gate`)),
        STUCK_MS,
      )
      actor.settled = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    /** Starts an actor and waits for its first gate or its end. */
    async start(name: string, work: (gate: Gate, self: Actor) => Promise<void>): Promise<Actor> {
      const actor: Inner = { name, parked: null, over: null, error: null, at: null, settled: null }
      const settled = untilSettled(actor)
      const gate: Gate = (label) => park(actor, label)
      work(gate, actor).then(
        () => end(actor, 'ended'),
        (error) => {
          actor.error = error
          end(actor, 'failed')
        },
      )
      await settled
      return actor
    },
    /** Lets a parked actor go on with what it waited for, to its next gate or its end. */
    async resume(actor: Actor, value?: unknown): Promise<void> {
      await go(actor as Inner, ({ resolve }) => resolve(value as never))
    },
    /** The same, and what it waited for fails. */
    async fail(actor: Actor, error: unknown): Promise<void> {
      await go(actor as Inner, ({ reject }) => reject(error))
    },
    /** It stops where it stands, for ever. */
    kill(actor: Actor): void {
      const inner = actor as Inner
      if (inner.over !== null) return
      inner.over = 'killed'
      inner.at = null
      inner.parked = null
    },
  }

  function end(actor: Inner, how: 'ended' | 'failed') {
    if (actor.over !== null) return
    actor.over = how
    if (how === 'failed') trace.say(`${actor.name}: ${String(actor.error)}`)
    settle(actor)
  }

  async function go(actor: Inner, hand: (parked: Parked) => void): Promise<void> {
    const { at } = actor
    if (at === null) throw new Error(`${actor.name} stands at no gate`)
    actor.at = null
    actor.parked = null
    const settled = untilSettled(actor)
    hand(at)
    await settled
  }
}

export type Stage = ReturnType<typeof makeStage>
