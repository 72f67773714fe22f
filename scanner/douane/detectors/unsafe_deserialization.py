"""Stored objects of strangers are brought back to life, with the code that they name.

**What.** `pickle`, `marshal`, `shelve`, `dill`, `joblib`, `torch.load`, `jsonpickle`, `yaml.load` without a
safe loader, `node-serialize` and the like are given

- a parameter of a tool or a part of an HTTP request (high);
- the file that one of them names, or what one of them put, as it was given, into the column of a database
  that is read (medium);
- data from another machine, also where they were kept in a file first (medium);
- a file in a folder that every user can write to, such as `/tmp`, or what a store holds that other programs
  write to, such as Redis or a queue (medium);
- a file that is found in a folder into which the package unpacks archives, or writes texts, that one of them
  hands over (medium).

A class of the package that reads pickles counts, unless it chooses what they may name; so does a reader that
is taken out of a table, of this file or of one that is imported, by a key that stands in the data: of a pair
in it, the one at the place that is asked for.

So is XML given to a parser that is told to resolve entities (`resolve_entities=True`, `noent: true`,
`setFeature(feature_external_ges, True)`): it can name files and addresses.

**Why.** These formats can name any function and have it called while they are read: the data is a program.

**Example.** `pickle.loads(base64.b64decode(state))`

**Left alone.** Files of the package itself; columns of what the code packed before it kept it;
`yaml.safe_load` and `SafeLoader`; `torch.load` with `weights_only=True`; data whose signature is checked
first, unless the key stands in the code; JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import told
from douane.detectors._downloaded import Place, downloads
from douane.detectors._entering import elsewhere, files, table_words
from douane.detectors._flow import Trace, program_of
from douane.detectors._given import argument_of
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import TOOL, Inputs, Reaching
from douane.detectors._kept_columns import KeptColumns
from douane.detectors._open_folders import OpenFolders
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import members
from douane.detectors._signing_keys import SigningKeys
from douane.detectors._subclasses import given_to_subclasses
from douane.detectors._table_calls import called_by_table, is_entry
from douane.detectors._unpicklers import is_restricted, made_at
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

Names = Sequence[str]
_DATA = "code/running.toml"
_SPREAD = "dictionary_splat"
_FILLING = "partial"
_CLIMB = 3  # from a function to the call that fills its arguments in
_LONGEST = 400  # characters of a setting that are read
_MOST_SETTINGS = 40  # of one parser
_STORE = "what another program that has the same store put there"
_SHARED = "a file that every user of the machine can write"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where objects of strangers are read."""
    program = program_of(codebase)
    _, modules = table_words(_DATA, "object_files")
    kinds = catalogue(_DATA, "object")
    paths = files(program, kinds.words, modules)
    if not paths:
        return
    judge = _Judge(program, _versions(codebase))
    for entry, call in (*kinds.calls(program, paths), *elsewhere(program, kinds, paths)):
        if is_vendored(call.index.path):
            continue
        if not is_restricted(program, call) if entry.facts.get("reader") else judge.is_unsafe(entry, call):
            yield from judge.judge(entry, call)


_OBJECTS = "stored objects, which name code to call"
_ENGINE = "what the engine itself wrote, in a format that foreign bytes can break"
_FIELDS = "stored objects, whose keys become fields of what is made, also inherited ones"
_WRITABLE = "a file in a folder into which strangers put files"
_ENTITIES = "XML whose entities are resolved, which name files and addresses"


def _versions(codebase: Codebase) -> dict[str, int]:
    """Return the major versions of the libraries that the manifest asks for, where it says so plainly."""
    asked = codebase.manifest.get("dependencies")
    found: dict[str, int] = {}
    for name, wanted in asked.items() if isinstance(asked, dict) else ():
        version = (
            re.match(r"[\^~>=v\s]{0,4}(\d{1,4})(\.|$)", wanted[:40]) if isinstance(wanted, str) else None
        )
        if version is not None:
            found[name] = int(version[1])
    return found


