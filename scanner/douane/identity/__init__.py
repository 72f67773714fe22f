"""Who a package is, and what is known against it: names, publishers, advisories.

A module declares `RULE` if it is a rule; see `douane.rules` for what that is.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.rules import Rule


@cache
def every() -> tuple[Rule, ...]:
    """Return the rules of this folder, in order of module name."""
    from douane.rules import declared_in

    return declared_in(sys.modules[__name__])
