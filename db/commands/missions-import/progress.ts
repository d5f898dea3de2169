const QUIET_MS = 1000

/** Lines on the error output for what takes more than a second: one that rewrites itself on a terminal, one a second elsewhere. */
export type Progress = { tell: (line: string) => void; end: () => void }

export function makeProgress(): Progress {
  let told = performance.now()
  let isOpen = false
  return {
    tell(line) {
      if (performance.now() - told < QUIET_MS) return
      told = performance.now()
      isOpen = process.stderr.isTTY
      process.stderr.write(isOpen ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (isOpen) process.stderr.write('\r\u001b[K')
      isOpen = false
    },
  }
}
