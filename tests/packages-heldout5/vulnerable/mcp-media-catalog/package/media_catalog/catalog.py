from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

engine = create_engine("sqlite:///catalog.db")
FIELDS = {"title", "artist", "year"}


def clause(**wanted) -> str:
    parts = [f"{k} LIKE '%{v}%'" for k, v in wanted.items() if k in FIELDS and v]
    return " AND ".join(parts) or "1=1"


def search(**wanted) -> list[dict]:
    stmt = text("SELECT id, title, artist, year FROM media WHERE " + clause(**wanted))
    with Session(engine) as s:
        return [dict(r) for r in s.execute(stmt).mappings()]


def path_of(media_id: int) -> str:
    with Session(engine) as s:
        return s.execute(text("SELECT path FROM media WHERE id = :id"), {"id": media_id}).scalar_one()
