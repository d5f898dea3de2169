import { WrongSetting } from './sources.ts'

/** The key that `setting` gives: 64 hexadecimal digits or more. Throws WrongSetting. */
export function parseSecret(text: string, setting = 'SECRET'): string {
  if (/^[0-9a-f]{64,}$/i.test(text)) return text.toLowerCase()
  throw new WrongSetting(
    `${setting} must be at least 64 hexadecimal digits: make one with "openssl rand -hex 32".`,
  )
}

/** Mail addresses in lower case, as ADMINISTRATORS lists them between commas. Throws WrongSetting. */
export function parseAdministrators(text: string | undefined): string[] {
  const addresses = (text ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '')
  const wrong = addresses.find((one) => !/^[^\s@]+@[^\s@]+$/.test(one))
  if (wrong === undefined) return addresses
  throw new WrongSetting(
    `ADMINISTRATORS holds "${wrong}": write addresses between commas, such as a@b.fr,c@d.fr.`,
  )
}
