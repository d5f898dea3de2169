import type { Operator } from '#domain/pages.ts'
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

/** Who answers for the instance, as OPERATOR_NAME, OPERATOR_CONTACT, OPERATOR_ADDRESS, OPERATOR_DIRECTOR and OPERATOR_HOST say. */
export function readOperator(env: Record<string, unknown>): Operator {
  const said = (name: string): string | null => {
    const text = env[`OPERATOR_${name}`]
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
  }
  return {
    name: said('NAME'),
    contact: said('CONTACT'),
    address: said('ADDRESS'),
    director: said('DIRECTOR'),
    host: said('HOST'),
  }
}
