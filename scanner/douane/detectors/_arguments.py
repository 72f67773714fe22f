"""Options that a stranger can smuggle in among the arguments of a program that is started without a shell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._built_commands import built
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import BEGINS, Told
from douane.detectors._derived import Derivation
from douane.detectors._flow import HOLE
from douane.detectors._flow.growing import every_list
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.state import Frame, State
from douane.detectors._inputs import Inputs, Reaching
from douane.detectors._listed import Listed
from douane.detectors._pieces import first_pieces
from douane.detectors._places import evidence_at
from douane.model import Confidence, Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program
    from douane.rules import Evidence

_MOST_ARGUMENTS = 24  # of one command
_NO_TEXT = frozenset({"object", "dictionary", "arrow_function", "function_expression", "lambda", "number"})
# What gives back a path that begins with a slash, or with a drive.
_ROOTING = frozenset({"realpath", "realpathSync", "abspath", "absolute", "resolve"})
_SPREAD = frozenset({"spread_element", "list_splat"})
_MOST_SPREAD = 3  # spread elements of one list that are taken apart
_LONGEST = 400  # characters of what makes a list
# What leaves those out of a list that begin with a dash: ``names.filter((name) => !name.startsWith("-"))``.
_UNDASHES = re.compile(r"""\.starts[wW]ith\(\s*["'`]-""")
_COMPOSED = re.compile(rf"^[^{HOLE}\s]{{1,200}}\s[^{HOLE}]{{0,400}}{HOLE}")  # a program, and what is put in


class Options:
    """Judges lists of arguments."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = douane_signatures.table("code/arguments.toml")["options"]
        self._programs = frozenset(table["programs"])
        self._alone = re.compile(table["alone"])
        self._ending = frozenset(table["ending"])
        self._brought: dict[str, str] = table["brought"]
        self._valued = {name: re.compile(pattern) for name, pattern in table["valued"].items()}
        inputs = Inputs(program)
        self._derivation = Derivation(program, inputs.unchecked)
        checks = Checks(program, _Undashed(program, self._derivation))
        self._reaching = Reaching(program, inputs, checks.guarded)

    def judge(self, call: State) -> Iterator[Evidence]:
        """Yield evidence if an argument of the program that *call* starts can be an option of a stranger."""
        told: set[tuple[str, int]] = set()
        lists = [each for each in self._lists(call) if self._open(each) is not None]
        for listed in lists or built(self._program, call):
            found = self._open(listed)
            if found is not None:
                for each in self._told(call, *found):
                    place = (each.where.path or "", each.where.line or 0)
                    if place not in told:
                        told.add(place)
                        yield each

    def judge_wrapped(self, name: str, call: State) -> Iterator[Evidence]:
        """Yield evidence likewise for *call*, of a library that starts the program *name* with it."""
        made = self._program.call(call)
        plain: list[State] = []
        lists: list[list[State]] = []
        for given in [call.at(node) for node in made.arguments] if made is not None else []:
            listed = every_list(self._program, given)
            lists += listed
            if not listed and not any(leaf.node.type in _NO_TEXT for leaf in self._program.leaves(given)):
                plain.append(given)
        for each in (plain, *lists):
            argument = self._open_among(name, each)
            if argument is not None:
                yield from self._told(call, argument, name)
                return

    def _told(self, call: State, argument: State, name: str) -> Iterator[Evidence]:
        """Yield evidence at *call*, and where *argument* is put into the list if that is elsewhere."""
        at = self._reaching.trace(argument)[0]
        why = f"{at.what} stands alone among the arguments of {name}, and is an option where it begins with a"
        why += " dash"
        if argument.node.type in _SPREAD:
            why = f"{at.what} is any number of arguments of {name}, options among them"
        why += f"; it enters at {at.at.index.path}:{at.at.line}"
        yield evidence_at(call, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)
        here = call.index.enclosing(call.node.start_byte)
        there = argument.index.enclosing(argument.node.start_byte)
        if argument.index is not call.index or here is not there:
            why += f", which is started at {call.index.path}:{call.line}"
            yield evidence_at(argument, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)

    def _lists(self, call: State) -> Iterator[list[State]]:
        """Yield the arguments, the program first, as the call is given them; once for each way to it."""
        made = self._program.call(call)
        if made is None:
            return
        first = call.at(made.arguments[0]) if made.arguments else self._program.argument(call, 0, "args")
        if first is None:
            return
        whole = every_list(self._program, first) or [*self._rest(first)]
        if whole:
            for each in whole:
                yield from self._spread(each)
        elif len(made.arguments) > 1 and call.index.module.language.is_python:
            yield from self._spread([call.at(node) for node in made.arguments])
        elif first.node.type in _SPREAD:
            yield from self._spread([first])
        elif len(made.arguments) > 1:
            second = call.at(made.arguments[1])
            for each in every_list(self._program, second) or self._rest(second):
                yield from self._spread([first, *each])

    def _spread(self, listed: list[State], depth: int = 0) -> Iterator[list[State]]:
        """Yield *listed* with what its spread elements stand for; what cannot be told ends it."""
        spread = [place for place, each in enumerate(listed) if each.node.type in _SPREAD]
        if not spread:
            yield listed
            return
        place = spread[0]
        inner = parts(listed[place].node)
        named = _as_texts(listed[place].at(inner[0])) if inner else listed[place]
        before, after = listed[:place], listed[place + 1 :]
        ways = [[*before, *each, *after] for each in every_list(self._program, named)]
        if not ways:
            for frame, rest in self._handed(named):
                ways.append([*_within(before, frame), *rest, *_within(after, frame)])
        if depth >= _MOST_SPREAD:
            yield before
        elif not ways:  # it stays in the list: what is in it can be anything
            for each in self._spread(after, depth + 1):
                yield [*before, listed[place], *each]
        for each in ways if depth < _MOST_SPREAD else ():
            yield from self._spread(each, depth + 1)

    def _rest(self, named: State) -> Iterator[list[State]]:
        """Yield what callers hand over as the rest parameter that *named* is."""
        yield from (rest for _, rest in self._handed(named))

    def _handed(self, named: State, depth: int = _MOST_SPREAD) -> Iterator[tuple[Frame, list[State]]]:
        """Yield (call, what it hands over as the rest parameter that *named* is, or is handed on as)."""
        if named.node.type != "identifier":
            return
        for binding in named.index.bindings(named.text, named.node.start_byte):
            if binding.parameter is None:
                continue
            function, parameter = binding.parameter
            for caller in self._program.bounded_callers(named.index, function):
                made = self._program.call(caller)
                if made is not None and parameter.rest:
                    rest = [caller.at(node) for node in made.arguments[parameter.position :]]
                    yield Frame(function, made, caller), rest
                elif made is not None and depth:
                    given = self._program.argument(caller, parameter.position, parameter.name)
                    yield from self._handed(given, depth - 1) if given is not None else ()

    def _open(self, listed: list[State]) -> tuple[State, str] | None:
        """Return the argument that may be an option of a stranger, and the name of the program."""
        name = self._named(listed[0]) if listed else ""
        if name not in self._programs:
            return None
        argument = self._open_among(name, listed[1:])
        return (argument, name) if argument is not None else None

    def _named(self, first: State) -> str:
        """Return the name of the program that *first* means: by its text, or by what brings the program."""
        made = self._program.call(first)
        if made is not None and made.name == "which" and made.arguments:
            first = first.at(made.arguments[0])
        name = self._program.shapes(first)[0].rpartition("/")[2]
        if HOLE not in name:
            return name
        known = (self._brought.get(each.split("()")[0]) for each in self._program.origins(first))
        return next(filter(None, known), "")

    def judge_text(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if *call* is given a command as one text, which is split where it has spaces.

        By what starts the program, or before: ``run(shlex.split(f"tail {name}"))``.
        """
        given = self._program.argument(call, 0, "args", "command", "cmd")
        text = given if entry.facts.get("splits") else self._split_by_hand(given)
        if text is None or not any(_COMPOSED.match(each) for each in self._program.shapes(text)):
            return
        found = self._reaching.trace(text)
        if found:
            at = found[0].at
            why = f"{found[0].what} stands in a command that is split where it has spaces, so that it adds"
            why += f" arguments and options; it enters at {at.index.path}:{at.line}"
            yield evidence_at(call, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)

    def _split_by_hand(self, given: State | None) -> State | None:
        """Return the text that *given* is split from."""
        if given is not None and given.node.type in _SPREAD and parts(given.node):
            given = given.at(parts(given.node)[0])
        for leaf in self._program.leaves(given) if given is not None else ():
            made = self._program.call(leaf)
            if made is not None and made.name == "split" and not leaf.steps:
                by_module = made.receiver is None or leaf.index.text(made.receiver, 8) == "shlex"
                text = made.arguments[0] if by_module and made.arguments else made.receiver
                return leaf.at(text) if text is not None else None
        return None

    def _is_spread(self, each: State) -> bool:
        """Whether *each* stands for arguments of a stranger's choice: ``...options``."""
        inner = parts(each.node)
        if not inner:
            return False
        listed = each.at(inner[0])
        if any(_UNDASHES.search(leaf.text[:_LONGEST]) for leaf in self._program.leaves(listed)):
            return False
        within = self._program.shapes(listed.at(listed.node, (ELEMENT,)))
        return any(text.startswith(HOLE) for text in within) and bool(self._reaching.trace(listed))

    def _open_among(self, name: str, listed: list[State]) -> State | None:
        """Return the first of *listed*, arguments of *name*, that may be an option of a stranger."""
        before = kind = ""
        for each in listed[:_MOST_ARGUMENTS]:
            if each.node.type in _SPREAD:
                if self._is_spread(each):
                    return each
                before = HOLE
                continue
            texts = self._program.shapes(each)
            if not kind and f"{name} {texts[0]}" in self._valued:
                kind = name = f"{name} {texts[0]}"
            if texts[0] in self._ending:
                return None
            takes_value = before.startswith("-") and self._takes_value(name, before)
            if (
                any(text.startswith(HOLE) for text in texts)
                and not takes_value
                and self._begins(each)
                and not self._derivation.passes(each, _ROOTING)
            ):
                return each
            before = texts[0]
        return None

    def _begins(self, each: State) -> bool:
        """Whether *each* begins with what a stranger fills in: ``work / name`` does not."""
        if not self._reaching.trace(each):
            return False
        pieces = [*first_pieces(self._program, each)]
        return not all(joined for _, joined in pieces) or any(
            self._reaching.trace(piece) for piece, _ in pieces
        )

    def _takes_value(self, name: str, option: str) -> bool:
        """Whether what follows *option* of the program *name* is its value, whatever that begins with."""
        known = self._valued.get(name)
        return bool(known.match(option)) if known is not None else not self._alone.match(option)


def _as_texts(named: State) -> State:
    """Return the list of which *named* makes texts: ``map(str, words)``, ``words.map(String)``."""
    made = named.index.call_at(named.node)
    if made is None or made.name != "map":
        return named
    if made.receiver is None and len(made.arguments) > 1 and named.index.text(made.arguments[0], 8) == "str":
        return named.at(made.arguments[1])
    by = named.index.text(made.arguments[0], 8) if made.arguments else ""
    return named.at(made.receiver) if by == "String" and made.receiver is not None else named


def _within(listed: list[State], frame: Frame) -> list[State]:
    """Return *listed* as the function that *frame* enters sees it: each call has its own first arguments."""
    return [
        State(each.index, each.node, each.steps, (*each.frames, frame))
        if each.index.enclosing(each.node.start_byte) is frame.function
        else each
        for each in listed
    ]


class _Undashed(Listed):
    """Judges checks of an argument: also those that refuse a leading dash."""

    def restricts(self, subject: Subject, each: Told) -> bool:
        """Whether what *each* tells restricts *subject*."""
        if each.kind == BEGINS and not each.positive and each.other is not None:
            dashed = self._program.shapes(each.other)[0].startswith("-")
            return dashed and self._derivation.reaches(each.subject, subject)
        return super().restricts(subject, each)
