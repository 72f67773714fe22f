"""The closure of a bundle: what it brings with it or, where its host installs that, what an index gives."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from douane.archives import Bundle
from douane.errors import InputError
from douane.model import (
    Closure,
    Ecosystem,
    Environment,
    FileTree,
    Finding,
    Gap,
    Json,
    Package,
    Surface,
    Where,
)
from douane.progress import Progress
from douane.registries import Registry
from douane.resolve import installed_npm, installed_python, scripts
from douane.resolve.bundle_manifest import NAME, BundleManifest
from douane.resolve.installed import CODE, Unpacked, named, unpacked
from douane.resolve.installed_oddities import UNLISTED_TOOL, UNSEEN_TOOL
from douane.resolve.pypi_manifest import manifest as project_manifest
from douane.text import excerpt

_MOST_MANIFEST = 4 << 20
_NATIVE = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


def closure_of(
    manifest: BundleManifest,
    bundle: Bundle,
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
) -> Unpacked | None:
    """Return what *bundle* would run, or None where that is a program that no index knows (type binary).

    Raises InputError for a pyproject.toml that is not valid, and as `resolve.resolve` does where the host
    installs the dependencies (type uv).
    """
    if manifest.kind == "binary":
        return None
    tree = bundle.tree
    gaps = tuple(_gaps(manifest, bundle))
    if manifest.kind == "node":
        root = _root(manifest, bundle, Ecosystem.NPM)
        surveys = [installed_npm.survey(tree, installed_npm.roots_of(tree))]
        return unpacked(root, tree, surveys, environment, gaps)
    root = _root(manifest, bundle, Ecosystem.PYPI)
    stated = _stated(manifest, tree)
    if manifest.kind == "uv":
        return _from_index(root, bundle, stated, environment, registries, progress, gaps)
    own = None if stated is None else project_manifest(stated.project, environment)
    asked = own.needs if own and not own.gaps else None
    surveys = [installed_python.survey(tree, asked, environment, own=None)]
    told = (*(stated.gaps if stated else ()), *(own.gaps if own else ()))
    return unpacked(root, tree, surveys, environment, (*gaps, *told))


def programs(tree: FileTree) -> Gap:
    """Return the gap that names the native programs in *tree*, of which the code cannot be read."""
    native = [path for path, data in tree.files.items() if data.startswith(_NATIVE)]
    why = "it is a program that is built already: its code cannot be read"
    return Gap(what=named(native or tree.files) or "the bundle", why=why, rows=(*CODE, "supply.tools"))


def compared(manifest: BundleManifest, surface: Surface, package: str | None) -> Iterator[Finding]:
    """Yield a finding for tools that the source defines and the manifest does not list, or the reverse."""
    if manifest.tools is None or surface.source == "none":
        return
    listed = set(manifest.tools)
    defined = {tool.name for tool in surface.tools}
    place = Where(path=NAME)
    hidden = () if manifest.generated else sorted(defined - listed)
    if hidden:
        why = "the source defines tools that the manifest does not list, nor does it say that there are more"
        yield UNLISTED_TOOL.finding(named(hidden), why, package, where=place)
    absent = sorted(listed - defined)
    if absent and defined:
        why = "the manifest lists tools whose definition was not found in the source"
        yield UNSEEN_TOOL.finding(named(absent), why, package, where=place)


def _root(manifest: BundleManifest, bundle: Bundle, ecosystem: Ecosystem) -> Package:
    return Package(
        ecosystem=ecosystem, name=manifest.name, version=manifest.version, path=".", sha256=bundle.sha256
    )


def _gaps(manifest: BundleManifest, bundle: Bundle) -> Iterator[Gap]:
    if bundle.is_signed:
        archive = f"the archive without it has the SHA-256 {bundle.unsigned_sha256}"
        why = f"the bundle is signed, and who signed it was not verified ({archive})"
        yield Gap(what="the signature of the bundle", why=why, rows=("supply.identity",))
    if manifest.unknown:
        why = "no schema up to 0.4 has these keys, so what a host makes of them is not known"
        yield Gap(what=f"{named(manifest.unknown)} of {NAME}", why=why, rows=CODE)
    entry = (manifest.entry_point or "").removeprefix("./")
    if entry and entry not in bundle.tree.files:
        yield Gap(
            what=excerpt(entry), why="it is what the bundle starts from, and it is not in it", rows=CODE
        )


def _stated(manifest: BundleManifest, tree: FileTree) -> scripts.Stated | None:
    """Return what the bundle's Python project asks for: beside its entry point, or at the top."""
    folder = (manifest.entry_point or "").removeprefix("./").rpartition("/")[0]
    for base in dict.fromkeys((f"{folder}/" if folder else "", "")):
        for name in ("pyproject.toml", "requirements.txt"):
            data = tree.get(f"{base}{name}")
            if data is not None and name == "requirements.txt":
                return scripts.requirements(data, manifest.name)
            if data is not None:
                return scripts.Stated(project=_toml(data, f"{base}{name}"))
    return None


def _toml(data: bytes, place: str) -> Mapping[str, Json]:
    if len(data) > _MOST_MANIFEST:
        shown = excerpt(place)
        raise InputError(f"{shown} is larger than {_MOST_MANIFEST} bytes", remedy="that is no manifest")
    try:
        document = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"{excerpt(place)} is not valid: {excerpt(str(error))}", remedy="mend it") from error
    return document


def _from_index(
    root: Package,
    bundle: Bundle,
    stated: scripts.Stated | None,
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
    gaps: tuple[Gap, ...],
) -> Unpacked:
    """Return the closure of a bundle whose host lets uv install what its project asks for."""
    from douane.registries.pypi import PypiRegistry
    from douane.resolve import pypi

    own = unpacked(root, bundle.tree, (), environment, gaps)
    if stated is None:
        why = "it has neither pyproject.toml nor requirements.txt, so what its host installs is not known"
        missing = Gap(what="the dependencies of the bundle", why=why, rows=CODE)
        return replace(own, closure=replace(own.closure, gaps=(*own.closure.gaps, missing)))
    registry = cast(PypiRegistry, registries[Ecosystem.PYPI])
    found = pypi.resolve_project(stated.project, environment, registry, progress)
    others = [package for package in found.packages if package.path != found.root]
    closure: Closure = replace(
        found,
        packages=tuple(sorted((own.closure.server, *others), key=lambda package: package.path)),
        findings=(*own.closure.findings, *found.findings),
        gaps=(*own.closure.gaps, *stated.gaps, *found.gaps),
    )
    return replace(own, closure=closure)
