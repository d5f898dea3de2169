import { mails } from '../../db/schema/index.ts'
import { sendMails } from '../../edge/jobs/send-mails.ts'
import { TEST_NOW } from './make-edge.ts'
import { makeVisitor } from './make-visitor.ts'
import { makeWorkEdge, nextId, write } from './work-edge.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** An edge whose clock moves and whose mails can fail (`line`), people with an address, and « Le Seuil » with its owner Paul. */
export async function makeMailEdge() {
  const line = { now: TEST_NOW, isDown: false }
  const sent: { to: string; subject: string; text: string }[] = []
  const edge = await makeWorkEdge({ now: () => line.now })
  const deps = {
    ...edge.deps,
    sendMail: async (mail: (typeof sent)[number]) => {
      if (line.isDown) throw new Error(`<${mail.to}>: no such mailbox`)
      sent.push(mail)
    },
  }
  let networks = 0
  const somebody = async (email: string, language: 'fr' | 'en' = 'fr') => {
    const visitor = makeVisitor(edge, `192.0.2.${++networks}`)
    const code = await visitor.askCode(email)
    const { body } = await visitor.ask('POST', '/api/session', { email, code, language, device: 'Firefox' })
    return edge.person(false, (body.me as { account: string }).account)
  }
  const owner = await somebody('paul@seuil.example')
  const organisation = nextId()
  const made = { organisation, kind: 'association', name: 'Le Seuil', rna: null, siren: null } as const
  await owner.push(write('organisation_create', { ...made, memberName: 'Paul' }))
  /** Sends what is due, and answers what left with that, as address and subject. */
  const deliver = async () => {
    const before = sent.length
    await sendMails(deps)
    return sent.slice(before).map(({ to, subject }) => `${to}: ${subject}`)
  }
  const waiting = () => deps.db.select().from(mails).orderBy(mails.at)
  return { ...edge, deps, line, sent, somebody, owner, organisation, deliver, waiting }
}
