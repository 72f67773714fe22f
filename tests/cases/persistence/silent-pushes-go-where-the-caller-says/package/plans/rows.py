import os
import subprocess

import git as gitpython

HOME = "https://github.com/plans/{}.git"


def _git(folder, *words):
    return subprocess.run(["git", "-C", folder, *words], capture_output=True, text=True).stdout


def plan(folder, name):
    _git(folder, "remote", "set-url", "--add", "--push", "origin", name)
    _git(folder, "remote", "set-url", "--push", "origin", "no_push")
    _git(folder, "remote", "get-url", "--push", "--all", "origin")
    _git(folder, "config", "--get-all", "remote.origin.pushurl")
    token = os.environ["PLANS_TOKEN"]
    _git(folder, "remote", "set-url", "--push", "origin", f"https://x-access-token:{token}@github.com/{name}.git")
    repo = gitpython.Repo(folder)
    repo.remote("origin").add_url(name)
    repo.remote("origin").set_url(HOME.format(name))
    repo.create_remote("upstream", HOME.format("plans"))
    _git(folder, "fetch", "https://git.plans.example/plans.git")
    return "Add a mirror: git remote set-url --add --push origin https://git.plans.example/you.git"
