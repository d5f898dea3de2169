import { createSignal, For, type JSX, Show } from 'solid-js'
import type { NoticeWords } from '#domain/words/fr/notices.ts'
import { followAlert, fresh } from '../../state/alert.ts'
import { type Elan, useElan } from '../../state/elan.tsx'
import { takeNewVersion } from '../../state/new-version.ts'
import { type Notice, notices } from '../../state/offers.ts'
import { goTo } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'

/** What is worth knowing, one line each above the bar; closed, a line does not come back before the next visit. */
export function Notices(props: { words: NoticeWords }): JSX.Element {
  const elan = useElan()
  const [closed, setClosed] = createSignal<readonly Notice[]>([])
  const shown = () =>
    notices()
      .filter((notice) => !closed().includes(notice))
      .slice(0, 1)
  return (
    <section class="notices" aria-label={props.words.label}>
      <div role="status">
        <For each={shown()}>
          {(notice) => (
            <div class="notice-line">
              <p>{lineOf(notice, props.words)}</p>
              <Show when={actionOf(notice, elan, props.words)}>
                {(action) => (
                  <button type="button" class="chip" onClick={() => action().run()}>
                    {action().label}
                  </button>
                )}
              </Show>
              <button
                type="button"
                class="round"
                aria-label={props.words.close}
                onClick={() => setClosed([...closed(), notice])}
              >
                <LineIcon name="close" />
              </button>
            </div>
          )}
        </For>
      </div>
    </section>
  )
}

function lineOf(notice: Notice, words: NoticeWords): string {
  return notice === 'fresh' ? words.fresh(fresh().length) : words[notice]
}

type Action = { label: string; run: () => void }

function actionOf(notice: Notice, elan: Elan, words: NoticeWords): Action | undefined {
  if (notice === 'version') return { label: words.takeVersion, run: takeNewVersion }
  if (notice === 'outdated') return { label: words.reload, run: () => location.reload() }
  if (notice === 'fresh') return { label: words.see, run: () => seeFresh(elan) }
  return undefined
}

function seeFresh(elan: Elan): void {
  followAlert(elan)
  goTo('list')
}
