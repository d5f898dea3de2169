import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    fsModuleCache: false,
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/workerd/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
    ],
  },
})
