import { FIRST_NAMES } from './first-names.ts'
import { HEALTH, STATE } from './health-words.ts'
import { CONTACT, MAIL, NAMED, PHONE } from './without-contacts.ts'

export type PrivateKind = 'name' | 'phone' | 'mail' | 'address' | 'health'

/** A stretch of a text, from `start` to before `end`, in UTF-16 units as `slice` takes them. */
export type PrivateSpan = { start: number; end: number; kind: PrivateKind }

const either = (words: string) =>
  words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
const LINK = "(?:de la |de l['’]|des |du |de |d['’]|aux |la |les |le |l['’])"
const NUMBER = '(?<![\\d:,.h/-])(?<!\\d ?h )\\d{1,4}(?: ?(?:bis|ter|quater))?,? '
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,40}"
const REST = `(?: ${LINK}?${CAPITAL}){0,3}`
/** Ways that are nothing else after a number; and those that also count seats, lessons or messages, told by a capital. */
const STREETS = [
  `${NUMBER}(?:${either('rue|avenue|av\\.|boulevard|bd|impasse|allée|allées|chemin|quai|ruelle|faubourg|venelle|square|lotissement|sentier')}) ${LINK}{0,2}[\\p{L}'’-]{2,40}${REST}`,
  `${NUMBER}(?:${either('place|cours|route|passage|résidence|hameau|villa|cité|mail|esplanade|lieu-dit')}) ${LINK}{0,2}${CAPITAL}${REST}`,
].map((source) => new RegExp(source, 'gu'))
const FIRST = `(?:${FIRST_NAMES.join('|')})`
const NAME = `(?<![\\p{L}\\d-])(?<!(?:Saint|Sainte|St|Ste) )${FIRST}(?:-${FIRST})?(?![\\p{L}-])`
const LIVES =
  "a|est|vit|habite|souffre|attend|vous attend|nous attend|aime|adore|voudrait|souhaite|n['’]a|n['’]est|ne peut|ne voit|ne sort|ne marche|ne conduit|marche|sort|perd|reste|s['’]ennuie|fête|aura"
const SAID = new RegExp(
  `${NAME}(?: ${CAPITAL})?(?=,? \\(?\\d{1,3} ans|,? qui a \\d| (?:${LIVES})(?![\\p{L}]))`,
  'gu',
)
const MET = new RegExp(
  `(?<=(?<![\\p{L}])(?:chez|avec|visite à|aider|aidez|accompagner|accompagnez|emmener|conduire|visiter) )${NAME}(?! \\p{Lu}| et \\p{Lu})`,
  'gu',
)
const STATED = new RegExp(`(${NAME}(?: ${CAPITAL})? )(?:est|reste)(?: très)? (?:${STATE})(?![\\p{L}-])`, 'gu')
/** Names of ways, schools and halls are public ones. */
const PLACE_BEFORE =
  /(?:rue|avenue|boulevard|place|quai|square|impasse|allée|école|collège|lycée|salle|hôpital|clinique|stade|gymnase|espace|centre|résidence|maison|foyer|groupe scolaire|théâtre|parc|pont|fondation|association|EHPAD)(?: scolaire| social| culturel)?(?: (?:de la|du|des|de))? $/i
const OFFICE =
  /(?:Maire|Préf(?:et|ète)|Président|Présidente|Ministre|Députée?|Direct(?:eur|rice)|Tout-le-Monde)$/u

/**
 * What a text says of private people, for its author to look at before it becomes public: names that a title, a « contact » or
 * a common first name announces, phones, mails, street addresses and the health of one person. Spans are in order and never
 * overlap. It would rather miss one than cry wolf: a name alone cannot be told from a place's.
 */
export function privateSpans(written: string): PrivateSpan[] {
  const text = written.replace(/[\u00a0\u202f]/g, ' ')
  const found = [
    ...spansOf(text, MAIL, 'mail'),
    ...spansOf(text, PHONE, 'phone'),
    ...STREETS.flatMap((street) => spansOf(text, street, 'address')),
    ...[NAMED, SAID, MET].flatMap((names) => spansOf(text, names, 'name')).filter(isPrivateName(text)),
    ...spansAfter(text, CONTACT, 'name'),
    ...HEALTH.flatMap((words) => spansOf(text, words, 'health')),
    ...spansAfter(text, STATED, 'health'),
  ]
  const kept: PrivateSpan[] = []
  for (const span of found) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function spansOf(text: string, pattern: RegExp, kind: PrivateKind): PrivateSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
    kind,
  }))
}

/** What follows the first group of a pattern. */
function spansAfter(text: string, pattern: RegExp, kind: PrivateKind): PrivateSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: words, 1: lead = '', index }) => ({
    start: index + lead.length,
    end: index + words.length,
    kind,
  }))
}

function isPrivateName(text: string) {
  return ({ start, end }: PrivateSpan) =>
    !PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) && !OFFICE.test(text.slice(start, end))
}
