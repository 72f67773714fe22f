"""Docstrings as frameworks list them: raw, cleaned, or taken apart into sections."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, NamedTuple

from douane.surface.classes import docstring, raw_docstring
from douane.surface.dialects import Dialect

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_LINES = 5_000
_HEADING = re.compile(r"(\w[\s\w-]{0,100}):(?:\s+(\S.{0,1000}))?")
_FIELD = re.compile(r":(\w{1,30})(?=[ :])")
_NAMES = re.compile(r"(?P<names>\*{0,2}\w{1,200}(?:, \*{0,2}\w{1,200}){0,20})(?:\s*:.*)?")
_PARAMETERS = frozenset({"args", "arguments", "params", "parameters"})
_SECTIONS = _PARAMETERS | frozenset(
    [
        "keyword args",
        "keyword arguments",
        "other args",
        "other arguments",
        "other params",
        "other parameters",
        "type args",
        "type arguments",
        "type params",
        "type parameters",
        "raises",
        "exceptions",
        "returns",
        "yields",
        "receives",
        "examples",
        "attributes",
        "functions",
        "methods",
        "classes",
        "type aliases",
        "modules",
        "warns",
        "warnings",
        "deprecated",
        "attention",
        "caution",
        "danger",
        "error",
        "example",
        "hint",
        "important",
        "note",
        "notes",
        "raise",
        "references",
        "return",
        "see also",
        "tip",
        "todo",
        "warning",
        "yield",
    ]
)
_PARAMETER_FIELDS = frozenset({"param", "parameter", "arg", "argument", "key", "keyword"})
_FIELDS = _PARAMETER_FIELDS | frozenset(
    {
        "type",
        "var",
        "ivar",
        "cvar",
        "vartype",
        "returns",
        "return",
        "rtype",
        "raises",
        "raise",
        "except",
        "exception",
    }
)


class Told(NamedTuple):
    """What a docstring tells: the description, and what it says about parameters."""

    description: str | None
    parameters: dict[str, str]


def told(module: Module, body: Node, dialect: Dialect) -> Told:
    """Return what the docstring of *body* tells in *dialect*; the description is None without docstring."""
    if dialect.raw_docstrings:
        text = raw_docstring(module, body)
        return Told(dedented(text) if text is not None and dialect.dedents_docstrings else text, {})
    text = docstring(module, body)
    if text and dialect.reads_sections:
        return sections(text, anything=dialect.ends_at_any_section)
    return Told(text or None, {})


def dedented(text: str) -> str:
    """Return *text* as the compiler of Python 3.13 keeps it: without the indentation its lines share."""
    first, *rest = text.expandtabs(8).split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest if line.strip(" ")), default=0)
    return "\n".join([first.lstrip(" "), *(line[margin:] for line in rest)])


def sections(text: str, *, anything: bool = False) -> Told:
    """Return a cleaned docstring taken apart by the first style that describes parameters.

    The styles are those of Google, NumPy and Sphinx, tried in this order; the description is the text before
    the first section. A docstring in none of them is all description; with *anything*, a style also fits that
    has any section at all.
    """
    lines = inspect.cleandoc(text.rstrip()).split("\n")
    if len(lines) > MAX_LINES:
        return Told(text, {})
    for style in (_google, _numpy, _sphinx):
        description, parameters, structured = style(lines)
        if parameters or (anything and structured):
            return Told("\n".join(description).rstrip("\n") if any(description) else None, parameters)
    return Told(text, {})


_Found = tuple[list[str], dict[str, str], bool]


def _google(lines: list[str]) -> _Found:
    description: list[str] | None = None
    parameters: dict[str, str] = {}
    current: list[str] = []
    index, fenced, structured = 0, False, False
    while index < len(lines):
        line = lines[index]
        if line.lstrip(" ").startswith("```"):
            fenced = not fenced
        heading = None if fenced else _HEADING.fullmatch(line.rstrip())
        block = (
            _indented(lines, index + 1) if heading and (index == 0 or not lines[index - 1].strip()) else []
        )
        if heading and block:
            description = current if description is None and any(current) else description
            current = []
            structured = structured or heading[1].lower() in _SECTIONS
            if heading[1].lower() in _PARAMETERS:
                parameters.update(_google_parameters(block))
            index += len(block)
        else:
            current.append(line)
        index += 1
    return (description if description is not None else current), parameters, structured


def _indented(lines: list[str], start: int) -> list[str]:
    """Return the indented and empty lines from *start*; nothing if the first of them is empty."""
    found: list[str] = []
    for line in lines[start:]:
        if line.strip() and not line.startswith(" "):
            break
        found.append(line)
    return found if found and found[0].strip() else []


def _google_parameters(block: list[str]) -> dict[str, str]:
    indent = len(block[0]) - len(block[0].lstrip())
    items: list[list[str]] = []
    for line in block:
        depth = len(line) - len(line.lstrip())
        if not line.strip():
            items[-1].append("")
        elif depth < indent:
            break
        elif depth == indent:
            items.append([line[indent:]])
        else:
            items[-1].append(line[min(depth, 2 * indent) :])
    found = {}
    for first, *rest in items:
        label, colon, text = first.partition(":")
        if colon:
            label = label.partition("(")[0].strip() if "(" in label and label.endswith(")") else label
            found[label] = "\n".join([text.lstrip(), *rest]).rstrip("\n")
    return found


def _numpy(lines: list[str]) -> _Found:
    heads = [
        index
        for index, line in enumerate(lines[:-1])
        if line.strip() and len(lines[index + 1]) > 1 and not lines[index + 1].strip("-")
    ]
    parameters: dict[str, str] = {}
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=False):
        if lines[head].lower() in ("parameters", "args", "arguments", "params"):
            parameters.update(_numpy_parameters(lines[head + 2 : end]))
    structured = any(lines[head].lower() in _SECTIONS for head in heads)
    return lines[: heads[0]] if heads else lines, parameters, structured


def _numpy_parameters(block: list[str]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    names: list[str] = []
    for line in block:
        if line.strip() and not line.startswith(" "):
            match = _NAMES.fullmatch(line.rstrip())
            names = match["names"].split(", ") if match else []
            found.update({name: [] for name in names})
        for name in names if not line.strip() or line.startswith(" ") else []:
            found[name].append(line[4:] if line.startswith("    ") else line.lstrip())
    return {key: "\n".join(value).rstrip() for key, value in found.items()}


def _sphinx(lines: list[str]) -> _Found:
    parameters: dict[str, str] = {}
    text: list[str] = []
    index = 0
    while index < len(lines):
        match = _FIELD.match(lines[index])
        if match is None or match[1] not in _FIELDS:
            text.append(lines[index])
            index += 1
            continue
        block = [lines[index]]
        while index + 1 < len(lines) and not lines[index + 1].startswith(":"):
            index += 1
            block.append(lines[index])
        index += 1
        whole = inspect.cleandoc("\n".join(block)).split(":", 2)
        words = whole[1].split(" ")
        if match[1] in _PARAMETER_FIELDS and len(whole) == 3 and len(words) > 1:
            parameters.setdefault(words[-1], whole[2].strip())
    kept = "\n".join(text).strip("\n").split("\n")
    return kept, parameters, len(text) < len(lines)
