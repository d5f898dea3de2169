/** Which mission an address names: `123`, or `123-35` when it says in which area to look. */
export function addressedMission(detail: string): { number: number; area: string | undefined } {
  const [number = '', area] = detail.split('-')
  return { number: /^[1-9]\d{0,9}$/.test(number) ? Number(number) : 0, area }
}
