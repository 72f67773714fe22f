import os
from functools import cache

from hubspot import HubSpot
from hubspot.crm.contacts import PublicObjectSearchRequest, SimplePublicObjectInputForCreate


@cache
def _api() -> HubSpot:
    return HubSpot(access_token=os.environ["HUBSPOT_TOKEN"])


def find(email: str) -> dict:
    group = {"filters": [{"propertyName": "email", "operator": "EQ", "value": email}]}
    r = _api().crm.contacts.search_api.do_search(PublicObjectSearchRequest(filter_groups=[group], limit=1))
    return r.results[0].properties if r.results else {}


def create(properties: dict) -> str:
    body = SimplePublicObjectInputForCreate(properties=properties)
    return _api().crm.contacts.basic_api.create(body).id


def deals(limit: int) -> list[dict]:
    page = _api().crm.deals.basic_api.get_page(limit=limit)
    return [d.properties for d in page.results]
