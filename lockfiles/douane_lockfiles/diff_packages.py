"""What differs between the packages of two lockfiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from douane_lockfiles.drift import Drift, drift

Package = Mapping[str, Any]

_BYTES = ("integrity", "sha256")
_HANDLED = (
    *_BYTES,
    "purl",
    "version",
    "index",
    "requires",
    "capabilities",
    "install_scripts",
    "yanked",
    "deprecated",
)


def packages(old: Iterable[Package], new: Iterable[Package]) -> Iterator[Drift]:
    """Yield the drifts between two lists of packages, compared by placement."""
    before = {package["path"]: package for package in old}
    after = {package["path"]: package for package in new}
    gone: dict[str, list[Package]] = {}
    for path in before.keys() - after.keys():
        gone.setdefault(before[path]["purl"], []).append(before[path])
    for path, package in after.items():
        elsewhere = gone.get(package["purl"])
        if path in before:
            yield from _package(before[path], package)
        elif elsewhere:
            was = min(elsewhere, key=lambda item: str(item["path"]))
            elsewhere.remove(was)
            yield drift("dependency-moved", package["purl"], path, was["path"], path)
            yield from _package(was, package)
        else:
            yield drift("dependency-added", package["purl"], path, None, path)
            yield from _traits(package)
    for left in gone.values():
        for package in left:
            yield drift("dependency-removed", package["purl"], package["path"], package["path"], None)


def _traits(package: Package) -> Iterator[Drift]:
    """What a package that is new brings with it."""
    purl, path = package["purl"], package["path"]
    if package["install_scripts"]:
        yield drift("install-script-appeared", purl, path, None, package["install_scripts"])
    if package.get("yanked"):
        yield drift("yanked", purl, path, None, package["yanked"])
    if package["index"] != "default":
        yield drift("index-changed", purl, path, None, package["index"])


def _package(old: Package, new: Package) -> Iterator[Drift]:
    purl, path = new["purl"], new["path"]
    same_version = old["purl"] == new["purl"] and old["version"] == new["version"]
    if not same_version:
        yield drift("dependency-changed", purl, path, old["purl"], purl)
    yield from _bytes(old, new, same_version)
    if old["index"] != new["index"]:
        yield drift("index-changed", purl, path, old["index"], new["index"])
    if same_version and old["requires"] != new["requires"]:
        yield drift("requirements-changed", purl, path, old["requires"], new["requires"])
    elif old["requires"] != new["requires"]:
        yield drift("package-changed", purl, path, old["requires"], new["requires"], "other requirements")
    yield from _gained(old, new, "capabilities", "capability-gained", "capability-lost")
    yield from _gained(old, new, "install_scripts", "install-script-appeared", "install-script-removed")
    for key in ("yanked", "deprecated"):
        if old.get(key) != new.get(key):
            kind = key if new.get(key) else "package-changed"
            yield drift(kind, purl, path, old.get(key), new.get(key), key)
    for key in sorted(old.keys() | new.keys()):
        if (
            key not in (*_HANDLED, "path")
            and old.get(key) != new.get(key)
            and (same_version or key != "size")
        ):
            yield drift("package-changed", purl, path, old.get(key), new.get(key), key)


def _bytes(old: Package, new: Package, same_version: bool) -> Iterator[Drift]:
    purl, path = new["purl"], new["path"]
    for key in _BYTES:
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if now is None:
            yield drift("artifact-unverified", purl, path, was, None, f"{key} is not known any more")
        elif same_version and was is not None:
            yield drift(
                "artifact-changed", purl, path, was, now, f"other bytes under the same version ({key})"
            )
        elif same_version:
            yield drift("package-changed", purl, path, None, now, f"{key} is known now")


def _gained(old: Package, new: Package, key: str, more: str, less: str) -> Iterator[Drift]:
    was, now = list(old[key]), list(new[key])
    gained = [item for item in now if item not in was]
    lost = [item for item in was if item not in now]
    if gained:
        yield drift(more, new["purl"], new["path"], was, now, ", ".join(gained))
    if lost:
        yield drift(less, new["purl"], new["path"], was, now, ", ".join(lost))
    if was != now and not gained and not lost:
        yield drift("package-changed", new["purl"], new["path"], was, now, f"{key} in another order")
