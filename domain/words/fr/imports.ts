import type { NoteCode, RefusedCode } from '../../feed/feed-mission.ts'

const n = (count: number) => new Intl.NumberFormat('fr-FR').format(count)
const some = (count: number, one: string, many: string) => `${n(count)} ${count < 2 ? one : many}`

/** Words of `npm run missions:import`: its progress, its report, and what it says when it cannot. */
export const imports = {
  usage: [
    'Usage : npm run missions:import -- [options] <fichier ou adresse>…',
    '',
    '  --source <id>         nom durable de la source (un seul fichier) ; par défaut, le nom du fichier',
    '  --name <nom>          nom de la source tel qu’on le montre',
    '  --as-of <AAAA-MM-JJ>  règle l’horloge de l’import et de l’instance ; « off » la remet à l’heure',
    '  --accept <import>     applique un import retenu',
    '  --json                les décomptes, en un objet JSON',
    '  --report <fichier>    la liste complète des annonces refusées ou corrigées',
    '  --api-key <clé>       clé de l’adresse, envoyée dans x-api-key',
    '  --language <fr|en>',
  ].join('\n'),
  noOrigin: 'Indiquez le fichier ou l’adresse à lire : npm run missions:import -- <fichier ou adresse>.',
  oneSource: '--source nomme une seule source : donnez un seul fichier à la fois.',
  badSourceId: (id: string) =>
    `--source vaut « ${id} » : écrivez des lettres minuscules, des chiffres et des tirets.`,
  badDay: (day: string) => `--as-of vaut « ${day} » : écrivez un jour comme 2023-09-15, ou off.`,
  badOption: (detail: string) => `Option inconnue (${detail}). Voyez npm run missions:import -- --help.`,
  noHeldRun: (run: string) =>
    `Aucun import retenu ne s’appelle « ${run} ». Ceux qui attendent sont dans /health.`,
  noFile: (path: string) => `${path} est introuvable ou illisible : vérifiez le chemin.`,
  isFolder: (path: string) => `${path} est un dossier : indiquez les fichiers qu’il contient.`,
  unreachable: (url: string) => `${url} ne répond pas : vérifiez l’adresse et le réseau, puis relancez.`,
  answers: (url: string, status: string) =>
    `${url} répond ${status} : vérifiez l’adresse et la clé (--api-key).`,
  reportUnwritable: (path: string) =>
    `${path} ne peut pas être écrit : choisissez un autre fichier pour --report.`,
  nothingChanged: 'Rien n’a changé.',
  faults: {
    empty: (origin: string) => `${origin} est vide : demandez un nouvel export à la source.`,
    web_page: (origin: string) =>
      `${origin} est une page web, pas un flux : cherchez l’adresse du flux JSON ou XML.`,
    unknown_format: (origin: string) =>
      `${origin} n’est ni du JSON ni du XML : donnez un flux d’API Engagement.`,
    malformed: (origin: string) => `${origin} est coupé ou mal formé : téléchargez-le de nouveau.`,
    no_missions: (origin: string) => `${origin} ne contient aucune annonce : donnez un flux de missions.`,
    record_too_large: (origin: string) =>
      `${origin} contient une annonce démesurée : ce n’est pas un flux de missions.`,
  },
  gazetteer: (done: number, total: number) => `Communes : ${n(done)} sur ${n(total)}`,
  reading: (records: number) => `Lecture : ${some(records, 'annonce', 'annonces')}`,
  applying: (position: number, records: number) => `Mise à jour : ${n(position)} sur ${n(records)}`,
  resumed: (origin: string) => `${origin} : reprise de l’import interrompu.`,
  shrinkQuestion: (source: string, before: number, after: number) =>
    `« ${source} » passerait de ${some(before, 'mission', 'missions')} à ${n(after)}. Continuer ? [o/N] `,
  held: (source: string, before: number, after: number, run: string) =>
    `« ${source} » passerait de ${some(before, 'mission', 'missions')} à ${n(after)} : import retenu, rien n’a changé. ` +
    `Pour l’appliquer : npm run missions:import -- --accept ${run}`,
  unfinished: 'Import interrompu : relancez la même commande, il reprendra où il en était.',
  outcomes: {
    read: (count: number) => some(count, 'annonce lue', 'annonces lues'),
    new: (count: number) => some(count, 'nouvelle', 'nouvelles'),
    changed: (count: number) => some(count, 'modifiée', 'modifiées'),
    unchanged: (count: number) => some(count, 'inchangée', 'inchangées'),
    merged: (count: number) => some(count, 'fusionnée avec sa jumelle', 'fusionnées avec leur jumelle'),
    expired: (count: number) => some(count, 'terminée, masquée', 'terminées, masquées'),
    held: (count: number) => some(count, 'retenue', 'retenues'),
    refused: (count: number) => some(count, 'refusée', 'refusées'),
    hidden: (count: number) =>
      some(count, 'disparue de sa source, masquée', 'disparues de leur source, masquées'),
    mended: (count: number) => some(count, 'correction', 'corrections'),
  },
  record: (position: number) => `annonce nº ${n(position)}`,
  andMore: (count: number) =>
    `… et ${some(count, 'autre', 'autres')} (liste complète avec --report <fichier>)`,
  refused: {
    not_a_record: 'ce n’est pas une annonce',
    no_title: 'sans titre',
    no_id: 'sans identifiant, ni de quoi en faire un',
    no_organisation: 'sans organisation',
    deleted: 'supprimée par sa source',
    moderated: 'refusée par la modération de sa source',
    outside_france: 'hors de France',
    no_place: 'sans lieu connu, et pas à distance',
    repeated_id: 'même identifiant qu’une annonce suivante, qui est gardée',
  } satisfies Record<RefusedCode, string>,
  mended: {
    field_misspelt: 'champ mal nommé, compris',
    id_derived: 'identifiant absent, fait à partir du reste',
    html: 'HTML mis en texte simple',
    literal_newlines: '« \\n » remis en retours à la ligne',
    hard_wraps: 'lignes coupées recollées',
    mojibake: 'accents abîmés réparés',
    text_cut: 'texte coupé à 20 000 caractères',
    capitals: 'titre en capitales, mis en minuscules',
    date_from_text: 'date lue dans une phrase',
    date_unreadable: 'date illisible, laissée inconnue',
    date_implausible: 'année invraisemblable, laissée inconnue',
    date_attributed: 'date mise d’office par la plateforme, laissée inconnue',
    dates_contradict: 'fin avant le début, laissée inconnue',
    duration_ignored: 'durée douteuse, ignorée',
    places_attributed: 'nombre de places mis d’office par la plateforme, laissé inconnu',
    places_unreadable: 'nombre de places illisible, laissé inconnu',
    false_in_list: '« false » retiré d’une liste',
    remote_unreadable: 'présence ou distance illisible : sur place',
    remote_was_false: '« no » devenu « false », rétabli',
    age_from_text: 'âge minimal lu dans le texte',
    rna_invalid: 'numéro RNA invalide, laissé de côté',
    siren_invalid: 'SIREN invalide, laissé de côté',
    url_invalid: 'adresse web invalide, laissée de côté',
    compensation_invalid: 'indemnité négative, ignorée',
    address_abroad: 'adresse hors de France, laissée de côté',
    address_unknown: 'adresse inconnue, laissée de côté',
    address_estimated: 'code postal de plusieurs communes, ou département seul : position estimée',
    city_from_coordinates: 'ville trouvée par les coordonnées',
    city_is_postcode: 'code postal à la place de la ville',
    city_wrong: 'ville contredite ou inconnue : celle du code postal',
    city_contradicted: 'ville contredite par le texte, déplacée',
    city_unconfirmed: 'ville que rien ne confirme',
    postcode_wrong: 'code postal contredit par la ville et les coordonnées',
    coordinates_far: 'coordonnées loin de la ville : centre de la commune',
    everywhere: 'sans adresse : partout',
  } satisfies Record<NoteCode, string>,
}
export type ImportWords = typeof imports
