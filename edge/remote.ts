import type { Context } from 'hono'

/** What the server says of a connection, beside the request itself: the network address that it comes from. */
export type Connection = { remote?: string | undefined }

/**
 * The network address that a request came from, as the server saw it; 'unknown' when it did not say. It is only ever counted, by
 * a keyed hash, and never kept. An IPv6 address stands for its /64, which one line gets whole.
 */
export function remoteOf(c: Context): string {
  const { remote } = (c.env ?? {}) as Connection
  if (remote === undefined || remote === '') return 'unknown'
  const plain = remote.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
  return plain.includes(':') ? network64(plain) : plain
}

function network64(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
