import type { JSX } from 'solid-js'
import type { MissionStatus } from '#domain/work/mission-doc.ts'
import type { ConflictProps } from './conflict-screen.tsx'
import type { MissionDocument } from './work-docs.ts'

/** Two decisions about one need: what it is, and what was wished. */
export function StatusConflict(props: ConflictProps & { mission: MissionDocument }): JSX.Element {
  const words = () => props.words.status
  const now = () => words().now[props.mission.value.status]
  const wished = () => props.conflict.value.mine as MissionStatus
  return (
    <>
      <p>{words().lead(now(), words().wished[wished()])}</p>
      <p class="choices">
        <button type="button" class="action" onClick={() => props.settle({ choice: 'keep' })}>
          {words().keep(now())}
        </button>
        <button type="button" class="chip" onClick={() => props.settle({ choice: 'take' })}>
          {words().take[wished()]}
        </button>
      </p>
    </>
  )
}
