# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
"""The exceptions, one class a kind, and what an error advises to do next."""

from __future__ import annotations

from ._error import FenpayError

__all__ = [
    "Advice",
    "ConfigError",
    "InputError",
    "StateError",
    "MissingError",
    "RejectedError",
    "ThrottledError",
    "GatewayError",
    "NetworkError",
    "TimeoutError",
    "WireError",
    "ForgedError",
    "SealedError",
    "StaleError",
    "MismatchError",
    "ProbeError",
    "LedgerError",
    "ConflictError",
    "InternalError",
]


class Advice:
    """What may be done after an error: the values of its `advice`."""

    NEVER = "never"
    """Repeating does not help: change something first."""
    SAME = "same"
    """The very same request again is safe."""
    LATER = "later"
    """The very same request again is safe, later."""
    QUERY = "query"
    """The outcome is unknown: ask before anything else."""


class ConfigError(FenpayError):
    """The configuration is incomplete or malformed."""


class InputError(FenpayError):
    """A parameter is missing, malformed or out of range."""


class StateError(FenpayError):
    """The call does not fit the state that the order, refund or payout is in."""


class MissingError(FenpayError):
    """What was asked for does not exist."""


class RejectedError(FenpayError):
    """WeChat Pay refused for a reason of its own."""


class ThrottledError(FenpayError):
    """WeChat Pay asks for a slower pace."""


class GatewayError(FenpayError):
    """WeChat Pay failed inside."""


class NetworkError(FenpayError):
    """The connection could not be made or broke."""


class TimeoutError(FenpayError):
    """The deadline passed."""


class WireError(FenpayError):
    """The answer is not a message of the protocol."""


class ForgedError(FenpayError):
    """A signature is missing or wrong."""


class SealedError(FenpayError):
    """An encrypted part does not open."""


class StaleError(FenpayError):
    """A message is outside its time window."""


class MismatchError(FenpayError):
    """An authentic message is about something else than what was asked."""


class ProbeError(FenpayError):
    """WeChat Pay's own signature probe, refused like every bad signature."""


class LedgerError(FenpayError):
    """The ledger could not read or write."""


class ConflictError(FenpayError):
    """The number is bound to other parameters, or another writer was first."""


class InternalError(FenpayError):
    """A fault of Fenpay itself."""


BY_STATUS = {
    101: ConfigError,
    102: InputError,
    103: StateError,
    104: MissingError,
    201: RejectedError,
    202: ThrottledError,
    203: GatewayError,
    301: NetworkError,
    302: TimeoutError,
    303: WireError,
    401: ForgedError,
    402: SealedError,
    403: StaleError,
    404: MismatchError,
    405: ProbeError,
    501: LedgerError,
    502: ConflictError,
    900: InternalError,
}
