"""Fenpay on the shop's own rows: what it decides is committed in the shop's transaction, and only then sent."""

from __future__ import annotations

import base64
import functools
import logging
import time
from typing import Any, Dict, List, Optional, Type, Union

import fenpay
from django.conf import settings
from django.db import IntegrityError, transaction

from . import fulfilment
from .models import Due, Event, Evidence, Order, Refund

LOG = logging.getLogger(__name__)
LEASE_MS = 120_000


class Stale(Exception):
    """Another writer was first."""


class Taken(Exception):
    """A unique constraint refused: `transaction` or `event`."""

    def __init__(self, constraint: str) -> None:
        super().__init__(constraint)
        self.constraint = constraint


@functools.cache
def engine() -> fenpay.Engine:
    """One engine a process, opened when it is first needed: after the server has forked."""
    return fenpay.Engine(settings.FENPAY, ledger="host:")


def pay(verb: str, params: Dict[str, Any], blob: Optional[bytes] = None, **own: Any) -> Dict[str, Any]:
    """Does a verb. `own` are the shop's columns of the row that it makes, if it makes one."""
    records: Dict[str, Any] = {}
    refused = resume = None
    while True:
        if resume:
            step = engine().host.step(blob, resume=resume)
        else:
            step = engine().host.step(blob, verb=verb, params=params, records=records, refused=refused)
        if step["outcome"] == "needs":
            records.update(look_up(step["needs"]))
            continue
        try:
            commit(step, own)
        except Stale:
            records, refused, resume = {}, None, None
            continue
        except Taken as taken:
            records, refused, resume = {}, taken.constraint, None
            continue
        if step["outcome"] == "done":
            return step["reply"] or {}
        records, refused, resume = {}, None, step.get("resume")


def look_up(needs: List[fenpay.Need]) -> Dict[str, Any]:
    """The records that a step needs, by their names."""
    found: Dict[str, Any] = {}
    for need in needs:
        if need["kind"] == "refunds":
            parts = Refund.objects.filter(order__mchid=need["mchid"], order__number=need["number"])
            found[need["name"]] = list(parts.values_list("data", flat=True))
        else:
            rows = table(need["kind"]).objects.filter(mchid=need["mchid"], number=need["number"])
            found[need["name"]] = rows.values_list("data", flat=True).first()
    return found


@transaction.atomic
def commit(step: fenpay.Step, own: Dict[str, Any]) -> None:
    """Commits all that a step wrote, and what the shop does about it, or nothing."""
    for write in step["writes"]:
        store(write, own)
    for proof in step["evidence"]:
        keep(proof)
    for event in step["events"]:
        kept = {"kind": event["kind"], "data": event.get("data") or {}}
        if not Event.objects.get_or_create(id=event["id"], defaults=kept)[1]:
            raise Taken("event")
        fulfilment.happened(event)
    for due in step["due"]:
        schedule(due)


def store(write: fenpay.Written, own: Dict[str, Any]) -> None:
    """Stores a record where its version is still the one that was decided on."""
    rows = table(write["kind"]).objects
    key = {"mchid": write["mchid"], "number": write["number"]}
    columns: Dict[str, Any] = {"version": write["version"], "state": write["state"], "data": write["data"]}
    if write["kind"] == "order":
        columns["transaction_id"] = write.get("transaction_id")
    if write["was"] == 0:
        if not rows.get_or_create(**key, defaults={**columns, **own})[1]:
            raise Stale
        return
    try:
        changed = rows.filter(**key, version=write["was"]).update(**columns)
    except IntegrityError as error:  # The only constraint on these columns.
        raise Taken("transaction") from error
    if not changed:
        raise Stale


def table(kind: str) -> Union[Type[Order], Type[Refund]]:
    """Where records of a kind are. This shop has orders and refunds, no payouts and no sharings."""
    tables: Dict[str, Union[Type[Order], Type[Refund]]] = {"order": Order, "refund": Refund}
    return tables[kind]


def keep(proof: fenpay.Proof) -> None:
    """Keeps a message, as the bytes that arrived."""
    told = proof.get("body")
    body = base64.b64decode(proof.get("base64") or "") if told is None else told.encode()
    Evidence.objects.create(
        about=proof.get("about"),
        source=proof["source"],
        operation=proof["operation"],
        verified_by=proof["verified_by"],
        received_ms=proof["received_ms"],
        body=body,
    )


def schedule(due: fenpay.Due) -> None:
    """Notes when a record must be looked at again, or that it need not be."""
    rows = Due.objects.filter(kind=due["kind"], mchid=due["mchid"], number=due["number"])
    if due.get("due_ms") is None:
        rows.delete()
    elif not rows.update(due_ms=due["due_ms"], attempt=due["attempt"]):
        Due.objects.create(**due)


def settle_due(now_ms: Optional[int] = None, limit: int = 100) -> int:
    """Looks at what is due, in as many processes as there are; says how many it looked at."""
    now_ms = now_ms or time.time_ns() // 1_000_000
    looked_at = 0
    for due in Due.objects.filter(due_ms__lte=now_ms).order_by("due_ms")[:limit]:
        # Whoever moves it has it; if that process dies, it is due again.
        if not Due.objects.filter(pk=due.pk, due_ms=due.due_ms).update(due_ms=now_ms + LEASE_MS):
            continue
        looked_at += 1
        try:
            pay("task.settle", {name: getattr(due, name) for name in ("kind", "mchid", "number", "attempt")})
        except fenpay.FenpayError as error:
            LOG.warning("%s %s is looked at again: %s", due.kind, due.number, error)
    return looked_at
