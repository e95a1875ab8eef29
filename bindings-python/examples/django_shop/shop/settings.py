"""The shop's settings."""

import os
import pathlib
from typing import Any, Dict, Union

SECRET_KEY = os.environ.get("SECRET_KEY", "of the example")
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = ["shop"]
ROOT_URLCONF = "shop.urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": pathlib.Path(__file__).parents[1] / "shop.db",
        # Whoever reads in a transaction is about to write: it waits for its turn at the beginning.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
    }
}
# The merchants and their keys, or the path of the file with them. The shop's database is the ledger.
FENPAY: Union[str, Dict[str, Any]] = os.environ.get("FENPAY_CONFIG", "fenpay.json")
