import type { Write } from '../local/aside.ts'
import type { Local } from '../local/local.ts'

const OLD_MS = 60 * 86_400_000

/** Drops areas that were not checked for 60 days, with their texts, and files of places that no index names any more. */
export async function forgetOld(local: Local, now: number): Promise<void> {
  const indexes = await local.list('indexes')
  const old = new Set(indexes.filter(({ value }) => now - value.checkedAt > OLD_MS).map(({ key }) => key))
  const named = new Set(
    indexes
      .filter(({ key }) => !old.has(key))
      .flatMap(({ value: { index } }) => [index.communes, index.towns]),
  )
  const texts = (await local.keys('texts')).filter((key) => old.has(key.split('/')[0] ?? ''))
  const geo = (await local.keys('geo')).filter((hash) => !named.has(hash))
  const writes: Write[] = [
    ...[...old].flatMap((key): Write[] => [
      { store: 'catalogues', key },
      { store: 'indexes', key },
    ]),
    ...texts.map((key): Write => ({ store: 'texts', key })),
    ...geo.map((key): Write => ({ store: 'geo', key })),
  ]
  await local.write(writes, 'relaxed')
}
