import { list } from '#domain/words/en/list.ts'
import { reasons } from '#domain/words/en/reasons.ts'
import { start } from './start.tsx'

start('en', { list, reasons })
