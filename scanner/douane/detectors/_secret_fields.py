"""Fields of objects that hold secrets: listed with all others, shown with the object, or taken by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import ELEMENT, EXCEPT, PART
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Class

_DATA = "code/exposure.toml"
FIELD = "the field "
"""How what is told of a secret field begins."""
_DECLARED = re.compile(r"^\s{1,8}(\w{1,60})\s*:\s*(?:str|Optional\[str|Annotated)", re.IGNORECASE)
_REPRESENTS = frozenset({"__repr__", "__str__", "toJSON"})
# What lists all fields of an object.
_LISTING = frozenset({"asdict", "vars", "astuple", "model_dump", "model_dump_json", "_asdict"})
_LISTS = re.compile(r"\b(asdict|vars|astuple|model_dump|model_dump_json|_asdict)\s*\(|\.__dict__\b")
_LONGEST = 20_000  # characters of a function that are read


class Fields:
    """Answers for the classes of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def listed(self, state: State) -> str | None:
        """Return the secret field of an object all of whose fields are listed: ``asdict(self).items()``.

        A field that the function names is one that it may leave out: then that is empty. None where no class
        of the package with such a field is known to be listed.
        """
        call = self._program.call(state)
        if call is None or call.name not in _LISTING or not _takes_all(state):
            return None
        given = call.arguments[0] if call.arguments else call.receiver
        return self._left_in(state, given) if given is not None else None

    def named(self, state: State) -> str:
        """Return the secret field that the attribute at *state* is, or is among those of ``x.__dict__``."""
        owner = state.node.child_by_field_name("object")
        name = state.node.child_by_field_name("attribute") or state.node.child_by_field_name("property")
        if owner is None or name is None:
            return ""
        if state.index.text(name, 60) == "__dict__":
            return self._left_in(state, owner) or ""
        for index, class_ in self._annotated(state.at(owner)):
            if index.text(name, 60) in _fields(index, class_):
                return f"{FIELD}{index.text(name, 60)} of {class_.name}"
        return ""

    def of_instance(self, state: State) -> str:
        """Return the secret field of a data class of the package that the call at *state* makes."""
        call = self._program.call(state)
        for leaf in (
            self._program.leaves(state.at(call.callee)) if call is not None and not state.steps else ()
        ):
            class_ = leaf.index.class_at(leaf.node)
            field = _secret_field(leaf.index, class_) if class_ is not None else ""
            if field:
                return field
        return ""

    def are_listed_in(self, state: State) -> bool:
        """Whether the call at *state* is one of a function of the package that lists all fields."""
        called = self._program.functions_called(state)
        return any(_LISTS.search(index.text(function.node)[:_LONGEST]) for index, function in called)

    def _left_in(self, state: State, given: Node) -> str | None:
        """Return the secret field of *given* unless the function around *state* names it; None if none is."""
        around = state.index.enclosing(state.node.start_byte)
        text = state.index.text(around.node if around is not None else state.node)[:_LONGEST]
        if state.index.text(given) == "self":
            own = state.index.enclosing_class(given.start_byte)
            classes = [(state.index, own)] if own is not None else []
        else:
            leaves = self._program.leaves(state.at(given))
            classes = [each for leaf in leaves for each in self._made(leaf)]
            classes += self._annotated(state.at(given))
        fields = [field for each in classes if (field := _secret_field(*each))]
        for field in fields:
            if not re.search(rf"[\"']{re.escape(field.split()[2])}[\"']", text):
                return field
        return "" if fields else None

    def _made(self, leaf: State) -> list[tuple[Index, Class]]:
        """Return the classes of which *leaf* makes an instance."""
        call = self._program.call(leaf)
        if call is None or leaf.steps:
            return []
        if leaf.index.text(call.callee) == "cls":
            own = leaf.index.enclosing_class(leaf.node.start_byte)
            return [(leaf.index, own)] if own is not None else []
        return self._classes(leaf.at(call.callee))

    def _annotated(self, owner: State) -> list[tuple[Index, Class]]:
        """Return the classes that the parameter at *owner* is declared to be one of."""
        if owner.node.type != "identifier" or not owner.index.module.language.is_python:
            return []
        for binding in owner.index.bindings(owner.text, owner.node.start_byte):
            around = binding.node.parent
            if binding.parameter is None or around is None or not around.type.startswith("typed"):
                continue
            kind = around.child_by_field_name("type")
            inner = kind.named_children[0] if kind is not None and kind.named_children else kind
            if inner is not None and inner.type == "identifier":
                return self._classes(State(owner.index, inner))
        return []

    def _classes(self, named: State) -> list[tuple[Index, Class]]:
        found = ((leaf.index, leaf.index.class_at(leaf.node)) for leaf in self._program.leaves(named))
        return [(index, class_) for index, class_ in found if class_ is not None]


def _takes_all(state: State) -> bool:
    """Whether *state* asks for all of an object, or for all but some of its fields."""
    return all(step in (ELEMENT, PART) or step.startswith(EXCEPT) for step in state.steps)


def _secret_field(index: Index, class_: Class) -> str:
    """Return the field of *class_* that holds a secret and is shown when an instance is printed."""
    around = class_.node.parent
    bases = " ".join(index.text(base) for base in class_.bases)
    decorated = around is not None and around.type == "decorated_definition"
    shows = decorated and around is not None and "dataclass" in index.text(around)[:200]
    if not (shows or re.search(r"BaseSettings|BaseModel|NamedTuple", bases)) or _REPRESENTS & set(
        class_.methods
    ):
        return ""
    fields = _fields(index, class_)
    return f"{FIELD}{fields[0]} of {class_.name}" if fields else ""


def _fields(index: Index, class_: Class) -> list[str]:
    """Return the names of the fields of *class_* that hold a secret and are not hidden."""
    data = douane_signatures.table(_DATA)
    found = []
    for line in index.text(class_.node)[:8000].split("\n"):
        field = _DECLARED.match(line)
        if field is None or not re.fullmatch(data["secret_field"], field[1]):
            continue
        if re.fullmatch(data["plain_field"], field[1]):
            continue
        if not re.search(r"repr\s*=\s*False|Secret(Str|Bytes)|exclude\s*=\s*True", line):
            found.append(field[1])
    return found
