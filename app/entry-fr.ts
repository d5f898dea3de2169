import { list } from '#domain/words/fr/list.ts'
import { reasons } from '#domain/words/fr/reasons.ts'
import { start } from './start.tsx'

start('fr', { list, reasons })
