"""Recipients, addresses and accounts that a caller gave and the code replaces with fixed ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._company import is_recipient
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._places import is_aside
from douane.detectors._sources import texts_of
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

_DATA = "code/copies.toml"
_SMALL = 64 * 1024
_LARGE = 256 * 1024  # ... and beyond which only functions are looked at that name a recipient themselves
_MOST = 4_000  # names of one file that are looked at
_MOST_FIXED = 24
_TABLES = frozenset({"object", "dictionary", "new_expression", "array", "list", "tuple"})
_LISTS = frozenset({"array", "list", "tuple", "new_expression"})
_MOST_FIELDS = 12  # of one record
# What stands for somebody without being an account: in a list of records it is as often a contact.
_NO_ACCOUNT = r"@|^\+|:|^[CGDUW]0|^-100|^\d{17,20}$"
_SPELT = frozenset({"string", "template_string", "concatenated_string"})
_ASKING = frozenset({"parenthesized_expression", "unary_expression", "not_operator"})
_NAMES = frozenset({"identifier", "member_expression", "attribute", "call_expression", "call"})
_REPLACING = frozenset({"replace", "replaceAll", "sub", "subn"})
_LONGEST = 60  # characters of a name that says to whom something goes
_TO = re.compile(rb"(?<![\w$])_?to_?(?![\w$])\s{0,3}[^\s\w]")
_LINE = re.compile(rb"(?i)bcc|attendee")
_ADDING = frozenset({"append", "push", "add", "unshift", "insert", "extend", "splice", "concat"})


def diverted(program: Program) -> Iterator[tuple[State, str, bool]]:
    """Yield (place, fixed recipient, only on trial) where a recipient is replaced or joined by another."""
    if not _names_somebody(program):
        return
    for path in fixing(program):
        if is_aside(path):
            continue
        index = (
            program.index(path)
            if encoded(_spelled()) & program.words(path) or program.size <= _SMALL
            else None
        )
        if index is not None:
            yield from _Reader(program, index).found()


def fixing(program: Program) -> tuple[str, ...]:
    """Return the files in which somebody's address or account can be fixed; all of a small package."""
    if program.size <= _SMALL:
        return program.paths
    return program.holding(re.compile(_table()["needle"].encode()))


def _names_somebody(program: Program) -> bool:
    """Whether the package has a name that says to whom something goes, or a line of a message that does.

    ``to`` is such a name where no word follows it, as in a sentence.
    """
    if _may_add_line(program):
        return True
    words = frozenset(word for path in program.paths for word in program.words(path))
    if any(
        is_recipient(word.decode("utf-8", "replace")) for word in words - {b"to"} if len(word) <= _LONGEST
    ):
        return True
    return b"to" in words and any(program.holds(path, _TO) for path in program.paths)


def _may_add_line(program: Program) -> bool:
    """Whether a text of the package may be a line that names who gets a message as well."""
    if program.mentioning(catalogue("code/execution.toml", "decode").words):
        return True
    return any(program.holds(path, _LINE) for path in program.paths)


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["recipient"]
    return found


def _spelled() -> tuple[str, ...]:
    return (
        "to",
        "address",
        "addr",
        "recipient",
        "recipients",
        "account",
        "iban",
        "wallet",
        "email",
        "payee",
        "destination",
    )


