"""Who somebody is, is decided by a check that does not hold.

**What.** The code that decides whether a caller may do something believes a token without checking its
signature (`verify_signature: False`, `jwt.decode` of a library that only reads, a token taken apart by hand,
there or in a helper that is handed it, also only while no key is set, the algorithm `none`), or lets the
token name the way in which it is checked, where one way is none, two ways share one key, or a way that is not
known gives an empty signature or no check; or without checking for whom or by whom it was issued (keys that
are fetched from the address that the token tells); compares a secret by a part of it (`startswith`, `in`,
`includes`), or with what is empty as long as nobody sets it; believes a header about where the caller is, or
who it is where nothing asks for a proof; only sees that a token is there; accepts a credential that is
written in the code, be it as a digest among others of a list; lets in, beside what was set up, a token of
which a digest, a part of one or a checksum stands in the code, also as a key of a table that says what it may
or as a case of a `switch` (be it in a header of any name), that fits a hash or a key of the code, or is
worked out of the day (a way in that nobody was told of); asks nothing where a program says a name of the
code; lets everybody in when the check itself fails; leaves a route for debugging or administration without
the check that the others have; gives out sessions and tokens that can be guessed, or codes of a few digits
that may be tried without end; or goes on with the session that a caller names, in a server that knows its
users, or that keeps the token of whoever opened it, without asking whether it is theirs; asks a directory
(LDAP) whether a password is right that may be empty, which is the login of nobody; keeps who asks in a
variable that all requests share; takes a record, or what hangs on it, by its number and does not ask whose
it is, or takes from its arguments whose it is though the token tells that, where the tools beside it ask;
hands a personal record out by the number in a route, in a server that knows its users, or one that is kept
under a number that can be guessed; lets a body name all fields of a record that says what somebody may or
owns; changes something on a GET for whoever is known by a cookie; lets a tool ask for a password that
stands in the code; compares a signature only as far as what is sent goes; or compares one with `==`, letter
by letter. A secret that is compared so is low. A key of the code that others may set, and a token of which
it is not seen that a caller sends it, are medium.

**Why.** A check that does not hold is no check: whoever finds the server acts as anybody, and a token
that a user gave to another server opens this one.

**Example.** `claims = jwt.decode(token, options={"verify_signature": False})` in `verify_token`

**Left alone.** Records that are looked up with their owner; fields that a list allows; cookies that are never
sent from another page (`SameSite=Strict`), and CSRF tokens; tokens that are read only to find the key or to
show when they end, and are checked in the same function; keys compared with `compare_digest` or
`timingSafeEqual`; audiences that are compared by hand; lists of allowed keys; digests of keys that a list
or table keeps out; checksums within a token, and work that a caller proves; hashes that only take as long
as others; what is told of a credential (its purpose, its type); routes for health checks; sessions of
servers that know no users and keep no tokens; ids that hold a strong part beside the time; callers kept
for one request only, as in a `ContextVar` or an `AsyncLocalStorage`; addresses that only a known proxy
tells; codes that are taken away with the first try; tokens that the package was given itself by whoever
issued them, and those that are read for a log; emulators of a service, on the machine of a developer (told
with little weight); keys of the code with which the package refuses to go on (medium).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._comparisons import weak_comparisons
from douane.detectors._cut_signatures import CutSignatures
from douane.detectors._empty_binds import binds_by_name, empty_binds
from douane.detectors._flow import program_of
from douane.detectors._formality import formal_checks
from douane.detectors._guards import answers_requests, readable
from douane.detectors._guessed_records import GuessedRecords
from douane.detectors._handlers import is_vendored
from douane.detectors._issuers import weak_issuers
from douane.detectors._known_again import Tickets
from douane.detectors._lenience import gives_tickets, guessable, lenient, skipped, unsigned
from douane.detectors._listeners import listeners, listening_files
from douane.detectors._named_ways import chosen_by_the_token
from douane.detectors._others_rows import taken_by_number
from douane.detectors._places import evidence_at, is_aside, stands_in
from douane.detectors._route_records import RouteRecords
from douane.detectors._routed import ROUTES
from douane.detectors._routes import Routes
from douane.detectors._second_ways import SecondWays
from douane.detectors._session_ids import Sessions
from douane.detectors._shared_users import SharedUsers
from douane.detectors._short_codes import draws_code, gives_code, held_freely, tried_freely
from douane.detectors._told_names import told_names
from douane.detectors._unset_secrets import equal_when_unset
from douane.detectors._verifiers import DATA, Weakness, weak_verifiers
from douane.detectors._ways_around import ways_around
from douane.detectors._whose_records import unasked
from douane.detectors._written_passes import asks_for_a_pass, written_passes
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where authentication is weak."""
    program = program_of(codebase)
    if not answers_requests(program):
        return
    worst: dict[tuple[str, int], Weakness] = {}
    for found in chain(_weaknesses(program), unasked(program), taken_by_number(program)):
        known = worst.setdefault((found.at.index.path, found.at.line), found)
        if found.severity.rank > known.severity.rank:
            worst[found.at.index.path, found.at.line] = found
    for (path, _), found in worst.items():
        aside = is_aside(path) or is_vendored(path) or stands_in(path)
        severity = Severity.LOW if aside else found.severity
        yield evidence_at(found.at, why=found.why, severity=severity)


