import type { Operator } from '../../pages.ts'
import { KEPT } from '../../retention.ts'
import { legalNames } from './legal-names.ts'

/** One part of a legal page: sentences, then a list, then facts by name. */
export type LegalPart = {
  title: string
  lines?: readonly string[]
  list?: readonly string[]
  facts?: readonly (readonly [name: string, fact: string])[]
}
export type LegalText = { title: string; lead: string; parts: readonly LegalPart[] }

const months = (days: number): string => {
  const n = Math.round(days / 30.4)
  return n % 12 === 0 ? (n === 12 ? 'un an' : `${n / 12} ans`) : `${n} mois`
}
const write = ({ contact }: Operator): string =>
  contact === null
    ? 'L’adresse à laquelle écrire n’est pas encore renseignée sur cette instance : qui l’a ouverte doit la dire ici.'
    : `Écrivez à ${contact}.`

function notice(operator: Operator): LegalText {
  const missing = 'pas encore renseigné par qui a ouvert cette instance'
  return {
    title: legalNames.notice,
    lead: 'Qui répond de ce site, et qui a écrit le logiciel.',
    parts: [
      {
        title: 'Éditeur de ce site',
        facts: [
          ['Nom', operator.name ?? missing],
          ['Adresse', operator.address ?? missing],
          ['Contact', operator.contact ?? missing],
          ['Direction de la publication', operator.director ?? missing],
          ['Hébergement', operator.host ?? missing],
        ],
        lines: [
          'Élan est un logiciel que chacun peut installer. Chaque installation a son éditeur : c’est lui, et non les auteurs du logiciel, qui répond de ce site.',
        ],
      },
      {
        title: 'Ce qui est publié ici',
        lines: [
          'Les missions sont écrites par les associations, ou viennent des sources nommées sur leur page. Un besoin écrit dans Élan par une association nouvelle est relu avant de paraître.',
          'Chacun peut signaler une mission depuis sa page, sans compte. Une association dont le besoin est refusé lit pourquoi, et peut demander l’avis d’une autre personne.',
        ],
      },
      {
        title: 'Le logiciel',
        lines: [
          'Élan est un logiciel libre, sous licence MIT. Il est fourni sans garantie.',
          'La grille des envies vient du carnet « Alliance & Engagement » du RAMEAU (2022). La police est Atkinson Hyperlegible, du Braille Institute.',
        ],
      },
    ],
  }
}

function privacy(operator: Operator): LegalText {
  return {
    title: legalNames.privacy,
    lead: 'Ce qui vous motive reste sur votre téléphone. Voici tout le reste : ce qui est gardé, pourquoi, et jusqu’à quand.',
    parts: [
      {
        title: 'Qui est responsable',
        lines: [
          operator.name === null
            ? 'L’éditeur de cette instance répond de ce qu’elle garde. Son nom n’est pas encore renseigné ici.'
            : `${operator.name} répond de ce que cette instance garde.`,
          'L’association à laquelle vous proposez votre aide répond de ce qu’elle fait, de son côté, de ce que vous lui avez envoyé. Un autre site vers lequel une mission vous mène suit ses propres règles.',
          write(operator),
        ],
      },
      {
        title: 'Ce que le serveur ne reçoit jamais',
        list: [
          'ce qui vous motive, vos poids, vos filtres',
          'votre commune et votre position, vos moments libres et vos savoir-faire',
          'les missions que vous gardez, et celles qui viennent en premier pour vous',
        ],
        lines: [
          'Le calcul se fait sur votre téléphone. Chercher ne demande ni compte ni cookie. Il n’y a ni mesure d’audience, ni publicité, ni carte venue d’ailleurs, et aucune décision n’est prise sur vous par une machine.',
        ],
      },
      ...keptParts(),
      {
        title: 'Qui d’autre le lit',
        lines: [
          'Personne d’autre que les personnes nommées ci-dessus, l’hébergeur de cette instance et le service qui porte ses messages. Rien n’est vendu, loué ni envoyé à un tiers pour ses propres buts.',
          'Un seul cookie existe, celui de votre connexion. Il est nécessaire au compte, et n’est envoyé à aucune page publique.',
        ],
      },
      {
        title: 'Vos droits',
        list: [
          'savoir ce qui est gardé sur vous, et en recevoir une copie : « Réglages », puis « Tout ce qu’Élan sait de moi »',
          'corriger : votre prénom dans « Mon compte », vos besoins et vos propositions là où vous les avez écrits',
          'effacer votre compte : au même endroit, avec ce qui part et ce qui reste dit avant ; ni sauvegarde ni ancien appareil ne le ramène',
          'vous retirer d’une mission, limiter, vous opposer',
          'effacer ce qui est sur ce téléphone : « Réglages », puis « Tout effacer »',
        ],
        lines: [
          write(operator),
          'La réponse est due en un mois. Si elle ne vient pas, ou ne vous convient pas, vous pouvez saisir la CNIL : www.cnil.fr/plaintes.',
        ],
      },
    ],
  }
}

