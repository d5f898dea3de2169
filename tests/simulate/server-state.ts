import type { Client } from '@libsql/client'
import { DOC_SCHEMAS, type Doc, keyOf } from '../../domain/work/documents.ts'

export type Recorded = {
  id: string
  account: string | null
  name: string
  code: 'applied' | 'already' | 'conflict' | 'refused'
  reason: string | null
  seq: number
  at: number
}

/** A mission as citizens' catalogues are built from. */
export type PublicMission = { id: string; number: number | null; isPublic: boolean; title: string }

export type ServerState = {
  head: number
  epoch: string
  docs: StoredDocs
  recorded: Recorded[]
  missions: PublicMission[]
  numbersGiven: number
}

/** The life of the database, read past the edge. */
export async function readEpoch(client: Client): Promise<string> {
  const { rows } = await client.execute("select value from settings where name = 'epoch'")
  return String(rows[0]?.value ?? '')
}

export type StoredDocs = Map<string, Doc & { channel: string; version: number }>

/** In one value: reading a thousand cells takes longer than all else that an exchange does. */
const DOCUMENTS = `select json_group_array(json_object(
  'kind', kind, 'id', id, 'channel', channel, 'version', version, 'seq', seq,
  'gone', json(iif(gone = 1, 'true', 'false')), 'value', json(value), 'writers', json(writers))) as documents
  from documents`

/** The server's documents, read past the edge. */
export async function readDocs(client: Client): Promise<StoredDocs> {
  const { rows } = await client.execute(DOCUMENTS)
  const docs = JSON.parse(String(rows[0]?.documents)) as (Doc & { channel: string; version: number })[]
  // One of a kind that only a later build knows lies there too: it is nobody's here.
  return new Map(docs.filter(({ kind }) => Object.hasOwn(DOC_SCHEMAS, kind)).map((doc) => [keyOf(doc), doc]))
}

/** Everything that the server knows, read past the edge. */
export async function readServer(client: Client): Promise<ServerState> {
  const rows = async (sql: string) => (await client.execute(sql)).rows as unknown as Record<string, string>[]
  const counters = new Map(
    (await rows('select name, value from counters')).map(({ name, value }) => [name, Number(value)]),
  )
  const settings = new Map(
    (await rows('select name, value from settings')).map(({ name, value }) => [name, String(value)]),
  )
  return {
    head: counters.get('seq') ?? 0,
    epoch: settings.get('epoch') ?? '',
    numbersGiven: counters.get('mission_number') ?? 0,
    docs: await readDocs(client),
    recorded: (await rows('select id, account, name, code, reason, seq, at from mutations order by seq')).map(
      (row) => ({ ...row, seq: Number(row.seq), at: Number(row.at) }) as unknown as Recorded,
    ),
    missions: (await rows('select id, number, status, visibility, title from missions')).map((row) => ({
      id: row.id ?? '',
      number: row.number === null ? null : Number(row.number),
      isPublic: row.status === 'published' && row.visibility === 'public',
      title: row.title ?? '',
    })),
  }
}

/** The documents that an account may hold: those of its organisations, what it proposed, and a sheet of each mission that it comes to. */
export function documentsFor(account: string, docs: StoredDocs): Map<string, Doc> {
  const channels = channelsOf(account, docs)
  const held = new Map<string, Doc>()
  for (const [key, doc] of docs) {
    if (doc.gone) continue
    if (channels.has(doc.channel)) held.set(key, doc)
    if (doc.kind === 'attendance' && doc.value.account === account) held.set(key, doc)
    if (doc.kind !== 'application' || doc.value.account !== account) continue
    held.set(key, doc)
    const mission = docs.get(keyOf({ kind: 'mission', id: doc.value.mission }))
    if (doc.value.status !== 'coming' || mission?.kind !== 'mission') continue
    held.set(keyOf({ kind: 'sheet', id: mission.id }), sheetOf(mission, Math.max(doc.seq, mission.seq)))
  }
  return held
}

function sheetOf({ id, gone, value }: Extract<Doc, { kind: 'mission' }>, seq: number): Doc {
  const { organisation, status, texts, facts } = value
  const { street = null, commune = null, postcode = null } = facts.place ?? {}
  const { title, contact, access } = texts
  const said = { status: gone ? 'closed' : status, title, contact, access, street, commune, postcode }
  return { kind: 'sheet', id, seq, gone: false, value: { organisation, mission: id, ...said }, writers: {} }
}

/** The organisations that an account is in. */
export function channelsOf(account: string, docs: StoredDocs): ReadonlySet<string> {
  const channels = new Set<string>()
  for (const doc of docs.values()) {
    if (doc.gone) continue
    if (doc.kind === 'member' && doc.value.account === account) channels.add(doc.value.organisation)
  }
  return channels
}
