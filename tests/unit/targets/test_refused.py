"""What is no target: the refusal says what was understood, is short, and shows what hides."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import TargetError
from douane.targets import parse

NOWHERE = Path("/nonexistent-folder-of-tests")


def refusal(text: str, cwd: Path = NOWHERE) -> str:
    with pytest.raises(TargetError) as caught:
        parse(text, cwd=cwd)
    message = str(caught.value)
    assert "\n" not in message
    assert caught.value.remedy or "too long" in message or "characters" in message or "NUL" in message
    return message


@pytest.fixture
def cwd(tmp_path: Path) -> Path:
    for folder, manifest in (
        ("py", "pyproject.toml"),
        ("js", "package.json"),
        ("with space", "package.json"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / manifest).write_text("{}")
    (tmp_path / "empty").mkdir()
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "file.txt").write_text("")
    (tmp_path / "a file.txt").write_text("")
    (tmp_path / "package.json.js").write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("./nothing", "there is no ./nothing"),
        ("/nonexistent/x", "there is no /nonexistent/x"),
        ("./empty", "neither pyproject.toml nor package.json"),
        ("./file.txt", "is a file"),
        ("/", "/ holds more than one server (name the folder of the server itself)"),
        ("./package.json", "is a file"),
        ("./dist.tgz", "is an archive"),
        ("py", "may be a package or the folder here"),
        ("with space", "with space may be a command or the folder here (write './with space')"),
        ("a file.txt", "a file.txt may be a command or the file here (write './a file.txt')"),
        ("package.json.js", "package.json.js may be a package or the file here"),
        ("NPM:mail-mcp", "NPM: is no index that is known here (write npm:mail-mcp)"),
        ("cargo:mail", "cargo: is no index that is known here (npm:NAME and pypi:NAME name packages)"),
        ("uv --directory /nonexistent/x run f", "there is no /nonexistent/x"),
        ("uv run --directory js f", "holds no pyproject.toml"),
        ("uv run serve.py", "there is no serve.py"),
        ("uv run --directory py serve.py", "there is no serve.py"),
        ("npm --prefix py start", "holds no package.json"),
        ("poetry -C js run serve", "holds no pyproject.toml"),
        ("./" + "x" * 5000, "cannot be looked at"),
    ],
)
def test_places_that_are_none(cwd: Path, text: str, says: str) -> None:
    assert says in refusal(text, cwd)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty target"),
        ("   ", "empty target"),
        ("mcp-server-fetch", "npm:mcp-server-fetch or pypi:mcp-server-fetch"),
        ("@scope/name", "write npm:@scope/name"),
        ("npx", "names no package"),
        ("npx -y", "names no package"),
        ("npx -p pkg", "names pkg but no command"),
        ("npx -p", "lacks its value"),
        ("uvx --from pkg", "names pkg but no command"),
        ("npx --registry https://u:pw@r.test pkg", "takes packages from another registry"),
        ("uvx --index-url=https://u:pw@i.test pkg", "takes packages from another index"),
        ("uvx --with-requirements r.txt pkg", "adds packages from a file"),
        ("uvx --prerelease=allow pkg", "chooses other versions"),
        ("npx --unheard-of x pkg", "--unheard-of"),
        ("npx -y -z pkg", "option -z"),
        ("docker run -i --rm", "run names no image"),
        ("node /srv/dist/index.js", "there is no /srv/dist/index.js"),
        ("python3.12 server.py", "there is no server.py"),
        ("python -m", "-m lacks its value"),
        ("npm run start", "holds no package.json"),
        ("pip install x", "starts no package"),
        ("uvx --python /usr/bin/python3 pkg", "uvx --python: "),
        ("uvx --python pypy3.10 pkg", "uvx --python: "),
        ("https://host.test/x.tgz", "is the address of an archive"),
        ("file:///srv/x", "is an address that nothing is fetched from"),
        ("npm:name@file:../x", "fetched from an address or a repository"),
        ("pypi:name @ https://host.test/x.whl", "fetched from an address or a repository"),
        ("npx -y mcp-remote https://u:pw@/mcp --header X", "names no host"),
        ("uvx fastmcp run server.py", "there is no server.py"),
        ("uv run --with mcp[cli] mcp run server.py", "there is no server.py"),
        ("uv run --with mcp[cli] server.py", "there is no server.py"),
        ("npx tsx src/index.ts", "there is no src/index.ts"),
        ('{"command": "npx"}', "is a JSON object"),
        ("[1, 2]", "no list of words"),
        ("[]", "no list of words"),
        ('["npx"', "begins like a JSON list"),
        ("[" * 20_000, "begins like a JSON list"),
        ('npx -y "pkg', "never closed"),
        ("A=secret", "starts no program"),
        ("pypi:name; python_version < '3'", "with a condition"),
        ("pypi:name==", "no version"),
        ("pypi:name[a", "no version"),
        ("npm:name@<img/src>", "no version, range or tag"),
        ("npm:x@npm:y@npm:z", "alias of an alias"),
        ("npx -y @s/pkg@${VERSION}", "no version, range or tag"),
        ("npx -y <PACKAGE>", "no name of an npm package"),
        (f"sh -c '{'; '.join(f'p{number}' for number in range(200))}'", "starts more than 100 programs"),
    ],
)
def test_what_is_refused_says_what_was_understood(text: str, says: str) -> None:
    message = refusal(text)
    assert says in message
    assert "secret" not in message
    assert "u:pw" not in message


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("npm:b\u0430d", "b\\u0430d"),
        ("npm:a\u202eb", "a\\u202eb"),
        ("npm:a\u200bb", "a\\u200bb"),
        ("npm:a\x1b[31mb", "a\\x1b[31mb"),
        ("npm:a b", "a b"),
        ("npm:-x", "-x"),
        ("npm:.x", ".x"),
        ("npm:_x", "_x"),
        ("npm:@/x", "@/x"),
        ("npm:@a/", "@a/"),
        ("npm:@a", "@a"),
        ("npm:a/b/c", "a/b/c"),
        ("npm:@a/b/c", "@a/b/c"),
        ("npm:@a/../b", "@a/../b"),
        ("npm:a%2fb", "a%2fb"),
        ("npm:node_modules", "node_modules"),
        ("npm:" + "a" * 215, "no name"),
        ("npm:", "an empty word"),
        ("pypi:", "no name"),
        ("pypi:-x", "-x"),
        ("pypi:x-", "x-"),
        ("pypi:\u0430bc", "\\u0430bc"),
        ("pypi:a/b", "a/b"),
        ("pypi:../x", "../x"),
        ("pypi:name[\u0430]", "no name of a PyPI package or extra"),
        ("npx -y \u202egkp", "\\u202egkp"),
        ("uvx pk\u200dg", "pk\\u200dg"),
    ],
)
def test_names_that_are_none_are_shown_with_what_they_hide(text: str, shown: str) -> None:
    assert shown in refusal(text)


@pytest.mark.parametrize("text", ["npx -y p\0kg", '["npx", "p\\u0000kg"]', "npm:a\0"])
def test_nul_characters_are_refused(text: str) -> None:
    assert "NUL" in refusal(text)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "npm:" + "a" * 1_000_000,
        "npx " + "a " * 500_000,
        '["' + "a" * 1_000_000 + '"]',
        "'" * 1_000_001,
    ],
)
def test_endless_texts_are_refused_at_once(text: str) -> None:
    message = refusal(text)
    assert "characters, more than 32768" in message
    assert len(message) < 300


@pytest.mark.parametrize(
    "text",
    [
        "npm:" + "a" * 3000,
        "npx pkg" + " x" * 3000,
        "sh -c " * 100 + "npx",
        "env " * 3000 + "npx x",
        "A=1 " * 5000 + "npx x",
        "npx " + "-y " * 10_000,
        "npx '" + "-y " * 10_000 + "'",
        "\\" * 30_000,
        "uvx --with " + "a," * 10_000 + " x",
        "uvx 'x" + "[" * 1000 + "'",
        "npx -y x@" + "=" * 1500 + "é",
    ],
)
def test_long_texts_within_the_bound_are_answered(text: str) -> None:
    assert len(outcome(text)) < 1000


def outcome(text: str) -> str:
    """What was understood, or what the refusal says."""
    try:
        return ", ".join(str(each.requirement or each.path) for each in parse(text, cwd=NOWHERE))
    except TargetError as error:
        return str(error)


@given(st.text(max_size=80) | st.lists(st.text(max_size=20), max_size=6).map(json.dumps))
def test_any_text_is_understood_or_refused(text: str) -> None:
    assert outcome(text)


def test_a_home_is_no_server_unless_it_holds_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "server.py").touch()
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(TargetError, match=r"\. holds more than one server"):
        parse(".", cwd=tmp_path)
    assert parse("./project", cwd=tmp_path)
    (tmp_path / "server.py").touch()
    assert parse(".", cwd=tmp_path)
