from datetime import datetime

from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Entry(Base):
    __tablename__ = "entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(index=True)
    work: Mapped[str]
    notes: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(default=datetime.now)


engine = create_engine("sqlite:///farm-diary.db")
Base.metadata.create_all(engine)
Session = sessionmaker(engine)
