"""The rules that a waiver can name, without loading any of them."""

from __future__ import annotations

from functools import cache
from importlib import resources

from douane.objections import KEYS
from douane_signatures import table

_DECLARED = "\nRULE = "


@cache
def rules() -> frozenset[str]:
    """Return the ids of all rules: one module each, what oddities.toml explains, what a policy objects to."""
    found = {*table("oddities.toml"), *KEYS}
    for package in ("douane.detectors", "douane.identity"):
        for entry in resources.files(package).iterdir():
            is_rule = entry.name.endswith(".py") and not entry.name.startswith("_")
            if is_rule and _DECLARED in entry.read_text(encoding="utf-8"):
                found.add(entry.name.removesuffix(".py").replace("_", "-"))
    return frozenset(found)