class _Judge:
    def __init__(self, program: Program, versions: dict[str, int]) -> None:
        self._program = program
        self._versions = versions
        table = douane_signatures.table(_DATA)["object_files"]
        self._shared, self._naming = re.compile(table["shared"]), re.compile(table["named"])
        inputs = Inputs(program, "harmless")
        checks = Checks(program, _Signed(program, re.compile(table["signed"])))
        self._rows = KeptColumns(program, inputs, frozenset(table["packing"]))
        self._columns = program.tracer(self._rows.source)
        self._reaching = Reaching(
            program, inputs, lambda state: self._rows.reads(state) or checks.guarded(state)
        )
        self._others = program.tracer(self._other)
        self._checks = checks
        self._folders = OpenFolders(program, inputs, table["packing"])

    def is_unsafe(self, entry: Entry, call: State) -> bool:
        """Whether the call is made in the way that brings objects back, where there is another."""
        text = call.text[:2000]
        made = self._program.call(call)
        if made is None or not (made.arguments or made.keywords):
            return False
        maker = entry.facts.get("maker")
        if maker is not None:
            makers = self._program.leaves(call.at(made.receiver)) if made.receiver is not None else ()
            return any(maker in leaf.text[:400] for leaf in makers)
        unless, only = entry.facts.get("unless"), entry.facts.get("only")
        names = entry.facts.get("settings", ())
        spread = (next(iter(parts(each)), each) for each in made.arguments[1:] if each.type == _SPREAD)
        nodes = [*made.arguments[1:], *made.keywords.values(), *spread]
        given = [*(call.at(node) for node in nodes), *self._filled_in(entry, call)]
        leaves = [text for each in given for text in self._settings(each, names)]
        if unless is not None and leaves and all(re.search(unless, each) for each in leaves):
            return False
        if unless is not None and re.search(unless, text):
            return False
        older = self._versions.get(entry.facts.get("library", ""))
        if older is not None and older < entry.facts["before"]:
            return True
        return only is None or any(
            re.search(only, each) for each in (text, *leaves, *self._made_with(call, names))
        )

    def _filled_in(self, entry: Entry, call: State) -> Iterator[State]:
        """Yield what is filled in beforehand of what *call* calls: ``partial(yaml.load, Loader=Rows)``."""
        made = self._program.call(call)
        for leaf in self._program.leaves(call.at(made.callee)) if made is not None else ():
            over = (leaf.index.call_at(each) for each in islice(ancestors(leaf.node), _CLIMB))
            filled = next((each for each in over if each is not None and each.name == _FILLING), None)
            named = ".".join((leaf.text[:_LONGEST], *leaf.steps))
            if filled is not None and any(map(entry.is_name, (*self._program.origins(leaf), named))):
                yield from (leaf.at(node) for node in (*filled.arguments[1:], *filled.keywords.values()))

    def _settings(self, given: State, names: Names) -> Iterator[str]:
        """Yield the texts of what *given* is, and of what it is made with: ``Parser(**OPTIONS)``.

        *names*: the settings that matter, wherever in a table that is put together they come from.
        """
        for leaf in self._program.leaves(given):
            yield from self._told(leaf, names)

    def _told(self, leaf: State, names: Names) -> Iterator[str]:
        """Yield the text of *leaf*, and those of what it is told if it is a call."""
        yield from self._written(leaf, names)
        made = self._program.call(leaf)
        if made is None:
            return
        yield from (f"{name}={leaf.index.text(node)[:40]}" for name, node in made.keywords.items())
        for node in made.arguments[:_MOST_SETTINGS]:
            inner = leaf.at(next(iter(parts(node)), node) if node.type == _SPREAD else node)
            for each in self._program.leaves(inner):
                yield from self._written(each, names)
            if node.type == _SPREAD:
                yield from self._named(inner, names)

    def _written(self, leaf: State, names: Names) -> Iterator[str]:
        """Yield the text of *leaf*, and its settings if it is a table."""
        imported = self._program.origins(leaf) if leaf.node.type == "identifier" else ()
        yield from imported or (leaf.text[:_LONGEST],)
        if leaf.node.type in ("object", "dictionary"):
            yield from self._named(leaf, names)

    def _named(self, table: State, names: Names) -> Iterator[str]:
        for name in names:
            yield from (f"{name}: {each.text[:40]}" for each in members(self._program, table, name))

    def _made_with(self, call: State, names: Names) -> Iterator[str]:
        """Yield the texts of what the receiver of *call*, or a parser that it is handed, is made with.

        And of what either is told afterwards.
        """
        made = self._program.call(call)
        nodes = [*made.arguments[1:], *made.keywords.values()] if made is not None else []
        nodes += [made.receiver] if made is not None and made.receiver is not None else []
        for leaf in (leaf for node in nodes for leaf in self._program.leaves(call.at(node))):
            if self._program.call(leaf) is None:
                continue
            yield from self._settings(leaf, names)
            around, index = leaf.node.parent, leaf.index
            target = around.child_by_field_name("left") if around is not None else None
            name = index.text(target, 80) if target is not None and target.type == "identifier" else ""
            for each in index.of_name(index.calls_by_receiver.get(name, ())) if name else ():
                if index.enclosing(each.node.start_byte) is index.enclosing(leaf.node.start_byte):
                    yield index.text(each.node)[:_LONGEST]

    def judge(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if what is read at *call* comes from strangers."""
        given = self._read(entry, call)
        if given is None:
            return
        found = (
            self._reached(given)
            or self._by_table(call)
            or self._by_subclass(call, given)
            or self._by_name(call, given)
        )
        written = None if found else self._folders.holding(given)
        if not found and written is None:
            return
        what, at = (found[0].what, found[0].at) if found else (_WRITABLE, written)
        if at is None:
            return
        severity = Severity.HIGH if found and self._is_handed_over(call, given) else Severity.MEDIUM
        read_as = _ENTITIES if entry.facts.get("entities") else _OBJECTS
        if entry.facts.get("engine") or entry.facts.get("fields"):
            severity, read_as = Severity.MEDIUM, _ENGINE if entry.facts.get("engine") else _FIELDS
        for place in (call, *self._makers(entry, call), *self._chosen(call)):
            yield evidence_at(
                place,
                why=f"{what} is read as {read_as}; it enters at {at.index.path}:{at.line}",
                severity=Severity.LOW if is_aside(place.index.path) else severity,
                confidence=Confidence.MEDIUM,
            )

    def _is_handed_over(self, call: State, given: State) -> bool:
        """Whether a stranger surely hands over what is read: not a file's name, or what lies elsewhere."""
        found = self._reaching.surely(self._reaching.trace(given))
        if found is None or found.what != TOOL:
            return found is not None
        return not self._takes_name(call)

    def _takes_name(self, call: State) -> bool:
        """Whether *call* opens the file itself whose name it is given: ``joblib.load(path)``."""
        return any(map(self._naming.match, self._program.callee(call)))

    def _read(self, entry: Entry, call: State) -> State | None:
        """Return what is read at *call*: an argument, or what the reader is made with."""
        if not entry.facts.get("reader"):
            return argument_of(self._program, entry, call)
        reader = made_at(self._program, call)
        made = self._program.call(reader) if reader is not None else None
        own = made is not None and made.name != "Unpickler"  # that one is judged where it is made
        return argument_of(self._program, entry, reader) if reader is not None and own else None

    def _reached(self, given: State) -> list[Trace]:
        """Return what reaches *given*; of a store only the key is a caller's, and not what it holds."""
        others = self._others.trace(given)
        kept = any(each.what == _STORE for each in others[:1])
        return others if kept else self._reaching.trace(given) or others or self._columns.trace(given)

    def _by_table(self, call: State) -> list[Trace]:
        """Return what reaches the function around *call* where it is called as an entry of a table."""
        function = call.index.enclosing(call.node.start_byte)
        for other in called_by_table(call.index, function) if function is not None else ():
            given = self._program.argument(other, 0)
            found = self._reached(given) if given is not None else []
            if found:
                return found
        return []

    def _by_subclass(self, call: State, given: State) -> list[Trace]:
        """Return what reaches the constructor that reads *given* by way of classes that inherit it."""
        return next(filter(None, map(self._reached, given_to_subclasses(self._program, call, given))), [])

    def _by_name(self, call: State, given: State) -> list[Trace]:
        """Return where the file that *call* opens by its name is filled with what another machine sent."""
        if not self._takes_name(call):
            return []
        return [
            Trace(sources.REMOTE, each.at) for each in self._fetched if each.is_file(self._program, given)
        ]

    def _chosen(self, call: State) -> Iterator[State]:
        """Yield the entries of a table out of which *call* takes its function that bring objects back."""
        made, kinds = self._program.call(call), catalogue(_DATA, "object")
        for leaf in self._program.leaves(call.at(made.callee)) if made is not None else ():
            named = (*self._program.origins(leaf), ".".join((leaf.text[:_LONGEST], *leaf.steps)))
            apart = (leaf.index.path, leaf.line) != (call.index.path, call.line) and is_entry(leaf)
            if apart and kinds.match(self._program, named) is not None:
                yield leaf

    def _makers(self, entry: Entry, call: State) -> Iterator[State]:
        """Yield where the parser of *call*, handed over or called on, is made with what makes it unsafe."""
        made, only = self._program.call(call), entry.facts.get("only")
        if made is None or only is None:
            return
        receiver = [made.receiver] if made.receiver is not None else []
        for node in (*receiver, *made.arguments[1:], *made.keywords.values()):
            for leaf in self._program.leaves(call.at(node)):
                if self._program.call(leaf) is None or leaf.key == call.key:
                    continue
                told = any(
                    re.search(only, text) for text in self._told(leaf, entry.facts.get("settings", ()))
                )
                if told and (leaf.index.path, leaf.line) != (call.index.path, call.line):
                    yield leaf

    def _other(self, state: State) -> str | None:
        """Name data from other machines, and files in folders that everybody can write to."""
        if sources.received(self._program, state):
            return sources.REMOTE
        if catalogue(_DATA, "store").is_call(self._program, state):
            return _STORE
        if self._program.call(state) is None:
            return "" if self._checks.guarded(state) else None
        paths = sources.file_read(self._program, state)
        if any(self._shared.match(path) for path in paths):
            return _SHARED
        if paths and any(each.is_read_by(self._program, state) for each in self._fetched):
            return sources.REMOTE
        return "" if paths else None

    @cached_property
    def _fetched(self) -> tuple[Place, ...]:
        """Return the files that are filled with what other machines sent, and not held against a digest."""
        return tuple(each for each in downloads(self._program, self._program.paths) if not each.is_pinned)


class _Signed:
    """Judges checks of a signature: what it is taken of is not followed through digests."""

    def __init__(self, program: Program, signed: re.Pattern[str]) -> None:
        self._program = program
        self._signed = signed
        self._keys = SigningKeys(program)

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *condition* says that a signature is right."""
        del subject
        said = told(self._program, condition, holds=holds)
        signed = any(self._signed.search(each.name) and each.positive for each in said)
        return signed and not self._keys.is_forgeable(condition)

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* only comes back if a signature is right."""
        del subject
        made = self._program.call(call)
        asks = made is not None and self._signed.search(made.name) is not None
        return asks and not self._keys.is_forgeable(call)


RULE = Rule(
    id="unsafe-deserialization",
    summary="stored objects of strangers are brought back, with the code that they name",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Use JSON, or a safe loader; sign what has to be stored as objects and check the signature first.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "AML.T0011"),
    exposed=True,
    code=look,
)
