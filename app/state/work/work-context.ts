import { createContext, useContext } from 'solid-js'
import type { Work } from './work.ts'

const WorkContext = createContext<Work>()
export const WorkProvider = WorkContext.Provider

/** What those who publish have on this device; their screens stand inside a WorkProvider, which `openWork` fills. */
export function useWork(): Work {
  const work = useContext(WorkContext)
  if (work === undefined) throw new Error('useWork outside of WorkProvider')
  return work
}