function keptParts(): LegalPart[] {
  return [
    {
      title: 'Votre compte, si vous en ouvrez un',
      lines: ['Parce que vous l’avez demandé (exécution du service, RGPD, article 6.1.b).'],
      facts: [
        ['Adresse e-mail, prénom, langue', 'tant que le compte existe'],
        ['Nom d’un appareil connecté et jour de dernier usage', `${months(KEPT.sessionDays)} sans usage`],
        ['Clés pour se connecter sans code', 'jusqu’à ce que vous les retiriez'],
        ['Code reçu par message', `${KEPT.codeMinutes} minutes, sous une forme illisible`],
      ],
    },
    {
      title: 'Quand vous proposez votre aide',
      lines: [
        'Parce que vous l’avez demandé (article 6.1.b). Seuls les membres de l’association le lisent ; l’adresse e-mail ne lui est pas donnée.',
        'Entre 16 et 17 ans, l’accord d’un parent est vu par l’association, qui garde le papier ; ici reste seulement le fait qu’il a été vu. Avant 16 ans, il n’y a pas de compte. Aucune date de naissance n’est demandée.',
      ],
      facts: [
        ['Prénom, mot, dates souhaitées, téléphone si vous le donnez', 'tant que la proposition existe'],
        ['La réponse de l’association', 'avec la proposition'],
        [
          'Une place gardée avant que votre e-mail soit confirmé',
          `${KEPT.holdHours} heures, sans dire pour qui`,
        ],
        ['Votre venue, vos heures et le mot de l’association', 'tant que le compte existe'],
        ['Une absence, et ce que vous en dites', months(KEPT.absenceDays)],
      ],
    },
    {
      title: 'Quand vous publiez ou relisez',
      lines: [
        'Pour que les associations puissent publier à plusieurs, et pour tenir les règles de publication (articles 6.1.b et 6.1.f : intérêt légitime à un annuaire loyal).',
      ],
      facts: [
        ['Membres d’une association, besoins, versions en désaccord', 'tant que l’association les garde'],
        [
          'Qui a changé quoi, sans le texte',
          `${months(KEPT.mutationDays)} pour la suite donnée à chaque envoi`,
        ],
        ['Ce qui est supprimé', `${months(KEPT.tombstoneDays)}, pour que vos autres appareils l’apprennent`],
        ['Photos qu’aucun besoin ne montre', `${KEPT.photoDays} jours`],
      ],
    },
    {
      title: 'Pour que le service tienne',
      lines: ['Intérêt légitime à la sécurité et au bon fonctionnement (article 6.1.f).'],
      facts: [
        ['Nombre d’essais d’un code, sous une forme illisible', `${KEPT.triesHours} heure`],
        [
          'Messages en attente d’envoi',
          `${KEPT.mailTriedHours} heures d’essais, ${KEPT.mailDays} jours au plus`,
        ],
        ['Signalement d’une mission', 'sans trace de qui l’a fait'],
        ['Adresse de votre connexion', 'lue pour répondre, jamais écrite avec ce que vous demandez'],
      ],
    },
  ]
}

function accessibility(operator: Operator): LegalText {
  return {
    title: legalNames.accessibility,
    lead: 'Élan est fait pour pouvoir servir à tout le monde. Voici ce qui a été vérifié, et ce qui ne l’a pas été.',
    parts: [
      {
        title: 'État de conformité',
        lines: [
          'Aucun audit n’a été fait par une personne extérieure. Au sens du référentiel général d’amélioration de l’accessibilité (RGAA 4.1), un site sans audit est « non conforme » : c’est donc ce qu’il faut lire ici, quel que soit le soin qui y est mis.',
          'Cette page a été écrite le 24 novembre 2026 par l’équipe du logiciel.',
        ],
      },
      {
        title: 'Ce qui est vérifié à chaque version',
        list: [
          'tous les écrans avec l’outil axe (règles WCAG 2.2 A et AA, RGAA 4), en clair et en sombre ; un outil de cette sorte ne voit qu’une partie des défauts',
          'le parcours principal et le choix d’un lieu au clavier seul, avec la place du focus',
          'aucun défilement de côté à 320 pixels de large, ni avec le texte à 200 %',
          'des boutons d’au moins 48 pixels, les mouvements coupés quand l’appareil le demande',
          'la liste annoncée aux lecteurs d’écran quand elle change, les titres quand l’écran change',
        ],
        lines: ['Ces essais sont faits dans Chromium.'],
      },
      {
        title: 'Ce qui ne l’a pas été',
        list: [
          'un audit selon les 106 critères du RGAA',
          'l’usage réel avec VoiceOver, TalkBack, NVDA ou JAWS, par des personnes qui s’en servent chaque jour',
          'Firefox et Safari avec des aides techniques',
          'les textes et les photos écrits par les associations, et les sites vers lesquels une mission mène',
        ],
      },
      {
        title: 'Quelque chose vous gêne ?',
        lines: [
          write(operator),
          'Si vous n’avez pas de réponse qui vous aide, vous pouvez écrire au Défenseur des droits : www.defenseurdesdroits.fr, ou par téléphone au 09 69 39 00 00.',
        ],
      },
    ],
  }
}

/** Words of the three legal pages; `foot` names them under every public page. */
export const legal = {
  foot: legalNames,
  footName: 'Informations légales',
  texts: { notice, privacy, accessibility },
}
export type LegalWords = typeof legal
