import { makeClock, START } from './clock.ts'
import { cloneDirectly } from './direct-clone.ts'
import { computeDirectly } from './direct-crypto.ts'
import { keepFormats } from './kept-formats.ts'
import { keepStatements } from './kept-statements.ts'
import { type Cast, inOffice, letIn, NAMES, officeToken, today } from './office.ts'
import { makeOracle, type Oracle } from './oracle.ts'
import { makeRandom } from './random.ts'
import { ADMINISTRATOR, openServer, QUIET } from './server.ts'
import { type Files, makeFiles } from './server-files.ts'

/** A database in which people and two organisations stand already, made through the edge like everything else. */
export type Template = { name: string; cast: Cast; oracle: Pick<Oracle, 'made' | 'sent'> }
export type Ground = {
  files: Files
  templates: Template[]
  /** What the empty catalogues of all areas are made of. */
  blobs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

/** Where every history begins: once with a first organisation that is verified, once without. Made once a process. */
export async function makeGround(): Promise<Ground> {
  computeDirectly()
  cloneDirectly()
  keepFormats()
  keepStatements()
  const files = await makeFiles()
  const blobs = await buildEmpty(files)
  return { files, blobs, templates: [await fill(files, true), await fill(files, false)] }
}

/** The catalogues of a country without a mission: what an instance builds before it answers for the first time. */
async function buildEmpty(files: Files): Promise<Ground['blobs']> {
  const server = await openServer(files, 'empty', makeClock(), makeRandom(-3), { poison: new Set() })
  await server.build(QUIET, true)
  await server.keep('built')
  server.close()
  return server.blobs.held
}

async function fill(files: Files, verified: boolean): Promise<Template> {
  const random = makeRandom(verified ? -1 : -2)
  const clock = makeClock()
  const oracle = makeOracle()
  const server = await openServer(files, 'built', clock, random, { poison: new Set() })
  const newId = () => random.uuid(START)
  const cast = { first: newId(), second: newId() } as Cast
  for (const who of NAMES) cast[who] = newId()
  for (const who of NAMES) {
    await server.addAccount(cast[who], who === 'admin' ? ADMINISTRATOR : `${who}@elan.example`, today(clock))
    await server.signIn(cast[who], officeToken(who), today(clock))
  }
  await server.setting('epoch', 'life-1')
  const place = { server, oracle, newId, tick: 0, cast }
  const office = (who: (typeof NAMES)[number], name: string, args: Record<string, unknown>) =>
    inOffice(place, who, name, args)
  const made = { kind: 'association', rna: null, siren: null }
  const { first, second } = cast
  await office('ana', 'organisation_create', {
    organisation: first,
    ...made,
    name: 'Les Jardins',
    memberName: 'Ana',
  })
  await office('cleo', 'organisation_create', {
    organisation: second,
    ...made,
    name: 'Les Repas',
    memberName: 'Cléo',
  })
  await letIn(place, 'ben', 'editor')
  for (const area of ['35', '02', '60', 'remote'])
    await office('admin', 'catalyst_appoint', { area, account: cast.dora })
  if (verified) await office('admin', 'organisation_verify', { organisation: first, verified })
  for (const organisation of [first, first, second]) {
    const mission = newId()
    const author = organisation === first ? 'ana' : 'cleo'
    await office(author, 'mission_create', { organisation, mission, ...WHOLE(mission) })
    await office(author, 'mission_status', { organisation, mission, from: 'draft', to: 'published' })
  }
  await server.client().execute({
    sql: `insert into documents (kind, id, channel, version, seq, gone, value, writers)
      values ('star', ?, ?, 1, 2, 0, '{}', '{}')`,
    args: [newId(), first],
  })
  const name = verified ? 'verified' : 'unverified'
  await server.keep(name)
  server.close()
  return { name, cast, oracle }
}

const WHOLE = (mission: string) => ({
  texts: { title: `titre ${mission}`, description: `détail ${mission}`, contact: `contact ${mission}` },
  facts: { anytime: true, remote: true },
  sessions: {},
  seats: { all: { '': 5 } },
})
