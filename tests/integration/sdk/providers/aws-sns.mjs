// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

import https from "node:https";
import { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import MessageValidator from "sns-validator";

export async function verify({ text }, { certificate }) {
  // It would fetch the certificate from Amazon: this is the answer that it gets here.
  https.get = (url, answered) => {
    const answer = Object.assign(Readable.from([certificate]), { statusCode: 200 });
    queueMicrotask(() => answered(answer));
    return new EventEmitter();
  };
  await new Promise((resolve, reject) => {
    new MessageValidator().validate(text, (error) => (error ? reject(error) : resolve()));
  });
}
