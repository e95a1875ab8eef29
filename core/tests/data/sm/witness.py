"""Signs and seals with gmalg, an implementation of SM2 in Python alone, and prints both in ASN.1 and Base64.

    pip install gmalg==1.1.2 cryptography==50.0.2
    python3 witness.py
"""

import base64
import subprocess
from pathlib import Path

import gmalg
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

HERE = Path(__file__).parent
KEY = HERE.parent / "keys" / "sm2.pem"


def scalar(pem: Path) -> tuple[bytes, bytes]:
    """The secret number and the point of a key in SEC 1, which openssl writes with both at fixed places."""
    der = subprocess.run(
        ["openssl", "ec", "-in", pem, "-outform", "DER"], capture_output=True, check=True
    ).stdout
    return der[7:39], der[-65:]


def integer(number: bytes) -> bytes:
    number = number.lstrip(b"\0")
    number = b"\0" + number if number[0] & 0x80 else number
    return bytes([2, len(number)]) + number


def text(der: bytes) -> str:
    return base64.b64encode(der).decode()


def main() -> None:
    secret, public = scalar(KEY)
    sm2 = gmalg.SM2(secret, b"1234567812345678", public)
    r, s = sm2.sign(b"message")
    signed = encode_dss_signature(int.from_bytes(r, "big"), int.from_bytes(s, "big"))
    (HERE / "signed_by_gmalg.b64").write_text(text(signed))
    sealed = sm2.encrypt("张三".encode())  # 4, x, y, hash, cipher
    x, y, rest = sealed[1:33], sealed[33:65], sealed[65:]
    inside = integer(x) + integer(y) + bytes([4, 32]) + rest[:32] + bytes([4, len(rest) - 32]) + rest[32:]
    (HERE / "sealed_by_gmalg.b64").write_text(text(bytes([0x30, len(inside)]) + inside))


if __name__ == "__main__":
    main()
