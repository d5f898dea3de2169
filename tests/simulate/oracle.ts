import { same } from './same.ts'

/**
 * What a person was told is kept. `maybe`: the page died before it could tell. `left`: dropped by the person, or sent again under
 * another id; nobody waits for it any more. `seen`: texts of the mission that stood on the author's screen, by field.
 */
export type Made = {
  id: string
  device: string
  account: string | null
  name: string
  args: Record<string, unknown>
  seen: Record<string, string>
  state: 'maybe' | 'kept' | 'left'
  at: number
}

type Sent = { account: string | null; name: string; args: Record<string, unknown> }

/** Remembers, outside of everything that can fail, what people wrote and what reached the server. */
export function makeOracle(before?: { made: ReadonlyMap<string, Made>; sent: ReadonlyMap<string, Sent> }) {
  const made = new Map<string, Made>(before?.made)
  const sent = new Map<string, Sent>(before?.sent)
  const recorded = new Set<string>()
  const evicted = new Map<string, number>()
  return {
    made,
    sent,
    /** Ids that the server ever recorded, in any of its lives. */
    recorded,
    /** The sequence that a pull last told of a mutation's end. */
    outcomeSeq: new Map<string, number>(),
    /** Devices whose storage was taken away, and when. */
    evicted,
    make: (one: Made) => void made.set(one.id, one),
    kept(id: string): void {
      const one = made.get(id)
      if (one?.state === 'maybe') one.state = 'kept'
    },
    /** Somebody is about to take it back: until that is known to have happened, nothing is promised. */
    waver(id: string): void {
      const one = made.get(id)
      if (one?.state === 'kept') one.state = 'maybe'
    },
    left(id: string): void {
      const one = made.get(id)
      if (one !== undefined) one.state = 'left'
    },
    /** Notes what a push carries as the server takes it in, for an account. */
    carry(
      account: string | null,
      mutations: readonly { id: string; name: string; args: unknown }[],
    ): string[] {
      const changed: string[] = []
      for (const { id, name, args } of mutations) {
        const before = sent.get(id)
        if (before === undefined) sent.set(id, { account, name, args: args as Record<string, unknown> })
        else if (!same(before.args, args) || before.name !== name) changed.push(id)
      }
      return changed
    },
    /** Whether what somebody kept may be nowhere: its device lost its storage since. */
    isExcused: ({ device, at }: Made): boolean => (evicted.get(device) ?? -1) >= at,
  }
}

export type Oracle = ReturnType<typeof makeOracle>
