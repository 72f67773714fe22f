import os
from functools import cache

from jira import JIRA


@cache
def board() -> JIRA:
    return JIRA(
        server=os.environ["JIRA_URL"],
        basic_auth=(os.environ["JIRA_USER"], os.environ["JIRA_API_TOKEN"]),
        options={"verify": True},
        timeout=15,
    )
