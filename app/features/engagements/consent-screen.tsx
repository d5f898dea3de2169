import type { JSX } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { sourcesOf } from '../apply/apply-place.ts'
import { ConsentSheet } from './consent-sheet.tsx'
import { datesOf } from './dates-of.ts'
import { findEngagement, isOpen } from './engagement.ts'
import { titleOf } from './engagement-title.ts'
import type { EngagementsProps } from './engagements-screen.tsx'
import { createNotes } from './known-notes.ts'

/** The sheet that a parent signs, filled with what this phone knows of an engagement. */
export function ConsentScreen(props: EngagementsProps & { mission: string }): JSX.Element {
  const elan = useElan()
  const noteOf = createNotes(() => [props.mission])
  const about = () => {
    const one = findEngagement(sourcesOf(props.place), props.mission)
    if (one === undefined || one.doc.consent !== 'needed' || !isOpen(one)) return undefined
    const note = noteOf(props.mission)
    return {
      name: one.doc.name,
      title: titleOf({ one, noteOf, words: props.words }),
      organisation: note?.organisation ?? '',
      where: note?.commune ?? '',
      dates: datesOf({ one, noteOf, words: props.words }, elan),
    }
  }
  return <ConsentSheet words={props.words.consentForm} about={about()} />
}
