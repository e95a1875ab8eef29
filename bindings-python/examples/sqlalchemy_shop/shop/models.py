"""The shop's tables. A payment's state stands in the order's own row, and a refund's in the refund's."""

from __future__ import annotations

from typing import Any, Dict, Optional

from sqlalchemy import JSON, BigInteger, Engine, ForeignKey, UniqueConstraint, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column, relationship


class Base(DeclarativeBase):
    """All tables."""


class Record(Base):
    """What Fenpay keeps in a row, beside the shop's own columns. Nobody but `payments` writes it.

    The version is the engine's, and every update holds it against the one that was read.
    """

    __abstract__ = True
    mchid: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(BigInteger)
    state: Mapped[str] = mapped_column(index=True)
    data: Mapped[str]

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> Dict[str, Any]:
        return {"version_id_col": cls.version, "version_id_generator": False}


class Product(Base):
    """What is sold, for how many fen, and how many are left."""

    __tablename__ = "product"
    sku: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    price: Mapped[int]
    stock: Mapped[int]


class Order(Record):
    """Who buys what."""

    __tablename__ = "order"
    __table_args__ = (UniqueConstraint("mchid", "transaction_id", name="a_payment_pays_one_order"),)
    sku: Mapped[str] = mapped_column(ForeignKey(Product.sku))
    quantity: Mapped[int]
    total: Mapped[int]
    buyer: Mapped[str]
    transaction_id: Mapped[Optional[str]]
    product: Mapped[Product] = relationship()


class Refund(Record):
    """What a buyer gets back, and why."""

    __tablename__ = "refund"
    order_number: Mapped[str] = mapped_column(index=True)
    amount: Mapped[int]
    reason: Mapped[str]


class Event(Base):
    """What happened. Its id is there once, so what follows from it is done once."""

    __tablename__ = "event"
    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    data: Mapped[Dict[str, Any]] = mapped_column(JSON)


class Evidence(Base):
    """A message of WeChat Pay's, exactly as it came. Kept for whoever asks."""

    __tablename__ = "evidence"
    id: Mapped[int] = mapped_column(primary_key=True)
    about: Mapped[Optional[str]] = mapped_column(index=True)
    source: Mapped[str]
    operation: Mapped[str]
    verified_by: Mapped[str]
    received_ms: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[bytes]


class Due(Base):
    """When a record must be looked at again."""

    __tablename__ = "due"
    kind: Mapped[str] = mapped_column(primary_key=True)
    mchid: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(primary_key=True)
    due_ms: Mapped[int] = mapped_column(BigInteger, index=True)
    attempt: Mapped[int]


class Mail(Base):
    """A mail to be sent; something else sends it."""

    __tablename__ = "mail"
    id: Mapped[int] = mapped_column(primary_key=True)
    to: Mapped[str]
    text: Mapped[str]


def database(url: str) -> Engine:
    """Opens the shop's database and makes its tables."""
    opened = create_engine(url)
    if opened.dialect.name == "sqlite":
        # Whoever reads in a transaction is about to write: it waits for its turn at the beginning.
        event.listen(opened, "connect", lambda connection, _: setattr(connection, "isolation_level", None))
        event.listen(opened, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    Base.metadata.create_all(opened)
    return opened
