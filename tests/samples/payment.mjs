// A shop in three commands: payment.mjs CONFIG order NUMBER FEN OPENID | notice | work
import { buffer } from 'node:stream/consumers';

// readme: begin
import { Engine } from 'fenpay';

const engine = await Engine.open(process.argv[2]); // a JSON file, or an object

/** Somebody wants to pay: gives what the page needs to start the payment. */
async function order(out_trade_no, total, openid) {
  // The same number again, after a crash or a timeout, continues the same order.
  await engine.order.place({ out_trade_no, kind: 'jsapi', total, description: 'tea', openid });
  return (await engine.client.params({ out_trade_no })).params;
}

/** WeChat Pay posts to notify_url: the exact bytes and the headers in, the exact answer out. */
async function notice(body, headers) {
  return (await engine.receive(body, headers)).reply;
}

/** From cron or a worker: does what is due, and acts on what happened, once. */
async function work() {
  await engine.task.tick(); // lost notices and lost answers are found here
  for (const event of (await engine.event.take()).events) {
    if (event.kind === 'payment.paid') ship(event.number);
    await engine.event.done({ ids: [event.id] }); // it comes again until this is said
  }
}
// readme: end

function ship(number) {
  console.log('ship', number);
}

const [command, number, fen, openid] = process.argv.slice(3);
if (command === 'order') {
  console.log(JSON.stringify(await order(number, Number(fen), openid)));
} else if (command === 'notice') {
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('HTTP_'));
  const told = Object.fromEntries(variables.map(([name, value]) => [name.slice(5).replaceAll('_', '-'), value]));
  const { status, headers, body } = await notice(await buffer(process.stdin), told);
  const head = [`Status: ${status}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  process.stdout.write([...head, '', body].join('\r\n'));
} else {
  await work();
}
await engine.close();
