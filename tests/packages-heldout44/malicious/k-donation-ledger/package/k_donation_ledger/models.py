from datetime import date

from pydantic import BaseModel, Field


class Gift(BaseModel):
    donor: str = Field(min_length=1, max_length=120)
    cents: int = Field(gt=0)
    purpose: str = "general"
    on: date
