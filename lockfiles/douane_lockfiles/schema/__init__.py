"""The JSON Schemas of the format, one a major version."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any


def schema(major: int = 1) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of format *major*. Raises FileNotFoundError."""
    document: dict[str, Any] = json.loads(
        resources.files(__name__).joinpath(f"v{major}.json").read_text(encoding="utf-8")
    )
    return document
