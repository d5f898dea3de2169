import type { JSX } from 'solid-js'
import type { StepProps } from './write-screen.tsx'

export function PhotoField(_props: StepProps): JSX.Element {
  return <></>
}
