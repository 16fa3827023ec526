#!/usr/bin/env bash
# Puts a task, edits it without overwriting anybody, fires it, and looks at its attempts: REST by curl.
#   examples/curl.sh [http://localhost:4000] [http://127.0.0.1:4001/]
set -euo pipefail
api=${1:-http://localhost:4000}
webhook=${2:-http://127.0.0.1:4001/}
task=$api/api/tasks/by-key/examples%2Fcurl
headers=$(mktemp)
trap 'rm -f "$headers"' EXIT

# Asked again, it edits the task of this key instead of making a second one.
curl -sS --fail-with-body -X PUT "$task" -D "$headers" -H 'content-type: application/json' -d @- <<JSON
{ "name": "From curl.sh", "schedule": "@hourly", "webhookUrl": "$webhook", "payload": { "hello": "world" } }
JSON
echo

# The ETag says which edit is meant; had somebody else edited the task since, this would answer 412 and the task as it is.
etag=$(sed -n 's/^etag: *//ip' "$headers" | tr -d '\r')
address=$api$(sed -n 's/^location: *//ip' "$headers" | tr -d '\r')
curl -sS --fail-with-body -X PATCH "$address" -H "if-match: $etag" -H 'content-type: application/json' -d '{ "maxRetry": 1 }'
echo

curl -sS --fail-with-body -X POST "$address/run"
echo

curl -sS --fail-with-body "$address/logs?first=5"
echo
