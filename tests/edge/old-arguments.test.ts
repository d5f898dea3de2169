import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import { accounts as accountRows, documents } from '../../db/schema/index.ts'
import type { PushAnswer } from '../../domain/wire/work.ts'
import { FactsSchema, TextsSchema } from '../../domain/work/mission-doc.ts'
import { MUTATIONS, type MutationName, parseMutation } from '../../domain/work/mutations.ts'
import old from '../fixtures/old-arguments.json' with { type: 'json' }
import { makeEdge } from '../support/make-edge.ts'
import { makeVisitor, type Visitor } from '../support/make-visitor.ts'
import { SMALL_PHOTOS } from '../support/small-photos.ts'

type Sent = {
  title: string
  by: string
  id: string
  name: string
  args: Record<string, unknown>
  code: string
  reason: string | null
  /** What a document of the sender says once it is done. */
  holds?: { kind: string; id: string; value: Record<string, unknown> }
}
type Found = Pick<Sent, 'title' | 'code' | 'reason'> & { holds?: unknown }

const SENT: Sent[] = old.sent as never
const emailOf = (who: string) => (who === 'administrator' ? 'admin@elan.example' : `${who}@elan.example`)
/** Everything is sent to today's edge as it was, by its sender, over HTTP. */
async function answers(): Promise<Found[]> {
  const edge = await makeEdge()
  const who = Object.entries(old.accounts)
  const rows = who.map(([name, id]) => ({ id, email: emailOf(name), language: 'fr' as const, createdDay: 0 }))
  await commit(edge.deps.db, [edge.deps.db.insert(accountRows).values(rows)])
  const visitors = new Map<string, Visitor>()
  for (const [index, [name]] of who.entries()) {
    const visitor = makeVisitor(edge, `192.0.2.${index + 1}`)
    await visitor.signIn(emailOf(name))
    visitors.set(name, visitor)
  }
  const photo = SENT.flatMap(({ args }) => (args.facts as { photo?: { hash: string } })?.photo ?? [])[0]
  const type = { 'content-type': 'image/jpeg' }
  await visitors.get('owner')?.ask('PUT', `/api/photos/${photo?.hash}`, SMALL_PHOTOS.baseline, type)
  const all: Found[] = []
  for (const one of SENT) {
    const visitor = visitors.get(one.by)
    if (visitor === undefined) throw new Error(`${one.title}: nobody is called ${one.by}`)
    all.push(await answerTo(edge.deps.db, visitor, one))
  }
  return all
}

async function answerTo(db: Db, { ask }: Visitor, { title, id, name, args, holds }: Sent): Promise<Found> {
  const device = '0192a000-0000-7000-9000-000000000001'
  const mutations = [{ id, name, args }]
  const { body } = await ask('POST', '/api/push', { version: 1, device, mutations })
  const [answer] = (body as PushAnswer).answers
  const told = { title, code: answer?.code ?? 'none', reason: answer?.reason ?? null }
  if (holds === undefined) return told
  const { kind, id: document } = holds
  const [row] = await db
    .select({ kind: documents.kind, id: documents.id, value: documents.value, seq: documents.seq })
    .from(documents)
    .where(and(eq(documents.kind, kind), eq(documents.id, document)))
  return { ...told, holds: row }
}

test('reads today what installed apps sent, and all of it', () => {
  const read = SENT.map(({ title, id, name, args }) => {
    const parsed = parseMutation(id, name as MutationName, args)
    return { title, name, args: parsed.ok ? parsed.mutation.args : parsed.paths }
  })
  expect(read).toEqual(SENT.map(({ title, name, args }) => ({ title, name, args })))
})

test('answers today what was answered to installed apps, and does as much', async () => {
  const expected = SENT.map(({ title, code, reason, holds }) => ({
    title,
    code,
    reason,
    ...(holds && { holds }),
  }))
  expect(await answers()).toMatchObject(expected)
})

