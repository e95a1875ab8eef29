// The messages of v3 that all languages measure with, sealed with keys that are made here, by code that is nobody's.

import assert from 'node:assert/strict';
import { createCipheriv, generateKeyPairSync, randomBytes, sign as signed, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const { account, order, payment } = JSON.parse(readFileSync(new URL('../../messages/v3.json', import.meta.url)));
export const path = '/v3/pay/transactions/native';

const [merchantKeys, platformKeys] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
export const merchantKey = merchantKeys.privateKey.export({ type: 'pkcs8', format: 'pem' });
export const publicKey = platformKeys.publicKey.export({ type: 'spki', format: 'pem' });
export const merchant = {
  mchid: account.mchid,
  appids: [account.appid],
  notify_url: order.notify_url,
  v3: {
    key: account.key,
    serial: account.serial,
    merchant_key: merchantKey,
    platform_keys: { [account.public_key_id]: publicKey },
  },
};

const long = Buffer.alloc(500, 'x');
/** The bare signature, of the same length of message: nothing can be quicker with this library. */
export const sign = () => signed('sha256', long, merchantKeys.privateKey);

/** The body of a request for a Native order, whose signature holds. */
export function authorized(authorization, body) {
  const [scheme, pairs] = authorization.split(/ (.*)/s);
  const said = Object.fromEntries([...pairs.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  assert.deepEqual([scheme, said.mchid, said.serial_no], ['WECHATPAY2-SHA256-RSA2048', account.mchid, account.serial]);
  assert.ok(Math.abs(said.timestamp - Date.now() / 1000) < 300);
  const message = `POST\n${path}\n${said.timestamp}\n${said.nonce_str}\n${body}\n`;
  assert.ok(verify('sha256', message, merchantKeys.publicKey, Buffer.from(said.signature, 'base64')));
  return body;
}

/** A notice of the payment, sealed now: its headers and its body. */
export function notice(id = 'EV-2026112014091500') {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', account.key, nonce).setAAD(Buffer.from('transaction'));
  const sealed = [cipher.update(JSON.stringify(payment)), cipher.final(), cipher.getAuthTag()];
  const resource = {
    original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', associated_data: 'transaction', nonce,
    ciphertext: Buffer.concat(sealed).toString('base64'),
  };
  const body = JSON.stringify({
    id, create_time: '2026-11-20T14:09:15+08:00', resource_type: 'encrypt-resource', event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功', resource,
  });
  const [stamp, salt] = [String(Math.floor(Date.now() / 1000)), randomBytes(16).toString('hex')];
  const headers = {
    'wechatpay-timestamp': stamp,
    'wechatpay-nonce': salt,
    'wechatpay-serial': account.public_key_id,
    'wechatpay-signature': signed('sha256', `${stamp}\n${salt}\n${body}\n`, platformKeys.privateKey).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  };
  return { headers, body: Buffer.from(body) };
}
