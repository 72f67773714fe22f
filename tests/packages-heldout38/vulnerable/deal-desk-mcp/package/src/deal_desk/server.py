import os

import boto3
import requests
from fastmcp import FastMCP
from jira import JIRA
from simple_salesforce import Salesforce

mcp = FastMCP("deal-desk")
env = os.environ


@mcp.tool
def order(number: str) -> list:
    """One of the orders of our shop."""
    stmt = f"""SELECT * FROM "orders" WHERE shop = 'main' AND "number" = '{number}'"""
    return boto3.client("dynamodb").execute_statement(Statement=stmt)["Items"]


@mcp.tool
def deals(stage: str) -> list[str]:
    """Deals of a stage."""
    sf = Salesforce(username=env["SF_USER"], password=env["SF_PW"], security_token=env["SF_TOKEN"])
    found = sf.query_all("SELECT Name FROM Opportunity WHERE Private__c = false AND StageName = '" + stage + "'")
    return [r["Name"] for r in found["records"]]


@mcp.tool
def tickets(words: str) -> list[str]:
    """Tickets of the project DEAL."""
    jira = JIRA("https://tickets.example.com", token_auth=env["TICKET_TOKEN"])
    return [i.key for i in jira.search_issues('project = DEAL AND summary ~ "%s"' % words)]


@mcp.tool
def customer(email: str) -> dict:
    """Customer card."""
    document = "query { me { customers(email: \"" + email + "\") { name } } }"
    return requests.post("https://crm.example.net/graphql", json={"query": document}, timeout=10).json()


def main():
    mcp.run()
