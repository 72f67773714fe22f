"""Why there is no closure, in a sentence for a person who has never heard of a resolver."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from packaging.specifiers import InvalidSpecifier
from packaging.version import Version

from douane.errors import DouaneError, NotFoundError, ResolutionError, WithdrawnError
from douane.model import Ecosystem, purl_of
from douane.registries.pypi import deprecation
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_project import Project
from douane.registries.pypi_versions import Key, is_early
from douane.resolve import pypi_ranges
from douane.resolve.pypi_candidates import Selector
from douane.resolve.pypi_clashes import ROOT
from douane.resolve.pypi_needs import Need
from douane.resolve.pypi_provider import Provider
from douane.resolve.pypi_solver import PYTHON, base, parts
from douane.resolve.pypi_terms import Clash
from douane.text import excerpt

_SHOWN_VERSIONS = 5
_SHOWN_CAUSES = 4
_SHOWN_PLATFORMS = 4
_MOST_LOOKED_AT = 200
_LONGEST_CHAIN = 6
_YOU, _REQUIRES = "you asked for", " requires"
_MINORS = range(8, 30)


def nothing_fits(project: Project, need: Need, selector: Selector) -> DouaneError:
    """Return the error for a *need* that no version of *project* satisfies in this environment."""
    wanted = excerpt(str(need))
    if not project.keys:
        status = deprecation(project)
        said = f"says that it is {excerpt(status)}" if status else "lists no files for it"
        why = f"{project.name} cannot be had: the index {said}"
        return WithdrawnError(why, package=purl_of(Ecosystem.PYPI, project.name), how=_how(project))
    keys = list(pypi_ranges.newest(project.keys, pypi_ranges.of(need.specifier)))
    if not keys:
        newest = ", ".join(project.spelled(key) for key in project.keys[: -_SHOWN_VERSIONS - 1 : -1])
        return NotFoundError(f"no version of {project.name} is {need.specifier}; the newest are {newest}")
    finals = [key for key in keys if not is_early(key)]
    return _of_files(project, wanted, finals or keys, selector)


def _how(project: Project) -> str:
    return "quarantined" if project.status == "quarantined" else "empty"


def _of_files(project: Project, wanted: str, keys: Sequence[Key], selector: Selector) -> DouaneError:
    files = [(key, file) for key in keys[:_MOST_LOOKED_AT] for file in project.files_of(key)]
    available = [(key, file) for key, file in files if file in set(selector.available(project, key))]
    if not available:
        reason = next((file.yanked for _, file in files if file.yanked), "")
        because = f", saying: {excerpt(reason)}" if reason else " without a reason"
        return ResolutionError(
            f"every version of {wanted} was yanked (withdrawn) by its publisher{because}",
            remedy=f"to look at one all the same, pin it: pypi:{project.name}=={project.spelled(keys[0])}",
        )
    running = [file for _, file in available if selector.runs(file.requires_python)]
    if not running:
        key, file = available[0]
        return wrong_python(f"{project.name} {project.spelled(key)}", file.requires_python or "", selector)
    there = _platforms(file for file in running if file.wheel)
    return ResolutionError(
        f"no file of {wanted} fits this platform ({_platform(selector)})"
        + (f": there is only {there}" if there else ""),
        remedy="resolve for another one with --environment platform=...",
    )


def _platforms(wheels: Iterator[ProjectFile]) -> str:
    """Return for which Pythons and platforms there are wheels, in short."""
    tags = [file.filename[:-4].rsplit("-", 3)[1:] for file in wheels]
    named = sorted({excerpt(f"{python}-{platform}", 60) for python, _, platform in tags})
    more = f" and {len(named) - _SHOWN_PLATFORMS} more" if len(named) > _SHOWN_PLATFORMS else ""
    return ", ".join(named[:_SHOWN_PLATFORMS]) + more


def wrong_python(what: str, requires_python: str, selector: Selector) -> ResolutionError:
    """Return the error for *what*, which needs another Python than the environment's."""
    fitting = _fitting_python(requires_python)
    minor = (fitting or "").rpartition(".")[0]
    # uvx takes the oldest minor release that will do, in the newest patch it finds or downloads.
    remedy = f"uvx would take a Python {minor}: resolve for that with --environment python={fitting}"
    return ResolutionError(
        f"{what} requires Python {excerpt(requires_python, 60)}"
        f" and this is resolved for Python {selector.environment.python}",
        remedy=remedy if fitting else "",
    )


