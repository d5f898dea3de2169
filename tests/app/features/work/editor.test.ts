import { beforeEach, expect, test, vi } from 'vitest'
import { makeEditor, openEditor, rescueScratches } from '../../../../app/features/work/editor.ts'
import { conflictsOf, findMission } from '../../../../app/features/work/work-docs.ts'
import { openWorkStore } from '../../../../app/local/work/store.ts'
import { makeWork } from '../../../../app/state/work/make-work.ts'
import type { Kept, Work } from '../../../../app/state/work/work.ts'
import { TEST_NOW } from '../../../support/make-edge.ts'
import { freshId } from '../../../support/make-work-device.ts'
import { smallStorage } from '../../../support/small-storage.ts'
import { editFor } from '../../../support/village-hall.ts'

/** This phone's outbox on its disk; `refuse` stands in its way. */
async function phone() {
  const store = openWorkStore({ name: `elan-work-${freshId()}`, newId: freshId })
  const { work: made } = await makeWork({
    store,
    now: () => TEST_NOW,
    newId: freshId,
    isAdministrator: () => false,
    cycle: async () => 'never',
  })
  const gate: { refuse: Kept | undefined } = { refuse: undefined }
  const work: Work = {
    ...made,
    mutate: async (name, args) => gate.refuse ?? made.mutate(name, args),
  }
  return { work, gate, names: () => work.outbox().map(({ name }) => name) }
}

/** A tab is killed: its locks fall a moment later. */
async function gone(editor: { mission: string; close: () => void }): Promise<void> {
  editor.close()
  while ((await navigator.locks?.query())?.held?.some(({ name }) => name?.includes(editor.mission))) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

beforeEach(() => {
  vi.stubGlobal('localStorage', smallStorage())
})

test('a need is made by its first words, then changed by what changes', async () => {
  const { work, names } = await phone()
  const mission = freshId()
  const editor = makeEditor(work, mission, 'tab')
  expect(await editor.save()).toBe(true)
  expect(names()).toEqual([])
  editor.setText('title', 'Trier')
  await editor.save()
  editor.setText('title', 'Trier les dons')
  editor.setFacts({ anytime: true })
  await editor.save()
  await editor.save()
  expect(names()).toEqual(['mission_create', 'mission_edit'])
  expect(findMission(work.view(), mission)?.value).toMatchObject({
    texts: { title: 'Trier les dons' },
    facts: { anytime: true },
  })
})

test('my own edits chain: none conflicts with the one before', async () => {
  const { work } = await phone()
  const mission = freshId()
  const editor = makeEditor(work, mission, 'tab')
  for (const title of ['T', 'Tr', 'Tri', 'Trier']) {
    editor.setText('title', title)
    editor.save()
  }
  await editor.save()
  expect(findMission(work.view(), mission)?.value.texts.title).toBe('Trier')
  expect(conflictsOf(work.view(), mission)).toEqual([])
})

test('words that a colleague wrote after the editor was opened are not overwritten', async () => {
  const { work } = await phone()
  const mission = freshId()
  const first = makeEditor(work, mission, 'tab')
  first.setText('title', 'Trier')
  await first.save()
  const mine = makeEditor(work, mission, 'mine')
  await work.mutate('mission_edit', editFor({ work }, mission, { title: 'Celui de Paul' }))
  mine.setText('title', 'Le mien')
  await mine.save()
  mine.setText('title', 'Le mien, encore')
  await mine.save()
  expect(findMission(work.view(), mission)?.value.texts.title).toBe('Celui de Paul')
  expect(conflictsOf(work.view(), mission).map(({ value }) => value.mine)).toEqual(['Le mien, encore'])
})

test('a field that nobody touched is never sent, even when another version arrived', async () => {
  const { work } = await phone()
  const mission = freshId()
  const first = makeEditor(work, mission, 'tab')
  first.setText('title', 'Trier')
  await first.save()
  const mine = makeEditor(work, mission, 'mine')
  await work.mutate('mission_edit', editFor({ work }, mission, { title: 'Celui de Paul' }))
  mine.setText('description', 'On trie.')
  await mine.save()
  expect(findMission(work.view(), mission)?.value.texts).toMatchObject({
    title: 'Celui de Paul',
    description: 'On trie.',
  })
})

test('a full disk leaves the words on the screen, and the next try keeps them', async () => {
  const { work, gate, names } = await phone()
  const editor = makeEditor(work, freshId(), 'tab')
  gate.refuse = { ok: false, reason: 'full', details: [] }
  editor.setText('title', 'Trier')
  expect(await editor.save()).toBe(false)
  expect(editor.fault()).toMatchObject({ reason: 'full' })
  expect(editor.draft().texts.title).toBe('Trier')
  gate.refuse = undefined
  expect(await editor.save()).toBe(true)
  expect(names()).toEqual(['mission_create'])
})

test('words of a tab that was killed are there when the need is opened again', async () => {
  const { work } = await phone()
  const mission = freshId()
  const killed = makeEditor(work, mission, 'killed')
  killed.setText('title', 'Trier les')
  await gone(killed)
  const again = await openEditor(work, mission, 'next')
  expect(again.draft().texts.title).toBe('Trier les')
  await again.save()
  expect(findMission(work.view(), mission)?.value.texts.title).toBe('Trier les')
  expect(Object.keys(localStorage)).toEqual([])
})

test('words of killed tabs go into the outbox without being opened, over what they saw', async () => {
  const { work } = await phone()
  const mission = freshId()
  const first = makeEditor(work, mission, 'first')
  first.setText('title', 'Trier')
  await first.save()
  first.setText('title', 'Trier demain')
  await gone(first)
  await work.mutate('mission_edit', editFor({ work }, mission, { title: 'Celui de Paul' }))
  await rescueScratches(work, 'next')
  expect(findMission(work.view(), mission)?.value.texts.title).toBe('Celui de Paul')
  expect(conflictsOf(work.view(), mission).map(({ value }) => value.mine)).toEqual(['Trier demain'])
})

test('words of another account stay out of sight', async () => {
  const { work } = await phone()
  const mission = freshId()
  const note = {
    mission,
    account: freshId(),
    saved: null,
    overs: {},
    draft: makeEditor(work, mission, 'x').draft(),
  }
  localStorage.setItem(`elan-write:${mission}:theirs`, JSON.stringify(note))
  const mine = await openEditor(work, mission, 'mine')
  expect(mine.saving()).toBe('new')
  expect(Object.keys(localStorage)).toHaveLength(1)
})

test('a small store that refuses takes nothing from what is written', async () => {
  const { work } = await phone()
  vi.stubGlobal('localStorage', Object.assign(smallStorage(), { isFull: true }))
  const mission = freshId()
  const editor = makeEditor(work, mission, 'tab')
  editor.setText('title', 'Trier')
  await editor.save()
  expect(findMission(work.view(), mission)?.value.texts.title).toBe('Trier')
})
