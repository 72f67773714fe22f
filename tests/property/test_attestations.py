"""Whatever is done to an attestation, it is verified as it was or fails in one line: nothing else happens."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from attesting import instance, pep740, promised, provenance, statement
from douane.model import Failed, Verified
from douane.provenance import npm_attestations
from douane.provenance import pep740 as python
from douane.provenance.errors import NotVerifiedError
from douane.provenance.npm_keys import Keys
from douane.provenance.statement import Artifact
from douane.provenance.trust import TrustRoot

ROOT = TrustRoot(instance().root, "made")
SHA = {"sha256": "ab" * 32, "sha512": "cd" * 64}
ARTIFACT = Artifact(name="mail-mcp", version="1.0.0", **SHA)
NPM = statement("pkg:npm/mail-mcp@1.0.0", sha512=SHA["sha512"])
BUNDLES = [
    instance().bundle(NPM),
    instance().bundle(NPM, kind="intoto"),
    instance().bundle(NPM, kind="anew"),
    promised(instance().bundle(NPM, kind="intoto")),
]
FILE = "mail_mcp-1.0.0.tar.gz"
OBJECT = json.loads(provenance(pep740(instance().bundle(statement(FILE, sha256=SHA["sha256"])))))
KEYS = Keys.read(instance().keys())

junk: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.binary(max_size=20).map(lambda data: data.hex()),
    st.just([]),
    st.just({}),
    st.just("A" * 40),
    st.just("//8="),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items: Any = value.items() if isinstance(value, dict) else ()
    for key, each in enumerate(value) if isinstance(value, list) else items:
        found += places(each, (*path, key))
    return found


def damaged(value: Any, draw: Any) -> Any:
    changed = copy.deepcopy(value)
    path = draw(st.sampled_from(places(changed)))
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    action = draw(st.sampled_from(("put", "remove", "cut", "twice")))
    present = holder[path[-1]]
    if action == "remove":
        del holder[path[-1]]
    elif action == "cut" and isinstance(present, str):
        holder[path[-1]] = present[: draw(st.integers(0, len(present)))]
    elif action == "twice" and isinstance(holder, list):
        holder.append(present)
    else:
        holder[path[-1]] = draw(junk)
    return changed


def outcome(work: Callable[[], Any]) -> Any:
    """What *work* returns, or the verdict that it fails with."""
    try:
        return work()
    except NotVerifiedError as error:
        return error.failed("build")


@given(st.data())
def test_a_damaged_bundle_fails_in_one_line_or_says_the_same(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(BUNDLES))
    changed = damaged(whole, data.draw)
    found = outcome(lambda: npm_attestations.built(changed, ARTIFACT, ROOT))
    if isinstance(found, Verified):
        assert found.repository == "github.com/acme/mail-mcp"
    else:
        assert found.message
        assert "\n" not in found.message


@given(st.data())
def test_a_damaged_provenance_object_gives_verdicts(data: st.DataObject) -> None:
    changed = damaged(OBJECT, data.draw)
    for found in python.verdicts(json.dumps(changed).encode(), ARTIFACT, FILE, ROOT):
        assert isinstance(found, Verified | Failed)


@given(st.data())
def test_damaged_keys_and_lists_give_verdicts(data: st.DataObject) -> None:
    listed = {"attestations": [{"predicateType": "https://slsa.dev/provenance/v1", "bundle": BUNDLES[0]}]}
    changed = damaged(listed, data.draw)
    for found in npm_attestations.verdicts(json.dumps(changed).encode(), ARTIFACT, ROOT, KEYS):
        assert isinstance(found, Verified | Failed)
    keys = damaged(json.loads(instance().keys()), data.draw)
    read = outcome(lambda: Keys.read(json.dumps(keys).encode()))
    if isinstance(read, Keys):
        assert [outcome(key.public) for key in read.keys] != [None]


@given(st.binary(max_size=200))
def test_any_bytes_are_no_attestation(data: bytes) -> None:
    for verdicts in (
        npm_attestations.verdicts(data, ARTIFACT, ROOT, KEYS),
        python.verdicts(data, ARTIFACT, FILE, ROOT),
    ):
        assert all(isinstance(each, Failed) for each in verdicts)