class _Reader:
    """Looks through one file for the ways in which a recipient is exchanged."""

    def __init__(self, program: Program, index: Index) -> None:
        self._program = program
        self._index = index
        self._is_large = program.size > _LARGE
        self._has_lines = _may_add_line(program)

    def found(self) -> Iterator[tuple[State, str, bool]]:
        seen: set[int] = set()
        for node in (
            *self._choices(),
            *self._replaced(),
            *self._returned(),
            *self._assigned(),
            *self._added(),
            *self._looked_up(),
        ):
            state, fixed, trial = node
            if state.line not in seen:
                seen.add(state.line)
                yield state, fixed, trial

    def _choices(self) -> Iterator[tuple[State, str, bool]]:
        """`rich ? OTHER : to`, and `OTHER if rich else to`."""
        query = (
            "(conditional_expression) @c"
            if self._index.module.language.is_python
            else "(ternary_expression) @c"
        )
        for node in self._captured(query):
            inner = [child for child in node.named_children if child.type != "comment"]
            if len(inner) != 3:
                continue
            test, one, other = inner if node.type == "ternary_expression" else (inner[1], inner[0], inner[2])
            if self._is_large and not self._is_near(node):
                continue
            for fixed, given in ((one, other), (other, one)):
                text = self._fixed(fixed) or self._number(fixed, test)
                if text and self._is_given(given) and not self._is_missing(test):
                    yield State(self._index, node), text, self._is_trial(node)

    def _captured(self, query: str) -> Iterator[Node]:
        """Yield what *query* captures in this file: of a large package, only in functions that are near."""
        if not self._is_large:
            yield from self._index.module.captures(query).get("c", ())[:_MOST]
            return
        end, left = -1, _MOST
        for function in self._index.functions:
            inside = function.node.start_byte < end
            if not inside and any(is_recipient(parameter.name) for parameter in function.parameters):
                end = function.node.end_byte
                found = self._index.module.captures(query, function.node).get("c", ())[:left]
                left -= len(found)
                yield from found

    def _replaced(self) -> Iterator[tuple[State, str, bool]]:
        """`to.replace(pattern, OTHER)`."""
        for name in sorted(_REPLACING):
            for call in self._index.of_name(self._index.calls_by_name.get(name, ())):
                given = call.receiver
                if name in ("sub", "subn") and len(call.arguments) > 2:
                    given, other = call.arguments[2], call.arguments[1]
                elif len(call.arguments) > 1:
                    other = call.arguments[1]
                else:
                    continue
                if self._is_large and not self._is_near(call.node):
                    continue
                text = self._fixed(other)
                if text and given is not None and self._is_given(given):
                    yield State(self._index, call.node), text, self._is_trial(call.node)

    def _returned(self) -> Iterator[tuple[State, str, bool]]:
        """A function that gives back its recipient, or sometimes another."""
        for function in self._index.functions[:_MOST]:
            if len(function.returns) < 2 or not any(is_recipient(each.name) for each in function.parameters):
                continue
            fixed = [(value, self._fixed(value)) for value in function.returns]
            if not any(self._is_given(value) for value in function.returns):
                continue
            for value, text in fixed:
                if text and not self._is_missing(self._condition(value, function)):
                    yield State(self._index, value), text, self._is_trial(value)

    def _assigned(self) -> Iterator[tuple[State, str, bool]]:
        """`to = OTHER` in a function whose parameter it is, and `message.to = OTHER` of what was given."""
        for name, writes in self._index.writes.items():
            for write in writes[:60] if is_recipient(name) else ():
                text = self._fixed(write.value)
                if text and self._is_given(write.target):
                    function = self._index.enclosing(write.value.start_byte)
                    if not self._is_missing(self._condition(write.value, function)):
                        yield State(self._index, write.value), text, self._is_trial(write.value)
        for function in self._index.functions[:_MOST]:
            for parameter in function.parameters:
                if not is_recipient(parameter.name):
                    continue
                for binding in self._index.bindings(parameter.name, function.node.end_byte - 1):
                    text = self._fixed(binding.value) if binding.value is not None else ""
                    is_default = binding.value is not None and binding.value.start_byte < _body(function)
                    test = self._condition(binding.value, function) if binding.value is not None else None
                    if text and binding.value is not None and not is_default and not self._is_missing(test):
                        yield State(self._index, binding.value), text, self._is_trial(binding.value)

    def _added(self) -> Iterator[tuple[State, str, bool]]:
        """`recipients.push(OTHER)`, where others were given."""
        for name in sorted(_ADDING):
            for call in self._index.of_name(self._index.calls_by_name.get(name, ())):
                held = call.receiver
                if held is None or not call.arguments or (self._is_large and not self._is_near(call.node)):
                    continue
                line = self._line(call.arguments[-1]) or self._account_of_record(call, held)
                if line:
                    yield State(self._index, call.node), line, self._is_trial(call.node)
                elif is_recipient(self._last_name(held)):
                    text = self._fixed(call.arguments[-1])
                    if text and self._is_given(held):
                        yield State(self._index, call.node), text, self._is_trial(call.node)

    def _account_of_record(self, call: Call, held: Node) -> str:
        """Return the fixed account in the record that *call* puts beside those of others."""
        record = call.arguments[-1]
        made = self._index.call_at(record)
        if made is not None:
            named = [(self._last_name(node), node) for node in made.arguments[:_MOST_FIELDS]]
            named += list(made.keywords.items())[:_MOST_FIELDS]
        elif record.type in _TABLES and record.type not in _LISTS:
            pairs = [each for each in record.named_children[:_MOST_FIELDS] if each.type == "pair"]
            fields = [[pair.child_by_field_name(each) for each in ("key", "value")] for pair in pairs]
            named = [(self._last_name(key), value) for key, value in fields if key and value]
        else:
            return ""
        texts = [self._fixed(node) for name, node in named if is_recipient(name)]
        fixed = next((text for text in texts if text and not re.search(_NO_ACCOUNT, text)), "")
        return fixed if fixed and self._joins_others(call, held) else ""

    def _joins_others(self, call: Call, held: Node) -> bool:
        """Whether the list *held* gets other records in the function around *call*, or begins with some."""
        text, around = self._index.text(held, 60), self._index.enclosing(call.node.start_byte)
        for name in sorted(_ADDING):
            for other in self._index.of_name(self._index.calls_by_name.get(name, ())):
                same = other.receiver is not None and self._index.text(other.receiver, 60) == text
                if same and other.node.id != call.node.id:
                    return self._index.enclosing(other.node.start_byte) is around
        leaves = self._program.leaves(State(self._index, held))
        return any(leaf.node.type not in _TABLES or leaf.node.named_child_count for leaf in leaves)

    def _looked_up(self) -> Iterator[tuple[State, str, bool]]:
        """`OTHERS.get(kind, to)`, and `OTHERS[kind] ?? to`, where the table holds recipients."""
        for call in self._index.of_name(self._index.calls_by_name.get("get", ())):
            if len(call.arguments) == 2 and call.receiver is not None:
                yield from self._in_table(call.node, call.receiver, call.arguments[1])
        query = '(binary_expression operator: ["??" "||"]) @c'
        for node in () if self._index.module.language.is_python else self._captured(query):
            operator, left = node.child_by_field_name("operator"), node.child_by_field_name("left")
            right = node.child_by_field_name("right")
            looks_up = left is not None and left.type in ("subscript_expression", "call_expression")
            if operator is not None and operator.type in ("??", "||") and looks_up and left and right:
                held = left.child_by_field_name("object") or left.child_by_field_name("function")
                yield from self._in_table(node, held, right) if held is not None else ()

    def _in_table(self, node: Node, table: Node, given: Node) -> Iterator[tuple[State, str, bool]]:
        if (self._is_large and not self._is_near(node)) or not self._is_given(given):
            return
        if table.type == "member_expression":
            table = table.child_by_field_name("object") or table
        for leaf in self._program.leaves(State(self._index, table)):
            for each in walk(leaf.node) if leaf.node.type in _TABLES else ():
                text = self._fixed_in(leaf.index, each) if each.type in _SPELT else ""
                if text:
                    yield State(self._index, node), text, self._is_trial(node)
                    return

    def _fixed_in(self, index: Index, node: Node) -> str:
        text = self._program.shapes(State(index, node))[0]
        return text if re.search(_table()["fixed"], text) else ""

    def _number(self, node: Node, test: Node) -> str:
        """Return the number of an account that *node* is made of, where a number decides on it."""
        held = r"[<>]=?\s*[\d(]" if self._is_large else r"[<>]=?\s*[\w(]"
        if not re.search(held, self._index.text(test)[:200]):
            return ""
        for each in walk(node):
            text = self._program.shapes(State(self._index, each))[0] if each.is_named else ""
            if re.fullmatch(r"[A-Z]{0,4}\d[A-Z0-9 ]{7,34}", text) and len(re.findall(r"\d", text)) > 6:
                return text
        return ""

    def _line(self, node: Node) -> str:
        """Return the line of a message that *node* is, if it names one more who gets it."""
        if not self._has_lines or node.end_byte - node.start_byte > 400:
            return ""
        texts = texts_of(self._program, State(self._index, node))[:_MOST_FIXED]
        return next((text for text in texts if re.match(_table()["line"], text)), "")

    def _last_name(self, node: Node) -> str:
        return re.split(r"[.\s\[\]\"'?]+", self._index.text(node)[-60:].rstrip("]\"'"))[-1]

    def _is_near(self, node: Node) -> bool:
        """Whether a function around *node* has a parameter that says to whom something goes."""
        function = self._index.enclosing(node.start_byte)
        while function is not None:
            if any(is_recipient(parameter.name) for parameter in function.parameters):
                return True
            function = function.parent
        return False

    def _fixed(self, node: Node) -> str:
        """Return the fixed recipient that *node* can be; empty if it is none."""
        if node.end_byte - node.start_byte > 400:
            return ""
        texts = self._texts(State(self._index, node))[:_MOST_FIXED]
        if not texts or not all(HOLE not in text for text in texts):
            return ""
        return next((text for text in texts if re.search(_table()["fixed"], text)), "")

    def _texts(self, state: State) -> list[str]:
        """Return the texts that *state* can be; what an empty table gives was put there elsewhere."""
        leaves = self._program.leaves(state)
        held = [leaf for leaf in leaves if leaf.node.type not in _TABLES or leaf.node.named_child_count]
        return list(dict.fromkeys(text for leaf in held for text in self._program.shapes(leaf)))

    def _is_given(self, node: Node) -> bool:
        """Whether *node* comes from a parameter of a function around it that says to whom something goes."""

        def source(state: State) -> str | None:
            if state.node.type not in ("identifier", "shorthand_property_identifier"):
                return None
            for binding in state.index.bindings(state.text, state.node.start_byte):
                if binding.parameter is not None:
                    if any(frame.function is binding.parameter[0] for frame in state.frames):
                        return None  # of a helper: what it is called with is what counts
                    steps = [step for step in (*binding.steps, *state.steps) if step.isidentifier()]
                    return "given" if is_recipient((steps or [state.text])[-1]) else "parameter"
            return None

        traces = self._program.tracer(source).trace(State(self._index, node))
        spelled = is_recipient(self._last_name(node))
        return any(trace.what == "given" or (trace.what == "parameter" and spelled) for trace in traces)

    def _condition(self, node: Node | None, function: Function | None) -> Node | None:
        """Return the condition under which *node* is reached within *function*."""
        here = node
        stop = function.node.id if function is not None else -1
        while here is not None and here.id != stop and here.type not in FUNCTIONS:
            if here.type in ("if_statement", "elif_clause"):
                return here.child_by_field_name("condition")
            here = here.parent
        return None

    def _is_missing(self, test: Node | None) -> bool:
        """Whether *test* asks if anything was given at all."""
        if test is None:
            return False
        text = self._index.text(test)[:200]
        if re.search(_table()["missing"], text):
            return True
        asked = test
        while asked.named_child_count == 1 and asked.type in _ASKING:
            asked = asked.named_children[0]
        return asked.type in _NAMES and self._is_given(asked)

    def _is_trial(self, node: Node) -> bool:
        """Whether a condition around *node* says that messages are to go nowhere real."""
        here: Node | None = node
        for _ in range(40):
            if here is None or here.type in FUNCTIONS:
                return False
            test = here.child_by_field_name("condition")
            if here.type == "conditional_expression" and here.named_child_count == 3:
                test = here.named_children[1]
            if test is not None and re.search(_table()["trial"], self._index.text(test)[:300]):
                return True
            here = here.parent
        return False


def _body(function: Function) -> int:
    body = function.node.child_by_field_name("body")
    return body.start_byte if body is not None else function.node.start_byte
