-- A ledger of schema version 1, as Fenpay 0.1.0 wrote it (rows of tests/src/ledger_suite/samples.rs).
PRAGMA application_id = 1178947152;
PRAGMA user_version = 1;
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    body TEXT NOT NULL
) STRICT;
CREATE TABLE orders (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 7),
    transaction_id TEXT CHECK (transaction_id <> ''),
    paid_total INTEGER,
    paid_currency TEXT,
    paid_ms INTEGER,
    held INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    data TEXT NOT NULL,
    total INTEGER NOT NULL CHECK (total BETWEEN 1 AND 100000000000),
    currency TEXT NOT NULL,
    params_hash TEXT NOT NULL,
    PRIMARY KEY (mchid, number),
    CONSTRAINT paid_differs CHECK (
        (transaction_id IS NULL) = (paid_total IS NULL)
        AND (transaction_id IS NULL) = (paid_currency IS NULL)
        AND (state <> 'paid' OR transaction_id IS NOT NULL)
        AND coalesce(paid_total, total) = total
        AND coalesce(paid_currency, currency) = currency),
    CONSTRAINT refunds_exceed_payment CHECK (
        0 <= refunded AND refunded <= held AND held <= coalesce(paid_total, 0))
) STRICT;
CREATE TABLE refunds (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    data TEXT NOT NULL,
    order_number TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    placed_ms INTEGER NOT NULL,
    PRIMARY KEY (mchid, number),
    FOREIGN KEY (mchid, order_number) REFERENCES orders (mchid, number)
) STRICT;
CREATE TABLE payouts (
    mchid TEXT NOT NULL CHECK (mchid <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 4),
    data TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('redpack', 'transfer')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000000),
    params_hash TEXT NOT NULL,
    PRIMARY KEY (mchid, kind, number)
) STRICT;
CREATE TABLE evidence (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    source TEXT NOT NULL,
    operation TEXT NOT NULL,
    verified_by TEXT NOT NULL,
    received_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE proofs (
    record TEXT NOT NULL,
    evidence INTEGER NOT NULL,
    PRIMARY KEY (record, evidence)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
    number INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL,
    mchid TEXT NOT NULL,
    about TEXT NOT NULL,
    data TEXT NOT NULL,
    done_ms INTEGER,
    lease_until_ms INTEGER
) STRICT;
CREATE TABLE tasks (
    kind TEXT NOT NULL CHECK (kind IN ('order', 'refund', 'redpack', 'transfer')),
    mchid TEXT NOT NULL,
    number TEXT NOT NULL,
    due_ms INTEGER NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 0),
    PRIMARY KEY (mchid, kind, number)
) STRICT, WITHOUT ROWID;
INSERT INTO history VALUES (1, 'place ORDER-1', x'0000000000000000000000000000000000000000000000000000000000000000', x'6d874ca4c2200b823c6a133d53f5a91dfc67120e766d0bb3630e74459875f278', 'change {"id":"place ORDER-1","now_ms":1790000000000}
order {"mchid":"1900000109","out_trade_no":"ORDER-1","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-1","intent":"{\"out_trade_no\":\"ORDER-1\",\"body\":\"门票 \\u0000\"}","state":"placing","version":1,"sends":0,"prepay":null,"payment":null,"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (2, 'pay ORDER-1 42000ORDER-1', x'6d874ca4c2200b823c6a133d53f5a91dfc67120e766d0bb3630e74459875f278', x'ae1fe18046713e1cba02668e0f8d1626abcc45301e5ce9ab48a3291b091be54e', 'change {"id":"pay ORDER-1 42000ORDER-1","now_ms":1790000000000}
order {"mchid":"1900000109","out_trade_no":"ORDER-1","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-1","intent":"{\"out_trade_no\":\"ORDER-1\",\"body\":\"门票 \\u0000\"}","state":"paid","version":2,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-1","transaction_id":"42000ORDER-1","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":22,"sha256":"1010c312753bb3836f4316d0e5cb20ec10c3aa35cb573fe0c11b32d9fa28bb68"}
proves "order:1900000109:ORDER-1"
event {"id":"payment.paid:1900000109:ORDER-1","kind":"payment.paid","mchid":"1900000109","number":"ORDER-1","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (3, 'refund ORDER-1', x'ae1fe18046713e1cba02668e0f8d1626abcc45301e5ce9ab48a3291b091be54e', x'7451d78ca0b0fa12f47ba7f8eb7a242816fd84c4f19c2d52f7813eb166ba8a7b', 'change {"id":"refund ORDER-1","now_ms":1790000000000}
refund {"mchid":"1900000109","out_refund_no":"R-ORDER-1","out_trade_no":"ORDER-1","amount":100,"total":1250,"params_hash":"hash of R-ORDER-1","intent":"{}","state":"placing","version":1,"sends":0,"refund_id":null,"reason":null,"placed_ms":1790000005000,"changed_ms":1790000005000}
order {"mchid":"1900000109","out_trade_no":"ORDER-1","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-1","intent":"{\"out_trade_no\":\"ORDER-1\",\"body\":\"门票 \\u0000\"}","state":"paid","version":3,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-1","transaction_id":"42000ORDER-1","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":100,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}
');
INSERT INTO history VALUES (4, 'refunded ORDER-1', x'7451d78ca0b0fa12f47ba7f8eb7a242816fd84c4f19c2d52f7813eb166ba8a7b', x'f8ea69647de887a80d17b6505b890f88f3bb4ad0614aa02adc21cb3695198e41', 'change {"id":"refunded ORDER-1","now_ms":1790000000000}
refund {"mchid":"1900000109","out_refund_no":"R-ORDER-1","out_trade_no":"ORDER-1","amount":100,"total":1250,"params_hash":"hash of R-ORDER-1","intent":"{}","state":"succeeded","version":2,"sends":0,"refund_id":null,"reason":null,"placed_ms":1790000005000,"changed_ms":1790000005000}
order {"mchid":"1900000109","out_trade_no":"ORDER-1","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-1","intent":"{\"out_trade_no\":\"ORDER-1\",\"body\":\"门票 \\u0000\"}","state":"paid","version":4,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-1","transaction_id":"42000ORDER-1","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":100,"refunded":100,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":12,"sha256":"a625c764c919f38b32b594a6a746ff34f9e2c0b732e465df0c37722cc1dbeb62"}
proves "refund:1900000109:R-ORDER-1"
proves "order:1900000109:ORDER-1"
');
INSERT INTO history VALUES (5, 'place ORDER-2', x'f8ea69647de887a80d17b6505b890f88f3bb4ad0614aa02adc21cb3695198e41', x'f235e7ad734808b8dff4157bc81c498a178a7a4f2e99518b07aed526ce4cf241', 'change {"id":"place ORDER-2","now_ms":1790000000000}
order {"mchid":"1900000109","out_trade_no":"ORDER-2","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-2","intent":"{\"out_trade_no\":\"ORDER-2\",\"body\":\"门票 \\u0000\"}","state":"placing","version":1,"sends":0,"prepay":null,"payment":null,"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (6, 'pay ORDER-2 42000ORDER-2', x'f235e7ad734808b8dff4157bc81c498a178a7a4f2e99518b07aed526ce4cf241', x'34dc349de4926f315c546c62fe218d0e49b2c122a759161f1654a1462a9ebdba', 'change {"id":"pay ORDER-2 42000ORDER-2","now_ms":1790000000000}
order {"mchid":"1900000109","out_trade_no":"ORDER-2","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-2","intent":"{\"out_trade_no\":\"ORDER-2\",\"body\":\"门票 \\u0000\"}","state":"paid","version":2,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-2","transaction_id":"42000ORDER-2","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":22,"sha256":"f29402331606884a669bdf34955425f299f9840de69d64dac3f1bef5dcae37de"}
proves "order:1900000109:ORDER-2"
event {"id":"payment.paid:1900000109:ORDER-2","kind":"payment.paid","mchid":"1900000109","number":"ORDER-2","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (7, 'refund ORDER-2', x'34dc349de4926f315c546c62fe218d0e49b2c122a759161f1654a1462a9ebdba', x'e1621301ac61fa10c85bdd87f351ab3589fbf6d87ab5c44b0abf7a548e5a18fa', 'change {"id":"refund ORDER-2","now_ms":1790000000000}
refund {"mchid":"1900000109","out_refund_no":"R-ORDER-2","out_trade_no":"ORDER-2","amount":100,"total":1250,"params_hash":"hash of R-ORDER-2","intent":"{}","state":"placing","version":1,"sends":0,"refund_id":null,"reason":null,"placed_ms":1790000005000,"changed_ms":1790000005000}
order {"mchid":"1900000109","out_trade_no":"ORDER-2","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-2","intent":"{\"out_trade_no\":\"ORDER-2\",\"body\":\"门票 \\u0000\"}","state":"paid","version":3,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-2","transaction_id":"42000ORDER-2","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":100,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}
');
INSERT INTO history VALUES (8, 'place ORDER-4', x'e1621301ac61fa10c85bdd87f351ab3589fbf6d87ab5c44b0abf7a548e5a18fa', x'90ce49f210154f4d7fedd57a3180df67ef18942f035f43a18bd372f77be2a6f6', 'change {"id":"place ORDER-4","now_ms":1790000000000}
order {"mchid":"1900000109","out_trade_no":"ORDER-4","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-4","intent":"{\"out_trade_no\":\"ORDER-4\",\"body\":\"门票 \\u0000\"}","state":"placing","version":1,"sends":0,"prepay":null,"payment":null,"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (9, 'Redpack Placing', x'90ce49f210154f4d7fedd57a3180df67ef18942f035f43a18bd372f77be2a6f6', x'1228b75d7ea1d0398655c03027227fae627bd0a3b6caa4ea8698620a01b56d4e', 'change {"id":"Redpack Placing","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-placing","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-placing","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (10, 'Redpack Pending', x'1228b75d7ea1d0398655c03027227fae627bd0a3b6caa4ea8698620a01b56d4e', x'3292d09ca4fd7f925ba898382e764aed5c562c9b9ffcd866f7049c5197e9b535', 'change {"id":"Redpack Pending","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (11, 'Redpack Pending told', x'3292d09ca4fd7f925ba898382e764aed5c562c9b9ffcd866f7049c5197e9b535', x'a0aaf9bd24ea19d9aa5294398654f402ecf8d9d4e2fe5ef76a44c8b1e3e4a869', 'change {"id":"Redpack Pending told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"pending","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "redpack:1900000109:P-pending"
');
INSERT INTO history VALUES (12, 'Redpack Rejected', x'a0aaf9bd24ea19d9aa5294398654f402ecf8d9d4e2fe5ef76a44c8b1e3e4a869', x'd12e37e52a8383074ac43d163c07ca79f9dc1750459e9e306389474f26f87909', 'change {"id":"Redpack Rejected","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (13, 'Redpack Rejected told', x'd12e37e52a8383074ac43d163c07ca79f9dc1750459e9e306389474f26f87909', x'224a4cf64d19c5d566818346eeab98ec4d5c4e6ba0d9eaa8517cc0a10407c8af', 'change {"id":"Redpack Rejected told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"rejected","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "redpack:1900000109:P-rejected"
event {"id":"redpack.rejected:1900000109:P-rejected","kind":"redpack.rejected","mchid":"1900000109","number":"P-rejected","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (14, 'Redpack Failed', x'224a4cf64d19c5d566818346eeab98ec4d5c4e6ba0d9eaa8517cc0a10407c8af', x'de440c040bbb27baf280b6a8e22e6e91b93bc00db3fa63a8ed8e3eab85441610', 'change {"id":"Redpack Failed","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (15, 'Redpack Failed told', x'de440c040bbb27baf280b6a8e22e6e91b93bc00db3fa63a8ed8e3eab85441610', x'1928d2be1855f55dd8bc7785a3527eb852a2fd89d40e8effe3136f63cd3e33c7', 'change {"id":"Redpack Failed told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"failed","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "redpack:1900000109:P-failed"
event {"id":"redpack.failed:1900000109:P-failed","kind":"redpack.failed","mchid":"1900000109","number":"P-failed","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (16, 'Redpack Succeeded', x'1928d2be1855f55dd8bc7785a3527eb852a2fd89d40e8effe3136f63cd3e33c7', x'08316655cb557f97263065dbf6ab763b81a0b670428ccc8e0ce408afdebd509b', 'change {"id":"Redpack Succeeded","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (17, 'Redpack Succeeded told', x'08316655cb557f97263065dbf6ab763b81a0b670428ccc8e0ce408afdebd509b', x'f08baa6b99cac14c0e69ba88ffd5cb716daa97c7d79d1b73ef7534ac5b9b7dcd', 'change {"id":"Redpack Succeeded told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"succeeded","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "redpack:1900000109:P-succeeded"
event {"id":"redpack.succeeded:1900000109:P-succeeded","kind":"redpack.succeeded","mchid":"1900000109","number":"P-succeeded","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (18, 'Redpack Returned', x'f08baa6b99cac14c0e69ba88ffd5cb716daa97c7d79d1b73ef7534ac5b9b7dcd', x'5a69674f357422eb87c44fbf8e2bb72d76a4cbdf5c01a85fd40d2162db970885', 'change {"id":"Redpack Returned","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (19, 'Redpack Returned told', x'5a69674f357422eb87c44fbf8e2bb72d76a4cbdf5c01a85fd40d2162db970885', x'0dd713c178792be9110c9fb233abea4a387ac73701c429850410daed2ab12910', 'change {"id":"Redpack Returned told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"redpack","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"returned","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "redpack:1900000109:P-returned"
event {"id":"redpack.returned:1900000109:P-returned","kind":"redpack.returned","mchid":"1900000109","number":"P-returned","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (20, 'Transfer Placing', x'0dd713c178792be9110c9fb233abea4a387ac73701c429850410daed2ab12910', x'feefd297ce09992f5c63a494008851a3c0ed8d463ce69568f18f25581ce16343', 'change {"id":"Transfer Placing","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-placing","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-placing","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (21, 'Transfer Pending', x'feefd297ce09992f5c63a494008851a3c0ed8d463ce69568f18f25581ce16343', x'38fb835d114a8354b85b3d7434b7f446f0bfc8ac6ddf95a5f8b394bafd257439', 'change {"id":"Transfer Pending","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (22, 'Transfer Pending told', x'38fb835d114a8354b85b3d7434b7f446f0bfc8ac6ddf95a5f8b394bafd257439', x'619543801c76fa99b8d177cc504ee6828ecc9aed74c1c120bee714a2e1b89baf', 'change {"id":"Transfer Pending told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"pending","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "transfer:1900000109:P-pending"
');
INSERT INTO history VALUES (23, 'Transfer Rejected', x'619543801c76fa99b8d177cc504ee6828ecc9aed74c1c120bee714a2e1b89baf', x'd7adf5931f52824d694d319f89b46532ae3d12821ba428323b732646220ae37e', 'change {"id":"Transfer Rejected","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (24, 'Transfer Rejected told', x'd7adf5931f52824d694d319f89b46532ae3d12821ba428323b732646220ae37e', x'ca6714c020b152005d0ebc8866cfae46affd79cf3248e96de6f3ce00a45df5db', 'change {"id":"Transfer Rejected told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"rejected","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "transfer:1900000109:P-rejected"
event {"id":"transfer.rejected:1900000109:P-rejected","kind":"transfer.rejected","mchid":"1900000109","number":"P-rejected","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (25, 'Transfer Failed', x'ca6714c020b152005d0ebc8866cfae46affd79cf3248e96de6f3ce00a45df5db', x'72ef2d9c0f788591cc1a49065d119275d5cfae69b9fc95487a69f299bf416142', 'change {"id":"Transfer Failed","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (26, 'Transfer Failed told', x'72ef2d9c0f788591cc1a49065d119275d5cfae69b9fc95487a69f299bf416142', x'e8c688edd98861602b2e8622aaae702e5108cce50b0a9abdbaaaa906e2fbde77', 'change {"id":"Transfer Failed told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"failed","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "transfer:1900000109:P-failed"
event {"id":"transfer.failed:1900000109:P-failed","kind":"transfer.failed","mchid":"1900000109","number":"P-failed","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (27, 'Transfer Succeeded', x'e8c688edd98861602b2e8622aaae702e5108cce50b0a9abdbaaaa906e2fbde77', x'b36bd3432177572bec769bde82787e5e8b2913113e624a1163cb2730dea7b3a8', 'change {"id":"Transfer Succeeded","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (28, 'Transfer Succeeded told', x'b36bd3432177572bec769bde82787e5e8b2913113e624a1163cb2730dea7b3a8', x'd14fd8ae6df3e6a921d9b261f076b573f84e3e7276d1a61e559aa5742bd77809', 'change {"id":"Transfer Succeeded told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"succeeded","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "transfer:1900000109:P-succeeded"
event {"id":"transfer.succeeded:1900000109:P-succeeded","kind":"transfer.succeeded","mchid":"1900000109","number":"P-succeeded","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO history VALUES (29, 'Transfer Returned', x'd14fd8ae6df3e6a921d9b261f076b573f84e3e7276d1a61e559aa5742bd77809', x'74de7b0467637d85512118ca90fd770fd0bc9a7e120385b6e22648c53541bc9c', 'change {"id":"Transfer Returned","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
');
INSERT INTO history VALUES (30, 'Transfer Returned told', x'74de7b0467637d85512118ca90fd770fd0bc9a7e120385b6e22648c53541bc9c', x'6abf2a89f9c207adecd1668bd345dc02089370e8a741f7380279d15c6af409b5', 'change {"id":"Transfer Returned told","now_ms":1790000000000}
payout {"mchid":"1900000109","kind":"transfer","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"returned","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}
evidence {"source":"notice","operation":"payment notice","verified_by":"HMAC-SHA256","received_ms":1790000001000,"bytes":8,"sha256":"29294157956b3fa48171206f4a5c92cfa13da8e3e02f1e39740eab2c27e77072"}
proves "transfer:1900000109:P-returned"
event {"id":"transfer.returned:1900000109:P-returned","kind":"transfer.returned","mchid":"1900000109","number":"P-returned","sha256":"00c40daa84497e66158c30929395d2dd395946e405345e9f76ffc0cb2813b71d"}
');
INSERT INTO orders VALUES ('1900000109', 'ORDER-1', 4, 'paid', 6, '42000ORDER-1', 1250, 'CNY', 1789992401000, 100, 100, 1790000001000, '{"mchid":"1900000109","out_trade_no":"ORDER-1","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-1","intent":"{\"out_trade_no\":\"ORDER-1\",\"body\":\"门票 \\u0000\"}","state":"paid","version":4,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-1","transaction_id":"42000ORDER-1","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":100,"refunded":100,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}', 1250, 'CNY', 'hash of ORDER-1');
INSERT INTO orders VALUES ('1900000109', 'ORDER-2', 3, 'paid', 6, '42000ORDER-2', 1250, 'CNY', 1789992401000, 100, 0, 1790000001000, '{"mchid":"1900000109","out_trade_no":"ORDER-2","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-2","intent":"{\"out_trade_no\":\"ORDER-2\",\"body\":\"门票 \\u0000\"}","state":"paid","version":3,"sends":0,"prepay":null,"payment":{"mchid":"1900000109","appid":"wxd678efh567hg6787","sub_mchid":null,"out_trade_no":"ORDER-2","transaction_id":"42000ORDER-2","total":1250,"currency":"CNY","trade_type":"JSAPI","time":"20260921200641"},"reason":null,"late":false,"held":100,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000001000}', 1250, 'CNY', 'hash of ORDER-2');
INSERT INTO orders VALUES ('1900000109', 'ORDER-4', 1, 'placing', 0, NULL, NULL, NULL, NULL, 0, 0, 1790000000000, '{"mchid":"1900000109","out_trade_no":"ORDER-4","appid":"wxd678efh567hg6787","sub_mchid":null,"sub_appid":null,"dialect":"v2","kind":"jsapi","total":1250,"currency":"CNY","params_hash":"hash of ORDER-4","intent":"{\"out_trade_no\":\"ORDER-4\",\"body\":\"门票 \\u0000\"}","state":"placing","version":1,"sends":0,"prepay":null,"payment":null,"reason":null,"late":false,"held":0,"refunded":0,"placed_ms":1790000000000,"expires_ms":1790007200000,"changed_ms":1790000000000}', 1250, 'CNY', 'hash of ORDER-4');
INSERT INTO refunds VALUES ('1900000109', 'R-ORDER-1', 2, 'succeeded', 4, '{"mchid":"1900000109","out_refund_no":"R-ORDER-1","out_trade_no":"ORDER-1","amount":100,"total":1250,"params_hash":"hash of R-ORDER-1","intent":"{}","state":"succeeded","version":2,"sends":0,"refund_id":null,"reason":null,"placed_ms":1790000005000,"changed_ms":1790000005000}', 'ORDER-1', 100, 'hash of R-ORDER-1', 1790000005000);
INSERT INTO refunds VALUES ('1900000109', 'R-ORDER-2', 1, 'placing', 0, '{"mchid":"1900000109","out_refund_no":"R-ORDER-2","out_trade_no":"ORDER-2","amount":100,"total":1250,"params_hash":"hash of R-ORDER-2","intent":"{}","state":"placing","version":1,"sends":0,"refund_id":null,"reason":null,"placed_ms":1790000005000,"changed_ms":1790000005000}', 'ORDER-2', 100, 'hash of R-ORDER-2', 1790000005000);
INSERT INTO payouts VALUES ('1900000109', 'P-placing', 1, 'placing', 0, '{"mchid":"1900000109","kind":"redpack","number":"P-placing","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-placing","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-placing');
INSERT INTO payouts VALUES ('1900000109', 'P-pending', 2, 'pending', 1, '{"mchid":"1900000109","kind":"redpack","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"pending","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-pending');
INSERT INTO payouts VALUES ('1900000109', 'P-rejected', 2, 'rejected', 2, '{"mchid":"1900000109","kind":"redpack","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"rejected","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-rejected');
INSERT INTO payouts VALUES ('1900000109', 'P-failed', 2, 'failed', 2, '{"mchid":"1900000109","kind":"redpack","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"failed","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-failed');
INSERT INTO payouts VALUES ('1900000109', 'P-succeeded', 2, 'succeeded', 4, '{"mchid":"1900000109","kind":"redpack","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"succeeded","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-succeeded');
INSERT INTO payouts VALUES ('1900000109', 'P-returned', 2, 'returned', 3, '{"mchid":"1900000109","kind":"redpack","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"returned","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'redpack', 100, 'hash of P-returned');
INSERT INTO payouts VALUES ('1900000109', 'P-placing', 1, 'placing', 0, '{"mchid":"1900000109","kind":"transfer","number":"P-placing","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-placing","intent":"{}","state":"placing","version":1,"sends":0,"wechat_id":null,"reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-placing');
INSERT INTO payouts VALUES ('1900000109', 'P-pending', 2, 'pending', 1, '{"mchid":"1900000109","kind":"transfer","number":"P-pending","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-pending","intent":"{}","state":"pending","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-pending');
INSERT INTO payouts VALUES ('1900000109', 'P-rejected', 2, 'rejected', 2, '{"mchid":"1900000109","kind":"transfer","number":"P-rejected","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-rejected","intent":"{}","state":"rejected","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-rejected');
INSERT INTO payouts VALUES ('1900000109', 'P-failed', 2, 'failed', 2, '{"mchid":"1900000109","kind":"transfer","number":"P-failed","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-failed","intent":"{}","state":"failed","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-failed');
INSERT INTO payouts VALUES ('1900000109', 'P-succeeded', 2, 'succeeded', 4, '{"mchid":"1900000109","kind":"transfer","number":"P-succeeded","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-succeeded","intent":"{}","state":"succeeded","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-succeeded');
INSERT INTO payouts VALUES ('1900000109', 'P-returned', 2, 'returned', 3, '{"mchid":"1900000109","kind":"transfer","number":"P-returned","appid":"wxd678efh567hg6787","amount":100,"params_hash":"hash of P-returned","intent":"{}","state":"returned","version":2,"sends":0,"wechat_id":"1000","reason":null,"placed_ms":1790000000000,"changed_ms":1790000000000}', 'transfer', 100, 'hash of P-returned');
INSERT INTO evidence VALUES (1, 2, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'3c786d6c3e4f524445522d313c2f786d6c3e00ff0d0a');
INSERT INTO evidence VALUES (2, 4, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'726566756e64656400ff0d0a');
INSERT INTO evidence VALUES (3, 6, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'3c786d6c3e4f524445522d323c2f786d6c3e00ff0d0a');
INSERT INTO evidence VALUES (4, 11, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (5, 13, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (6, 15, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (7, 17, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (8, 19, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (9, 22, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (10, 24, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (11, 26, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (12, 28, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO evidence VALUES (13, 30, 'notice', 'payment notice', 'HMAC-SHA256', 1790000001000, x'746f6c6400ff0d0a');
INSERT INTO proofs VALUES ('order:1900000109:ORDER-1', 1);
INSERT INTO proofs VALUES ('order:1900000109:ORDER-1', 2);
INSERT INTO proofs VALUES ('order:1900000109:ORDER-2', 3);
INSERT INTO proofs VALUES ('redpack:1900000109:P-failed', 6);
INSERT INTO proofs VALUES ('redpack:1900000109:P-pending', 4);
INSERT INTO proofs VALUES ('redpack:1900000109:P-rejected', 5);
INSERT INTO proofs VALUES ('redpack:1900000109:P-returned', 8);
INSERT INTO proofs VALUES ('redpack:1900000109:P-succeeded', 7);
INSERT INTO proofs VALUES ('refund:1900000109:R-ORDER-1', 2);
INSERT INTO proofs VALUES ('transfer:1900000109:P-failed', 11);
INSERT INTO proofs VALUES ('transfer:1900000109:P-pending', 9);
INSERT INTO proofs VALUES ('transfer:1900000109:P-rejected', 10);
INSERT INTO proofs VALUES ('transfer:1900000109:P-returned', 13);
INSERT INTO proofs VALUES ('transfer:1900000109:P-succeeded', 12);
INSERT INTO events VALUES (1, 2, 'payment.paid:1900000109:ORDER-1', 'payment.paid', '1900000109', 'ORDER-1', '{"total":1250}', 1790000000005, 1790000000060);
INSERT INTO events VALUES (2, 6, 'payment.paid:1900000109:ORDER-2', 'payment.paid', '1900000109', 'ORDER-2', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (3, 13, 'redpack.rejected:1900000109:P-rejected', 'redpack.rejected', '1900000109', 'P-rejected', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (4, 15, 'redpack.failed:1900000109:P-failed', 'redpack.failed', '1900000109', 'P-failed', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (5, 17, 'redpack.succeeded:1900000109:P-succeeded', 'redpack.succeeded', '1900000109', 'P-succeeded', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (6, 19, 'redpack.returned:1900000109:P-returned', 'redpack.returned', '1900000109', 'P-returned', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (7, 24, 'transfer.rejected:1900000109:P-rejected', 'transfer.rejected', '1900000109', 'P-rejected', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (8, 26, 'transfer.failed:1900000109:P-failed', 'transfer.failed', '1900000109', 'P-failed', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (9, 28, 'transfer.succeeded:1900000109:P-succeeded', 'transfer.succeeded', '1900000109', 'P-succeeded', '{"total":1250}', NULL, NULL);
INSERT INTO events VALUES (10, 30, 'transfer.returned:1900000109:P-returned', 'transfer.returned', '1900000109', 'P-returned', '{"total":1250}', NULL, NULL);
INSERT INTO tasks VALUES ('order', '1900000109', 'ORDER-4', 1790000010000, 0);
INSERT INTO tasks VALUES ('redpack', '1900000109', 'P-pending', 1790000060000, 0);
INSERT INTO tasks VALUES ('redpack', '1900000109', 'P-placing', 1790000010000, 0);
INSERT INTO tasks VALUES ('transfer', '1900000109', 'P-pending', 1790000060000, 0);
INSERT INTO tasks VALUES ('transfer', '1900000109', 'P-placing', 1790000010000, 0);
CREATE UNIQUE INDEX orders_by_transaction ON orders (mchid, transaction_id) WHERE transaction_id IS NOT NULL;
CREATE INDEX orders_by_payment ON orders (mchid, paid_ms) WHERE paid_ms IS NOT NULL;
CREATE INDEX orders_by_change ON orders (mchid, changed_ms);
CREATE INDEX refunds_by_order ON refunds (mchid, order_number);
CREATE INDEX refunds_by_time ON refunds (mchid, placed_ms);
CREATE INDEX events_open ON events (number) WHERE done_ms IS NULL;
CREATE INDEX tasks_by_time ON tasks (due_ms);
CREATE TRIGGER orders_go_up BEFORE UPDATE ON orders
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number
  OR new.total <> old.total OR new.currency <> old.currency OR new.params_hash <> old.params_hash
  OR (old.transaction_id IS NOT NULL AND new.transaction_id IS NOT old.transaction_id)
BEGIN SELECT raise(ABORT, 'orders only go up'); END;
CREATE TRIGGER refunds_go_up BEFORE UPDATE ON refunds
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.order_number <> old.order_number
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'refunds only go up'); END;
CREATE TRIGGER payouts_go_up BEFORE UPDATE ON payouts
WHEN new.version <> old.version + 1 OR new.rank < old.rank
  OR new.mchid <> old.mchid OR new.number <> old.number OR new.kind <> old.kind
  OR new.amount <> old.amount OR new.params_hash <> old.params_hash
BEGIN SELECT raise(ABORT, 'payouts only go up'); END;
CREATE TRIGGER history_stays BEFORE UPDATE ON history BEGIN SELECT raise(ABORT, 'the history stays'); END;
CREATE TRIGGER history_is_kept BEFORE DELETE ON history BEGIN SELECT raise(ABORT, 'the history is kept'); END;
CREATE TRIGGER orders_are_kept BEFORE DELETE ON orders BEGIN SELECT raise(ABORT, 'orders are kept'); END;
CREATE TRIGGER refunds_are_kept BEFORE DELETE ON refunds BEGIN SELECT raise(ABORT, 'refunds are kept'); END;
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts BEGIN SELECT raise(ABORT, 'payouts are kept'); END;
CREATE TRIGGER evidence_stays BEFORE UPDATE ON evidence BEGIN SELECT raise(ABORT, 'evidence stays'); END;
CREATE TRIGGER evidence_is_kept BEFORE DELETE ON evidence BEGIN SELECT raise(ABORT, 'evidence is kept'); END;
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are kept'); END;
