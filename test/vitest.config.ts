import { defineConfig } from "vitest/config";

const base = { root: new URL("..", import.meta.url).pathname };

/** `*.app.test.ts` go through the app on both databases; other tests need none; the browser has its own. */
const project = (name: string, include: string[], exclude: string[], more: object = {}) => ({
  ...base,
  test: { name, include, exclude, environment: "node", testTimeout: 30_000, hookTimeout: 60_000, ...more },
});

/** What puts something else in a module's place needs a process for itself. */
const MOCKING = [
  "test/accounts/verifications.app.test.ts",
  "test/held/held.app.test.ts",
  "test/held/nowhere.app.test.ts",
];

/** The app's tests on one database. All but those share a process, and so what it has imported: that saves minutes. */
const onDatabase = (database: "sqlite" | "postgres", more: object = {}) => [
  project(database, ["test/**/*.app.test.ts"], MOCKING, { provide: { database }, isolate: false, ...more }),
  project(`${database}-mocking`, MOCKING, [], { provide: { database }, ...more }),
];

export default defineConfig({
  ...base,
  test: {
    // Two cores: more workers than that only slow each other down.
    maxWorkers: 2,
    globalSetup: "test/support/run.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      project("unit", ["test/**/*.test.ts"], ["test/**/*.app.test.ts", "test/browser/**"]),
      ...onDatabase("sqlite"),
      ...onDatabase("postgres", { globalSetup: "test/support/postgres.ts" }),
      project("browser", ["test/browser/**/*.test.ts"], [], {
        provide: { database: "sqlite" },
        globalSetup: "test/support/chromium.ts",
        isolate: false,
        testTimeout: 60_000,
      }),
    ],
  },
});
