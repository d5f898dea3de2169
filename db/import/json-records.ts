import { JSONParser } from '@streamparser/json'
import type { RecordReader } from './open-feed.ts'
import { UnreadableFeed } from './unreadable-feed.ts'

/** Members under which an envelope keeps its list of missions, or its only one. */
const LISTS = ['data', 'hits', 'missions', 'results', 'items']
const LARGEST_SINGLE = 20_000_000

/**
 * Reads records out of JSON as it comes: an array, an envelope (`{"ok": true, "data": […]}`) or one lone mission. `head` is the
 * beginning of the text, which tells the three apart.
 */
export function makeJsonReader(head: string): RecordReader {
  const path = pathOf(head)
  const parser = new JSONParser({ paths: [path], keepStack: false })
  let ready: unknown[] = []
  let bytes = 0
  parser.onValue = ({ value }) => {
    ready.push(value)
  }
  parser.onError = (error) => {
    throw new UnreadableFeed('malformed', error.message)
  }
  const take = () => {
    const taken = path.endsWith('*') ? ready : ready.map(loneMission)
    ready = []
    return taken
  }
  return {
    write(chunk) {
      bytes += chunk.byteLength
      if (!path.endsWith('*') && bytes > LARGEST_SINGLE) throw new UnreadableFeed('no_missions')
      // Blank bytes after the last bracket are no second document.
      if (!parser.isEnded) parser.write(chunk)
      return take()
    },
    end() {
      if (!parser.isEnded) parser.end()
      return take()
    },
  }
}

function pathOf(head: string): string {
  if (head.trimStart().startsWith('[')) return '$.*'
  for (const name of topMembers(head)) {
    if (!LISTS.includes(name.name)) continue
    if (name.opens === '[') return `$.${name.name}.*`
    if (name.opens === '{') return `$.${name.name}`
  }
  return '$'
}

/** Names of an object's own members as far as its beginning shows them, with the first character of each value. */
function topMembers(head: string): { name: string; opens: string }[] {
  const members: { name: string; opens: string }[] = []
  let depth = 0
  for (const match of head.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:\s*(.))?|[{}[\]]/gs)) {
    const [token, name, colon, opens] = match
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (colon !== undefined) {
      if (depth === 1) members.push({ name: name ?? '', opens: opens ?? '' })
      if (opens === '{' || opens === '[') depth++
    }
  }
  return members
}

function loneMission(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null
  if (isObject && ('title' in value || 'clientId' in value || '_id' in value)) return value
  throw new UnreadableFeed('no_missions')
}
