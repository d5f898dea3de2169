import { createSignal, type JSX, Show } from 'solid-js'
import { render } from 'solid-js/web'
import type { LeaveWords } from '#domain/words/fr/leave.ts'
import { saveExport } from '../../state/work/save-export.ts'
import type { Work } from '../../state/work/work.ts'
import { Sheet } from '../../ui/sheet.tsx'

/** Asks whoever signs out while something waits; closing the sheet is staying. */
export async function showLeave(work: Work, count: number): Promise<'go' | 'stay'> {
  const { leave: words } = await (document.documentElement.lang === 'en'
    ? import('#domain/words/en/leave.ts')
    : import('#domain/words/fr/leave.ts'))
  const place = document.createElement('div')
  document.body.append(place)
  return new Promise((resolve) => {
    const answer = (said: 'go' | 'stay') => {
      resolve(said)
      queueMicrotask(() => {
        dispose()
        place.remove()
      })
    }
    const dispose = render(
      () => <LeaveSheet work={work} count={count} words={words} onAnswer={answer} />,
      place,
    )
  })
}

type LeaveProps = { work: Work; count: number; words: LeaveWords; onAnswer: (said: 'go' | 'stay') => void }

function LeaveSheet(props: LeaveProps): JSX.Element {
  const [saved, setSaved] = createSignal(false)
  let said: 'go' | 'stay' = 'stay'
  const save = async () => {
    await saveExport(props.work, props.words.fileName)
    setSaved(true)
  }
  const go = (close: () => void) => {
    said = 'go'
    close()
  }
  return (
    <Sheet
      title={props.words.title}
      close={props.words.stay}
      onClose={() => props.onAnswer(said)}
      footer={(close) => (
        <div class="row">
          <button type="button" class="action" onClick={close}>
            {props.words.stay}
          </button>
          <button type="button" class="chip" onClick={() => go(close)}>
            {props.words.go}
          </button>
        </div>
      )}
    >
      <div class="screen">
        <p>{props.words.line(props.count)}</p>
        <p>{props.words.stays}</p>
        <button type="button" class="chip" onClick={save}>
          {props.words.save}
        </button>
        <p role="status">
          <Show when={saved()}>{props.words.saved}</Show>
        </p>
      </div>
    </Sheet>
  )
}
