import type { Citizen } from './citizen.ts'
import { ORIGIN, QUIET } from './server.ts'
import { happens, type World } from './world.ts'

/** A request of the citizen's phone; `isFresh`: past every cache. */
export type Asked = { path: string; isFresh: boolean }

type Bytes = Uint8Array<ArrayBuffer>
type Given = { citizen: Citizen; path: string; bytes: Bytes }
/** What a fault makes of an answer; null where it has nothing to make it of. */
type Fault = (given: Given) => Response | TypeError | null

const page = (status: number, body: string) => () => new Response(body, { status })
const isIndex = (path: string): boolean => path.endsWith('/index')

/** What the phone can meet instead of what it asked for. */
const FAULTS: Record<string, Fault> = {
  lost: () => new TypeError('Failed to fetch'),
  'half of it': ({ bytes }) => new Response(bytes.slice(0, bytes.length >> 1)),
  'cut on its way': ({ bytes }) => new Response(cut(bytes.slice(0, bytes.length >> 1))),
  'a byte spoilt': ({ citizen, path, bytes }) => {
    if (bytes.length === 0 || isIndex(path)) return null
    const spoilt = bytes.slice()
    const at = citizen.random.int(bytes.length)
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << citizen.random.int(8))
    return new Response(spoilt)
  },
  'more than it': ({ bytes }) => new Response(new Blob([bytes, bytes])),
  'another blob': ({ citizen, path }) => other(citizen, path),
  'an older one': ({ citizen, path }) => {
    const older = isIndex(path) ? citizen.answers.get(path)?.[0] : undefined
    return older === undefined ? null : new Response(older)
  },
  'another version': ({ path, bytes }) => {
    if (!isIndex(path)) return new Response('{"code":"outdated"}', { status: 410 })
    const index = JSON.parse(new TextDecoder().decode(bytes))
    return Response.json({ ...index, format: 2 })
  },
  portal: page(200, '<title>Wi-Fi gratuit</title>'),
  '404': page(404, '{"code":"not_found"}'),
  '500': page(500, '{"code":"internal"}'),
  '503': page(503, '<h1>Service Unavailable</h1>'),
}

/** What else was answered lately, at an address of the same kind. */
function other({ answers, random }: Citizen, path: string): Response | null {
  const paths = [...answers.keys()].filter((one) => one !== path && isIndex(one) === isIndex(path))
  if (paths.length === 0) return null
  return new Response(answers.get(random.pick(paths))?.at(-1) ?? null)
}

function cut(bytes: Bytes): ReadableStream {
  let isSent = false
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError('network error'))
      isSent = true
      controller.enqueue(bytes)
    },
  })
}

type Reply = { response: Response | TypeError; isGood: boolean }

/** Has the edge answer a request; `badly` is how likely something comes between. */
export async function answer(world: World, citizen: Citizen, { path }: Asked, badly: number): Promise<Reply> {
  const { random, answers } = citizen
  const isLagging =
    badly > 0 && world.server.hasReplica() && random.chance(0.2) && happens(world, 'reads lag')
  const served = await world.server.serve(new Request(ORIGIN + path), { ...QUIET, lagging: isLagging })
  if (served === undefined) return { response: new TypeError('Failed to fetch'), isGood: false }
  const bytes = new Uint8Array(await served.arrayBuffer())
  const name = random.pick(Object.keys(FAULTS))
  const fault = random.chance(badly) && served.status === 200 ? FAULTS[name] : undefined
  const strange = fault?.({ citizen, path, bytes }) ?? null
  if (served.status === 200) answers.set(path, [...(answers.get(path) ?? []), bytes].slice(-3))
  if (strange === null || !happens(world, `catalogue: ${name}`)) {
    return { response: new Response(bytes, { status: served.status }), isGood: true }
  }
  world.trace.say(`! citizen asked ${path} and gets ${name}`)
  return { response: strange, isGood: false }
}
