const KM_PER_DEGREE = 111.195

/** Distance as the crow flies in km between two places in degrees, on a flat map: good to one per cent within 300 km. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const east = Math.cos(((a.lat + b.lat) * Math.PI) / 360)
  return KM_PER_DEGREE * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * east)
}
