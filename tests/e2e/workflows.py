"""Runs the jobs of a workflow as a runner of GitHub would: expressions, conditions, outputs and summary.

Only what the workflows of this project use is understood; anything else is an error, and not passed over.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from e2e.running import Cli
from support import ROOT

ACTION = ROOT / "action.yml"
_EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
_WORD = re.compile(r"\s*('(?:[^']|'')*'|[\w.-]+\(\)|[\w.-]+|&&|\|\||==|!=|!)")


def parsed(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


@dataclass
class Ran:
    """What a step left: `ran` is false where its condition did not hold."""

    name: str
    ran: bool
    code: int = 0
    outputs: dict[str, str] = field(default_factory=dict)
    log: str = ""
    given: dict[str, str] = field(default_factory=dict)


@dataclass
class Runner:
    """One machine for one job, in whose work tree *douane* stands; `programs` are found before all others."""

    douane: Cli
    folder: Path
    event: Mapping[str, Any] = field(default_factory=dict)
    programs: Mapping[str, str] = field(default_factory=dict)
    steps: list[Ran] = field(default_factory=list)
    failed: bool = False

    def __post_init__(self) -> None:
        for name in ("temp", "bin", "temp/douane/bin"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self._place("temp/douane/bin/douane", f'exec "{sys.executable}" -m douane "$@"\n')
        for name, script in self.programs.items():
            self._place(f"bin/{name}", script)
        (self.folder / "event.json").write_text(json.dumps(self.event), "utf-8")
        self.summary.touch()

    @property
    def summary(self) -> Path:
        return self.folder / "summary.md"

    def step(self, name: str) -> Ran:
        """Return the one step whose name or action begins with *name*."""
        (found,) = [each for each in self.steps if each.name.startswith(name)]
        return found

    def job(self, path: Path) -> Runner:
        """Run the only job of the workflow in *path*; of actions of others, what they are given is kept."""
        (job,) = parsed(path)["jobs"].values()
        context: dict[str, Any] = {"steps": {}}
        for step in job["steps"]:
            self._take(step, context)
        return self

    def action(self, **given: str) -> Ran:
        """Run the action alone, with inputs *given* (an underscore stands for a hyphen)."""
        step = {"uses": "./", "with": {name.replace("_", "-"): value for name, value in given.items()}}
        self._take(step, {"steps": {}})
        return self.steps[-1]

    def _take(self, step: Mapping[str, Any], context: dict[str, Any]) -> None:
        name = str(step.get("name") or step.get("uses"))
        done = Ran(name, ran=self._holds(step.get("if"), context))
        self.steps.append(done)
        done.given = {key: self._filled(str(value), context) for key, value in step.get("with", {}).items()}
        if done.ran and "run" in step:
            self._run(step, context, done)
        elif done.ran and (step["uses"] == "./" or step["uses"].startswith("OWNER/douane@")):
            self._act(done)
        if step.get("id"):
            outcome = "failure" if done.code else "success" if done.ran else "skipped"
            context["steps"][step["id"]] = {"outputs": done.outputs, "outcome": outcome}
        self.failed = self.failed or bool(done.code and not step.get("continue-on-error"))

    def _act(self, done: Ran) -> None:
        """Run the steps of the action, without that which installs the program."""
        stated = parsed(ACTION)
        unknown = done.given.keys() - stated["inputs"].keys()
        assert not unknown, f"the action has no input {unknown}"
        inputs = {name: str(each.get("default", "")) for name, each in stated["inputs"].items()}
        context: dict[str, Any] = {"steps": {}, "inputs": inputs | done.given}
        inner = Runner(self.douane, self.folder, self.event, self.programs)
        for step in stated["runs"]["steps"][1:]:
            inner._take(step, context)
        done.code = next((each.code for each in inner.steps if each.code), 0)
        done.log = "".join(each.log for each in inner.steps)
        for name, each in stated["outputs"].items():
            done.outputs[name] = self._filled(each["value"], context)

    def _run(self, step: Mapping[str, Any], context: dict[str, Any], done: Ran) -> None:
        told = self.folder / "outputs"
        told.write_bytes(b"")
        env = {
            **self.douane.env,
            **{name: self._filled(str(value), context) for name, value in step.get("env", {}).items()},
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{self.douane.env['PATH']}",
            "RUNNER_TEMP": str(self.folder / "temp"),
            "GITHUB_OUTPUT": str(told),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_EVENT_PATH": str(self.folder / "event.json"),
            "GITHUB_HEAD_REF": str(_within(self.event, "pull_request.head.ref") or ""),
        }
        shell = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c"]
        ran = subprocess.run(
            [*shell, step["run"]],
            cwd=self.douane.cwd, env=env, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        done.code, done.log = ran.returncode, ran.stdout + ran.stderr
        done.outputs = dict(line.split("=", 1) for line in told.read_text("utf-8").splitlines())

    def _filled(self, text: str, context: Mapping[str, Any]) -> str:
        return _EXPRESSION.sub(lambda found: _shown(self._value(found[1], context)), text)

    def _holds(self, condition: str | None, context: Mapping[str, Any]) -> bool:
        bare = (condition or "success()").strip().removeprefix("${{").removesuffix("}}")
        asks = any(name in bare for name in ("success()", "failure()", "cancelled()", "always()"))
        return bool(self._value(bare, context)) and (asks or not self.failed)

    def _value(self, expression: str, context: Mapping[str, Any]) -> Any:
        """Return the value of *expression*: names, texts, `!`, `==`, `!=`, `&&` and `||` without brackets."""
        words, at = [], 0
        while expression[at:].strip():
            found = _WORD.match(expression, at)
            assert found, f"not understood: {expression}"
            words.append(found[1])
            at = found.end()
        return self._joined(words, context)

    def _joined(self, words: list[str], context: Mapping[str, Any]) -> Any:
        for sign in ("||", "&&", "==", "!="):
            if sign in words:
                cut = words.index(sign)
                left, right = words[:cut], words[cut + 1 :]
                one = self._joined(left, context)
                if sign in ("||", "&&"):
                    return one if bool(one) is (sign == "||") else self._joined(right, context)
                return (one == self._joined(right, context)) is (sign == "==")
        if words[0] == "!":
            return not self._joined(words[1:], context)
        (word,) = words
        return self._known(word, context)

    def _known(self, word: str, context: Mapping[str, Any]) -> Any:
        if word.startswith("'"):
            return word[1:-1].replace("''", "'")
        told = {
            "success()": not self.failed, "failure()": self.failed, "cancelled()": False, "always()": True
        }  # fmt: skip
        runner = {"os": "Linux", "temp": str(self.folder / "temp")}
        github = {
            "event": self.event, "token": "TOKEN", "repository": "ours/servers", "run_id": "7",
            "run_attempt": "1", "action_path": str(ROOT),
        }  # fmt: skip
        return told[word] if word in told else _within({**context, "github": github, "runner": runner}, word)

    def _place(self, name: str, script: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}", "utf-8")
        path.chmod(0o755)


def _within(content: Any, name: str) -> Any:
    for part in name.split("."):
        content = content.get(part) if isinstance(content, Mapping) else None
    return content


def _shown(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def runner_of(douane: Cli, **rest: Any) -> Runner:
    """Return a new machine beside the work tree of *douane*."""
    folder = douane.cwd.parent / "runner"
    shutil.rmtree(folder, ignore_errors=True)
    return Runner(douane, folder, **rest)
