import { SaxesParser } from 'saxes'
import type { RecordReader } from './open-feed.ts'
import { UnreadableFeed } from './unreadable-feed.ts'

const LARGEST_RECORD = 5_000_000
/** Entities of HTML that partners leave in XML, where only five exist. */
const ENTITIES =
  'nbsp:\u00a0 agrave:à acirc:â ccedil:ç eacute:é egrave:è ecirc:ê euml:ë icirc:î iuml:ï ocirc:ô ugrave:ù ucirc:û uuml:ü oelig:œ Agrave:À Acirc:Â Ccedil:Ç Eacute:É Egrave:È Ecirc:Ê Ocirc:Ô OElig:Œ laquo:« raquo:» rsquo:’ lsquo:‘ ldquo:“ rdquo:” hellip:… ndash:– mdash:— bull:• euro:€ deg:°'
/** Errors that leave the tree sound: a stray character or entity is kept as it stands. */
const HARMLESS = /entity|character|attribute|namespace|encoding|version|whitespace/i

type Node = { name: string; text: string; children: Record<string, unknown> | null }

/**
 * Reads `<mission>` elements out of a partners' feed as they come, each as a plain object: an element with only text is that
 * text, one with children an object, repeated ones a list. Memory holds one mission at a time.
 */
export function makeXmlReader(): RecordReader {
  const toSound = makeSoundXml()
  const parser = new SaxesParser({ position: false })
  const open: Node[] = []
  let ready: unknown[] = []
  let root: string | null = null
  let size = 0
  let hasMission = false
  for (const pair of ENTITIES.split(' ')) {
    const [name = '', character = ''] = pair.split(':')
    parser.ENTITIES[name] = character
  }
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message)) throw new UnreadableFeed('malformed', error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name
    if (open.length > 0 || isMission(name)) {
      open.push({ name, text: '', children: isMission(name) ? { ...attributes } : null })
    }
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node === undefined) return
    size += text.length
    if (size > LARGEST_RECORD) throw new UnreadableFeed('record_too_large')
    node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const node = open.pop()
    if (node === undefined) return
    const value = node.children ?? node.text.trim()
    const parent = open.at(-1)
    if (parent !== undefined) addChild(parent, node.name, value)
    else {
      size = 0
      hasMission = true
      ready.push(value)
    }
  })
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  return {
    write(chunk) {
      parser.write(toSound(chunk))
      return take()
    },
    end() {
      parser.write(toSound(null))
      parser.close()
      if (!hasMission && root !== 'source' && root !== 'missions') {
        throw new UnreadableFeed('no_missions')
      }
      return take()
    },
  }
}

const MARKS = /<!\[CDATA\[|\]\]>|&(?!#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/gi
/** Longer than any mark or entity, so that none is cut in two. */
const HELD_BACK = 40

/**
 * Text of bytes in UTF-8, as they come and null at the end, without what XML forbids and partners write: control characters,
 * and bare ampersands outside CDATA.
 */
function makeSoundXml(): (chunk: Uint8Array | null) => string {
  const decoder = new TextDecoder()
  let held = ''
  let isCdata = false
  return (chunk) => {
    const text = held + (chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }))
    const end = chunk === null ? text.length : Math.max(0, text.length - HELD_BACK)
    let [sound, from] = ['', 0]
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      if (index >= end) break
      sound += text.slice(from, index) + (mark === '&' && !isCdata ? '&amp;' : mark)
      from = index + mark.length
      if (mark !== '&') isCdata = mark !== ']]>'
    }
    const to = Math.max(from, end)
    held = text.slice(to)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    return (sound + text.slice(from, to)).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  }
}

function addChild(parent: Node, name: string, value: unknown): void {
  parent.children ??= {}
  const there = parent.children[name]
  if (there === undefined) parent.children[name] = value
  else if (Array.isArray(there)) there.push(value)
  else parent.children[name] = [there, value]
}

function isMission(name: string): boolean {
  return name.toLowerCase() === 'mission'
}
