"""Why there is no closure, in a sentence for a person who has never heard of a resolver."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from packaging.specifiers import SpecifierSet
from resolvelib.structs import RequirementInformation

from douane.errors import DouaneError, NotFoundError, ResolutionError
from douane.registries.pypi import deprecation
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_project import Project
from douane.resolve.pypi_candidates import Selector
from douane.resolve.pypi_needs import Need
from douane.resolve.pypi_provider import Candidate, Provider
from douane.text import excerpt

_SHOWN_VERSIONS = 5
_SHOWN_CAUSES = 4
_MINORS = range(8, 30)


def nothing_fits(project: Project, need: Need, selector: Selector) -> DouaneError:
    """Return the error for a *need* that no version of *project* satisfies in this environment."""
    wanted = excerpt(str(need))
    if not project.versions:
        status = deprecation(project)
        said = f"says that it is {excerpt(status)}" if status else "lists no files for it"
        return ResolutionError(f"{project.name} cannot be had: the index {said}")
    spellings = list(selector.matching(project, need.specifier))
    if not spellings:
        newest = ", ".join(project.versions[:_SHOWN_VERSIONS])
        return NotFoundError(f"no version of {project.name} is {need.specifier}; the newest are {newest}")
    finals = [spelling for spelling in spellings if not selector.version(spelling).is_prerelease]
    files = [(spelling, file) for spelling in finals or spellings for file in project.files(spelling)]
    return _of_files(project, wanted, files, selector)


def _of_files(
    project: Project, wanted: str, files: Sequence[tuple[str, ProjectFile]], selector: Selector
) -> DouaneError:
    available = [(spelling, file) for spelling, file in files if file.yanked is None]
    if not available:
        reason = next((file.yanked for _, file in files if file.yanked), "")
        because = f", saying: {excerpt(reason)}" if reason else " without a reason"
        return ResolutionError(
            f"every version of {wanted} was yanked (withdrawn) by its publisher{because}",
            remedy=f"to look at one all the same, pin it: pypi:{project.name}=={files[0][0]}",
        )
    running = [(spelling, file) for spelling, file in available if selector.runs(file.requires_python)]
    if not running:
        spelling, file = available[0]
        return wrong_python(f"{project.name} {spelling}", file.requires_python or "", selector)
    return ResolutionError(
        f"no file of {wanted} fits this platform ({_platform(selector)})",
        remedy="resolve for another one with --environment platform=...",
    )


def wrong_python(what: str, requires_python: str, selector: Selector) -> ResolutionError:
    """Return the error for *what*, which needs another Python than the environment's."""
    fitting = _fitting_python(requires_python)
    remedy = f"resolve for another one with --environment python={fitting}" if fitting else ""
    return ResolutionError(
        f"{what} requires Python {excerpt(requires_python, 60)}"
        f" and this is resolved for Python {selector.environment.python}",
        remedy=remedy,
    )


def _fitting_python(requires_python: str) -> str | None:
    try:
        wanted = SpecifierSet(requires_python)
    except ValueError:
        return None
    for minor in _MINORS:
        for patch in range(30):
            if wanted.contains(f"3.{minor}.{patch}"):
                return f"3.{minor}.{patch}"
    return None


def _platform(selector: Selector) -> str:
    tag = next(iter(selector.environment.python_tags), "unknown")
    return tag.rpartition("-")[2]


def conflict(
    causes: Collection[RequirementInformation[Need, Candidate]], provider: Provider, selector: Selector
) -> DouaneError:
    """Return the error for *causes*, the requirements that resolvelib could not bring together."""
    pythons = [(need.python, parent) for need, parent in causes if need.python and parent]
    if pythons and len(pythons) == len(causes):
        requires_python, asker = pythons[0]
        return wrong_python(f"{asker.name} {asker.version}", requires_python, selector)
    for need, parent in causes:
        error = _alone(need, parent, provider, selector)
        if error:
            return error
    said = _sentences(causes)
    shown = "; ".join(said[:_SHOWN_CAUSES]) + ("; ..." if len(said) > _SHOWN_CAUSES else "")
    return ResolutionError(f"no versions satisfy all requirements together: {shown}")


def _alone(
    need: Need, parent: Candidate | None, provider: Provider, selector: Selector
) -> DouaneError | None:
    """Return the error for *need* if nothing satisfies it even when it is the only one."""
    if need.url or need.python or need.exact is not None:
        return None
    asker = f", which {parent.name} {parent.version} requires," if parent else ""
    project = provider.project(need.name)
    if project is None:
        return ResolutionError(f"{need}{asker} does not exist: the index has no package {need.name}")
    if next(selector.choices(project, need.specifier), None):
        return None
    error = nothing_fits(project, need, selector)
    if not parent:
        return error
    message = f"{parent.name} {parent.version} requires {excerpt(str(need))}: {error.message}"
    return ResolutionError(message, remedy=error.remedy)


def _sentences(causes: Iterable[RequirementInformation[Need, Candidate]]) -> list[str]:
    said = []
    for need, parent in causes:
        if need.exact is not None:
            continue
        asker = f"{parent.name} {parent.version} requires" if parent else "you asked for"
        said.append(f"{asker} {excerpt(str(need))}")
    return sorted(dict.fromkeys(said))
