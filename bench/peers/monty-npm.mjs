// Times the scripts given on the npm package @pydantic/monty: a line of JSON, the best run of each in seconds, of those of a second or of five,
// null where it refuses the script.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [folder, ...paths] = process.argv.slice(2)
const require = createRequire(pathToFileURL(folder + '/package.json'))
const { Monty } = await import(pathToFileURL(require.resolve('@pydantic/monty')).href)
const best = {}
for (const path of paths) {
  try {
    const program = new Monty(readFileSync(path, 'utf8'))
    const times = []
    const timing = process.hrtime.bigint()
    while (times.length < 5 || process.hrtime.bigint() - timing < 1_000_000_000n) {
      const start = process.hrtime.bigint()
      program.run()
      times.push(Number(process.hrtime.bigint() - start) / 1e9)
    }
    best[path] = Math.min(...times)
  } catch {
    best[path] = null
  }
}
console.log(JSON.stringify(best))
