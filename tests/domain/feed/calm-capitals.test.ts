import { expect, test } from 'vitest'
import { calmCapitals } from '#domain/feed/calm-capitals.ts'

test.each([
  ['POUR UNE ECOLE DURABLE', 'Pour une ecole durable'],
  ["SENSIBILISER ET FORMER A LA PRESERVATION DE L'EAU", "Sensibiliser et former à la preservation de l'eau"],
  ['ACTIONS D EDUCATION A L ENVIRONNEMENT', 'Actions d’education à l’environnement'],
  ['AIDER LES PROFESSIONNEL.LE.S AUX CHAMPS', 'Aider les professionnel.le.s aux champs'],
  ['78 - COLLEGE LES GRANDS CHAMPS', '78 - College les grands champs'],
  ['MÉDIATEURS DE LA TRANSITION. À BREST !', 'Médiateurs de la transition. À brest !'],
  ["ANIMATION «J'AIME LA NATURE»", "Animation «j'aime la nature»"],
])('reads « %s » as a sentence', (shouted, calm) => {
  expect(calmCapitals(shouted)).toBe(calm)
})

test.each(['AIDER LA SPA', 'Bénévole au SAMU social de PARIS', 'Tri à la LPO', '2024', ''])(
  'leaves « %s » as it is',
  (title) => {
    expect(calmCapitals(title)).toBe(title)
  },
)
