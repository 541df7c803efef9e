// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Lets the providers' own SDKs judge and sign raw HTTP requests: a JSON object a line on stdin, one
// answer a line on stdout, until the end of input. One process for all, since loading is what costs.
//
//   {"do":"load","scheme":ID,"provider":FILE}             → {}
//   {"do":"verify",…,"key":{…},"request":BASE64}          → {"accepted":true|false,"why":TEXT}
//   {"do":"sign",…,"key":{…},"request":BASE64}            → {"request":BASE64}
//
// key: secret, parameters, publicKey, privateKey, certificate (PEM). What goes wrong on our side is
// {"error":TEXT}: an SDK that cannot be loaded or is called wrongly has refused nothing.

import { webcrypto } from "node:crypto";
import { createInterface } from "node:readline";
import { composeRequest, parseRequest } from "./wire.mjs";

// Node 18, which Debian 12 has, knows it only by import.
globalThis.crypto ??= webcrypto;

const ours = [TypeError, ReferenceError, SyntaxError];

async function verify(provider, request, key, scheme) {
  try {
    const outcome = await provider.verify(request, key, scheme);
    if (outcome !== undefined && typeof outcome !== "boolean")
      throw new TypeError(`a verdict is true, false or an exception, not ${typeof outcome}`);
    return { accepted: outcome ?? true, why: "its answer" };
  } catch (error) {
    if (ours.some((kind) => error instanceof kind)) throw error;
    return { accepted: false, why: String(error?.message ?? error) };
  }
}

async function sign(provider, request, key, scheme) {
  const { target = request.target, headers = {}, body } = await provider.sign(request, key, scheme);
  const content = body === undefined ? request.body : Buffer.from(body);
  const wire = composeRequest({ ...request, target }, headers, content);
  return { request: wire.toString("base64") };
}

async function answer({ do: action, scheme, provider: name, key, request: wire }) {
  const provider = await import(`./providers/${name}.mjs`);
  if (action === "load") return {};
  const request = parseRequest(Buffer.from(wire, "base64"));
  return action === "sign"
    ? sign(provider, request, key, scheme)
    : verify(provider, request, key, scheme);
}

// SDKs print notices; the answers have stdout for themselves.
console.log = console.error;
for await (const line of createInterface({ input: process.stdin })) {
  const reply = await answer(JSON.parse(line)).catch((error) => ({ error: error.stack }));
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
process.exit(0);
