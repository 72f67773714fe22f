"""What another tool's lock said, what of it holds, and what was pinned because of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from douane.foreign import Agreement, Mark, Pinned
from douane.model import Json
from douane.text import visible

_COLORS = {Mark.DIFFERS: "1;31", Mark.UNKNOWN: "33"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Adopted:
    """One server of the other lock: what agrees, and whether it is pinned now, in words."""

    pinned: Pinned
    agreements: tuple[Agreement, ...]
    outcome: str
    is_pinned: bool


def render(tool: str, adopted: Sequence[Adopted], *, color: bool = False) -> str:
    """Return one block a server and a line that counts them, ending in a newline."""
    lines = [line for item in adopted for line in _block(item, color)]
    done = sum(item.is_pinned for item in adopted)
    return "\n".join((*lines, f"{visible(tool)}: {len(adopted)} servers, {done} pinned")) + "\n"


def render_json(tool: str, adopted: Sequence[Adopted]) -> str:
    """Return the same as JSON."""
    servers: list[Json] = [
        {
            "name": item.pinned.name,
            "target": item.pinned.target,
            "agreements": [
                {"mark": each.mark.value, "what": each.what, "why": each.why} for each in item.agreements
            ],
            "missing": list(item.pinned.missing),
            "pinned": item.is_pinned,
            "outcome": item.outcome,
        }
        for item in adopted
    ]
    return json.dumps({"schema": 1, "tool": tool, "servers": servers}, indent=2) + "\n"


def _block(item: Adopted, color: bool) -> list[str]:
    target = f"  {visible(item.pinned.target)}" if item.pinned.target else ""
    lines = [f"{visible(item.pinned.name)}{target}"]
    for each in item.agreements:
        why = f": {visible(each.why)}" if each.why else ""
        lines.append(f"    {_painted(each.mark, color)}{visible(each.what)}{why}")
    lines += [f"    not told {visible(line)}" for line in item.pinned.missing]
    return [*lines, f"    {'pinned' if item.is_pinned else 'not pinned'}: {visible(item.outcome)}"]


def _painted(mark: Mark, color: bool) -> str:
    code = _COLORS.get(mark) if color else None
    return f"\x1b[{code}m{mark.value:<9}\x1b[0m" if code else f"{mark.value:<9}"
