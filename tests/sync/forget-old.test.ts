import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Write } from '../../app/local/aside.ts'
import { openLocal } from '../../app/local/local.ts'
import { forgetOld } from '../../app/sync/forget-old.ts'
import { makeNetwork } from '../support/make-network.ts'
import 'fake-indexeddb/auto'

const DAY_MS = 86_400_000

test('areas that were left two months ago go with their texts and files; the others stay', async () => {
  globalThis.indexedDB = new IDBFactory()
  const local = openLocal()
  const network = makeNetwork()
  const bytes = new Uint8Array([1])
  const held = (area: string, checkedAt: number, communes: string): Write[] => {
    network.publish(area, [], { communes, towns: 'towns' })
    return [
      { store: 'catalogues', key: area, value: { chain: [], bytes } },
      { store: 'indexes', key: area, value: { index: network.index(area), checkedAt } },
      { store: 'texts', key: `${area}/directory`, value: { hash: 'd', bytes } },
      { store: 'geo', key: communes, value: bytes },
    ]
  }
  await local.write([...held('35', 61 * DAY_MS, 'here'), ...held('60', 0, 'left')], 'relaxed')
  await local.write(
    [
      { store: 'geo', key: 'towns', value: bytes },
      { store: 'geo', key: 'older', value: bytes },
    ],
    'relaxed',
  )
  await forgetOld(local, 61 * DAY_MS)
  expect(await local.keys('catalogues')).toEqual(['35'])
  expect(await local.keys('indexes')).toEqual(['35'])
  expect(await local.keys('texts')).toEqual(['35/directory'])
  expect((await local.keys('geo')).sort()).toEqual(['here', 'towns'])
})
