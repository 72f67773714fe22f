"""With which hosts a call can talk, as far as the code fixes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program

_HOST = re.compile(r"^(?:[a-zA-Z][\w+.-]{1,20}:)?//(?:[^/@\s]*@)?([^/:?#\s]{1,255})")


_BEGINS = re.compile(rf"[\w\[{HOLE}]")  # `?version=7.1`, behind what is not known, is the end of an address
# In a command line: in an address, or as the word that a program which knows no addresses is given.
_IN_COMMAND = re.compile(
    r"://(?:[^/@\s'\"]{1,80}@)?([^/:?#\s'\"]{1,255})"
    r"|\b(?:nc|ncat|netcat|telnet)(?:\s+-\S{1,20}){0,6}\s+([\w-]{1,60}(?:\.[\w-]{1,60}){1,8})"
    # `user@host:folder`, `host::module`, `host:folder` behind a file, `-h host`
    r"|(?:(?<=\s)[\w.-]{1,60}@|\s(?=[\w.-]{3,120}::?(?!//)[\w~./])|\s(?:-h|--host|--server|-n)[\s=])"
    r"([a-zA-Z\d-]{1,60}(?:\.[a-zA-Z\d-]{1,60}){0,6}\.(?:[a-z]{2,18}|\d{1,3}))(?=[:\s'\"/]|$)"
)
_CALLS = frozenset({"call", "call_expression"})
_LISTS = frozenset({"tuple", "list", "array"})
_NAMED = ("remote_addr", "address", "host", "remote_host")  # how connections are told whom they lead to
_VERBS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
_OF_CLASS = re.compile(r"\.[A-Z]\w*\.[a-z_]\w*$")  # the function of a class, not of one of its objects
_LONGEST_LINE = 4_000  # characters of a command line
_MOST_WRAPPED = 3  # calls around what a request is made of
_CONNECTING = ("connect", "connect_ex")
_BASES = ("base_url", "baseURL", "baseUrl", "prefixUrl")


def is_local(host: str) -> bool:
    """Whether *host* is nobody's: this machine, or a name that stands for none."""
    return re.search(douane_signatures.table("code/copies.toml")["foreign"]["local"], host) is not None


def hosts_of(program: Program, call: State, entry: Entry | None) -> tuple[tuple[str, ...], bool]:
    """Return the hosts that *call* can talk to, and whether all of them are fixed in the code.

    *entry* says where a call is given its address; without one, it starts a program with a command line.
    """
    if entry is None:
        lines = command_lines(program, call)
        hosts = [
            match[1] or match[2] or match[3]
            for line in lines
            for match in _IN_COMMAND.finditer(line[:_LONGEST_LINE])
        ]
        return tuple(dict.fromkeys(hosts)), bool(hosts) and not any(HOLE in host for host in hosts)
    target = _destination(program, call, entry)
    if target is None:
        return (), False
    hosts = []
    texts = _addresses(program, target)
    if not any(_HOST.match(text) for text in texts):
        texts = _base(program, call) or texts
    for text in texts:
        match = _HOST.match(text)
        name = match[1] if match else text if entry.facts["destination"] != "unknown" else HOLE
        name = _zone(name) if "lookup" in entry.pattern.pattern or not match else name
        is_host = ("." in name and _BEGINS.match(name) is not None) or name == "localhost"
        hosts.append(name if is_host else HOLE)
    fixed = [host for host in hosts if HOLE not in host]
    return tuple(dict.fromkeys(fixed)), bool(hosts) and len(fixed) == len(hosts)


def _zone(name: str) -> str:
    """Return what of a looked-up name is fixed: the zone that gets to see the rest."""
    return name.rpartition(HOLE)[2].strip(".") if HOLE in name else name


