/**
 * French text as it is set on a screen, out of what one types: lines joined, curly apostrophes, and a no-break space inside
 * guillemets, before `: ; ?` and between a number and its « h », so that no sign begins a line.
 */
export function typeset(written: string): string {
  return written
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll("'", '’')
    .replace(/ ([:;?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\d) h\b/g, '$1\u00a0h')
}
