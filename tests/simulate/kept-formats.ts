/** Has Intl’s formats of dates kept by what was asked for: making one takes longer than a transaction. What they say is the same. */
export function keepFormats(): void {
  const Original = Intl.DateTimeFormat
  const kept = new Map<string, Intl.DateTimeFormat>()
  Intl.DateTimeFormat = new Proxy(Original, {
    construct(target, [locales, options]: [string, Intl.DateTimeFormatOptions]) {
      const key = JSON.stringify([locales, options])
      const format = kept.get(key) ?? new target(locales, options)
      kept.set(key, format)
      return format
    },
  })
}
