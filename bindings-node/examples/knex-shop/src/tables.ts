// The shop's tables. A payment's state stands in the order's own row, and a refund's in the refund's.

import type { Knex } from 'knex';

/** What Fenpay keeps in a row, beside the shop's own columns. Nobody but `payments` writes it. */
export interface RecordRow {
  mchid: string;
  number: string;
  version: number;
  state: string;
  data: string;
}

/** What is sold, for how many fen, and how many are left. */
export interface ProductRow {
  sku: string;
  name: string;
  price: number;
  stock: number;
}

/** Who buys what. */
export interface OrderRow extends RecordRow {
  sku: string;
  quantity: number;
  total: number;
  buyer: string;
  transaction_id: string | null;
}

/** What a buyer gets back, and why. */
export interface RefundRow extends RecordRow {
  order_number: string;
  amount: number;
  reason: string;
}

/** What happened. Its id is there once, so what follows from it is done once. */
export interface EventRow {
  id: string;
  kind: string;
  data: string;
}

/** A message of WeChat Pay's, exactly as it came. Kept for whoever asks. */
export interface EvidenceRow {
  about: string | null;
  source: string;
  operation: string;
  verified_by: string;
  received_ms: number;
  body: Buffer;
}

/** When a record must be looked at again. */
export interface DueRow {
  kind: string;
  mchid: string;
  number: string;
  due_ms: number;
  attempt: number;
}

/** A mail to be sent; something else sends it. */
export interface MailRow {
  id: number;
  to: string;
  text: string;
}

declare module 'knex/types/tables.js' {
  interface Tables {
    products: ProductRow;
    orders: OrderRow;
    refunds: RefundRow;
    events: EventRow;
    evidence: EvidenceRow;
    due: DueRow;
    mails: Knex.CompositeTableType<MailRow, Omit<MailRow, 'id'>>;
  }
}

/** Makes the tables. */
export async function migrate(knex: Knex): Promise<void> {
  const record = (table: Knex.CreateTableBuilder): void => {
    table.text('mchid').notNullable();
    table.text('number').notNullable();
    table.primary(['mchid', 'number']);
    table.integer('version').notNullable();
    table.text('state').notNullable().index();
    table.text('data').notNullable();
  };
  await knex.schema
    .createTable('products', (table) => {
      table.text('sku').primary();
      table.text('name').notNullable();
      table.integer('price').notNullable();
      table.integer('stock').notNullable();
    })
    .createTable('orders', (table) => {
      record(table);
      table.text('sku').notNullable().references('products.sku');
      table.integer('quantity').notNullable();
      table.integer('total').notNullable();
      table.text('buyer').notNullable();
      table.text('transaction_id');
      table.unique(['mchid', 'transaction_id'], { indexName: 'a_payment_pays_one_order' });
    })
    .createTable('refunds', (table) => {
      record(table);
      table.text('order_number').notNullable().index();
      table.integer('amount').notNullable();
      table.text('reason').notNullable();
    })
    .createTable('events', (table) => {
      table.text('id').primary();
      table.text('kind').notNullable();
      table.jsonb('data').notNullable();
    })
    .createTable('evidence', (table) => {
      table.increments('id');
      table.text('about').index();
      table.text('source').notNullable();
      table.text('operation').notNullable();
      table.text('verified_by').notNullable();
      table.bigInteger('received_ms').notNullable();
      table.binary('body').notNullable();
    })
    .createTable('due', (table) => {
      table.text('kind').notNullable();
      table.text('mchid').notNullable();
      table.text('number').notNullable();
      table.primary(['kind', 'mchid', 'number']);
      table.bigInteger('due_ms').notNullable().index();
      table.integer('attempt').notNullable();
    })
    .createTable('mails', (table) => {
      table.increments('id');
      table.text('to').notNullable();
      table.text('text').notNullable();
    });
}
