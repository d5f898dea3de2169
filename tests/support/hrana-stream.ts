import Database from 'libsql'

/**
 * One stream of the Hrana protocol over an embedded connection: a test fixture, part of `hrana-server.ts`. `describe` knows
 * columns but no parameters, since the embedded driver does not list them.
 */
export type Stream = { answer: (request: HranaRequest) => unknown; close: () => void }

type Value = { type: string; value?: string | number; base64?: string }
type Statement = {
  sql?: string
  sql_id?: number
  args?: Value[]
  named_args?: { name: string; value: Value }[]
}
type Condition = { type: string; step?: number; cond?: Condition; conds?: Condition[] }
type Batch = { steps: { condition?: Condition | null; stmt: Statement }[] }
export type HranaRequest = { type: string; stmt?: Statement; batch?: Batch; sql?: string; sql_id?: number }

type Failure = { message: string; code?: string }

export function openStream(path: string): Stream {
  const db = new Database(path)
  const stored = new Map<number, string>()

  const textOf = (given: { sql?: string; sql_id?: number }): string => {
    const sql = given.sql ?? stored.get(given.sql_id ?? -1)
    if (sql === undefined) throw new Error('no such stored sql')
    return sql
  }

  const execute = (statement: Statement) => {
    const prepared = db.prepare(textOf(statement))
    const cols = prepared.columns().map((one) => ({ name: one.name, decltype: one.type }))
    const before = totalChanges(db)
    const rows = cols.length === 0 ? [] : listRows(prepared, statement)
    if (cols.length === 0) prepared.run(...argumentsOf(statement))
    const rowid = db.prepare('select last_insert_rowid() as id').get() as { id: number }
    return {
      cols,
      rows: rows.map((row) => row.map(encodeValue)),
      affected_row_count: totalChanges(db) - before,
      last_insert_rowid: String(rowid.id),
    }
  }

  const runBatch = (batch: Batch) => {
    const results: (unknown | null)[] = []
    const errors: (Failure | null)[] = []
    const holds = (condition: Condition): boolean => {
      if (condition.type === 'ok') return (results[condition.step ?? -1] ?? null) !== null
      if (condition.type === 'error') return (errors[condition.step ?? -1] ?? null) !== null
      if (condition.type === 'not') return condition.cond !== undefined && !holds(condition.cond)
      if (condition.type === 'and') return (condition.conds ?? []).every(holds)
      if (condition.type === 'or') return (condition.conds ?? []).some(holds)
      return condition.type === 'is_autocommit' && !db.inTransaction
    }
    for (const { condition, stmt } of batch.steps) {
      const index = results.push(null) - 1
      errors.push(null)
      if (condition && !holds(condition)) continue
      try {
        results[index] = execute(stmt)
      } catch (error) {
        errors[index] = failureOf(error)
      }
    }
    return { step_results: results, step_errors: errors }
  }

  const respond = (request: HranaRequest): object => {
    switch (request.type) {
      case 'execute':
        return { result: execute(request.stmt ?? {}) }
      case 'batch':
        return { result: runBatch(request.batch ?? { steps: [] }) }
      case 'sequence':
        db.exec(textOf(request))
        return {}
      case 'describe':
        return { result: describeSql(db, textOf(request)) }
      case 'store_sql':
        stored.set(request.sql_id ?? -1, request.sql ?? '')
        return {}
      case 'close_sql':
        stored.delete(request.sql_id ?? -1)
        return {}
      case 'get_autocommit':
        return { is_autocommit: !db.inTransaction }
      case 'close':
        return {}
      default:
        throw new Error(`unknown request: ${request.type}`)
    }
  }

  return {
    answer(request) {
      try {
        return { type: 'ok', response: { type: request.type, ...respond(request) } }
      } catch (error) {
        return { type: 'error', error: failureOf(error) }
      }
    },
    close: () => void db.close(),
  }
}

function listRows(prepared: Database.Statement, statement: Statement): unknown[][] {
  return prepared
    .raw()
    .safeIntegers()
    .all(...argumentsOf(statement)) as unknown[][]
}

function totalChanges(db: Database.Database): number {
  return (db.prepare('select total_changes() as n').get() as { n: number }).n
}

function describeSql(db: Database.Database, sql: string) {
  return {
    params: [],
    cols: db
      .prepare(sql)
      .columns()
      .map((one) => ({ name: one.name, decltype: one.type })),
    is_explain: /^\s*explain/i.test(sql),
    is_readonly: /^\s*(select|explain|values)/i.test(sql),
  }
}

function argumentsOf(statement: Statement): unknown[] {
  const named = statement.named_args ?? []
  if (named.length === 0) return (statement.args ?? []).map(decodeValue)
  return [Object.fromEntries(named.map((one) => [one.name.replace(/^[:@$]/, ''), decodeValue(one.value)]))]
}

function decodeValue(value: Value): unknown {
  if (value.type === 'integer') return BigInt(value.value ?? 0)
  if (value.type === 'float') return Number(value.value)
  if (value.type === 'blob') return Buffer.from(value.base64 ?? '', 'base64')
  return value.type === 'text' ? value.value : null
}

function encodeValue(value: unknown): Value {
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
  if (typeof value === 'number') return { type: 'float', value }
  if (typeof value === 'string') return { type: 'text', value }
  if (value instanceof Uint8Array) return { type: 'blob', base64: Buffer.from(value).toString('base64') }
  return { type: 'null' }
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? { code: String(error.code) } : {}
  return { message, ...code }
}
