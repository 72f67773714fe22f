"""Detectors: one module a rule, found by being in this folder.

A module declares `RULE`; helpers start with `_` and declare none. See `douane.rules` for what a rule is.
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


@cache
def about_launches() -> tuple[Rule, ...]:
    """Return the rules that look at start commands: modules named for that, without loading others."""
    from douane.rules import declared_in

    return declared_in(sys.modules[__name__], ending="_launch_command")
