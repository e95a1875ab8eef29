"""Configurations from which an engine must not open, and some from which it must."""

from pathlib import Path

from sealed import APPID, EXAMPLE_KEY, KEY, MCHID
from shape import error

IDENTITY = Path(__file__).parent / "../../core/tests/data/identity"


def configuration():
    kind = "configuration"
    pem = lambda name: (IDENTITY / name).read_text()
    v2 = {"key": KEY}
    merchant = {"mchid": MCHID, "appids": [APPID], "notify_url": "https://shop.example/wechat/notice", "v2": v2}
    good = {"ledger": "memory:", "merchants": [merchant]}
    cert = "merchants[0].v2.client_cert"

    def opened(name: str, config, field: str | None = None) -> dict:
        made = {"name": name, "class": kind, "open": config}
        return made if field is None else {**made, "fails": error("Config", field, "never")}

    top = lambda name, value: {**good, name: value}
    of = lambda name, value: {**good, "merchants": [{**merchant, name: value}]}
    account = lambda name, value: of("v2", {**v2, name: value})
    identity = lambda c, k: account("client_cert", {"cert": c, "key": k})
    yield opened("a good configuration", good)
    yield opened("a good configuration with a certificate", identity(pem("cert.pem"), pem("key.pem")))
    yield opened("a good configuration with a certificate and its chain", identity(pem("chain.pem"), pem("key.pem")))
    yield opened("an address for notices on this machine", of("notify_url", "http://127.0.0.1:8080/notice"))
    yield opened("nothing configured", {}, "ledger")
    for what, value in {"null": None, "empty": "", "another database": "mysql:x", "without a path": "sqlite:", "a number": 1}.items():
        yield opened(f"a ledger that is {what}", top("ledger", value), "ledger")
    for what, value in {"null": None, "empty": [], "an object": {}, "text": "x"}.items():
        yield opened(f"merchants that are {what}", top("merchants", value), "merchants")
    yield opened("a merchant that is a number", top("merchants", [7]), "merchants[0]")
    yield opened("the same merchant twice", top("merchants", [merchant, {**merchant, "v2": {"key": EXAMPLE_KEY}}]), "merchants[1].mchid")
    yield opened("a member that nobody knows", top("merchant", []), "merchant")
    yield opened("a member of a merchant that nobody knows", of("mch_id", "1"), "merchants[0].mch_id")
    for what, value in {"a number": 1900000109, "with a blank": "19000 00109", "in other digits": "１９００", "empty": "", "too long": "1" * 33}.items():
        yield opened(f"a merchant's number that is {what}", of("mchid", value), "merchants[0].mchid")
    for what, value in {"null": None, "empty": "", "short": "short", "too long by one": KEY + "0", "with a blank": KEY[:31] + " ",
                        "with a line break": KEY[:31] + "\n", "null as text": "null", "of 32 characters that are not ASCII": "密" * 32, "a number": 7}.items():
        yield opened(f"a key that is {what}", account("key", value), "merchants[0].v2.key")
    yield opened("no account", of("v2", None), "merchants[0].v2")
    yield opened("an algorithm that does not exist", account("sign_type", "SHA1"), "merchants[0].v2.sign_type")
    yield opened("an algorithm in small letters", account("sign_type", "hmac-sha256"), "merchants[0].v2.sign_type")
    for url in ["http://shop.example/n", "https://shop.example/n?a=1", "https://shop.example/n#a", "https://", "shop.example/n",
                "http://127.0.0.1.evil.example/n", "https://shop.example/回调", "https://shop.example/" + "a" * 256]:
        yield opened(f"notices to {url[:48]}", of("notify_url", url), "merchants[0].notify_url")
    yield opened("refund notices with a query", of("refund_notify_url", "https://shop.example/n?a=1"), "merchants[0].refund_notify_url")
    yield opened("apps that are text", of("appids", APPID), "merchants[0].appids")
    yield opened("apps that are empty", of("appids", [""]), "merchants[0].appids")
    yield opened("secrets that are a list", of("app_secrets", ["x"]), "merchants[0].app_secrets")
    yield opened("a partner that is text", of("partner", "no"), "merchants[0].partner")
    yield opened("a certificate of another key", identity(pem("cert.pem"), pem("other_key.pem")), f"{cert}.cert")
    yield opened("two keys in one file", identity(pem("cert.pem"), pem("key.pem") + pem("other_key.pem")), f"{cert}.key")
    yield opened("a key with a password", identity(pem("cert.pem"), pem("key_encrypted.pem")), f"{cert}.key")
    yield opened("a public key in place of the private one", identity(pem("cert.pem"), pem("public_key.pem")), f"{cert}.key")
    yield opened("a certificate in place of the key", identity(pem("cert.pem"), pem("cert.pem")), f"{cert}.key")
    yield opened("a key in place of the certificate", identity(pem("key.pem"), pem("key.pem")), f"{cert}.cert")
    yield opened("a certificate that is not PEM", identity("MIIB", pem("key.pem")), f"{cert}.cert")
    yield opened("a certificate without a key", account("client_cert", {"cert": pem("cert.pem")}), cert)
    yield opened("a certificate in a file that is not there", account("client_cert", {"cert_file": "/nowhere/a", "key_file": "/nowhere/b"}), f"{cert}.cert_file")
    yield opened("a PKCS#12 that is not base64", account("client_cert", {"p12": "!"}), f"{cert}.p12")
    for what, value in {"too short": 99, "too long": 120001, "a fraction": 500.5, "text": "5000"}.items():
        yield opened(f"a deadline that is {what}", top("deadline_ms", value), "deadline_ms")
    yield opened("failover that is text", top("failover", "yes"), "failover")
    yield opened("a gateway in the clear", top("gateway", "http://pay.example"), "gateway")
    yield opened("roots that are no certificate", top("roots", "no certificate"), "roots")
