const METROPOLE = /^(0[1-9]|[1-8]\d|9[0-5])\d{3}$/
const OVERSEAS = /^(97[1-8]|98[46-9])\d{2}$/

/** Area that the first digits of a postcode tell: two, three overseas; Corsica is cut at 20200. Undefined where none has them. */
export function prefixArea(postcode: string): string | undefined {
  if (OVERSEAS.test(postcode)) return postcode.slice(0, 3)
  if (!METROPOLE.test(postcode)) return undefined
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B'
  return postcode.slice(0, 2)
}
