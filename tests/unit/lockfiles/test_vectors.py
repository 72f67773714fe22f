"""The conformance vectors: this package obeys them, and a second writing of the specification agrees."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from douane_lockfiles import (
    GRADES,
    JsonError,
    Lock,
    LockError,
    LockTamperedError,
    LockVersionError,
    canonical,
    contract_digest,
    diff,
    dumps,
    facet_digests,
    item_digest,
    loads,
    parse_json,
    surface_digest,
    surface_items,
)
from listing_pages import joined
from support import ROOT

FOLDER = Path(ROOT) / "lockfiles" / "vectors"
SPECIFICATION = (Path(ROOT) / "lockfiles" / "README.md").read_text(encoding="utf-8")
# kind -> the inputs, one of the alternatives, and what is expected of a valid one
KINDS: dict[str, tuple[list[set[str]], set[str]]] = {
    "canonical": ([{"text"}], {"canonical"}),
    "item": ([{"item_kind", "text"}], {"hashed", "digest"}),
    "facets": ([{"item_kind", "item"}], {"facets"}),
    "contract": ([{"item"}], {"contract"}),
    "surface": ([{"listing"}], {"items", "digest"}),
    "lock": ([{"lock"}, {"text"}], {"digest"}),
    "change": ([{"old", "new"}], {"old", "new", "added", "removed", "changed", "kinds"}),
    "drift": ([{"old", "new"}], {"kinds"}),
}
CLASSES = {"shape": LockError, "version": LockVersionError, "tampered": LockTamperedError}


def vectors(side: str, *kinds: str) -> list[Any]:
    found = [(path, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*/*.json"))]
    wanted = [
        (path, vector) for path, vector in found if path.parent.name == side and vector["kind"] in kinds
    ]
    return [pytest.param(vector, id=path.stem) for path, vector in wanted]


def lock_text(vector: dict[str, Any]) -> str:
    return vector["text"] if "text" in vector else json.dumps(vector["lock"])


# --- the folder itself ------------------------------------------------------------------------------------


def test_every_file_is_a_vector_of_a_known_kind_that_some_test_runs() -> None:
    stray = [
        path for path in FOLDER.rglob("*") if path.is_file() and path.parent.name not in ("valid", "invalid")
    ]
    assert stray == []
    for path in sorted(FOLDER.glob("*/*")):
        assert path.suffix == ".json"
        vector = json.loads(path.read_text(encoding="utf-8"))
        assert vector.keys() >= {"about", "kind", "expect"}, path.name
        kind = vector["kind"]
        assert path.stem.startswith(f"{kind}-"), path.name
        inputs, expected = KINDS[kind]
        assert vector.keys() - {"about", "kind", "expect"} in inputs, path.name
        if path.parent.name == "invalid":
            expected = {"class"} if kind == "canonical" else {"class", "path"}
        assert vector["expect"].keys() == expected, path.name
        assert vector["about"].endswith("."), path.name


def test_both_sides_of_every_kind_that_can_be_refused_have_vectors() -> None:
    assert all(vectors("valid", kind) for kind in KINDS)
    assert all(vectors("invalid", kind) for kind in ("canonical", "surface", "lock"))
    assert vectors("invalid", "item", "facets", "contract", "change", "drift") == []
    classes = {param.values[0]["expect"]["class"] for param in vectors("invalid", "lock")}
    assert classes == CLASSES.keys()


# --- this package -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("vector", vectors("valid", "canonical"))
def test_canonical_form(vector: dict[str, Any]) -> None:
    value, problems = parse_json(vector["text"])
    assert canonical(value).decode() == vector["expect"]["canonical"]
    assert problems == ()


@pytest.mark.parametrize("vector", vectors("invalid", "canonical"))
def test_texts_without_canonical_form_are_refused(vector: dict[str, Any]) -> None:
    try:
        _, problems = parse_json(vector["text"])
    except JsonError:
        return
    assert problems


@pytest.mark.parametrize("vector", vectors("valid", "item"))
def test_item_digests(vector: dict[str, Any]) -> None:
    item, _ = parse_json(vector["text"])
    assert item_digest(vector["item_kind"], item) == vector["expect"]["digest"]


@pytest.mark.parametrize("vector", vectors("valid", "facets"))
def test_facet_digests(vector: dict[str, Any]) -> None:
    assert facet_digests(vector["item"], vector["item_kind"]) == vector["expect"]["facets"]


@pytest.mark.parametrize("vector", vectors("valid", "contract"))
def test_contract_digests(vector: dict[str, Any]) -> None:
    assert contract_digest(vector["item"]) == vector["expect"]["contract"]


@pytest.mark.parametrize("vector", vectors("valid", "surface"))
def test_surface_digests(vector: dict[str, Any]) -> None:
    listing, expect = vector["listing"], vector["expect"]
    assert surface_digest(listing) == expect["digest"]
    entries = sorted([kind, key, item_digest(kind, item)] for kind, key, item in surface_items(listing))
    assert entries == expect["items"]


@pytest.mark.parametrize("vector", vectors("invalid", "surface"))
def test_listings_that_are_refused(vector: dict[str, Any]) -> None:
    with pytest.raises(JsonError) as caught:
        surface_digest(vector["listing"])
    assert caught.value.pointer == vector["expect"]["path"]


@pytest.mark.parametrize("vector", vectors("valid", "lock"))
def test_locks_that_are_accepted(vector: dict[str, Any]) -> None:
    lock = loads(lock_text(vector))
    assert lock.section("digest") == vector["expect"]["digest"]
    assert canonical(loads(dumps(lock)).document) == canonical(vector["lock"])
    assert diff(lock, lock) == ()


@pytest.mark.parametrize("vector", vectors("invalid", "lock"))
def test_locks_that_are_refused(vector: dict[str, Any]) -> None:
    with pytest.raises(LockError) as caught:
        loads(lock_text(vector))
    assert type(caught.value) is CLASSES[vector["expect"]["class"]]
    assert caught.value.path == vector["expect"]["path"]


@pytest.mark.parametrize("vector", vectors("valid", "drift"))
def test_drift(vector: dict[str, Any]) -> None:
    found = diff(Lock.read(vector["old"]), Lock.read(vector["new"]))
    assert sorted({item.kind for item in found}) == vector["expect"]["kinds"]
    assert GRADES.keys() >= set(vector["expect"]["kinds"])


# --- the specification, written a second time with hashlib and the rfc8785 package alone -------------------

FACETS = ("name", "title", "description", "inputSchema", "outputSchema", "annotations", "icons", "_meta")
LISTS = {
    "tools": ("tool", "name"),
    "prompts": ("prompt", "name"),
    "resources": ("resource", "uri"),
    "resourceTemplates": ("template", "uriTemplate"),
}
TABLES = {"capabilities": "capability", "extensions": "extension", "contents": "content"}
LARGE = "integer of 2^53 or more: "


def jcs(value: Any) -> bytes:
    """RFC 8785 with the one extension: integers of 2^53 and more keep their digits."""
    return re.sub(f'"{re.escape(LARGE)}(-?[0-9]+)"', r"\1", rfc8785.dumps(marked(value)).decode()).encode()


def marked(value: Any) -> Any:
    """Return *value* with texts for the integers that the reference library does not print."""
    if isinstance(value, int) and abs(value) >= 2**53:
        return f"{LARGE}{value}"
    if isinstance(value, dict):
        return {key: marked(item) for key, item in value.items()}
    return [marked(item) for item in value] if isinstance(value, list) else value


def sha(*parts: str | bytes) -> str:
    joined = b"\0".join(part.encode() if isinstance(part, str) else part for part in parts)
    return f"sha256:{hashlib.sha256(joined).hexdigest()}"


def lasting(kind: str, item: Any) -> Any:
    if kind != "resource":
        return item
    kept = {key: value for key, value in item.items() if key != "size"}
    if isinstance(kept.get("annotations"), dict):
        kept["annotations"] = {k: v for k, v in kept["annotations"].items() if k != "lastModified"}
        if not kept["annotations"]:
            del kept["annotations"]
    return kept


def hashed(kind: str, item: Any) -> str:
    return sha("douane-item/1", kind, jcs(lasting(kind, item)))


def facets(kind: str, item: Any) -> dict[str, str]:
    fields = lasting(kind, item) if isinstance(item, dict) else {}
    parts = {key: fields[key] for key in FACETS if key in fields}
    rest = {key: value for key, value in fields.items() if key not in FACETS}
    parts |= {"other": rest} if rest else {}
    return {facet: sha("douane-facet/1", facet, jcs(value)) for facet, value in parts.items()}


def contract(tool: dict[str, Any]) -> str:
    keys = ("name", "inputSchema", "outputSchema")
    return sha("douane-contract/1", "tool", jcs({key: ordered(tool[key]) for key in keys if key in tool}))


def ordered(schema: Any) -> Any:
    if isinstance(schema, list):
        return [ordered(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: ordered(value) for key, value in schema.items()}
    names = made.get("required")
    if isinstance(names, list) and all(isinstance(name, str) for name in names):
        made["required"] = sorted(names)
    return made


def entries(listing: dict[str, Any]) -> list[list[str]]:
    listing = listing["result"] if "jsonrpc" in listing else listing
    found = [
        (kind, item.get(key, ""), item)
        for name, (kind, key) in LISTS.items()
        for item in listing.get(name) or []
    ]
    if listing.get("instructions") is not None:
        found.append(("instructions", "", listing["instructions"]))
    tables = {name: dict(listing.get(name) or {}) for name in TABLES}
    tables["extensions"] |= tables["capabilities"].pop("extensions", {})
    found += [(TABLES[name], key, item) for name, table in tables.items() for key, item in table.items()]
    return sorted([kind, key, hashed(kind, item)] for kind, key, item in found)


@pytest.mark.parametrize("vector", vectors("valid", "canonical"))
def test_again_canonical_form(vector: dict[str, Any]) -> None:
    assert jcs(json.loads(vector["text"])).decode() == vector["expect"]["canonical"]


@pytest.mark.parametrize("vector", vectors("valid", "item"))
def test_again_item_digests(vector: dict[str, Any]) -> None:
    kind, item = vector["item_kind"], json.loads(vector["text"])
    assert vector["expect"]["digest"] == hashed(kind, item)
    whole = bytes.fromhex(vector["expect"]["hashed"])
    assert whole == f"douane-item/1\0{kind}\0".encode() + jcs(lasting(kind, item))
    assert vector["expect"]["digest"] == f"sha256:{hashlib.sha256(whole).hexdigest()}"


@pytest.mark.parametrize("vector", vectors("valid", "facets", "contract"))
def test_again_facet_and_contract_digests(vector: dict[str, Any]) -> None:
    if vector["kind"] == "facets":
        assert vector["expect"]["facets"] == facets(vector["item_kind"], vector["item"])
    else:
        assert vector["expect"]["contract"] == contract(vector["item"])


@pytest.mark.parametrize("vector", vectors("valid", "surface"))
def test_again_surface_digests(vector: dict[str, Any]) -> None:
    assert vector["expect"]["items"] == entries(vector["listing"])
    assert vector["expect"]["digest"] == sha("douane-surface/1", jcs(vector["expect"]["items"]))


@pytest.mark.parametrize("vector", vectors("valid", "change"))
def test_again_the_digests_of_changed_listings(vector: dict[str, Any]) -> None:
    for side in ("old", "new"):
        listed = entries(joined(vector[side]))
        assert vector["expect"][side] == sha("douane-surface/1", jcs(listed))


@pytest.mark.parametrize("vector", vectors("valid", "lock", "drift"))
def test_again_lock_digests(vector: dict[str, Any]) -> None:
    for lock in (vector[key] for key in ("lock", "old", "new") if key in vector):
        content = {key: value for key, value in lock.items() if key != "digest"}
        assert lock["digest"] == sha("douane-lock/1", jcs(content))
        items = lock["surface"]["items"]
        listed = sorted([item["kind"], item["key"], item["digest"]] for item in items)
        assert lock["surface"]["digest"] == sha("douane-surface/1", jcs(listed))
        for item in items:
            if "definition" not in item:
                continue
            assert item["digest"] == hashed(item["kind"], item["definition"])
            assert item["facets"] == facets(item["kind"], item["definition"])
            assert item.get("contract") in (
                None,
                contract(item["definition"]) if item["kind"] == "tool" else None,
            )


@pytest.mark.parametrize("vector", vectors("invalid", "lock"))
def test_again_only_what_is_refused_for_its_digest_has_another(vector: dict[str, Any]) -> None:
    lock = vector.get("lock")
    if isinstance(lock, dict) and isinstance(lock.get("digest"), str):
        content = {key: value for key, value in lock.items() if key != "digest"}
        is_digest = lock["digest"] == sha("douane-lock/1", jcs(content))
        assert is_digest == (vector["expect"]["path"] != "digest")


def escaped(text: str) -> str:
    """The fixed table of the specification: what is not in it is written as an escape."""
    ranges = re.findall(r"^\| U\+([0-9A-F, -]+) \|", SPECIFICATION, re.MULTILINE)
    shown = [span.split("-") for row in ranges for span in row.split(", ")]
    bounds = [(int(span[0], 16), int(span[-1], 16)) for span in shown]

    def char(found: str) -> str:
        fits = any(low <= ord(found) <= high for low, high in bounds) or found == "\n"
        return found if fits else json.dumps(found)[1:-1]

    return "".join(map(char, text))


def file_text(document: dict[str, Any]) -> str:
    """Section 6 of the specification, written a second time."""

    def line(value: Any) -> str:
        return json.dumps(value, sort_keys=True, ensure_ascii=False)

    entries = []
    for key, value in sorted(document.items()):
        text = json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False).replace("\n", "\n  ")
        if value and key in ("packages", "findings", "gaps", "waivers"):
            text = "[\n" + ",\n".join(f"    {line(item)}" for item in value) + "\n  ]"
        elif value and key in ("answers", "provenance"):
            text = "{\n" + ",\n".join(f"    {line(k)}: {line(v)}" for k, v in sorted(value.items())) + "\n  }"
        entries.append(f"  {line(key)}: {text}")
    return escaped("{\n" + ",\n".join(entries) + "\n}\n")


@pytest.mark.parametrize("vector", vectors("valid", "lock"))
def test_again_the_layout_of_the_file(vector: dict[str, Any]) -> None:
    assert dumps(loads(lock_text(vector))) == file_text(vector["lock"])


def test_again_which_characters_are_escaped() -> None:
    every = "".join(
        chr(code) for code in [*range(0x110), *range(0x240, 0x11000, 7)] if not 0xD800 <= code < 0xE000
    )
    document = Lock.sealed(vectors("valid", "lock")[0].values[0]["lock"]).document
    assert (
        dumps(Lock.sealed(document | {"future": every})).count(escaped(json.dumps(every, ensure_ascii=False)))
        == 1
    )


def test_the_worked_examples_of_the_specification() -> None:
    tool = {"name": "a"}
    asked = {"name": "a", "inputSchema": {"type": "object", "required": ["b", "a"]}}
    listed = [["tool", "a", hashed("tool", tool)]]
    shown = (
        hashed("tool", tool),
        facets("tool", tool)["name"],
        contract(asked),
        sha("douane-surface/1", jcs(listed)),
        sha("douane-surface/1", b"[]"),
        sha("douane-lock/1", jcs({"format": {"name": "douane-lock", "major": 1, "minor": 0}})),
    )
    assert [digest for digest in shown if f"`{digest}`" not in SPECIFICATION] == []
    assert jcs(listed).decode() in SPECIFICATION
    for domain in ("item", "facet", "contract", "lock"):
        assert f"{f'douane-{domain}/1'.encode().hex(' ')} 00" in SPECIFICATION
