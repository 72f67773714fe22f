"""Which version of a project its index would give to somebody who asks for none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.registries import Registry


def newest(registry: Registry, name: str) -> str | None:
    """Return npm's ``latest``, or the last version of PyPI that is no pre-release; None where there is none.

    Raises as `Registry.announced` does.
    """
    from douane.registries.npm import NpmRegistry
    from douane.registries.pypi import PypiRegistry

    if isinstance(registry, NpmRegistry):
        return registry.packument(name).tags.get("latest")
    if isinstance(registry, PypiRegistry):
        from packaging.version import InvalidVersion, Version  # start-up time

        found = []
        for text in registry.project(name).versions:
            try:
                version = Version(text)
            except InvalidVersion:
                continue
            found.append((not version.is_prerelease, version, text))
        return max(found)[2] if found else None
    return None
