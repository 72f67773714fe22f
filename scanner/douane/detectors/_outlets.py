"""The ways by which something leaves the machine: requests, streams, programs, files that others send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._contacts import contacts
from douane.detectors._destinations import hosts_of
from douane.detectors._flow.state import State
from douane.detectors._pictures import filled
from douane.detectors._pushed import carried, pushed, taken_away
from douane.detectors._remote_logs import shaped, written
from douane.detectors._services import handed
from douane.detectors._settings import options
from douane.detectors._sources import texts_of
from douane.detectors._taken_by_commands import read_of
from douane.detectors._typed_in import written_to
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_NETWORK = "code/network.toml"
_EXECUTION = "code/execution.toml"
_SMALL = 64 * 1024  # bytes of source up to which a package is followed even if it imports nothing for it
# Texts in which pictures are shown, and what stands before and in their address.
_TEXTS = frozenset({"string", "template_string"})
_PICTURES = re.compile(rb"!\[|<img\b", re.IGNORECASE)
_PICTURE = re.compile(rb"!\[[^\]]{0,120}\]\(|<img\b")  # in lower case
_BEGINS_WITHIN = 400  # bytes of a text
_SHOWN = re.compile(
    r"(?:!\[[^\]]{0,120}\]\(|<img\b[^>]{0,80}\bsrc\s*=\s*[\"']?)https?://([\w.-]{4,200})[^\s)]{0,400}(?:\ufffc|$)",
    re.IGNORECASE,
)
_MOST_TEXTS = 2_000  # of one file
# What a client adds to each of its requests.
_STANDING = ("headers", "params", "cookies")
_HOST = re.compile(r"(?://(?:[^@/\s]{1,200}@)?|@)([\w.-]{3,200})")  # of the address of a repository
_LONGEST_LINE = 4_000  # characters of a command line
_NAMED_FILE = re.compile(r"(?:^|[=@<])\s*((?:~|\.|/|\ufffc)[^\s;|&>\"']{2,300})")
_BY_ITSELF = re.compile(r"(?!-|/|~|\.\.?/|[\w.+-]{1,20}://)[^\s;|&>\"'\ufffc]{2,300}$")
_BEHIND = re.compile(r"[=@<]")
_FEW = 3


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """A call by which something leaves. `entry` says where its address stands; None: it runs a command.

    `poured`: what it is given where that is not all its arguments; `asked`: the call that opened the way;
    `shown`: the host of a picture that a text asks whoever reads it to show, or for which a client was made;
    `served`: a client of a service, which is known by its library, is called.
    """

    program: Program
    at: State
    entry: Entry | None
    poured: tuple[State, ...] | None = None
    asked: State | None = None
    shown: str = ""
    served: bool = False
    path: int | None = None

    def parts(self) -> Iterator[tuple[bool, State]]:
        """Yield what leaves, and whether it travels in a header."""
        if self.poured is not None:
            yield from ((False, part) for part in self.poured)
            return
        yield from payload(self.program, self.at, self._unsent())
        made = self.program.call(self.at)
        is_client = self.entry is not None and isinstance(self.entry.facts["destination"], int)
        if made is not None and made.receiver is not None and is_client:
            yield from ((True, self.at.at(made.receiver, (name,))) for name in _STANDING)

    def _unsent(self) -> frozenset[str]:
        """Return the names of what a program is started with and sends nothing of: its environment, ..."""
        if self.entry is not None:
            return frozenset()
        command = douane_signatures.table(_NETWORK)["command"]
        lines = command_lines(self.program, self.at)
        takes = any(re.search(command["naming_variables"], line) for line in lines)
        return frozenset() if takes else frozenset(command["beside"])

    def is_address(self, part: State) -> bool:
        """Whether *part* is what names the machine that is talked to."""
        position = self.entry.facts.get("destination") if self.entry is not None else None
        where = self.program.argument(self.at, position) if isinstance(position, int) else None
        return where is not None and where.node.id == part.node.id

    def hosts(self) -> tuple[tuple[str, ...], bool]:
        """Return the hosts that it leads to, and whether all of them are fixed in the code."""
        if self.shown:
            return (self.shown,), True
        return hosts_of(self.program, self.asked or self.at, self.entry)

    def files(self) -> tuple[str, ...]:
        """Return the paths of files that are sent by their names."""
        if self.path is not None:
            named = self.named()
            return texts_of(self.program, named) if named is not None else ()
        if self.entry is not None or self.asked is not None or self.shown:
            return ()
        opening = re.compile(douane_signatures.table(_NETWORK)["command"]["opening"])
        lines = command_lines(self.program, self.at)
        words = [word for line in lines for word in read_of(opening.sub(" ", line[:_LONGEST_LINE])).split()]
        found = tuple(match[1] for word in words for match in _NAMED_FILE.finditer(word))
        return found + tuple(self._beneath([word for word in words if _BY_ITSELF.match(word)]))

    def _beneath(self, words: list[str]) -> Iterator[str]:
        """Yield the paths of *words* that can name a file in the folder where the program starts."""
        folders = [
            text for each in options(self.program, self.at, "cwd") for text in texts_of(self.program, each)
        ]
        for folder in folders[:_FEW]:
            yield from (f"{folder.rstrip('/')}/{_BEHIND.split(word)[-1]}" for word in words)

    def named(self) -> State | None:
        """Return what names the file that a call of a library sends by its name."""
        names = douane_signatures.table(_NETWORK)["carrying"]["names"]
        return self.program.argument(self.at, self.path, *names) if self.path is not None else None


def ways(program: Program, within: frozenset[str]) -> Iterator[Way]:
    """Yield the ways out of the files *within*: requests and the like first, in order of file and place."""
    sinks = catalogue(_NETWORK, "send", "lookup", "carry")
    talking = tuple(path for path in _talking(program, sinks.words) if path in within)
    known: set[object] = set()
    spoken = {each.at.key: each for each in contacts(program, tuple(sorted(within)))}
    for entry, call in sinks.calls(program, talking):
        if entry.facts.get("script") and call.index.module.language.is_python:
            continue
        known.add(call.key)
        # Where the call itself does not say where it leads, what its client was made for does.
        led = spoken.get(call.key)
        told = led is None or hosts_of(program, call, entry)[1]
        host = led.host if led is not None and not told else ""
        yield Way(program, call, entry, shown=host, path=entry.facts.get("path"))
    for each in spoken.values():
        if each.at.key not in known:
            known.add(each.at.key)
            yield Way(program, each.at, None, poured=each.given, shown=each.host)
    for call, host, given in (*written(program, within), *shaped(program, within)):
        yield Way(program, call, None, poured=given, shown=host)
    for call, service, given in handed(program, within):
        if call.key not in known:
            yield Way(program, call, None, poured=given, shown=service, served=True)
    for path in talking:
        yield from poured(program, path)
    yield from linked(program, tuple(sorted(within)))
    yield from _as_a_whole(program)
    yield from started(program, within)
    for path in _starting(program):
        if path in within:
            yield from _fed(program, path)


def _as_a_whole(program: Program) -> Iterator[Way]:
    """Yield the calls that take a repository, or a folder, away with all that was put into it."""
    for call, address in pushed(program):
        named = _HOST.search(address)
        yield Way(program, call, None, poured=carried(program), shown=named[1] if named else address)
    for call, host in taken_away(program):
        yield Way(program, call, None, poured=carried(program), shown=host)


def started(program: Program, within: frozenset[str]) -> Iterator[Way]:
    """Yield the calls in the files *within* that start a program which sends what it is given."""
    paths = tuple(path for path in _starting(program) if path in within)
    for _, call in catalogue(_EXECUTION, "start").calls(program, paths):
        if _is_sending(program, call):
            yield Way(program, call, None)


def linked(program: Program, paths: tuple[str, ...]) -> Iterator[Way]:
    """Yield the pictures whose address is put together: whoever shows the text asks for all of it."""
    for index in program.indexes(program.holding(_PICTURES, paths)):
        for node in _pictures(program, index):
            here = State(index, node)
            filling = tuple(filled(program, here))
            for call, host, given in filling:  # a template, which is filled in elsewhere
                yield Way(program, call, None, poured=given, shown=host)
            shown = next((match for text in program.shapes(here) for match in _SHOWN.finditer(text)), None)
            if shown is None or filling:
                continue
            whole = node
            while whole.parent is not None and whole.parent.type in (
                "binary_expression",
                "binary_operator",
            ):
                whole = whole.parent
            yield Way(program, here, None, poured=(State(index, whole),), shown=shown[1])


def _pictures(program: Program, index: Index) -> Iterator[Node]:
    """Yield the texts in the file of *index* that show a picture."""
    seen: set[int] = set()
    for count, match in enumerate(_PICTURE.finditer(index.module.source.lower())):
        if count >= _MOST_TEXTS:
            program.unfollowed(index.path)
            break
        node = index.module.root.descendant_for_byte_range(match.start(), match.start())
        while node is not None and node.type not in _TEXTS:
            node = node.parent
        if node is not None and node.id not in seen and match.start() - node.start_byte < _BEGINS_WITHIN:
            seen.add(node.id)
            yield node


def payload(
    program: Program, call: State, left_out: frozenset[str] = frozenset()
) -> Iterator[tuple[bool, State]]:
    """Yield what the call at *call* is given but *left_out*, and whether it travels in a header."""
    headers = frozenset(douane_signatures.table("code/credentials.toml")["header"]["names"])
    made = program.call(call)
    if made is None:
        return
    for name, node in made.keywords.items():
        if name not in left_out:
            yield name in headers, call.at(node)
    for argument in made.arguments:
        state = call.at(argument)
        taken = False
        for leaf in program.leaves(state):
            if leaf.node.type in ("object", "dictionary") and not leaf.steps:
                taken = True
                yield from ((name in headers, part) for name, part in _entries(leaf) if name not in left_out)
        if not taken:
            yield False, state


def is_query(part: State) -> bool:
    """Whether *part* is what a request asks with, in its address: ``params={...}``."""
    around = part.node.parent
    name = around.child_by_field_name("name") or around.child_by_field_name("key") if around else None
    queries = douane_signatures.table(_NETWORK)["queries"]
    return name is not None and part.index.text(name, 40).strip("'\"") in queries


def _entries(leaf: State) -> Iterator[tuple[str, State]]:
    """Yield (name, value) for the entries of the object *leaf*."""
    for child in parts(leaf.node):
        key = child.child_by_field_name("key")
        name = leaf.index.text(key).strip("'\"") if key is not None else leaf.index.text(child)
        value = child.child_by_field_name("value") or child
        yield name, leaf.at(value)


def _talking(program: Program, names: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files that may talk to others: in a small package, also those that import nothing for it."""
    table = douane_signatures.table(_NETWORK)
    found = {*program.importing(frozenset(table["modules"])), *program.mentioning(encoded(table["words"]))}
    if found and program.size <= _SMALL:
        found.update(program.mentioning(names))
    return tuple(sorted(found))


