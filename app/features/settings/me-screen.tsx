import type { JSX } from 'solid-js'
import { CAUSES, SKILLS, TRAVELS, type Travel } from '#domain/vocabulary.ts'
import type { SettingsWords } from '#domain/words/fr/settings.ts'
import { useElan } from '../../state/elan.tsx'
import { Picks } from '../../ui/picks.tsx'
import { SlotsGrid } from './slots-grid.tsx'
import { SubScreen } from './sub-screen.tsx'

/** « Ce que je peux dire de moi »: free moments, skills, causes, ways of travelling. */
export function MeScreen(props: { words: SettingsWords }): JSX.Element {
  const elan = useElan()
  const wishes = elan.wishes
  const me = () => props.words.me
  const has = (mask: number, i: number) => ((mask >> i) & 1) === 1
  const skills = () => SKILLS.map((skill, i) => ({ value: i, label: props.words.vocabulary.skills[skill] }))
  const causes = () => CAUSES.map((cause, i) => ({ value: i, label: props.words.vocabulary.causes[cause] }))
  return (
    <SubScreen title={me().title} words={props.words}>
      <p>{me().line}</p>
      <p class="hint">{props.words.privacy}</p>
      <SlotsGrid words={props.words} />
      <Picks
        legend={me().brought}
        hint={me().broughtHint}
        options={skills()}
        isChosen={(i) => has(wishes().skillsBrought, i)}
        onPick={(i) => elan.setWishes({ skillsBrought: wishes().skillsBrought ^ (1 << i) })}
      />
      <Picks
        legend={me().wanted}
        options={skills()}
        isChosen={(i) => has(wishes().skillsWanted, i)}
        onPick={(i) => elan.setWishes({ skillsWanted: wishes().skillsWanted ^ (1 << i) })}
      />
      <Picks
        legend={me().causes}
        options={causes()}
        isChosen={(i) => has(wishes().causes, i)}
        onPick={(i) => elan.setWishes({ causes: (wishes().causes ^ (1 << i)) >>> 0 })}
      />
      <Picks<Travel | null>
        legend={me().travel}
        one
        options={[
          { value: null, label: me().travelAny },
          ...TRAVELS.map((travel) => ({ value: travel, label: props.words.vocabulary.travels[travel] })),
        ]}
        isChosen={(travel) => wishes().travel === travel}
        onPick={(travel) => elan.setWishes({ travel, farKm: null })}
      />
    </SubScreen>
  )
}
