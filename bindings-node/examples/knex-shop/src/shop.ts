// What the shop does: it sells, gives back, takes notices, and acts on what happened.

import type { Engine, Event, HttpReply, Order, Refund } from 'fenpay';
import type { IncomingHttpHeaders } from 'node:http';
import type { Knex } from 'knex';
import { Payments } from './payments.js';
import './tables.js';

const BOOKKEEPER = 'books@shop.example';

/** A shop on a database. */
export class Shop {
  readonly payments: Payments;

  constructor(engine: Engine, readonly knex: Knex) {
    this.payments = new Payments(engine, knex, happened);
  }

  /** Places an order. Again with the same number, after a crash or a timeout, it is the same order. */
  async buy(number: string, sku: string, quantity: number, buyer: string): Promise<Order> {
    const product = await this.knex('products').where({ sku }).first();
    if (!product) throw new Error(`there is no ${sku}`);
    const total = product.price * quantity;
    const wanted = { out_trade_no: number, kind: 'native', total, description: product.name } as const;
    return this.payments.do('order.place', wanted, { sku, quantity, total, buyer });
  }

  /** Refunds a part of an order. Again with the same number it is the same refund. */
  giveBack(order: string, number: string, amount: number, reason: string): Promise<Refund> {
    const wanted = { out_trade_no: order, out_refund_no: number, amount, reason };
    return this.payments.do('refund.place', wanted, { order_number: order, amount, reason });
  }

  /** Closes an order that is not paid. */
  close(number: string): Promise<Order> {
    return this.payments.do('order.close', { out_trade_no: number });
  }

  /** Takes a notice. The answer is the engine's own, and is sent when the transaction is through. */
  async notice(body: Uint8Array, headers: IncomingHttpHeaders): Promise<HttpReply> {
    return (await this.payments.do('notice.receive', { headers }, {}, body)).reply;
  }
}

/** Acts on an event, once: its id is committed with what is done here. */
async function happened(trx: Knex.Transaction, { id, kind, mchid, number }: Event): Promise<void> {
  const mail = (to: string, text: string) => trx('mails').insert({ to, text });
  const orderOf = (number: string) => trx('orders').where({ mchid, number }).first().then(there);
  if (kind === 'payment.paid') {
    const { sku, quantity, buyer } = await orderOf(number);
    await trx('products').where({ sku }).decrement('stock', quantity);
    await mail(buyer, `Order ${number} is paid and on its way.`);
  } else if (kind === 'order.closed') {
    await mail((await orderOf(number)).buyer, `Order ${number} was not paid in time.`);
  } else if (kind === 'refund.succeeded') {
    const { order_number, amount } = await trx('refunds').where({ mchid, number }).first().then(there);
    await mail((await orderOf(order_number)).buyer, `${amount} fen of ${order_number} are on their way back.`);
  } else if (kind.startsWith('incident.')) {
    await mail(BOOKKEEPER, `Please look at ${id}.`);
  }
}

function there<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('what happened concerns no row of the shop');
  return row;
}
