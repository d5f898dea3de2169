import { expect, test } from 'vitest'
import { entryWords, groupEntries, parkedWords } from '../../../../app/features/work/entry-words.ts'
import { outbox as en } from '../../../../domain/words/en/outbox.ts'
import { outbox as fr } from '../../../../domain/words/fr/outbox.ts'
import { REFUSALS } from '../../../../domain/work/decision.ts'
import { MUTATIONS } from '../../../../domain/work/mutations.ts'
import { MISSION, OURS, uuid } from '../../../support/work-docs.ts'

test('every reason for which something stays has a sentence in both languages', () => {
  for (const reason of [...REFUSALS, 'failing', 'reused', 'too_old', 'unreadable'] as const) {
    for (const words of [fr, en]) {
      const said = parkedWords({ reason } as never, words)
      expect(said.length, reason).toBeGreaterThan(20)
      if (reason !== 'unreadable') expect(said, reason).not.toBe(words.parked.unreadable)
    }
  }
})

test('everything that may wait is said in a few words, also what no build knows any more', () => {
  const args = { organisation: OURS, mission: MISSION, name: 'Le Seuil', by: 2, to: 'published' }
  for (const name of [...Object.keys(MUTATIONS), 'mission_dance']) {
    expect(entryWords({ name, args }, fr), name).toMatch(/^\p{Lu}/u)
  }
  expect(entryWords({ name: 'mission_dance', args: null }, fr)).toBe(fr.what.other)
})

test('an edit says what it changes', () => {
  const args = {
    texts: { title: { value: 'Trier', over: null } },
    facts: { place: null, answer_be_useful: 'top', minAge: 'adult' },
    sessions: { [uuid(61)]: null },
  }
  expect(entryWords({ name: 'mission_edit', args }, fr)).toBe(
    'Changer\u00a0: titre, lieu, réponses, précisions, dates',
  )
})

test('what waits stands together need by need, in the order of writing', () => {
  const entries = ['a', 'b', 'a', undefined].map((mission, i) => ({
    id: String(i),
    name: 'mission_edit',
    args: { mission },
  }))
  expect(groupEntries(entries).map(({ id, entries: all }) => [id, all.map((one) => one.id)])).toEqual([
    ['a', ['0', '2']],
    ['b', ['1']],
    ['', ['3']],
  ])
})
