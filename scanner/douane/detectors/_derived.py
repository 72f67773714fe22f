"""What a checked expression has to do with the value that is used: is it the same, or made of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT, PART

if TYPE_CHECKING:
    from collections.abc import Callable

    from douane.detectors._checks import Subject
    from douane.detectors._flow import Program, State
    from douane.detectors._flow.index import Call

# Calls that resolve `.` and `..` of a path; `join` and `resolve` only as functions of a path module.
_NORMALISING = frozenset(
    {
        "realpath",
        "abspath",
        "normpath",
        "realpathSync",
        "resolve",
        "normalize",
        "relative",
        "relpath",
        "native",
    }
)
# Calls that give back a part of what they are given.
_REDUCING = frozenset(
    {
        *(
            "extname",
            "splitext",
            "charAt",
            "slice",
            "substring",
            "substr",
            "at",
            "split",
            "partition",
            "rpartition",
            "basename",
        ),
        *("dirname", "pop", "shift", "match", "exec", "lastIndexOf", "type", "guess_type", "lookup"),
    }
)
# What is taken of a path so is only the name of a file.
_NAMING = frozenset({"Path", "PurePath", "PurePosixPath", "PureWindowsPath", "parse"})
_NAMES = (("name",), ("stem",), ("base",))
_JOINING = frozenset({"join", "joinpath", "Path", "PurePath", "with_name"})
_JOINS_IN_PYTHON = frozenset({"binary_operator", "string", "concatenated_string"})


_MEMBERS = frozenset({"member_expression", "attribute"})
_UNNAMED = frozenset({ELEMENT, PART})
_MOST_STATES = 300  # values behind one side of a condition: what is checked stands near what is used


class Derivation:
    """Answers by walking back from the checked expression."""

    def __init__(self, program: Program, foreign: Callable[[State], str | None]) -> None:
        """*foreign* names what strangers have a part in, as for `Program.tracer`."""
        self._program = program
        self._source = foreign
        self._foreign = program.tracer(foreign)

    def reaches(self, checked: State, subject: Subject, *, whole: bool = False) -> bool:
        """Whether *checked* is *subject*, or made of it; with *whole*, not only of its suffix."""
        if subject.is_at(checked):
            return True
        if whole and _is_beside(checked, subject):
            return False

        def it(state: State) -> str | None:
            if whole and self._is_reduced(state):
                return ""
            return "it" if subject.is_at(state) else self._end(state)

        return self._program.tracer(it, most=_MOST_STATES).reaches(checked)

    def _is_reduced(self, state: State) -> bool:
        call = self._program.call(state)
        if call is not None:
            named = call.name in _NAMING and state.steps[:1] in _NAMES
            if named or call.name in _REDUCING:
                return True
        return state.steps[:1] in (("suffix",), ("ext",), ("type",), ("protocol",), ("scheme",))

    def is_foreign(self, state: State) -> bool:
        """Whether strangers have a part in *state*."""
        return self._foreign.reaches(state)

    def is_settled(self, checked: State) -> bool:
        """Whether *checked* is a path whose ``..`` were resolved after the last part was joined to it."""
        return self._program.tracer(self._settling).reaches(checked)

    def passes(self, checked: State, names: frozenset[str]) -> bool:
        """Whether *checked* is made by a call of one of *names*."""

        def called(state: State) -> str | None:
            call = self._program.call(state)
            return "it" if call is not None and call.name in names else self._end(state)

        return self._program.tracer(called, most=_MOST_STATES).reaches(checked)

    def _end(self, state: State) -> str | None:
        """End a walk where what strangers fill in enters: behind it is only more that they fill in."""
        return "" if self._source(state) else None

    def _settling(self, state: State) -> str | None:
        python = state.index.module.language.is_python
        call = self._program.call(state)
        if call is None:
            joins = python and state.node.type in _JOINS_IN_PYTHON and len(state.node.named_children) > 1
            return "" if joins else self._end(state)
        if call.name in _NORMALISING or (not python and call.name == "join" and self._of_paths(state)):
            return "settled" if self.is_foreign(state) else ""
        return "" if python and call.name in _JOINING and _is_joining(call) else None

    def _of_paths(self, state: State) -> bool:
        return any("path" in name for name in self._program.callee(state))


def _is_beside(checked: State, subject: Subject) -> bool:
    """Whether *checked* is spelled out as another part of the parameter that *subject* is a part of.

    ``ctx.method`` tells nothing of ``ctx.request.body``. What holds for the whole holds for its parts; and of
    what a function made of a text, as an address, one part may tell of another.
    """
    steps: list[str] = []
    node = checked.node
    while node.type in _MEMBERS and not checked.steps:
        owner = node.child_by_field_name("object")
        part = node.child_by_field_name("property") or node.child_by_field_name("attribute")
        if owner is None or part is None:
            return False
        steps.insert(0, checked.index.text(part))
        node = owner
    if not steps or not subject.steps or not subject.is_at(checked.at(node)):
        return False
    known = checked.index.bindings(subject.name, node.start_byte)
    if not known or any(each.parameter is None for each in known) or not _UNNAMED.isdisjoint(subject.steps):
        return False
    return any(mine != theirs for mine, theirs in zip(steps, subject.steps, strict=False))


def _is_joining(call: Call) -> bool:
    return call.name not in ("Path", "PurePath") or len(call.arguments) > 1
