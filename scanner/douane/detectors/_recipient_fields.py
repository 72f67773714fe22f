"""Where code names those who get a message: fields, headers, arguments, the lines of a mail or of SMTP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.entries import keys_of
from douane.detectors._flow.index import ELEMENT
from douane.detectors._spelt_recipients import spelt_fields
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

HIDDEN = frozenset(
    {"bcc", "Bcc", "BCC", "bccRecipients", "bcc_addresses", "BccAddresses", "bcc_list", "bccList"}
)
"""Fields of those whom no other recipient sees."""
SHOWN = frozenset(
    {"cc", "Cc", "CC", "to", "To", "to_addrs", "recipients", "CcAddresses", "ToAddresses", "ccRecipients"}
    | {"Destinations", "destinations", "rcpt_to", "rcptTo", "toRecipients"}
)
"""Fields of those whom the others see, or may see."""
_ENVELOPE = {"sendmail": 1, "send_message": 2}  # where those stand to whom a message is handed over
_STEPS = frozenset({"rcpt", "RCPT", "docmd"})  # calls of SMTP that name one more
_SETTING = frozenset(
    {"add_header", "setHeader", "set", "__setitem__", "replace_header", "setdefault", "append"}
)
_PAIRS = "(pair key: (_) @key value: (_) @value)"
# A line that names one more: of SMTP, or of the head of a mail, where what follows is put in.
_LINE = re.compile(
    rb"(?i)\brcpt to:\s{0,2}<?(?=[$%{])|(?<=[\"'`\n])bcc:\s{0,2}<?(?=[$%{])|\\nbcc:\s{0,2}<?(?=[$%{])"
)
_PUTTING = ("push", "unshift", "append", "extend", "insert", "add", "splice")
_FIELDS = frozenset({"member_expression", "attribute"})
_KINDS = ("template_string", "string")
_PUT_IN = frozenset({"template_substitution", "interpolation"})


def recipients(program: Program, index: Index) -> Iterator[tuple[str, Node]]:
    """Yield (field, value) for everything that names recipients in the file of *index*."""
    found = index.module.captures(_PAIRS)
    values = {node.parent.id: node for node in found.get("value", ()) if node.parent is not None}
    for key in found.get("key", ()):
        value = values.get(key.parent.id) if key.parent is not None else None
        for name in keys_of(program, State(index, key), key) if value is not None else ():
            if value is not None and (name in HIDDEN or name in SHOWN):
                yield name, value
    for name in sorted(HIDDEN):
        yield from ((name, write.value) for write in index.writes.get(name, ()))
    for write in index.writes.get(ELEMENT, ()):  # of a name that is put together
        whole = write.target.parent
        fields = [whole.child_by_field_name(each) for each in ("index", "subscript")] if whole else []
        texts = [text for key in fields if key is not None for text in program.shapes(State(index, key))]
        yield from ((text, write.value) for text in texts if text in HIDDEN)
    yield from spelt_fields(program, index, HIDDEN)
    for call in index.calls:
        yield from ((name, node) for name, node in call.keywords.items() if name in HIDDEN or name in SHOWN)
        if call.name in ("addBcc", "add_bcc", "setBcc") and call.arguments:
            yield "bcc", call.arguments[0]
        sets = call.name in _SETTING and len(call.arguments) > 1
        if sets and index.text(call.arguments[0]).strip("'\"") in HIDDEN:
            yield "bcc", call.arguments[1]
        position = _ENVELOPE.get(call.name)
        if position is not None and len(call.arguments) > position:
            yield "to_addrs", call.arguments[position]


def spoken_recipients(index: Index) -> Iterator[tuple[str, Node]]:
    """Yield (field, value) for those whom a line of the file of *index* names: ``RCPT TO:<${who}>``."""
    for name in sorted(_STEPS):
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.arguments and call.receiver is not None:
                yield "to_addrs", call.arguments[-1]
    for name in _PUTTING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            field = index.text(call.receiver, 80).rpartition(".")[2] if call.receiver is not None else ""
            if call.receiver is not None and call.receiver.type in _FIELDS and field in HIDDEN | SHOWN:
                yield field, call.receiver
    seen: set[int] = set()
    for match in _LINE.finditer(index.module.source):
        inner = index.module.root.descendant_for_byte_range(match.end(), match.end() + 1)
        while inner is not None and inner.type not in (*_PUT_IN, *_KINDS):
            inner = inner.parent
        held = parts(inner) if inner is not None and inner.type in _PUT_IN else []
        if held and held[0].id not in seen:
            seen.add(held[0].id)
            yield ("bcc" if b"bcc" in match.group().lower() else "to_addrs"), held[0]
