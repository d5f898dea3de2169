import { type Doc, keyOf } from '../../domain/work/documents.ts'
import { isMutationName } from '../../domain/work/mutations.ts'
import { must } from './broken.ts'
import { canonical } from './canonical.ts'
import type { Device } from './device.ts'
import type { Disk } from './disk.ts'
import type { Made, Oracle } from './oracle.ts'
import { type Purge, replay } from './replay.ts'
import { same } from './same.ts'
import { channelsOf, documentsFor, type ServerState, type StoredDocs } from './server-state.ts'

/** The server's documents are the sum of what it recorded, what citizens see is what the documents say. */
export function checkServer(
  state: ServerState,
  oracle: Oracle,
  administrator: string,
  purges: readonly Purge[],
): void {
  const again = replay(state.recorded, oracle, administrator, purges)
  for (const key of new Set([...again.keys(), ...state.docs.keys()])) {
    const expected = plain(again.get(key))
    const found = plain(state.docs.get(key))
    must(
      same(expected, found),
      'sum',
      () => `${key} is\n  ${canonical(found)}\nand should be\n  ${canonical(expected)}`,
    )
  }
  checkPublic(state)
}

/** Seq is compared too; the number is given by the edge alone. */
const plain = (doc: Doc | undefined) => doc && { ...full(doc), value: { ...doc.value, number: null } }

function checkPublic({ docs, missions, numbersGiven }: ServerState): void {
  const rows = new Map(missions.map((row) => [row.id, row]))
  const numbers = missions.flatMap(({ number }) => (number === null ? [] : [number])).sort((a, b) => a - b)
  must(
    numbers.length === numbersGiven && numbers.every((number, index) => number === index + 1),
    'numbers',
    () => `${numbersGiven} were given, missions have ${numbers.join(' ')}`,
  )
  for (const doc of docs.values()) {
    if (doc.kind !== 'mission') continue
    const { status, review, number, texts } = doc.value
    const row = rows.get(doc.id)
    const isOnline = !doc.gone && status === 'published' && review.state === 'accepted'
    must(
      isOnline === (row?.isPublic ?? false),
      'public',
      () =>
        `${doc.id} is ${doc.gone ? 'deleted' : status}, ${review.state}; citizens: ${canonical(row ?? null)}`,
    )
    must(
      number === (row?.number ?? null),
      'numbers',
      () => `${doc.id} has ${number}, citizens see ${row?.number}`,
    )
    must(!isOnline || number !== null, 'numbers', () => `${doc.id} is online without a number`)
    must(!isOnline || row?.title === texts.title, 'public', () => `${doc.id} is called ${row?.title}`)
  }
}

/** A device holds the documents of the account that is signed in there, all of them and no other. */
export function checkReplica(device: string, disk: Disk, docs: StoredDocs): void {
  const account = disk.state?.account ?? null
  if (account === null) return
  const expected = documentsFor(account, docs)
  const channels = channelsOf(account, docs)
  const isAllowed = (doc: Doc) =>
    ((doc.kind === 'application' || doc.kind === 'attendance') && doc.value.account === account) ||
    (doc.kind === 'sheet' && expected.has(keyOf(doc))) ||
    channels.has(
      doc.kind === 'organisation' ? doc.id : String((doc.value as { organisation?: string }).organisation),
    )
  for (const key of new Set([...expected.keys(), ...disk.docs.keys()])) {
    const mine = disk.docs.get(key)
    must(mine === undefined || isAllowed(mine), 'removed', () => `${device} still holds ${key}`)
    const wished = expected.get(key)
    must(
      same(mine && full(mine), wished && full(wished)),
      'equal',
      () => `${device} has ${key}\n  ${canonical(mine)}\nthe server\n  ${canonical(wished)}`,
    )
  }
}

const full = ({ kind, id, seq, gone, value, writers }: Doc) => ({ kind, id, seq, gone, value, writers })

/** Who installs because the app says how leaves nothing of theirs behind in Safari: the server has it all. */
export function checkDrained({ name, disk }: Device, oracle: Oracle): void {
  const { state, outbox, parked } = disk()
  const others = new Set<string>()
  for (const { id, owner } of [...outbox.values(), ...parked.values()]) {
    if (owner !== null && owner !== state?.account) others.add(id)
  }
  for (const one of oracle.made.values()) {
    if (one.device !== name || one.state !== 'kept' || oracle.isExcused(one) || others.has(one.id)) continue
    must(oracle.recorded.has(one.id), 'drained', () => `${name} would leave ${one.name} ${one.id} behind`)
  }
}

