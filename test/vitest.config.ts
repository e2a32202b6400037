import { defineConfig } from "vitest/config";

const base = { root: new URL("..", import.meta.url).pathname };

/** `*.app.test.ts` go through the app on both databases; other tests need none; the browser has its own. */
const project = (name: string, include: string[], exclude: string[], more: object = {}) => ({
  ...base,
  test: { name, include, exclude, environment: "node", testTimeout: 30_000, hookTimeout: 60_000, ...more },
});

export default defineConfig({
  ...base,
  test: {
    // Two cores: more workers than that only slow each other down.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      project("unit", ["test/**/*.test.ts"], ["test/**/*.app.test.ts", "test/browser/**"]),
      project("sqlite", ["test/**/*.app.test.ts"], [], { provide: { database: "sqlite" } }),
      project("postgres", ["test/**/*.app.test.ts"], [], {
        provide: { database: "postgres" },
        globalSetup: "test/support/postgres.ts",
      }),
      project("browser", ["test/browser/**/*.test.ts"], [], {
        provide: { database: "sqlite" },
        globalSetup: "test/support/chromium.ts",
        fileParallelism: false,
        testTimeout: 60_000,
      }),
    ],
  },
});
