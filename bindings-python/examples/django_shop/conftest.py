"""A WeChat Pay in this process, and a shop with an empty database."""

import os

import django
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from fenpay.testing import Simulator

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
django.setup()


@pytest.fixture(params=["v2", "v3"])
def wechat(request):
    with Simulator(dialects=request.param) as simulator:
        yield simulator


@pytest.fixture(autouse=True)
def shop(wechat, tmp_path):
    from shop import models, payments

    connection.settings_dict["NAME"] = str(tmp_path / "shop.db")
    call_command("migrate", verbosity=0)
    settings.FENPAY = wechat.config()
    models.Product.objects.create(sku="TEA", name="A pot of tea", price=4400, stock=10)
    yield
    payments.engine().close()
    payments.engine.cache_clear()
    connection.close()
