// The simulator as a process of its own, and a mailbox for what it posts to a merchant.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const program =
  process.env.FENPAY_PEER_SIMULATOR ??
  fileURLToPath(new URL('../../../target/debug/peer-simulator', import.meta.url));

/** Starts the simulator; what it prints are addresses, certificate files and credentials. */
export async function start(options = []) {
  const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const printed = JSON.parse(line);
  trust(readFileSync(printed.ca));
  const said = (action, body) => tell(printed, action, body);
  /** Lets the payer of an order pay it. */
  const pay = (out_trade_no) => said('pay', { out_trade_no });
  return { ...printed, tell: said, pay, stop: () => child.stdin.end() };
}

/** The agents that the SDKs use when they are given none trust the simulator's authority. */
function trust(ca) {
  https.globalAgent.options.ca = ca;
  require('urllib').httpsAgent.options.ca = ca;
}

/** Has the simulator do something, by its control API. */
async function tell({ control }, action, body) {
  const answer = await fetch(`${control}/${action}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the simulator says ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** An HTTP server that hands every notice to `receive(body, response, headers)`; `next()` awaits its results. */
export async function mailbox(receive) {
  const arrived = [];
  const waiting = [];
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const result = await receive(Buffer.concat(parts).toString('utf8'), response, request.headers);
    waiting.length ? waiting.shift()(result) : arrived.push(result);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/notices`,
    next: () => (arrived.length ? Promise.resolve(arrived.shift()) : new Promise((tell) => waiting.push(tell))),
    close: () => server.close(),
  };
}

/** Today as a bill's date, in Beijing: `2026-11-20`; v2 writes it without the dashes. */
export function today() {
  return new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
}
