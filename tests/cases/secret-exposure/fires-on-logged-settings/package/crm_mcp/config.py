import os


def load() -> dict:
    return {"url": os.environ["CRM_URL"], "token": os.environ["CRM_TOKEN"]}
