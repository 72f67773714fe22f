"""The servers that a client's configuration names, whatever the client calls their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from douane.configurations.clients import Client
from douane.errors import InputError, TargetError
from douane.model import Json
from douane.targets.secrets import is_placeholder
from douane.targets.shell import cut, is_windows
from douane.text import excerpt

MOST_SERVERS = 20_000
MOST_WORDS = 2_000
ALL = "*"
_OWN_KEYS = frozenset({"mcpServers", "mcp.servers", "context_servers", "mcp_servers", "amp.mcpServers"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One server as it is written. What may hold secrets is not shown by `repr`."""

    name: str
    place: str  # its key path: mcpServers.github
    argv: tuple[str, ...] = field(default=(), repr=False)
    urls: tuple[str, ...] = field(default=(), repr=False)
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    helper: str = field(default="", repr=False)
    elsewhere: str = ""  # the field that says where a server without command and address comes from
    cwd: str | None = None
    disabled: bool = False
    approved: tuple[str, ...] = ()
    sandboxed: bool = False


def holds(client: Client, document: Json) -> bool:
    """Whether *document* has anything at one of the key paths of *client*."""
    return any(True for keys in client.servers for _ in _at(document, keys, ()))


def is_recognised(client: Client, document: Json) -> bool:
    """Whether *document*, which is no known client's file, names servers at a key path of *client*.

    A map that may be anything (``mcp``, ``servers``) has to hold something that is started or reached.
    """
    for keys in client.servers:
        for _, value in _at(document, keys, ()):
            if keys[-1] in _OWN_KEYS or _any_server(client, value):
                return True
    return _is_bare(client, document)


def _any_server(client: Client, value: Json) -> bool:
    given = (*client.fields["command"], *client.fields["url"])
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(each, dict) and any(key in each for key in given) for each in entries)


def _is_bare(client: Client, document: Json) -> bool:
    """Whether *document* is a map of servers with nothing around it, as settings pages take them."""
    if not isinstance(document, dict) or not document:
        return False
    return all(_any_server(client, {"": each}) for each in document.values())


def servers(
    client: Client, document: Json, *, file: str, repeated: Sequence[str] = ()
) -> tuple[list[Server], list[InputError]]:
    """Return the servers of *document*, and what is wrong with those that cannot be read.

    *repeated* are JSON pointers of keys written twice: clients differ in which one counts, so a server that
    holds one is not read. Raises InputError for more than MOST_SERVERS, or a server map of another shape.
    """
    found: list[Server] = []
    wrong: list[InputError] = []
    for place, name, entry in _entries(client, document, file):
        if len(found) + len(wrong) >= MOST_SERVERS:
            raise InputError(f"{file} names more than {MOST_SERVERS} servers")
        try:
            _check_repeated(place, repeated, file)
            server = _Entry(client, entry, file, place).server(name)
            if server and server.cwd is None and place[0] == "projects":  # the key is the project's folder
                server = replace(server, cwd=str(place[1]))
        except TargetError as error:
            wrong.append(InputError(f"{file}: {key_path(place)}: {error.message}", remedy=error.remedy))
            continue
        except InputError as error:
            wrong.append(error)
            continue
        if server is not None:
            found.append(_switched(server, client, document))
    return found, wrong


def key_path(keys: Sequence[str | int]) -> str:
    """Return *keys* as errors name a place: ``mcpServers.github.args[2]``."""
    path = ""
    for key in keys:
        if isinstance(key, int):
            path += f"[{key}]"
        else:
            shown = excerpt(key, 80)
            path += f".{shown}" if path else shown
    return path


