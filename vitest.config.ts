import { defineConfig } from 'vitest/config'
import { lettersInTests } from './scripts/letters.ts'

export default defineConfig({
  plugins: [lettersInTests],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, globalSetup: ['scripts/binaries.ts'] },
})
