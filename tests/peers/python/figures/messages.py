"""The messages that all languages measure with, and what says that they are right: code that is nobody's."""

import hashlib
import hmac
import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "messages"

_order = json.loads((FOLDER / "order.json").read_text())
ACCOUNT: dict[str, str] = _order["account"]
ORDER: dict[str, str | int] = _order["order"]
NOTICE_MD5 = (FOLDER / "notice-md5.xml").read_bytes()
NOTICE_HMAC = (FOLDER / "notice-hmac-sha256.xml").read_bytes()


def fields(message: bytes) -> dict[str, str]:
    """The fields of a message whose signature holds."""
    read = {element.tag: element.text or "" for element in ElementTree.fromstring(message)}
    sign = read["sign"]
    pairs = [f"{name}={read[name]}" for name in sorted(read) if name != "sign" and read[name]]
    text = "&".join([*pairs, f"key={ACCOUNT['key']}"]).encode()
    if len(sign) == 64:
        assert sign == hmac.new(ACCOUNT["key"].encode(), text, hashlib.sha256).hexdigest().upper()
    else:
        assert sign == hashlib.md5(text).hexdigest().upper()
    return read
