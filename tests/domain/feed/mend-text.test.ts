import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendMojibake, mendText, mendWraps } from '#domain/feed/mend-text.ts'

/** UTF-8 read as Windows-1252, as a careless partner does. */
function garble(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

const FRENCH = 'L’été, à Nîmes : « œuvrer » ensemble, ça coûte 3 € — où ? À Béziers… 🌱 ÇA, DÉJÀ'

test('reads French again that was read in the wrong encoding, once or twice', () => {
  expect(mendMojibake(garble(FRENCH))).toBe(FRENCH)
  expect(mendMojibake(garble(garble('Où êtes-vous à l’été')))).toBe('Où êtes-vous à l’été')
})

test('mends only the damaged part of a mixed text', () => {
  expect(mendMojibake('Créer des liens Ã  Orléans')).toBe('Créer des liens à Orléans')
})

test.each([
  'QUALITÉ»',
  'CAFÉ « LE LIÉ »',
  'Ça va ? Âge : 16 ans',
  'île, Île, Œuvre',
  'ÊTRE là',
  'naïf–île',
  '« haï…»',
])('leaves sound text alone: %s', (text) => {
  expect(mendMojibake(text)).toBe(text)
})

test('gives any French text back, sound or garbled', () => {
  // Without â and Â: before a quotation mark they cannot be told from damage, and no French word does that.
  const letters = [...'abcdefghijklmnopqrstuvwxyzàçéèêëîïôùûüœæÀÇÉÈÊÎÔŒ’«»…–€ .,!?\n']
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((some) => some.join(''))
  fc.assert(
    fc.property(text, (sound) => {
      expect(mendMojibake(sound)).toBe(sound)
      expect(mendMojibake(garble(sound))).toBe(sound)
    }),
  )
})

test('joins lines that were cut at eighty characters, and keeps lists and paragraphs', () => {
  const wrapped = [
    'Je me rends sur le site de l’association de fourniture de biens de première',
    'nécessité et participe notamment à :',
    '',
    ' • la récupération des produits (notamment en voiture), des paniers et des',
    '   couvertures ;',
    ' • la distribution.',
  ].join('\n')
  expect(mendText(wrapped, String).text).toBe(
    [
      'Je me rends sur le site de l’association de fourniture de biens de première nécessité et participe notamment à :',
      '',
      '• la récupération des produits (notamment en voiture), des paniers et des couvertures ;',
      '• la distribution.',
    ].join('\n'),
  )
})

test('leaves text with long lines or short ones as it is', () => {
  const long = `${'mot '.repeat(40)}\nsuite`
  expect(mendWraps(long)).toBe(long)
  expect(mendWraps('Une ligne\nune autre')).toBe('Une ligne\nune autre')
})

test('unescapes line ends that were never unescaped, and says what it mended', () => {
  expect(mendText('Avant.\\n\\nObjectifs: \\nAprès', String)).toEqual({
    text: 'Avant.\n\nObjectifs:\nAprès',
    codes: ['literal_newlines'],
  })
})

test('hands HTML and entities to the reader of HTML, and nothing else', () => {
  const toPlain = () => 'lu'
  for (const html of ['<p>Bonjour</p>', 'un &amp; deux', '<br/>', '&#233;t&eacute;']) {
    expect(mendText(html, toPlain)).toEqual({ text: 'lu', codes: ['html'] })
  }
  for (const plain of ['zéro déchet <3', 'un & deux', '3 < 5 > 2'])
    expect(mendText(plain, toPlain).codes).toEqual([])
})

test('cuts a text at twenty thousand characters', () => {
  const { text, codes } = mendText('a'.repeat(30_000), String)
  expect(text).toHaveLength(20_000)
  expect(codes).toContain('text_cut')
})
