import os
from importlib.resources import files

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine


class Migrations:
    def __init__(self) -> None:
        self._config = Config()
        self._config.set_main_option("script_location", str(files(__package__) / "migrations"))
        self._url = os.environ.get("DATABASE_URL", "sqlite:///app.db")
        self._config.set_main_option("sqlalchemy.url", self._url.replace("%", "%%"))

    def current(self) -> str | None:
        with create_engine(self._url).connect() as con:
            return MigrationContext.configure(con).get_current_revision()

    def pending(self) -> list[str]:
        script = ScriptDirectory.from_config(self._config)
        revisions = script.iterate_revisions("head", self.current() or "base")
        return [r.revision for r in revisions][::-1]

    def upgrade(self, revision: str) -> None:
        command.upgrade(self._config, revision)
