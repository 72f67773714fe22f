"""Frames of the calibration line: one JSON object a line."""
from __future__ import annotations

import json
from typing import Any, NamedTuple


class Frame(NamedTuple):
    op: str
    args: list[Any]
    kw: dict[str, Any]


def parse(raw: bytes) -> Frame:
    data = json.loads(raw)
    return Frame(data["op"], data.get("args", []), {k: int(v) for k, v in data.get("kw", {}).items()})
