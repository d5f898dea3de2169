import { type Accessor, batch, createSignal } from 'solid-js'
import type { TextField, Texts } from '#domain/work/mission-doc.ts'
import type { Kept, Work } from '../../state/work/work.ts'
import { type Content, contentOf, editsOf, NO_CONTENT, type Overs, tooLong } from './edits.ts'
import { forgetScratch, holdScratch, keepScratch, type Scratch, takeScratches } from './scratch.ts'
import { findMission } from './work-docs.ts'

const CALM_MS = 700

export type Fault = Extract<Kept, { ok: false }>

/** `new`: nothing was said yet. `typing`: words that the outbox has not. `kept`: it has them. `fault`: it did not take them. */
export type Saving = 'new' | 'typing' | 'saving' | 'kept' | 'fault'

export type Editor = ReturnType<typeof makeEditor>

/** Opens a mission to write, with the words that a killed tab left, if any. */
export async function openEditor(work: Work, mission: string, tab: string): Promise<Editor> {
  const [left] = await takeScratches(work.state().account, mission)
  return makeEditor(work, mission, tab, left)
}

/** Puts into the outbox what killed tabs left of any mission. */
export async function rescueScratches(work: Work, tab: string): Promise<void> {
  for (const left of await takeScratches(work.state().account)) {
    const editor = makeEditor(work, left.mission, tab, left)
    await editor.save()
    editor.close()
  }
}

/**
 * One mission as somebody writes it. It holds what was there when it was opened: a colleague's words that arrive meanwhile stay
 * unseen, so that the edit says so. Each change is noted at once, and goes into the outbox when a field is left.
 */
export function makeEditor(work: Work, mission: string, tab: string, left?: Scratch) {
  const found = findMission(work.view(), mission)
  const first = found === undefined ? null : contentOf(found.value)
  let saved = left === undefined ? first : left.saved
  let overs: Overs = left?.overs ?? { ...found?.writers }
  const [draft, setDraft] = createSignal<Content>(left?.draft ?? first ?? NO_CONTENT)
  const [saving, setSaving] = createSignal<Saving>(left ? 'typing' : found ? 'kept' : 'new')
  const [fault, setFault] = createSignal<Fault>()
  const release = holdScratch(tab, mission)
  let soon: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  const note = () =>
    keepScratch(tab, { mission, account: work.state().account, saved, overs, draft: draft() })
  const fail = (found: Fault) =>
    batch(() => {
      setFault(found)
      setSaving('fault')
    })
  const pending = () =>
    editsOf({ organisation: organisationOf(work, mission), mission }, saved, draft(), overs)
  const run = async (): Promise<void> => {
    for (let edits = pending(); edits[0] !== undefined; edits = pending()) {
      const [edit] = edits
      setSaving('saving')
      const kept = await mutated(work, edit)
      if (!kept.ok) return fail(kept)
      const written = 'texts' in edit.args ? Object.keys(edit.args.texts) : []
      overs = { ...overs, ...Object.fromEntries(written.map((field) => [field, kept.id])) }
      saved = edit.kept(saved ?? NO_CONTENT)
      note()
    }
    const long = tooLong(draft())
    if (long.length > 0) return fail({ ok: false, reason: 'bad_arguments', details: long })
    forgetScratch(tab, mission)
    batch(() => {
      setFault(undefined)
      setSaving(saved === null ? 'new' : 'kept')
    })
  }
  const change = (part: Partial<Content>) => {
    setDraft({ ...draft(), ...part })
    if (saving() !== 'saving') setSaving('typing')
    note()
  }
  if (left !== undefined) note()
  return {
    mission,
    draft: draft as Accessor<Content>,
    saving,
    fault,
    change,
    setText: (field: TextField, value: Texts[TextField]) =>
      change({ texts: { ...draft().texts, [field]: value } }),
    setFacts: (facts: Partial<Content['facts']>) => change({ facts: { ...draft().facts, ...facts } }),
    /** Puts what changed into the outbox, after what is being put there. True when nothing is left to keep. */
    async save(): Promise<boolean> {
      clearTimeout(soon)
      running = running.then(run)
      await running
      return saving() !== 'fault'
    },
    /** The same, once a thumb has stopped: five taps on « + » are one change. */
    saveSoon(): void {
      clearTimeout(soon)
      soon = setTimeout(this.save, CALM_MS)
    },
    /** Lets go of the notes: what they hold is there for the next life. */
    close: release,
  }
}

async function mutated(work: Work, { name, args }: ReturnType<typeof editsOf>[number]): Promise<Kept> {
  try {
    return await work.mutate(name, args as never)
  } catch {
    return { ok: false, reason: 'broken', details: [] }
  }
}

/** The organisation that a mission is of; that which is written for now, for a new one. */
export function organisationOf(work: Work, mission: string): string {
  return findMission(work.view(), mission)?.value.organisation ?? work.state().organisation
}
