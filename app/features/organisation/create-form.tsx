import { createSignal, type JSX, Show } from 'solid-js'
import { type CheckedNumber, checkRna, checkSiren } from '#domain/identifiers.ts'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import { account } from '../../state/account.ts'
import { Picks } from '../../ui/picks.tsx'
import { Field } from '../account/field.tsx'

export type NewOrganisation = Omit<ArgsOf<'organisation_create'>, 'organisation'>
const KINDS = ['association', 'public_body', 'company'] as const

type CreateProps = {
  words: OrganisationWords
  onCreate: (made: NewOrganisation) => Promise<string | undefined>
  onCancel?: (() => void) | undefined
}

/** A new organisation: a name is enough. `onCreate` answers what stopped it, in a sentence. */
export function CreateForm(props: CreateProps): JSX.Element {
  const words = () => props.words.create
  const [kind, setKind] = createSignal<NewOrganisation['kind']>('association')
  const [name, setName] = createSignal('')
  const [memberName, setMemberName] = createSignal(account()?.name ?? '')
  const [rna, setRna] = createSignal('')
  const [siren, setSiren] = createSignal('')
  const [isChecked, setChecked] = createSignal(false)
  const [stopped, setStopped] = createSignal<string>()
  const nameFault = () => (isLine(name(), 120) ? undefined : words().nameFault)
  const memberFault = () => (isLine(memberName(), 60) ? undefined : words().memberNameFault)
  const rnaFault = () => numberFault(rna(), checkRna, words().rnaFaults)
  const sirenFault = () => numberFault(siren(), checkSiren, words().sirenFaults)
  const create = async (event: SubmitEvent) => {
    event.preventDefault()
    setChecked(true)
    if (nameFault() || memberFault() || rnaFault() || sirenFault()) {
      return focusFirstFault(event.currentTarget as HTMLElement)
    }
    setStopped(
      await props.onCreate({
        kind: kind(),
        name: name(),
        memberName: memberName(),
        rna: rna().trim() || null,
        siren: siren().trim() || null,
      }),
    )
  }
  const ifChecked = (fault: string | undefined) => (isChecked() ? fault : undefined)
  return (
    <form noValidate onSubmit={create}>
      <p>{words().line}</p>
      <Picks
        one
        legend={words().kind}
        options={KINDS.map((value) => ({ value, label: words().kinds[value] }))}
        isChosen={(value) => kind() === value}
        onPick={setKind}
      />
      <Field
        label={words().name}
        value={name()}
        onInput={setName}
        fault={ifChecked(nameFault())}
        autocomplete="organization"
      />
      <Field
        label={words().memberName}
        hint={words().memberNameHint}
        value={memberName()}
        onInput={setMemberName}
        fault={ifChecked(memberFault())}
        autocomplete="given-name"
      />
      <Field
        label={words().rna}
        hint={words().rnaHint}
        value={rna()}
        onInput={setRna}
        fault={ifChecked(rnaFault())}
      />
      <Field
        label={words().siren}
        hint={words().sirenHint}
        inputmode="numeric"
        value={siren()}
        onInput={setSiren}
        fault={ifChecked(sirenFault())}
      />
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <div class="row">
        <button type="submit" class="action">
          {words().submit}
        </button>
        <Show when={props.onCancel}>
          <button type="button" class="chip" onClick={() => props.onCancel?.()}>
            {props.words.cancel}
          </button>
        </Show>
      </div>
    </form>
  )
}

/** Whether a text is one line of at most so many characters. */
export function isLine(text: string, longest: number): boolean {
  const line = text.trim()
  return line !== '' && line.length <= longest && !/[\r\n]/.test(line)
}

/** What is wrong with a number that may be left empty. */
export function numberFault(
  text: string,
  check: (text: string) => CheckedNumber,
  faults: Record<'length' | 'form' | 'key', string>,
): string | undefined {
  if (text.trim() === '') return undefined
  const checked = check(text)
  return checked.ok ? undefined : faults[checked.code]
}

/** Hands the focus to the first thing of a form that is to be corrected. */
export function focusFirstFault(form: HTMLElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}
