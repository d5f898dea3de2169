/** Every connection that is opened from now on. */
export function followConnections(): IDBDatabase[] {
  const open = indexedDB.open.bind(indexedDB)
  const connections: IDBDatabase[] = []
  indexedDB.open = (...given) => {
    const request = open(...given)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  return connections
}
