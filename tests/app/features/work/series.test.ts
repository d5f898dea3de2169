import { expect, test } from 'vitest'
import {
  addSession,
  fromThisOn,
  inZone,
  notThis,
  onlyThis,
  type Planned,
  removeSession,
  stopFrom,
} from '../../../../app/features/work/series.ts'
import type { PlannedSession } from '../../../../domain/sessions/planned-session.ts'
import { uuid } from '../../../support/work-docs.ts'

const [SERIES, NEW] = [uuid(61), uuid(62)]
const TUESDAYS: PlannedSession = {
  kind: 'weekly',
  weekday: 1,
  every: 1,
  from: '2026-09-01',
  until: null,
  except: [],
  start: '14:00',
  part: null,
  minutes: 120,
  zone: 'Europe/Paris',
}
const timetable = { sessions: { [SERIES]: TUESDAYS }, seats: { [SERIES]: { '': 4, cuisine: 1 } } }

function partOf(planned: Planned) {
  if (!planned.ok) throw new Error(planned.code)
  return planned.part
}

test('one Tuesday alone leaves its series with the same places', () => {
  const { sessions, seats } = partOf(onlyThis(timetable, SERIES, '2026-09-08', { start: '16:00' }, NEW))
  expect(sessions[NEW]).toMatchObject({ kind: 'once', date: '2026-09-08', start: '16:00' })
  expect(sessions[SERIES]).toMatchObject({ except: ['2026-09-08'] })
  expect(seats).toEqual({ [SERIES]: { '': 4, cuisine: 1 }, [NEW]: { '': 4, cuisine: 1 } })
})

test('from one Tuesday on, what came before stays as it was', () => {
  const { sessions, seats } = partOf(fromThisOn(timetable, SERIES, '2026-09-08', { start: '16:00' }, NEW))
  expect(sessions[SERIES]).toMatchObject({ start: '14:00', until: '2026-09-07' })
  expect(sessions[NEW]).toMatchObject({ start: '16:00', from: '2026-09-08' })
  expect(seats[NEW]).toEqual({ '': 4, cuisine: 1 })
})

test('a Tuesday that does not take place is cancelled; a date that is not there is said', () => {
  expect(partOf(notThis(timetable, SERIES, '2026-09-08')).sessions[SERIES]).toMatchObject({
    except: ['2026-09-08'],
  })
  expect(notThis(timetable, SERIES, '2026-09-09')).toEqual({ ok: false, code: 'no_such_date' })
})

test('a series stops before a Tuesday, and goes away with its first', () => {
  expect(partOf(stopFrom(timetable, SERIES, '2026-09-15', NEW)).sessions).toEqual({
    [SERIES]: { ...TUESDAYS, until: '2026-09-14' },
  })
  const gone = partOf(stopFrom(timetable, SERIES, '2026-09-01', NEW))
  expect(gone).toEqual({ sessions: {}, seats: { all: { '': 4, cuisine: 1 } } })
})

test('a new session takes the places that were said, and the last one leaves them to the need', () => {
  const first = partOf(addSession({ sessions: {}, seats: { all: { '': 3 } } }, NEW, TUESDAYS))
  expect(first.seats[NEW]).toEqual({ '': 3 })
  expect(removeSession(first, NEW).seats).toEqual({ all: { '': 3 } })
})

test('a need of sixty dates takes no other', () => {
  const sessions = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [uuid(100 + i), TUESDAYS]))
  expect(addSession({ sessions, seats: {} }, NEW, TUESDAYS)).toEqual({ ok: false, code: 'too_many' })
})

test('dates keep their wall time when the need moves to another zone', () => {
  expect(inZone({ [SERIES]: TUESDAYS }, 'Indian/Reunion')[SERIES]).toEqual({
    ...TUESDAYS,
    zone: 'Indian/Reunion',
  })
})
