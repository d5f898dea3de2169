import * as v from 'valibot'
import { type Mission, MissionSchema } from '../mission.ts'
import type { TextDirectory } from '../wire/catalogue-index.ts'
import { CatalogueError } from './layout.ts'
import { fromUtf8 } from './utf8.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const DirectorySchema = v.array(
  v.object({
    from: Count,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    bytes: Count,
    missions: Count,
  }),
)
const TextsSchema = v.array(MissionSchema)

/**
 * A chunk of an area's texts: whole missions in order of number, each with its placements of this area, and without
 * `seatsLeft`, which moves too often for an immutable text: the catalogue's row has it. Throws CatalogueError `not_texts`.
 */
export function readTexts(bytes: Uint8Array): Mission[] {
  return parse(TextsSchema, bytes)
}

/** The directory of an area's chunks, ascending. Throws CatalogueError `not_texts`. */
export function readTextDirectory(bytes: Uint8Array): TextDirectory {
  const directory = parse(DirectorySchema, bytes)
  if (directory.some(({ from }, i) => i > 0 && from <= (directory[i - 1]?.from ?? 0)))
    throw new CatalogueError('not_texts')
  return directory
}

/** The one chunk that may hold a mission; undefined when its number is below all chunks. */
export function chunkOf(directory: TextDirectory, number: number): TextDirectory[number] | undefined {
  return directory.findLast(({ from }) => from <= number)
}

function parse<S extends v.GenericSchema>(schema: S, bytes: Uint8Array): v.InferOutput<S> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), fromUtf8(bytes))
  if (!parsed.success) throw new CatalogueError('not_texts')
  return parsed.output
}
