"""What a script or a folder without pyproject.toml asks for: inline metadata (PEP 723) and requirements.txt.

Both are turned into a ``[project]`` table, so that they are resolved as any project is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from douane.errors import InputError
from douane.model import Gap, Json, Requirement
from douane.text import excerpt

_MOST_HEADER = 1 << 20
_MOST_LINES = 5_000
_OPTION = re.compile(r"\s--?[A-Za-z]")
_ROWS = ("supply.code",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What is asked for, as the content of a pyproject.toml; `gaps` is what could not be taken over."""

    project: Mapping[str, Json]
    gaps: tuple[Gap, ...] = ()


def inline(source: bytes, name: str) -> Stated | None:
    """Return what the inline metadata of the script *name* asks for, or None if it has none.

    Raises InputError for metadata that is not valid.
    """
    block = _block(source[:_MOST_HEADER].decode("utf-8", "replace").splitlines(), name)
    if block is None:
        return None
    try:
        document = tomllib.loads("\n".join(block))
    except (ValueError, RecursionError) as error:
        why = excerpt(str(error))
        raise InputError(
            f"{excerpt(name)}: its script block is not valid TOML: {why}", remedy="mend it"
        ) from error
    lines = document.get("dependencies", [])
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        raise InputError(
            f"{excerpt(name)}: dependencies of its script block is no list of texts", remedy="mend it"
        )
    project = _project(name, lines, document.get("requires-python"))
    tool = document.get("tool")
    if isinstance(tool, dict) and tool.get("uv"):
        why = "its script block has a [tool.uv] table, which is not followed: it may change what is installed"
        return Stated(project=project, gaps=(Gap(what=excerpt(name), why=why, rows=_ROWS),))
    return Stated(project=project)


def requirements(data: bytes, name: str) -> Stated:
    """Return what the requirements.txt *data* of the folder *name* asks for."""
    joined = data[:_MOST_HEADER].decode("utf-8", "replace").replace("\\\r\n", " ").replace("\\\n", " ")
    lines: list[str] = []
    left: list[str] = []
    for raw in joined.splitlines()[:_MOST_LINES]:
        line = re.sub(r"(?:^|\s)#.*", "", raw).strip()
        if line.startswith("-"):
            left.append(line)
        elif line:
            option = _OPTION.search(line)
            lines.append(line[: option.start()].strip() if option else line)
    shown = "; ".join(excerpt(line, 60) for line in left[:5])
    why = f"lines with options are not followed: {shown}"
    gaps = (Gap(what="requirements.txt", why=why, rows=_ROWS),) if left else ()
    return Stated(project=_project(name, lines, None), gaps=gaps)


def with_additional(project: Mapping[str, Json], additional: Iterable[Requirement]) -> Mapping[str, Json]:
    """Return the pyproject.toml *project* with *additional* packages among its dependencies."""
    lines: list[Json] = [str(each).removeprefix("pypi:") for each in additional]
    if not lines:
        return project
    table = project.get("project")
    own = dict(table) if isinstance(table, dict) else {}
    listed = own.get("dependencies")
    own["dependencies"] = [*(listed if isinstance(listed, list) else []), *lines]
    return {**project, "project": own}


def _project(name: str, lines: list[str], python: Json) -> dict[str, Json]:
    stem = re.sub(r"[^A-Za-z0-9]+", "-", name.rpartition(".")[0] or name).strip("-").lower() or "script"
    table: dict[str, Json] = {"name": stem[:100], "version": "0", "dependencies": [*lines]}
    if isinstance(python, str):
        table["requires-python"] = python
    return {"project": table}


def _block(lines: list[str], name: str) -> list[str] | None:
    """Return the content of the one ``script`` block; it ends at the last ``# ///`` of its comments."""
    found: list[list[str]] = []
    at = 0
    while at < len(lines):
        if lines[at] != "# /// script":
            at += 1
            continue
        end = at + 1
        while end < len(lines) and (lines[end] == "#" or lines[end].startswith("# ")):
            end += 1
        closing = next((index for index in range(end - 1, at, -1) if lines[index] == "# ///"), None)
        if closing is None:
            at = end
            continue
        found.append([line[2:] for line in lines[at + 1 : closing]])
        at = closing + 1
    if len(found) > 1:
        raise InputError(f"{excerpt(name)} has several script blocks", remedy="leave one (PEP 723)")
    return found[0] if found else None
