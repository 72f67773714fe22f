"""The wheel and the source distribution of a Python server's version, held against each other.

Whoever reviews a release reads its source; what is installed is the wheel. Both are fetched, verified and
opened in memory, and nothing is built. Only the server itself is compared, not what it depends on.
"""

from __future__ import annotations

from douane.editions.looking import look
from douane.editions.oddities import ODDITIES

__all__ = ["ODDITIES", "look"]
