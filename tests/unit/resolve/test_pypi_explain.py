"""The sentences a person gets when there is no closure, word for word."""

from __future__ import annotations

from typing import Any

import pytest
from packaging.requirements import Requirement as Pep508

from douane.environment import detect
from douane.errors import DouaneError
from douane.model import Ecosystem, Requirement
from douane.progress import Silent
from douane.resolve.pypi import resolve
from worlds.pypi.index import World, registry

_ENVIRONMENT = detect({"python": "3.11.7", "platform": "manylinux_2_28_x86_64"}, environ={})
_TOGETHER = "no versions satisfy all requirements together: "
_PYTHON = " and this is resolved for Python 3.11.7"
_UVX = "uvx would take a Python 3.12: resolve for that with --environment python=3.12.0"
_ADDRESS = "https://host.test/lib-1.0-py3-none-any.whl"

_LIB: dict[str, Any] = {"2.0": {}, "1.0": {}}
_AB = {"a": {"1.0": {"requires": ["mod<3"]}}, "b": {"1.0": {"requires": ["mod>=2"]}}}


def _of(requires: list[str]) -> dict[str, Any]:
    return {"1.0": {"requires": requires}}


def _mod(**second: Any) -> dict[str, Any]:
    return {**_AB, "mod": {"3.0": {}, "2.0": second, "1.0": {}}}


_CASES: dict[str, tuple[list[str], dict[str, Any], str, str]] = {
    "a dependency against the user": (
        ["srv", "lib<2"],
        {"srv": _of(["lib>=2"]), "lib": _LIB},
        f"{_TOGETHER}srv 1.0 requires lib>=2; you asked for lib<2",
        "",
    ),
    "several versions say the same": (
        ["a", "b"],
        {
            "a": _of(["lib<2"]),
            "b": {version: {"requires": ["lib>=2"]} for version in ("2.0", "1.0", "0.9")},
            "lib": _LIB,
        },
        f"{_TOGETHER}a 1.0 requires lib<2; b 2.0 (as 2 other versions do) requires lib>=2",
        "",
    ),
    "far below": (
        ["srv"],
        {
            "srv": _of(["a", "b"]),
            "a": _of(["mid"]),
            "mid": _of(["lib<2"]),
            "b": _of(["lib>=2"]),
            "lib": _LIB,
        },
        f"{_TOGETHER}srv 1.0 -> a 1.0 -> mid 1.0 requires lib<2; srv 1.0 -> b 1.0 requires lib>=2",
        "",
    ),
    "pins": (
        ["srv"],
        {"srv": _of(["a==1", "b==1"]), "a": _of(["c==1"]), "b": _of(["c==2"]), "c": {"1": {}, "2": {}}},
        f"{_TOGETHER}srv 1.0 -> a 1.0 requires c==1; srv 1.0 -> b 1.0 requires c==2",
        "",
    ),
    "an extra": (
        ["srv[x]", "lib>=2"],
        {"srv": _of(["lib<2; extra=='x'"]), "lib": _LIB},
        f"{_TOGETHER}srv[x] 1.0 requires lib<2; you asked for lib>=2",
        "",
    ),
    "Python, asked for directly": (
        ["mod>=2"],
        {"mod": {"2.0": {"python": ">=3.12"}, "1.0": {}}},
        f"mod 2.0 requires Python >=3.12{_PYTHON}",
        _UVX,
    ),
    "Python, of a dependency": (
        ["srv"],
        {"srv": _of(["mod>=2"]), "mod": {"2.0": {"python": ">=3.12"}, "1.0": {}}},
        f"srv 1.0 requires mod>=2: mod 2.0 requires Python >=3.12{_PYTHON}",
        _UVX,
    ),
    "Python, between two bounds": (
        ["a", "b"],
        _mod(python=">=3.12"),
        f"{_TOGETHER}a 1.0 requires mod<3; b 1.0 requires mod>=2; mod 2.0 requires Python >=3.12{_PYTHON}",
        _UVX,
    ),
    "yanked, between two bounds": (
        ["a", "b"],
        _mod(yanked="broken"),
        f"{_TOGETHER}a 1.0 requires mod<3; b 1.0 requires mod>=2; every version of mod<3,>=2 was yanked "
        "(withdrawn) by its publisher, saying: broken",
        "to look at one all the same, pin it: pypi:mod==2.0",
    ),
    "another platform": (
        ["srv"],
        {
            "srv": _of(["win"]),
            "win": {"1.0": {"wheels": ["cp311-cp311-win_amd64", "cp312-cp312-manylinux_2_17_x86_64"]}},
        },
        "srv 1.0 requires win: no file of win fits this platform (manylinux_2_28_x86_64): there is only "
        "cp311-win_amd64, cp312-manylinux_2_17_x86_64",
        "resolve for another one with --environment platform=...",
    ),
    "a version that is not there": (
        ["srv"],
        {"srv": _of(["lib==3"]), "lib": _LIB},
        "srv 1.0 requires lib==3: no version of lib is ==3; the newest are 2.0, 1.0",
        "",
    ),
    "a package that is not there": (
        ["srv"],
        {"srv": _of(["absent>=1"])},
        "absent>=1, which srv 1.0 requires, does not exist: the index has no package absent",
        "",
    ),
    "a requirement that excludes itself": (
        ["srv"],
        {"srv": _of(["lib>2,<1"]), "lib": _LIB},
        f"{_TOGETHER}srv 1.0: no version can be lib<1,>2",
        "",
    ),
    "an address": (
        ["srv", "lib>=2"],
        {"srv": _of([f"lib @ {_ADDRESS}"]), "lib": _LIB},
        f"{_TOGETHER}srv 1.0 requires lib @ {_ADDRESS}; you asked for lib>=2",
        "",
    ),
}


@pytest.mark.parametrize("case", list(_CASES))
def test_the_sentence(case: str) -> None:
    asked, index, message, remedy = _CASES[case]
    parsed = [Pep508(line) for line in asked]
    requirements = [
        Requirement(
            ecosystem=Ecosystem.PYPI,
            name=each.name,
            specifier=str(each.specifier),
            extras=tuple(each.extras),
        )
        for each in parsed
    ]
    with pytest.raises(DouaneError) as raised:
        resolve(requirements, _ENVIRONMENT, registry(World(index)), Silent())
    assert (raised.value.message, raised.value.remedy) == (message, remedy)


def test_many_reasons_are_cut_short() -> None:
    index: dict[str, Any] = {f"a{n}": _of([f"lib=={n}"]) for n in range(1, 8)}
    index["lib"] = {f"{n}.0": {} for n in range(1, 8)}
    index["srv"] = _of([f"a{n}" for n in range(1, 8)])
    with pytest.raises(DouaneError) as raised:
        resolve(
            [Requirement(ecosystem=Ecosystem.PYPI, name="srv")],
            _ENVIRONMENT,
            registry(World(index)),
            Silent(),
        )
    assert raised.value.message.startswith(_TOGETHER + "srv 1.0 -> a1 1.0 requires lib==1; ")
    assert len(raised.value.message) < 500
