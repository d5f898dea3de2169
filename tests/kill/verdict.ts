import { createClient } from '@libsql/client'
import { ask } from './chromium.ts'
import type { KillWorld } from './world.ts'

export type Verdict = {
  acknowledged: number
  recorded: number
  parked: number
  lost: string[]
  doubled: string[]
  diverged: string[]
}

/**
 * After everything has come to rest: each acknowledged mutation stands on the server once or is parked in sight, no effect stands
 * there twice, and every tab of every device shows what the server has.
 */
export async function judge(world: KillWorld): Promise<Verdict> {
  const shown: Record<string, string>[] = []
  const parked = new Set<string>()
  for (const { tabs } of world.devices) {
    for (const tab of tabs) {
      shown.push(await ask(tab, (device) => device.docs()))
      for (const { id } of (await ask(tab, (device) => device.left())).parked) parked.add(id)
    }
  }
  await world.stopServer()
  const server = await readServer(world.database)
  const lost = world.acknowledged.filter(({ id }) => !server.mutations.has(id) && !parked.has(id))
  return {
    acknowledged: world.acknowledged.length,
    recorded: server.mutations.size,
    parked: parked.size,
    lost: lost.map(({ id, name }) => `${name} ${id}`),
    doubled: server.doubled,
    diverged: shown.flatMap((docs, i) => differences(`tab ${i}`, docs, server.docs)),
  }
}

async function readServer(file: string) {
  const client = createClient({ url: `file:${file}` })
  try {
    const mutations = new Map<string, string>()
    const added = new Map<string, number>()
    for (const row of (await client.execute('select id, name, code, changed from mutations')).rows) {
      mutations.set(String(row.id), String(row.code))
      if (row.name !== 'mission_seats' || row.code !== 'applied') continue
      for (const key of JSON.parse(String(row.changed)) as string[]) added.set(key, (added.get(key) ?? 0) + 1)
    }
    const docs: Record<string, string> = {}
    const doubled: string[] = []
    const found = await client.execute(
      "select kind, id, value, writers from documents where gone = 0 and kind in ('organisation', 'member', 'mission', 'conflict')",
    )
    for (const row of found.rows) {
      const key = `${row.kind}/${row.id}`
      const value = JSON.parse(String(row.value))
      docs[key] = JSON.stringify({ value, writers: JSON.parse(String(row.writers)) })
      if (row.kind !== 'mission') continue
      const seats = value.seats.all?.[''] ?? 0
      const expected = 1 + (added.get(key) ?? 0)
      if (seats !== expected) doubled.push(`${key} has ${seats} seats, and ${expected} were recorded`)
    }
    return { mutations, docs, doubled }
  } finally {
    client.close()
  }
}

function differences(where: string, mine: Record<string, string>, theirs: Record<string, string>): string[] {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return [...keys]
    .filter((key) => sorted(mine[key]) !== sorted(theirs[key]))
    .map(
      (key) => `${where}: ${key} is ${mine[key] ?? 'not there'}, on the server ${theirs[key] ?? 'not there'}`,
    )
}

/** JSON with the keys of its objects in order: a record keeps none on its way. */
function sorted(json: string | undefined): string | undefined {
  if (json === undefined) return undefined
  return JSON.stringify(JSON.parse(json), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
