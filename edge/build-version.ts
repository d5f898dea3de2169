import type { Render } from '#domain/pages.ts'
import { hashOf } from './etag.ts'

/** Names a build by the frames that it draws, since they name its scripts and hold its CSS: the same build, the same name. */
export async function buildVersion(render: Render): Promise<string> {
  const shells = (['fr', 'en'] as const).map((language) => render({ kind: 'shell', language }))
  return (await hashOf(shells.join())).slice(0, 12)
}
