import * as v from 'valibot'
import { type Example, ExampleFileSchema } from './example.ts'
import { aDistanceDeux } from './missions/a-distance-deux.ts'
import { aDistanceTrois } from './missions/a-distance-trois.ts'
import { aDistanceUn } from './missions/a-distance-un.ts'
import { auvergneRhoneAlpesAutour } from './missions/auvergne-rhone-alpes-autour.ts'
import { auvergneRhoneAlpesLyon } from './missions/auvergne-rhone-alpes-lyon.ts'
import { bourgogneFrancheComte } from './missions/bourgogne-franche-comte.ts'
import { bretagneLittoral } from './missions/bretagne-littoral.ts'
import { bretagneRennes } from './missions/bretagne-rennes.ts'
import { bretagneRennesAutour } from './missions/bretagne-rennes-autour.ts'
import { centreValDeLoire } from './missions/centre-val-de-loire.ts'
import { corse } from './missions/corse.ts'
import { grandEstAlsaceLorraine } from './missions/grand-est-alsace-lorraine.ts'
import { grandEstChampagne } from './missions/grand-est-champagne.ts'
import { guadeloupe } from './missions/guadeloupe.ts'
import { guyane } from './missions/guyane.ts'
import { hautsDeFranceLille } from './missions/hauts-de-france-lille.ts'
import { hautsDeFranceNord } from './missions/hauts-de-france-nord.ts'
import { hautsDeFranceSoissons } from './missions/hauts-de-france-soissons.ts'
import { ileDeFranceAutour } from './missions/ile-de-france-autour.ts'
import { ileDeFranceParis } from './missions/ile-de-france-paris.ts'
import { laReunion } from './missions/la-reunion.ts'
import { martinique } from './missions/martinique.ts'
import { mayotte } from './missions/mayotte.ts'
import { normandie } from './missions/normandie.ts'
import { nouvelleAquitaineAutour } from './missions/nouvelle-aquitaine-autour.ts'
import { nouvelleAquitaineGueret } from './missions/nouvelle-aquitaine-gueret.ts'
import { nouvelleAquitaineVilles } from './missions/nouvelle-aquitaine-villes.ts'
import { occitanieEst } from './missions/occitanie-est.ts'
import { occitanieOuest } from './missions/occitanie-ouest.ts'
import { paysDeLaLoire } from './missions/pays-de-la-loire.ts'
import { provenceAlpesCoteDAzurAutour } from './missions/provence-alpes-cote-d-azur-autour.ts'
import { provenceAlpesCoteDAzurMarseille } from './missions/provence-alpes-cote-d-azur-marseille.ts'

const FILES = [
  aDistanceDeux,
  aDistanceTrois,
  aDistanceUn,
  auvergneRhoneAlpesAutour,
  auvergneRhoneAlpesLyon,
  bourgogneFrancheComte,
  bretagneLittoral,
  bretagneRennes,
  bretagneRennesAutour,
  centreValDeLoire,
  corse,
  grandEstAlsaceLorraine,
  grandEstChampagne,
  guadeloupe,
  guyane,
  hautsDeFranceLille,
  hautsDeFranceNord,
  hautsDeFranceSoissons,
  ileDeFranceAutour,
  ileDeFranceParis,
  laReunion,
  martinique,
  mayotte,
  normandie,
  nouvelleAquitaineAutour,
  nouvelleAquitaineGueret,
  nouvelleAquitaineVilles,
  occitanieEst,
  occitanieOuest,
  paysDeLaLoire,
  provenceAlpesCoteDAzurAutour,
  provenceAlpesCoteDAzurMarseille,
]

/** An invented association, as the data files name it. */
export type ExampleOrganisation = { name: string; about: string }

/** All demonstration data, checked: missions in the order of the files, associations by key. Throws ValiError on a bad file. */
export function readExamples(): { organisations: Map<string, ExampleOrganisation>; missions: Example[] } {
  const files = FILES.map((file) => v.parse(ExampleFileSchema, file))
  return {
    organisations: new Map(files.flatMap((file) => Object.entries(file.organisations))),
    missions: files.flatMap((file) => file.missions),
  }
}

/** INSEE codes of the communes where examples stand, each once. */
export function listExampleCommunes(): string[] {
  return [...new Set(readExamples().missions.flatMap(({ place }) => place?.insee ?? []))]
}
