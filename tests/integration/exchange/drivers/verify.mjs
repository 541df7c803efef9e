// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only
import { readFileSync } from "node:fs";

for (const one of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  Object.assign(process.env, one.env);
  const { verifyWebhook } = await import(one.file);
  const target = one.target ? [one.url, one.method] : [];
  console.log(verifyWebhook(one.headers, Buffer.from(one.body, "base64"), one.now, ...target));
}