def _starting(program: Program) -> tuple[str, ...]:
    """Return the files that may start a program that talks to others."""
    words = douane_signatures.table(_NETWORK)["command"]["words"]
    modules = frozenset(douane_signatures.table(_EXECUTION)["starters"]["modules"])
    mentioning = frozenset(program.mentioning(encoded(words)))
    return tuple(path for path in program.importing(modules) if path in mentioning)


def _is_sending(program: Program, call: State) -> bool:
    pattern = douane_signatures.table(_NETWORK)["command"]["pattern"]
    return any(re.search(pattern, line) for line in command_lines(program, call))


def poured(program: Program, path: str) -> Iterator[Way]:
    """Yield the streams that are poured into a connection: ``file.pipe(request)``, ``copyfileobj(a, b)``."""
    pouring = frozenset(douane_signatures.table(_NETWORK)["pouring"])
    outlets = catalogue(_NETWORK, "outlet")
    index = program.index(path) if encoded(pouring) & program.words(path) else None
    for call in index.calls if index is not None else ():
        if call.name not in pouring or index is None:
            continue
        here = State(index, call.node)
        given = [here.at(node) for node in (call.receiver, *call.arguments) if node is not None]
        opened = [(part, outlets.match(program, program.origins(part))) for part in given]
        for part, entry in opened:
            if entry is None:
                continue
            asked = next((leaf for leaf in program.leaves(part) if program.call(leaf) is not None), part)
            rest = tuple(each for each, other in opened if other is None)
            yield Way(program, here, entry, poured=rest, asked=asked)
            break


def _fed(program: Program, path: str) -> Iterator[Way]:
    """Yield what is written to programs that send it: ``spawn("nc", ...).stdin.end(text)``."""
    for call, started in written_to(program, (path,)):
        made = program.call(call)
        asked = next((each for each in started if _is_sending(program, each)), None)
        if asked is not None and made is not None:
            given = tuple(call.at(node) for node in (*made.arguments, *made.keywords.values()))
            yield Way(program, call, None, poured=given, asked=asked)
