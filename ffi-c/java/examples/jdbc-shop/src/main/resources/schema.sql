-- The shop's tables. A payment's state stands in the order's own row, and a refund's in the refund's.

CREATE TABLE product (
  sku VARCHAR(32) PRIMARY KEY,
  name VARCHAR(64) NOT NULL,
  price INT NOT NULL,
  stock INT NOT NULL
);

-- Above the line what the shop keeps, below it what Fenpay does; nobody but Payments writes that.
CREATE TABLE shop_order (
  mchid VARCHAR(32) NOT NULL,
  number VARCHAR(64) NOT NULL,
  sku VARCHAR(32) NOT NULL REFERENCES product,
  quantity INT NOT NULL,
  total INT NOT NULL,
  buyer VARCHAR(255) NOT NULL,
  --------------------------------
  version BIGINT NOT NULL,
  state VARCHAR(16) NOT NULL,
  data CLOB NOT NULL,
  transaction_id VARCHAR(32),
  PRIMARY KEY (mchid, number),
  CONSTRAINT a_payment_pays_one_order UNIQUE (mchid, transaction_id)
);

CREATE TABLE shop_refund (
  mchid VARCHAR(32) NOT NULL,
  number VARCHAR(64) NOT NULL,
  order_number VARCHAR(64) NOT NULL,
  amount INT NOT NULL,
  reason VARCHAR(255) NOT NULL,
  --------------------------------
  version BIGINT NOT NULL,
  state VARCHAR(16) NOT NULL,
  data CLOB NOT NULL,
  PRIMARY KEY (mchid, number)
);
CREATE INDEX refunds_of_an_order ON shop_refund (mchid, order_number);

-- What happened. Its id is there once, so what follows from it is done once.
CREATE TABLE event (
  id VARCHAR(255) PRIMARY KEY,
  kind VARCHAR(64) NOT NULL
);

-- A message of WeChat Pay's, exactly as it came. Kept for whoever asks.
CREATE TABLE evidence (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  about VARCHAR(255),
  source VARCHAR(16) NOT NULL,
  operation VARCHAR(128) NOT NULL,
  verified_by VARCHAR(128) NOT NULL,
  received_ms BIGINT NOT NULL,
  body BLOB NOT NULL
);

-- When a record must be looked at again.
CREATE TABLE due (
  kind VARCHAR(16) NOT NULL,
  mchid VARCHAR(32) NOT NULL,
  number VARCHAR(64) NOT NULL,
  due_ms BIGINT NOT NULL,
  attempt BIGINT NOT NULL,
  PRIMARY KEY (kind, mchid, number)
);
CREATE INDEX due_first ON due (due_ms);

-- A mail to be sent; something else sends it.
CREATE TABLE mail (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recipient VARCHAR(255) NOT NULL,
  text VARCHAR(1000) NOT NULL
);
