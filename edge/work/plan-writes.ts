import type { Db } from '../../db/client.ts'
import type { Write } from '../../db/commit.ts'
import { type Decided, writeDecision } from '../../db/queries/decisions.ts'
import type { DecisionReading } from '../../db/queries/documents.ts'

/** The batch of a decision, with what citizens see of it. `isPublic`: a catalogue has something to take in. */
export async function planWrites(
  db: Db,
  decided: Decided,
  _reading: DecisionReading,
): Promise<{ writes: Write[]; isPublic: boolean }> {
  return { writes: writeDecision(db, decided), isPublic: false }
}
