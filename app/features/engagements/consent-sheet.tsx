import { createSignal, For, type JSX, Show } from 'solid-js'
import type { ConsentFormWords } from '#domain/words/fr/consent-form.ts'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { shareText } from '../mission/share.ts'

export type ConsentSheetProps = {
  words: ConsentFormWords
  /** What it is about; undefined when no engagement here asks for an agreement. */
  about: { name: string; title: string; organisation: string; where: string; dates: string[] } | undefined
}
type About = NonNullable<ConsentSheetProps['about']>

/** The sheet that a parent or guardian signs, printed or copied; it is made on this phone and nobody keeps it. */
export function ConsentSheet(props: ConsentSheetProps): JSX.Element {
  const heading = createScreenTitle(() => props.words.title)
  return (
    <section class="screen narrow consent">
      <BackLink label={props.words.back} href={hrefOf('engagements')} />
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <Show when={props.about} fallback={<p class="notice">{props.words.gone}</p>}>
        {(about) => (
          <>
            <Ways about={about()} words={props.words} />
            <Paper about={about()} words={props.words} />
          </>
        )}
      </Show>
    </section>
  )
}

type PaperProps = { about: About; words: ConsentFormWords }

function Ways(props: PaperProps): JSX.Element {
  const [said, setSaid] = createSignal('')
  const send = async () => {
    const outcome = await shareText(props.words.title, linesOf(props.about, props.words).join('\n'))
    setSaid(
      { shared: '', cancelled: '', copied: props.words.copied, failed: props.words.copyFailed }[outcome],
    )
  }
  return (
    <div class="consent-ways">
      <p>{props.words.lead}</p>
      <p class="row">
        <button type="button" class="action" onClick={() => print()}>
          {props.words.print}
        </button>
        <button type="button" class="chip" onClick={send}>
          {props.words.share}
        </button>
      </p>
      <p role="status">{said()}</p>
    </div>
  )
}

function Paper(props: PaperProps): JSX.Element {
  const words = () => props.words
  return (
    <article class="sheet consent-paper">
      <Blank label={words().i} />
      <Blank label={words().authority} text={props.about.name} />
      <p>{words().agree}</p>
      <p>
        <strong>{props.about.title}</strong>{' '}
        {props.about.organisation && words().by(props.about.organisation)}
      </p>
      <Show when={props.about.where}>
        <p>
          {words().where} {props.about.where}
        </p>
      </Show>
      <Show when={props.about.dates.length > 0} fallback={<p>{words().anyDate}</p>}>
        <p>{words().dates}</p>
        <ul>
          <For each={props.about.dates}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
      <For each={words().told}>{(line) => <p>{line}</p>}</For>
      <Blank label={words().call} />
      <Blank label={words().signed} />
    </article>
  )
}

/** A line to write on; what is known already stands on it. */
function Blank(props: { label: string; text?: string }): JSX.Element {
  return (
    <p class="consent-blank">
      {props.label}
      <span>{props.text ?? ''}</span>
    </p>
  )
}

function linesOf({ name, title, organisation, where, dates }: About, words: ConsentFormWords): string[] {
  return [
    words.title,
    `${words.i} …`,
    `${words.authority} ${name}`,
    words.agree,
    [title, organisation && words.by(organisation)].filter(Boolean).join(', '),
    ...(where === '' ? [] : [`${words.where} ${where}`]),
    ...(dates.length === 0 ? [words.anyDate] : [words.dates, ...dates.map((line) => `- ${line}`)]),
    ...words.told,
    `${words.call} …`,
    `${words.signed} …`,
  ]
}
