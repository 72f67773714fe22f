"""Every form in which servers are started in the wild: what it starts, and what is behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from douane.errors import TargetError
from douane.model import Target, TargetKind
from douane.targets import parse

COMMIT = "0123456789abcdef0123456789abcdef01234567"
DIGEST = f"sha256:{'ab' * 32}"


@pytest.fixture
def cwd(tmp_path: Path) -> Path:
    for name, content in {
        "js/package.json": "{}",
        "js/dist/index.js": "",
        "js/src/index.ts": "",
        "py/pyproject.toml": "[project]",
        "py/src/pkg/server.py": "",
        "req/requirements.txt": "",
        "req/server.py": "",
        "lone/server.py": "",
        "lone/index.mjs": "",
        "module/__init__.py": "",
        "one.py": "",
        "py/.venv/pyvenv.cfg": "",
        "py/.venv/bin/python": "",
        "py/.venv/bin/serve": "",
        "bare/.venv/pyvenv.cfg": "",
        "bare/.venv/bin/serve": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    return tmp_path


def shown(target: Target, cwd: Path) -> str:
    """Return the target in one line, its paths as seen from *cwd*."""
    path = Path(target.path).relative_to(cwd).as_posix() if target.path else None
    named = str(target.requirement) if target.requirement else path or target.address or target.entry_point
    extra = "".join(f" +{each}" for each in target.additional)
    revision = f" @{target.revision}" if target.revision else ""
    python = "".join(f" {key}={value}" for key, value in target.environment)
    return f"{target.kind} {named}{revision}{extra}{python}"


# The rows of FACTS.md, "Launch forms" and "Parser traps met", and the forms around them.
FORMS: list[tuple[str, list[str]]] = [
    ("npx -y pkg@1.2.3", ["package npm:pkg@1.2.3"]),
    ("npx pkg", ["package npm:pkg"]),
    ("uvx pkg@1.2", ["package pypi:pkg==1.2"]),
    ("docker run -i --rm mcp/fetch", ["container mcp/fetch:latest"]),
    ("docker run -i --rm -e KEY -e OTHER=x mcp/fetch:2 --flag", ["container mcp/fetch:2"]),
    ("binary-on-path stdio", ["program binary-on-path"]),
    ("/opt/server/bin/x --y", ["program /opt/server/bin/x"]),
    ("node js/dist/index.js", ["directory js"]),
    ("uvx --from x y", ["package pypi:x"]),
    (f"uvx --from git+https://host.test/x/y@{COMMIT} b", [f"repository git+https://host.test/x/y @{COMMIT}"]),
    ("uv run --directory py serve", ["directory py"]),
    ("uv --directory py run serve", ["directory py"]),
    ("python -m module", ["directory module"]),
    ("python -m one", ["directory one.py"]),
    ("python -m elsewhere", ["program python -m elsewhere"]),
    ("python py/src/pkg/server.py", ["directory py"]),
    ("python3.12 -u lone/server.py", ["directory lone/server.py"]),
    ("python req/server.py", ["directory req"]),
    ("npx mcp-remote https://host.test/mcp", ["package npm:mcp-remote", "remote https://host.test/mcp"]),
    ("npx -y mcp-remote@0.1.2 https://host.test/sse 3334 --header 'Authorization: Bearer x'",
     ["package npm:mcp-remote@0.1.2", "remote https://host.test/sse"]),
    ("uv tool run --from awslabs.x@latest awslabs.x.exe", ["package pypi:awslabs-x"]),
    ("uv run --with pkg cmd", ["package pypi:pkg"]),
    ("uv run --with mcp[cli] mcp run lone/server.py:app",
     ["package pypi:mcp[cli]", "directory lone/server.py"]),
    ("uv run --with httpx lone/server.py", ["directory lone/server.py +pypi:httpx"]),
    ("cmd /c npx -y pkg", ["package npm:pkg"]),
    ("cmd /c uvx pkg", ["package pypi:pkg"]),
    ("npx -y -p pkg bin", ["package npm:pkg"]),
    ("npx -y --package pkg bin", ["package npm:pkg"]),
    ("npx -y @smithery/cli@latest run @owner/name --key x",
     ["package npm:@smithery/cli@latest", "program @owner/name"]),
    ("npx -y @smithery/cli install name --client claude", ["package npm:@smithery/cli", "program name"]),
    ("wsl uv tool run pkg", ["package pypi:pkg"]),
    ("wsl cmd /c npx -y pkg", ["package npm:pkg"]),
    ("pipx run pkg", ["package pypi:pkg"]),
    ("bunx pkg", ["package npm:pkg"]),
    ("pnpx pkg", ["package npm:pkg"]),
    ("deno run -A npm:pkg@1", ["package npm:pkg@1"]),
    ("deno run -A js/src/index.ts", ["directory js"]),
    ("deno run https://host.test/x.ts", ["program https://host.test/x.ts"]),
    ("npx -y supergateway --stdio 'npx -y pkg --x' --port 8000",
     ["package npm:supergateway", "package npm:pkg"]),
    ("npx -y supergateway --stdio uvx pkg --port 8000", ["package npm:supergateway", "package pypi:pkg"]),
    ("npx -y supergateway --sse https://host.test/sse",
     ["package npm:supergateway", "remote https://host.test/sse"]),
    ("npx -y supergateway --streamableHttp=https://host.test/mcp",
     ["package npm:supergateway", "remote https://host.test/mcp"]),
    ("uvx mcp-proxy https://host.test/sse", ["package pypi:mcp-proxy", "remote https://host.test/sse"]),
    ("uvx mcp-proxy --headers Authorization 'Bearer x' --transport streamablehttp https://host.test/mcp",
     ["package pypi:mcp-proxy", "remote https://host.test/mcp"]),
    ("uvx mcp-proxy --port 80 --allow-origin '*' -- npx -y pkg",
     ["package pypi:mcp-proxy", "package npm:pkg"]),
    ("uvx mcp-proxy --named-server a 'uvx one' --named-server b 'npx two'",
     ["package pypi:mcp-proxy", "package pypi:one", "package npm:two"]),
    ("uvx mcp-proxy --named-server-config servers.json --port 80",
     ["package pypi:mcp-proxy", "program servers.json"]),
    ("npx mcp-proxy --port 8080 --shell tsx js/src/index.ts", ["package npm:mcp-proxy", "directory js"]),
    ("npx mcp-proxy --unheard-of x npx pkg", ["package npm:mcp-proxy", "program what mcp-proxy starts"]),
    ("npx @modelcontextprotocol/inspector node js/dist/index.js",
     ["package npm:@modelcontextprotocol/inspector", "directory js"]),
    ("npx @modelcontextprotocol/inspector -e A=b --cli uvx pkg",
     ["package npm:@modelcontextprotocol/inspector", "package pypi:pkg"]),
    ("npx @modelcontextprotocol/inspector", ["package npm:@modelcontextprotocol/inspector"]),
    ("uvx mcpo --port 8000 --api-key x -- uvx pkg", ["package pypi:mcpo", "package pypi:pkg"]),
    ("uvx mcpo --server-type sse -- https://host.test/sse",
     ["package pypi:mcpo", "remote https://host.test/sse"]),
    ("uvx fastmcp run lone/server.py", ["package pypi:fastmcp", "directory lone/server.py"]),
    ("uvx fastmcp run https://host.test/mcp", ["package pypi:fastmcp", "remote https://host.test/mcp"]),
    ("uvx fastmcp run fastmcp.json", ["package pypi:fastmcp", "program fastmcp.json"]),
    ("mcp-remote https://host.test/mcp", ["program mcp-remote", "remote https://host.test/mcp"]),
    ("dotnet run --project x", ["program dotnet"]),
    ("java -jar x.jar", ["program java"]),
    ("go run ./cmd", ["program go"]),
    ("php server.php", ["program php"]),
    ("dnx X@1 --yes", ["program dnx"]),
    ("pnpm dlx pkg", ["package npm:pkg"]),
    ("yarn dlx pkg", ["package npm:pkg"]),
    ("docker mcp gateway run", ["program docker"]),
    ('["npx -y pkg"]', ["package npm:pkg"]),
    ('["npx", "-y @x/y"]', ["package npm:@x/y"]),
    ('["uvx.exe", "pkg"]', ["package pypi:pkg"]),
    ('["/usr/local/bin/uvx", "pkg"]', ["package pypi:pkg"]),
    ("sh -c 'TOKEN=x exec npx -y pkg'", ["package npm:pkg"]),
    ("uvx --python 3.12 pkg", ["package pypi:pkg python=3.12"]),
    ("uvx --python=python3.11.4 pkg", ["package pypi:pkg python=python3.11.4"]),
    ("uv run --python 3 --with a a", ["package pypi:a python=3"]),
    ("pipx run --python 3.13 pkg", ["package pypi:pkg python=3.13"]),
    ("docker run -v /srv/x:/x --env-file .env -p 3000:3000 img", ["container img:latest"]),
    ("npx -y -- pkg", ["package npm:pkg"]),
    ("node ${CLAUDE_PLUGIN_ROOT}/dist/index.js", ["program ${CLAUDE_PLUGIN_ROOT}/dist/index.js"]),
    ("npx mcp-remote ${URL}", ["package npm:mcp-remote", "program ${URL}"]),
    ("npx mcp-remote https://{{host}}/mcp", ["package npm:mcp-remote", "program https://{{host}}/mcp"]),
    # what else is found on the way
    ("node --no-warnings -r ./hook.js js/dist/index.js", ["directory js"]),
    ("node -e 'require(1)'", ["program node"]),
    ("python -uc 'print(1)'", ["program python"]),
    ("bun run js/src/index.ts", ["directory js"]),
    ("tsx watch js/src/index.ts", ["directory js"]),
    ("npx tsx --tsconfig x.json js/src/index.ts", ["package npm:tsx", "directory js"]),
    ("node lone/index.mjs", ["directory lone/index.mjs"]),
    ("js/dist/index.js", ["directory js"]),
    ("./lone/server.py", ["directory lone/server.py"]),
    ("py/.venv/bin/python -m pkg.server", ["directory py"]),
    ("py/.venv/bin/serve --x", ["directory py"]),
    ("bare/.venv/bin/serve --x", ["program bare/.venv/bin/serve"]),
    ("npx github:o/r#v1", ["repository github:o/r @v1"]),
    ("npx -y o/r", ["repository o/r"]),
    ("npx x@git+ssh://git@host.test:o/r.git#semver:^1", ["repository git+ssh://git@host.test:o/r.git"]),
    ("npx https://host.test/x.tgz", ["program https://host.test/x.tgz"]),
    ("uvx --from 'x[a] @ git+https://host.test/o/r@v1#subdirectory=srv' y",
     ["repository git+https://host.test/o/r#subdirectory=srv @v1"]),
    ("https://github.com/o/r", ["repository https://github.com/o/r"]),
    ("https://host.test/o/r.git", ["repository https://host.test/o/r.git"]),
    ("git+https://host.test/o/r@main", ["repository git+https://host.test/o/r @main"]),
    ("pypi:x @ git+https://host.test/o/r", ["repository git+https://host.test/o/r"]),
    ("bundle.mcpb", ["bundle bundle.mcpb"]),
    ("./bundle.DXT", ["bundle bundle.DXT"]),
    ("https://host.test/b.mcpb", ["bundle https://host.test/b.mcpb"]),
    (f"https://host.test/b.mcpb#sha256={'AB' * 32}", [f"bundle https://host.test/b.mcpb @{'ab' * 32}"]),
    ("podman run --rm quay.test:5000/a/b", ["container quay.test:5000/a/b:latest"]),
    (f"docker run a/b@{DIGEST}", [f"container a/b @{DIGEST}"]),
    (f"docker --context x container run -itv /a:/b a/b:1@{DIGEST} --privileged",
     [f"container a/b:1 @{DIGEST}"]),
    ("docker run --unheard-of x img", ["program docker"]),
    ("docker run -i ${IMAGE}", ["program ${IMAGE}"]),
    ("docker run 'IMG WITH SPACE'", ["program IMG WITH SPACE"]),
    ("docker compose run server", ["program docker"]),
    ("docker exec -i running server", ["program docker"]),
    ("sh -c 'cd /srv && npx -y pkg'", ["package npm:pkg"]),
    ("sh -c 'unheard-of; npx -y pkg'", ["program unheard-of", "package npm:pkg"]),
    ("sh -c 'echo hello'", ["program echo"]),
    ('["mcp-server"]', ["program mcp-server"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(cwd: Path, text: str, expected: list[str]) -> None:
    found = parse(text, cwd=cwd)
    assert [shown(target, cwd) for target in found] == expected
    if text.startswith("["):
        assert all(target.launch and json.loads(text) == list(target.launch.argv) for target in found)
    assert all(target.gaps for target in found if target.kind is TargetKind.PROGRAM)
    assert all(target.launch == found[0].launch for target in found)


def test_a_script_belongs_to_no_project_above_the_folder_one_is_in(cwd: Path) -> None:
    (cwd / "package.json").write_text("{}")
    (target,) = parse("node server.mjs", cwd=make(cwd / "inner", "server.mjs"))
    assert target.path == str(cwd / "inner/server.mjs")
    (target,) = parse("node server.mjs", cwd=make(cwd / "js/inner", "server.mjs"))
    assert target.path == str(cwd / "js/inner/server.mjs")


def make(folder: Path, name: str) -> Path:
    folder.mkdir()
    (folder / name).write_text("")
    return folder


def test_the_climb_to_a_manifest_is_bounded(cwd: Path) -> None:
    deep = cwd.joinpath("js", *("d" * 20))
    deep.mkdir(parents=True)
    (deep / "x.js").write_text("")
    (target,) = parse(f"node {deep}/x.js", cwd=cwd)
    assert target.path == str(deep / "x.js")


@pytest.mark.parametrize(
    ("text", "kept", "names"),
    [
        ("docker run -e A=secret1 -e B --env=C=secret1 -eD=secret1 img",
         ["docker", "run", "-e", "A=…", "-e", "B", "--env=C=…", "-eD=…", "img"], ("A", "B", "C", "D")),
        ("npx -y supergateway --stdio 'A=secret1 npx pkg'",
         ["npx", "-y", "supergateway", "--stdio", "A=… npx pkg"], ("A",)),
        ("npx -y supergateway --stdio 'docker run -e A=secret1 img'",
         ["npx", "-y", "supergateway", "--stdio", "docker run -e A=… img"], ("A",)),
        ("uvx mcp-proxy -- env A=secret1 npx pkg",
         ["uvx", "mcp-proxy", "--", "env", "A=…", "npx", "pkg"], ("A",)),
        ("npx mcp-remote https://host.test/mcp?token=secret12345 --header 'Authorization: Bearer secret1'",
         ["npx", "mcp-remote", "https://host.test/mcp?token=…", "--header", "Authorization: Bearer …"], ()),
    ],
)  # fmt: skip
def test_no_secret_is_kept(cwd: Path, text: str, kept: list[str], names: tuple[str, ...]) -> None:
    for given in (text, json.dumps(words(text))):
        for target in parse(given, cwd=cwd):
            assert target.launch
            assert list(target.launch.argv) == kept
            assert target.launch.environment_names == names
            assert "secret1" not in repr(target)


def words(text: str) -> list[str]:
    import shlex

    return shlex.split(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://host.test", "https://host.test/"),
        ("HTTPS://Host.Test:443/mcp#frag", "https://host.test/mcp"),
        ("http://host.test:8080/mcp", "http://host.test:8080/mcp"),
        ("https://u:pw@host.test/mcp", "https://host.test/mcp"),
        ("https://user@evil.test@host.test/mcp", "https://host.test/mcp"),
        ("https://host.test/mcp?api_key=abcdef12345&x=1", "https://host.test/mcp?api_key=…&x=1"),
        ("https://h\u043est.test/mcp", "https://xn--hst-sed.test/mcp"),
        ("https://\uff48ost.test/mcp", "https://host.test/mcp"),
        ("https://[::1]:3000/mcp", "https://[::1]:3000/mcp"),
        ("https://[0:0:0:0:0:0:0:1]/mcp", "https://[::1]/mcp"),
        ("http://127.0.0.1/mcp", "http://127.0.0.1/mcp"),
        ("wss://host.test/mcp", "wss://host.test/mcp"),
        ("https://host.test./mcp", "https://host.test/mcp"),
    ],
)
def test_addresses(cwd: Path, text: str, address: str) -> None:
    (target,) = parse(text, cwd=cwd)
    assert (target.kind, target.address, target.text) == (TargetKind.REMOTE, address, address)
    assert "pw" not in repr(target)


@pytest.mark.parametrize(
    "text",
    [
        "https://",
        "https:///mcp",
        "https://host.test:99999/",
        "https://host.test:x/",
        "https://[::1/",
        "https://[zz]/",
        "https://host..test/",
        "https://-\u202ehost.test/",
        "https://host.test/a\tb",
        "https://host.test/a b",
        "https://host.test\\@evil.test/",
        "https://" + "a" * 300 + ".test/",
        "https://host.test/" + "a" * 9000,
        "https://${HOST}/mcp",
        "https://<HOST>/mcp",
        "https://\u0378.test/",
    ],
)
def test_addresses_that_are_none(cwd: Path, text: str) -> None:
    with pytest.raises(TargetError) as caught:
        parse(text, cwd=cwd)
    assert "\n" not in str(caught.value)
    assert "\u202e" not in str(caught.value)
