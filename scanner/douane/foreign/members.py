"""Members of a foreign lock, asked for with the type they must have."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from typing import Any

from douane.errors import InputError
from douane.text import excerpt

_HEX = re.compile(r"(?:sha256[:-])?([0-9a-f]{64})")


def table(value: Any, place: str) -> Mapping[str, Any]:
    """Return *value* as an object. Raises InputError that names *place*."""
    if not isinstance(value, dict):
        raise InputError(f"{excerpt(place)} is not an object", remedy="write the lock anew with its own tool")
    return value


def text(parent: Mapping[str, Any], key: str, place: str) -> str:
    """Return the text under *key*. Raises InputError where there is none."""
    value = parent.get(key)
    if not isinstance(value, str) or not value:
        raise InputError(f"{excerpt(place)}.{key} is no text", remedy="write the lock anew with its own tool")
    return value


def maybe_text(parent: Mapping[str, Any], key: str) -> str | None:
    """Return the text under *key*, None where there is none."""
    value = parent.get(key)
    return value if isinstance(value, str) and value else None


def texts(value: Any) -> tuple[str, ...]:
    """Return *value* as texts; empty where it is no list of them."""
    is_list = isinstance(value, list) and all(isinstance(item, str) for item in value)
    return tuple(value) if is_list else ()


def package_target(ecosystem: str, name: str, version: str | None) -> str | None:
    """Return this version of a package as a target, None where it has none or cannot be looked at."""
    if version is None:
        return None
    return {"npm": f"npm:{name}@{version}", "pypi": f"pypi:{name}=={version}"}.get(ecosystem)


def command_target(command: str, arguments: tuple[str, ...]) -> str:
    """Return a start command as a target."""
    return json.dumps([command, *arguments])


def hex_digest(value: Any) -> str | None:
    """Return the SHA-256 that *value* is, in hex or as Subresource Integrity, as hex; None if it is none."""
    if not isinstance(value, str):
        return None
    if found := _HEX.fullmatch(value):
        return found[1]
    algorithm, _, encoded = value.partition("-")
    try:
        raw = base64.b64decode(encoded, validate=True)
    except ValueError:
        return None
    return raw.hex() if algorithm == "sha256" and len(raw) == 32 else None


def sri(digest: str) -> str:
    """Return a SHA-256 in hex as Subresource Integrity."""
    return f"sha256-{base64.b64encode(bytes.fromhex(digest)).decode()}"
