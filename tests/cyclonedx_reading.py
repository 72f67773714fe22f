"""What must hold of every bill: the official schema, and what that cannot say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

_VALIDATOR = JsonStrictValidator(SchemaVersion.V1_6)


def read(text: str) -> dict[str, Any]:
    """Return the bill in *text*, after checking all that must hold."""
    assert text.isascii()
    problem = _VALIDATOR.validate_str(text)
    assert problem is None, problem
    bill: dict[str, Any] = json.loads(text)
    names = list(_names(bill))
    assert len(set(names)) == len(names)
    for each in bill["dependencies"]:
        assert {each["ref"], *each["dependsOn"]} <= set(names)
    for found in bill.get("vulnerabilities", ()):
        assert found["affects"]
        assert {each["ref"] for each in found["affects"]} <= set(names)
    for item in (bill["metadata"]["component"], *bill["components"]):
        if "purl" in item:
            purl = PackageURL.from_string(item["purl"])
            assert (purl.namespace or "", purl.name) == (item.get("group", ""), item["name"])
        for reference in item.get("externalReferences", ()):
            assert urlsplit(reference["url"]).hostname
            assert " " not in reference["url"]
    return bill


def _names(bill: dict[str, Any]) -> Iterator[str]:
    yield bill["metadata"]["component"]["bom-ref"]
    for section in ("components", "services", "vulnerabilities"):
        yield from (item["bom-ref"] for item in bill.get(section, ()))
