import { createMemo, createSignal } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { wishKey } from '#domain/work/application-doc.ts'
import { announce } from '../../ui/announce.tsx'
import type { DeskProps } from '../work/desk.ts'
import { listDocs, type MissionDocument } from '../work/work-docs.ts'
import { answerPeople, type Stopped, undoAnswers, type Word } from './answer-people.ts'
import { isWaiting, listDates, wishesOf } from './dates.ts'
import { type Answer, firstChoice, isChoice, isTickable, mayAnswer, offeredDates } from './offer.ts'
import { type Application, listPeople } from './people-of.ts'

/** What is being asked about, over the list. */
export type Asked =
  | { form: 'offer' | 'decline' | 'rest'; people: readonly Application[] }
  | { form: 'cancel'; people: readonly Application[] }
/** What was just answered, and the entries that « Annuler » takes back. */
export type Said = { sentence: string; kept: readonly string[] }

export type NeedPeople = DeskProps<PeopleWords> & { mission: MissionDocument }
export type Answering = ReturnType<typeof makeAnswering>

/** The list of one need and what is done in it: who is ticked, what is asked, what was said and what stopped it. */
export function makeAnswering(props: NeedPeople) {
  const { work, now } = props.desk
  const people = createMemo(() => listPeople(work.view(), props.mission.id))
  const roster = () => listDocs(work.view(), 'roster').find(({ id }) => id === props.mission.id)
  const dates = createMemo(() => listDates(props.mission.value, roster(), people(), now()))
  const [only, setOnly] = createSignal<string>()
  const [marked, setMarked] = createSignal<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = createSignal<Asked>()
  const [said, setSaid] = createSignal<Said>()
  const [stopped, setStopped] = createSignal<ReadonlyMap<string, Stopped>>(new Map())

  const chosenDate = () => (dates().some(({ key }) => key === only()) ? only() : undefined)
  const shown = createMemo(() => {
    const key = chosenDate()
    return key === undefined
      ? people()
      : people().filter((one) => wishesOf(one).some((w) => wishKey(w) === key))
  })
  const ticked = createMemo(() => shown().filter((one) => marked().has(one.id) && isTickable(one)))
  const able = (answer: Answer) => ticked().filter((one) => mayAnswer(answer, one))
  const rest = () => people().filter((one) => isWaiting(one) && !ticked().includes(one))
  const role = () => {
    const { account } = work.state()
    const { organisation } = props.mission.value
    return listDocs(work.view(), 'member').find(
      ({ value }) => value.organisation === organisation && value.account === account,
    )?.value.role
  }

  const note = (account: string, reason: Stopped | undefined) => {
    const next = new Map(stopped())
    if (reason === undefined) next.delete(account)
    else next.set(account, reason)
    setStopped(next)
  }
  const answer = async (whom: readonly Application[], word: Word) => {
    setMarked(new Set<string>())
    const answered = await answerPeople(work, whom, word, now)
    for (const { value } of whom) note(value.account, answered.stopped.get(value.account))
    const count = answered.kept.length
    const sentence = [
      count > 0 ? props.words.done[word.answer](count) : '',
      answered.stopped.size > 0 ? props.words.notDone(answered.stopped.size) : '',
    ]
      .filter(Boolean)
      .join(' ')
    setSaid({ sentence, kept: answered.kept })
  }
  return {
    people,
    dates,
    shown,
    ticked,
    able,
    rest,
    asked,
    said,
    only: chosenDate,
    narrow: setOnly,
    canAnswer: () => role() === 'editor' || role() === 'owner',
    isReader: () => role() === 'reader',
    stoppedOf: (account: string) => stopped().get(account),
    isTicked: (one: Application) => marked().has(one.id),
    tick(all: readonly Application[], isOn: boolean) {
      const next = new Set(marked())
      for (const { id } of all) isOn ? next.add(id) : next.delete(id)
      setSaid(undefined)
      setMarked(next)
    },
    ask: setAsked,
    answer,
    /** Offers at once where nothing has to be chosen. */
    async offer() {
      const whom = able('offer')
      const open = offeredDates(whom, dates())
      if (isChoice(open)) return void setAsked({ form: 'offer', people: whom })
      await answer(whom, { answer: 'offer', choice: firstChoice(open), message: '' })
    },
    wait: () => answer(able('wait'), { answer: 'wait', message: '' }),
    async undo(ids: readonly string[]) {
      const left = await undoAnswers(work, ids)
      const sentence = left === 0 ? props.words.undone : props.words.undoneSome(left)
      setSaid({ sentence, kept: [] })
      announce(sentence)
    },
    async seeConsent({ value }: Application) {
      const { organisation, mission, account } = value
      const kept = await work.mutate('application_consent', { organisation, mission, account })
      note(account, kept.ok ? undefined : kept.reason)
    },
    async understood(one: Application, refused: readonly { id: string }[]) {
      note(one.value.account, undefined)
      for (const { id } of refused) await work.drop(id)
    },
  }
}
