import type { Component, JSX } from 'solid-js'
import type { Elan } from './state/elan.tsx'
import type { ScreenProps } from './state/screen-props.ts'

type Screen = Component<{ detail: string }>

/** Each screen beyond the list and its words: fetched together, in one language, when the screen is first opened. */
const SCREENS: Record<string, (isFrench: boolean) => Promise<Screen>> = {
  mission: async (isFrench) => {
    const [{ MissionScreen }, { mission }] = await Promise.all([
      import('./features/mission/mission-screen.tsx'),
      isFrench ? import('#domain/words/fr/mission.ts') : import('#domain/words/en/mission.ts'),
    ])
    return worded(MissionScreen, mission)
  },
  why: async (isFrench) => {
    const [{ WhyScreen }, { why }] = await Promise.all([
      import('./features/mission/why-screen.tsx'),
      isFrench ? import('#domain/words/fr/why.ts') : import('#domain/words/en/why.ts'),
    ])
    return worded(WhyScreen, why)
  },
  map: async (isFrench) => {
    const [{ MapScreen }, { map }] = await Promise.all([
      import('./features/map/map-screen.tsx'),
      isFrench ? import('#domain/words/fr/map.ts') : import('#domain/words/en/map.ts'),
    ])
    return worded(MapScreen, map)
  },
  kept: async (isFrench) => {
    const [{ KeptScreen }, { words }] = await Promise.all([
      import('./features/kept/kept-screen.tsx'),
      isFrench ? import('./features/kept/words-fr.ts') : import('./features/kept/words-en.ts'),
    ])
    return worded(KeptScreen, words)
  },
  settings: async (isFrench) => {
    const [{ SettingsScreen }, { settings }] = await Promise.all([
      import('./features/settings/settings-screen.tsx'),
      isFrench ? import('#domain/words/fr/settings.ts') : import('#domain/words/en/settings.ts'),
    ])
    return worded(SettingsScreen, settings)
  },
  receive: async (isFrench) => {
    const [{ ReceiveScreen }, { transfer }] = await Promise.all([
      import('./features/receive/receive-screen.tsx'),
      isFrench ? import('#domain/words/fr/transfer.ts') : import('#domain/words/en/transfer.ts'),
    ])
    return worded(ReceiveScreen, transfer)
  },
  organisation: async (isFrench) => {
    const [{ OrganisationScreen }, words, account, place] = await Promise.all([
      import('./features/organisation/organisation-screen.tsx'),
      isFrench ? import('#domain/words/fr/organisation.ts') : import('#domain/words/en/organisation.ts'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
      bringPlace(),
    ])
    const all = { ...words.organisation, ...account }
    return (props) => <OrganisationScreen detail={props.detail} words={all} place={place} />
  },
  invitation: async (isFrench) => {
    const [{ InvitationScreen }, words, account, place] = await Promise.all([
      import('./features/organisation/invitation-screen.tsx'),
      isFrench ? import('#domain/words/fr/organisation.ts') : import('#domain/words/en/organisation.ts'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
      bringPlace(),
    ])
    const all = { ...words.invitation, ...account }
    return (props) => <InvitationScreen detail={props.detail} words={all} place={place} />
  },
  reviews: async (isFrench) => {
    const [{ ReviewsScreen }, words, account, mission, place] = await Promise.all([
      import('./features/moderation/reviews-screen.tsx'),
      isFrench ? import('#domain/words/fr/moderation.ts') : import('#domain/words/en/moderation.ts'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
      isFrench ? import('#domain/words/fr/mission.ts') : import('#domain/words/en/mission.ts'),
      bringPlace(),
    ])
    const { moderation, report } = words
    const all = { ...moderation, report, account: account.account, mission: mission.mission }
    return (props) => <ReviewsScreen detail={props.detail} words={all} place={place} />
  },
  report: async (isFrench) => {
    const [{ ReportScreen }, { report }] = await Promise.all([
      import('./features/moderation/report-screen.tsx'),
      isFrench ? import('#domain/words/fr/moderation.ts') : import('#domain/words/en/moderation.ts'),
      bringReadingStyles(),
    ])
    return worded(ReportScreen, report)
  },
  apply: async (isFrench) => {
    const [{ ApplyScreen }, words, { account }, place] = await Promise.all([
      import('./features/apply/apply-screen.tsx'),
      isFrench ? import('#domain/words/fr/application.ts') : import('#domain/words/en/application.ts'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
      bringApplyPlace(),
    ])
    const all = { ...words.apply, account }
    return (props) => <ApplyScreen detail={props.detail} words={all} place={place} />
  },
  engagements: async (isFrench) => {
    const [{ EngagementsScreen }, words, { elsewhere }, { consentForm }, { hours }, { account }, place] =
      await Promise.all([
        import('./features/engagements/engagements-screen.tsx'),
        isFrench ? import('#domain/words/fr/application.ts') : import('#domain/words/en/application.ts'),
        isFrench ? import('#domain/words/fr/elsewhere.ts') : import('#domain/words/en/elsewhere.ts'),
        isFrench ? import('#domain/words/fr/consent-form.ts') : import('#domain/words/en/consent-form.ts'),
        isFrench ? import('#domain/words/fr/hours.ts') : import('#domain/words/en/hours.ts'),
        isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
        bringApplyPlace(),
      ])
    const all = { ...words.engagements, elsewhere, consentForm, hours, account }
    return (props) => <EngagementsScreen detail={props.detail} words={all} place={place} />
  },
  here: async (isFrench) => {
    const [{ HereScreen }, { place }] = await Promise.all([
      import('./features/list/here-screen.tsx'),
      isFrench ? import('#domain/words/fr/place.ts') : import('#domain/words/en/place.ts'),
    ])
    return worded(HereScreen, place)
  },
  account: async (isFrench) => {
    const [{ AccountScreen }, { account }] = await Promise.all([
      import('./features/account/account-screen.tsx'),
      isFrench ? import('#domain/words/fr/account.ts') : import('#domain/words/en/account.ts'),
    ])
    return worded(AccountScreen, account)
  },
  work: async (isFrench) => {
    const [{ WorkScreen }, { work }, desk] = await Promise.all([
      import('./features/work/work-screen.tsx'),
      isFrench ? import('#domain/words/fr/work.ts') : import('#domain/words/en/work.ts'),
      bringDesk(),
    ])
    return (props) => <WorkScreen detail={props.detail} words={work} desk={desk} />
  },
  write: async (isFrench) => {
    const [{ WriteScreen }, { write }, desk] = await Promise.all([
      import('./features/work/write-screen.tsx'),
      isFrench ? import('#domain/words/fr/write.ts') : import('#domain/words/en/write.ts'),
      bringDesk(),
    ])
    return (props) => <WriteScreen detail={props.detail} words={write} desk={desk} />
  },
  outbox: async (isFrench) => {
    const [{ OutboxScreen }, { outbox }, { organisation }, desk] = await Promise.all([
      import('./features/work/outbox-screen.tsx'),
      isFrench ? import('#domain/words/fr/outbox.ts') : import('#domain/words/en/outbox.ts'),
      isFrench ? import('#domain/words/fr/organisation.ts') : import('#domain/words/en/organisation.ts'),
      bringDesk(),
    ])
    const words = { ...outbox, organisation }
    return (props) => <OutboxScreen detail={props.detail} words={words} desk={desk} />
  },
  conflict: async (isFrench) => {
    const [{ ConflictScreen }, { conflict }, desk] = await Promise.all([
      import('./features/work/conflict-screen.tsx'),
      isFrench ? import('#domain/words/fr/conflict.ts') : import('#domain/words/en/conflict.ts'),
      bringDesk(),
    ])
    return (props) => <ConflictScreen detail={props.detail} words={conflict} desk={desk} />
  },
  people: async (isFrench) => {
    const [{ PeopleScreen }, { people }, { presence }, desk] = await Promise.all([
      import('./features/people/people-screen.tsx'),
      isFrench ? import('#domain/words/fr/people.ts') : import('#domain/words/en/people.ts'),
      isFrench ? import('#domain/words/fr/hours.ts') : import('#domain/words/en/hours.ts'),
      bringPeopleDesk(),
    ])
    const all = { ...people, presence }
    return (props) => <PeopleScreen detail={props.detail} words={all} desk={desk} />
  },
}

const bringApplyPlace = async () => (await import('./features/apply/apply-place.ts')).openApplyPlace()

const bringDesk = async () => (await import('./features/work/desk.ts')).openDesk()

const bringPeopleDesk = async () => (await import('./features/people/people-desk.ts')).openPeopleDesk()

const bringPlace = async () => (await import('./features/organisation/work-place.ts')).openWorkPlace()
const bringReadingStyles = async () =>
  (await import('./features/organisation/reading-styles.ts')).bringReadingStyles()

/** Brings a screen beyond the list, with its words in the language of the page. Throws when it cannot be had. */
export async function loadScreen(name: string, elan: Elan): Promise<Screen> {
  const load = SCREENS[name]
  if (load === undefined) throw new Error(`no screen ${name}`)
  return load(elan.language === 'fr')
}

function worded<Words>(Draw: (props: ScreenProps<Words>) => JSX.Element, words: Words): Screen {
  return (props) => <Draw detail={props.detail} words={words} />
}
