import type { Part } from '../days.ts'

/** A moment as a mail says it: a date `YYYY-MM-DD`, and the wall time `HH:MM` or the part of the day that are known, in an IANA zone. */
export type MailMoment = { date: string; start: string | null; part: Part | null; zone: string }

/** A seat as a mail says it: null where no date is said yet; `role` is `''` where there is none. */
export type MailSlot = { moment: MailMoment | null; role: string }
