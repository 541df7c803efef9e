// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only
//
// har.mjs FILE: exits 0 where har-validator takes FILE for an HTTP Archive; else says why not.
import { readFileSync } from "node:fs";
import { har } from "har-validator/lib/promise.js";

try {
  await har(JSON.parse(readFileSync(process.argv[2], "utf8")));
} catch (error) {
  console.error(JSON.stringify(error.errors ?? error.message, null, 1));
  process.exit(1);
}
