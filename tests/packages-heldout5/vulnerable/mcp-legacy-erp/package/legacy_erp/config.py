import os
from functools import cached_property


def flag(name: str, default: bool = False) -> bool:
    return os.environ.get(name, str(default)).strip().lower() in ("1", "true", "yes")


class Config:
    @cached_property
    def base(self) -> str:
        return os.environ["ERP_URL"].rstrip("/")

    @cached_property
    def login(self) -> tuple[str, str]:
        return os.environ["ERP_USER"], os.environ["ERP_PASSWORD"]

    @cached_property
    def check_certificates(self) -> bool:
        return flag("ERP_VERIFY", default=False)


config = Config()
