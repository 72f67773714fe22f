import git

from .limits import clip


class History:
    def __init__(self, path: str):
        self.repo = git.Repo(path)

    def log(self, n: int) -> list[str]:
        return [f"{c.hexsha[:10]} {c.authored_datetime:%Y-%m-%d} {c.summary}" for c in self.repo.iter_commits(max_count=n)]

    def diff(self, target: str, context: int) -> str:
        return clip(self.repo.git.diff(f"--unified={int(context)}", target))

    def file(self, revision: str, path: str) -> str:
        blob = self.repo.commit(revision).tree / path
        return clip(blob.data_stream.read().decode("utf-8", "replace"))
