import { makeEdge, TEST_NOW } from './make-edge.ts'
import { makeVisitor } from './make-visitor.ts'

/** Who signs in where a test does not say otherwise. */
export const EMAIL = 'lea@seuil.example'

/** An edge whose clock a test moves. */
export async function makeMoving() {
  let now = TEST_NOW
  const edge = await makeEdge({ now: () => now })
  return { ...edge, wait: (ms: number) => (now += ms), visitor: makeVisitor(edge) }
}
