"""A closure as files that can be started: its verified bytes at their places, and how it is started there.

Nothing is built, imported or run here, and no lifecycle script is: what needs a build is a gap. The files lie
in a folder that the caller names, and are meant to be seen read-only, inside a confinement, at `INSIDE`.
"""

from __future__ import annotations

from douane.materialised.attempts import MOST, further, startables
from douane.materialised.interpreters import Interpreters
from douane.materialised.nouns import INSIDE, Attempts, Placed, Startable
from douane.materialised.placing import materialise

__all__ = [
    "INSIDE",
    "MOST",
    "Attempts",
    "Interpreters",
    "Placed",
    "Startable",
    "further",
    "materialise",
    "startables",
]
