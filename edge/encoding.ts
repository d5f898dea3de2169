/** How an answer's bytes travel. */
export type Encoding = 'br' | 'gzip'

/** The encoding to answer with: brotli, else gzip, else none. A quality of zero is a refusal. */
export function encodingFor(accepted: string): Encoding | undefined {
  const names = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]?.trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined
}

/** Headers of the same answer once encoded. A tag names bytes as sent, so it turns weak: the same tag stands for several encodings. */
export function encodedHeaders(plain: Headers, encoding: Encoding): Headers {
  const headers = new Headers(plain)
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  const tag = headers.get('etag')
  if (tag?.startsWith('"')) headers.set('etag', `W/${tag}`)
  return headers
}
