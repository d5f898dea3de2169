import { createSignal, For, type JSX } from 'solid-js'
import type { MyDataWords } from '#domain/words/fr/my-data.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { DataFrame } from './data-frame.tsx'

/** « Tout ce qu’Élan sait de moi »: one file by one tap, and the way to erasing the account. */
export function DataScreen(props: { words: SettingsWords; my: MyDataWords }): JSX.Element {
  const elan = useElan()
  const words = () => props.my
  const [said, setSaid] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  const save = async () => {
    if (isBusy()) return
    setBusy(true)
    setSaid('')
    try {
      const { everythingOfMine } = await import('../../state/all-of-mine.ts')
      const { text, day, server } = await everythingOfMine(elan)
      saveFile(text, words().fileName(day))
      const { saved, savedNoAccount, savedPhoneOnly } = words()
      setSaid({ there: saved, nobody: savedNoAccount, silent: savedPhoneOnly }[server])
    } catch {
      setSaid(words().failed)
    }
    setBusy(false)
  }
  return (
    <DataFrame title={words().title} back={props.words.back}>
      <p>{words().lead}</p>
      <ul class="dots">
        <For each={words().parts}>{(line) => <li>{line}</li>}</For>
      </ul>
      <button type="button" class="action wide" aria-disabled={isBusy()} onClick={save}>
        {isBusy() ? words().saving : words().save}
      </button>
      <p role="status">{said()}</p>
      <a class="row-link" href={hrefOf('settings', 'forget')}>
        <strong>{words().erase.title}</strong>
        <span>{words().erase.line}</span>
        <LineIcon name="next" />
      </a>
    </DataFrame>
  )
}
