import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { smtpMail } from '../../../edge/node/smtp.ts'
import { makeEdge } from '../../support/make-edge.ts'
import { makeVisitor } from '../../support/make-visitor.ts'

type Taken = { from: string; to: string[]; raw: string }

/** A real SMTP server on a free loopback port, without TLS; `refuse` turns every recipient down. */
async function startSmtp(refuse = false) {
  const taken: Taken[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _session, callback) =>
      callback(refuse ? new Error(`550 ${address.address} is unknown`) : undefined),
    onData(stream, session, callback) {
      let raw = ''
      stream.on('data', (chunk) => {
        raw += chunk
      })
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw,
        })
        callback()
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { taken, url: `smtp://127.0.0.1:${port}` }
}

/** The text of a mail as a reader shows it. */
function textOf(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const plain = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1').toString('utf8')
}

test('a code goes through a real SMTP server and opens a session', async () => {
  const { taken, url } = await startSmtp()
  const edge = await makeEdge({ sendMail: smtpMail(url, 'Élan <bonjour@elan.example>') })
  const visitor = makeVisitor(edge)
  await visitor.ask('POST', '/api/session/code', { email: 'lea@seuil.example', language: 'fr' })
  expect(taken).toMatchObject([{ from: 'bonjour@elan.example', to: ['lea@seuil.example'] }])
  const text = textOf(taken[0]?.raw ?? '')
  expect(text).toContain('Voici votre code')
  const code = /^(\d{6})\r?$/m.exec(text)?.[1] ?? ''
  expect((await visitor.giveCode('lea@seuil.example', code)).status).toBe(200)
})

test('a server that turns the mail down, or is not there, is said', async () => {
  const refusing = await startSmtp(true)
  for (const url of [refusing.url, 'smtp://127.0.0.1:1']) {
    const edge = await makeEdge({ sendMail: smtpMail(url, 'bonjour@elan.example') })
    const answer = await makeVisitor(edge).ask('POST', '/api/session/code', {
      email: 'lea@seuil.example',
      language: 'fr',
    })
    expect([answer.status, answer.body.code]).toEqual([503, 'mail_failed'])
    expect(edge.lines.join()).toContain('a mail was not taken')
    expect(edge.lines.join()).not.toContain('lea@seuil.example')
  }
})

test('an address is one recipient, whatever it holds', async () => {
  const { taken, url } = await startSmtp()
  const send = smtpMail(url, 'bonjour@elan.example')
  await send({ to: 'lea@seuil.example', subject: 'a\r\nBcc: spy@evil.example', text: 'x' })
  await send({ to: 'lea@seuil.example,spy@evil.example', subject: 'b', text: 'x' }).catch(() => undefined)
  expect(taken.flatMap(({ to }) => to)).not.toContain('spy@evil.example')
  expect(taken[0]?.raw).not.toMatch(/^bcc:/im)
})
