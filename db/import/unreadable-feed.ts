/**
 * Why a feed as a whole cannot be read: nothing in it, a web page instead, a form that is none of ours, cut or broken in the
 * middle, well-formed but without any mission, or a record larger than any mission.
 */
export type FeedFault =
  | 'empty'
  | 'web_page'
  | 'unknown_format'
  | 'malformed'
  | 'no_missions'
  | 'record_too_large'

/** A feed that is refused whole. `detail` is the parser's own word, for whoever mends the feed. */
export class UnreadableFeed extends Error {
  readonly fault: FeedFault
  readonly detail: string

  constructor(fault: FeedFault, detail = '') {
    super(detail === '' ? fault : `${fault}: ${detail}`)
    this.fault = fault
    this.detail = detail
  }
}
