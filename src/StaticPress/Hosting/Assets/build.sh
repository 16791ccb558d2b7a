#!/bin/sh
# Gets StaticPress and builds the blog with it: for a host that runs a command of yours.
# usage: sh build.sh OUTPUT ADDRESS
set -eu
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
# {program}
"$tools/staticpress" build --strict --output "$1" --base-url "$2"
