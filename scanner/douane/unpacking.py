"""From a target to a closure and the files that are here: folders with what is installed in them, bundles.

What is installed beside a server is what would run; only where nothing is, an index is asked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from douane import resolve as resolving
from douane.archives import (
    Bundle,
    environment_of,
    open_bundle,
    open_directory,
    open_file,
    python_of,
    read_file,
    tree_digest,
)
from douane.errors import ArchiveError, InputError, NetworkError, ResolutionError
from douane.fetching import MISMATCH, MOST_BYTES
from douane.http import Http
from douane.model import (
    Closure,
    Ecosystem,
    Environment,
    FileTree,
    Finding,
    Gap,
    Launch,
    Package,
    Target,
    TargetKind,
)
from douane.progress import Progress
from douane.registries import Registry
from douane.registries.npm_manifest import Manifest
from douane.resolve import bundle_manifest, bundles, installed_npm, installed_python
from douane.resolve.bundle_manifest import BundleManifest
from douane.resolve.installed import Unpacked, unpacked
from douane.resolve.pypi_manifest import manifest as project_manifest
from douane.store import Store
from douane.targets import installs_anew
from douane.text import excerpt

_PNPM = "node_modules/.pnpm"


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """What a target turned out to be: `closure` is None where its packages cannot be told.

    `trees` has the files of packages whose bytes are here, by placement. `launch` is how a bundle says it is
    started here, `elsewhere` how on other systems; `manifest` is that bundle's.
    """

    closure: Closure | None
    trees: Mapping[str, FileTree] = field(default_factory=dict)
    launch: Launch | None = None
    elsewhere: Mapping[str, Launch] = field(default_factory=dict)
    manifest: BundleManifest | None = None
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()


def at_hand(
    target: Target,
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
    http: Http,
    store: Store,
    *,
    partly: bool = False,
) -> AtHand:
    """Return the closure of *target* and the files that are here.

    With *partly* a folder whose dependencies cannot be told is looked at alone, and a gap says so. Raises
    NotFoundError, ResolutionError, NetworkError, ArchiveError, or InputError for unreadable files.
    """
    if target.kind is TargetKind.BUNDLE:
        data, name, findings = _bundle(target, http, store)
        return _opened(data, name, findings, environment, registries, progress)
    if target.kind is TargetKind.DIRECTORY:
        return _folder(target, environment, registries, progress, partly=partly)
    return AtHand(closure=resolving.resolve(target, environment, registries, progress))


def python_beside(target: Target) -> str | None:
    """Return the version of the Python that is installed in the folder of *target* and would run it."""
    path = Path(target.path or ".")
    if target.kind is not TargetKind.DIRECTORY or not path.is_dir():
        return None
    python = resolving.is_python(path, target.entry_point)
    return python_of(path) if python and _is_installed(path, target, python=python) else None


# --- folders -------------------------------------------------------------------------------------------


def _folder(
    target: Target,
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
    *,
    partly: bool,
) -> AtHand:
    path = Path(target.path or ".")
    if path.is_file():
        tree = open_file(path)
    else:
        python = resolving.is_python(path, target.entry_point)
        beside = None if python else _beside(path, environment)
        if beside is not None and not (target.launch and installs_anew(target.launch)):
            return beside
        if _is_installed(path, target, python=python):
            tree = open_directory(path, installed=True)
            found = _installed(path, tree, environment, python=python)
            return AtHand(closure=found.closure, trees=found.trees)
        tree = open_directory(path)
    try:
        closure = resolving.resolve(target, environment, registries, progress)
    except (NetworkError, ResolutionError, ArchiveError) as error:
        if not partly:
            raise
        closure = resolving.unresolved(target, environment, error)
    root = replace(closure.server, sha256=tree_digest(tree), index="local")
    packages = tuple(root if package.path == closure.root else package for package in closure.packages)
    gaps = (*closure.gaps, *tree.gaps, *_not_followed(path))
    closure = replace(closure, packages=packages, findings=(*closure.findings, *tree.oddities), gaps=gaps)
    return AtHand(closure=closure, trees={closure.root: FileTree(tree.files)})


def _beside(path: Path, environment: Environment) -> AtHand | None:
    """Return a package that lies in ``node_modules`` itself, with what it finds there; None for others."""
    folder = path.resolve()
    base = folder.parent if folder.parent.name == "node_modules" else folder.parent.parent
    if base.name != "node_modules" or (base != folder.parent and not folder.parent.name.startswith("@")):
        return None
    read = open_directory(base, installed=True)
    tree = FileTree(
        {f"node_modules/{name}": data for name, data in read.files.items()},
        oddities=read.oddities,
        gaps=read.gaps,
    )
    place = f"node_modules/{folder.relative_to(base).as_posix()}"
    manifest = installed_npm.manifest_in(tree, f"{place}/")
    if manifest is None:
        return None
    survey, tree = installed_npm.survey_beside(tree, place, manifest)
    found = unpacked(_npm_root(manifest), tree, [survey], environment)
    return AtHand(closure=found.closure, trees=found.trees)


def _is_installed(path: Path, target: Target, *, python: bool) -> bool:
    """Whether what lies installed in the folder *path* is what would run."""
    if target.launch is not None and installs_anew(target.launch):
        return False
    if python:
        return environment_of(path) is not None
    return (path / "node_modules").is_dir() and not (path / _PNPM).is_dir()


def _not_followed(path: Path) -> tuple[Gap, ...]:
    if not (path / _PNPM).is_dir():
        return ()
    why = "pnpm links packages from a store of its own, which is not followed: the index was asked instead"
    return (Gap(what="what is installed in node_modules", why=why, rows=("supply.code",)),)


def _installed(path: Path, tree: FileTree, environment: Environment, *, python: bool) -> Unpacked:
    if python:
        return _python_folder(path, tree, environment)
    manifest = installed_npm.manifest_in(tree, "")
    if manifest is None:
        raise InputError(
            f"{excerpt(str(path))}: package.json is not valid", remedy="mend the file, or name another folder"
        )
    roots = installed_npm.roots_of(tree)
    roots = {folder: installed_npm.with_development(found, tree, folder) for folder, found in roots.items()}
    return unpacked(_npm_root(manifest), tree, [installed_npm.survey(tree, roots)], environment)


def _npm_root(manifest: Manifest) -> Package:
    return Package(
        ecosystem=Ecosystem.NPM,
        name=manifest.name,
        version=manifest.version,
        path=".",
        install_scripts=manifest.scripts,
        repository=manifest.repository,
    )


def _python_folder(path: Path, tree: FileTree, environment: Environment) -> Unpacked:
    stated = resolving.stated_by(path)
    if stated is None:
        root = Package(ecosystem=Ecosystem.PYPI, name=path.resolve().name or "folder", version="0", path=".")
        return unpacked(root, tree, [installed_python.survey(tree, None, environment, None)], environment)
    own = project_manifest(stated.project, environment)
    asked = None if own.gaps else own.needs
    root = Package(ecosystem=Ecosystem.PYPI, name=own.name, version=own.version, path=".")
    survey = installed_python.survey(tree, asked, environment, own.name)
    return unpacked(root, tree, [survey], environment, (*stated.gaps, *own.gaps))


# --- bundles -------------------------------------------------------------------------------------------


def _bundle(target: Target, http: Http, store: Store) -> tuple[bytes | None, str, tuple[Finding, ...]]:
    """Return the bytes of a bundle if they may be looked at, its name, and what speaks against them."""
    name = (target.path or target.address or "").rpartition("/")[2]
    announced = target.revision
    if target.path is not None:
        data = read_file(Path(target.path), MOST_BYTES, target.text)
        return data, name, _mismatch(data, announced, name)
    kept = store.get(announced) if announced else None
    if kept is not None:
        return kept, name, ()
    data = http.get(target.address or "", max_bytes=MOST_BYTES).body
    findings = _mismatch(data, announced, name)
    if not findings:
        store.put(data)
    return (None if findings else data), name, findings


def _mismatch(data: bytes, announced: str | None, name: str) -> tuple[Finding, ...]:
    actual = hashlib.sha256(data).hexdigest()
    if announced is None or announced.lower() == actual:
        return ()
    why = f"announced sha256 {excerpt(announced, 80)}, found {actual}"
    return (MISMATCH.finding(name, why, None),)


def _opened(
    data: bytes | None,
    name: str,
    findings: tuple[Finding, ...],
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
) -> AtHand:
    if data is None:
        why = "its bytes are not those that were announced, and were not looked at"
        return AtHand(closure=None, findings=findings, gaps=(_unread(name, why),))
    bundle = open_bundle(name, data)
    stated = bundle.tree.get(bundle_manifest.NAME)
    if stated is None:
        return _without_manifest(bundle, name, findings)
    manifest = bundle_manifest.read(stated, name)
    found = bundles.closure_of(manifest, bundle, environment, registries, progress)
    elsewhere = {system: launch for system, launch in manifest.launches.items() if system != environment.os}
    known = AtHand(
        closure=None,
        launch=manifest.launches.get(environment.os) or next(iter(manifest.launches.values())),
        elsewhere=elsewhere,
        manifest=manifest,
        findings=findings,
    )
    if found is None:
        gaps = (bundles.programs(bundle.tree), *bundle.tree.gaps)
        return replace(known, findings=(*findings, *bundle.tree.oddities), gaps=gaps)
    return replace(known, closure=found.closure, trees=found.trees)


def _without_manifest(bundle: Bundle, name: str, findings: tuple[Finding, ...]) -> AtHand:
    """Return what an archive without a manifest still shows: it may be hostile, not just no bundle."""
    against = (*findings, *bundle.tree.oddities)
    if not against:
        raise InputError(
            f"{excerpt(name)} holds no {bundle_manifest.NAME}", remedy="that is no bundle of a server"
        )
    why = f"it holds no {bundle_manifest.NAME} that can be read"
    return AtHand(closure=None, findings=against, gaps=(_unread(name, why), *bundle.tree.gaps))


def _unread(name: str, why: str) -> Gap:
    return Gap(what=excerpt(name), why=why, rows=("supply.code", "supply.tools", "supply.identity"))
