import type { DBSchema, IDBPDatabase } from 'idb'
import type { Mission } from '#domain/mission.ts'
import type { Motor } from '#domain/motors.ts'
import type { Language } from '#domain/pages.ts'
import type { CatalogueIndex } from '#domain/wire/catalogue-index.ts'
import type { Wishes } from '#domain/wishes.ts'

export type Bytes = Uint8Array<ArrayBuffer>

/** An area's catalogue as last verified: its bytes, and the hashes of the base and deltas that they are made of. */
export type StoredCatalogue = { chain: string[]; bytes: Bytes }

/** An area's index as last verified, apart from the bytes, so that a check reads little. `checkedAt` in ms since 1970. */
export type StoredIndex = { index: CatalogueIndex; checkedAt: number }

/** A chunk of texts, or an area's directory of them, with the hash of its bytes. */
export type StoredText = { hash: string; bytes: Bytes }

/** Why a kept mission is in no list any more: its dates are past, or it was withdrawn and the catalogue does not say more. */
export type KeptGone = 'over' | 'withdrawn'

/** A mission copied whole. `area` is where its text came from: only a sync of that area may say that it is gone. */
export type KeptMission = {
  mission: Mission
  area: string
  keptAt: number
  goneSince?: number
  goneReason?: KeptGone
}

/** « Prévenez-moi »: wishes to look with at each sync, and the numbers that fitted already. */
export type Alert = { wishes: Wishes; known: number[] }

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What is remembered of a person, in one record. Narrowing is for now only, so it is not remembered. */
export type Prefs = {
  wishes: Omit<Wishes, 'narrowing'> | null
  tileOrder: Motor[] | null
  theme: Theme | null
  language: Language | null
  /** What was asked or said once: `only-one`, `install`. */
  flags: string[]
  alert: Alert | null
}

export const NO_PREFS: Prefs = {
  wishes: null,
  tileOrder: null,
  theme: null,
  language: null,
  flags: [],
  alert: null,
}

/**
 * Explicit keys everywhere: WebKit fails on keys that the database takes from the value. Catalogues and indexes by area, texts by
 * `textKey`, kept missions by number, `geo` (communes of an area, towns) by hash.
 */
export interface LocalSchema extends DBSchema {
  catalogues: { key: string; value: StoredCatalogue }
  indexes: { key: string; value: StoredIndex }
  texts: { key: string; value: StoredText }
  kept: { key: number; value: KeptMission }
  prefs: { key: 'me'; value: Prefs }
  geo: { key: string; value: Bytes }
}

/** Where an area's chunk of texts is kept, or its directory: the area stands first, so that keys alone tell what is there. */
export const textKey = (area: string, part: string): string => `${area}/${part}`

export type StoreName = 'catalogues' | 'indexes' | 'texts' | 'kept' | 'prefs' | 'geo'
export type KeyOf<S extends StoreName> = LocalSchema[S]['key']
export type ValueOf<S extends StoreName> = LocalSchema[S]['value']

export const DATABASE = 'elan'

export type Upgrade = (database: IDBPDatabase<LocalSchema>) => void

/** One step per version, in order. A step only adds: a tab of an older build goes on reading what it knows. */
export const UPGRADES: readonly Upgrade[] = [
  (database) => {
    for (const store of ['catalogues', 'indexes', 'texts', 'kept', 'prefs', 'geo'] as const) {
      database.createObjectStore(store)
    }
  },
]
