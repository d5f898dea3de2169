/** A text with its no-break spaces as plain ones, as one types it in a test. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
