import Database from 'libsql'

type Prepare = (this: object, sql: string) => object

/**
 * Has each connection keep the statements that it prepared: a tenth of a history’s time would go into reading the same SQL again.
 * What they do is the same.
 */
export function keepStatements(): void {
  const prototype = (Database as unknown as { prototype: { prepare: Prepare } }).prototype
  const prepare = prototype.prepare
  const kept = new WeakMap<object, Map<string, object>>()
  prototype.prepare = function (sql) {
    const mine = kept.get(this) ?? new Map<string, object>()
    kept.set(this, mine)
    const statement = mine.get(sql) ?? prepare.call(this, sql)
    mine.set(sql, statement)
    return statement
  }
}
