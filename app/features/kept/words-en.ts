import { install } from '#domain/words/en/install.ts'
import { kept } from '#domain/words/en/kept.ts'

export const words = { kept, install }
