"""The registry's server.json: one target a package and a remote, with the command a client would build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from douane import configurations
from douane.detectors.unpinned_launch_command import detect
from douane.errors import InputError
from douane.model import Target, TargetKind

SCHEMA = "https://schemas.example/2025-12-11/server.schema.json"
STDIO = {"type": "stdio"}


def targets(folder: Path, **document: Any) -> tuple[Target, ...]:
    whole = {
        "$schema": SCHEMA,
        "name": "example.test/notes",
        "description": "Notes.",
        "version": "1.2.3",
        **document,
    }
    (folder / "server.json").write_text(json.dumps(whole), "utf-8")
    reading = configurations.named("server.json", cwd=folder, home=folder / "home", key=lambda: bytes(32))
    assert reading is not None
    return reading.targets


def package(folder: Path, **fields: Any) -> Target:
    given = {
        "registryType": "npm",
        "identifier": "notes-mcp",
        "version": "1.2.3",
        "transport": STDIO,
        **fields,
    }
    (target,) = targets(folder, packages=[{key: value for key, value in given.items() if value is not None}])
    return target


def argv(target: Target) -> list[str]:
    assert target.launch
    return list(target.launch.argv)


def test_npm(tmp_path: Path) -> None:
    target = package(
        tmp_path,
        runtimeHint="npx",
        runtimeArguments=[{"type": "positional", "value": "-y"}],
        packageArguments=[
            {"type": "positional", "valueHint": "folder", "isRequired": True},
            {"type": "named", "name": "--level", "value": "info"},
            {
                "type": "named",
                "name": "--dir",
                "value": "{root}/notes",
                "variables": {"root": {"format": "filepath"}},
            },
            {"type": "named", "name": "--api-key", "isSecret": True, "value": "hunter22hunter22"},
            {"type": "named", "name": "--token", "isRequired": True, "isSecret": True},
            {"type": "named", "name": "--verbose", "format": "boolean"},
        ],
        environmentVariables=[
            {"name": "NOTES_TOKEN", "isSecret": True, "isRequired": True},
            {"name": "LEVEL", "default": "1"},
        ],
    )
    assert str(target.requirement) == "npm:notes-mcp@1.2.3"
    assert argv(target) == [
        *("npx", "-y", "notes-mcp@1.2.3", "<folder>", "--level", "info", "--dir", "{root}/notes"),
        *("--api-key", "…", "--token", "<value>", "--verbose"),
    ]
    assert target.launch
    assert target.launch.environment_names == ("NOTES_TOKEN", "LEVEL")
    assert target.gaps == ()
    assert list(detect(target.launch)) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"registryType": "pypi"}, ["uvx", "notes-mcp==1.2.3"]),
        ({"registryType": "pypi", "version": ">=1,<2"}, ["uvx", "notes-mcp>=1,<2"]),
        ({"registryType": "pypi", "version": "latest"}, ["uvx", "notes-mcp@latest"]),
        ({"version": None}, ["npx", "-y", "notes-mcp"]),
        ({"version": "latest"}, ["npx", "-y", "notes-mcp@latest"]),
        ({"version": "^1.2"}, ["npx", "-y", "notes-mcp@^1.2"]),
    ],
)
def test_other_versions(tmp_path: Path, fields: dict[str, Any], expected: list[str]) -> None:
    target = package(tmp_path, **fields)
    assert argv(target) == expected
    assert target.kind is TargetKind.PACKAGE
    assert target.launch
    floats = fields.get("registryType") == "npm" or fields.get("version", "") in (
        None,
        "latest",
        "^1.2",
        ">=1,<2",
    )
    assert bool(list(detect(target.launch))) is floats


def test_containers(tmp_path: Path) -> None:
    target = package(
        tmp_path,
        registryType="oci",
        identifier="images.example/notes",
        version="1.2.3",
        runtimeArguments=[{"type": "named", "name": "--mount", "value": "type=bind,src={dir},dst=/notes"}],
        environmentVariables=[{"name": "NOTES_TOKEN", "isSecret": True}],
    )
    assert argv(target) == [
        *("docker", "run", "-i", "--rm", "--mount", "type=bind,src={dir},dst=/notes", "-e", "NOTES_TOKEN"),
        "images.example/notes:1.2.3",
    ]
    digest = "images.example/notes@sha256:" + "0a" * 32
    assert argv(package(tmp_path, registryType="oci", identifier=digest, version="1.2.3"))[-1] == digest


def test_bundles(tmp_path: Path) -> None:
    url = "https://files.example/notes-mcp.mcpb"
    target = package(tmp_path, registryType="mcpb", identifier=url, version=None, fileSha256="0a" * 32)
    assert (target.kind, target.address, target.revision, target.gaps) == (
        TargetKind.BUNDLE,
        url,
        "0a" * 32,
        (),
    )
    (gap,) = package(tmp_path, registryType="mcpb", identifier=url, version=None).gaps
    assert "fileSha256" in gap.why
    with pytest.raises(InputError, match=r"packages\[0\]\.fileSha256 is not 64 hexadecimal digits"):
        package(tmp_path, registryType="mcpb", identifier=url, fileSha256="0A")


@pytest.mark.parametrize("kind", ["nuget", "cargo", "gem"])
def test_other_ecosystems(tmp_path: Path, kind: str) -> None:
    target = package(tmp_path, registryType=kind)
    assert target.kind is TargetKind.PROGRAM
    assert argv(target)[-1] == "notes-mcp@1.2.3"
    (gap,) = target.gaps
    assert gap.why == f"{kind} is another ecosystem than npm and PyPI"


def test_remotes(tmp_path: Path) -> None:
    found = targets(
        tmp_path,
        remotes=[
            {
                "type": "streamable-http",
                "url": "https://mcp.example/mcp",
                "headers": [{"name": "X-Key", "isSecret": True}],
            },
            {"type": "sse", "url": "https://{tenant}.example/sse?token=hunter22"},
        ],
    )
    assert [(each.kind, each.address) for each in found] == [
        (TargetKind.REMOTE, "https://mcp.example/mcp"),
        (TargetKind.REMOTE, "https://{tenant}.example/sse?token=…"),
    ]
    assert (found[0].gaps, len(found[1].gaps)) == ((), 1)
    assert "{tenant}" in found[1].gaps[0].why


def test_another_index_is_not_used_silently(tmp_path: Path) -> None:
    (gap,) = package(tmp_path, registryBaseUrl="https://me:hunter22@index.example/").gaps
    assert gap.why.startswith("server.json takes it from https://me:…@index.example/")
    assert gap.rows == ("supply.identity", "supply.code")
    assert package(tmp_path, registryBaseUrl=None).gaps == ()


def test_earlier_shapes(tmp_path: Path) -> None:
    older = {
        "registry_name": "npm",
        "name": "notes-mcp",
        "version": "1.2.3",
        "runtime_hint": "npx",
        "package_arguments": [{"type": "named", "name": "--level", "value": "info"}],
        "environment_variables": [{"name": "NOTES_TOKEN", "is_secret": True}],
    }
    for document in ({"packages": [older]}, {"server": {"name": "a/b", "packages": [older]}, "_meta": {}}):
        (target,) = targets(tmp_path, **document)
        assert argv(target) == ["npx", "-y", "notes-mcp@1.2.3", "--level", "info"]
        assert target.launch
        assert target.launch.environment_names == ("NOTES_TOKEN",)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"packages": {}, "remotes": []}, "packages is not a list"),
        ({"packages": [3]}, "packages[0] is not an object"),
        ({"packages": [{"registryType": "npm"}]}, "packages[0].identifier is not a text"),
        ({"packages": [{"identifier": "a"}]}, "packages[0].registryType is not a text"),
        (
            {"packages": [{"registryType": "npm", "identifier": "a", "version": 1}]},
            "packages[0].version is not a text",
        ),
        (
            {
                "packages": [
                    {"registryType": "npm", "identifier": "a", "packageArguments": [{"type": "named"}]}
                ]
            },
            "packages[0].packageArguments[0].name is not a text",
        ),
        (
            {"packages": [{"registryType": "npm", "identifier": "a", "runtimeArguments": [{"type": "odd"}]}]},
            "packages[0].runtimeArguments[0].type is not named or positional",
        ),
        (
            {"packages": [{"registryType": "npm", "identifier": "a"}] * 201},
            "packages is not a list of at most 200",
        ),
        ({"remotes": [{"type": "sse"}]}, "remotes[0].url is not a text"),
        ({"packages": [], "remotes": []}, "names neither packages nor remotes"),
    ],
)
def test_a_wrong_shape_names_its_place(tmp_path: Path, document: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as caught:
        targets(tmp_path, **document)
    assert f"server.json: {said}" in str(caught.value) or f"server.json {said}" in str(caught.value)


def test_a_package_name_that_is_none(tmp_path: Path) -> None:
    target = package(tmp_path, identifier="; touch pwned")
    assert target.kind is TargetKind.PROGRAM
    assert "is no name of an npm package" in target.gaps[0].why
    assert not (tmp_path / "pwned").exists()
