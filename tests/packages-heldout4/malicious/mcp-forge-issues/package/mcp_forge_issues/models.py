from pydantic import BaseModel, Field


class Issue(BaseModel):
    number: int
    title: str
    state: str = "open"
    labels: list[str] = Field(default_factory=list)


class NewIssue(BaseModel):
    title: str = Field(min_length=3, max_length=200)
    body: str = ""
