import { areaName } from '#domain/place/area-names.ts'
import { distanceKm } from '#domain/place/distance.ts'
import { areaAt, type Boundaries } from '#domain/place/locate.ts'
import type { Home } from '#domain/wishes.ts'
import { communesOf } from './geo-files.ts'

/** Where the device is, or why that is not known. `abroad`: nowhere near an area of ours. */
export type Located = { kind: 'here'; home: Home } | { kind: 'refused' | 'slow' | 'unknown' | 'abroad' }

const PATIENCE = { timeout: 12_000, maximumAge: 600_000, enableHighAccuracy: false }

/** The place of the device: its position and its département are found on the phone, and never leave it. */
export async function locate(): Promise<Located> {
  const position = await positionOf()
  if (typeof position === 'string') return { kind: position }
  const { latitude: lat, longitude: lon } = position.coords
  const { default: boundaries } = await import('../features/map/data/departements.json')
  const area = areaAt(lat, lon, boundaries as unknown as Boundaries)
  return area === undefined ? { kind: 'abroad' } : { kind: 'here', home: await homeNear(lat, lon, area) }
}

/** The device's own position, under the name of the nearest commune; of the département where its communes cannot be had. */
async function homeNear(lat: number, lon: number, area: string): Promise<Home> {
  const file = await communesOf(area)
  const here = { lat, lon }
  const [nearest] = file.ok ? file.value.toSorted((a, b) => distanceKm(here, a) - distanceKm(here, b)) : []
  return { ...here, area, name: nearest?.name ?? areaName(area), insee: nearest?.insee ?? null }
}

function positionOf(): Promise<GeolocationPosition | 'refused' | 'slow' | 'unknown'> {
  return new Promise((resolve) => {
    if (navigator.geolocation === undefined) return resolve('unknown')
    const fail = ({ code }: GeolocationPositionError) => {
      const reasons = { 1: 'refused', 2: 'unknown', 3: 'slow' } as const
      resolve(reasons[code as 1 | 2 | 3] ?? 'unknown')
    }
    navigator.geolocation.getCurrentPosition(resolve, fail, PATIENCE)
  })
}
