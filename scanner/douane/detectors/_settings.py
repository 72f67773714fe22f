"""What calls are configured with: named arguments, objects of options, tables that are spread into a call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.detectors._sources import from_environment
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

_DATA = "code/settings.toml"
_DEEPEST = 4  # negations and copies, one inside the other
_ENDS = {
    "endswith": str.endswith,
    "endsWith": str.endswith,
    "startswith": str.startswith,
    "startsWith": str.startswith,
    "includes": str.__contains__,
}
_COPIES = frozenset({"dict", "copy", "deepcopy", "assign", "freeze", "structuredClone", "merge"})
_TRUTH = frozenset({"bool", "Boolean"})
_TRIMMING = frozenset({"strip", "lower", "upper", "casefold"})
_READS = re.compile(r"os\.(?:getenv|environ\.get)$")
# What stands in an entry of a schema for when nobody sets it: `.default("::")`, `{ default: "::" }`.
_DEFAULT = re.compile(r"""\b(?:default|fallback|optional)["']?\s*[(:=,]\s*(["'`])([^"'`\n]{0,100})\1""")
_MOST_GIVEN = 3
_LONGEST_SCHEMA = 8_000  # characters
_LISTS = frozenset({"tuple", "list", "set"})
_OPTIONS = frozenset({"object", "dictionary", "identifier", "call", "member_expression", "attribute"})
# `os.getenv("VERIFY", "false").lower() == "true"`: what is compared when nobody set the variable.
_UNSET = re.compile(
    r"""(?:getenv|environ\.get)\(\s*["']\w{1,80}["']\s*(?:,\s*["']?([\w.]{0,40})["']?\s*)?\)"""
    r"""[^=!]{0,60}?(==|!=|\bnot\s+in\b|\bin\b)\s*(.{1,80})$""",
    re.DOTALL,
)
# Whether it is set: `os.getenv("CA") is not None`, `process.env.CA !== undefined`, `"CA" in os.environ`.
_IS_THERE = re.compile(
    r"""(?:\bis(?P<not>\s+not)?\s+None|(?P<unequal>!==?)\s*(?:undefined|null)|===?\s*(?:undefined|null))$"""
    r"""|^(?P<named>["']\w{1,80}["'])\s+(?P<in>not\s+in|in)\s+(?:os\.)?environ$"""
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


def members(program: Program, state: State, *names: str, depth: int = 0) -> Iterator[State]:
    """Yield what the object that *state* stands for holds under one of *names*.

    That can be a part of something else: ``headers: req.headers`` is the identifier and its step.
    """
    for name in names:
        wanted = state.at(state.node, (*state.steps, name))
        yield from (leaf for leaf in program.leaves(wanted) if not leaf.steps and leaf.key != wanted.key)
    for leaf in program.leaves(state) if depth < _DEEPEST else ():
        call = program.call(leaf)
        if call is not None and call.name in _COPIES and not leaf.steps:
            copied = [*call.arguments, *([call.receiver] if call.receiver is not None else [])]
            for node in copied:
                yield from members(program, leaf.at(node), *names, depth=depth + 1)
        elif leaf.node.type in ("object", "dictionary") and not leaf.steps:
            yield from _parts_of_others(program, leaf, names)


def _parts_of_others(program: Program, leaf: State, names: tuple[str, ...]) -> Iterator[State]:
    for child in parts(leaf.node):
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is not None and value is not None and leaf.index.text(key).strip("'\"") in names:
            yield from (each for each in program.leaves(leaf.at(value)) if each.steps)


def pairs(index: Index, names: frozenset[str]) -> Iterator[tuple[str, Node]]:
    """Yield (name, value) for the entries of objects and dictionaries that are called one of *names*."""
    named = b"|".join(re.escape(name.encode()) for name in sorted(names))
    for node in index.module.nodes_at(re.compile(rb"\b(?:" + named + rb")\b[\"']?\s{0,8}:"), "pair"):
        key, value = node.child_by_field_name("key"), node.child_by_field_name("value")
        name = index.text(key).strip("'\"") if key is not None else ""
        if name in names and value is not None:
            yield name, value


def is_false(program: Program, state: State) -> bool:
    """Whether *state* is false as it is written, or as long as nobody sets a variable."""
    return truth(program, state) is False


def truth(program: Program, state: State, depth: int = 0) -> bool | None:
    """Return whether *state* is true as long as nobody sets a variable; None where that cannot be told."""
    kind = state.node.type
    if kind in ("true", "false"):
        return kind == "true"
    if depth > _DEEPEST or state.steps:
        return None
    inner = parts(state.node)
    if kind in ("not_operator", "unary_expression") and inner:
        asked = _asked(program, state.at(inner[-1]), depth)
        negated = kind == "not_operator" or state.text.startswith("!")
        return not asked if negated and asked is not None else None
    if kind in ("comparison_operator", "binary_expression"):
        return _compared(program, state, inner)
    return _called(program, state, depth)


def _called(program: Program, state: State, depth: int) -> bool | None:
    """Return what `truth` returns of *state*, a call."""
    call = program.call(state)
    if call is not None and call.name in _TRUTH and call.receiver is None and len(call.arguments) == 1:
        return _asked(program, state.at(call.arguments[0]), depth)
    if call is not None and call.receiver is not None and call.name in _ENDS and call.arguments:
        whole = list(defaults(program, state.at(call.receiver)))
        part = program.shapes(state.at(call.arguments[0]))[0]
        if len(whole) == 1 and HOLE not in whole[0] + part:
            return _ENDS[call.name](whole[0], part)
    return None


def _asked(program: Program, state: State, depth: int) -> bool | None:
    """Return whether *state* counts as true, also if it is a variable, which nobody sets; None if unknown."""
    leaves = program.leaves(state)
    known = {False if _is_never_set(program, leaf) else truth(program, leaf, depth + 1) for leaf in leaves}
    return known.pop() if len(known) == 1 else None


def _compared(program: Program, state: State, inner: list[Node]) -> bool | None:
    """Return the outcome of a comparison: with the default of a variable, or of two fixed texts."""
    text = state.text[:400]
    there = _IS_THERE.search(text) if len(inner) == 2 else None
    if there is not None:
        return _is_there(program, state.at(inner[0]), there)
    match = _UNSET.search(text) or _UNSET_JS.search(text)
    if match is not None:
        unset, operator, other = match[1] or "", match[2], match[3].lower()
        equal = bool(unset) and re.search(rf"\b{re.escape(unset.lower())}\b", other) is not None
        return equal != (operator.startswith("!") or "not" in operator)
    node = state.node.child_by_field_name("operators") or state.node.child_by_field_name("operator")
    sign = state.index.text(node) if node is not None else ""
    unset_text = _unset(program, state.at(inner[0])) if len(inner) == 2 else None
    if unset_text is not None:
        return _compared_unset(program, state.at(inner[1]), unset_text, sign)
    if len(inner) != 2 or sign not in ("==", "===", "!=", "!=="):
        return None
    sides = [program.shapes(state.at(each)) for each in inner]
    if any(len(side) != 1 or HOLE in side[0] for side in sides):
        return None
    return (sides[0] == sides[1]) != sign.startswith("!")


def _is_there(program: Program, variable: State, there: re.Match[str]) -> bool | None:
    """Return the outcome of a comparison, *there*, that asks whether *variable* is set, where it is not."""
    if there["named"] is not None:
        return there["in"] != "in"
    unset = there["not"] is None and there["unequal"] is None
    return unset if _is_never_set(program, variable) else None


def _unset(program: Program, state: State) -> str | None:
    """Return the text, in small letters, that the variable *state* has when nobody sets it."""
    for _ in range(_DEEPEST):
        call = program.call(state)
        if call is None or call.receiver is None or call.name not in _TRIMMING:
            break
        state = state.at(call.receiver)
    if program.call(state) is None or not any(map(_READS.match, program.callee(state))):
        return None
    given = program.argument(state, 1, "default")
    if given is None:
        return ""
    for _ in range(_DEEPEST):
        made = program.call(given)
        if made is None or made.name not in ("str", "repr") or not made.arguments:
            break
        given = given.at(made.arguments[0])
    texts = {leaf.text for leaf in program.leaves(given) if leaf.node.type in ("true", "false")}
    texts |= {text for text in program.shapes(given) if not texts}
    return texts.pop().lower() if len(texts) == 1 and not any(HOLE in text for text in texts) else None


def _compared_unset(program: Program, other: State, unset: str, sign: str) -> bool | None:
    """Return the outcome of comparing *unset* with *other*: a text, or a list of texts."""
    if sign in ("==", "!="):
        texts = program.shapes(other)
    elif sign in ("in", "not in"):
        leaves = program.leaves(other)
        nodes = [leaf.at(node) for leaf in leaves if leaf.node.type in _LISTS for node in parts(leaf.node)]
        texts = tuple(text for each in nodes for text in program.shapes(each)) if len(leaves) == 1 else ()
    else:
        return None
    if not texts or any(HOLE in text for text in texts):
        return None
    return (unset in {text.lower() for text in texts}) is (sign in ("==", "in"))


def asked_for(program: Program, state: State) -> bool:
    """Whether *state* stands in a branch whose condition says that somebody chose it.

    A branch that is entered as long as nobody sets anything, and nobody does in the package, is no choice.
    """
    chosen = re.compile(douane_signatures.table(_DATA)["chosen"])
    inner = state.node
    for outer in ancestors(state.node):
        if outer.type in ("if_statement", "elif_clause", "ternary_expression", "conditional_expression"):
            condition = outer.child_by_field_name("condition")
            if condition is None and outer.type == "conditional_expression":
                condition = next(iter(parts(outer)[1:2]), None)
            other = condition is not None and condition.id != inner.id
            if condition is not None and other and chosen.search(state.index.text(condition)[:400]):
                body = outer.child_by_field_name("consequence") or next(iter(parts(outer)), None)
                entered = body is not None and body.id == inner.id
                if _as_delivered(program, state.at(condition)) is not entered:
                    return True
        elif outer.type in ("binary_expression", "boolean_operator"):
            left = outer.child_by_field_name("left")
            if left is not None and left.id != inner.id and chosen.search(state.index.text(left)[:400]):
                return True
        inner = outer
    return False


def _as_delivered(program: Program, condition: State) -> bool | None:
    """Return the outcome of *condition* where nobody sets a variable, or hands over what it asks for."""
    inner = condition.node
    negated = False
    for _ in range(_DEEPEST):
        inside = parts(inner)
        if inner.type == "parenthesized_expression" and inside:
            inner = inside[0]
        elif inner.type in ("not_operator", "unary_expression") and inside:
            inner, negated = inside[-1], not negated
    state = condition.at(inner)
    for binding in state.index.bindings(state.text, inner.start_byte) if inner.type == "identifier" else ():
        if binding.parameter is not None and not program.callers(state.index, binding.parameter[0]):
            return None  # whoever uses the package calls it
    # What an empty table has under a name is what nobody handed over.
    leaves = [leaf for leaf in program.leaves(state) if not (leaf.steps and leaf.text in ("{}", "dict()"))]
    known = {False if _is_never_set(program, leaf) else truth(program, leaf) for leaf in leaves}
    answer = known.pop() if len(known) == 1 else None
    return None if answer is None else answer is not negated


def _is_never_set(program: Program, leaf: State) -> bool:
    """Whether *leaf* is a variable of the environment without a default: nothing, unless somebody sets it."""
    if not from_environment(program, leaf):
        return False
    made = program.call(leaf)
    return made is None or (len(made.arguments) < 2 and "default" not in made.keywords)


def defaults(program: Program, state: State) -> Iterator[str]:
    """Yield the texts that *state* can be when nobody sets anything: defaults of variables and of flags."""
    yield from _defaults(program, state, set())


def _defaults(program: Program, state: State, seen: set[object]) -> Iterator[str]:
    """Yield them; *seen* are the calls that were looked at, for a default can be what it is stored in."""
    for leaf in program.leaves(state):
        call = program.call(leaf)
        if call is not None and call.name in ("getenv", "get", "pop", "Field", "Option", "Argument"):
            position = 0 if call.name in ("Field", "Option", "Argument") else 1
            given = program.argument(leaf, position, "default") if leaf.key not in seen else None
            seen.add(leaf.key)
            yield from _defaults(program, given, seen) if given is not None else ()
            continue
        if call is not None and leaf.steps:
            yield from _of_schema(program, leaf)
        texts = program.shapes(leaf)
        if texts != (HOLE,):
            yield from texts
        elif leaf.steps or leaf.node.type in ("identifier", "attribute", "member_expression"):
            yield from _flag(program, leaf)


def _of_schema(program: Program, leaf: State) -> Iterator[str]:
    """Yield the default that a schema has for the last step of *leaf*, which is read by it.

    ``z.object({ HOST: z.string().default("::") }).parse(process.env).HOST``, and the like of other libraries.
    """
    call = program.call(leaf)
    given = [*([call.receiver] if call.receiver is not None else []), *call.arguments] if call else []
    entry = re.compile(rf"(?<![\w$.])[\"']?{re.escape(leaf.steps[-1])}[\"']?\s*:\s*([^\n]{{1,200}})")
    for node in given[:_MOST_GIVEN]:
        for inner in program.leaves(leaf.at(node)):
            match = entry.search(inner.text[:_LONGEST_SCHEMA])
            default = _DEFAULT.search(match[1]) if match is not None else None
            if default is not None:
                yield default[2]


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
