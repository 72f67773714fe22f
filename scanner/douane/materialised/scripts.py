"""The programs that a wheel's ``entry_points.txt`` states, as far as their names and references are plain."""

from __future__ import annotations

import re
from configparser import ConfigParser
from configparser import Error as ConfigError

_ENTRY = re.compile(
    r"(?P<module>[A-Za-z_]\w{0,99}(?:\.[A-Za-z_]\w{0,99}){0,20})\s{0,4}:\s{0,4}"
    r"(?P<object>[A-Za-z_]\w{0,99}(?:\.[A-Za-z_]\w{0,99}){0,20})\s{0,4}(?:\[[^\]]{0,200}\])?",
    re.ASCII,
)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}", re.ASCII)
_RESERVED = re.compile(r"python[0-9.]{0,8}|activate.{0,20}", re.ASCII | re.IGNORECASE)
_MOST_ENTRY_POINTS = 1 << 20
_MOST_SCRIPTS = 1_000


def is_reserved(name: str) -> bool:
    """Whether a program *name* would take the place of the interpreter's."""
    return _RESERVED.fullmatch(name) is not None


def console_scripts(data: bytes) -> dict[str, tuple[str, str]]:
    """Return name -> (module, object) of the programs that ``entry_points.txt`` *data* states.

    Names that could be no file's, and references that are not plain names, are left out.
    """
    if len(data) > _MOST_ENTRY_POINTS:
        return {}
    parser = ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        parser.read_string(data.decode("utf-8", "replace"))
        items = parser.items("console_scripts") if parser.has_section("console_scripts") else []
    except ConfigError:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for name, value in items[:_MOST_SCRIPTS]:
        reference = _ENTRY.fullmatch((value or "").strip()[:5000])
        if reference and _NAME.fullmatch(name.strip()) and not is_reserved(name.strip()):
            found[name.strip()] = (reference["module"], reference["object"])
    return found
