"""Files that are written with data from the network, and the calls that start or load a file as code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._changes import may_reach_files
from douane.detectors._fetched_files import fetched_files
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.shapes import elements
from douane.detectors._pinned_digests import is_pinned

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_INTERPRETERS = frozenset(
    {"sys.executable", "process.execPath", "process.argv0", "process.argv", "process.argv.[]"}
)
_COMMAND = frozenset({"args", "cmd", "command", "executable", "file", "program"})
# Variables in which users name the program that shows them a file, and what opens one as a document.
_VIEWER = re.compile(r"\b(EDITOR|VISUAL|PAGER|BROWSER)\b")
_OPENER = re.compile(r"(^|[\\/])(open|xdg-open|start|vim?|nano|less|more|cat|notepad|code)(\.exe)?$")
# What gives back the path that it is given, or is called on.
_METHODS = frozenset({"resolve", "absolute", "as_posix", "expanduser"})
_SAME_PATH = _METHODS | {"str", "fspath", "abspath", "realpath", "Path", "fsdecode"}
_OPENING = frozenset({"open", "fdopen", "createWriteStream"})
_MODE = re.compile(r"[rbtwax+]{1,4}")
_ABSOLUTE = re.compile(r"[/~]|[A-Za-z]:[\\/]")
_IMPORTABLE = (".zip", ".whl", ".egg", ".pyz")  # archives that Python takes modules from
_SPELT = frozenset({"string", "concatenated_string"})
STORING = encoded(
    (
        "writeFile",
        "writeFileSync",
        "createWriteStream",
        "write",
        "write_bytes",
        "write_text",
        "urlretrieve",
        "copyfileobj",
    )
)


class Place:
    """A file that is written with data from the network: where, from which host if that is fixed."""

    def __init__(
        self, program: Program, call: State, where: State, host: str, address: str, text: str = ""
    ) -> None:
        self.host = host
        self.address = address  # the whole of it, as far as it is known
        self.is_pinned = False  # whether its bytes are held against a digest that the package pins
        self.at = call
        self.path = call.index.path
        self.line = call.line
        # What stored it may also tell where: `file, _ = urlretrieve(address)`.
        self._keys = frozenset() if text else _keys(program, where) | {call.key[:2]}
        self._texts = frozenset({text}) if text else _texts(program, where)
        self._folder_keys = _keys_of_folder(program, where)

    def is_started_by(self, program: Program, call: State) -> bool:
        """Whether the call at *call* names this file among what it starts."""
        parts = command_parts(program, call)
        runs = bool(parts) and _runs_its_argument(program, parts[0]) and not _shows(program, parts[0])
        # A program that is known by name and no interpreter (tar, unzip) reads the file; it does not run it.
        return any(
            self._keys & _keys(program, part) or self._texts & _texts(program, part)
            for part in (parts if runs else parts[:1])
        )

    def is_loaded_by(self, program: Program, entry: Entry, call: State) -> bool:
        """Whether the call at *call*, described by *entry*, loads this file as code, or from its folder."""
        named = program.argument(call, _position(program, entry, call), *entry.facts["keywords"])
        if named is None or (named.node.type in _SPELT and not _ABSOLUTE.match(program.shapes(named)[0])):
            return False  # `require("./name")` means a module of the package
        if entry.facts.get("folder"):
            # An archive on the path of modules is a folder of them.
            keys = self._folder_keys | self._keys
            texts = {text.rpartition("/")[0] for text in self._texts}
            texts |= {text for text in self._texts if text.endswith(_IMPORTABLE)}
            return any(bool(keys & _keys(program, part)) for part in (named, *elements(program, named))) or (
                not texts.isdisjoint(_texts(program, named))
            )
        return bool(self._keys & _keys(program, named) or self._texts & _texts(program, named))

    def is_file(self, program: Program, file: State) -> bool:
        """Whether *file* is the path of this file."""
        return bool(self._keys & _keys(program, file) or self._texts & _texts(program, file))

    def is_beside(self, program: Program, file: State) -> bool:
        """Whether *file*, whose name is not fixed, lies in the folder of this one: it may be this one."""
        open_name = any(text.rpartition("/")[2].startswith(HOLE) for text in program.shapes(file))
        return open_name and bool(self._folder_keys & _keys_of_folder(program, file))

    def is_read_by(self, program: Program, state: State) -> bool:
        """Whether *state* is a call that reads this file."""
        call = program.call(state)
        if call is None or not sources.file_read(program, state):
            return False
        held = call.receiver if call.receiver is not None and call.name != "open" else None
        opened = _opened(program, state.at(held) if held is not None else state)
        read = opened or (state.at(held) if held is not None else program.argument(state, 0))
        return read is not None and self.is_file(program, read)


def _position(program: Program, entry: Entry, call: State) -> int:
    made, position = program.call(call), int(entry.facts["position"])
    return position if position >= 0 or made is None else len(made.arguments) - 1


def _runs_its_argument(program: Program, started: State) -> bool:
    """Whether the program *started* runs the file that it is given: an interpreter, or nobody knows what."""
    texts = program.shapes(started)
    if any(_interpreter().search(text) for text in texts):
        return True
    if not _INTERPRETERS.isdisjoint(program.origins(started)):
        return True
    # `process.env.EDITOR || "open"` shows the file.
    shown = any(sources.from_environment(program, leaf) for leaf in program.leaves(started))
    return HOLE in texts[0] and not shown


def command_parts(program: Program, call: State) -> list[State]:
    """Return the program and the arguments that the call at *call* starts it with."""
    made = program.call(call)
    given = [] if made is None else [*made.arguments]
    given += [node for name, node in made.keywords.items() if name in _COMMAND] if made is not None else []
    found: list[State] = []
    for node in given:
        if node.type not in ("object", "dictionary", *FUNCTIONS):  # options tell how it is started
            found += elements(program, call.at(node)) or [call.at(node)]
    return found


def _shows(program: Program, started: State) -> bool:
    """Whether the program *started* is the editor or viewer that the user has set, or else a usual one."""
    leaves = program.leaves(started)
    chosen = [leaf for leaf in leaves if _VIEWER.search(" ".join((leaf.text[:200], *leaf.steps)))]
    others = [program.shapes(leaf)[0] for leaf in leaves if leaf not in chosen]
    return bool(chosen) and all(_OPENER.search(text) for text in others)


def _keys(program: Program, state: State, depth: int = 0) -> frozenset[object]:
    """Return what identifies the value of *state*: the expressions it comes from."""
    found: set[object] = set()
    for leaf in program.leaves(state):
        call = program.call(leaf)
        opened = _opened(program, leaf)
        if opened is not None and depth < 4:
            found |= _keys(program, opened, depth + 1)
        elif call is not None and call.name in _SAME_PATH and (call.arguments or call.receiver is not None):
            inside = call.receiver if call.name in _METHODS else next(iter(call.arguments), None)
            found |= _keys(program, leaf.at(inside), depth + 1) if inside is not None and depth < 4 else set()
            found.add(leaf.key[:2])
        elif leaf.node.type not in ("string", "number", "integer", "none", "null", "true", "false"):
            found.add(leaf.key[:2])
    return frozenset(found)


def _opened(program: Program, leaf: State) -> State | None:
    """Return the file that *leaf* opens, if it does: ``open(path)``, ``path.open("wb")``."""
    call = program.call(leaf)
    if call is None or call.name not in _OPENING:
        return None
    first = leaf.at(call.arguments[0]) if call.arguments else None
    if call.name == "open" and call.receiver is not None:
        is_mode = first is None or all(_MODE.fullmatch(text) for text in program.shapes(first))
        return leaf.at(call.receiver) if is_mode else first
    return first


def _keys_of_folder(program: Program, where: State) -> frozenset[object]:
    """Return what identifies the folder of the file *where*: ``FOLDER / name``, ``join(FOLDER, name)``."""
    found: set[object] = set()
    for leaf in program.leaves(where):
        call = program.call(leaf)
        left = leaf.node.child_by_field_name("left") if leaf.node.type == "binary_operator" else None
        if call is not None and call.name in _METHODS and call.receiver is not None:
            found |= _keys_of_folder(program, leaf.at(call.receiver))
        if call is not None and call.name in ("join", "joinpath") and call.arguments:
            left = call.arguments[0] if call.name == "join" else call.receiver
        if left is not None:
            found |= _keys(program, leaf.at(left))
    return frozenset(found)


def _texts(program: Program, state: State) -> frozenset[str]:
    texts = program.shapes(state)
    for leaf in program.leaves(state):
        opened = _opened(program, leaf)
        texts += program.shapes(opened) if opened is not None else ()
    return frozenset(text for text in texts if len(text.replace(HOLE, "").strip("./~")) > 2)


def downloads(program: Program, paths: tuple[str, ...]) -> Iterator[Place]:
    """Yield the files that are written with data from the network."""
    tracer = sources.from_network(program)
    storing = (path for path in paths if not STORING.isdisjoint(program.words(path)))
    writing = tuple(path for path in storing if may_reach_files(program, path))
    for entry, call in catalogue(sources.EXECUTION, "store").calls(program, writing):
        where, data = _argument(program, call, entry, "position"), _argument(program, call, entry, "data")
        if where is None or data is None:
            continue
        received = (
            [call.at(call.node)] if entry.facts.get("fetches") else [each.at for each in tracer.trace(data)]
        )
        if received:
            place = Place(program, call, where, *host_of(program, received))
            place.is_pinned = is_pinned(program, received, partial(place.is_read_by, program))
            yield place
    for call, file, text, host in fetched_files(program, paths):
        yield Place(program, call, file, host, "", text)


def host_of(program: Program, received: list[State]) -> tuple[str, str]:
    """Return the host from which data was *received*, if the code fixes it, and the address."""
    for state in received:
        for text in sources.address(program, state):
            match = re.match(r"(?:https?:)?//([^/:?#\s]{3,255})(?:/([^/?#]*)|:|$)", text)
            if match and "." in match[1] and HOLE not in match[1]:
                # On a host of everybody's files, the first part of the path tells whose file it is.
                anybodys = match[1].removeprefix("www.") in _shared() and HOLE in (match[2] or HOLE)
                return ("", "") if anybodys else (match[1], text)
    return "", ""


@cache
def _interpreter() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(sources.EXECUTION)["interpreters"]["pattern"])


@cache
def _shared() -> frozenset[str]:
    return frozenset(douane_signatures.table(sources.NETWORK)["shared_hosts"])


def _argument(program: Program, call: State, entry: Entry, fact: str) -> State | None:
    position = entry.facts[fact]
    if isinstance(position, int):
        return program.argument(call, position)
    made = program.call(call)
    return call.at(made.receiver) if made is not None and made.receiver is not None else None
