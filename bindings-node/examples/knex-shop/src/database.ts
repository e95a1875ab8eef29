// Where the shop's tables are: on a PostgreSQL server, or, for a first look and for tests, inside this process.

import { PGlite } from '@electric-sql/pglite';
import createKnex, { type Knex } from 'knex';
import PGliteClient from 'knex-pglite';

/** Opens a database: of a server by its URL, or one in memory. */
export function open(url?: string): Knex {
  if (url) return createKnex({ client: 'pg', connection: url });
  // A process of its own for nobody: PostgreSQL compiled to WebAssembly, with one connection.
  return createKnex({ client: PGliteClient, connection: { pglite: new PGlite() } as object });
}
