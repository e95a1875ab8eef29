"""Fenpay on the shop's own rows: what it decides is committed in the shop's transaction, and only then sent."""

from __future__ import annotations

import base64
import logging
import time
from typing import Any, Callable, Dict, List, Optional, Type

import fenpay
import sqlalchemy
from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from .models import Base, Due, Event, Evidence, Order, Record, Refund

LOG = logging.getLogger(__name__)
LEASE_MS = 120_000

Happened = Callable[[Session, fenpay.Event], None]


class Stale(Exception):
    """Another writer was first."""


class Taken(Exception):
    """A unique constraint refused: `transaction` or `event`."""

    def __init__(self, constraint: str) -> None:
        super().__init__(constraint)
        self.constraint = constraint


class Payments:
    """Fenpay's verbs on the rows of a database. `happened` acts on an event, in the transaction in which it happened."""

    def __init__(self, engine: fenpay.Engine, database: sqlalchemy.Engine, happened: Happened) -> None:
        self.engine = engine
        self.database = database
        self.happened = happened

    def do(self, verb: str, params: Dict[str, Any], blob: Optional[bytes] = None, **own: Any) -> Dict[str, Any]:
        """Does a verb. `own` are the shop's columns of the row that it makes, if it makes one."""
        records: Dict[str, Any] = {}
        refused = resume = None
        while True:
            if resume:
                step = self.engine.host.step(blob, resume=resume)
            else:
                step = self.engine.host.step(blob, verb=verb, params=params, records=records, refused=refused)
            if step["outcome"] == "needs":
                records.update(self.look_up(step["needs"]))
                continue
            try:
                self.commit(step, own)
            except Stale:
                records, refused, resume = {}, None, None
                continue
            except Taken as taken:
                records, refused, resume = {}, taken.constraint, None
                continue
            if step["outcome"] == "done":
                return step.get("reply") or {}
            records, refused, resume = {}, None, step.get("resume")

    def look_up(self, needs: List[fenpay.Need]) -> Dict[str, Any]:
        """The records that a step needs, by their names."""
        found: Dict[str, Any] = {}
        with Session(self.database) as session:
            for need in needs:
                if need["kind"] == "refunds":
                    parts = select(Refund.data).filter_by(mchid=need["mchid"], order_number=need["number"])
                    found[need["name"]] = list(session.scalars(parts))
                else:
                    row = session.get(table(need["kind"]), (need["mchid"], need["number"]))
                    found[need["name"]] = row.data if row else None
        return found

    def commit(self, step: fenpay.Step, own: Dict[str, Any]) -> None:
        """Commits all that a step wrote, and what the shop does about it, or nothing."""
        with Session(self.database) as session, session.begin():
            for write in step["writes"]:
                store(session, write, own)
            for proof in step["evidence"]:
                session.add(kept(proof))
            for event in step["events"]:
                row = Event(id=event["id"], kind=event["kind"], data=event.get("data") or {})
                add_new(session, row, Taken("event"))
                self.happened(session, event)
            for due in step["due"]:
                schedule(session, due)

    def settle_due(self, now_ms: Optional[int] = None, limit: int = 100) -> int:
        """Looks at what is due, in as many processes as there are; says how many it looked at."""
        now_ms = now_ms or time.time_ns() // 1_000_000
        first = select(Due).where(Due.due_ms <= now_ms).order_by(Due.due_ms).limit(limit)
        with Session(self.database) as session, session.begin():
            dues = session.scalars(first.with_for_update(skip_locked=True)).all()
            tasks = [{"kind": due.kind, "mchid": due.mchid, "number": due.number, "attempt": due.attempt} for due in dues]
            for due in dues:  # Others leave it alone; if this process dies, it is due again.
                due.due_ms = now_ms + LEASE_MS
        for task in tasks:
            try:
                self.do("task.settle", task)
            except fenpay.FenpayError as error:
                LOG.warning("%s %s is looked at again: %s", task["kind"], task["number"], error)
        return len(tasks)


def store(session: Session, write: fenpay.Written, own: Dict[str, Any]) -> None:
    """Stores a record where its version is still the one that was decided on."""
    columns: Dict[str, Any] = {"version": write["version"], "state": write["state"], "data": write["data"]}
    if write["kind"] == "order":
        columns["transaction_id"] = write.get("transaction_id")
    rows, key = table(write["kind"]), (write["mchid"], write["number"])
    if write["was"] == 0:
        add_new(session, rows(mchid=key[0], number=key[1], **columns, **own), Stale())
        return
    row = session.get(rows, key)
    if row is None or row.version != write["was"]:
        raise Stale
    for name, value in columns.items():
        setattr(row, name, value)
    try:
        session.flush()  # UPDATE … WHERE version = was
    except StaleDataError as error:
        raise Stale from error
    except IntegrityError as error:  # The only constraint on these columns.
        raise Taken("transaction") from error


def add_new(session: Session, row: Base, refusal: Exception) -> None:
    """Adds a row whose key must not be there yet."""
    rows, key = type(row), sqlalchemy.inspect(row).mapper.primary_key_from_instance(row)
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        if session.get(rows, tuple(key)) is None:
            raise  # Something else is wrong with it.
        raise refusal from None


def table(kind: str) -> Type[Record]:
    """Where records of a kind are. This shop has orders and refunds, no payouts and no sharings."""
    tables: Dict[str, Type[Record]] = {"order": Order, "refund": Refund}
    return tables[kind]


def kept(proof: fenpay.Proof) -> Evidence:
    """A message, as the bytes that arrived."""
    told = proof.get("body")
    return Evidence(
        about=proof.get("about"),
        source=proof["source"],
        operation=proof["operation"],
        verified_by=proof["verified_by"],
        received_ms=proof["received_ms"],
        body=base64.b64decode(proof.get("base64") or "") if told is None else told.encode(),
    )


def schedule(session: Session, due: fenpay.Due) -> None:
    """Notes when a record must be looked at again, or that it need not be."""
    key = {"kind": due["kind"], "mchid": due["mchid"], "number": due["number"]}
    if due.get("due_ms") is None:
        session.execute(delete(Due).filter_by(**key))
    else:
        session.merge(Due(**key, due_ms=due["due_ms"], attempt=due["attempt"]))