def _destination(program: Program, call: State, entry: Entry) -> State | None:
    position = entry.facts["destination"]
    if position == "receiver":
        return _told(program, call, entry.facts.get("told", 0))
    if position == "connected":
        return _connected(program, call)
    if position == "last":
        made = program.call(call)
        given = [node for node in made.arguments if node.type not in FUNCTIONS] if made is not None else []
        return _last_of(program, call.at(given[-1])) if len(given) > 1 else _connected(program, call)
    if not isinstance(position, int):
        return None
    if position == 0:
        position = _first(program, call)
    return program.argument(call, position, "url", "uri", "host")


def _last_of(program: Program, given: State) -> State:
    """Return *given*, the last thing that a call is told; of a list that is spread there, its last entry."""
    if given.node.type != "spread_element" or not given.node.named_children:
        return given
    for leaf in program.leaves(given.at(given.node.named_children[0])):
        listed = parts(leaf.node) if leaf.node.type == "array" and not leaf.steps else []
        if listed:
            return leaf.at(listed[-1])
    return given


def _first(program: Program, call: State) -> int:
    """Return at which position the first thing stands that *call* is told of where it is sent.

    A method that is called on its class is given the object first; then the verb may come before the address.
    """
    made = program.call(call)
    given = made.arguments if made is not None else []
    unbound = call.index.module.language.is_python and any(
        _OF_CLASS.search(name) for name in program.callee(call)
    )
    position = 1 if unbound and len(given) > 1 else 0
    if len(given) > position + 1:
        texts = program.shapes(call.at(given[position]))
        position += bool(texts) and all(text.upper() in _VERBS for text in texts)
        position += given[position].type == "number"  # `connect(443, host)` names the port first
    return position


def _told(program: Program, call: State, position: int) -> State | None:
    """Return the address that was given at *position* to what made the connection on which *call* is made."""
    made = program.call(call)
    while made is not None and made.receiver is not None:
        for leaf in program.leaves(call.at(made.receiver)):
            inner = program.call(leaf)
            if inner is None:
                continue
            for name in _NAMED:
                if name in inner.keywords:
                    return leaf.at(inner.keywords[name])
            # `request(where).on("error", f).end(text)`: the address is told to the first of them.
            chained = inner.receiver is not None and inner.receiver.type in _CALLS and not position
            if len(inner.arguments) > position and not chained:
                return leaf.at(inner.arguments[position or _after_port(inner.arguments)])
        made = program.call(call.at(made.receiver))
    return None


def _connected(program: Program, call: State) -> State | None:
    """Return the address that ``connect`` was told of the connection on which *call* is made."""
    made = program.call(call)
    if made is None or made.receiver is None:
        return None
    held = {leaf.key: leaf for leaf in program.leaves(call.at(made.receiver))}
    indexes = {index.path: index for index in (call.index, *(leaf.index for leaf in held.values()))}
    for index in indexes.values():
        for name in _CONNECTING:
            for each in index.of_name(index.calls_by_name.get(name, ())):
                if each.receiver is None or not each.arguments:
                    continue
                here = State(index, each.receiver)
                if any(leaf.key in held for leaf in program.leaves(here)):
                    return here.at(each.arguments[_after_port(each.arguments)])
    return None


def _after_port(arguments: list[Node]) -> int:
    """Return the position of the address among *arguments*: ``connect(443, host)`` names the port first."""
    return 1 if arguments[0].type == "number" and len(arguments) > 1 else 0


def _base(program: Program, call: State) -> tuple[str, ...]:
    """Return the address that the client on which *call* is made was given once and for all."""
    made = program.call(call)
    found: list[str] = []
    for leaf in program.leaves(call.at(made.receiver)) if made is not None and made.receiver else ():
        inner = program.call(leaf)
        if inner is None:
            continue
        for name in _BASES:
            if name in inner.keywords:
                found += program.shapes(leaf.at(inner.keywords[name]))
            for each in inner.arguments:
                named = [one for one in program.leaves(leaf.at(each, (name,))) if not one.steps]
                found += [text for one in named for text in program.shapes(one)]
    return tuple(found)


