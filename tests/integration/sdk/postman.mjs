// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only
//
// postman.mjs FILE: has newman, Postman's own runner, send the requests of the collection FILE.
import newman from "newman";

newman.run({ collection: process.argv[2], reporters: [], timeoutRequest: 20000 }, (error, run) => {
  const failures = run?.run.failures.map((failure) => failure.error.message) ?? [];
  if (error) failures.push(error.message);
  for (const failure of failures) console.error(failure);
  process.exit(failures.length === 0 ? 0 : 1);
});
