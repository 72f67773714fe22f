"""Reading a policy: every error names the file, the line, the key and what helps."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

from douane.errors import InputError
from douane.model import Policy
from douane.policy.document import Document
from douane.policy.made import policy_of
from douane.text import excerpt
from douane_lockfiles import canonical

MOST_BYTES = 1024 * 1024
"""Bytes of a policy file."""

PROJECT = "pyproject.toml"
TABLE = ("tool", "douane")
_SYNTAX = re.compile(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", re.DOTALL)
_LONGEST = 400


def read(path: Path, *, named: bool = True, shown: str = "") -> Policy:
    """Return the policy in the file *path*: a TOML document, or ``[tool.douane]`` of a pyproject.toml.

    *named* says whether somebody named the file; errors call it *shown*. Raises InputError.
    """
    shown = excerpt(shown or str(path), _LONGEST)
    text = _text(path, shown)
    document = _document(text, shown)
    prefix: tuple[str, ...] = ()
    if path.name == PROJECT:
        prefix = TABLE
        document = section(document)
        if document is None:
            raise InputError(f"{shown} has no [tool.douane]", remedy="write one, or name a douane.toml")
        if not isinstance(document, dict):
            raise InputError(f"{shown}: tool.douane is no table", remedy="write [tool.douane]")
    return parse(document, text, shown, path, prefix=prefix, named=named)


def of_bytes(content: bytes, path: Path) -> Policy | None:
    """Return the policy in *content*, what stood in the file *path*; None for a project without one.

    Raises InputError.
    """
    shown = excerpt(str(path), _LONGEST)
    try:
        text = content[: MOST_BYTES + 1].decode("utf-8-sig")
    except ValueError as error:
        raise InputError(f"{shown} is no UTF-8 text", remedy="that is no policy") from error
    document = _document(text, shown)
    if path.name != PROJECT:
        return parse(document, text, shown, path, prefix=(), named=False)
    document = section(document)
    return (
        parse(document, text, shown, path, prefix=TABLE, named=False) if isinstance(document, dict) else None
    )


def parse(
    document: dict[str, Any], text: str, shown: str, path: Path, *, prefix: tuple[str, ...], named: bool
) -> Policy:
    """Return *document*, what stands below *prefix* in *text*, as a policy. Raises InputError."""
    values = Document(document, text, shown, prefix).values()
    digest = hashlib.sha256(b"douane-policy/1\0" + canonical(values)).hexdigest()
    return policy_of(
        values, source=path.name, folder=str(path.parent), digest=f"sha256:{digest}", named=named
    )


def section(document: dict[str, Any]) -> Any:
    """Return ``[tool.douane]`` of a pyproject.toml, None where there is none."""
    tool = document.get(TABLE[0])
    return tool.get(TABLE[1]) if isinstance(tool, dict) else None


def _text(path: Path, shown: str) -> str:
    try:
        if path.exists() and not path.is_file():
            raise InputError(f"{shown} is no regular file", remedy="name a douane.toml")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{shown} cannot be read: {excerpt(why)}", remedy="name a policy file") from error
    if len(data) > MOST_BYTES:
        raise InputError(f"{shown} is larger than {MOST_BYTES >> 10} KB", remedy="that is no policy")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{shown}:{line}: is not UTF-8", remedy="save it as UTF-8") from error


def _document(text: str, shown: str) -> Any:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise InputError(f"{shown} is nested too deeply", remedy="that is no policy") from None
    except ValueError as error:
        told = _SYNTAX.fullmatch(str(error))
        line = int(told[2]) if told and told[2] else text.count("\n") + 1
        why = told[1] if told else str(error)
        raise InputError(f"{shown}:{line}: is no TOML: {excerpt(why)}", remedy="see toml.io") from error
