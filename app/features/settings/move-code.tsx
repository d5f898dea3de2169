import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { encode } from 'uqr'
import { listPath } from '#domain/public/addresses.ts'
import { carriedWishes } from '#domain/transfer/baggage.ts'
import { digitsOf, toShortCode } from '#domain/transfer/code.ts'
import type { TransferWords } from '#domain/words/fr/transfer.ts'
import { useElan } from '../../state/elan.tsx'
import { kept } from '../../state/kept.ts'
import { hrefOf } from '../../state/route.ts'
import { QrCode } from '../../ui/qr-code.tsx'

/** With the address before it a code of 65 squares at most (version 12, level L): read from a small screen at arm's length. */
const MOST_LETTERS = 300

/** My choices as a code to photograph. They stand behind the #, which no request carries. */
export function MoveCode(props: { words: TransferWords }): JSX.Element {
  const elan = useElan()
  const [isShown, setShown] = createSignal(false)
  const packed = createMemo(() => {
    const carried = kept().map(({ mission, area }) => ({ number: mission.number, area }))
    return toShortCode({ wishes: carriedWishes(elan.wishes()), kept: carried }, MOST_LETTERS)
  })
  const squares = () => {
    const address = location.origin + listPath(elan.language) + hrefOf('receive', packed().code)
    return encode(address, { ecc: 'L', border: 0 }).data
  }
  return (
    <section class="part" aria-labelledby="by-code">
      <h2 id="by-code">{props.words.qr}</h2>
      <p>{props.words.qrLine}</p>
      <p class="hint">{props.words.qrPrivate}</p>
      <Show
        when={isShown()}
        fallback={
          <button type="button" class="action" onClick={() => setShown(true)}>
            {props.words.qrShow}
          </button>
        }
      >
        <QrCode squares={squares()} label={props.words.qrAlt} />
        <p class="digits" role="status">
          {props.words.qrDigits(digitsOf(packed().code))}
        </p>
        <Show when={packed().carried < kept().length}>
          <p class="notice">{props.words.qrKept(packed().carried, kept().length)}</p>
        </Show>
      </Show>
    </section>
  )
}
