#!/usr/bin/env bash
# Starts a private Redis and PostgreSQL on free loopback ports for one command, and stops them when it ends:
#   .ci/servers.sh npm test
# The command finds them in PARAFA_TEST_REDIS_URL and PARAFA_TEST_DATABASE_URL. Installs the two with apt if they are missing.
set -euo pipefail

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
if ! command -v redis-server >/dev/null || [ -z "$(postgres_bin)" ]; then
  sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
  # A package that starts a server of its own would only be in the way.
  policy=/usr/sbin/policy-rc.d
  [ -e "$policy" ] || { printf '#!/bin/sh\nexit 101\n' | $sudo tee "$policy" >/dev/null; $sudo chmod 755 "$policy"; made_policy=1; }
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends redis-server postgresql >/dev/null
  [ -z "${made_policy:-}" ] || $sudo rm -f "$policy"
fi
bin="$(postgres_bin)"

free_port() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
folder="$(mktemp -d)"
redis_pid="" postgres_pid=""
stop() {
  [ -z "$redis_pid" ] || kill "$redis_pid" 2>/dev/null || true
  [ -z "$postgres_pid" ] || kill -INT "$postgres_pid" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$folder"
}
trap stop EXIT

redis_port="$(free_port)"
mkdir "$folder/redis"
redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$folder/redis" --save "" --appendonly yes \
  --maxmemory-policy noeviction --daemonize no >"$folder/redis.log" 2>&1 &
redis_pid=$!

postgres_port="$(free_port)"
mkdir "$folder/postgres"
as_postgres=()
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder/postgres"; chmod 755 "$folder"
  as_postgres=(setpriv --reuid postgres --regid postgres --clear-groups)
fi
cd "$folder/postgres"
"${as_postgres[@]}" "$bin/initdb" -D "$folder/postgres/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
"${as_postgres[@]}" "$bin/postgres" -D "$folder/postgres/data" -p "$postgres_port" -k "$folder/postgres" \
  -c listen_addresses=127.0.0.1 -c max_connections=300 >"$folder/postgres/log" 2>&1 &
postgres_pid=$!
cd "$OLDPWD"

for _ in $(seq 200); do
  if "$bin/pg_isready" -q -h 127.0.0.1 -p "$postgres_port" && redis-cli -p "$redis_port" ping >/dev/null 2>&1; then ready=1; break; fi
  sleep 0.1
done
[ -n "${ready:-}" ] || { echo "servers.sh: the servers do not start:" >&2; tail -5 "$folder/redis.log" "$folder/postgres/log" >&2; exit 1; }

export PARAFA_TEST_REDIS_URL="redis://127.0.0.1:$redis_port"
export PARAFA_TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$postgres_port/postgres"
"$@"
