import { expect, test } from 'vitest'
import { wayFrom } from '../../../app/state/elsewhere.ts'
import { isDesktopSafari } from '../../../app/state/install.ts'

test('a public page’s address leads to what the phone may hold of it', () => {
  expect(wayFrom('/mission/123')).toBe('/mission/123')
  expect(wayFrom('/en/mission/123')).toBe('/mission/123')
  expect(wayFrom('/commune/35238-rennes')).toBe('/here/35238')
  expect(wayFrom('/en/commune/2A004-ajaccio')).toBe('/here/2A004')
  for (const path of ['/departement/35', '/commune/', '/mission/abc', '/shell', '/enmission/1']) {
    expect(wayFrom(path)).toBeUndefined()
  }
})

test('Safari on a Mac is told from its peers', () => {
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
  expect(isDesktopSafari(`${mac} Version/17.4 Safari/605.1.15`)).toBe(true)
  expect(isDesktopSafari(`${mac} Chrome/124.0.0.0 Safari/537.36`)).toBe(false)
  expect(isDesktopSafari('Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0')).toBe(
    false,
  )
})
