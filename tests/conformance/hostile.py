"""The cases of hostile.json: what must be refused and how, and what must be taken although it looks odd.

What is expected is written down from the documents (core/docs/verbs.md, the protocol), not from a run.
"""

import boundary
import configuration
import configuration_v3
import markup
import messages
import trusting

PARTS = [
    boundary.amounts, boundary.types, boundary.names, boundary.operations, messages.authentication, messages.other_messages,
    markup.markup, markup.taken, messages.meaning, messages.refund_notices, messages.answers, boundary.outgoing,
    boundary.nothing_there, configuration.configuration, trusting.signing, trusting.verifying, trusting.opening,
    configuration_v3.configuration,
]


def cases() -> list:
    """All cases, those of one class together."""
    return [case for part in PARTS for case in part()]
