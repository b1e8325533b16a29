/** Prints what the process has cost up to now, as run.ts reads it; times in milliseconds, memory in KiB. */
export function toll(since, started, found) {
  const end = performance.now()
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.error(
    JSON.stringify({
      start: started - since,
      work: end - started,
      cpu: (userCPUTime + systemCPUTime) / 1000,
      peak: maxRSS,
      found,
    }),
  )
}
