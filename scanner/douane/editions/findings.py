"""From what differs between two editions to findings, the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import douane_signatures
from douane.detectors._capabilities import capabilities_of
from douane.detectors._magic import form_of
from douane.editions import entries, needs
from douane.editions.comparing import Differing, compared
from douane.editions.oddities import UNACCOUNTED
from douane.editions.trees import installed, source_files
from douane.model import Artifact, FileTree, Finding, Package, Severity, Where, ordered
from douane.syntax import Codebase
from douane.text import excerpt

_DATA = "code/editions.toml"
_MOST_TOLD = 5  # files and entry points of one kind
_MOST_JUDGED = 40  # files whose capabilities are told apart
_MOST_BYTES = 1 << 20  # of such a file


def findings_of(server: Package, wheel: FileTree, source: FileTree) -> tuple[Finding, ...]:
    """Return what *wheel*, of the version of *server*, holds that *source*, its other edition, has not."""
    differing = compared(server, wheel, source)
    files = [_of_file(server, each, wheel, judged=n < _MOST_JUDGED) for n, each in enumerate(differing)]
    points = tuple(_of_entries(server, wheel, source))
    required = tuple(_of_needs(server, wheel, source))
    told = (
        *_worst(files, "more files of the wheel"),
        *_worst(points, "more entry points"),
        *_worst(required, "more requirements"),
    )
    return ordered((*told, *_of_native(server, wheel, source)))


def _worst(found: Iterable[Finding], what: str) -> Iterator[Finding]:
    """Yield the worst few; the last of them tells how many there are besides."""
    every = ordered(found)
    yield from every[:_MOST_TOLD]
    if len(every) > _MOST_TOLD:
        left = len(every) - _MOST_TOLD
        why = f"{left} {what} differ from its source distribution"
        worst = every[_MOST_TOLD]
        yield UNACCOUNTED.finding(f"{left} {what}", why, worst.package, worst.severity, where=Where())


def _of_file(server: Package, differing: Differing, wheel: FileTree, *, judged: bool) -> Finding:
    file = differing.file
    data = wheel[file.path]
    severity = _severity(server, differing, data) if judged else Severity.MEDIUM
    return UNACCOUNTED.finding(
        differing.text.strip() or file.path,
        _why(differing, data),
        server.purl,
        severity,
        where=Where(path=excerpt(file.path), line=differing.line),
    )


def _why(differing: Differing, data: bytes) -> str:
    file, origin = differing.file, excerpt(differing.origin or "")
    if differing.made:
        return f"only the wheel has this module; a build may make it of {origin}"
    if differing.origin is not None:
        return f"it differs from {origin} of the source distribution, beginning with this line"
    if _runs_at_start(differing, data):
        return (
            "only the wheel has this file, which Python runs at every start; the source distribution has not"
        )
    kind = "program" if file.is_script else "path file" if file.is_path_file else "module"
    return f"only the wheel has this {kind}; the source distribution of this version has not"


def _runs_at_start(differing: Differing, data: bytes) -> bool:
    place = differing.file.place
    if differing.file.is_path_file:
        return any(line.startswith((b"import ", b"import\t")) for line in data.splitlines())
    return place in douane_signatures.table(_DATA)["startup"]


def _severity(server: Package, differing: Differing, data: bytes) -> Severity:
    if _runs_at_start(differing, data):
        return Severity.HIGH
    harmless = Severity.LOW if differing.made else Severity.MEDIUM
    if differing.file.is_path_file or len(data) > _MOST_BYTES:
        return Severity.MEDIUM
    table = douane_signatures.table(_DATA)
    able = _able(server, differing, data)
    return Severity.HIGH if able & {*table["reaching"]} and able & {*table["acting"]} else harmless


def _able(server: Package, differing: Differing, data: bytes) -> frozenset[str]:
    """Return the kinds of what the file can do, looked at alone."""
    path = differing.file.place if not differing.file.is_script else f"{differing.file.place}.py"
    codebase = Codebase(Artifact(package=server, tree=FileTree({path: data})))
    return frozenset(each.kind for each in capabilities_of(codebase, thorough=False))


def _of_entries(server: Package, wheel: FileTree, source: FileTree) -> Iterator[Finding]:
    severity = Severity.LOW if entries.is_computed(source) else Severity.MEDIUM
    for entry in entries.unstated(wheel, source):
        shown = f"[{entry.group}] {entry.name} = {entry.target}"
        why = "the wheel has this entry point; the source distribution of this version does not state it"
        where = Where(path="entry_points.txt")
        yield UNACCOUNTED.finding(shown, why, server.purl, severity, where=where)


def _of_needs(server: Package, wheel: FileTree, source: FileTree) -> Iterator[Finding]:
    for line in needs.unstated(server.name, server.version, wheel, source):
        why = "the wheel requires this package; the source distribution of this version does not"
        yield UNACCOUNTED.finding(f"requires {line}", why, server.purl, where=Where(path="METADATA"))


def _of_native(server: Package, wheel: FileTree, source: FileTree) -> Iterator[Finding]:
    """Yield one finding where a wheel holds machine code, and nothing is there to compile it from."""
    files = source_files(source)
    if any(path.endswith(tuple(douane_signatures.table(_DATA)["compiled_from"])) for path in files):
        return
    held = {*files.values()}
    for file in installed(wheel):
        data = wheel[file.path]
        form = form_of(data)
        if form is not None and form.group == "machine" and data not in held:
            why = f"{form.what}, and the source distribution has nothing it could be compiled from"
            yield UNACCOUNTED.finding(file.path, why, server.purl, Severity.LOW)
            return
