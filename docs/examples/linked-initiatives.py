"""The initiatives that an official or a body is linked to, each with the reason.

Needs Python 3.9 or newer and nothing else:

    python3 docs/examples/linked-initiatives.py official:chang-wei http://127.0.0.1:4000
"""

import json
import sys
import urllib.error
import urllib.request

QUERY = """
query LinkedInitiatives($id: ID!, $first: Int!, $after: String) {
  linkedInitiatives(id: $id, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { sentence node { id name status } }
  }
}
"""


class ApiError(Exception):
    """What the API refuses, with its code: BAD_INPUT, UNKNOWN_ENTITY, LIMIT_EXCEEDED, ..."""

    def __init__(self, fault):
        super().__init__(f"{fault['extensions']['code']}: {fault['message']}")
        self.code = fault["extensions"]["code"]


def ask(server, query, variables):
    """The data of an answer; raises ApiError for the first fault."""
    request = urllib.request.Request(
        f"{server}/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"content-type": "application/json", "accept": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise ApiError(answer["errors"][0])
    return answer["data"]


def linked_initiatives(server, entity, page_size=100):
    """All links of the entity, strongest first, page by page."""
    after = None
    while True:
        variables = {"id": entity, "first": page_size, "after": after}
        page = ask(server, QUERY, variables)["linkedInitiatives"]
        yield from page["edges"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    entity = sys.argv[1] if len(sys.argv) > 1 else "official:chang-wei"
    server = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:4000"
    try:
        for edge in linked_initiatives(server, entity):
            print(f"{edge['node']['name']}\n    {edge['sentence']}")
    except ApiError as error:
        sys.exit(str(error))
