"""On small random indexes: the closure is sound and complete, and there is one exactly when there can be."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.requirements import Requirement as Pep508

from douane.environment import detect
from douane.errors import DouaneError
from douane.model import Closure, Ecosystem, Requirement
from douane.progress import Silent
from douane.resolve.pypi import resolve
from worlds.pypi.index import World, registry

_ENVIRONMENT = detect({"python": "3.11.7", "platform": "manylinux_2_28_x86_64"}, environ={})
_NAMES = ("a", "b", "c", "d")
_VERSIONS = ("1.0", "2.0", "3.0")
_ROOT = "server"

_requirements = st.lists(
    st.builds(
        lambda name, operator, version: f"{name}{operator}{version}" if operator else name,
        st.sampled_from(_NAMES),
        st.sampled_from(["", ">=", "<", "==", "!="]),
        st.sampled_from(_VERSIONS),
    ),
    max_size=3,
)
_indexes = st.fixed_dictionaries(
    {name: st.fixed_dictionaries(dict.fromkeys(_VERSIONS, _requirements)) for name in _NAMES}
)

_Index = dict[str, dict[str, list[str]]]


def _solve(index: _Index, wanted: list[str]) -> Closure | None:
    world: dict[str, dict[str, Any]] = {
        name: {version: {"requires": requires} for version, requires in versions.items()}
        for name, versions in index.items()
    }
    world[_ROOT] = {"1.0": {"requires": wanted}}
    try:
        return resolve(
            [Requirement(ecosystem=Ecosystem.PYPI, name=_ROOT)],
            _ENVIRONMENT,
            registry(World(world)),
            Silent(),
        )
    except DouaneError:
        return None


def _reached(index: _Index, wanted: list[str], choice: dict[str, str]) -> set[str] | None:
    """Return the names that *wanted* pulls in under *choice*, None if that breaks a requirement."""
    reached: set[str] = set()
    queue = list(wanted)
    while queue:
        requirement = Pep508(queue.pop())
        if choice[requirement.name] not in requirement.specifier:
            return None
        if requirement.name not in reached:
            reached.add(requirement.name)
            queue += index[requirement.name][choice[requirement.name]]
    return reached


def _possible(index: _Index, wanted: list[str]) -> bool:
    choices = (
        dict(zip(_NAMES, versions, strict=True)) for versions in itertools.product(_VERSIONS, repeat=4)
    )
    return any(_reached(index, wanted, choice) is not None for choice in choices)


@settings(max_examples=150, deadline=None)
@given(_indexes, _requirements)
def test_there_is_a_closure_exactly_when_there_can_be_one(index: _Index, wanted: list[str]) -> None:
    closure = _solve(index, wanted)
    assert (closure is not None) == _possible(index, wanted)
    if closure:
        chosen = {package.name: package.version for package in closure.packages if package.name != _ROOT}
        assert _reached(index, wanted, dict.fromkeys(_NAMES, "1.0") | chosen) == set(chosen)
        for edge in closure.edges:
            assert chosen[edge.target] in Pep508(f"{edge.name}{edge.specifier}").specifier
        assert _solve(index, wanted) == closure
