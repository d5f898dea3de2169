import { verifyCode } from '../../app/state/account.ts'
import { openPhone } from '../../app/state/phone.ts'
import { openWork } from '../../app/state/work/open-work.ts'
import type { Work } from '../../app/state/work/work.ts'
import { NO_FACTS } from '../../domain/work/mission-doc.ts'
import type { ArgsOf } from '../../domain/work/mutations.ts'

/** What a kill test asks of a page. It runs the app's own store, engine and view, without the screens. */
export type DevicePage = {
  signIn(email: string, code: string): Promise<string | undefined>
  makeOrganisation(): Promise<void>
  /** Writes so many things one after the other; each that is kept is told at once. */
  write(count: number): Promise<void>
  exchange(): Promise<string>
  /** Who is signed in, as the device holds it and as the server answers. */
  who(): Promise<{ held: string; met: string }>
  left(): { exchange: string; outbox: string[]; parked: { id: string; reason: string }[] }
  /** `kind/id` and its JSON, of everything that the device shows. */
  docs(): Record<string, string>
}

declare global {
  var device: DevicePage
  var acknowledge: (told: { id: string; name: string; mission: string }) => Promise<void>
}

const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(Math.random() * all.length)]

/** Missions of the organisation that is written for. */
function missionsOf(work: Work) {
  const { organisation } = work.state()
  return work
    .view()
    .docs.flatMap((doc) => (doc.kind === 'mission' && doc.value.organisation === organisation ? [doc] : []))
}

async function writeOne(work: Work): Promise<void> {
  const { organisation } = work.state()
  const mission = pick(missionsOf(work))
  const chance = Math.random()
  if (mission === undefined || chance < 0.1) {
    const id = crypto.randomUUID()
    const args: ArgsOf<'mission_create'> = {
      organisation,
      mission: id,
      texts: { title: `Besoin ${id.slice(0, 4)}` },
      facts: NO_FACTS,
      sessions: {},
      seats: { all: { '': 1 } },
    }
    await told('mission_create', id, work.mutate('mission_create', args))
  } else if (chance < 0.6) {
    const args = { organisation, mission: mission.id, session: 'all' as const, role: '', by: 1 }
    await told('mission_seats', mission.id, work.mutate('mission_seats', args))
  } else {
    const title = { value: `Besoin ${crypto.randomUUID().slice(0, 8)}`, over: mission.writers.title ?? null }
    const args = { organisation, mission: mission.id, texts: { title }, facts: {}, sessions: {} }
    await told('mission_edit', mission.id, work.mutate('mission_edit', args))
  }
}

async function told(name: string, mission: string, writing: ReturnType<Work['mutate']>): Promise<void> {
  const kept = await writing
  if (kept.ok) globalThis.acknowledge({ id: kept.id, name, mission }).catch(() => {})
}

/** A fault that loses work, so that the test can show that it would see one: what is sent is forgotten before it has arrived. */
function deleteBeforeAck(): void {
  const { fetch } = globalThis
  globalThis.fetch = async (path, init) => {
    if (path === '/api/push') {
      const { mutations } = JSON.parse(String(init?.body)) as { mutations: { id: string }[] }
      await forget(new Set(mutations.map(({ id }) => id)))
    }
    return fetch(path, init)
  }
}

function forget(ids: ReadonlySet<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('elan-work')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('outbox', 'readwrite')
      const cursor = transaction.objectStore('outbox').openCursor()
      cursor.onsuccess = () => {
        if (ids.has(cursor.result?.value.id)) cursor.result?.delete()
        cursor.result?.continue()
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

async function main(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  if (asked.has('unlocked')) Object.defineProperty(navigator, 'locks', { value: undefined })
  if (asked.get('bug') === 'delete-before-ack') deleteBeforeAck()
  openPhone(() => Date.now())
  const work = await openWork()
  globalThis.device = {
    signIn: (email, code) => verifyCode({ email, code, language: 'fr', device: 'Chromium' }),
    makeOrganisation: () =>
      work.bind({
        create: { kind: 'association', name: 'Le Seuil', rna: null, siren: null, memberName: 'Paul' },
      }),
    async write(count) {
      for (let i = 0; i < count; i++) await writeOne(work)
    },
    async exchange() {
      await work.exchangeNow()
      return work.exchange()
    },
    async who() {
      const answer = await fetch('/api/session')
      return {
        held: work.state().account ?? 'nobody',
        met: answer.ok ? await answer.text() : `${answer.status}`,
      }
    },
    left: () => ({
      exchange: work.exchange(),
      outbox: work.outbox().map(({ id }) => id),
      parked: work.parked().map(({ id, reason }) => ({ id, reason })),
    }),
    docs: () =>
      Object.fromEntries(
        work
          .view()
          .docs.map(({ kind, id, value, writers }) => [`${kind}/${id}`, JSON.stringify({ value, writers })]),
      ),
  }
  document.documentElement.dataset.ready = ''
}

main()