def _fitting_python(requires_python: str) -> str | None:
    try:
        for minor in _MINORS:
            for patch in range(30):
                if pypi_ranges.runs(requires_python, Version(f"3.{minor}.{patch}")):
                    return f"3.{minor}.{patch}"
    except InvalidSpecifier:
        return None
    return None


def _platform(selector: Selector) -> str:
    tag = next(iter(selector.environment.python_tags), "unknown")
    return tag.rpartition("-")[2]


_Statement = tuple[str, Need]
"""Who requires (``name version requires``, or ``you asked for``), and what."""


def _together(said: Sequence[str], remedy: str = "") -> ResolutionError:
    shown = "; ".join(said[:_SHOWN_CAUSES]) + ("; ..." if len(said) > _SHOWN_CAUSES else "")
    return ResolutionError(f"no versions satisfy all requirements together: {shown}", remedy=remedy)


class Explanation:
    """Puts into words why requirements cannot be brought together."""

    def __init__(self, provider: Provider, selector: Selector, asked: Sequence[Need]) -> None:
        self._provider, self._selector, self._asked = provider, selector, asked

    def conflict(self, leaves: Sequence[Clash]) -> DouaneError:
        """Return the error for *leaves*, the facts from which it follows that there is no solution."""
        leaves = leaves[:_MOST_LOOKED_AT]
        stated = list(dict.fromkeys(item for leaf in leaves for item in self._stated(leaf)))
        for who, need in stated:
            error = self._alone(who, need)
            if error:
                return error
        stated += list(dict.fromkeys(item for leaf in leaves for item in self._addressed(leaf)))
        for name in dict.fromkeys(need.name for _, need in stated):
            contested = [(who, need) for who, need in stated if need.name == name]
            error = self._contested(name, contested, stated)
            if error:
                return error
        said = [self._said(who, need, stated) for who, need in stated if who != _YOU or need.specifier]
        pythons = list(dict.fromkeys(item for leaf in leaves for item in self._pythons(leaf)))
        if pythons and not said:
            return wrong_python(*pythons[0], self._selector)
        said += [f"{what} requires Python {excerpt(python, 60)}" for what, python in pythons]
        said += sorted({f"{self._spelled(leaf)}: {excerpt(leaf.why)}" for leaf in leaves if _is_other(leaf)})
        return _together(said)

    def _contested(
        self, name: str, contested: Sequence[_Statement], stated: Sequence[_Statement]
    ) -> DouaneError | None:
        """Return the error for what *contested* asks of the project *name*, if that excludes itself."""
        specifiers = ",".join(sorted({need.specifier for _, need in contested if need.specifier}))
        combined = Need(name, specifiers)
        said = sorted(dict.fromkeys(self._said(who, need, stated) for who, need in contested))
        if any(need.url for _, need in contested):
            return _together(said)
        project = self._provider.project(name)
        if len(contested) < 2 or project is None or self._has_any(project, combined):
            return None
        if next(pypi_ranges.newest(project.keys, pypi_ranges.of(specifiers)), None) is None:
            return _together(said)
        error = nothing_fits(project, combined, self._selector)
        return _together([*said, error.message], error.remedy)

    def _said(self, who: str, need: Need, stated: Sequence[_Statement]) -> str:
        """Return a statement, with the chain of those through which it came to be asked."""
        chain = [who]
        while chain[0] != _YOU and len(chain) < _LONGEST_CHAIN:
            name = chain[0].split(" ")[0].partition("[")[0]
            above = next((other for other, asked in stated if asked.name == name), _YOU)
            if above in {_YOU, *chain}:
                break
            chain.insert(0, above)
        links = [link.removesuffix(_REQUIRES) for link in chain[:-1]]
        return " -> ".join([*links, f"{who} {excerpt(str(need))}"])

    def _addressed(self, leaf: Clash) -> Iterator[_Statement]:
        """Yield who asked for a package from an address whose version does not fit, for such a clash."""
        name = base(next(iter(leaf.terms)))
        address = self._provider.address(name) if leaf.kind == "absent" else None
        if address:
            yield address

    def _stated(self, leaf: Clash) -> Iterator[_Statement]:
        """Yield who requires what, for a clash that is a dependency."""
        if leaf.kind != "dependency" or leaf.why == PYTHON:
            return
        package = next(iter(leaf.terms))
        name = base(leaf.why)
        if package == ROOT:
            yield from ((_YOU, need) for need in self._asked if need.name == name)
            return
        if base(package) == name:
            return  # an extra and its package
        for key in self._versions(leaf, package):
            needs = self._provider.needs(*parts(package), key)
            found = [need for need in needs if need.name == name]
            if found:
                asker = f"{self._who(leaf, package, key)}{_REQUIRES}"
                yield from ((asker, need) for need in found)
                return

    def _who(self, leaf: Clash, package: str, key: Key) -> str:
        name, extra = parts(package)
        named = f"{name}[{extra}]" if extra else name
        version = self._provider.candidate(name, key).version
        more = len(list(self._versions(leaf, package))) - 1
        return f"{named} {version}" + (f" (as {more} other versions do)" if more else "")

    def _pythons(self, leaf: Clash) -> Iterator[tuple[str, str]]:
        if leaf.kind == "dependency" and leaf.why == PYTHON:
            package = next(iter(leaf.terms))
            for key in self._versions(leaf, package):
                choice = self._provider.candidate(base(package), key).choice
                if choice:
                    yield f"{base(package)} {choice.spelling}", choice.file.requires_python or ""
                    return
        elif leaf.kind == "unavailable" and leaf.why.startswith("Python "):
            yield self._spelled(leaf), leaf.why.removeprefix("Python ")

    def _spelled(self, leaf: Clash) -> str:
        package = next(iter(leaf.terms))
        spelled = [
            self._provider.candidate(base(package), key).version for key in self._versions(leaf, package)
        ]
        return f"{base(package)} {spelled[0]}" if spelled else base(package)

    def _versions(self, leaf: Clash, package: str) -> Sequence[Key]:
        """Return the known versions that *leaf* is about, the newest first."""
        project = self._provider.project(base(package))
        return list(pypi_ranges.newest(project.keys, leaf.terms[package].versions)) if project else []

    def _alone(self, who: str, need: Need) -> DouaneError | None:
        """Return the error for *need* if nothing satisfies it even when it is the only one."""
        if need.url:
            return None
        project = self._provider.project(need.name)
        asker = "" if who == _YOU else who
        if project is None:
            which = f", which {asker.removesuffix(_REQUIRES)} requires," if asker else ""
            return ResolutionError(f"{need}{which} does not exist: the index has no package {need.name}")
        if self._has_any(project, need):
            return None
        error = nothing_fits(project, need, self._selector)
        if not asker:
            return error
        return ResolutionError(f"{asker} {excerpt(str(need))}: {error.message}", remedy=error.remedy)

    def _has_any(self, project: Project, need: Need) -> bool:
        choices = (
            self._selector.choice(project, key)
            for key in pypi_ranges.newest(project.keys, pypi_ranges.of(need.specifier))
        )
        return any(choice is not None and choice.runs for choice in choices)


def _is_other(leaf: Clash) -> bool:
    return leaf.kind == "unavailable" and not leaf.why.startswith("Python ")
