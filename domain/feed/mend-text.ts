import type { NoteCode } from './feed-mission.ts'

const LONGEST = 20_000

/**
 * Plain text of a field that may hold HTML, wrong encodings, escaped or hard line ends, with a code for each damage mended.
 * `toPlain` turns HTML into text with its paragraphs and lists. Cut at 20,000 characters, the contract's own limit.
 */
export function mendText(
  written: string,
  toPlain: (html: string) => string,
): { text: string; codes: NoteCode[] } {
  const codes: NoteCode[] = []
  const step = (code: NoteCode, before: string, after: string): string => {
    if (after !== before) codes.push(code)
    return after
  }
  let text = step('mojibake', written, mendMojibake(written))
  text = step('literal_newlines', text, mendNewlines(text))
  if (/<\/?[a-z][^>]*>|&(#\d+|#x[0-9a-f]+|[a-z]+\d*);/i.test(text)) text = step('html', text, toPlain(text))
  else text = step('hard_wraps', text, mendWraps(text))
  text = tidy(text)
  return { text: step('text_cut', text, text.slice(0, LONGEST)), codes }
}

/** Windows-1252's characters for the bytes 0x80 to 0x9F, in order; its five holes are the control characters themselves. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE_OF = new Map([...CP1252].map((character, i) => [character, 0x80 + i]))

const TAIL = `[\u0080-\u00bf${CP1252.replace(/[\]\\^-]/g, '')}]`
const MOJIBAKE = new RegExp(`[ÂÃÅ]${TAIL}|[âï]${TAIL}{2}|ð${TAIL}{3}`, 'g')

/** What French text may hold: accents, œ, typographic marks, €, arrows and pictures. A mend that gives anything else is none. */
const PLAUSIBLE = /^(?:[\u00a0-\u017f\u02c6\u02da\u02dc\u2000-\u2bff\ufeff\u{1f000}-\u{1faff}]|\ufe0f)$/u

/** Puts right UTF-8 that was read as Latin-1 or Windows-1252, once or twice, run by run: sound text around it is left alone. */
export function mendMojibake(text: string): string {
  let mended = text
  for (let round = 0; round < 2; round++) {
    const next = mended.replace(MOJIBAKE, (run) => decodeRun(run) ?? run)
    if (next === mended) break
    mended = next.replaceAll('Â ', ' ')
  }
  // Where the no-break space of « à » was flattened on the way, « Ã » is all that is left of it; French has no other use for it.
  return mended.replace(/Ã {1,2}/g, 'à ')
}

/** Escaped line ends that were never unescaped: a backslash and an n. */
export function mendNewlines(text: string): string {
  return text.replace(/(\\r)?\\n/g, '\n')
}

/**
 * Joins lines that a mail-like wrap at 60 to 85 characters cut inside a sentence. A line is joined to the one before when
 * that one is long and this one neither starts a list item nor follows an empty line. Text that has longer lines is left alone.
 */
export function mendWraps(text: string): string {
  const lines = text.split('\n')
  const lengths = lines.map((line) => line.length)
  if (Math.max(...lengths) > 85 || lengths.filter((length) => length >= 60).length < 2) return text
  const joined: string[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? ''
    if (before.length >= 55 && line.trim() !== '' && !startsItem(line) && !startsSentence(before, line)) {
      joined[joined.length - 1] = `${joined.at(-1)} ${line.trim()}`
    } else joined.push(line)
  }
  return joined.join('\n')
}

/** No trailing blanks, no runs of blanks, at most one empty line between paragraphs. */
export function tidy(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function startsItem(line: string): boolean {
  return /^\s*([•·*–—-]|\d+[.)])\s/.test(line)
}

function startsSentence(before: string, line: string): boolean {
  return /[.!?:;]\s*$/.test(before) && /^\s*\p{Lu}/u.test(line)
}

function decodeRun(run: string): string | null {
  const bytes = Uint8Array.from(run, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0))
  const decoded = decodeUtf8(bytes)
  return decoded !== null && PLAUSIBLE.test(decoded) ? decoded : null
}

/** One character of UTF-8, or null. Written out because the domain has no TextDecoder. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const [lead = 0, ...tail] = bytes
  if (tail.some((byte) => byte >> 6 !== 0b10)) return null
  const bits = tail.length === 1 ? lead & 0x1f : tail.length === 2 ? lead & 0x0f : lead & 0x07
  const point = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), bits)
  const least = [0, 0x80, 0x800, 0x10000][tail.length] ?? 0
  return point < least || point > 0x10ffff ? null : String.fromCodePoint(point)
}
