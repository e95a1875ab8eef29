"""Signs and encrypts as WeChat Pay does over v3, with Python's own libraries and openssl.

Nothing of Fenpay is used here. The keys are those that others published as test keys, out of
`../vectors/v3.json`, and those of `../../core/tests/data`; none was ever anybody's.
"""

import base64
import json
import subprocess
import tempfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE / "../../core/tests/data"
_VECTORS = {vector["name"]: vector for vector in json.loads((HERE / "../vectors/v3.json").read_text())}


def published(name: str) -> str:
    """A published test key or certificate, as PEM."""
    return _VECTORS[f"key:{name}"]["inputs"]["pem"]


def pem(name: str) -> str:
    """A test key of the core's, as PEM."""
    return (DATA / name).read_text()


# In these cases the keys of wechatpay-java play both sides.
WECHAT_KEY = published("java_wechat_pay_private_key")
WECHAT_PUBLIC = published("java_wechat_pay_public_key")
WECHAT_CERTIFICATE = published("java_wechat_pay_certificate")
WECHAT_SERIAL = "440024045C4A427599D09BB4E3DE0279F2E813FD"
MERCHANT_KEY = published("java_merchant_private_key")
MERCHANT_CERTIFICATE = published("java_merchant_certificate")
MERCHANT_SERIAL = "5F1C72E2A8931B72A2E13AF8DEE92471EB397115"
PUBLIC_KEY_ID = "PUB_KEY_ID_0114232134912410000000000000"
API_V3_KEY = "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb"
NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242"
# While the published certificates were valid.
NOW = 1_700_000_000


def openssl(*arguments: str, data: bytes = b"") -> bytes:
    """What openssl writes."""
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


@cache
def rsa(key: str, message: bytes, digest: str = "sha256") -> str:
    """Signs with PKCS#1 v1.5 (v3 reference, 1.1), in Base64."""
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as file:
        file.write(key)
        file.flush()
        return base64.b64encode(openssl("dgst", f"-{digest}", "-sign", file.name, data=message)).decode()


def lines(*parts: str | bytes) -> bytes:
    """Lines, each ended by a line feed, the last one too."""
    return b"".join((part.encode() if isinstance(part, str) else part) + b"\n" for part in parts)


def headers(body: str | bytes, *, serial: str = PUBLIC_KEY_ID, key: str = WECHAT_KEY, now: int | str = NOW, nonce: str = NONCE) -> dict:
    """The headers under which WeChat Pay sends a body (v3 reference, 2.1)."""
    return {
        "Wechatpay-Timestamp": str(now),
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": rsa(key, lines(str(now), nonce, body)),
    }


def _blocks(key: bytes, data: bytes) -> bytes:
    return openssl("enc", "-aes-256-ecb", "-nopad", "-K", key.hex(), data=data)


def _times(x: int, y: int) -> int:
    """The product in the field of GHASH (NIST SP 800-38D, 6.3)."""
    product = 0
    for bit in range(127, -1, -1):
        if x >> bit & 1:
            product ^= y
        y = y >> 1 ^ (0xE1 << 120 if y & 1 else 0)
    return product


def _ghash(secret: int, aad: bytes, sealed: bytes) -> int:
    padded = lambda data: data + bytes(-len(data) % 16)
    sizes = (len(aad) * 8).to_bytes(8, "big") + (len(sealed) * 8).to_bytes(8, "big")
    whole, digest = padded(aad) + padded(sealed) + sizes, 0
    for at in range(0, len(whole), 16):
        digest = _times(digest ^ int.from_bytes(whole[at:at + 16], "big"), secret)
    return digest


@cache
def gcm(plain: bytes, key: bytes, nonce: bytes, aad: bytes) -> bytes:
    """Encrypts with AES-256-GCM, the tag behind (NIST SP 800-38D): counters by openssl, the tag here."""
    secret = int.from_bytes(_blocks(key, bytes(16)), "big")
    if len(nonce) == 12:
        first = nonce + bytes([0, 0, 0, 1])
    else:
        first = _ghash(secret, b"", nonce).to_bytes(16, "big")
    count = lambda by: first[:12] + ((int.from_bytes(first[12:], "big") + by) % 2**32).to_bytes(4, "big")
    stream = _blocks(key, b"".join(count(by) for by in range(2 + len(plain) // 16)))
    sealed = bytes(a ^ b for a, b in zip(plain, stream[16:]))
    tag = _ghash(secret, aad, sealed) ^ int.from_bytes(stream[:16], "big")
    return sealed + tag.to_bytes(16, "big")


def resource(plain: str | bytes, *, key: str = API_V3_KEY, nonce: str = "uluk4a9R25RW", aad: str | None = "transaction", **more) -> dict:
    """What WeChat Pay encrypts under the APIv3 key (v3 reference, 4.1)."""
    data = plain.encode() if isinstance(plain, str) else plain
    sealed = gcm(data, key.encode(), nonce.encode(), (aad or "").encode())
    made = {"algorithm": "AEAD_AES_256_GCM", "nonce": nonce, "ciphertext": base64.b64encode(sealed).decode()}
    if aad is not None:
        made["associated_data"] = aad
    return {**made, **more}


def _check() -> None:
    """What is made here agrees with what others published."""
    for name in ["java-aes256-gcm", "axios-aes256-gcm-iv16-hello", "axios-aes256-gcm-iv16-empty"]:
        vector = _VECTORS[name]
        given, expected = vector["inputs"], vector["expected"]
        plain = given.get("plaintext", expected.get("plaintext")).encode()
        nonce = given.get("nonce", given.get("iv")).encode()
        aad = given.get("associated_data", given.get("aad")).encode()
        sealed = base64.b64encode(gcm(plain, given["key"].encode(), nonce, aad)).decode()
        assert sealed == given.get("ciphertext", expected.get("ciphertext")), name
    signed = _VECTORS["java-rsa-sign-message"]["expected"]["signature"]
    assert rsa(MERCHANT_KEY, b"message") == signed


_check()
