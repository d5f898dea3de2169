import { createSignal, For, type JSX, Show } from 'solid-js'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import { ROLES, type Role } from '#domain/work/documents.ts'
import type { DocOf, Mine } from './my-organisations.ts'

type Change = { account: string; role: Role | null }
type MembersProps = {
  words: OrganisationWords
  mine: Mine
  members: readonly DocOf<'member'>[]
  account: string
  /** Gives a member another role, or none. Answers what stopped it, in a sentence. */
  onChange: (change: Change) => Promise<string | undefined>
}

/** Who is in an organisation. Owners change and remove; everybody may leave, except the last owner. */
export function MembersSection(props: MembersProps): JSX.Element {
  const words = () => props.words.members
  return (
    <section class="part" aria-labelledby="members">
      <h2 id="members">{words().title}</h2>
      <Show when={props.mine.role !== 'owner'}>
        <p class="hint">{props.words.readerLine}</p>
      </Show>
      <ul class="people">
        <For each={props.members}>{(member) => <Person {...props} member={member} />}</For>
      </ul>
    </section>
  )
}

function Person(props: MembersProps & { member: DocOf<'member'> }): JSX.Element {
  const words = () => props.words.members
  const value = () => props.member.value
  const isMe = () => value().account === props.account
  const [isSure, setSure] = createSignal(false)
  const [stopped, setStopped] = createSignal<string>()
  const change = async (role: Role | null) => {
    setStopped(await props.onChange({ account: value().account, role }))
    setSure(false)
  }
  const canChange = () => props.mine.role === 'owner' && !(isMe() && props.mine.isLastOwner)
  return (
    <li>
      <div class="person">
        <span>
          <strong>{value().name}</strong>
          <Show when={isMe()}> ({words().you})</Show>
          <small>{words().roles[value().role].line}</small>
        </span>
        <Show when={canChange()} fallback={<span class="hint">{words().roles[value().role].name}</span>}>
          <select
            aria-label={words().role(value().name)}
            value={value().role}
            onChange={(event) => change(event.currentTarget.value as Role)}
          >
            <For each={ROLES.toReversed()}>
              {(role) => (
                <option value={role} selected={role === value().role}>
                  {words().roles[role].name}
                </option>
              )}
            </For>
          </select>
        </Show>
        <Show when={!isSure() && (isMe() ? !props.mine.isLastOwner : props.mine.role === 'owner')}>
          <button
            type="button"
            class="chip"
            aria-label={isMe() ? undefined : words().removeName(value().name)}
            onClick={() => setSure(true)}
          >
            {isMe() ? words().leave : words().remove}
          </button>
        </Show>
      </div>
      <Show when={isMe() && props.mine.isLastOwner}>
        <p class="hint">{words().lastOwner}</p>
      </Show>
      <Show when={isSure()}>
        <div class="sure">
          <p>{isMe() ? words().leaveSure : words().removeSure(value().name)}</p>
          <div class="row">
            <button type="button" class="action" onClick={() => change(null)}>
              {isMe() ? words().leaveYes : words().removeYes}
            </button>
            <button
              type="button"
              class="chip"
              ref={(button) => queueMicrotask(() => button.focus())}
              onClick={() => setSure(false)}
            >
              {props.words.cancel}
            </button>
          </div>
        </div>
      </Show>
      <p class="fault" role="alert">
        {stopped()}
      </p>
    </li>
  )
}