/** What a person was told is kept lies on the device at every moment, until the server has it; and it lies there as it was written. */
export function checkNothingVanished(device: string, disk: Disk, oracle: Oracle): void {
  const waiting = new Map([...disk.outbox.values()].map((entry) => [entry.id, entry]))
  must(waiting.size === disk.outbox.size, 'kept', () => `${device} holds an entry twice`)
  for (const one of oracle.made.values()) {
    if (one.device !== device || one.state !== 'kept' || oracle.isExcused(one)) continue
    const entry = waiting.get(one.id) ?? disk.parked.get(one.id) ?? disk.journal.get(one.id)
    must(entry !== undefined, 'kept', () => `${device} no longer holds ${one.name} ${one.id}`)
    must(
      waiting.has(one.id) || disk.parked.has(one.id) || oracle.recorded.has(one.id),
      'kept',
      () => `${device} has let go of ${one.name} ${one.id}, which the server never recorded`,
    )
  }
}

/** Up to where a device has read, it holds everything as it stands: nothing was passed over. A copy in progress is left aside. */
export function checkNoHole(device: string, disk: Disk, docs: StoredDocs, epoch: string): void {
  const { account, cursor } = disk.state ?? { account: null, cursor: null }
  if (account === null || cursor === null || cursor.epoch !== epoch || cursor.pos < cursor.snap) return
  if ([...channelsOf(account, docs)].sort().join(' ') !== cursor.scope) return
  for (const [key, doc] of documentsFor(account, docs)) {
    must(
      doc.seq > cursor.pos || disk.docs.get(key)?.seq === doc.seq,
      'hole',
      () => `${device} has read up to ${cursor.pos} and lacks ${key} of ${doc.seq}`,
    )
  }
}

/** What leaves the outbox has its effect among the documents already: nothing flickers. `before` is what lay there a step ago. */
export function checkOrder(device: string, disk: Disk, before: ReadonlySet<string>, oracle: Oracle): void {
  const pos = disk.state?.cursor?.pos ?? 0
  for (const id of disk.journal.keys()) {
    const seq = oracle.outcomeSeq.get(id)
    must(
      before.has(id) || seq === undefined || seq <= pos,
      'order',
      () => `${device} has let go of ${id} (${seq}) having read up to ${pos}`,
    )
  }
}

/**
 * After quiet: everything that was kept is recorded once, or parked where a person can see it. Where nobody opens the app any more
 * it lies as it did.
 */
export function checkKept(devices: readonly Device[], state: ServerState, oracle: Oracle): void {
  const disks = new Map(devices.map((device) => [device.name, device.disk()]))
  const left = new Set(devices.filter(({ isLeft }) => isLeft).map(({ name }) => name))
  const recorded = new Map(state.recorded.map((row) => [row.id, row]))
  for (const one of oracle.made.values()) {
    if (one.state !== 'kept' || oracle.isExcused(one) || !isMutationName(one.name)) continue
    // That it lies there still was held by `checkNothingVanished`.
    if (left.has(one.device)) continue
    const isParked = disks.get(one.device)?.parked.has(one.id) ?? false
    const row = recorded.get(one.id)
    must(row !== undefined || isParked, 'kept', () => `${one.name} ${one.id} of ${one.device} is nowhere`)
    must(
      row?.code !== 'refused' || isParked,
      'kept',
      () => `${one.name} ${one.id} was refused (${row?.reason}) and ${one.device} does not show it`,
    )
  }
  for (const { id, name } of state.recorded) {
    const made = oracle.made.get(id)
    must(made !== undefined, 'kept', () => `${name} ${id} is recorded and nobody wrote it`)
    must(
      sameWords(made as Made, oracle),
      'words',
      () => `${name} ${id} reached the server with other arguments`,
    )
  }
}

/** The organisation may have been chosen after the writing. */
function sameWords({ id, args }: Made, oracle: Oracle): boolean {
  const sent = oracle.sent.get(id)?.args ?? {}
  return same({ ...args, organisation: null }, { ...sent, organisation: null })
}
