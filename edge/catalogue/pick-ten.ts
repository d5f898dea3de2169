import { BEST_SCORE, type Candidate } from './first-candidates.ts'

const TEN = 10

/**
 * Ten missions out of the candidates of each region: one of each region first, regions with a mission of the main list before
 * others, then a second of each. Missions and, as long as there are others, organisations come once; lanes take turns.
 */
export function pickTen(regions: readonly (readonly Candidate[])[]): Candidate[] {
  const left = regions
    .filter((candidates) => candidates.length > 0)
    .map((candidates) => [...candidates])
    .sort((a, b) => Number(isMain(b[0])) - Number(isMain(a[0])))
  const picked: Candidate[] = []
  for (let isMoving = true; isMoving && picked.length < TEN; ) {
    isMoving = false
    for (const candidates of left) {
      const best = candidates
        .filter(({ number }) => picked.every((one) => one.number !== number))
        .sort((a, b) => worth(b, picked) - worth(a, picked) || a.turn - b.turn)[0]
      if (best === undefined || picked.length === TEN) continue
      picked.push(best)
      isMoving = true
    }
  }
  return picked
}

function isMain(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.lane < 2
}

function worth({ score, lane, organisation }: Candidate, picked: readonly Candidate[]): number {
  const isKnown = picked.some((one) => one.organisation === organisation)
  const likes = picked.filter((one) => one.lane === lane).length
  return score - (isKnown ? BEST_SCORE + 1 : 0) - likes / (TEN + 1)
}
