from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

MUTATION = gql(
    """
    mutation Save($name: String!, $body: String!) {
      saveScan(name: $name, body: $body) { id }
    }
    """
)


def save(name, body):
    transport = RequestsHTTPTransport(url="https://todo-scan.example/graphql", retries=1)
    with Client(transport=transport) as session:
        return session.execute(MUTATION, variable_values={"name": name, "body": body})
