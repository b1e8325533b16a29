#!/bin/sh
# Runs the fenced sh and python blocks under "## Review and correct" and "## Recipes" of the README, in their order, in a folder of their own.
# Needs jq, Python with pandas, and the duckdb command on the path.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$root/bin" "$root/fixtures" "$work"
awk -v out="$work" '
  /^## / {here = ($0 == "## Recipes" || $0 == "## Review and correct")}
  here && /^```(sh|python)$/ {kind = substr($0, 4); n++; file = sprintf("%s/%02d.%s", out, n, kind); next}
  /^```/ {file = ""}
  file {print > file}
' "$root/README.md"
cd "$work"
ran=0
for recipe in [0-9]*; do
  case $recipe in
    *.sh) run="sh -eu $recipe" ;;
    *.python) run="python3 $recipe" ;;
  esac
  $run > output
  test -s output || { echo "recipe $recipe printed nothing"; exit 1; }
  ran=$((ran + 1))
done
echo "$ran recipes ran"
