import { install } from '#domain/words/fr/install.ts'
import { kept } from '#domain/words/fr/kept.ts'

export const words = { kept, install }
