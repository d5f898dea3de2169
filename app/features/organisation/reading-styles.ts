import sheet from '../../styles/moderation.css?url'
import { bringSheet } from '../../ui/bring-sheet.ts'

/** The styles of an association's screens and of those who read. */
export const bringReadingStyles = (): Promise<void> => bringSheet(sheet)
