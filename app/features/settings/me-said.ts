import { CAUSES, membersOf, SKILLS } from '#domain/vocabulary.ts'
import type { Wishes } from '#domain/wishes.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'

/** In a line, what someone has said of themselves; « Rien pour l'instant » when nothing. */
export function meSaid(wishes: Wishes, { me, vocabulary }: SettingsWords): string {
  const count = (list: readonly string[], mask: number) => membersOf(list, mask).length
  const slots = Array.from({ length: 21 }, (_, bit) => (wishes.slots >> bit) & 1).filter(
    (bit) => bit === 1,
  ).length
  const said: [number, (n: number) => string][] = [
    [slots, me.slotsSaid],
    [count(SKILLS, wishes.skillsBrought), me.broughtSaid],
    [count(SKILLS, wishes.skillsWanted), me.wantedSaid],
    [count(CAUSES, wishes.causes), me.causesSaid],
  ]
  const parts = said.filter(([n]) => n > 0).map(([n, words]) => words(n))
  const travel = wishes.travel === null ? [] : [vocabulary.travels[wishes.travel]]
  return [...parts, ...travel].join(', ') || me.nothing
}
