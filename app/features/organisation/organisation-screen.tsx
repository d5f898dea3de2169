import { createMemo, createSignal, type JSX, onMount, Show } from 'solid-js'
import type { AccountWords } from '#domain/words/fr/account.ts'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import { keyOf } from '#domain/work/documents.ts'
import { account, readAccount } from '../../state/account.ts'
import { hrefOf } from '../../state/route.ts'
import type { ScreenProps } from '../../state/screen-props.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Picks } from '../../ui/picks.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { SignIn } from '../account/sign-in.tsx'
import { AboutSection } from './about-section.tsx'
import { CreateForm, type NewOrganisation } from './create-form.tsx'
import { InviteSection } from './invite-section.tsx'
import { makeToken } from './make-link.ts'
import { MembersSection } from './members-section.tsx'
import { listInvitations, listMembers, listMine, type Mine } from './my-organisations.ts'
import { sentenceOf, type WorkPlace } from './work-place.ts'

type Words = OrganisationWords & { account: AccountWords }
type OrganisationProps = ScreenProps<Words> & { place: WorkPlace }

/** « Mon association »: which one, what it says of itself, who is in it and who is invited. */
export function OrganisationScreen(props: OrganisationProps): JSX.Element {
  const heading = createScreenTitle(() => props.words.title)
  const isSignedIn = () => props.place.work.state().account !== null
  onMount(() => void readAccount())
  return (
    <div class="screen narrow">
      <BackLink label={props.words.back} href={hrefOf('settings')} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <Show
        when={isSignedIn()}
        fallback={
          <Show when={account() === null} fallback={<p role="status">{props.words.loading}</p>}>
            <p>{props.words.signInLine}</p>
            <SignIn words={props.words.account} />
          </Show>
        }
      >
        <Organisations {...props} />
      </Show>
    </div>
  )
}

function Organisations(props: OrganisationProps): JSX.Element {
  const { work, newId } = props.place
  const all = createMemo(() => listMine(work))
  const chosen = () => all().find(({ organisation }) => organisation.id === work.state().organisation)
  const [isCreating, setCreating] = createSignal(false)
  const create = async (made: NewOrganisation): Promise<string | undefined> => {
    if (all().length === 0) {
      await work.bind({ create: made })
      return undefined
    }
    const organisation = newId()
    const kept = await work.mutate('organisation_create', { ...made, organisation })
    if (!kept.ok) return sentenceOf(kept, props.words)
    await work.choose(organisation)
    setCreating(false)
    return undefined
  }
  const isAsked = () => all().length === 0 || isCreating()
  return (
    <>
      <Show when={all().length > 1 || (all().length === 1 && chosen() === undefined)}>
        <Picks
          one
          legend={props.words.choose}
          options={all().map(({ organisation }) => ({
            value: organisation.id,
            label: organisation.value.name,
          }))}
          isChosen={(id) => work.state().organisation === id}
          onPick={(id) => void work.choose(id)}
        />
      </Show>
      <Show when={isAsked()}>
        <section class="part" aria-labelledby="create">
          <h2 id="create">{props.words.create.title}</h2>
          <CreateForm
            words={props.words}
            onCreate={create}
            onCancel={all().length > 0 ? () => setCreating(false) : undefined}
          />
        </section>
      </Show>
      <Show when={!isCreating() && chosen()?.organisation.id} keyed>
        {(id) => (
          <Show when={all().find(({ organisation }) => organisation.id === id)}>
            {(mine) => <OneOrganisation {...props} mine={mine()} />}
          </Show>
        )}
      </Show>
      <Show when={!isAsked()}>
        <button type="button" class="chip quiet" onClick={() => setCreating(true)}>
          {props.words.another}
        </button>
      </Show>
    </>
  )
}

function OneOrganisation(props: OrganisationProps & { mine: Mine }): JSX.Element {
  const { work, now, newId } = props.place
  const organisation = () => props.mine.organisation.id
  const told = (kept: Awaited<ReturnType<typeof work.mutate>>) => sentenceOf(kept, props.words)
  return (
    <>
      <AboutSection
        words={props.words}
        mine={props.mine}
        onEdit={async (edit) =>
          told(await work.mutate('organisation_edit', { organisation: organisation(), ...edit }))
        }
      />
      <MembersSection
        words={props.words}
        mine={props.mine}
        members={listMembers(work, organisation())}
        account={work.state().account ?? ''}
        onChange={async ({ account: member, role }) => {
          const whom = { organisation: organisation(), account: member }
          if (role === null) return told(await work.mutate('member_remove', whom))
          return told(await work.mutate('member_role', { ...whom, role }))
        }}
      />
      <Show when={props.mine.role === 'owner'}>
        <InviteSection
          words={props.words}
          mine={props.mine}
          invitations={listInvitations(work, organisation())}
          now={now()}
          isWaiting={(id) => work.view().waiting.has(keyOf({ kind: 'invitation', id }))}
          onInvite={async (role) => {
            const { token, tokenHash } = await makeToken()
            const invitation = newId()
            const args = { organisation: organisation(), invitation, role, tokenHash }
            const kept = await work.mutate('invitation_create', args)
            return told(kept) ?? { organisation: organisation(), invitation, token }
          }}
          onRevoke={async (invitation) =>
            told(await work.mutate('invitation_revoke', { organisation: organisation(), invitation }))
          }
        />
      </Show>
    </>
  )
}
