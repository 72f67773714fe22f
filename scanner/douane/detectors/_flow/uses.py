"""How the names of one file are used: handed on, called as parameters, changed deep inside."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Binding, Call, Function, Write
    from douane.syntax import Module

_CHAINS = frozenset({"member_expression", "attribute", "subscript_expression", "subscript"})
_MOST_LINKS = 8  # of a chain of members
_MOST_FILLING = 400  # calls that put something into one table


class Uses(ABC):
    """Tables of an index that are only made where somebody asks for them."""

    module: Module
    calls: list[Call]
    calls_by_name: dict[str, list[Call]]
    writes: dict[str, list[Write]]
    writes_on: dict[tuple[str, str], list[Write]]
    filled: dict[int, tuple[Node, int]]

    def __init__(self) -> None:
        self._filling_in: dict[str, dict[Function | None, list[Call]]] = {}  # filled where they are asked for
        self._written_on: dict[tuple[str, str], dict[Function | None, list[Write]]] = {}  # likewise
        self._filling: dict[str, list[Call]] | None = None
        self._handed_on: dict[str, list[tuple[Call, Node]]] | None = None
        self._kept_on_itself: dict[str, list[Write]] | None = None
        self._calls_of_parameters: dict[int, Call] | None = None
        self._calls_within: dict[str, list[Call]] | None = None
        self._writes_within: dict[str, list[tuple[str, Write]]] | None = None
        self._known_thrown: list[Node] | None = None

    @abstractmethod
    def text(self, node: Node, most: int | None = None) -> str:
        """Return the source text of *node*; with *most* only of about so many first bytes."""

    @abstractmethod
    def call_at(self, node: Node) -> Call | None:
        """Return the call that *node* is."""

    @abstractmethod
    def bindings(self, name: str, position: int) -> list[Binding]:
        """Return the bindings of *name* as seen at byte *position*."""

    @abstractmethod
    def scope_of(self, name: str, position: int) -> Function | None:
        """Return the function in which *name*, as seen at *position*, is bound; None for the file."""

    @property
    def filling(self) -> dict[str, list[Call]]:
        """The calls that put into a table what others have under a name, by the name of the table."""
        if self._filling is None:
            self._filling = self._find_filling()
        return self._filling

    def _find_filling(self) -> dict[str, list[Call]]:
        found: dict[str, list[Call]] = {}
        for name in ("update", "setdefault"):
            for call in self.calls_by_name.get(name, ()):
                if call.receiver is not None and call.receiver.type == "identifier":
                    found.setdefault(self.text(call.receiver, 100), []).append(call)
        for call in self.calls_by_name.get("assign", ()):
            if len(call.arguments) > 1 and call.arguments[0].type == "identifier":
                found.setdefault(self.text(call.arguments[0], 100), []).append(call)
        return found

    def filling_in(self, name: str, position: int) -> list[Call]:
        """Return the first calls of `filling` that mean what *name* is at byte *position*."""
        within = self._filling_in.get(name)
        if within is None:
            within = self._filling_in[name] = {}
            for call in self.filling.get(name, ())[:_MOST_FILLING]:
                within.setdefault(self.scope_of(name, call.node.start_byte), []).append(call)
        return within.get(self.scope_of(name, position), [])

    def written_on(self, name: str, part: str, position: int) -> list[Write]:
        """Return the assignments to the property *part* of what *name* is at byte *position*."""
        if (name, part) not in self.writes_on:
            return []
        within = self._written_on.get((name, part))
        if within is None:
            within = self._written_on[name, part] = {}
            for write in self.writes_on[name, part]:
                within.setdefault(self.scope_of(name, write.target.start_byte), []).append(write)
        return within.get(self.scope_of(name, position), [])

    @property
    def handed_on(self) -> dict[str, list[tuple[Call, Node]]]:
        """Calls and the arguments of theirs that are only a name, by the last part of that name."""
        if self._handed_on is None:
            self._handed_on = self._find_handed_on()
        return self._handed_on

    def _find_handed_on(self) -> dict[str, list[tuple[Call, Node]]]:
        found: dict[str, list[tuple[Call, Node]]] = {}
        for call in self.calls:
            for node in call.every_argument:
                made = self.call_at(node)
                named = made.receiver if made is not None and made.name == "bind" else node
                named = self.filled[node.id][0] if node.id in self.filled else named
                last = named
                if named is not None and named.type in ("member_expression", "attribute"):
                    last = named.child_by_field_name("property") or named.child_by_field_name("attribute")
                elif named is not None and named.type != "identifier":
                    last = None
                if last is not None and last.end_byte - last.start_byte < 100:
                    found.setdefault(self.text(last), []).append((call, node))
        return found

    @property
    def kept_on_itself(self) -> dict[str, list[Write]]:
        """Assignments of a name to a property of the object itself, by that name: ``self.run = run``."""
        if self._kept_on_itself is None:
            self._kept_on_itself = self._find_kept_on_itself()
        return self._kept_on_itself

    def _find_kept_on_itself(self) -> dict[str, list[Write]]:
        found: dict[str, list[Write]] = {}
        for writes in self.writes.values():
            for write in writes:
                if write.value.type == "identifier" and self.text(write.target, 8) in ("self", "this"):
                    found.setdefault(self.text(write.value, 100), []).append(write)
        return found

    @property
    def calls_of_parameters(self) -> dict[int, Call]:
        """Calls of what the function around them is handed as a plain parameter, by their node."""
        if self._calls_of_parameters is None:
            self._calls_of_parameters = self._find_calls_of_parameters()
        return self._calls_of_parameters

    def _find_calls_of_parameters(self) -> dict[int, Call]:
        found = {}
        for call in self.calls:
            if call.callee.type == "identifier":
                known = self.bindings(call.name, call.callee.start_byte)
                if any(each.parameter is not None and not each.steps for each in known):
                    found[call.node.id] = call
        return found

    @property
    def calls_within(self) -> dict[str, list[Call]]:
        """Calls on a property of a name, by that name: ``url.searchParams.append(...)``."""
        if self._calls_within is None:
            self._calls_within = self._find_calls_within()
        return self._calls_within

    def _find_calls_within(self) -> dict[str, list[Call]]:
        found: dict[str, list[Call]] = {}
        for call in self.calls:
            if call.receiver is not None and call.receiver.type in _CHAINS:
                root, _ = self.root_of(call.receiver)
                if root:
                    found.setdefault(root, []).append(call)
        return found

    @property
    def writes_within(self) -> dict[str, list[tuple[str, Write]]]:
        """Assignments deep inside a name, by that name, each with the property of it that they belong to."""
        if self._writes_within is None:
            self._writes_within = self._find_writes_within()
        return self._writes_within

    def _find_writes_within(self) -> dict[str, list[tuple[str, Write]]]:
        found: dict[str, list[tuple[str, Write]]] = {}
        for writes in self.writes.values():
            for write in writes:
                root, first = self.root_of(write.target) if write.target.type in _CHAINS else ("", "")
                if root:
                    found.setdefault(root, []).append((first, write))
        return found

    def thrown_within(self, start: int, end: int) -> list[Node]:
        """Return what JavaScript's ``throw`` throws from byte *start* to before *end*, in order."""
        places = [node.start_byte for node in self._thrown]
        return self._thrown[bisect_left(places, start) : bisect_left(places, end)]

    @property
    def _thrown(self) -> list[Node]:
        if self._known_thrown is None:
            self._known_thrown = self.module.captures("(throw_statement (_) @thrown)").get("thrown", [])
        return self._known_thrown

    def path_of(self, write: Write) -> tuple[str, ...]:
        """Return the names of the properties from the object that *write* begins with to what it sets."""
        _, names = self._chain(write.target)
        return (*names, write.name)

    def root_of(self, node: Node) -> tuple[str, str]:
        """Return the name that the chain of members *node* begins with, and the first property taken of it.

        What belongs to an object itself begins with that property: ``self.meta["k"]`` with ``.meta``.
        """
        root, names = self._chain(node)
        if root is None:
            return "", ""
        first = names[0] if names else ""
        name = self.text(root, 100) if root.type in ("identifier", "this") else ""
        return (f".{first}", first) if name in ("self", "this", "cls") else (name, first)

    def _chain(self, node: Node) -> tuple[Node | None, list[str]]:
        """Return what the chain of members *node* begins with, where that can be told, and what is taken."""
        from douane.detectors._flow.index import ELEMENT

        names: list[str] = []
        root: Node | None = node
        for _ in range(_MOST_LINKS):
            if root is None or root.type not in _CHAINS:
                break
            key = root.child_by_field_name("property") or root.child_by_field_name("attribute")
            names.append(self.text(key, 100) if key is not None else ELEMENT)
            root = root.child_by_field_name("object") or root.child_by_field_name("value")
        return root, names[::-1]
