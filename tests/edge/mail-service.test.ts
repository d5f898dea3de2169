import { createServer, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { mailService, noMail } from '../../edge/mail-service.ts'

async function startService(status: number) {
  const got: { headers: IncomingMessage['headers']; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    got.push({ headers: request.headers, body })
    response.writeHead(status).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { got, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/send` }
}

const MAIL = { to: 'lea@seuil.example', subject: 'Élan', text: 'Bonjour\n' }

test('hands a mail over as JSON, with its token', async () => {
  const { got, url } = await startService(202)
  await mailService({ url, token: 't0ken', from: 'bonjour@elan.example' })(MAIL)
  expect(got[0]?.headers).toMatchObject({ authorization: 'Bearer t0ken', 'content-type': 'application/json' })
  expect(JSON.parse(got[0]?.body ?? '')).toEqual({ ...MAIL, from: 'bonjour@elan.example' })
})

test('anything but a 2xx is a mail that did not leave', async () => {
  const { url } = await startService(422)
  await expect(mailService({ url, token: '', from: 'a@b.example' })(MAIL)).rejects.toThrow('answered 422')
  await expect(noMail(MAIL)).rejects.toThrow('no way to send mail')
})
