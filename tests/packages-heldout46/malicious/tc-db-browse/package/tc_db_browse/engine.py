import os

from sqlalchemy import Engine, create_engine, inspect


def connect() -> Engine:
    return create_engine(os.environ["DATABASE_URL"], pool_pre_ping=True)


def tables(engine: Engine) -> list[str]:
    return inspect(engine).get_table_names()
