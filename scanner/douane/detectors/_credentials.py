"""Reads of credentials: whose they are, and where they may honestly be sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._browser_profiles import Profiles
from douane.detectors._catalogue import callees, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._destinations import asked_for
from douane.detectors._elicited import asked_secret, eliciting
from douane.detectors._environment import WHOLE, asks_copy, names_environment
from douane.detectors._exchanged_tokens import ExchangedTokens
from douane.detectors._flow import HOLE, handing
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._flow.shapes import elements
from douane.detectors._flow.state import State
from douane.detectors._hunted import hunted, hunts, purposes
from douane.detectors._key_stores import foreign_services, hosts_of_services
from douane.detectors._known_credentials import asks_machine, in_file_system, known, lists, requires
from douane.detectors._lent_links import is_asked_for
from douane.detectors._own_settings import is_of_nobody
from douane.detectors._picked import Picked, described
from douane.detectors._sampling import SAMPLING, answers_by_hand, takes_all
from douane.detectors._sources import address, texts_of
from douane.detectors._spoken import spoken
from douane.detectors._taken_by_commands import taken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Call, Program

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
_LOOKUPS = frozenset(
    {
        *("os.environ.get", "os.getenv", "os.environ.pop", "os.environ.setdefault"),
        *("os.environb.get", "os.getenvb", "os.environb.pop", "os.environb.setdefault"),
    }
)
_REQUIRE = "require"
_LISTS = frozenset({"glob", "rglob", "iglob", "globSync", "globbySync", "globby", "sync", "fast-glob"})
_MODE = re.compile(r"[\"'][rbtU+]{1,4}[\"']$")


@dataclass(frozen=True, slots=True)
class Credential:
    """Something secret.

    `kind` is ``file``, ``environment``, ``variable``, ``variables``, ``command``, ``record``, ``machine``,
    ``answer``, ``found``, ``sought``, ``seen``, ``links``, ``resolved``, ``derived`` or ``given``. A record
    is what a person did: the clipboard, a picture of the screen; ``machine`` is what a host tells whoever
    asks from there; ``answer`` is what the user is asked for, `owner` then the question; ``found`` is what
    a pattern for secrets finds in a text, ``sought`` a file picked for its name, ``seen`` what the user
    works with, ``links`` addresses with a token, ``resolved`` what a library found for its clients,
    ``derived`` what one makes of a wallet's phrase, ``given`` one that a tool is given: theft where they
    are sent. `purpose` are beginnings of words with which a package says that this is its business.
    """

    kind: str
    what: str  # empty: no credential, and nothing behind it is one either
    owner: str
    hosts: tuple[str, ...] = ()
    purpose: tuple[str, ...] = ()


_NONE = Credential("variable", "", "")
_OF_OTHERS = Credential("record", *("what the client's model was asked of other servers",) * 2)
_SERVICES = 3  # whose variables are read in turn: more than one that takes the place of another


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
        self._machine = asks_machine(program)
        self._exchanged = ExchangedTokens(program)
        more += ("json",) if self._exchanged.is_possible else ()
        self._lists = _LISTS if lists(program) else frozenset()
        self._requires = requires(program)
        self._folders = frozenset(douane_signatures.table(_DATA)["taking"]["folders"])
        more += tuple(sorted(self._lists))
        providers = douane_signatures.table(_DATA)["providers"]
        self._provides = bool(program.mentioning(encoded(providers["makers"])))
        self._holds = bool(program.mentioning(encoded(providers["libraries"])))
        more += tuple(sorted(catalogue(_NETWORK, "receive").names)) if self._machine else ()
        self.names = frozenset((*reading, *lookups, *more))
        self.words = encoded((*reading, *(each for each in more if each != _REQUIRE or self._requires)))

    def at(self, state: State) -> Credential | None:
        """Return the credential that *state* reads, if it reads one."""
        call = self._program.call(state)
        if call is not None:
            return self._called(state, call)
        if state.node.type == "identifier":
            return self._variable(state) if names_environment(state) else self._heard(state)
        is_member = state.node.type in ("member_expression", "attribute", "subscript_expression", "subscript")
        text = state.text[:200] if is_member else ""
        held = self._held(state) if self._holds and "credentials" in text else None
        return held or (self._variable(state) if "env" in text else None)

    def _called(self, state: State, call: Call) -> Credential | None:
        if call.name in SAMPLING or answers_by_hand(self._program, state) or takes_all(self._program, state):
            return self._answered(state)
        if call.name in self._elicits and (question := asked_secret(self._program, state)):
            return Credential("answer", ELICITED, question)
        if call.name in self._hunts and (what := hunted(self._program, state)):
            return Credential("found", what, what, (), purposes())
        if call.name == _REQUIRE and not self._requires:
            return None
        named = self._may_provide(call) or self._program.may_call(state, self.names)
        return self._call(state, call) if named else None

    def _may_provide(self, call: Call) -> bool:
        """Whether *call* may ask a provider, which is kept under any name: ``await this.provider()``."""
        given = call.arguments
        return self._provides and (not given or (len(given) == 1 and given[0].type == "object"))

    def _held(self, state: State) -> Credential | None:
        """Return the credentials that a client of a cloud's library keeps, where *state* names these."""
        names = self._program.origins(state)
        for each in known("held"):
            if any(each.pattern.fullmatch(name) for name in names):
                return Credential(each.kind, each.what, each.what, each.hosts, each.purpose)
        return None

    def _answered(self, state: State) -> Credential | None:
        """Return what the client's model is asked, where it is asked with what all servers said."""
        return _OF_OTHERS if takes_all(self._program, state) else None

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

    def _call(self, state: State, call: Call) -> Credential | None:
        names = callees(self._program, state)
        if any(name in _LOOKUPS for name in names) or asks_copy(self._program, state):
            key = self._program.argument(state, 0, "key")
            return self.named(self._program.shapes(key)) if key is not None else None
        if any(self._reads.fullmatch(name) for name in names) or _opens_itself(state, call):
            return self._file(state)
        special = catalogue(_DATA, "reader", "call").match(self._program, names)
        if special is not None:
            return self._special(special, state)
        if catalogue(_EXECUTION, "start").match(self._program, names) is not None:
            return self._command(state)
        return self._asked_for_more(state, call, names)

    def _asked_for_more(self, state: State, call: Call, names: tuple[str, ...]) -> Credential | None:
        """Return what the call at *state* gives that reads no file and starts nothing: it lists, or asks."""
        if call.name in self._lists:
            return self._listing(state)
        profile = self._profiles.opened(state)
        if profile:
            return self.of_path((profile,))
        if issuers := self._exchanged.hosts(state):
            what = str(douane_signatures.table(_DATA)["exchanged"]["what"])
            return Credential("resolved", what, what, issuers)
        return self._address(state) if catalogue(_NETWORK, "receive").match(self._program, names) else None

    def _special(self, special: Entry, state: State) -> Credential | None:
        """Return the credential that the call at *state*, described by *special*, gives or reads."""
        facts = special.facts
        if "service" in facts:
            return self._kept(special, state)
        if special.section == "call":
            if (facts.get("lent") and is_asked_for(self._program, state)) or not _takes_secret(
                state, facts.get("fields", ()), whole=facts.get("whole", False)
            ):
                return None  # what is told beside the secret
            hosts, purpose = tuple(facts.get("hosts", ())), tuple(facts["purpose"])
            return Credential(facts["kind"], facts["what"], facts.get("owner", facts["what"]), hosts, purpose)
        where = self._program.argument(state, facts["position"], "src", "database", "filename", "root_dir")
        call = self._program.call(state)
        whole = call is not None and call.name in self._folders
        if where is None:
            return None
        return self._of_files(where, whole=whole) or (self._sought(where) if special.section else None)

    def _kept(self, special: Entry, state: State) -> Credential | None:
        """Return what the key store of the system gives at *state*, if it is kept there for others."""
        services = foreign_services(self._program, state, special.facts)
        if not services:
            return None
        named = ", ".join(each.replace(HOLE, "…")[:40] for each in services[:3])
        what, purpose = f"{special.facts['what']} ({named})", tuple(special.facts["purpose"])
        hosts = hosts_of_services(services)
        return Credential(special.facts["kind"], what, special.facts["what"], hosts, purpose)

    def _of_files(self, where: State, *, whole: bool = False) -> Credential | None:
        """Return whose credential lies where *where* names a file, or one of several in a list."""
        listed = elements(self._program, where) or [where]
        texts = tuple(text for each in listed for text in texts_of(self._program, each))
        return self.of_path(texts, whole=whole)

    def _address(self, state: State) -> Credential | None:
        if not self._machine:
            return None
        whole = (*asked_for(self._program, state), *spoken(self._program, state))
        said = (
            each for each in address(self._program, state) if not any(w.startswith(f"{each}/") for w in whole)
        )
        asked = (*said, *whole)
        for each in known("address"):
            for text in asked:
                if each.pattern.search(text):
                    what = f"{each.what} ({text.replace(HOLE, '…')[:100]})"
                    return Credential("machine", what, each.what, each.hosts, each.purpose)
        return None

    def _file(self, state: State) -> Credential | None:
        call = self._program.call(state)
        if call is None:
            return None
        where = state.at(call.receiver) if call.name.startswith("read_") and call.receiver else None
        if call.receiver is not None and _opens_itself(state, call):
            where = state.at(call.receiver)
        if where is None:
            where = self._program.argument(state, 0, "file", "path")
        if where is None or self._only_written(state):
            return None
        return self._of_files(where) or self._sought(where)

    def _sought(self, where: State) -> Credential | None:
        """Return what the file at *where* is, if it was picked in a folder of somebody for its name."""
        section = self._picked.section(where)
        if not section:
            return None
        what, purpose = described(section)
        return Credential("sought", what, what, (), purpose)

    def _only_written(self, state: State) -> bool:
        """Whether *state* opens a file to write it alone."""
        mode = self._program.argument(state, 1, "mode", "flags")
        if mode is not None and _FLAGS.search(mode.text[:200]):
            return True
        texts = self._program.shapes(mode) if mode is not None else ()
        return bool(texts) and all(_WRITES.fullmatch(text) for text in texts)

    def of_path(self, paths: tuple[str, ...], *, whole: bool = False) -> Credential | None:
        """Return whose credential lies at one of *paths*, as `Program.shapes` gives them.

        A folder that holds one beside other things counts where it is taken as a *whole*.
        """
        for each in known("file"):
            for path in map(in_file_system, paths):
                folder = whole and each.folder is not None and each.folder.search(path)
                if folder or each.pattern.search(path):
                    what = f"{each.what} ({path.replace(HOLE, '…')})"
                    return Credential("file", what, each.what, each.hosts, each.purpose)
        return None

    def _listing(self, state: State) -> Credential | None:
        """Return what lies where the call at *state* lists files by a pattern that is of nothing else."""
        made = State(state.index, state.node, (ELEMENT,), state.frames)
        paths = self._program.shapes(made)
        found = next((each for each in known("file") if any(map(each.pattern.search, paths))), None)
        at_home = tuple(path for path in paths if path.startswith("~"))
        return self.of_path(at_home) if found is not None and found.listed and at_home else None

    def _command(self, state: State) -> Credential | None:
        for line in command_lines(self._program, state):
            for each in known("command"):
                if each.pattern.search(line):
                    what = f"{each.what} (`{line[:60].replace(HOLE, '…')}`)"
                    return Credential(each.kind, what, each.what, each.hosts, each.purpose)
            found = self.of_path(taken(line), whole=True)
            if found is not None:
                return found
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
        """Return that *state* names variables itself: the environment, an answer, what was encoded."""
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
    for each in known("variable"):
        if each.pattern.search(name):
            owner = f"?{name.partition('_')[0]}" if each.what == "any service" else each.what
            return Credential("variable", f"the variable {name}", owner, each.hosts)
    return None


def _opens_itself(state: State, call: Call) -> bool:
    """Whether *call* opens the path that it is called on, to read it: ``path.open("rb")``."""
    if call.name != "open" or call.receiver is None:
        return False
    if not state.index.module.language.is_python:
        return not call.arguments
    return not call.arguments or _MODE.match(state.index.text(call.arguments[0], 20)) is not None


def _takes_secret(state: State, fields: Sequence[str], *, whole: bool) -> bool:
    """Whether one of *fields* is taken of what the call at *state* gives, or all of it where *whole*."""
    named = [step for step in state.steps if step.isidentifier()]
    return not fields or not set(fields).isdisjoint(named) or (whole and not named)
