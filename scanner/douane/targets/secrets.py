"""Secrets in start commands and addresses: told by their names and shapes (``secrets.toml``), and taken out.

What is kept shows everything but the secret, so that a reader still sees what would run. A path is never
taken out: that a command is handed ``~/.ssh/id_rsa`` must be seen. Placeholders stay as they are written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from douane.targets.commands import program
from douane.targets.shell import MASK
from douane_signatures import table

SHORTEST = 6  # characters of a value that is worth comparing
_NAME = re.compile(r"-{0,2}[A-Za-z_][A-Za-z0-9_.-]{0,127}", re.ASCII)
_ATTACHED = re.compile(r"--env=|-e(?=[A-Za-z_])")  # NAME=value in the same word, for container engines
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,255}", re.ASCII)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PATH = re.compile(r"(?:~|\.{1,2}|[A-Za-z]:)?[\\/][\w .@+()\\/-]*(?:\*\*?)?")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,31}://[^\s\"'<>\\^`|]{1,8192}", re.ASCII)
_USERINFO = re.compile(r"([A-Za-z0-9+.-]{2,32}://)([^/?#\s]{1,2048})@")
_PARAMETER = re.compile(r"([?&;#])([A-Za-z0-9_.%\[\]-]{1,128})=([^&;#\s]{1,8192})")
_SEGMENT = re.compile(r"(?<=/)[A-Za-z0-9_~-]{24,512}(?=[/?#]|$)")
_MORE = re.compile(r"[\s;&|<>()$`]")
_WORD = re.compile(r"[A-Za-z0-9_+/=.~-]+")
_COMMIT = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})")
_PAIR = re.compile(  # "name": "value" in JSON, also where its quotes are escaped once more
    r"""(\\{0,8}["'])([A-Za-z_][A-Za-z0-9_.-]{0,127})\\{0,8}["'](\s{0,8}:\s{0,8})(\\{0,8}["'])([^"'\\]{1,8192})"""
)
_HEADER = re.compile(r"([A-Za-z0-9_-]{1,128})(\s{0,8}[:=]\s{0,8})(.+)", re.DOTALL)
_INLINE_HEADER = re.compile(r"(['\"])([A-Za-z0-9_-]{1,128})(:\s{0,8})([^'\"]{1,8192})(?=\1)")
_INLINE = re.compile(
    r"(?<![A-Za-z0-9_.-])(-{0,2}[A-Za-z_][A-Za-z0-9_.-]{0,127})(=|\s{1,8})"
    r"(\"[^\"]{1,8192}\"|'[^']{1,8192}'|[^\s\"';&|<>()`]{1,8192})"
)


class Found(NamedTuple):
    """A value that was taken out. `place` is env, header, argument or url."""

    name: str
    place: str
    value: str

    def __repr__(self) -> str:
        """Name the secret without its value, whoever prints it."""
        return f"Found({self.name!r}, {self.place!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concealed:
    """`kept` has the words one for one, each secret in them as ``…``; `found` are the secrets."""

    kept: tuple[str, ...]
    found: tuple[Found, ...] = ()


def conceal(words: Sequence[str]) -> Concealed:
    """Return *words* without the secrets in them: in options, headers, variables and addresses."""
    found: list[Found] = []
    kept: list[str] = []
    engine, data = False, table("secrets.toml")
    for index, word in enumerate(words):
        name = program(word).lower()
        engine = (engine or name in data["engines"]) and name not in data["interpreters"]
        before = words[index - 1] if index else ""
        kept.append(_argument(word, before, found, engine=engine))
    return Concealed(kept=tuple(kept), found=tuple(dict.fromkeys(found)))


def conceal_url(url: str) -> Concealed:
    """Return the one word *url* without user, password, secret parameters and secret parts of its path."""
    found: list[Found] = []
    return Concealed(kept=(_shapes(_url(url, found), "url", "url", found),), found=tuple(found))


def is_placeholder(value: str) -> bool:
    """Whether *value* only stands for one that the client or the user fills in, or was taken out already."""
    value = _bare(value)
    return len(value) <= 512 and any(pattern.fullmatch(value) for pattern in _placeholders())


def is_credential(name: str, value: str) -> bool:
    """Whether *value*, given to *name*, is a secret by its name or its own shape."""
    if is_placeholder(value):
        return False
    bare = _bare(value)
    if any(pattern.search(bare[:16384]) for _, pattern in _known()):
        return True
    if len(bare) < SHORTEST or bare.lower() in table("secrets.toml")["plain"] or is_path_like(bare):
        return False
    if _userinfo_secret(bare):
        return True
    return _given_secret(name, bare)


def secret_of(value: str) -> str:
    """Return what of a header's or variable's *value* is the secret: all but a scheme such as ``Bearer``."""
    return _bare(value)


def is_path_like(value: str) -> bool:
    """Whether *value* is written as a path of files: rooted, and with more than one part or an ending."""
    if len(value) > 4096 or not _PATH.fullmatch(value):
        return False
    return value[0] in "~." or value[1:2] == ":" or len(re.findall(r"[\\/]", value)) > 1 or "." in value


def looks_random(value: str) -> bool:
    """Whether *value* is one long word that mixes digits and letters, as keys do."""
    if not 16 <= len(value) <= 8192 or not _WORD.fullmatch(value):
        return False
    digits, upper, lower = (sum(map(kind, value)) for kind in (str.isdigit, str.isupper, str.islower))
    if not digits or not upper + lower:
        return False
    return bool(upper and lower) or digits * 7 > len(value)


# --- one word ------------------------------------------------------------------------------------------


def _argument(word: str, before: str, found: list[Found], *, engine: bool) -> str:
    data = table("secrets.toml")
    option, equals, value = word.partition("=")
    if before in data["headers"]:
        return _header(word, found)
    if option in data["headers"] and equals:
        return f"{option}={_header(value, found)}"
    if engine and (before in data["variables"] or _ATTACHED.match(word)):
        attached = _ATTACHED.match(word)
        start = attached.end() if attached and before not in data["variables"] else 0
        return word[:start] + _variable(word[start:], found)
    # NAME=value followed by more is a script, of which only the value may be taken out.
    whole = option.startswith("-") or not _MORE.search(value)
    if equals and whole and _NAME.fullmatch(option) and _is_secret(option, value):
        return f"{option}={_taken(option, 'argument', value, found)}"
    is_option = word.startswith("--") or (word.startswith("-") and len(word) == 2)
    if before.startswith("-") and "=" not in before and not is_option and _is_secret(before, word):
        return _taken(before, "argument", word, found)
    return _within(word, found)


def _is_secret(option: str, value: str) -> bool:
    """Whether *option* is given a secret; short ones, too: what is taken out need not be worth comparing."""
    plain = table("secrets.toml")["plain"]
    if not value or is_placeholder(value) or is_path_like(value) or value.lower() in plain:
        return False
    return not _URL.match(value) and _given_secret(option, value)


def _given_secret(name: str, value: str) -> bool:
    strength = _strength(name)
    counts = table("secrets.toml")["counts"]
    if strength and value.isdigit() and not set(_norm(name).split("-")).isdisjoint(counts):
        return False  # how many tokens, not which
    return strength == "strong" or (strength == "weak" and looks_random(value))


def _header(text: str, found: list[Found]) -> str:
    match = _HEADER.fullmatch(text)
    if match is None:
        return _within(text, found)
    name, separator, value = match.groups()
    if is_placeholder(value):
        return text
    return f"{name}{separator}{_taken(name, 'header', value, found)}"


def _variable(text: str, found: list[Found]) -> str:
    name, _, value = text.partition("=")
    if not _VARIABLE.fullmatch(name) or not value or is_placeholder(value):
        return _within(text, found)
    found.append(Found(name, "env", _bare(value)))
    return f"{name}={MASK}"


def _taken(name: str, place: str, value: str, found: list[Found]) -> str:
    """Note the secret in *value* and return what is shown in its place."""
    bare = _bare(value)
    found.append(Found(name.lstrip("-"), place, bare))
    return f"{value[: len(value) - len(bare)]}{MASK}" if value.endswith(bare) else MASK


def _within(word: str, found: list[Found]) -> str:
    """Take out what stands inside *word*: addresses, JSON, a whole command line, tokens of known shapes."""
    word = _URL.sub(lambda match: _url(match[0], found), word)

    def pair(match: re.Match[str]) -> str:
        opening, name, colon, quote, value = match.groups()
        if not _is_secret(name, value):
            return match[0]
        return f"{opening}{name}{opening}{colon}{quote}{_taken(name, 'argument', value, found)}"

    def header(match: re.Match[str]) -> str:
        quote, name, colon, value = match.groups()
        if is_placeholder(value) or _strength(name) != "strong":
            return match[0]
        return f"{quote}{name}{colon}{_taken(name, 'header', value, found)}"

    word = _INLINE_HEADER.sub(header, _PAIR.sub(pair, word))
    if re.search(r"[\s;=]", word):
        word = _inline(word, found)
    return _shapes(word, "token", "argument", found)


def _inline(text: str, found: list[Found]) -> str:
    """Take the values of secret options and variables out of a command line in one word."""
    pieces: list[str] = []
    at = 0
    while match := _INLINE.search(text, at):
        name, separator, value = match.groups()
        quote = value[0] if value[0] in "\"'" else ""
        inner = value.strip(quote) if quote else value
        assigned = separator == "=" or name.startswith("-")
        if assigned and not inner.startswith("--") and _is_secret(name, inner):
            shown = f"{name}{separator}{quote}{_taken(name, 'argument', inner, found)}{quote}"
            pieces += (text[at : match.start()], shown)
            at = match.end()
        else:
            pieces.append(text[at : match.end(1)])
            at = match.end(1)
    return "".join((*pieces, text[at:]))


def _shapes(text: str, name: str, place: str, found: list[Found]) -> str:
    for kind, pattern in _known():

        def take(match: re.Match[str], kind: str = kind) -> str:
            found.append(Found(f"{kind} {name}", place, match[0]))
            return MASK

        text = pattern.sub(take, text)
    return text


def _url(url: str, found: list[Found]) -> str:
    def userinfo(match: re.Match[str]) -> str:
        user, colon, password = match[2].partition(":")
        secret = password if colon else user
        if not secret or is_placeholder(secret):
            return match[0]
        if not colon and not looks_random(user):
            return match[0]  # ssh://git@host
        found.append(Found("password", "url", secret))
        return f"{match[1]}{user}:{MASK}@" if colon else f"{match[1]}{MASK}@"

    def parameter(match: re.Match[str]) -> str:
        before, name, value = match.groups()
        known = _strength(name) == "strong" or _norm(name) in table("secrets.toml")["parameters"]
        if is_placeholder(value) or not (known or looks_random(value) or _strength(name) == "weak"):
            return match[0]
        found.append(Found(name, "url", value))
        return f"{before}{name}={MASK}"

    def segment(match: re.Match[str]) -> str:
        if not looks_random(match[0]) or _COMMIT.fullmatch(match[0]):
            return match[0]
        found.append(Found("path", "url", match[0]))
        return MASK

    url = _PARAMETER.sub(parameter, _USERINFO.sub(userinfo, url))
    return url if url.startswith(("git+", "git:", "ssh:")) else _SEGMENT.sub(segment, url)


def _userinfo_secret(value: str) -> bool:
    match = _USERINFO.search(value[:8192])
    return match is not None and ":" in match[2] and not is_placeholder(match[2].partition(":")[2])


# --- names and data ------------------------------------------------------------------------------------


def _bare(value: str) -> str:
    """Return *value* without spaces around it and without a scheme before it."""
    value = value.strip()
    scheme, space, rest = value.partition(" ")
    return rest.strip() if space and scheme.lower() in table("secrets.toml")["schemes"] else value


@lru_cache(4096)
def _norm(name: str) -> str:
    return re.sub(r"[_.\s]+", "-", _CAMEL.sub("-", name.lstrip("-"))).lower()


@lru_cache(4096)
def _strength(name: str) -> str:
    """Return ``strong``, ``weak`` or nothing: how surely the value of *name* is a secret."""
    data = table("secrets.toml")
    norm = f"-{_norm(name[:256])}-"
    if norm.startswith("-no-") or any(norm.endswith(f"-{ending}-") for ending in data["harmless"]):
        return ""
    for strength in ("strong", "weak"):
        if any(f"-{word}-" in norm for word in data[strength]):
            return strength
    return "strong" if norm.rstrip("-").endswith(("token", "secret", "password", "apikey")) else ""


@cache
def _placeholders() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in table("secrets.toml")["placeholders"])


@cache
def _known() -> tuple[tuple[str, re.Pattern[str]], ...]:
    shapes = table("secrets.toml")["shapes"]
    return tuple((kind, re.compile(rf"(?<![A-Za-z0-9_-])(?:{shape})")) for kind, shape in shapes.items())
