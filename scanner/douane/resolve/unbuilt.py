"""What a Python folder states of itself without a [project] table, and without being built.

In this order: the METADATA of an unpacked wheel, a PKG-INFO that is final (PEP 643), then ``setup.cfg`` and
the literals in ``setup.py``. What a build would have to compute is a gap; nothing is run to find out.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Mapping
from pathlib import Path

from packaging.utils import canonicalize_name

from douane.archives import read_file
from douane.errors import ArchiveError
from douane.model import Artifact, Ecosystem, FileTree, Gap, Json, Package
from douane.registries import pypi_metadata
from douane.resolve.scripts import Stated, requirements
from douane.text import excerpt

MOST_BYTES = 4 * 1024 * 1024
"""Bytes of one manifest."""
_MOST_FOLDERS = 2  # of installed metadata: one describes an unpacked wheel, several do not
_NAMES = ("PKG-INFO", "setup.cfg", "setup.py", "requirements.txt")
_IDENTITY = re.compile(rb"^(name|version):[ \t]*([^\r\n]{1,200})", re.IGNORECASE | re.MULTILINE)
_SETUP = ("name", "version", "install_requires", "python_requires")
_WHAT = "setup.py"


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the manifests of *folder* by name. Raises InputError for one that cannot be read."""
    found = {name: read_file(folder / name, MOST_BYTES) for name in _NAMES if (folder / name).is_file()}
    for path in sorted(folder.glob("*.dist-info/METADATA"))[:_MOST_FOLDERS]:
        if path.is_file():
            found[f"{path.parent.name}/METADATA"] = read_file(path, MOST_BYTES)
    return found


def stated(files: Mapping[str, bytes], folder: str) -> Stated | None:
    """Return what *files*, the manifests of the folder named *folder*, state; None if there are none."""
    infos = [name for name in files if name.endswith(".dist-info/METADATA")]
    if len(infos) == 1:
        return _metadata(files[infos[0]], infos[0], folder)
    info = files.get("PKG-INFO")
    if info is not None and pypi_metadata.is_final(info):
        return _metadata(info, "PKG-INFO", folder)
    if "setup.py" in files or "setup.cfg" in files:
        return _setup(files, folder)
    if "requirements.txt" in files:
        return requirements(files["requirements.txt"], folder)
    return _metadata(info, "PKG-INFO", folder) if info is not None else None


def completed(pyproject: dict[str, Json], beside: Stated | None) -> Stated:
    """Return what *pyproject* states, with the dependencies that it leaves to what stands *beside* it."""
    project = pyproject.get("project")
    own = project if isinstance(project, dict) else {}
    dynamic = own.get("dynamic")
    left = isinstance(dynamic, list) and "dependencies" in dynamic
    table = beside.project["project"] if beside is not None else None
    tool = pyproject.get("tool")
    poetry = isinstance(tool, dict) and "poetry" in tool
    if beside is None or not isinstance(table, dict) or poetry or not (left or not own):
        return Stated(project=pyproject)
    settled = [each for each in dynamic if each != "dependencies"] if isinstance(dynamic, list) else []
    merged = {**table, **own, "dependencies": table["dependencies"], "dynamic": [*settled]}
    return Stated(project={**pyproject, "project": merged}, gaps=beside.gaps)


def _metadata(data: bytes, path: str, folder: str) -> Stated:
    """Return what core metadata state; that of an old source distribution need not be all."""
    own = identity(data)
    name, version = own.get("name") or folder, own.get("version")
    try:
        read = pypi_metadata.parse(data, canonicalize_name(name), version)
    except ArchiveError as error:
        gap = Gap(what=excerpt(path), why=f"what it depends on was not read: {error.message}")
        return Stated(project={"project": _table(name, version, ())}, gaps=(gap,))
    table = _table(name, version, read.requires)
    if read.requires_python is not None:
        table["requires-python"] = read.requires_python
    if path == "PKG-INFO" and not pypi_metadata.is_final(data):
        why = "a build may add to the dependencies that it lists"
        return Stated(project={"project": table}, gaps=(Gap(what=path, why=why),))
    return Stated(project={"project": table})


def identity(data: bytes) -> dict[str, str]:
    """Return the name and version that core metadata state, as far as they do."""
    header = re.split(rb"\r?\n\r?\n", data[:MOST_BYTES], maxsplit=1)[0]
    found: dict[str, str] = {}
    for match in _IDENTITY.finditer(header):
        found.setdefault(match[1].decode().lower(), match[2].decode("utf-8", "replace").strip())
    return found


def _table(name: Json, version: Json, lines: tuple[str, ...]) -> dict[str, Json]:
    table: dict[str, Json] = {"name": name, "dependencies": [*lines]}
    if isinstance(version, str):
        table["version"] = version
    return table


# --- setup.py and setup.cfg ------------------------------------------------------------------------------


def _setup(files: Mapping[str, bytes], folder: str) -> Stated:
    """Return what ``setup.cfg`` and the literals of ``setup.py`` state; the call wins over the file."""
    values = _configured(files.get("setup.cfg", b""))
    given, unknown = called(files["setup.py"]) if "setup.py" in files else ({}, ())
    values.update(given)
    table = _table(values.get("name") or folder, values.get("version"), ())
    lines = values.get("install_requires")
    listed = lines.splitlines() if isinstance(lines, str) else lines
    gaps: tuple[Gap, ...] = ()
    if isinstance(listed, list) and all(isinstance(line, str) for line in listed):
        table["dependencies"] = [line for line in listed if isinstance(line, str) and line.strip()]
    elif listed is not None or "install_requires" in unknown:
        why = "its install_requires is computed: the dependencies would need a build to be known"
        gaps = (Gap(what=_WHAT, why=why),)
        if "requirements.txt" in files:  # the usual place that such a list is read from
            beside = requirements(files["requirements.txt"], folder)
            project = beside.project["project"]
            table["dependencies"] = project["dependencies"] if isinstance(project, dict) else []
            gaps = (*gaps, *beside.gaps)
    if isinstance(values.get("python_requires"), str):
        table["requires-python"] = values["python_requires"]
    return Stated(project={"project": table}, gaps=gaps)


def _configured(data: bytes) -> dict[str, Json]:
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(data.decode("utf-8", "replace"))
    except configparser.Error:
        return {}
    found: dict[str, Json] = {}
    for section, names in (("metadata", ("name", "version")), ("options", _SETUP[2:])):
        for name in names:
            value = parser.get(section, name, fallback=None)
            if value and not value.startswith(("attr:", "file:")):
                found[name] = value.strip()
    return found


def called(data: bytes) -> tuple[dict[str, Json], tuple[str, ...]]:
    """Return what ``setup()`` is given in *data*, and the names of what it is given but not literally."""
    from douane.syntax import Codebase, Unknown, calls, literal

    root = Package(ecosystem=Ecosystem.PYPI, name="setup", version="0", path=".")
    module = Codebase(Artifact(package=root, tree=FileTree({_WHAT: data}))).module(_WHAT)
    found: dict[str, Json] = {}
    unknown: list[str] = []
    made = [each for each in calls(module) if each.callee.rpartition(".")[2] == "setup"] if module else []
    if module is None or not made:
        return {}, _SETUP
    for call in made:
        for name in _SETUP:
            value = literal(module, call.keywords[name]) if name in call.keywords else None
            if isinstance(value, Unknown):
                unknown.append(name)
            elif value is not None:
                found[name] = value
        if any(argument.type == "dictionary_splat" for argument in call.node.children[-1].children):
            unknown += [name for name in _SETUP if name not in call.keywords]
    return found, tuple(unknown)
