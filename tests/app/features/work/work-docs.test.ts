import { expect, test } from 'vitest'
import { mayBegin } from '../../../../app/features/work/work-docs.ts'
import type { Role } from '../../../../domain/work/documents.ts'
import { ANNE, memberDoc, OURS, PAUL, THEIRS } from '../../../support/work-docs.ts'

const paulIn = (...roles: Role[]) => ({
  docs: [memberDoc(ANNE, 'owner'), ...roles.map((role, i) => memberDoc(PAUL, role, [OURS, THEIRS][i]))],
  idle: new Map(),
  waiting: new Map(),
})

test('who only reads begins no need; who also writes somewhere does', () => {
  expect(mayBegin(paulIn('reader'), PAUL)).toBe(false)
  expect(mayBegin(paulIn('reader', 'reader'), PAUL)).toBe(false)
  expect(mayBegin(paulIn('reader', 'editor'), PAUL)).toBe(true)
})

test('who belongs nowhere yet, or has not said who they are, may begin', () => {
  expect(mayBegin(paulIn(), PAUL)).toBe(true)
  expect(mayBegin(paulIn('reader'), null)).toBe(true)
})
