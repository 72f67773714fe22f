"""What calls are configured with: named arguments, objects of options, tables that are spread into a call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

_DATA = "code/settings.toml"
_PAIRS = "(pair key: (_) @key value: (_) @value)"
_OPTIONS = frozenset({"object", "dictionary", "identifier", "call", "member_expression", "attribute"})
# `os.getenv("VERIFY", "false").lower() == "true"`: what is compared when nobody set the variable.
_UNSET = re.compile(
    r"""(?:getenv|environ\.get)\(\s*["']\w{1,80}["']\s*(?:,\s*["']?([\w.]{0,40})["']?\s*)?\)"""
    r"""[^=!]{0,60}?(==|!=|\bnot\s+in\b|\bin\b)\s*(.{1,80})$""",
    re.DOTALL,
)
_UNSET_JS = re.compile(
    r"""process\.env(?:\.\w{1,80}|\[\s*["'`]\w{1,80}["'`]\s*\])(?:\s*(?:\?\?|\|\|)\s*["'`](\w{0,40})["'`])?"""
    r"""[^=!]{0,60}?(===?|!==?)\s*(.{1,80})$""",
    re.DOTALL,
)


def options(program: Program, call: State, *names: str) -> Iterator[State]:
    """Yield what the call at *call* is given under one of *names*: as a keyword, or in an object."""
    made = program.call(call)
    if made is None:
        return
    for name in names:
        if name in made.keywords:
            yield call.at(made.keywords[name])
    for argument in made.arguments:
        inner = argument
        if argument.type == "dictionary_splat":
            inner = next(iter(parts(argument)), argument)
        elif argument.type not in _OPTIONS or call.index.module.language.is_python:
            continue
        yield from members(program, call.at(inner), *names)


def members(program: Program, state: State, *names: str) -> Iterator[State]:
    """Yield what the object that *state* stands for holds under one of *names*.

    That can be a part of something else: ``headers: req.headers`` is the identifier and its step.
    """
    for name in names:
        wanted = state.at(state.node, (*state.steps, name))
        yield from (leaf for leaf in program.leaves(wanted) if not leaf.steps and leaf.key != wanted.key)
    for leaf in program.leaves(state):
        for child in (
            parts(leaf.node) if leaf.node.type in ("object", "dictionary") and not leaf.steps else ()
        ):
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            if key is not None and value is not None and leaf.index.text(key).strip("'\"") in names:
                yield from (each for each in program.leaves(leaf.at(value)) if each.steps)


def pairs(index: Index, names: frozenset[str]) -> Iterator[tuple[str, Node]]:
    """Yield (name, value) for the entries of objects and dictionaries that are called one of *names*."""
    found = index.module.captures(_PAIRS)
    for key in found.get("key", ()):
        name = index.text(key).strip("'\"") if key.end_byte - key.start_byte < 100 else ""
        value = key.parent.child_by_field_name("value") if key.parent is not None else None
        if name in names and value is not None:
            yield name, value


def is_false(program: Program, state: State) -> bool:
    """Whether *state* is false as it is written, or as long as nobody sets a variable."""
    return state.node.type == "false" or _false_unless_set(program, state)


def _false_unless_set(program: Program, state: State) -> bool:
    if state.node.type not in ("comparison_operator", "binary_expression"):
        return False
    text = state.text[:400]
    match = _UNSET.search(text) or _UNSET_JS.search(text)
    if match is None:
        operator = state.node.child_by_field_name("operators") or state.node.child_by_field_name("operator")
        inner = parts(state.node)
        if operator is None or len(inner) != 2:
            return False
        return _differs(program, state, inner[0], state.index.text(operator), inner[1])
    unset, operator_text, other = match[1] or "", match[2], match[3].lower()
    equal = bool(unset) and re.search(rf"\b{re.escape(unset.lower())}\b", other) is not None
    return equal if operator_text.startswith("!") or "not" in operator_text else not equal


def _differs(program: Program, state: State, left: Node, operator: str, right: Node) -> bool:
    """Whether two fixed texts are compared with the outcome false."""
    if operator not in ("==", "===", "!=", "!=="):
        return False
    sides = [program.shapes(state.at(each)) for each in (left, right)]
    if any(len(side) != 1 or HOLE in side[0] for side in sides):
        return False
    return (sides[0] == sides[1]) == operator.startswith("!")


def asked_for(state: State) -> bool:
    """Whether *state* stands in a branch whose condition says that somebody chose it."""
    chosen = re.compile(douane_signatures.table(_DATA)["chosen"])
    inner = state.node
    for outer in ancestors(state.node):
        if outer.type in ("if_statement", "elif_clause", "ternary_expression", "conditional_expression"):
            condition = outer.child_by_field_name("condition")
            if condition is None and outer.type == "conditional_expression":
                condition = next(iter(parts(outer)[1:2]), None)
            other = condition is not None and condition.id != inner.id
            if condition is not None and other and chosen.search(state.index.text(condition)[:400]):
                return True
        elif outer.type in ("binary_expression", "boolean_operator"):
            left = outer.child_by_field_name("left")
            if left is not None and left.id != inner.id and chosen.search(state.index.text(left)[:400]):
                return True
        inner = outer
    return False


def defaults(program: Program, state: State) -> Iterator[str]:
    """Yield the texts that *state* can be when nobody sets anything: defaults of variables and of flags."""
    for leaf in program.leaves(state):
        call = program.call(leaf)
        if call is not None and call.name in ("getenv", "get", "pop", "Field", "Option", "Argument"):
            position = 0 if call.name in ("Field", "Option", "Argument") else 1
            given = program.argument(leaf, position, "default")
            yield from defaults(program, given) if given is not None else ()
            continue
        texts = program.shapes(leaf)
        if texts != (HOLE,):
            yield from texts
        elif leaf.steps or leaf.node.type in ("identifier", "attribute", "member_expression"):
            yield from _flag(program, leaf)


def _flag(program: Program, leaf: State) -> Iterator[str]:
    """Yield the default of the command line flag that the last step of *leaf* is called like."""
    name = leaf.steps[-1] if leaf.steps else leaf.text
    flag = re.compile(rf"^(?:-\w, ?)?--{re.escape(name.replace('_', '-'))}(?![\w-])")
    for made in ("add_argument", "option", "requiredOption"):
        for call in leaf.index.calls_by_name.get(made, ()):
            texts = [leaf.index.text(node).strip("'\"`") for node in call.arguments[:3]]
            if not any(flag.search(text) for text in texts):
                continue
            given = [call.keywords["default"]] if "default" in call.keywords else call.arguments[2:3]
            for node in given:
                yield from (text for text in program.shapes(leaf.at(node)) if HOLE not in text)
            for node in call.arguments[1:]:
                for value in members(program, leaf.at(node), "default"):
                    yield from (text for text in program.shapes(value) if HOLE not in text)
