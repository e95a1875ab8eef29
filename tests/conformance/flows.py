"""The flows of flows.json: what a merchant lives, and what goes wrong on the way."""

import asking
import paying
import paying_out
import returning
import signing_in

# Time passes as it does, so that nothing is due before a flow says so.
SETTINGS = {"speed": 1, "early_bills": True, "hold_notices": True}


def flows() -> dict:
    """The settings of the simulator, and all flows in their order."""
    return {"settings": SETTINGS, "flows": [*paying.flows(), *returning.flows(), *signing_in.flows(), *paying_out.flows(), *asking.flows()]}