def asked_for(program: Program, call: State) -> tuple[str, ...]:
    """Return the addresses of the requests that *call* is given, of its client's base where they say no host.

    ``urlopen(Request(address))``, ``client.get(path)`` where the client was told ``base_url``.
    """
    given = [call.at(node) for node in program.nodes(call)[:2]]
    found = [text for each in given for leaf in program.leaves(each) for text in _asked_for(program, leaf)]
    found += [text for each in given for text in _by_options(program, each)]
    bases = [base for base in _base(program, call) if base != HOLE]
    paths = [text for each in given[:1] for text in program.shapes(each)] if bases else []
    found += [f"{base.rstrip('/')}/{path.lstrip('/')}" for base in bases for path in paths]
    return tuple(dict.fromkeys(found))


def _by_options(program: Program, given: State) -> tuple[str, ...]:
    """Return the address that an object of options names in two parts: ``{ host, path }``."""
    hosts = [text for name in ("host", "hostname") for text in _entry(program, given, name)]
    ends = _entry(program, given, "path") if hosts else ()
    return tuple(f"//{host}/{end.lstrip('/')}" for host in hosts for end in ends)


def _entry(program: Program, given: State, name: str) -> tuple[str, ...]:
    ends = [leaf for leaf in program.leaves(given.at(given.node, (name,))) if not leaf.steps]
    return tuple(text for leaf in ends for text in program.shapes(leaf))


def _asked_for(program: Program, leaf: State) -> tuple[str, ...]:
    """Return the address that what is made at *leaf* is for: ``Request("GET", address).prepare()``."""
    for _ in range(_MOST_WRAPPED):
        made = program.call(leaf)
        inner = None
        if made is not None and made.name == "prepare" and made.receiver is not None:
            inner = leaf.at(made.receiver)
        elif made is not None and made.name == "prepare_request" and made.arguments:
            inner = leaf.at(made.arguments[0])
        if inner is None:
            break
        leaf = next((each for each in program.leaves(inner) if program.call(each) is not None), inner)
    made = program.call(leaf)
    if made is None or not (made.arguments or "url" in made.keywords):
        return ()
    if "url" in made.keywords:
        return program.shapes(leaf.at(made.keywords["url"]))
    position = _first(program, leaf)
    return program.shapes(leaf.at(made.arguments[position]))


def _addresses(program: Program, target: State) -> tuple[str, ...]:
    """Return the texts of an address, which can be given as an object with a host in it."""
    if target.node.type in ("list_splat", "spread_element"):  # `connect(*ADDRESS)`
        target = target.at(target.node.named_children[0])
    texts = program.shapes(target)
    if texts != (HOLE,):
        return texts
    found: list[str] = []
    for leaf in program.leaves(target):
        entries = parts(leaf.node) if leaf.node.type in _LISTS and not leaf.steps else []
        if entries:  # `create_connection((host, port))`
            found += program.shapes(leaf.at(entries[_after_port(entries)]))
        made = program.call(leaf)
        if made is not None:  # `httpx.URL(scheme="https", host=HOST)`, `urlunsplit(("https", HOST, ...))`
            given = [made.keywords[name] for name in ("host", "netloc") if name in made.keywords]
            if made.name in ("urlunsplit", "urlunparse") and made.arguments:
                listed = made.arguments[0]
                given += listed.named_children[1:2] if listed.type in ("tuple", "list") else []
            found += [f"//{text}" for node in given for text in program.shapes(leaf.at(node))]
        found += _asked_for(program, leaf)
    for name in ("hostname", "host", "url", "uri", "baseURL"):
        ends = [leaf for leaf in program.leaves(target.at(target.node, (name,))) if not leaf.steps]
        found += [text for leaf in ends for text in program.shapes(leaf)]
    return tuple(found) or texts
