"""A language model that is asked, if the user names one, whether a definition gives orders it should not.

It can only add: findings of its own, and notes on what it did not answer. No finding of a rule is lowered or
taken away by it, no row becomes *yes*. What it says is kept in the store, so that a report can be made again.
"""

from __future__ import annotations

from douane.judge.judging import Judge
from douane.judge.oddities import ODDITIES
from douane.judge.settings import KEY, Settings, settings_from

__all__ = ["KEY", "ODDITIES", "Judge", "Settings", "settings_from"]
