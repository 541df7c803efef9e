// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Webhook consumers as people write them, right and wrong ones, with the providers' own SDKs, on a
// free port of loopback: node consumers.mjs NAME SECRET. Prints "listening PORT" and ends when
// standard input ends, or after two minutes.

import express from "express";
import Stripe from "stripe";
import { Webhook } from "svix";
import { Webhooks, createNodeMiddleware } from "@octokit/webhooks";

const [, , name, secret] = process.argv;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const { webhooks } = new Stripe("sk_test_unused");
const raw = express.raw({ type: "*/*", limit: "5mb" });
const plainErrors = (error, request, response, next) => {
  response.status(error.status ?? 500).send(error.message);
};

/** Answers what `verify` throws with 400, and goes on to `handle` otherwise. */
function verifying(parser, verify, handle = (request, response) => response.sendStatus(200)) {
  const app = express();
  app.post("/hook", parser, async (request, response) => {
    let event;
    try {
      event = verify(request);
    } catch (error) {
      response.status(400).send(error.message);
      return;
    }
    await handle(event, response);
  });
  app.use(plainErrors);
  return app;
}

const byStripe = (body) => (request) =>
  webhooks.constructEvent(body(request), request.headers["stripe-signature"], secret);
const rawStripe = byStripe((request) => request.body);
const bySvix = (request) => new Webhook(secret).verify(request.body, request.headers);

const consumers = {
  // As the providers' guides show it.
  stripe: () => verifying(raw, rawStripe, (event, response) => response.json({ received: true })),
  svix: () => verifying(raw, bySvix, (event, response) => response.sendStatus(204)),
  octokit() {
    const app = express();
    app.use(createNodeMiddleware(new Webhooks({ secret, log: silent }), { path: "/hook", log: silent }));
    return app;
  },
  // Right, and with the one thing that Express does unless it is told otherwise.
  "stripe-small": () => verifying(express.raw({ type: "*/*" }), rawStripe),
  // The parsed JSON is written anew before it is verified.
  reserialising: () =>
    verifying(
      express.json({ limit: "5mb" }),
      byStripe((request) => JSON.stringify(request.body)),
    ),
  // Whoever posts is believed.
  unverified: () => verifying(express.json({ limit: "5mb" }), () => ({})),
  // The second insert of an id fails.
  "not-idempotent"() {
    const seen = new Set();
    return verifying(raw, rawStripe, ({ id }, response) => {
      if (seen.has(id)) throw new Error(`duplicate key value: ${id}`);
      seen.add(id);
      response.sendStatus(200);
    });
  },
  // The work comes before the answer, and takes longer than the provider waits.
  slow: () =>
    verifying(raw, rawStripe, async (event, response) => {
      await pause(1_300);
      response.sendStatus(200);
    }),
  // An id is noted before anybody looks whether the request is genuine.
  "notes-first"() {
    const seen = new Set();
    const app = express();
    app.post("/hook", raw, (request, response) => {
      const { id } = JSON.parse(request.body);
      const isAgain = seen.has(id);
      seen.add(id);
      try {
        rawStripe(request);
        response.sendStatus(isAgain ? 409 : 200);
      } catch (error) {
        response.status(400).send(error.message);
      }
    });
    app.use(plainErrors);
    return app;
  },
  // A wrong secret in its settings.
  misconfigured: () =>
    verifying(raw, (request) =>
      webhooks.constructEvent(request.body, request.headers["stripe-signature"], "whsec_other"),
    ),
};

const server = consumers[name]().listen(0, "127.0.0.1", () => {
  process.stdout.write(`listening ${server.address().port}\n`);
});
const end = () => process.exit(0);
setTimeout(end, 120_000).unref();
process.stdin.on("end", end).resume();
