/** `npm run types`: each room against its own tsconfig, because each may name other globals. */
import { spawnSync } from 'node:child_process'

const rooms = ['domain', 'app', 'edge', 'db', 'tests']
const failed = rooms.filter((room) => spawnSync('tsc', ['-p', room], { stdio: 'inherit' }).status !== 0)
console.log(failed.length === 0 ? 'types hold in every room' : `types fail in: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
