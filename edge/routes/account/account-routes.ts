import type { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import { addPasskeyRoute } from './add-passkey.ts'
import { askCodeRoute } from './ask-code.ts'
import { changeAccountRoute } from './change-account.ts'
import { eraseAccountRoute } from './erase-account.ts'
import { exportAccountRoute } from './export-account.ts'
import { listPasskeysRoute } from './list-passkeys.ts'
import { listSessionsRoute } from './list-sessions.ts'
import { passkeyOptionsRoute } from './passkey-options.ts'
import { passkeySignInRoute } from './passkey-sign-in.ts'
import { passkeySignInOptionsRoute } from './passkey-sign-in-options.ts'
import { removePasskeyRoute } from './remove-passkey.ts'
import { revokeSessionRoute } from './revoke-session.ts'
import { signInRoute } from './sign-in.ts'
import { signOutRoute } from './sign-out.ts'
import { whoAmIRoute } from './who-am-i.ts'

/** Everything about who one is, under `/api`. */
export const ACCOUNT_ROUTES: readonly ((deps: Deps) => Hono)[] = [
  askCodeRoute,
  signInRoute,
  whoAmIRoute,
  signOutRoute,
  changeAccountRoute,
  exportAccountRoute,
  eraseAccountRoute,
  listSessionsRoute,
  revokeSessionRoute,
  listPasskeysRoute,
  passkeyOptionsRoute,
  addPasskeyRoute,
  removePasskeyRoute,
  passkeySignInOptionsRoute,
  passkeySignInRoute,
]
