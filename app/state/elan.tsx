import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js'
import type { Catalogue } from '#domain/catalogue/layout.ts'
import type { Clock } from '#domain/match/clock.ts'
import { LIMITS, type Match, type Ranking, rank } from '#domain/match/rank.ts'
import { reasonsOf } from '#domain/match/reason.ts'
import { MOTORS, type Motor } from '#domain/motors.ts'
import type { Language } from '#domain/pages.ts'
import { type Narrowing, NO_WISHES, type Wishes } from '#domain/wishes.ts'
import type { ListWords } from '#domain/words/fr/list.ts'
import type { ReasonWords } from '#domain/words/fr/reasons.ts'

/** Words that come with the first bytes. Other screens bring theirs. */
export type FirstWords = { list: ListWords; reasons: ReasonWords }

/** How many missions a list shows at first, and how many more at each « Voir plus ». */
export const PAGE = 10

/** What every screen reads: the person's wishes, the missions at hand, and how they rank. Nothing of it leaves the phone. */
export type Elan = ReturnType<typeof createElan>

export function createElan(language: Language, words: FirstWords, first: readonly Catalogue[], now: Clock) {
  const [wishes, replaceWishes] = createSignal<Wishes>(NO_WISHES)
  const [catalogues, setCatalogues] = createSignal(first)
  const [clock, setClock] = createSignal(now)
  const [arrived, setArrived] = createSignal(first.length > 0)
  const [checked, setChecked] = createSignal('')
  const [shown, setShown] = createSignal(PAGE)
  const [tileOrder, setTileOrder] = createSignal<readonly Motor[]>(MOTORS)
  const [keptNumbers, setKeptNumbers] = createSignal<ReadonlySet<number>>(new Set())
  const ranking: Accessor<Ranking> = createMemo(() =>
    rank(catalogues(), wishes(), clock(), { ...LIMITS, limit: Math.max(LIMITS.limit, shown() + PAGE) }),
  )
  const setWishes = (part: Partial<Wishes>) => replaceWishes({ ...wishes(), ...part })
  return {
    language,
    words,
    wishes,
    replaceWishes,
    setWishes,
    narrow: (part: Partial<Narrowing>) => setWishes({ narrowing: { ...wishes().narrowing, ...part } }),
    catalogues,
    setCatalogues,
    clock,
    setClock,
    /** Whether the missions of the place are before the person, as far as phone and network have them. */
    arrived,
    setArrived,
    /** How long ago the missions were verified, in words; empty while they are fresh. */
    checked,
    setChecked,
    shown,
    showMore: () => setShown(shown() + PAGE),
    tileOrder,
    setTileOrder,
    keptNumbers,
    setKeptNumbers,
    ranking,
    /** The line of why of a match, in words. */
    reasonOf: ({ catalogue, row }: Pick<Match, 'catalogue' | 'row'>) =>
      words.reasons.line(reasonsOf(catalogue, row, wishes(), clock())),
  }
}

const ElanContext = createContext<Elan>()
export const ElanProvider = ElanContext.Provider

export function useElan(): Elan {
  const elan = useContext(ElanContext)
  if (elan === undefined) throw new Error('useElan outside of ElanProvider')
  return elan
}
