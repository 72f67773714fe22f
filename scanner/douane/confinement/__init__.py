"""Starting a program that nobody trusts, so that it reaches nothing, and telling what it tried.

The only place, beside `revisions` (git), that starts a process. It knows nothing of packages or protocols.
"""

from douane.confinement.confined import Confined
from douane.confinement.nouns import ConfinementError, Contact, Limits, Mount, Observed, Program, together
from douane.confinement.pipes import EndedError
from douane.confinement.starting import available, clock_available, start

__all__ = [
    "Confined",
    "ConfinementError",
    "Contact",
    "EndedError",
    "Limits",
    "Mount",
    "Observed",
    "Program",
    "available",
    "clock_available",
    "start",
    "together",
]
