#!/usr/bin/env python3
"""Lists, creates, pauses, resumes, fires and deletes tasks. Needs nothing but Python 3.

    examples/tasks.py [--api http://localhost:4000] list
    examples/tasks.py create "Morning report" "0 9 * * 1-5" http://127.0.0.1:4001/ --zone Europe/Berlin
    examples/tasks.py pause|resume|run|delete <id>
"""

import argparse
import json
import sys
import urllib.error
import urllib.request


def main():
    arguments = parse_arguments()
    ask = lambda method, path, body=None: request(arguments.api, method, path, body)
    if arguments.command == "list":
        for task in all_tasks(ask):
            print(task["id"], task["status"], task["nextRunAt"] or "paused", task["name"], sep="  ")
    elif arguments.command == "create":
        task = {"name": arguments.name, "schedule": arguments.schedule, "webhookUrl": arguments.url}
        print(ask("POST", "/api/tasks", {**task, "timeZone": arguments.zone})[0]["id"])
    elif arguments.command == "delete":
        ask("DELETE", f"/api/tasks/{arguments.id}")
    else:
        print(json.dumps(ask("POST", f"/api/tasks/{arguments.id}/{arguments.command}")[0], indent=2))


def all_tasks(ask):
    """Page by page: the Link header names the next one."""
    path = "/api/tasks?first=100"
    while path:
        page, headers = ask("GET", path)
        yield from page["tasks"]
        links = [link.strip() for link in (headers["link"] or "").split(", ")]
        path = next((link[1 : link.index(">")] for link in links if link.endswith('rel="next"')), None)


def request(api, method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(api + path, data, {"content-type": "application/json"}, method=method)
    try:
        with urllib.request.urlopen(asked) as answer:
            text = answer.read()
            return (json.loads(text) if text else None), answer.headers
    except urllib.error.HTTPError as error:
        sys.exit(json.load(error)["detail"])


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--api", default="http://localhost:4000")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list")
    create = commands.add_parser("create")
    for name in ("name", "schedule", "url"):
        create.add_argument(name)
    create.add_argument("--zone", default="UTC")
    for name in ("pause", "resume", "run", "delete"):
        commands.add_parser(name).add_argument("id")
    return parser.parse_args()


if __name__ == "__main__":
    main()
