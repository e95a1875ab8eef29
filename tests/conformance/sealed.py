"""Seals messages as WeChat Pay would, with Python's own libraries and openssl.

Nothing of Fenpay is used here: what these functions make is held against Fenpay. The merchant is the
simulator's first one, whose app and keys follow from its number.
"""

import base64
import hashlib
import hmac
import subprocess


def app_of(mchid: str) -> str:
    """The app of one of the simulator's merchants."""
    return "wx" + hashlib.sha1(f"fenpay simulator appid {mchid}".encode()).hexdigest()[:16]


def key_of(mchid: str) -> str:
    """The key of one of the simulator's merchants."""
    return hashlib.sha1(f"fenpay simulator api key {mchid}".encode()).hexdigest()[:32]


MCHID = "1900000109"
APPID = app_of(MCHID)
KEY = key_of(MCHID)
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

# The key of the protocol's own examples.
EXAMPLE_KEY = "192006250b4c09247ec02edce69f6a2d"


def sign(fields: dict, key: str, algorithm: str = "HMAC-SHA256") -> str:
    """Signs fields (v2 reference, 1): sorted by name, empty values and `sign` left out."""
    pairs = [f"{name}={fields[name]}" for name in sorted(fields, key=str.encode) if fields[name] != "" and name != "sign"]
    text = ("&".join(pairs) + "&key=" + key).encode()
    if algorithm == "MD5":
        return hashlib.md5(text).hexdigest().upper()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest().upper()


def signed(fields: dict, key: str = KEY, algorithm: str = "HMAC-SHA256") -> dict:
    """The fields with their signature behind them."""
    fields = {name: value for name, value in fields.items() if name != "sign"}
    return {**fields, "sign": sign(fields, key, algorithm)}


def xml(fields: dict, root: str = "xml") -> str:
    """Writes fields as WeChat Pay does: CDATA, digits bare."""
    def element(name: str, value: str) -> str:
        inner = value if value.isascii() and value.isdigit() else f"<![CDATA[{value}]]>"
        return f"<{name}>{inner}</{name}>"

    return f"<{root}>" + "".join(element(*field) for field in fields.items()) + f"</{root}>"


def sealed(fields: dict, key: str = KEY, algorithm: str = "HMAC-SHA256") -> str:
    """A signed message."""
    return xml(signed(fields, key, algorithm))


def encrypted(plain: str | bytes, key: str = KEY) -> str:
    """Encrypts the inner part of a refund notice (v2 reference, 4.3): AES-256-ECB under the hex of the key's MD5."""
    data = plain.encode() if isinstance(plain, str) else plain
    secret = hashlib.md5(key.encode()).hexdigest().encode().hex()
    command = ["openssl", "enc", "-aes-256-ecb", "-K", secret]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return base64.b64encode(done.stdout).decode()


def without(fields: dict, *names: str) -> dict:
    """The fields without some of them."""
    return {name: value for name, value in fields.items() if name not in names}


def payment(number: str, total: str = "100", **more: str) -> dict:
    """The fields of a payment notice for the simulator's first merchant, unsigned."""
    return {
        "return_code": "SUCCESS",
        "result_code": "SUCCESS",
        "appid": APPID,
        "mch_id": MCHID,
        "nonce_str": "5d2b6c2a8db53831f7eda20af46e531c",
        "openid": OPENID,
        "is_subscribe": "N",
        "trade_type": "NATIVE",
        "bank_type": "OTHERS",
        "total_fee": total,
        "fee_type": "CNY",
        "cash_fee": total,
        "transaction_id": "42000012342026112012345" + hashlib.sha1(number.encode()).hexdigest()[:5].translate(_DIGITS),
        "out_trade_no": number,
        "time_end": "20261120120001",
        **more,
    }


_DIGITS = str.maketrans("abcdef", "012345")
