"""A tool that is said to change nothing, to delete nothing or to send nothing, and whose code does.

**What.** `readOnlyHint: true`, `destructiveHint: false`, or a sentence of the description ("read-only",
"never changes anything", "works offline", "nothing leaves this machine") is held against the code that
answers for the tool: the function registered for it, or the branch on its name, and the functions of the
package that it calls. Reported is what is certain: files written or deleted whose names the caller gives or
that are fixed, statements that change a database, requests with PUT, PATCH or DELETE, mail, commands that
alter, and for tools said to be offline, what the caller gives being sent to a fixed host.

**Why.** Clients ask the user less, or not at all, before they call a tool that is said to be read-only; a
wrong hint is consent that was never given.

**Example.** `readOnlyHint: true` on `preview_report`, whose handler calls `fs.writeFile(args.path, ...)`.

**Reported with less weight.** What the definition tells of all the same, in other words ("saves it to disk")
or by a parameter (`save_path`); what a helper may do, that does one of several things by what it is handed.

**Left alone.** A file that the tool has made itself and takes back when it fails; caches,
logs and temporary files; requests by POST, which search and query interfaces are asked by; a claim with a
limit ("read-only unless ..."); `openWorldHint: false` on a tool that talks to its own service; tools whose
code is not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from douane.detectors._claims import Claims, claims_of, is_told
from douane.detectors._effects import Effect, effects
from douane.detectors._flow import program_of
from douane.detectors._handlers import handlers
from douane.detectors._places import evidence_at
from douane.model import Confidence, Definition, Severity, Surface
from douane.rules import Evidence, Rule
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.detectors._handlers import Region
    from douane.syntax import Codebase


def look(codebase: Codebase, surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each claim of a tool that its code contradicts."""
    claims = {tool.name: claims_of(tool) for tool in surface.tools}
    claiming = [tool for tool in surface.tools if claims[tool.name]]
    if not claiming:
        return
    program = program_of(codebase)
    with program.unnoted():
        yield from _contradictions(program, claiming, claims)


def _contradictions(
    program: Program, claiming: list[Definition], claims: Mapping[str, Claims]
) -> Iterator[Evidence]:
    found = handlers(program, claiming)
    for tool in claiming:
        contradicted: set[str] = set()
        for region in found.get(tool.name, ()):
            for effect in _effects(program, region, claims[tool.name]):
                claim = _contradicted(claims[tool.name], effect)
                if claim is not None and claim not in contradicted:
                    contradicted.add(claim)
                    yield _evidence(tool, claim, effect)


def _effects(program: Program, region: Region, claims: Claims) -> Iterator[Effect]:
    if claims.read_only or claims.harmless:
        yield from effects(program, region, sending=False)
    if claims.offline:
        yield from effects(program, region, sending=True)


def _contradicted(claims: Claims, effect: Effect) -> str | None:
    """Return which of *claims* the effect contradicts, if any."""
    if effect.kind == "send":
        return claims.offline
    if effect.kind == "delete" and claims.harmless and not claims.read_only:
        return claims.harmless
    return claims.read_only


def _evidence(tool: Definition, claim: str, effect: Effect) -> Evidence:
    is_plain = effect.from_caller and effect.is_sure and not is_told(tool, effect.kind)
    return evidence_at(
        effect.at,
        why=f"The code behind {excerpt(tool.name, 60)} {excerpt(effect.what, 100)}; {excerpt(claim, 140)}.",
        severity=Severity.HIGH if is_plain else Severity.MEDIUM,
        confidence=Confidence.HIGH if is_plain else Confidence.MEDIUM if effect.is_sure else Confidence.LOW,
    )


RULE = Rule(
    id="annotation-contradicts-code",
    summary="a tool is said to be harmless, and its code is not",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not let a client approve this tool by itself; ask its publisher to correct hint or code.",
    taxonomy=("MCP03:2025", "MCP06:2025", "SAFE-T1406", "SAFE-T1403", "AML.T0110", "AML.T0101"),
    server=look,
)
