"""What the head of every page says: which policy was in force."""

from __future__ import annotations

from douane.model import Policy
from douane.reports import in_force
from douane.reports.markdown.escaping import code
from douane.words import Words


def in_force_line(policy: Policy | None, language: str) -> str:
    """Return which *policy* was in force: its file, its digest, its keys; empty where there was none."""
    about = in_force.named(policy)
    if policy is None or about is None:
        return ""
    words = Words.of(language, "drift")
    keys = ", ".join(map(code, in_force.keys(policy))) or words["policy-bare"]
    told = f"{code(about[0])} ({code(about[1])})"
    return f"{words['policy']}{words['colon']}{told}{words['colon']}{keys}"
