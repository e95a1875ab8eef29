"""`manage.py settle_due`: for a cron job of every minute, on any number of machines."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from shop.payments import settle_due


class Command(BaseCommand):
    """Asks after what was not answered, sends what was not sent, closes what nobody pays."""

    help = "Looks at the orders and refunds that are due."

    def handle(self, *args: Any, **options: Any) -> None:
        """Looks at what is due until nothing is."""
        while looked_at := settle_due():
            self.stdout.write(f"{looked_at} looked at")
