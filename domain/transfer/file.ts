import * as v from 'valibot'
import {
  type CarriedMission,
  CarriedMissionSchema,
  type CarriedWishes,
  CarriedWishesSchema,
} from './baggage.ts'

const FORMAT = 1
/** Larger than any file of ours: 5,000 kept missions of 2 KB. */
export const MOST_BYTES = 10_000_000

const FileSchema = v.object({
  app: v.literal('elan'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  savedOn: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
})
const ContentSchema = v.object({ wishes: CarriedWishesSchema, kept: v.array(v.unknown()) })

/** What a file brings. `unread` counts kept missions that could not be read; the others are not lost for it. */
export type FileBaggage = { wishes: CarriedWishes; kept: CarriedMission[]; savedOn: string; unread: number }

/** Why a file is refused: none of ours, of a newer app, broken, or far too large. */
export type FileFault = 'not_ours' | 'newer' | 'broken' | 'too_large'
export type FileReading = { baggage: FileBaggage } | { fault: FileFault }

/** The text of a file: readable JSON, so that anyone can look at what it holds. */
export function toFile(wishes: CarriedWishes, kept: readonly CarriedMission[], savedOn: string): string {
  return JSON.stringify({ app: 'elan', format: FORMAT, savedOn, wishes, kept }, null, 2)
}

/** Reads the text of a file. Never throws: a fault is a fact to tell. */
export function readFile(text: string): FileReading {
  if (text.length > MOST_BYTES) return { fault: 'too_large' }
  const head = v.safeParse(FileSchema, parsed(text))
  if (!head.success) return { fault: 'not_ours' }
  if (head.output.format > FORMAT) return { fault: 'newer' }
  const content = v.safeParse(ContentSchema, parsed(text))
  if (!content.success) return { fault: 'broken' }
  const kept = content.output.kept.map((one) => v.safeParse(CarriedMissionSchema, one))
  return {
    baggage: {
      wishes: content.output.wishes,
      kept: kept.flatMap((one) => (one.success ? [one.output] : [])),
      savedOn: head.output.savedOn,
      unread: kept.filter((one) => !one.success).length,
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
