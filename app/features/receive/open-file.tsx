import { createSignal, type JSX } from 'solid-js'
import { type FileFault, MOST_BYTES, readFile } from '#domain/transfer/file.ts'
import type { TransferWords } from '#domain/words/fr/transfer.ts'
import { goTo } from '../../state/route.ts'
import { arriveByFile } from './arrival.ts'

/** Opens a file of Élan's; what is in it is shown before anything changes. */
export function OpenFile(props: { words: TransferWords }): JSX.Element {
  const [fault, setFault] = createSignal<FileFault | null>(null)
  const said = () => {
    const why = fault()
    return why && props.words.fileFaults[why]
  }
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    const reading = file.size > MOST_BYTES ? { fault: 'too_large' as const } : readFile(await textOf(file))
    // The same file may be chosen again after it was mended.
    input.value = ''
    if ('fault' in reading) return setFault(reading.fault)
    setFault(null)
    arriveByFile(reading.baggage)
    goTo('receive', 'file')
  }
  return (
    <>
      <label class="chip file">
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => open(event.currentTarget)}
        />
        {props.words.fileOpen}
      </label>
      <p role="alert">{said()}</p>
    </>
  )
}

/** A file that vanished between its choice and its reading reads as empty. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text()
  } catch {
    return ''
  }
}
