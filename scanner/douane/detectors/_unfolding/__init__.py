"""Values that code computes of its own constants: tables of strings, decoders, character codes, pieces.

Nothing is executed: expressions and small functions are evaluated from the syntax tree, with no access to
anything but the source of the package, in a bounded number of steps. Whatever else a value depends on makes
it unknown.
"""

from __future__ import annotations

from douane.detectors._unfolding.evaluating import shown, unfolded, unfolded_text
from douane.detectors._unfolding.values import UNKNOWN

__all__ = ["UNKNOWN", "shown", "unfolded", "unfolded_text"]
