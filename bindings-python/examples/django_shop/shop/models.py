"""The shop's tables. A payment's state stands in the order's own row, and a refund's in the refund's."""

from __future__ import annotations

from django.db import models


class Record(models.Model):
    """What Fenpay keeps in a row, beside the shop's own columns. Nobody but `payments` writes it."""

    mchid = models.CharField(max_length=32)
    number = models.CharField(max_length=64)
    version = models.PositiveBigIntegerField()
    state = models.CharField(max_length=16, db_index=True)
    data = models.TextField()

    class Meta:
        abstract = True


class Product(models.Model):
    """What is sold, for how many fen, and how many are left."""

    sku = models.CharField(max_length=32, primary_key=True)
    name = models.CharField(max_length=64)
    price = models.PositiveIntegerField()
    stock = models.IntegerField()


class Order(Record):
    """Who buys what."""

    product = models.ForeignKey(Product, models.PROTECT)
    quantity = models.PositiveIntegerField()
    total = models.PositiveIntegerField()
    buyer = models.EmailField()
    transaction_id = models.CharField(max_length=32, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["mchid", "number"], name="an_order_once"),
            models.UniqueConstraint(fields=["mchid", "transaction_id"], name="a_payment_pays_one_order"),
        ]


class Refund(Record):
    """What a buyer gets back, and why."""

    order = models.ForeignKey(Order, models.PROTECT, related_name="refunds")
    amount = models.PositiveIntegerField()
    reason = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mchid", "number"], name="a_refund_once")]


class Event(models.Model):
    """What happened. Its id is there once, so what follows from it is done once."""

    id = models.CharField(max_length=255, primary_key=True)
    kind = models.CharField(max_length=64)
    data = models.JSONField()


class Evidence(models.Model):
    """A message of WeChat Pay's, exactly as it came. Kept for whoever asks."""

    about = models.CharField(max_length=255, null=True, db_index=True)
    source = models.CharField(max_length=16)
    operation = models.CharField(max_length=128)
    verified_by = models.CharField(max_length=128)
    received_ms = models.BigIntegerField()
    body = models.BinaryField()


class Due(models.Model):
    """When a record must be looked at again."""

    kind = models.CharField(max_length=16)
    mchid = models.CharField(max_length=32)
    number = models.CharField(max_length=64)
    due_ms = models.BigIntegerField(db_index=True)
    attempt = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "mchid", "number"], name="due_once")]


class Mail(models.Model):
    """A mail to be sent; something else sends it."""

    to = models.EmailField()
    text = models.TextField()