/** A line that changes is an installed app whose work is lost: put back what stood in the file. A new one takes a line of its own. */
test('no argument that an installed app sent was edited', () => {
  const hashOf = (one: Sent) => createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 16)
  const hashes = SENT.map((one) => [`${one.name}: ${one.title}`, hashOf(one)])
  expect(new Set(hashes.map(([title]) => title)).size).toBe(SENT.length)
  expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
    {
      "absence_forget: an absence is nobody’s to forget": "069f3443f98b2873",
      "application_answer: a no with its reason": "9d05ea4cd7c59409",
      "application_answer: a place on the waiting list": "beae81444d677d15",
      "application_answer: a seat is taken back": "4f982a14db8b349c",
      "application_answer: seats are offered": "ef573298d6318193",
      "application_confirm: the seats that were read are taken": "b375997343dfefc5",
      "application_consent: a consent was seen": "39e2c326465d5193",
      "application_expire: time is nobody’s to say": "19a5423799d64864",
      "application_send: a proposal of somebody of sixteen": "3ce3b979ba768d86",
      "application_send: a proposal with everything": "9a8f5642baf795dc",
      "application_withdraw: somebody comes no more": "40f987944a8e56bc",
      "catalyst_appoint: a territory gets a reader": "359cb6ff475908ca",
      "catalyst_dismiss: a reader leaves a territory": "c819fe423620b7f9",
      "check_in: digits are typed": "b7beeb10fb36e0ea",
      "conflict_settle: a third text is written": "22ab709d302048f4",
      "conflict_settle: the other version is taken": "787cba1825474147",
      "conflict_settle: what stands is kept": "79ed9ab4ae02f544",
      "hours_correct: signed hours are corrected": "3681d839c2947247",
      "hours_propose: hours are proposed": "64a31abaa0933291",
      "hours_sign: hours are signed with a word": "77c339c3b04a2e5f",
      "invitation_accept: a link is followed": "b33075ef7260d8fe",
      "invitation_create: a link for a reader": "7a77850553e19bea",
      "invitation_create: a link for an editor": "97a6102f6d9355e8",
      "invitation_revoke: a link ends before its time": "ec1a9011710d9487",
      "member_remove: a member is removed": "90007b424dabbc4e",
      "member_role: a member becomes an owner": "44ebb094f57b1cba",
      "member_role: an owner becomes an editor again": "e0d6ae5b2ea2c00e",
      "mission_appeal: an appeal": "62e1061d6cbc9d8e",
      "mission_create: a need for one morning": "0699136f30713996",
      "mission_create: a need that people apply to": "954bdaa12cea92a7",
      "mission_create: a need with everything": "47d068be94cceacc",
      "mission_create: a title alone": "1f126b120c1df68c",
      "mission_delete: a need is deleted, all its texts seen": "730d6760762dcdb8",
      "mission_delete: a need is deleted, by an app that did not say what was seen": "a591fbac0a4c10f8",
      "mission_edit: a text where none stood": "7eda7d32d84c05c3",
      "mission_edit: a third title that was not seen": "020f55ce19492c5b",
      "mission_edit: a title that was not seen": "a3203b03d657e941",
      "mission_edit: another title that was not seen": "a1a1685c1e50c6e6",
      "mission_edit: everything of a need is said anew": "c542893ed0d001b7",
      "mission_edit: facts alone": "f2ba2975f4d2fa98",
      "mission_restore: a need comes back": "af61cec5f9004072",
      "mission_review: a need is accepted as it was read": "8e7ca281a708520f",
      "mission_review: a need is accepted, by an app that did not say what was seen": "ce07917f67593ddd",
      "mission_review: a need is taken down": "9bef3e0733bc554e",
      "mission_review: a refusal with its rule": "a1295a58e382a0e6",
      "mission_review: another version than that which was read": "2a8d30e36d841783",
      "mission_seats: seats of a need without a session": "6ce5e41c59577fac",
      "mission_seats: seats of a session and a role": "29bc881c0649ccb5",
      "mission_status: a need goes on": "81e6ed14ec723d77",
      "mission_status: a need is closed": "b879b81275de6476",
      "mission_status: a need is published": "07f3c043212893e4",
      "mission_status: a need pauses": "0d3b540094cec05d",
      "mission_status: a need that people apply to is published": "9be10e89f92fce52",
      "mission_status: a need without a place is published": "f0b2cafb1c8d9f9b",
      "organisation_create: a company without a number": "497c7c3c92eae933",
      "organisation_create: a public body": "f24decffc8093103",
      "organisation_create: an association with both numbers": "4028ac6e18a3b07b",
      "organisation_edit: a name whose writer was seen": "5a7c6cf0fc66f578",
      "organisation_edit: everything of an organisation is said anew": "87156561df59f475",
      "organisation_edit: one field, by an app that did not say what was seen": "5171a5286b3356f3",
      "organisation_verify: an organisation is verified": "263369f3ecd7e54a",
      "organisation_verify: an organisation is verified before it asks for people": "590c3a83bed32e2d",
      "organisation_verify: an organisation is verified no more": "3f8d841d63ccf9d2",
      "presence_answer: somebody says that they were": "fbc9fe2a2468093f",
      "presence_code: digits are shown": "3300916851f97a78",
      "presence_mark: somebody was not there": "8528eb8614a3dc3c",
      "presence_mark: somebody without a place came": "c3f13b0102babf5a",
    }
  `)
})

test('holds arguments for every name, every argument, and every text and fact of a need', () => {
  const sent = new Set(SENT.flatMap(({ name, args }) => [name, ...pathsOf(name, args)]))
  const said = Object.entries(MUTATIONS).flatMap(([name, { entries }]) => [
    name,
    ...Object.keys(entries).map((key) => `${name}.${key}`),
  ])
  const inside = ['mission_create', 'mission_edit'].flatMap((name) => [
    ...Object.keys(TextsSchema.entries).map((key) => `${name}.texts.${key}`),
    ...Object.keys(FactsSchema.entries).map((key) => `${name}.facts.${key}`),
  ])
  const missing = [...said, ...inside].filter((path) => !sent.has(path))
  expect(
    missing,
    'These will leave with the next app, and an outbox can hold them for a year. Please add to the end of tests/fixtures/old-arguments.json how it sends them (all arguments once, and the fewest), and change nothing that stands there.',
  ).toEqual([])
})

function pathsOf(path: string, value: object): string[] {
  return Object.entries(value).flatMap(([key, one]) => {
    const isPlain = typeof one === 'object' && one !== null && !Array.isArray(one)
    return [`${path}.${key}`, ...(isPlain ? pathsOf(`${path}.${key}`, one) : [])]
  })
}
