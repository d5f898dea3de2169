import type { JSX } from 'solid-js'
import { MissionTextField } from './mission-text-field.tsx'
import type { StepProps } from './write-screen.tsx'

/** The first screen: what is needed, in a line and in a few. */
export function WhatStep(props: StepProps): JSX.Element {
  const words = () => props.words.what
  return (
    <>
      <MissionTextField
        editor={props.editor}
        words={props.words}
        field="title"
        label={words().title}
        hint={words().titleHint}
        lines={2}
      />
      <MissionTextField
        editor={props.editor}
        words={props.words}
        field="description"
        label={words().description}
        hint={words().descriptionHint}
        lines={6}
      />
    </>
  )
}
