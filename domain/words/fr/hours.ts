import { refusals } from './refusals.ts'

/** « 2 h 30 », « 45 min ». */
const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

const shared = {
  refusals,
  duration,
  of: (what: string, whom: string) => `${what} : ${whom}`,
  hoursField: 'Heures',
  minutesField: 'Minutes',
  durationFault: 'Écrivez une durée : 1 minute au moins, 24 heures au plus.',
  digitsFault: 'Écrivez les quatre chiffres.',
  full: 'Plus de place sur ce téléphone. Libérez un peu de place, puis recommencez.',
  broken: 'Ce navigateur n’arrive pas à enregistrer. Fermez Élan, puis rouvrez-le.',
  waits: 'Enregistré sur ce téléphone. Cela partira avec le réseau.',
  traces: 'Ce qui a changé',
  trace: (isPerson: boolean, from: string, to: string) =>
    isPerson ? `La personne dit ${to} au lieu de ${from}` : `L’association écrit ${to} au lieu de ${from}`,
}

/** Words of « Mes heures ». */
export const hours = {
  ...shared,
  title: 'Mes heures',
  back: 'Mes engagements',
  lead: 'Ce que vous avez fait, date par date. Une heure compte quand l’association l’a signée.',
  totals: 'Au total',
  total: (year: number, where: string, signed: string) => `${year}, ${where} : ${signed} signées`,
  proposed: (time: string) => `et ${time} à signer`,
  association: 'une association',
  none: 'Rien pour l’instant',
  noneLine: 'Le jour venu, vous direz ici que vous êtes là, puis combien de temps vous êtes resté.',
  refusedTitle: 'Ce qui n’est pas parti',
  refused: { check_in: 'Je suis là', hours_propose: 'Proposer des heures', presence_answer: 'Ma réponse' },
  unreadable: 'Le serveur n’a pas pu lire cet envoi.',
  retry: 'Réessayer',
  drop: 'Retirer',
  dates: 'Date par date',
  untitled: 'Une mission',
  thanks: 'Un mot pour vous',
  from: (who: string, day: string) => `${who}, ${day}`,
  states: {
    unsaid: 'rien n’est encore noté',
    present: 'vous étiez là',
    excused: 'vous aviez prévenu',
    absent: 'l’association ne vous a pas vu',
  },
  hereStates: {
    waiting:
      'Vos chiffres sont notés. L’association les vérifie dès que les deux téléphones ont eu du réseau.',
    wrong: 'Ces chiffres ne sont pas ceux de l’association. Vérifiez-les, ou demandez-lui de vous cocher.',
  },
  signed: (time: string) => `${time} signées`,
  toSign: (time: string) => `${time} proposées, à signer par l’association`,
  disputed: (time: string) => `Vous dites ${time}. L’association le voit et peut corriger.`,
  here: 'Je suis là',
  hereHint: 'Les quatre chiffres que l’association montre sur place. Sans réseau aussi.',
  digits: 'Quatre chiffres',
  mine: (digits: string) => `Ou montrez ceux-ci à l’association : ${digits}`,
  propose: 'Proposer mes heures',
  again: 'Ce n’est pas le bon compte',
  when: 'Quel jour ?',
  whenHint: 'Cette mission n’a pas de date fixe.',
  dayFault: 'Choisissez un jour, aujourd’hui au plus tard.',
  send: 'Envoyer',
  absentLine:
    'Vous pouvez répondre. Cela s’efface tout seul au bout de trois mois, ne vous note pas, et aucune autre association ne le voit.',
  answerField: 'Votre mot (facultatif)',
  wasHere: 'J’étais là',
  wasNot: 'Je n’ai pas pu venir',
  answered: (wasHere: boolean, text: string) =>
    [wasHere ? 'Vous avez répondu : j’étais là.' : 'Vous avez répondu : je n’ai pas pu venir.', text]
      .filter(Boolean)
      .join(' '),
}
export type HoursWords = typeof hours

/** Words of the sheet of presence, for the association. */
export const presence = {
  ...shared,
  title: 'Feuille de présence',
  link: 'Feuille de présence et heures',
  back: 'Qui se propose',
  untitled: 'Sans titre',
  date: 'Quelle date ?',
  day: 'Quel jour ?',
  nobody: 'Personne n’est attendu à cette date',
  nobodyLine: 'Quand quelqu’un aura dit « Je viens », son prénom sera ici.',
  code: 'Le code du jour',
  codeLine:
    'Montrez-le sur place : chacun tape les quatre chiffres, ou photographie le carré. Sans réseau aussi.',
  codeShow: 'Montrer le code',
  codeAlt: (digits: string) => `Code à photographier, ${digits}`,
  theirs: 'Chiffres montrés par une personne',
  theirsHint: 'Elle les lit dans « Mes heures » : tapez-les pour la cocher.',
  theirsGo: 'Cocher',
  theirsNobody: 'Personne d’attendu aujourd’hui n’a ces chiffres.',
  theirsDone: (name: string) => `${name} : présence notée.`,
  people: 'Qui vient',
  marks: { unsaid: 'Pas noté', present: 'Là', excused: 'A prévenu', absent: 'Absence' },
  byCode: 'a tapé le code',
  wrongCode: 'a tapé un autre code',
  absentLine: 'La personne le voit et peut répondre. Cela s’efface au bout de trois mois.',
  answered: (wasHere: boolean, text: string) =>
    [wasHere ? 'Répond : « J’étais là. »' : 'Répond : « Je n’ai pas pu venir. »', text]
      .filter(Boolean)
      .join(' '),
  proposed: (time: string, isPerson: boolean) =>
    isPerson ? `${time} proposées par la personne` : `${time} prévues`,
  signed: (time: string) => `${time} signées`,
  disputed: (time: string) => `La personne dit ${time}.`,
  correct: 'Corriger les heures',
  keep: 'Garder ce qui est signé',
  send: 'Enregistrer',
  sign: 'Signer les heures',
  signLine: (n: number) =>
    n === 1 ? 'Pour 1 personne notée présente.' : `Pour ${n} personnes notées présentes.`,
  signNone: 'Notez d’abord qui était là.',
  signLength: 'Durée pour qui n’en a pas proposé',
  word: 'Un mot pour tout le monde (facultatif)',
  wordHint: 'Ce qui a été fait ensemble : « Grâce à vous, 42 colis sont partis. »',
  wordLong: (n: number) => `${n} caractères de trop. Tout reste à l’écran.`,
  signedSaid: (n: number) =>
    n === 1 ? 'Heures signées pour 1 personne.' : `Heures signées pour ${n} personnes.`,
  print: 'Imprimer la feuille',
  paperSign: 'Signature',
  totals: 'Heures de l’association',
  total: (year: number, people: number, signed: string) =>
    `${year} : ${signed} signées, ${people === 1 ? '1 personne' : `${people} personnes`}`,
  toSign: (time: string) => `et ${time} à signer`,
}
export type PresenceWords = typeof presence
