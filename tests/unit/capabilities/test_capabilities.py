"""What a closure can do, by kind, and where in the code a drift of it shows."""

from __future__ import annotations

import pytest

from closures import able, closure, npm
from douane.capabilities import kinds, located, merged, picture
from douane.model import Capability, Facet, Where
from douane_lockfiles import Drift, drift


def test_the_servers_own_code_and_what_it_brings_stand_apart() -> None:
    seen = closure(
        (
            npm("server", capabilities=able("file-read", "shell")),
            npm("zeta", capabilities=able("shell", "a-later-kind")),
            npm("alpha", capabilities=able("shell")),
        ),
        "server > zeta 1",
        "server > alpha 1",
    )
    found = {ability.kind: ability for ability in picture(seen)}
    assert list(found) == ["file-read", "shell", "a-later-kind"]
    assert found["file-read"].own is not None
    assert found["file-read"].brought == ()
    assert [use.package.name for use in found["shell"].brought] == ["alpha", "zeta"]
    assert found["a-later-kind"].own is None
    assert found["a-later-kind"].says == "is a capability that this version does not know"


def test_facets_of_several_packages_are_one_list() -> None:
    one = Capability("shell", (Facet(name="programs", values=("git", "npm"), unlisted=2),))
    other = Capability("shell", (Facet(name="programs", values=("curl", "git"), unlisted=1),))
    assert merged((one, other)) == (Facet(name="programs", values=("curl", "git", "npm"), unlisted=3),)


def test_every_kind_says_what_it_is() -> None:
    assert len(kinds()) > 20
    assert all(says and says[0].islower() for says in kinds().values())


def gained(purl: str = "pkg:npm/left@1.0.1", *, widened: bool = False) -> Drift:
    place = "packages[node_modules/left]"
    if widened:
        now = {"kind": "network-client", "facet": "hosts", "values": ["c2.example.test"]}
        return drift("capability-widened", purl, f"{place}.facets", None, now, "what")
    return drift(
        "capability-gained", purl, f"{place}.capabilities", ["file-read"], ["file-read", "shell"], "what"
    )


def test_a_drift_says_where_the_code_does_it() -> None:
    places = tuple(Where(path=f"a{number}.js", line=number) for number in range(1, 6))
    left = npm("left", capabilities=(Capability("shell", (), places), Capability("file-read", (), places)))
    seen = closure((npm("server"), left), "server > left 1")
    (told,) = located((gained(),), seen)
    assert told.detail == "what; shell at a1.js:1, a2.js:2, a3.js:3"
    (told,) = located((gained(widened=True),), seen)
    assert told.detail == "what"
    other = drift("yanked", "pkg:npm/left@1.0.1", "packages[node_modules/left].yanked", None, "x")
    assert located((other,), seen) == (other,)


@pytest.mark.parametrize(
    ("purl", "target"),
    [
        ("pkg:npm/left@1.0.1", "npm:left@1.0.1"),
        ("pkg:npm/%40acme/left@1.0.1", "npm:@acme/left@1.0.1"),
        ("pkg:pypi/left@1.0.1", "pypi:left==1.0.1"),
    ],
)
def test_without_the_bytes_it_says_how_to_look(purl: str, target: str) -> None:
    (told,) = located((gained(purl),), None)
    assert told.detail == f"what; see `douane capabilities {target} --why shell`"
    (told,) = located((gained(purl, widened=True),), None)
    assert told.detail == f"what; see `douane capabilities {target} --why network-client`"


def test_a_package_that_is_not_there_any_more_shows_nothing() -> None:
    (told,) = located((gained(),), closure((npm("server"),)))
    assert told.detail == "what"
