import os
from functools import cached_property

from .rules import PRIVATE, RULES


class Report:
    def __init__(self, env=None):
        self._env = dict(os.environ if env is None else env)

    @cached_property
    def missing(self) -> list[str]:
        return [f"{r.name}: {r.hint}" for r in RULES if r.name not in self._env and r.needed]

    @cached_property
    def masked(self) -> list[str]:
        """Names whose values are never shown."""
        return [n for n in self._env if any(p in n.lower() for p in PRIVATE)]

    def lines(self, names):
        return [f"{n}={self._env[n]}" for n in names]

    def visible(self) -> dict[str, str]:
        return {n: "***" if n in self.masked else v for n, v in self._env.items()}
