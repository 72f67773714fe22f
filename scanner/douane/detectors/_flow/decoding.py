"""Texts that a call decodes of constants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow import addresses
from douane.detectors._flow.holes import decode

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State


def decoded(
    program: Program, call: Call, names: tuple[str, ...], arguments: list[State], depth: int
) -> tuple[str, ...] | None:
    """Return the decoded text of a constant, where *call* is a decoder, or the address it makes of one."""
    if call.name == "fromCharCode" or names == ("chr",):
        codes = [program.shapes(each, depth)[0] for each in arguments[:400]]
        small = [code for code in codes if code.isdecimal() and len(code) < 6]
        return ("".join(chr(int(code)) for code in small),) if codes and small == codes else None
    if not arguments:
        return None
    made = addresses.machine(program, call, names, arguments[0], depth)
    if made is not None:
        return made
    kind = ""
    if any(name in ("atob", "base64.b64decode", "base64.urlsafe_b64decode") for name in names):
        kind = "base64"
    elif any(name in ("bytes.fromhex", "binascii.unhexlify", "bytearray.fromhex") for name in names):
        kind = "hex"
    elif len(arguments) > 1 and any(name.endswith(("Buffer.from", "codecs.decode")) for name in names):
        kind = program.shapes(arguments[1], depth)[0]
    if kind not in ("base64", "base64url", "hex", "rot13", "rot_13"):
        return None
    return tuple(decode(text, kind) for text in program.shapes(arguments[0], depth))
