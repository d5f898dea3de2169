import { createEffect, createSignal } from 'solid-js'
import { findTextById } from '../../state/text-by-id.ts'
import { findNote, keepNote, type MissionNote, noteOf } from '../apply/mission-note.ts'

/**
 * What the phone knows of the missions of engagements: what was kept when they were written here, else, on another phone, kept copies
 * and texts. What is found is kept, so that it is looked for once.
 */
export function createNotes(missions: () => readonly string[]): (mission: string) => MissionNote | undefined {
  const [notes, setNotes] = createSignal<ReadonlyMap<string, MissionNote>>(new Map())
  const asked = new Set<string>()
  const know = (mission: string, note: MissionNote) => setNotes(new Map(notes()).set(mission, note))
  createEffect(() => {
    for (const mission of missions()) {
      if (asked.has(mission)) continue
      asked.add(mission)
      void look(mission, know)
    }
  })
  return (mission) => notes().get(mission) ?? findNote(mission)
}

async function look(mission: string, know: (mission: string, note: MissionNote) => void): Promise<void> {
  if (findNote(mission) !== undefined) return
  const found = await findTextById(mission)
  if (found === undefined) return
  keepNote(mission, noteOf(found))
  know(mission, noteOf(found))
}
