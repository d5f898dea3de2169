import { createSignal, For, type JSX, Show } from 'solid-js'
import { encode } from 'uqr'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import { ROLES, type Role } from '#domain/work/documents.ts'
import { useElan } from '../../state/elan.tsx'
import { announce } from '../../ui/announce.tsx'
import { Picks } from '../../ui/picks.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { share } from '../mission/share.ts'
import { dayWords } from './day-words.ts'
import { type InvitationLink, linkOf } from './make-link.ts'
import type { DocOf, Mine } from './my-organisations.ts'

type InviteProps = {
  words: OrganisationWords
  mine: Mine
  invitations: readonly DocOf<'invitation'>[]
  now: number
  /** Whether an invitation has not reached the server yet: until it has, its link opens nothing. */
  isWaiting: (invitation: string) => boolean
  /** Makes an invitation; answers its link, or what stopped it in a sentence. */
  onInvite: (role: Role) => Promise<InvitationLink | string>
  onRevoke: (invitation: string) => Promise<string | undefined>
}

/** Owners invite by a link that is shown once, and see those that wait. */
export function InviteSection(props: InviteProps): JSX.Element {
  const words = () => props.words.invite
  const [role, setRole] = createSignal<Role>('editor')
  const [link, setLink] = createSignal<InvitationLink>()
  const [stopped, setStopped] = createSignal<string>()
  const invite = async () => {
    const made = await props.onInvite(role())
    if (typeof made === 'string') setStopped(made)
    else setLink(made)
  }
  return (
    <section class="part" aria-labelledby="invite">
      <h2 id="invite">{words().title}</h2>
      <Show
        when={link()}
        fallback={
          <>
            <p>{words().line}</p>
            <Picks
              one
              legend={words().role}
              options={ROLES.toReversed().map((value) => ({
                value,
                label: props.words.members.roles[value].name,
              }))}
              isChosen={(value) => role() === value}
              onPick={setRole}
            />
            <p class="hint">{props.words.members.roles[role()].line}</p>
            <button type="button" class="action" onClick={invite}>
              {words().make}
            </button>
          </>
        }
      >
        {(one) => <LinkOnce {...props} link={one()} onDone={() => setLink(undefined)} />}
      </Show>
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <Pending {...props} />
    </section>
  )
}

function LinkOnce(props: InviteProps & { link: InvitationLink; onDone: () => void }): JSX.Element {
  const elan = useElan()
  const words = () => props.words.invite
  const address = () => linkOf(props.link, elan.language)
  const hand = async (how: 'copy' | 'share') => {
    const text = words().shareText(props.mine.organisation.value.name)
    const done = how === 'share' ? await share('Élan', text, address()) : await copy(address())
    if (done === 'copied') announce(words().copied)
    if (done === 'failed') announce(words().copyFailed)
  }
  return (
    <div class="notice">
      <p role="status">{words().made}</p>
      <Show when={props.isWaiting(props.link.invitation)}>
        <p class="hint">{words().waiting}</p>
      </Show>
      <textarea
        class="link-once"
        rows={4}
        readOnly
        aria-label={words().address}
        value={address()}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row">
        <button type="button" class="action" onClick={() => hand('copy')}>
          {words().copy}
        </button>
        <Show when={navigator.share !== undefined}>
          <button type="button" class="chip" onClick={() => hand('share')}>
            {words().share}
          </button>
        </Show>
        <button type="button" class="chip" onClick={() => props.onDone()}>
          {words().done}
        </button>
      </div>
      <p class="hint">{words().qr}</p>
      <QrCode squares={encode(address(), { ecc: 'L', border: 0 }).data} label={words().qr} />
    </div>
  )
}

async function copy(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}

function Pending(props: InviteProps): JSX.Element {
  const elan = useElan()
  const words = () => props.words.invite
  const [stopped, setStopped] = createSignal<string>()
  const said = ({ value }: DocOf<'invitation'>) => {
    const role = props.words.members.roles[value.role].name
    if (value.expiresAt <= props.now) return words().over(role)
    return words().until(role, dayWords(value.expiresAt, props.now, elan.language))
  }
  const isOrphan = ({ value }: DocOf<'invitation'>) =>
    !props.mine.organisation.value.owners.includes(value.by)
  return (
    <Show when={props.invitations.length > 0}>
      <h3 class="legend">{words().pending}</h3>
      <ul class="lines">
        <For each={props.invitations}>
          {(one) => (
            <li>
              <span>
                {said(one)}
                <Show when={isOrphan(one)}>
                  <small class="hint">{words().orphan}</small>
                </Show>
              </span>
              <button
                type="button"
                class="chip"
                onClick={async () => setStopped(await props.onRevoke(one.id))}
              >
                {words().revoke}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="fault" role="alert">
        {stopped()}
      </p>
    </Show>
  )
}
