"""Reading the JSON of attestations: bounded, strict, and every missing part named."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from douane.errors import InputError
from douane.model import Reason
from douane.provenance.errors import NotVerifiedError
from douane.text import excerpt
from douane_lockfiles import JsonError, parse_json

MOST_BYTES = 4 << 20
"""Bytes of one document: a bundle, a statement, a log entry, a trust root, or all attestations of a file."""

_MOST_TEXT = 4 << 20  # characters that are decoded from base64


def malformed(message: str) -> NotVerifiedError:
    """Return the error for what is no attestation."""
    return NotVerifiedError(Reason.MALFORMED, message)


def parsed(text: bytes, what: str) -> Mapping[str, Any]:
    """Return the JSON object that *text* is.

    Raises NotVerifiedError for anything else, also for a repeated key, NaN or half a character: two readers
    could understand such a text differently.
    """
    if len(text) > MOST_BYTES:
        raise malformed(f"{what} has more than {MOST_BYTES >> 20} MB")
    try:
        value, problems = parse_json(text)
    except JsonError as error:
        raise malformed(f"{what} cannot be read: {error}") from error
    if problems:
        raise malformed(f"{what} is ambiguous: {problems[0].kind} at {problems[0].pointer or '/'}")
    if not isinstance(value, dict):
        raise malformed(f"{what} is no JSON object")
    return value


def named(path: Path, what: str, remedy: str) -> bytes:
    """Return the bytes of the file *path* that the user named. Raises InputError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"{what} {excerpt(str(path))} cannot be read: {reason}", remedy=remedy) from error
    if len(data) > MOST_BYTES:
        raise InputError(f"{what} {excerpt(str(path))} has more than {MOST_BYTES >> 20} MB", remedy=remedy)
    return data


def member(value: object, path: str, kind: type, what: str) -> Any:
    """Return what stands at *path* (``a.b.0``) of *value*. Raises NotVerifiedError unless it is a *kind*."""
    found = value
    for key in path.split("."):
        if isinstance(found, list) and key.isdigit() and int(key) < len(found):
            found = found[int(key)]
        elif isinstance(found, Mapping) and key in found:
            found = found[key]
        else:
            raise malformed(f"{what} has no {path}")
    if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
        raise malformed(f"{path} of {what} is no {_NAMES[kind]}")
    return found


def only(value: object, path: str, what: str) -> Mapping[str, Any]:
    """Return the one object of the list at *path*. Raises NotVerifiedError for none or several."""
    listed = member(value, path, list, what)
    if len(listed) != 1 or not isinstance(listed[0], dict):
        raise malformed(f"{what} has {len(listed)} {path.rpartition('.')[2]}, not one")
    found: Mapping[str, Any] = listed[0]
    return found


def decoded(value: object, path: str, what: str) -> bytes:
    """Return the bytes that stand at *path* in base64. Raises NotVerifiedError."""
    text: str = member(value, path, str, what)
    try:
        return base64.b64decode(text[:_MOST_TEXT], validate=True)
    except (binascii.Error, ValueError) as error:
        raise malformed(f"{path} of {what} is no base64") from error


_NAMES = {dict: "object", list: "list", str: "text", int: "number"}
