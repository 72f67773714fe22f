"""Reads of credentials: whose they are, and where they may honestly be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._browser_profiles import Profiles
from douane.detectors._catalogue import callees, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._destinations import asked_for
from douane.detectors._elicited import asked_secret, eliciting
from douane.detectors._environment import WHOLE, asks_copy, names_environment
from douane.detectors._flow import HOLE, handing
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._flow.shapes import elements
from douane.detectors._hunted import hunted, hunts, purposes
from douane.detectors._key_stores import foreign_services, hosts_of_services
from douane.detectors._own_settings import is_of_nobody
from douane.detectors._picked import Picked, described
from douane.detectors._sampling import SAMPLING, answers_by_hand, takes_all
from douane.detectors._sources import address, texts_of
from douane.detectors._spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Call, Program, State

_DATA = "code/credentials.toml"
_EXECUTION = "code/execution.toml"
_NETWORK = "code/network.toml"
WHOLE_ENVIRONMENT = "the whole environment"
ENVIRONMENT_FILE = "an .env file"
ELICITED = "a secret of the user, in a form of the client"
_WRITES = re.compile(r"[wax][xbts]{0,3}")  # how a file is opened that is not read
_FLAGS = re.compile(r"\bO_(WRONLY|APPEND|CREAT|TRUNC)\b")
_NAMED = re.compile(r"(process\.env|os\.environb?)(\.\w+|\[[^\]]{1,100}\])$")
_DECODES = re.compile(r"(^|\.)(atob|\w*b64decode|Buffer\.from|from(CharCode|CodePoint|hex)|unhexlify|chr)$")
_MANY = 4  # services whose secrets a package asks for at once
_LOOKUPS = frozenset({"os.environ.get", "os.getenv", "os.environ.pop", "os.environ.setdefault"})


@dataclass(frozen=True, slots=True)
class Credential:
    """Something secret.

    `kind` is ``file``, ``environment``, ``variable``, ``variables``, ``command``, ``record``, ``machine``,
    ``answer``, ``found``, ``sought`` or ``resolved``. A record is what a person did: the clipboard, a picture
    of the screen; ``machine`` is what a host tells whoever asks from there; ``answer`` is what the user is
    asked for, `owner` then the question; ``found`` is what a pattern for secrets finds in a text, ``sought``
    a file that is picked for its name, ``resolved`` what a library found for its own clients: theft only
    where they are sent. `purpose` are beginnings of words with which a package says that this is its
    business.
    """

    kind: str
    what: str  # empty: no credential, and nothing behind it is one either
    owner: str
    hosts: tuple[str, ...] = ()
    purpose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    what: str
    pattern: re.Pattern[str]
    hosts: tuple[str, ...]
    purpose: tuple[str, ...]
    kind: str


@cache
def _known(section: str) -> tuple[_Known, ...]:
    return tuple(
        _Known(
            fields.get("what") or fields["owner"],
            re.compile(fields["pattern"]),
            tuple(fields.get("hosts", ())),
            tuple(fields.get("purpose", ())),
            fields.get("kind", section),
        )
        for fields in douane_signatures.table(_DATA)[section]
    )


@cache
def _needles() -> tuple[tuple[frozenset[bytes], tuple[str, ...]], ...]:
    """Return the words that a file names, and patterns of what it then contains, by kind of credential."""
    table = douane_signatures.table(_DATA)
    entries = [
        (fields["words"], [fields["needle"]])
        for kind in ("file", "command", "call", "address", "listener")
        for fields in table[kind]
    ]
    entries.append((table["environment"]["words"], table["environment"]["needles"]))
    entries.append((table["asking"]["words"], [table["asking"]["needle"]]))
    return tuple((encoded(words), tuple(needles)) for words, needles in entries)


@cache
def _needle(pattern: str) -> re.Pattern[bytes]:
    """Return *pattern*, compiled when a file has its words: most never do."""
    return re.compile(pattern.encode())


def may_read(program: Program, paths: tuple[str, ...] | None = None) -> bool:
    """Whether the source, or that of *paths*, mentions a credential in plain text; told without parsing."""
    return any(
        program.holds(path, _needle(needle))
        for words, needles in _needles()
        for path in (program.mentioning(words) if paths is None else paths)
        if paths is None or not words.isdisjoint(program.words(path))
        for needle in needles
    )


_NONE = Credential("variable", "", "")
_SERVICES = 3  # whose variables are read in turn: more than one that takes the place of another


def _asks_machine(program: Program) -> bool:
    """Whether the source names a host that gives secrets to whoever asks from this machine."""
    needles = [re.compile(each["needle"].encode()) for each in douane_signatures.table(_DATA)["address"]]
    words = frozenset(
        word.encode() for fields in douane_signatures.table(_DATA)["address"] for word in fields["words"]
    )
    paths = program.mentioning(words)
    return any(program.holds(path, needle) for path in paths for needle in needles)


class CredentialReads:
    """Recognises expressions that read a credential; the answers of one program are kept."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._reads = re.compile(douane_signatures.table(_EXECUTION)["files"]["reads"])
        reading = douane_signatures.table(_EXECUTION)["files"]["read_names"]
        lookups = (name.rpartition(".")[2] for name in _LOOKUPS)
        more = (*catalogue(_EXECUTION, "start").names, *catalogue(_DATA, "reader", "call").names)
        self._elicits = eliciting(program)
        self._hunts = hunts(program)
        more += tuple(sorted(self._elicits))
        self._picked = Picked(program)
        self._profiles = Profiles(program)
        more += self._profiles.names
        self._machine = _asks_machine(program)
        providers = douane_signatures.table(_DATA)["providers"]
        self._provides = bool(program.mentioning(encoded(providers["makers"])))
        self._holds = bool(program.mentioning(encoded(providers["libraries"])))
        more += tuple(sorted(catalogue(_NETWORK, "receive").names)) if self._machine else ()
        self.names = frozenset((*reading, *lookups, *more))
        self.words = encoded((*reading, *more))

    def at(self, state: State) -> Credential | None:
        """Return the credential that *state* reads, if it reads one."""
        call = self._program.call(state)
        if call is not None:
            if call.name in SAMPLING or answers_by_hand(self._program, state):
                return self._answered(state)
            if call.name in self._elicits and (question := asked_secret(self._program, state)):
                return Credential("answer", ELICITED, question)
            if call.name in self._hunts and (what := hunted(self._program, state)):
                return Credential("found", what, what, (), purposes())
            named = self._may_provide(call) or self._program.may_call(state, self.names)
            return self._call(state) if named else None
        if state.node.type == "identifier":
            return self._variable(state) if names_environment(state) else self._heard(state)
        # The walk comes by `process.env` itself, whatever stands around it.
        is_member = state.node.type in ("member_expression", "attribute", "subscript_expression", "subscript")
        text = state.text[:200] if is_member else ""
        held = self._held(state) if self._holds and "credentials" in text else None
        return held or (self._variable(state) if "env" in text else None)

    def _may_provide(self, call: Call) -> bool:
        """Whether *call* may ask a provider, which is kept under any name: ``await this.provider()``."""
        given = call.arguments
        return self._provides and (not given or (len(given) == 1 and given[0].type == "object"))

    def _held(self, state: State) -> Credential | None:
        """Return the credentials that a client of a cloud's library keeps, where *state* names these."""
        names = self._program.origins(state)
        for known in _known("held"):
            if any(known.pattern.fullmatch(name) for name in names):
                return Credential(known.kind, known.what, known.what, known.hosts, known.purpose)
        return None

    def _answered(self, state: State) -> Credential | None:
        """Return what the client's model is asked, where it is asked with what all servers said."""
        what = "what the client's model was asked of other servers"
        return Credential("record", what, what) if takes_all(self._program, state) else None

    def _heard(self, state: State) -> Credential | None:
        """Return what is typed, where *state* is what a function is handed with every key."""
        listening = catalogue(_DATA, "listener")
        if not self._listens or listening.words.isdisjoint(self._program.words(state.index.path)):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            function = binding.parameter[0] if binding.parameter is not None else None
            if function is None:
                continue
            for place, *_ in handing.places(self._program, state.index, function):
                entry = listening.is_call(self._program, place)
                if entry is not None:
                    what, purpose = entry.facts["what"], tuple(entry.facts["purpose"])
                    return Credential("record", what, what, (), purpose)
        return None

    @cached_property
    def _listens(self) -> bool:
        """Whether the source names something that listens to the keyboard."""
        needles = [re.compile(each["needle"].encode()) for each in douane_signatures.table(_DATA)["listener"]]
        return any(self._program.holds(path, each) for path in self._program.paths for each in needles)

    def _call(self, state: State) -> Credential | None:
        names = callees(self._program, state)
        if any(name in _LOOKUPS for name in names) or asks_copy(self._program, state):
            key = self._program.argument(state, 0, "key")
            return self.named(self._program.shapes(key)) if key is not None else None
        if any(self._reads.fullmatch(name) for name in names):
            return self._file(state)
        special = catalogue(_DATA, "reader", "call").match(self._program, names)
        if special is not None:
            return self._special(special, state)
        if catalogue(_EXECUTION, "start").match(self._program, names) is not None:
            return self._command(state)
        profile = self._profiles.opened(state)
        if profile:
            return self.of_path((profile,))
        return self._address(state) if catalogue(_NETWORK, "receive").match(self._program, names) else None

    def _special(self, special: Entry, state: State) -> Credential | None:
        """Return the credential that the call at *state*, described by *special*, gives or reads."""
        facts = special.facts
        if "service" in facts:
            return self._kept(special, state)
        if special.section == "call":
            if not _takes_secret(state, facts.get("fields", ()), whole=facts.get("whole", False)):
                return None  # what is told beside the secret
            hosts, purpose = tuple(facts.get("hosts", ())), tuple(facts["purpose"])
            return Credential(facts["kind"], facts["what"], facts["what"], hosts, purpose)
        where = self._program.argument(state, facts["position"], "src", "database", "filename", "root_dir")
        return self._of_files(where) if where is not None else None

    def _kept(self, special: Entry, state: State) -> Credential | None:
        """Return what the key store of the system gives at *state*, if it is kept there for others."""
        services = foreign_services(self._program, state, special.facts)
        if not services:
            return None
        named = ", ".join(each.replace(HOLE, "…")[:40] for each in services[:3])
        what, purpose = f"{special.facts['what']} ({named})", tuple(special.facts["purpose"])
        hosts = hosts_of_services(services)
        return Credential(special.facts["kind"], what, special.facts["what"], hosts, purpose)

    def _of_files(self, where: State) -> Credential | None:
        """Return whose credential lies where *where* names a file, or one of several in a list."""
        listed = elements(self._program, where) or [where]
        return self.of_path(tuple(text for each in listed for text in texts_of(self._program, each)))

    def _address(self, state: State) -> Credential | None:
        if not self._machine:
            return None
        whole = (*asked_for(self._program, state), *spoken(self._program, state))
        said = (
            each for each in address(self._program, state) if not any(w.startswith(f"{each}/") for w in whole)
        )
        for text in (*said, *whole):
            for known in _known("address"):
                if known.pattern.search(text):
                    what = f"{known.what} ({text.replace(HOLE, '…')[:60]})"
                    return Credential("machine", what, known.what, known.hosts, known.purpose)
        return None

    def _file(self, state: State) -> Credential | None:
        call = self._program.call(state)
        if call is None:
            return None
        where = state.at(call.receiver) if call.name.startswith("read_") and call.receiver else None
        if call.name == "open" and call.receiver is not None and not call.arguments:
            where = state.at(call.receiver)
        if where is None:
            where = self._program.argument(state, 0, "file", "path")
        if where is None or self._only_written(state):
            return None
        found = self._of_files(where)
        if found is None and self._picked.is_sought(where):
            what, purpose = described()
            return Credential("sought", what, what, (), purpose)
        return found

    def _only_written(self, state: State) -> bool:
        """Whether *state* opens a file to write it alone."""
        mode = self._program.argument(state, 1, "mode", "flags")
        if mode is not None and _FLAGS.search(mode.text[:200]):
            return True
        texts = self._program.shapes(mode) if mode is not None else ()
        return bool(texts) and all(_WRITES.fullmatch(text) for text in texts)

    def of_path(self, paths: tuple[str, ...]) -> Credential | None:
        """Return whose credential lies at one of *paths*, as `Program.shapes` gives them."""
        for known in _known("file"):
            for path in paths:
                if known.pattern.search(path):
                    what = f"{known.what} ({path.replace(HOLE, '…')})"
                    return Credential("file", what, known.what, known.hosts, known.purpose)
        return None

    def _command(self, state: State) -> Credential | None:
        for line in command_lines(self._program, state):
            for known in _known("command"):
                if known.pattern.search(line):
                    what = f"{known.what} (`{line[:60].replace(HOLE, '…')}`)"
                    return Credential(known.kind, what, known.what, known.hosts, known.purpose)
        return None

    def _variable(self, state: State) -> Credential | None:
        for name in self._program.origins(state):
            base = name.removesuffix(f".{ELEMENT}").removesuffix(f".{ELEMENT}")
            if base in WHOLE:
                asked = self._listed(state) if base != name else None
                return asked or Credential("environment", WHOLE_ENVIRONMENT, "the environment")
            if name.endswith(f".{PART}") and name.removesuffix(f".{PART}") in WHOLE:
                return self._asked_for(state)
            for prefix in WHOLE:
                if name.startswith(f"{prefix}."):
                    return self.named((name[len(prefix) + 1 :].split(".")[0],))
        return None

    def _listed(self, state: State) -> Credential | None:
        """Return the variable that *state* takes by a name which a loop goes through, where few are listed.

        ``for (const name of ["ACME_TOKEN", "ACME_KEY"]) process.env[name]``. Those of several services, or of
        many, are more than a package takes for itself.
        """
        key = state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
        texts = self._program.shapes(state.at(key)) if key is not None else (HOLE,)
        if all(HOLE in text for text in texts):
            return _NONE if key is not None and self._is_prefixed(state.at(key), texts) else None
        if any(HOLE in text for text in texts):
            return None
        owners = {found.owner for found in map(self.named, ((text,) for text in texts)) if found.owner}
        known = [owner for owner in owners if not owner.startswith("?")]
        return self.named(texts) if len(known) <= 1 and len(owners) < _MANY else None

    def _is_prefixed(self, key: State, texts: tuple[str, ...]) -> bool:
        """Whether names made by the code begin with one prefix of nobody, and none comes from elsewhere."""
        prefixes = {text.partition(HOLE)[0] for text in texts} - {""}
        if len(prefixes) != 1 or not all(is_of_nobody(self, each) for each in prefixes):
            return False
        return not self._program.tracer(self._is_elsewhere).reaches(key)

    def _is_elsewhere(self, state: State) -> str | None:
        """Return that *state* names variables itself: the environment, an answer, or what was encoded."""
        call = self._program.call(state)
        if call is not None:
            asks = catalogue(_NETWORK, "send", "receive").is_call(self._program, state) is not None
            return "elsewhere" if asks or _DECODES.search(state.index.text(call.callee)[-60:]) else None
        if _NAMED.match(state.text[:200]):
            return ""  # what one variable says
        return "elsewhere" if state.text[:200] in WHOLE else None

    def _asked_for(self, state: State) -> Credential | None:
        """Return the variable that a function is asked for by its name: ``(name) => process.env[name]``."""
        key = state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
        return self.named(self._program.shapes(state.at(key))) if key is not None else _NONE

    def named(self, variables: tuple[str, ...]) -> Credential:
        """Return the credential that one of the variables of the environment so called holds.

        Where those of several services are called in turn, all of them are one credential.
        """
        found = [each for variable in variables if (each := _of_variable(variable)) is not None]
        owners = {each.owner for each in found if not each.owner.startswith("?")}
        if len(owners) < _SERVICES:
            return found[0] if found else _NONE
        return Credential("variables", f"the secrets of several services ({found[0].what} first)", "several")


def _of_variable(name: str) -> Credential | None:
    """Return the credential that the variable *name* of the environment holds by what it is called."""
    for known in _known("variable"):
        if known.pattern.search(name):
            # Nobody knows whose it is but by its first word: FIREBASE_API_SECRET.
            owner = f"?{name.partition('_')[0]}" if known.what == "any service" else known.what
            return Credential("variable", f"the variable {name}", owner, known.hosts)
    return None


def _takes_secret(state: State, fields: Sequence[str], *, whole: bool) -> bool:
    """Whether one of *fields* is taken of what the call at *state* gives, or all of it where *whole*."""
    named = [step for step in state.steps if step.isidentifier()]
    return not fields or not set(fields).isdisjoint(named) or (whole and not named)