def _weaknesses(program: Program) -> Iterator[Weakness]:
    data = douane_signatures.table(DATA)
    needle = re.compile(data["needle"].encode())
    routes = Routes(program)
    sessions, shared, tickets = Sessions(program), SharedUsers(program), Tickets(program)
    records, guessed = RouteRecords(program), GuessedRecords(program)
    second, cut = SecondWays(program), CutSignatures(program)
    pairs = [(one.encode(), two.encode()) for one, two in data["lenient"]]
    for path in readable(program):
        source = program.source(path)
        lets_in = any(one in source and two in source for one, two in pairs)
        wanted = lets_in or needle.search(source) or sessions.concern(source) or shared.concerns(source)
        wanted = (
            wanted
            or gives_tickets(source)
            or draws_code(source)
            or gives_code(source)
            or binds_by_name(source)
            or tickets.concern(source)
            or asks_for_a_pass(source)
            or second.concern(source)
            or cut.concern(source)
            or ROUTES.search(source) is not None
        )
        index = program.index(path) if wanted else None
        if index is None:
            continue
        yield from weak_verifiers(program, index)
        yield from weak_issuers(program, index)
        yield from chosen_by_the_token(program, index)
        yield from weak_comparisons(program, index)
        yield from formal_checks(program, index)
        yield from second.weak(index)
        yield from cut.weak(index)
        yield from ways_around(program, index)
        yield from told_names(program, index)
        yield from written_passes(program, index)
        yield from lenient(index)
        yield from unsigned(index)
        yield from _while_unset(program, index)
        yield from guessable(program, index)
        yield from tried_freely(program, index)
        yield from held_freely(program, index)
        yield from empty_binds(program, index)
        yield from sessions.weak(index)
        yield from tickets.weak(index)
        yield from shared.kept(index)
        yield from records.weak(index)
        yield from guessed.weak(index)
        yield from routes.unguarded(index)


def _while_unset(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield checks that are skipped while no secret is set; they matter where others can reach the server."""
    for found in chain(skipped(program, index), equal_when_unset(program, index)):
        is_open = any(each.is_open for each in listeners(program, listening_files(program)))
        yield found if is_open else Weakness(found.at, found.why, Severity.LOW)


RULE = Rule(
    id="weak-authentication",
    summary="who somebody is, is decided by a check that does not hold",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Check signature, issuer and audience of tokens, compare whole secrets, and refuse when in doubt.",
    taxonomy=("MCP07:2025", "SAFE-T1306", "AML.T0012"),
    exposed=True,
    code=look,
)
