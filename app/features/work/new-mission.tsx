import { For, type JSX, Show } from 'solid-js'
import { TEMPLATES, type TemplateId } from '#domain/templates.ts'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import type { Desk } from './desk.ts'
import { fromTemplate } from './from-template.ts'
import { beginMission } from './new-missions.ts'
import { mayBegin } from './work-docs.ts'

/** A blank page, or one of the common needs to start from. */
export function NewMission(props: { words: WriteWords; desk: Desk }): JSX.Element {
  const elan = useElan()
  const { work } = props.desk
  const heading = createScreenTitle(() => props.words.newTitle)
  const from = (id: TemplateId) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const { templates } = props.words
    beginMission(props.desk, fromTemplate(id, templates, elan.clock().day, zone, props.desk.newId))
  }
  return (
    <section class="screen write">
      <a class="back" href={hrefOf('work')}>
        <LineIcon name="back" />
        {props.words.work.back}
      </a>
      <h1 class="screen-title" ref={heading}>
        {props.words.newTitle}
      </h1>
      <Show
        when={mayBegin(work.view(), work.state().account)}
        fallback={<p class="notice">{props.words.work.onlyReads}</p>}
      >
        <button type="button" class="action wide" onClick={() => beginMission(props.desk)}>
          {props.words.templates.blank}
        </button>
        <section class="part" aria-labelledby="templates">
          <h2 id="templates">{props.words.templates.title}</h2>
          <p class="hint">{props.words.templates.line}</p>
          <ul>
            <For each={TEMPLATES}>
              {(id) => (
                <li>
                  <button type="button" class="row-link" onClick={() => from(id)}>
                    <strong>{props.words.templates.all[id].name}</strong>
                    <span>{props.words.templates.all[id].line}</span>
                    <LineIcon name="next" />
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </section>
  )
}
