import { createHash } from 'node:crypto'

/** What happened, line by line, and its hash: one seed gives one hash. */
export type Trace = {
  say(line: string): void
  lines: readonly string[]
  hash(): string
}

/** `now` gives each line its instant. Lines are short; a history has a few hundred. */
export function makeTrace(): Trace {
  const lines: string[] = []
  return {
    lines,
    say: (line) => void lines.push(line),
    hash: () => createHash('sha256').update(lines.join('\n')).digest('hex'),
  }
}
