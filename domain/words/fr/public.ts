import { conditions } from './conditions.ts'

/** « à Rennes », « au Mans », « aux Lilas ». */
function at(name: string): string {
  if (name.startsWith('Le ')) return `au ${name.slice(3)}`
  return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`
}

/** Words of the public pages: those of a mission, a commune and a département, and of the pages that say why there is nothing. */
export const publicPages = {
  siteName: 'Élan',
  conditions,
  home: 'Élan, accueil',
  otherLanguage: 'English',
  around: 'Autour',
  openInElan: 'Ouvrir dans Élan',
  matchHere: 'Voir ce qui me correspond ici',
  privacy: 'Sans compte. Ce qui vous motive reste sur votre téléphone.',
  example: 'exemple',
  exampleLine: 'Cette mission est inventée, pour la démonstration : on ne peut pas s’y proposer.',
  hiddenContact: '[coordonnées masquées]',
  by: (organisation: string) => `Proposée par ${organisation}`,
  gives: 'Ce que cette mission apporte',
  gifts: {
    be_useful: ['un travail de coulisses', 'un résultat plus tard', 'un résultat le jour même'],
    take_care: ['pas directement', 'par moments', 'c’est le cœur'],
    grow_skills: ['on vient avec ce que l’on sait', 'on apprend en faisant', 'quelqu’un vous forme'],
    build_ties: ['plutôt en solo', 'avec une ou deux personnes', 'en équipe, avec un moment partagé'],
  },
  guesses: ['un peu', 'assez', 'beaucoup'],
  unknown: 'inconnu',
  toAsk: 'À demander',
  inferred: 'Estimé d’après le texte de l’annonce.',
  declared: 'Déclaré par l’association.',
  facts: {
    when: 'Quand',
    where: 'Où',
    seats: 'Places',
    who: 'Pour qui',
    access: 'Accès',
    frame: 'Cadre',
    causes: 'Causes',
    skillsBrought: 'Ce qui aide',
    skillsTaught: 'Ce que l’on apprend',
    requirements: 'À savoir',
    costs: 'Frais',
    insurance: 'Assurance',
    reply: 'Réponse',
  },
  report: 'Signaler cette mission',
  description: 'La mission',
  organisation: 'L’association',
  every: (weekday: string) => `chaque ${weekday}`,
  hour: (hours: number, minutes: number) =>
    `${hours} h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`}`,
  hours: (start: string, end: string) => `de ${start} à ${end}`,
  fromHour: (start: string) => `à ${start}`,
  parts: { morning: 'le matin', afternoon: 'l’après-midi', evening: 'le soir' },
  fromTo: (from: string, to: string) => `du ${from} au ${to}`,
  from: (from: string) => `à partir du ${from}`,
  until: (to: string) => `jusqu’au ${to}`,
  whenUnknown: 'À convenir avec l’association',
  remote: { full: 'à distance', possible: 'à distance possible' },
  morePlaces: (n: number) => (n === 1 ? 'et une autre commune' : `et ${n} autres communes`),
  seatsLeft: (n: number) => (n === 0 ? 'Complet pour le moment' : n === 1 ? '1 place' : `${n} places`),
  minAge: {
    any: 'Ouvert aux mineurs ; avant 16 ans, avec un adulte',
    sixteen: 'À partir de 16 ans',
    adult: 'À partir de 18 ans',
  },
  accessible: 'Accessible en fauteuil',
  notAccessible: 'Non accessible en fauteuil',
  closeToTransport: 'Près d’un arrêt de transport',
  applyOn: (source: string) => `Inscription sur ${source}`,
  source: (source: string) => `Annonce venue de ${source}.`,
  missionTitle: (title: string, commune: string | null) =>
    commune === null ? title : `${title}, ${at(commune)}`,
  communeTitle: (name: string) => `Missions de bénévolat ${at(name)}`,
  communeDescription: (name: string, n: number) =>
    n === 0
      ? `Bénévolat ${at(name)} et autour : dites ce qui vous motive, Élan trouve les missions proches. Sans compte.`
      : `${n === 1 ? 'Une mission' : `${n} missions`} de bénévolat ${at(name)}, et d’autres tout près, selon ce qui vous motive. Sans compte.`,
  communeNone: (name: string) =>
    `Pas de mission ${at(name)} même en ce moment. Il y en a sans doute tout près.`,
  areaTitle: (name: string) => `Missions de bénévolat : ${name}`,
  areaDescription: (name: string) =>
    `Bénévolat, ${name} : les missions, commune par commune, selon ce qui vous motive. Sans compte.`,
  areaNone:
    'Pas de mission ici en ce moment. Les missions à distance et celles des départements voisins sont dans Élan.',
  areaCommunes: 'Par commune',
  areaMissions: 'Missions récentes',
  wholeArea: (name: string) => `Tout le département : ${name}`,
  missions: (n: number) => (n === 1 ? '1 mission' : `${n} missions`),
  nearby: (commune: string) => `Voir les missions ${at(commune)}`,
  seeList: 'Voir les missions',
  notices: {
    paused: {
      title: 'Cette mission est en pause',
      line: 'L’association l’a suspendue pour le moment. D’autres attendent du monde.',
    },
    not_found: {
      title: 'Cette page n’existe pas',
      line: 'L’adresse est peut-être incomplète, ou la page a changé de place. Les missions, elles, sont toujours là.',
    },
    expired: {
      title: 'Cette mission est terminée',
      line: 'Sa date est passée. D’autres associations attendent du monde.',
    },
    closed: {
      title: 'Cette mission ne cherche plus personne',
      line: 'L’association l’a fermée. D’autres attendent du monde.',
    },
    reported: {
      title: 'Cette mission n’est plus affichée',
      line: 'Elle a été signalée et retirée. D’autres missions sont là.',
    },
    source_gone: {
      title: 'Cette mission n’est plus proposée',
      line: 'Le site d’où elle venait ne l’annonce plus. D’autres missions sont là.',
    },
    starting: {
      title: 'Élan se prépare',
      line: 'La première liste se construit. Cette page se recharge toute seule dans quelques secondes.',
    },
    error: {
      title: 'Quelque chose n’a pas marché',
      line: 'C’est de notre côté. Rien de ce que vous avez gardé sur votre téléphone n’est perdu. Réessayez dans un instant.',
    },
  },
  problems: {
    not_found: 'Rien à cette adresse.',
    unknown_area: 'Ce département n’existe pas. Choisissez-en un autre.',
    unknown_blob: 'Cette partie du catalogue n’est plus là. Relisez l’index, il nomme celle d’aujourd’hui.',
    update_app:
      'Cette version d’Élan est trop ancienne pour lire les missions. Mettez-la à jour ; ce que vous avez écrit est gardé.',
    server_older:
      'Ce serveur n’est pas encore à jour pour votre version d’Élan. Réessayez plus tard ; rien n’est perdu.',
    starting: 'Élan se prépare. Réessayez dans quelques secondes.',
    internal: 'Quelque chose n’a pas marché de notre côté. Réessayez dans un instant.',
    bad_request:
      'Cette demande n’a pas la forme attendue. Rien n’a été changé ; mettez Élan à jour et réessayez.',
    behind:
      'Cet appareil n’a pas encore lu les dernières nouvelles du serveur. Il les lit, puis réessaie ; rien n’est perdu.',
    too_large: 'C’est trop long pour être envoyé. Rien n’a été perdu : raccourcissez, puis réessayez.',
    wrong_origin: 'Cette demande ne vient pas d’Élan. Rien n’a été changé.',
    wrong_type: 'Cette demande n’est pas d’une sorte qu’Élan accepte. Rien n’a été changé.',
    signed_out:
      'Aucune connexion n’est ouverte ici. Ce que vous avez écrit reste sur votre téléphone ; recevez un code pour l’envoyer.',
    too_many:
      'Trop d’essais en peu de temps. Attendez une heure, puis réessayez ; ce que vous avez écrit est gardé.',
    wrong_code:
      'Ce n’est pas le code que nous avons envoyé. Relisez le dernier courriel reçu, puis réessayez.',
    expired: 'Ce code n’est plus valable. Recevez-en un nouveau ; ce que vous avez écrit est gardé.',
    passkey_refused: 'Cette clé n’a pas été acceptée. Réessayez, ou recevez un code.',
    mail_failed:
      'Le courriel n’est pas parti. Réessayez dans quelques minutes ; ce que vous avez écrit est gardé.',
    last_owner:
      'Une association n’a que vous pour la gérer. Confiez-la d’abord à quelqu’un ; rien n’a été effacé.',
    no_accounts:
      'On ne peut pas se connecter ici pour l’instant. Ce que vous avez écrit reste sur votre téléphone.',
    wrong_hash: 'Cette photo est arrivée abîmée. Elle est encore sur votre téléphone : réessayez.',
    photo_not_a_photo: 'Ce fichier n’est pas une photo JPEG ou WebP. Choisissez une autre photo.',
    photo_too_big: 'Cette photo est trop grande. Choisissez-la de nouveau : Élan la réduira.',
    photo_has_metadata:
      'Cette photo dit où ou par qui elle a été prise. Choisissez-la de nouveau : Élan enlèvera ces traces.',
    photo_broken: 'Cette photo ne peut pas être lue en entier. Choisissez-en une autre.',
  },
}
export type PublicWords = typeof publicPages
