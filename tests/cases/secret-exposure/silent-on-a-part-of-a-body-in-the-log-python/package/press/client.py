import logging

import httpx

from .settings import settings

log = logging.getLogger(__name__)


def enter():
    name, password = settings.account
    form = {"name": name, "password": password}
    log.info("entering with %d fields", len(form))
    return httpx.post("https://press.example/enter", data=form)
