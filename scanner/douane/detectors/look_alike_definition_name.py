"""Two definitions of one server whose names read the same without being the same.

**What.** Two tools, prompts or templates have names that differ only in case, in look-alike letters, or in
characters that nothing displays.

**Why.** People, logs and allow-lists cannot tell the two apart, so what was read and approved need not be
what is called. (Exactly equal names are reported where the listing is read.)

**Example.** `send_mail` and `Send_Mail`, the second with a description nobody looked at.

**Left alone.** Names that differ visibly, if only by a letter (`get_user`, `get_users`); a prompt that is
called like a tool; resources, which are told apart by their addresses.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._definitions import definitions
from douane.detectors._names import folded
from douane.model import Confidence, Severity, Surface, Where
from douane.rules import Evidence, Rule


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each definition whose name reads like an earlier one's of its kind."""
    seen: dict[tuple[str, str], str] = {}
    for pointer, definition in definitions(surface):
        if not definition.name or "name" not in definition.definition or definition.kind == "resource":
            continue
        earlier = seen.setdefault((definition.kind, folded(definition.name)), definition.name)
        if earlier != definition.name:
            source = definition.where
            yield Evidence(
                where=Where(path=source.path, line=source.line, pointer=f"{pointer}/name"),
                excerpt=f"{definition.name} beside {earlier}",
                why="The name reads like that of another definition of this server.",
                severity=Severity.MEDIUM
                if definition.name.isascii() and earlier.isascii()
                else Severity.HIGH,
            )


RULE = Rule(
    id="look-alike-definition-name",
    summary="two definitions of one server have names that read the same",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Ask the publisher for names that differ visibly; until then nobody can say which one is called.",
    taxonomy=("MCP03:2025", "SAFE-T1008", "SAFE-T1405", "AML.T0110", "AML.T0074"),
    definitions=detect,
)
