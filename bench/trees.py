"""Labelled source trees: package folders with what is expected of them, and rows that name a repository.

A package folder is ``LABEL/NAME/{package/, expected.json}``. A row names a repository and a path in it; its
files are read out of a mirror (a git directory that is never checked out) or an archive, and written below a
scratch folder as a tree of its own. Nothing of them is ever run, imported or built.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from douane.archives import open_archive
from douane.errors import ArchiveError

MIRRORS = "BENCH_MIRRORS"
ARCHIVES = "BENCH_ARCHIVES"
"""Environment variables: the folder of mirrors ``OWNER+NAME``, and the folder of packages' archives."""
LABELS = ("malicious", "vulnerable", "benign")
_MOST_BYTES = 4 * 2**20  # of one file; what is larger is no source
_MOST_FILES = 20_000  # of one tree
_GIT = ("git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "safe.directory=*")
_REGULAR = frozenset({"100644", "100755"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """Something a tree does: its kind, the file, and the 1-based line, None where no line is known."""

    kind: str
    path: str
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """One labelled tree. `folder` is None where it is not here, and `absent` says why then.

    `origin` is the repository it comes from (empty for folders written for this purpose), `categories` what
    is known of it, `behaviours` what is expected to be seen.
    """

    group: str
    name: str
    label: str
    folder: Path | None
    behaviours: tuple[Behaviour, ...] = ()
    categories: tuple[str, ...] = ()
    origin: str = ""
    note: str = ""
    absent: str = field(default="", compare=False)

    @property
    def bad(self) -> bool:
        """Whether something should be found in it."""
        return self.label != "benign"


def packages(folder: Path, group: str) -> Iterator[Tree]:
    """Yield the package folders below *folder*, in order of label and name.

    Raises SystemExit for an expected.json that has not the shape it must have.
    """
    for path in sorted(folder.glob("*/*/expected.json")):
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            behaviours = tuple(
                Behaviour(kind=each["kind"], path=each["file"], line=each.get("line"))
                for each in told["behaviours"]
            )
            label = str(told["label"])
        except (ValueError, KeyError, TypeError) as error:
            raise SystemExit(f"{path}: {type(error).__name__}: {error}") from error
        if label not in LABELS or label != path.parent.parent.name:
            raise SystemExit(f"{path}: its label {label!r} is not the folder's")
        yield Tree(
            group=group,
            name=path.parent.name,
            label=label,
            folder=path.with_name("package").resolve(),
            behaviours=behaviours,
            categories=tuple(sorted({each.kind for each in behaviours})),
            note=str(told.get("note", "")),
        )


def rows(path: Path, scratch: Path, environ: Mapping[str, str] | None = None) -> Iterator[Tree]:
    """Yield the rows of the file *path*, each written below *scratch*.

    *environ* names the folders of mirrors and archives (`MIRRORS`, `ARCHIVES`).
    """
    told = os.environ if environ is None else environ
    mirrors, archives = (Path(told[name]) if told.get(name) else None for name in (MIRRORS, ARCHIVES))
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        folder = scratch / row["id"]
        source = row["source_repo"]
        if source.startswith(("npm:", "pypi:")):
            absent = _from_archive(archives, source.partition(":")[2], folder)
        else:
            absent = _from_mirror(mirrors, source, row["path"], folder)
        yield _row(path.stem, row, None if absent else folder, absent)


def _row(group: str, row: Mapping[str, Any], folder: Path | None, absent: str) -> Tree:
    name = PurePosixPath(row["path"]).name
    single = folder is not None and (folder / name).is_file()
    places = [str(each).partition(":")[0] for each in row.get("evidence_lines", ())]
    behaviours = [
        Behaviour(kind="evidence", path=name, line=int(each)) for each in places if single and each.isdigit()
    ]
    return Tree(
        group=group,
        name=row["id"],
        label=row["label"],
        folder=folder,
        behaviours=tuple(behaviours),
        categories=tuple(row["categories"]),
        origin=row["source_repo"],
        note=f"{row['source_repo']} {row['path']}: {row['what']}",
        absent=absent,
    )


def _from_archive(archives: Path | None, stem: str, folder: Path) -> str:
    """Write the files of the archive called *stem*; return why that is impossible, or nothing."""
    if archives is None:
        return f"no folder of archives is named ({ARCHIVES})"
    found = sorted(each for ending in (".tgz", "*.whl", ".tar.gz") for each in archives.glob(stem + ending))
    if not found:
        return f"there is no archive of {stem}"
    try:
        tree = open_archive(found[0].name, found[0].read_bytes())
    except ArchiveError as error:
        return str(error)
    return _write(tree.files.items(), folder)


def _from_mirror(mirrors: Path | None, source: str, path: str, folder: Path) -> str:
    """Write what is at *path* of the repository *source*; return why that is impossible, or nothing."""
    if mirrors is None:
        return f"no folder of mirrors is named ({MIRRORS})"
    base = mirrors / source.replace("/", "+")
    place = next(
        (each for each in (base / "repo/.git", base / "repo", base) if (each / "HEAD").is_file()), None
    )
    if place is None:
        return f"there is no mirror of {source}"
    try:
        return _write(_read(place, path.strip("/")), folder)
    except subprocess.CalledProcessError as error:
        return f"git {error.cmd[len(_GIT) + 1]} fails for {source}"


def _read(place: Path, path: str) -> Iterator[tuple[str, bytes]]:
    """Yield name below *path* and bytes of each regular file; links and submodules are left out."""
    asked = [] if path == "." else ["--", path]
    listing = _git(place, "ls-tree", "-r", "-z", "HEAD", *asked)
    entries = [each.split("\t", 1) for each in listing.decode("utf-8", "replace").split("\0") if each]
    wanted = [(facts.split()[2], name) for facts, name in entries if facts.split()[0] in _REGULAR][
        :_MOST_FILES
    ]
    objects = "".join(f"{identity}\n" for identity, _ in wanted).encode()
    output = _git(place, "cat-file", "--batch", given=objects)
    start = 0
    for _, name in wanted:
        end = output.index(b"\n", start)
        head = output[start:end].split()
        start = end + 1
        if head[-1] == b"missing":
            continue
        size = int(head[2])
        if size <= _MOST_BYTES:
            yield _below(name, path), output[start : start + size]
        start += size + 1


def _git(place: Path, *asked: str, given: bytes = b"") -> bytes:
    command = [*_GIT, f"--git-dir={place}", *asked]
    environment = {"PATH": os.environ.get("PATH", ""), "GIT_CONFIG_NOSYSTEM": "1", "HOME": os.devnull}
    return subprocess.run(command, input=given, capture_output=True, check=True, env=environment).stdout


def _below(name: str, path: str) -> str:
    """Return *name* as seen from *path*: a file alone keeps its own name and no folder."""
    if path == ".":
        return name
    return name.rpartition("/")[2] if name == path else name.removeprefix(f"{path}/")


def _write(files: Any, folder: Path) -> str:
    """Write *files* (name and bytes) below *folder*; names that lead out of it are left out."""
    written = 0
    for name, data in files:
        parts = PurePosixPath(name).parts
        if not parts or parts[0] == "/" or ".." in parts or ".git" in parts or "\0" in name:
            continue
        place = folder.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        written += 1
    return "" if written else "there is no file at that path"
