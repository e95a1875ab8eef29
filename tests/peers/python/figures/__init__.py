"""What fenpay costs beside wechatpy, both in one run: `tests/peers/measure` runs it and keeps what it prints."""
