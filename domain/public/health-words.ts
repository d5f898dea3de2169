const ILLNESS =
  'Alzheimer|Parkinson|Charcot|Crohn|Huntington|cancer|leucémie|diabète|épilepsie|dépression|démence|schizophrénie|bipolarité|autisme|trisomie|sclérose|sclérose en plaques|AVC|infarctus|insuffisance|cécité|surdité|aphasie|anorexie|boulimie|alcoolisme|toxicomanie|addiction|addictions|sida|VIH|hépatite|tumeur|fibromyalgie|mucoviscidose|myopathie|polyarthrite|psychose|paralysie|hémiplégie|handicap|maladie|troubles?|asthme|arthrose|rhumatismes'
/** A state of somebody singular, as it follows « est ». */
export const STATE =
  'malade|hospitalisée?|diabétique|épileptique|autiste|trisomique|schizophrène|bipolaire|dépressi(?:f|ve)|alcoolique|toxicomane|séropositi(?:f|ve)|handicapée?|paralysée?|tétraplégique|paraplégique|hémiplégique|aveugle|malvoyante?|sourde?|malentendante?|alitée?|grabataire|enceinte|anorexique|myopathe|en fauteuil(?: roulant)?|en fin de vie|en dialyse|en rémission|en chimiothérapie|en psychiatrie|sous traitement|sous oxygène'
const KIN =
  'fils|fille|mère|père|maman|papa|mari|femme|épouse|époux|frère|sœur|voisine?|grand-mère|grand-père|enfant|ami|amie|tante|oncle|neveu|nièce'
const HIS =
  "cancer|leucémie|diabète|épilepsie|dépression|démence|schizophrénie|autisme|trisomie|sclérose|AVC|infarctus|cécité|surdité|aphasie|alcoolisme|addiction|séropositivité|tumeur|paralysie|handicap|maladie|chimiothérapie|chimio|dialyse|hospitalisation|fauteuil roulant|médicaments|pilulier|insuline|pathologie|antidépresseurs|psychiatre|perte d['’]autonomie"

const before = "(?<![\\p{L}\\d'’-])"
const after = '(?![\\p{L}\\d-])'
const of = "(?:de |du |d['’])(?:la |l['’]|une? |cette )?(?:grave |forte |lourde )?"

/**
 * What says the health of one person, in French: an illness that somebody singular has or suffers from, a state after « il est »
 * or « sa fille », a treatment or an illness that is « son » or « sa ». A public in general (« personnes malades », « accessible
 * en situation de handicap », « quel que soit son handicap », « prendre soin ») says nobody's health, and is let be.
 */
export const HEALTH: readonly RegExp[] = [
  `${before}(?<!personne )(?<!proche )(?<!quelqu['’]un )(?:souffre|souffrante?|atteinte?)(?: aussi| encore)? ${of}(?:${ILLNESS})${after}`,
  `${before}(?:[Ii]l|[Ee]lle|[Qq]ui) (?:est|reste|était|devient)(?: très| gravement| souvent| presque| devenue?)? (?:${STATE})${after}`,
  `${before}(?:[Mm]on|[Mm]a|[Nn]otre|[Ss]on|[Ss]a|[Ll]eur) (?:${KIN})(?:,)?(?: qui)?(?: est)? (?:${STATE})${after}`,
  `${before}(?:[Ii]l|[Ee]lle|[Qq]ui) (?:a|a eu|a fait|vit avec)(?: déjà)? (?:une? |le |la |du |l['’])?(?:grave )?(?:maladie d(?:e |['’]))?(?:${ILLNESS})${after}`,
  `${before}(?<!que soit )(?<!que soient )(?<!malgré )(?<!chacun avec )(?:[Ss]on|[Ss]a|[Ss]es) (?:${HIS})${after}`,
  `${before}(?:suit|prend) (?:un|son) traitement(?! (?:de|des|du)(?!\\p{L}))${after}`,
  `${before}(?:se )?remet (?:de son|d['’]une) (?:opération|cancer|AVC|chute|hospitalisation)${after}`,
].map((source) => new RegExp(source, 'gu'))
