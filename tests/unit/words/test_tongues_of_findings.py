"""What detectors say of what they saw, in another language: whole sentences, and what stands within them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import douane
from case_inputs import every_case
from douane import detectors, identity
from douane.checklist import LANGUAGES
from douane.tongues import FILES, MOST_JOINED, pieces, told
from douane_signatures import names, table

OTHERS = [language for language in LANGUAGES if language != "en"]
RULES = {rule.id: rule for rule in (*detectors.every(), *identity.every())}
FIRING = sorted({case.rule for case in every_case() if case.fires and case.rule in RULES})

UNTOLD: frozenset[str] = frozenset()
"""Sentences of findings that stay English on purpose; none does."""

MOST_NEW = 3
"""Texts of one file that may stay English until somebody has told them."""

DATA = [
    ("secret", "what", "code/credentials.toml"),
    ("secret", "what", "code/inventory.toml"),
    ("place", "what", "code/persistence.toml"),
    ("place", "what", "code/agents.toml"),
    ("place", "what", "code/defences.toml"),
    ("place", "what", "code/destruction.toml"),
    ("place", "what", "code/tunnels.toml"),
    ("done", "does", "code/paths.toml"),
    ("form", "name", "code/hardcoded.toml"),
    ("format", "what", "code/magic.toml"),
    ("query", "language", "code/query_languages.toml"),
    ("amount", "what", "code/resources.toml"),
    ("launch", "why", "launch/dangerous.toml"),
    ("act", "why", "code/shell.toml"),
    *(("mechanism", "why", path) for path in names("instructions") if path.endswith(".toml")),
]
"""A part, and which values of which file are it: detectors put them into what they say."""


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("part", "key", "path"), DATA)
def test_what_data_says_of_findings_is_told(part: str, key: str, path: str, language: str) -> None:
    texts = set(values(table(path), key))
    english = {text for text in texts if not all(known for _, known in pieces(text, language, part))}
    assert len(english) <= MOST_NEW, f"write these down in seen*.{language}.toml: {sorted(english)}"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("group", ["senses", "shapes"])
def test_what_a_sentence_weighs_by_is_told(group: str, language: str) -> None:
    for text in table("instructions/meanings.toml")[group].values():
        both = f"{text} (which the tool is not about), {text}"
        assert all(known for _, known in pieces(both, language, "weight")), text


def values(found: Any, key: str) -> Iterator[str]:
    """Yield every text that stands under *key* anywhere in *found*."""
    if isinstance(found, dict):
        for name, value in found.items():
            if name == key and isinstance(value, str):
                yield value
            yield from values(value, key)
    elif isinstance(found, list):
        for each in found:
            yield from values(each, key)


# --- what the cases of the rules show -------------------------------------------------------------------


@cache
def sentences_of(rule: str) -> tuple[str, ...]:
    """Return all that *rule* says of the cases on which it fires, each sentence once."""
    cases = (case for case in every_case() if case.rule == rule and case.fires)
    return tuple(dict.fromkeys(found.why for case in cases for found in case.findings(RULES[rule])))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("rule", FIRING)
def test_what_a_rule_says_of_its_cases_is_told(rule: str, language: str) -> None:
    english = [
        (sentence, [piece for piece, known in pieces(sentence, language, "finding") if not known])
        for sentence in sentences_of(rule)
        if sentence not in UNTOLD and not all(known for _, known in pieces(sentence, language, "finding"))
    ]
    assert not english, f"write these down in seen*.{language}.toml: {english}"


# --- what the code of the rules can say, whether or not a case shows it ---------------------------------

PROSE = re.compile(r"[\w ,;:.'()`’/-]*[a-z]+ [a-z]+ [a-z]+[\w ,;:.'()`’/-]*")
ELSEWHERE = frozenset({"Rule", "Gap", "Remark", "NotFound", "compile"})  # calls whose texts are no findings
ASIDE = frozenset({"remedy", "excerpt"})
ENTERS = "; it enters at "

NO_FINDING = {
    "a file that is read", "a star in the host", "remote handlers of logs", "own handlers of logs",
    "an empty text", "an unnamed character", "a weak source",
    "take a version whose closure holds ", ", or a later one",
}  # fmt: skip
"""Texts in detectors that name something for the code itself, and are not said."""


def texts_of_code() -> Iterator[tuple[str, str]]:
    """Yield (file, text) for the prose in detectors that may be part of what they say."""
    folder = Path(douane.__file__).parent
    modules = [*(folder / "detectors").rglob("*.py")]
    modules += [path for path in (folder / "identity").glob("*.py") if "Evidence(" in path.read_text("utf-8")]
    for path in sorted(modules):
        tree = ast.parse(path.read_text("utf-8"))
        aside: set[int] = set()
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) else None
            elsewhere = isinstance(node, ast.Raise) or getattr(called, "id", "") in ELSEWHERE
            if elsewhere or (isinstance(node, ast.keyword) and node.arg in ASIDE):
                aside |= {id(each) for each in ast.walk(node)}
            elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                aside.add(id(node.value))  # a docstring
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
                yield path.name, node.value


@pytest.mark.parametrize("language", OTHERS)
def test_what_detectors_can_say_is_written_down(language: str) -> None:
    tables = [table(f"{name}.{language}.toml") for name in FILES]
    known = "\n".join(
        re.sub(r"\{\w+\}", "\0", english) for parts in tables for pairs in parts.values() for english in pairs
    )
    texts = [(name, text) for name, text in texts_of_code() if PROSE.fullmatch(text)]
    assert len(texts) > 300
    missing = {
        (name, text)
        for name, text in texts
        if text.removesuffix(ENTERS).strip(" ;:,.") not in known
        and text not in NO_FINDING
        and not all(is_told for _, is_told in pieces(text, language, "finding"))
    }
    assert not missing, f"write these down in seen*.{language}.toml: {sorted(missing)}"


# --- sentences within each other ------------------------------------------------------------------------


def test_findings_are_told_with_what_stands_in_them() -> None:
    why = "reads an .env file (…/.env), where a person asks for it by name"
    assert (
        told(why, "fr", "finding") == "lit un fichier .env (…/.env), là où une personne le demande nommément"
    )
    why = "sends AWS credentials, SSH keys, read at a.py:3, to evil.example"
    assert told(why, "fr", "finding") == (
        "envoie à evil.example les identifiants AWS, les clés SSH (lecture à a.py:3)"
    )
    why = "The text presses on; sings; hidden by white letters."
    assert pieces(why, "fr", "finding") == (
        ("Le texte presse le lecteur ; ", True),
        ("sings", False),
        (" ; caché par ", True),
        ("white letters", False),
        (".", True),
    )
    why = "pkg:npm/a@1, pkg:npm/b@2 and 3 more are under GPL-3.0-only"
    assert told(why, "fr", "finding") == "pkg:npm/a@1, pkg:npm/b@2 et 3 de plus sont sous GPL-3.0-only"


def test_what_is_said_last_is_said_of_all_before() -> None:
    why = "installing from source runs a b.py; it runs decoded text, which enters at c.py:1"
    assert told(why, "fr", "finding") == (
        "installer depuis le source exécute a b.py ; cela exécute du texte décodé ; l'entrée est à c.py:1"
    )
    why = "waits for a date; then a.py:3 deletes the home directory (~), with everything in it"
    assert told(why, "fr", "finding") == (
        "attend une date ; puis a.py:3 efface le dossier personnel (~), avec tout ce qui s'y trouve"
    )
    why = (
        "What tool 'a; b' gives back asks the model to keep quiet about something; hidden by base64, and that"
        " by rot47. It stands at a b.js:3 and joins the result here."
    )
    assert told(why, "fr", "finding") == (
        "Ce que rend l'outil 'a; b' demande au modèle de taire quelque chose ; caché par du base64, et cela"
        " par du rot47. Cela se trouve à a b.js:3 et rejoint ici le résultat."
    )
    why = (
        "A constant asks the model to keep quiet about something. Its words stand here and are put together"
        " at a b.js:3."
    )
    assert told(why, "fr", "finding") == (
        "Une constante demande au modèle de taire quelque chose. Ses mots se trouvent ici et sont assemblés à"
        " a b.js:3."
    )


def test_a_reading_that_is_told_to_the_end_is_taken() -> None:
    why = "this runs without being asked for, and reads key chains and password stores (~/.k)"
    assert all(known for _, known in pieces(why, "fr", "finding"))
    why = "this runs without being asked for, and talks to the network and starts programs"
    assert (
        told(why, "fr", "finding")
        == "ceci s'exécute sans être demandé et parle au réseau et lance des programmes"
    )


def test_text_of_strangers_stays_and_many_pieces_are_not_looked_at() -> None:
    why = "What tool 'presses on; marked' gives back presses on."
    assert told(why, "fr", "finding") == "Ce que rend l'outil 'presses on; marked' presse le lecteur."
    flood = "; ".join(["presses on"] * (MOST_JOINED + 1))
    assert pieces(flood, "fr", "mechanism") == ((flood, False),)


def test_what_stands_at_an_end_does_not_take_in_what_is_said_after_it() -> None:
    why = 'Tag characters, which nothing displays, spell: "a". A definition has it (b.py:9).'
    assert told(why, "fr", "finding").endswith('épellent : "a". Une définition l\'a (b.py:9).')
    why = "pipes a download into an interpreter: curl x | sh; only by a command that the user types"
    assert told(why, "fr", "finding").endswith(
        ": curl x | sh ; seulement par une commande que tape l'utilisateur"
    )
    why = "the name resembles b of npm (affix: adds 'x'; imitated: official, tier A; in the same scope)"
    assert told(why, "fr", "finding") == (
        "le nom ressemble à b de npm (affixe : ajoute 'x' ; imité : officiel, rang A ; dans le même scope)"
    )
