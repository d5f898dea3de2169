/** `npm run bench`: everything as ratios to a reference in the same run. Read ratios and bytes, not milliseconds. */
import { benchCatalogue } from './catalogue.ts'
import { benchEdge } from './edge.ts'
import { benchImport } from './import.ts'
import { benchMatching } from './matching.ts'

const PARTS = { matching: benchMatching, catalogue: benchCatalogue, import: benchImport, edge: benchEdge }

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n── ${name}`)
  await bench((line: string) => console.log(line))
}
