"""Checks that keep a request away from machines that only the server can reach."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import (
    ASKED,
    BEGINS,
    ENDS,
    HOLDS,
    MATCHES,
    MEMBER,
    PROPERTY,
    Told,
    is_written_out,
    pattern_of,
    told,
)
from douane.detectors._derived import Derivation
from douane.detectors._flow.aliases import step
from douane.detectors._listed import Listed
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._inputs import Inputs

_WHOLE_HOST = re.compile(r"^[a-z][a-z0-9+.-]*://[^/?#\ufffc]+/", re.IGNORECASE)
_LOOKING_UP = frozenset(
    {
        "lookup",
        "resolve",
        "resolve4",
        "resolve6",
        "getaddrinfo",
        "gethostbyname",
        "gethostbyname_ex",
        "ip_address",
    }
)
_RESOLVES = re.compile(r"(?i)lookup|resolve|getaddrinfo|gethostby|ip_?address|is_?ip|BlockList|ipaddr")
# Questions that only a number answers with yes: it names no machine, as in a schema that asks for one.
_NUMBERS = frozenset({"isInteger", "isSafeInteger", "isdigit", "isdecimal"})
_LISTS = frozenset({"array", "list", "tuple"})
_MOST_MEMBERS = 20  # of a list that is gone through
_PUBLIC = "unicast"  # the range of addresses of machines that anybody can reach (ipaddr.js)
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:?(//)?$", re.IGNORECASE)
# A pattern that pins the host: from the beginning to where the host ends.
_PINS = re.compile(r"^/\^(\(\?:)?https?\??:(\\?/){2}.*\w+\\\.\w+\)?(\\/|\(|\[/|\$)", re.DOTALL)
_HOST_ONLY = re.compile(r"^/\^.*\\\.\w+\)?\$/\w*$|^/(\^|\(\^)?[^/]*\\\.\w+\$/\w*$", re.DOTALL)


class Reachable(Listed):
    """Judges checks of the host of an address.

    *lenient*: also those that can be passed by; *by_name*: only those that look at the name, and not at what
    it leads to.
    """

    def __init__(
        self, program: Program, derivation: Derivation, *, lenient: bool = False, by_name: bool = False
    ) -> None:
        super().__init__(program, derivation)
        self._lenient = lenient
        self._by_name = by_name
        self._guarding = re.compile(douane_signatures.table("code/addresses.toml")["named"]["guarding"])

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* asks an allowed machine where *condition* is known to be true (or false)."""
        return any(
            self._is_number(each, subject) or self._is_checked(subject, condition, each)
            for each in told(self._program, condition, holds=holds)
        )

    def _is_checked(self, subject: Subject, condition: State, each: Told) -> bool:
        if not (self._fits(condition, each) and self._derivation.reaches(each.subject, subject)):
            return False
        return not (self._by_name and self._derivation.passes(each.subject, _LOOKING_UP))

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* only comes back if *subject* asks an allowed machine."""
        made = self._program.call(call)
        if made is None or not self._guarding.search(made.name) or self._program.functions_called(call):
            return False
        return any(self._derivation.reaches(call.at(node), subject) for node in made.arguments)

    def _is_number(self, each: Told, subject: Subject) -> bool:
        """Whether *each* tells that *subject* itself is a number: by name, or one of a list gone through."""
        if each.kind != ASKED or not each.positive or each.name not in _NUMBERS:
            return False
        listed = (one for one in step(self._program, each.subject) if one.node.type in _LISTS)
        members = (one.at(node) for one in listed for node in parts(one.node)[:_MOST_MEMBERS])
        return any(subject.is_at(one) for one in (each.subject, *members))

    def _fits(self, condition: State, each: Told) -> bool:
        other = each.other
        if each.kind in (PROPERTY, ASKED):
            return bool(self._guarding.search(each.name)) and not self._is_hollow(condition, each)
        if each.kind in (MEMBER, HOLDS) and other is not None:
            return self._is_one_of(each, other)
        if each.kind == BEGINS and other is not None and each.positive:
            return self._begins(other)
        if each.kind == ENDS and other is not None and each.positive:
            return self._lenient or all(
                text.startswith((".", "/")) and len(text) > 3 for text in self._program.shapes(other)
            )
        return each.kind == MATCHES and self._matches(each)

    def _is_hollow(self, condition: State, each: Told) -> bool:
        """Whether a function of the package is asked that has a good name and nothing else.

        What it does is followed. By its name it is only taken where an address is looked up, before or in it.
        """
        called = self._program.functions_called(condition) if each.kind == ASKED else []
        if not called or self._lenient or self._derivation.passes(each.subject, _LOOKING_UP):
            return False
        return not any(_RESOLVES.search(index.text(function.node)[:8000]) for index, function in called)

    def _is_looked_up(self, each: Told) -> bool:
        """Whether what is refused is an address, and not the name that leads to one."""
        return self._lenient or self._derivation.passes(each.subject, _LOOKING_UP)

    def _is_one_of(self, each: Told, other: State) -> bool:
        if self._lenient and each.positive and self._is_within(each, other):
            return True
        named = self._guarding.search(other.text[:200])
        if named and not is_written_out(other) and (each.positive or self._is_looked_up(each)):
            return True
        return each.kind == MEMBER and each.positive and self._is_host(each, other)

    def _is_within(self, each: Told, other: State) -> bool:
        """Whether a host that is written out is looked for anywhere in the address."""
        return any(
            is_written_out(one) and "." in one.text.strip("'\"`.") for one in (other, each.subject)
        ) and (each.kind == HOLDS or each.name != "==")

    def _is_host(self, each: Told, other: State) -> bool:
        """Whether the check compares with something that is a host and no scheme or kind."""
        if is_written_out(other) or is_written_out(each.subject):
            text = (other if is_written_out(other) else each.subject).text.strip("'\"`")
            return each.name == "==" and ("." in text or text == _PUBLIC)
        names = re.search(r"(?i)scheme|protocol|method|type", f"{other.text[:80]} {each.subject.text[-40:]}")
        return not names and not self._derivation.is_foreign(other)

    def _begins(self, other: State) -> bool:
        texts = self._program.shapes(other)
        if self._lenient:
            return not all(_SCHEME.match(text) for text in texts)
        return all(_WHOLE_HOST.match(text) for text in texts)

    def _matches(self, each: Told) -> bool:
        pattern = pattern_of(self._program, each.other)
        if not each.positive:
            return self._is_looked_up(each)
        if self._lenient:
            return r"\." in pattern
        return bool(_PINS.search(pattern) or _HOST_ONLY.search(pattern))


class Addresses:
    """Answers whether a value on the way to a request was checked."""

    def __init__(
        self, program: Program, inputs: Inputs, *, lenient: bool = False, by_name: bool = False
    ) -> None:
        derivation = Derivation(program, inputs.unchecked)
        self._checks = Checks(program, Reachable(program, derivation, lenient=lenient, by_name=by_name))

    def harmless(self, state: State) -> bool:
        """Whether the name at *state* is only used where its host was checked."""
        return self._checks.guarded(state)