def _at(
    value: Json, keys: Sequence[str], gone: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """Yield (key path, value) for everything at *keys* of *value*."""
    if not keys:
        yield gone, value
        return
    if not isinstance(value, dict):
        return
    for key in value if keys[0] == "*" else [keys[0]]:
        if key in value:
            yield from _at(value[key], keys[1:], (*gone, key))


def _entries(client: Client, document: Json, file: str) -> Iterator[tuple[tuple[str | int, ...], str, Json]]:
    places = [place for keys in client.servers for place in _at(document, keys, ())]
    if not places and _is_bare(client, document):
        places = [((), document)]
    for keys, value in places:
        if isinstance(value, dict):
            if keys and keys[-1] not in _OWN_KEYS and client.id == "any" and not _any_server(client, value):
                continue
            for name, entry in value.items():
                yield (*keys, name), name, entry
        elif isinstance(value, list):
            for index, entry in enumerate(value):
                named = entry.get("name") if isinstance(entry, dict) else None
                yield (*keys, index), named if isinstance(named, str) else f"{index + 1}", entry
        elif value is not None:
            raise InputError(
                f"{file}: {key_path(keys)} is neither a map nor a list of servers", remedy="mend the file"
            )


def _check_repeated(place: Sequence[str | int], repeated: Sequence[str], file: str) -> None:
    pointer = "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in place)
    for each in repeated:
        if f"{pointer}/".startswith(f"{each}/") or each.startswith(f"{pointer}/"):
            within = "a key of " if len(each) > len(pointer) else ""
            raise InputError(
                f"{file}: {within}{key_path(place)} is written twice, and clients differ in which one counts",
                remedy="leave one of them",
            )


def _switched(server: Server, client: Client, document: Json) -> Server:
    """Return *server* with what the file says of all servers: which are allowed, and that all may run."""

    def listed(paths: Sequence[Sequence[str]]) -> list[str] | None:
        values = [value for keys in paths for _, value in _at(document, keys, ())]
        return next(
            (
                [each for each in value if isinstance(each, str)]
                for value in values
                if isinstance(value, list)
            ),
            None,
        )

    allowed, excluded = listed(client.allowed), listed(client.excluded)
    off = (allowed is not None and server.name not in allowed) or server.name in (excluded or ())
    every = any(value is True for keys in client.all_approved for _, value in _at(document, keys, ()))
    return replace(
        server,
        disabled=server.disabled or off,
        approved=(ALL,) if every else server.approved,
    )


class _Entry:
    """One entry of a server map, read field by field."""

    def __init__(self, client: Client, entry: Json, file: str, place: tuple[str | int, ...]) -> None:
        self._client, self._file, self._place = client, file, place
        if not isinstance(entry, dict):
            raise self._wrong((), "an object")
        self._entry = entry

    def server(self, name: str) -> Server | None:
        """Return the server, None for one that is part of the client. Raises InputError."""
        if self._entry.get("type") in self._client.built_in and "type" in self._entry:
            return None
        argv, urls = self._argv(), self._urls()
        if not argv and not urls:
            elsewhere = self._first("elsewhere")[0]
            if self._off() or elsewhere:
                return Server(
                    name=name, place=key_path(self._place), disabled=self._off(), elsewhere=elsewhere
                )
            names = (*self._client.fields["command"], *self._client.fields["url"])
            raise InputError(
                f"{self._file}: {key_path(self._place)} has neither {' nor '.join(dict.fromkeys(names))}",
                remedy="mend the file",
            )
        sandboxed = self._first("sandboxed")[1] is True
        approved = (ALL,) if sandboxed and self._client.sandbox_approves else self._approved()
        cwd, helper = self._first("cwd")[1], self._first("helper")[1]
        return Server(
            name=name,
            place=key_path(self._place),
            argv=argv,
            urls=urls,
            environment=self._texts("environment"),
            headers=self._texts("headers"),
            helper=helper if isinstance(helper, str) else "",
            cwd=cwd if isinstance(cwd, str) and cwd and not is_placeholder(cwd) else None,
            disabled=self._off(),
            approved=approved,
            sandboxed=sandboxed,
        )

    def _first(self, role: str) -> tuple[str, Json]:
        for key in self._client.fields[role]:
            if self._entry.get(key) is not None:
                return key, self._entry[key]
        return "", None

    def _argv(self) -> tuple[str, ...]:
        key, command = self._first("command")
        before: tuple[str | int, ...] = (key,)
        entry: Mapping[str, Json] = self._entry
        if isinstance(command, dict):  # Zed's first shape: {"path": ..., "args": ..., "env": ...}
            entry, before, command = command, (key, "path"), command.get("path")
        if command is None:
            return ()
        if isinstance(command, list):
            return self._words(command, before)
        if not isinstance(command, str) or not command.strip():
            raise self._wrong(before, "a text")
        at, args = next(
            ((name, entry[name]) for name in self._client.fields["args"] if entry.get(name) is not None),
            ("", []),
        )
        if not isinstance(args, list):
            raise self._wrong((*before[:-1], at) if len(before) > 1 else (at,), "a list of texts")
        words = self._words(args, (*before[:-1], at) if len(before) > 1 else (at,))
        return (*_program(command, alone=not words), *words)

    def _words(self, values: list[Json], keys: tuple[str | int, ...]) -> tuple[str, ...]:
        if len(values) > MOST_WORDS:
            raise self._wrong(keys, f"a list of at most {MOST_WORDS} texts")
        words: list[str] = []
        for index, value in enumerate(values):
            if isinstance(value, bool) or not isinstance(value, str | int | float) or "\0" in str(value):
                raise self._wrong((*keys, index), "a text")
            words.append(str(value))
        return tuple(words)

    def _urls(self) -> tuple[str, ...]:
        found: list[str] = []
        for key in self._client.fields["url"]:
            value = self._entry.get(key)
            if value is None or value == "":
                continue
            if not isinstance(value, str) or "\0" in value:
                raise self._wrong((key,), "a text")
            found.append(value.strip())
        return tuple(dict.fromkeys(found))

    def _texts(self, role: str) -> dict[str, str]:
        found: dict[str, str] = {}
        under, command = self._first("command")
        inner = command if isinstance(command, dict) else {}
        for key in self._client.fields[role]:
            value, before = (
                (self._entry[key], (key,)) if key in self._entry else (inner.get(key), (under, key))
            )
            if value is None:
                continue
            if not isinstance(value, dict):
                raise self._wrong(before, "a map of texts")
            for name, each in value.items():
                if isinstance(each, dict | list):
                    raise self._wrong((*before, name), "a text")
                found[name] = "" if each is None else str(each)
        return found

    def _off(self) -> bool:
        return self._first("disabled")[1] is True or self._first("enabled")[1] is False

    def _approved(self) -> tuple[str, ...]:
        names: list[str] = []
        for key in self._client.fields["approved"]:
            value = self._entry.get(key)
            if value is True or (
                isinstance(value, str) and value.lower() in self._client.fields["approving"]
            ):
                return (ALL,)
            if isinstance(value, list):
                names += [each for each in value if isinstance(each, str)]
        if self._client.each:
            tools = self._entry.get(self._client.each[0])
            for name, tool in tools.items() if isinstance(tools, dict) else ():
                mode = tool.get(self._client.each[1]) if isinstance(tool, dict) else None
                if isinstance(mode, str) and mode.lower() in self._client.fields["approving"]:
                    names.append(name)
        return (ALL,) if ALL in names else tuple(dict.fromkeys(names))

    def _wrong(self, keys: tuple[str | int, ...], expected: str) -> InputError:
        return InputError(
            f"{self._file}: {key_path((*self._place, *keys))} is not {expected}", remedy="mend the file"
        )


def _program(command: str, *, alone: bool) -> tuple[str, ...]:
    """Return the words of *command*: ``npx -y`` before args is two, a path with a space in it is one."""
    first = command.split(maxsplit=1)[0]
    if alone or first == command.strip() or "/" in first or "\\" in first or is_windows(command):
        return (command,)
    return tuple(word.text for word in cut(command))
