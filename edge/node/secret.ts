import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSecret } from '../settings.ts'
import { WrongSetting } from '../sources.ts'

/**
 * The instance's key for keyed hashes: SECRET, else the one of `dataDir/secret`, made the first time and readable by its owner
 * alone. Throws WrongSetting when it is too short or cannot be read.
 */
export function readSecret(dataDir: string, setting: string | null): string {
  if (setting !== null) return parseSecret(setting)
  const file = join(dataDir, 'secret')
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new WrongSetting(`${file} cannot be written: mend its rights, or set SECRET.`)
    }
  }
  return parseSecret(readIt(file), file)
}

function readIt(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new WrongSetting(`${file} cannot be read: mend its rights, or set SECRET.`)
  }
}
