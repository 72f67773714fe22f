"""Attestations on a Python index (PEP 740): of a file, and of the files of the versions before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from douane.errors import NetworkError
from douane.registries.attested import Attested, Documents, Earlier
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_project import Project

_MOST_PASSED = 40  # versions before one that are looked through for attested ones

Headers = Callable[[str], dict[str, str]]


def attested(
    project: Project, version: str, filename: str | None, headers: Headers, documents: Documents
) -> Attested:
    """Return what the index of *project* serves about the file *filename* of *version*."""
    files = project.files(project.spelling(version) or "")
    return _served(next((file for file in files if file.filename == filename), None), headers, documents)


def before(
    project: Project, version: str, most: int, headers: Headers, documents: Documents
) -> tuple[Earlier, ...]:
    """Return what is served about one file of each of the *most* attested versions before *version*.

    The latest come first; what was withdrawn is passed over.
    """
    found = list(islice(_announced(project, version), most))
    with ThreadPoolExecutor(max(1, len(found)), thread_name_prefix="attested-before") as pool:
        served = list(pool.map(lambda each: _served(each[1], headers, documents), found))
    return tuple(
        Earlier(version=each, filename=file.filename, sha256=file.sha256 or "", attested=documents_of)
        for (each, file), documents_of in zip(found, served, strict=True)
    )


def _announced(project: Project, version: str) -> Iterator[tuple[str, ProjectFile]]:
    spelling = project.spelling(version)
    if spelling is None:
        return
    place = project.versions.index(spelling)
    for each in project.versions[place + 1 : place + 1 + _MOST_PASSED]:
        for file in project.files(each):
            if file.provenance and file.sha256 and file.yanked is None:
                yield each, file
                break


def _served(file: ProjectFile | None, headers: Headers, documents: Documents) -> Attested:
    if file is None or file.provenance is None:
        return Attested()
    try:
        return Attested(document=documents.get(file.provenance, headers(file.provenance)))
    except NetworkError as error:
        return Attested(problem=error.message)
