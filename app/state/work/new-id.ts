import { uuidV7 } from '#domain/uuid.ts'

/** Makes ids as this device gives them: UUIDv7 out of its clock and the browser's chance. */
export const makeNewId = (now: () => number) => (): string =>
  uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)))
