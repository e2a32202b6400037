#!/usr/bin/env node
/** The program `reader-pool`, as committed: puts in place what is missing, then hands over to src/cli.ts. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, install, orExplain, root } from "./setup.mjs";

orExplain(async () => {
  await install();
  await build();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(root, "dist", "src", "cli.js")).href);
});
