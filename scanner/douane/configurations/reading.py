"""Servers of a configuration as targets: understood where they can be, without any secret in them."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from douane import targets
from douane.configurations.servers import Server
from douane.errors import TargetError
from douane.model import Configured, Gap, Launch, Requirement, Secret, Target, TargetKind
from douane.targets.secrets import (
    SHORTEST,
    Found,
    conceal,
    conceal_url,
    is_credential,
    is_placeholder,
    secret_of,
)
from douane.text import excerpt

Key = Callable[[], bytes]
"""Gives the key of fingerprints, which is made when the first secret is met."""

ROWS = ("supply.identity", "supply.code", "supply.tools")
_PLACEHOLDER = re.compile(
    r"\$\{[^{}]{0,128}\}|\{\{[^{}]{0,128}\}\}|\{[A-Za-z_]\w{0,64}\}|%[A-Za-z_]\w{0,64}%|<[A-Za-z_ -]{1,64}>"
)
_MOST_CHARACTERS = 32_768  # of a command line, as a system would take it


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Which configuration servers stand in: the client's id, the file and whose it is; `cwd` starts them."""

    client: str
    file: str
    scope: str
    cwd: Path


def understood(server: Server, context: Context, key: Key) -> tuple[Target, ...]:
    """Return the targets of *server*: what its command starts, and what its addresses reach.

    Never raises for what is written there: a command that cannot be understood is a program with a gap.
    """
    concealed = conceal(server.argv)
    addresses = [conceal_url(url) for url in server.urls]
    taken = (concealed.found, *(each.found for each in addresses))
    configured = replace(place_of(server, context), secrets=_secrets(server, taken, key))
    names = tuple(dict.fromkeys(server.environment))
    found: list[Target] = []
    if concealed.kept:
        cwd = context.cwd / Path(server.cwd).expanduser() if server.cwd else context.cwd
        found += [_with_names(each, names) for each in command(concealed.kept, cwd)]
    for address in addresses:
        found += remote(address.kept[0], context.cwd, conceal([server.helper]).kept[0])
    if server.elsewhere:
        found.append(_elsewhere(server))
    return tuple(replace(each, configured=(configured,)) for each in found)


def place_of(server: Server, context: Context) -> Configured:
    """Return where *server* stands and what is granted to it there; its secrets are not looked at."""
    return Configured(
        client=context.client,
        file=context.file,
        name=server.name,
        scope=context.scope,
        disabled=server.disabled,
        approved=server.approved,
        sandboxed=server.sandboxed,
    )


def command(argv: tuple[str, ...], cwd: Path) -> tuple[Target, ...]:
    """Return the targets that *argv*, which holds no secret any more, starts."""
    text = json.dumps(list(argv), ensure_ascii=False)
    try:
        if len(text) > _MOST_CHARACTERS:
            raise TargetError(f"its command has {len(text)} characters, more than {_MOST_CHARACTERS}")
        found = targets.parse(text, cwd=cwd)
    except TargetError as error:
        return (program(argv, error.message),)
    unknown = next((word for each in found for word in _placeholders(each)), None)
    if unknown is None:
        return found
    return (
        program(
            argv, f"{excerpt(unknown)} is filled in when the client starts it: which package is not known"
        ),
    )


def program(argv: tuple[str, ...], why: str) -> Target:
    """Return *argv* as a program of which nothing can be looked at, because of *why*."""
    filled = next(
        (match[0] for word in argv if (match := _PLACEHOLDER.search(word)) and match[0] in why), None
    )
    if filled and "filled in" not in why:
        why = f"{why}; {excerpt(filled)} is filled in when the client starts it"
    shown = excerpt(" ".join(argv), 80)
    return Target(
        text=json.dumps(list(argv), ensure_ascii=False)[:_MOST_CHARACTERS],
        kind=TargetKind.PROGRAM,
        launch=Launch(argv=argv, typed=True),
        gaps=(Gap(what=f"the server behind {shown}", why=why, rows=ROWS),),
    )


def _elsewhere(server: Server) -> Target:
    name = excerpt(server.name, 80)
    why = f"the configuration says only `{excerpt(server.elsewhere)}`: what it comes with was not read"
    return Target(
        text=name, kind=TargetKind.PROGRAM, gaps=(Gap(what=f"the server {name}", why=why, rows=ROWS),)
    )


def remote(url: str, cwd: Path, helper: str = "") -> tuple[Target, ...]:
    """Return the targets of the address *url*; the client runs *helper* for it. Neither holds a secret."""
    try:
        found = targets.parse(url, cwd=cwd)
    except TargetError:
        found = (Target(text=url, kind=TargetKind.REMOTE, address=url),)
    gaps = []
    if filled := _PLACEHOLDER.search(url.partition("?")[0]):
        why = f"{excerpt(filled[0])} in its address is filled in by the client: which server is not known"
        gaps.append(Gap(what=excerpt(url, 80), why=why, rows=ROWS))
    if helper:
        why = "the client runs this command for the headers it sends, and it was not looked at"
        gaps.append(Gap(what=excerpt(helper), why=why, rows=("supply.code", "runtime.command")))
    return tuple(replace(each, gaps=(*each.gaps, *gaps)) for each in found)


def fingerprint(key: bytes, value: str) -> str:
    """Return the keyed digest of *value*, 16 hexadecimal digits of HMAC-SHA-256 (RFC 2104)."""
    return hmac.new(key, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:16]


def _secrets(server: Server, taken: Iterable[tuple[Found, ...]], key: Key) -> tuple[Secret, ...]:
    given = [
        *(Found(name, "env", value) for name, value in server.environment.items()),
        *(Found(name, "header", value) for name, value in server.headers.items()),
    ]
    found = [each for each in given if is_credential(each.name, each.value)]
    # The variables of a container are taken out whatever they are; only credentials are compared.
    found += [
        each
        for part in taken
        for each in part
        if len(each.value) >= SHORTEST and (each.place != "env" or is_credential(each.name, each.value))
    ]
    made = {
        Secret(
            name=excerpt(each.name, 80),
            place=each.place,
            fingerprint=fingerprint(key(), secret_of(each.value)),
        )
        for each in found
    }
    return tuple(sorted(made, key=lambda each: (each.place, each.name, each.fingerprint)))


def _with_names(target: Target, names: tuple[str, ...]) -> Target:
    if target.launch is None:
        return target
    merged = tuple(dict.fromkeys((*target.launch.environment_names, *names)))
    return replace(target, launch=replace(target.launch, environment_names=merged))


def _placeholders(target: Target) -> Iterable[str]:
    """Yield the parts of what *target* asks for that are not known before the client fills them in."""
    asked: tuple[Requirement | None, ...] = (target.requirement, *target.additional)
    for requirement in asked:
        for part in (requirement.name, requirement.specifier) if requirement else ():
            if part and (is_placeholder(part.lstrip("=@")) or _PLACEHOLDER.search(part)):
                yield part
