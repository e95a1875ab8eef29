"""How a case is written down."""

from sealed import KEY, MCHID


def case(kind: str, name: str, op: str, *, engine: bool = False, fails=None, **more) -> dict:
    """A case of a class: a call, and what must come of it."""
    made = {"name": name, "class": kind, "op": op}
    if engine:
        made["engine"] = True
    made.update(more)
    if fails is not None:
        made["fails"] = fails
    return made


def error(kind: str, field: str | None = None, advice: str | None = None, **more) -> dict:
    """An error at a field; with no field, it must name none."""
    data = {"kind": kind, "field": field, **more}
    return {**data, "advice": advice} if advice else data


def bad_input(field: str) -> dict:
    """A parameter that is refused before anything is done."""
    return error("Input", field, "never")


def notice(name: str, blob: str, fails=None, gives=None, *, key: str = KEY, sign_type: str | None = None, kind="v2 authentication") -> dict:
    """A case in which a notice is opened for the simulator's first merchant."""
    params = {"mch_id": MCHID, "key": key}
    if sign_type:
        params["sign_type"] = sign_type
    made = case(kind, name, "v2.open_notice", params=params, blob=blob, fails=fails)
    return {**made, "gives": gives} if gives is not None else made


def forged(field: str | None) -> dict:
    """A signature that is missing or wrong, or a message that is no notice."""
    return error("Forged", field, "never")
