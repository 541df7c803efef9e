// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// A raw HTTP request as a provider's SDK wants to see it, and back.

export function parseRequest(wire) {
  const end = wire.indexOf("\r\n\r\n");
  const [first, ...lines] = wire.subarray(0, end).toString("latin1").split("\r\n");
  const [method, target] = first.split(" ");
  const fields = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const headers = Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value]));
  const body = wire.subarray(end + 4);
  const url = `https://${headers.host}${target}`;
  return { method, target, url, fields, headers, body, text: body.toString("utf8") };
}

export function composeRequest({ method, target, fields }, signed, body) {
  const changed = { ...signed, "Content-Length": String(body.length) };
  const replaced = new Set(Object.keys(changed).map((name) => name.toLowerCase()));
  const head = fields
    .filter(([name]) => !replaced.has(name.toLowerCase()))
    .concat(Object.entries(changed))
    .map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${head.join("")}\r\n`, "latin1"),
    body,
  ]);
}
