import { render } from 'solid-js/web'
import { type Elan, ElanProvider } from '../../state/elan.tsx'
import { Notices } from './notices.tsx'

/** Puts the notices above the bar, with their words. */
export async function showNotices(elan: Elan): Promise<void> {
  const { notices: words } = await (elan.language === 'fr'
    ? import('#domain/words/fr/notices.ts')
    : import('#domain/words/en/notices.ts'))
  const place = document.createElement('div')
  document.body.append(place)
  render(
    () => (
      <ElanProvider value={elan}>
        <Notices words={words} />
      </ElanProvider>
    ),
    place,
  )
}
