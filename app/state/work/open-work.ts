import { createEffect, createRoot, on } from 'solid-js'
import { WORK_DATABASE } from '../../local/work/schema.ts'
import { openWorkStore, type WorkStore } from '../../local/work/store.ts'
import { pageFetch } from '../../sync/page-fetch.ts'
import { makeWorkEngine } from '../../sync/work/engine.ts'
import { makePace } from '../../sync/work/pace.ts'
import { makeSend } from '../../sync/work/send.ts'
import { account } from '../account.ts'
import { type Phone, whenPhone } from '../phone.ts'
import { startAgain } from '../storage.ts'
import { followSignOut } from './follow-sign-out.ts'
import { makeWork } from './make-work.ts'
import { makeNewId } from './new-id.ts'
import { withPatience } from './patience.ts'
import { scheduleExchanges } from './schedule-exchanges.ts'
import type { Work } from './work.ts'

let opened: Promise<Work> | undefined

/** This page's one Work, opened when first asked for. Rejects with NotKept where storage is refused; then it may be asked again. */
export function openWork(): Promise<Work> {
  opened ??= open().catch((failure) => {
    opened = undefined
    throw failure
  })
  return opened
}

async function open(): Promise<Work> {
  const phone = await whenPhone()
  const newId = makeNewId(phone.now)
  const tabs = new BroadcastChannel(WORK_DATABASE)
  let refresh = async () => {}
  const store = openWorkStore({
    name: WORK_DATABASE,
    newId,
    patience: withPatience,
    onErased: startAgain,
    onWritten() {
      tabs.postMessage('written')
      refresh().catch(() => {})
    },
  })
  const engine = makeWorkEngine({
    store,
    send: makeSend(pageFetch),
    now: phone.now,
    isOnline: () => navigator.onLine,
    withLock,
  })
  const pace = makePace(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32)
  const schedule = scheduleExchanges(pace)
  const made = await makeWork({
    store,
    now: phone.now,
    newId,
    isAdministrator: () => account()?.isAdministrator ?? false,
    makeRoom: () => forgetTexts(phone),
    onKept: askToPersist,
    cycle: async () => {
      const ended = await engine.cycle()
      schedule.after(ended)
      return ended
    },
  })
  refresh = made.refresh
  tabs.addEventListener('message', () => void refresh().catch(() => {}))
  schedule.start(async () => {
    if (made.work.state().account !== null) await made.work.exchangeNow()
  })
  createRoot(() => followAccount(store, made.work))
  followSignOut(made.work, store)
  return made.work
}

/** Somebody signs in: what another person had here is put out of sight before anything else. */
function followAccount(store: WorkStore, work: Work): void {
  createEffect(
    on(account, async (me) => {
      if (!me) return
      const before = work.state().account
      if (me.account !== before) await store.changeAccount(before, me.account)
      await work.exchangeNow()
    }),
  )
}

/** One tab at a time talks to the server, where the browser can say so; it is only thrift. */
async function withLock<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (navigator.locks === undefined) return work()
  return navigator.locks.request(WORK_DATABASE, { ifAvailable: true }, async (lock) =>
    lock === null ? undefined : work(),
  )
}

let persisted = false

/** Asks the browser once to keep this device's data; some ask the person, and by now there is a reason. */
function askToPersist(): void {
  if (persisted) return
  persisted = true
  navigator.storage?.persist?.().catch(() => {})
}

async function forgetTexts({ local }: Phone): Promise<void> {
  const keys = await local.keys('texts')
  await local.write(
    keys.map((key) => ({ store: 'texts', key })),
    'relaxed',
  )
}
