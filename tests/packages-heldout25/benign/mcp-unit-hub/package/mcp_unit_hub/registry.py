from __future__ import annotations

import logging
import tomllib
from functools import cached_property
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from .builtin import Converter

GROUP = "unit_hub.converters"
OWN = "mcp-unit-hub"
CONFIG = Path.home() / ".config" / "mcp-unit-hub" / "config.toml"
log = logging.getLogger(__name__)


class Registry:
    def _enabled(self) -> set[str]:
        if not CONFIG.exists():
            return set()
        return set(tomllib.loads(CONFIG.read_text("utf-8")).get("plugins", []))

    def _wanted(self, ep: EntryPoint, enabled: set[str]) -> bool:
        owner = ep.dist.name if ep.dist else ""
        return owner == OWN or owner in enabled

    @cached_property
    def converters(self) -> dict[str, Converter]:
        enabled, out = self._enabled(), {}
        for ep in entry_points(group=GROUP):
            if not self._wanted(ep, enabled):
                log.info("plug-in %s is installed but not enabled", ep.name)
                continue
            conv = ep.load()
            if isinstance(conv, Converter) and conv.name not in out:
                out[conv.name] = conv
        return out

    def of(self, unit: str) -> Converter:
        for c in self.converters.values():
            if unit in c.units:
                return c
        raise ValueError(f"unknown unit {unit!r}")
