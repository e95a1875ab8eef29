"""A WeChat Pay in this process, and a shop with an empty database."""

import fenpay
import pytest
from fenpay.testing import Simulator
from shop.models import Product, database
from shop.orders import Shop
from sqlalchemy.orm import Session


@pytest.fixture(params=["v2", "v3"])
def wechat(request):
    with Simulator(dialects=request.param) as simulator:
        yield simulator


@pytest.fixture
def shop(wechat, tmp_path):
    opened = database(f"sqlite:///{tmp_path}/shop.db")
    with Session(opened) as session, session.begin():
        session.add(Product(sku="TEA", name="A pot of tea", price=4400, stock=10))
    with fenpay.Engine(wechat.config(ledger="host:")) as engine:
        yield Shop(engine, opened)
    opened.dispose()
