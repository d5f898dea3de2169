import { createSignal } from 'solid-js'

/**
 * A mission of another site whose sign-up page was opened from here. `answer`: what the person said of it since; `at` in ms since
 * 1970, of the last opening. It stays on this phone, and nobody is told.
 */
export type SignUpElsewhere = {
  number: number
  /** What the mission's screen is opened with: its number, and the area that its text came from. */
  address: string
  title: string
  organisation: string
  source: string
  at: number
  answer: 'done' | 'not_yet' | null
}

const HOUR_MS = 3_600_000
const KEY = 'elan-elsewhere'
/** The oldest go first; nobody signs up for more at a time. */
const MOST = 50

const [signUps, setSignUps] = createSignal<readonly SignUpElsewhere[]>(read())

/** The latest opened first. */
export { signUps }

/** Notes that its sign-up page was opened; again is the same one, asked about anew unless it was done. */
export function noteSignUp(opened: Omit<SignUpElsewhere, 'answer'>): void {
  const before = signUps().find(({ number }) => number === opened.number)
  const answer = before?.answer === 'done' ? 'done' : null
  keep([{ ...opened, answer }, ...others(opened.number)])
}

/** Whether it may be asked yet: not on the way back from the sign-up page. */
export const isTimeToAsk = ({ at }: SignUpElsewhere, now: number): boolean => now - at >= 12 * HOUR_MS

export function answerSignUp(number: number, answer: SignUpElsewhere['answer']): void {
  keep(signUps().map((one) => (one.number === number ? { ...one, answer } : one)))
}

/** Forgets one; the function that it gives brings it back to its place. */
export function forgetSignUp(number: number): () => void {
  const gone = signUps().find((one) => one.number === number)
  keep(others(number))
  return () => {
    if (gone !== undefined) keep([gone, ...others(number)].toSorted((a, b) => b.at - a.at))
  }
}

const others = (number: number) => signUps().filter((one) => one.number !== number)

function keep(all: readonly SignUpElsewhere[]): void {
  setSignUps(all.slice(0, MOST))
  try {
    localStorage.setItem(KEY, JSON.stringify(signUps()))
  } catch {
    // A private window, or no room: it is remembered until the page closes.
  }
}

function read(): SignUpElsewhere[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as SignUpElsewhere[]
    return kept.filter(({ number, title, at }) => Number.isInteger(number) && title !== '' && at > 0)
  } catch {
    return []
  }
}
