import { goTo } from '../../state/route.ts'
import type { Desk } from './desk.ts'
import type { Editor } from './editor.ts'
import type { Content } from './edits.ts'

/** Missions that were begun on this page and that no document knows yet, with what they begin with. */
const begun = new Map<string, Content | null>()

/** Begins a mission and goes to its first screen. */
export function beginMission({ newId }: Desk, content: Content | null = null): void {
  const mission = newId()
  begun.set(mission, content)
  goTo('write', `${mission}.what`)
}

/** Gives an editor what its mission begins with, once. */
export function startEditor(editor: Editor): void {
  const content = begun.get(editor.mission)
  if (editor.saving() !== 'new' || !content) return
  begun.set(editor.mission, null)
  editor.change(content)
}

/** Whether an address names something to write: an old link to what was deleted does not. */
export function isSomething(editor: Editor): boolean {
  return editor.saving() !== 'new' || begun.has(editor.mission)
}
