"""The messages of v3 that all languages measure with, sealed with keys that are made here, by code that is nobody's."""

import base64
import json
import re
import secrets
import time

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from figures.messages import FOLDER

_messages = json.loads((FOLDER / "v3.json").read_text())
ACCOUNT: dict[str, str] = _messages["account"]
ORDER: dict[str, object] = _messages["order"]
PAYMENT: dict[str, object] = _messages["payment"]
PATH = "/v3/pay/transactions/native"

_merchant, _platform = (generate_private_key(65537, 2048) for _ in range(2))
MERCHANT_KEY = _merchant.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
PUBLIC_KEY = _platform.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
MERCHANT = {
    "mchid": ACCOUNT["mchid"],
    "appids": [ACCOUNT["appid"]],
    "notify_url": ORDER["notify_url"],
    "v3": {
        "key": ACCOUNT["key"],
        "serial": ACCOUNT["serial"],
        "merchant_key": MERCHANT_KEY,
        "platform_keys": {ACCOUNT["public_key_id"]: PUBLIC_KEY},
    },
}


def sign() -> bytes:
    """The bare signature, of the same length of message: nothing can be quicker with this library."""
    return _merchant.sign(b"x" * 500, PKCS1v15(), SHA256())


def authorized(authorization: str, body: bytes) -> bytes:
    """The body of a request for a Native order, whose signature holds."""
    scheme, _, pairs = authorization.partition(" ")
    said = dict(re.findall(r'(\w+)="([^"]*)"', pairs))
    assert scheme == "WECHATPAY2-SHA256-RSA2048" and said["mchid"] == ACCOUNT["mchid"]
    assert said["serial_no"] == ACCOUNT["serial"] and abs(int(said["timestamp"]) - time.time()) < 300
    message = f"POST\n{PATH}\n{said['timestamp']}\n{said['nonce_str']}\n".encode() + body + b"\n"
    _merchant.public_key().verify(base64.b64decode(said["signature"]), message, PKCS1v15(), SHA256())
    return body


def notice(number: str = "EV-2026112014091500") -> tuple[dict[str, str], bytes]:
    """A notice of the payment, sealed now: its headers and its body."""
    nonce = secrets.token_hex(6)
    plain = json.dumps(PAYMENT, ensure_ascii=False, separators=(",", ":")).encode()
    sealed = AESGCM(ACCOUNT["key"].encode()).encrypt(nonce.encode(), plain, b"transaction")
    resource = {"original_type": "transaction", "algorithm": "AEAD_AES_256_GCM", "associated_data": "transaction"}
    resource |= {"nonce": nonce, "ciphertext": base64.b64encode(sealed).decode()}
    said = {"id": number, "create_time": "2026-11-20T14:09:15+08:00", "resource_type": "encrypt-resource"}
    said |= {"event_type": "TRANSACTION.SUCCESS", "summary": "支付成功", "resource": resource}
    body = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()
    stamp, salt = str(int(time.time())), secrets.token_hex(16)
    signed = _platform.sign(f"{stamp}\n{salt}\n".encode() + body + b"\n", PKCS1v15(), SHA256())
    headers = {
        "Wechatpay-Timestamp": stamp,
        "Wechatpay-Nonce": salt,
        "Wechatpay-Serial": ACCOUNT["public_key_id"],
        "Wechatpay-Signature": base64.b64encode(signed).decode(),
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }
    return headers, body
