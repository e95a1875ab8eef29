"""wechatpayv3 pointed at the simulator, as the simulator's README shows it."""

# readme: begin
import os
import socket
from pathlib import Path
from urllib.parse import urlsplit

import urllib3.util.connection
from wechatpayv3 import WeChatPay, WeChatPayType


def lead_wechat_pay_to(https, ca_file):
    """WeChat Pay's name leads to the simulator: wechatpayv3 can be given no other address."""
    simulator = urlsplit(https)

    def connect(asked, timeout=None, source_address=None, socket_options=None):
        found = (simulator.hostname, simulator.port) if asked == ("api.mch.weixin.qq.com", 443) else asked
        return socket.create_connection(found)

    urllib3.util.connection.create_connection = connect
    os.environ["REQUESTS_CA_BUNDLE"] = ca_file


def shop(merchant):
    """A shop of a merchant of the configuration that the simulator printed."""
    v3 = merchant["v3"]
    [(public_key_id, public_key)] = [key for key in v3["platform_keys"].items() if key[0].startswith("PUB_KEY_ID_")]
    return WeChatPay(
        WeChatPayType.NATIVE,
        mchid=merchant["mchid"],
        appid=merchant["appids"][0],
        notify_url=merchant["notify_url"],
        private_key=v3.get("merchant_key") or Path(v3["merchant_key_file"]).read_text(),
        cert_serial_no=v3["serial"],
        apiv3_key=v3["key"],
        public_key_id=public_key_id,
        public_key=public_key,
    )
# readme: end
