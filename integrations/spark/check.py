"""A real Spark: a standalone master with two workers on the loopback address; one is killed half-way.

    python check.py [RELEASES]

Needs PySpark, PyArrow, a JVM and Node.js. Every release has to be there once, with the bytes that the command itself
writes.
"""

import json
import subprocess
import sys
import time

import pyarrow.parquet as parquet

from cluster import COMMAND, Cluster, stop

RELEASES = int(sys.argv[1]) if len(sys.argv) > 1 else 400
PARTITIONS = 8


def main():
    rows = [{"id": f"r{n}", "text": "" if n == 7 else
             f"Report {n}\n\nGENEVA, March 3, 2021 - The agency sold {n + 1} kilograms of fruit for ${n + 2} million."}
            for n in range(RELEASES)]
    with Cluster(workers=2) as cluster:
        source, output = cluster.path("releases.ndjson"), cluster.path("facts")
        with open(source, "w") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
        started = time.time()
        job = cluster.submit(source, output, PARTITIONS)
        # The last stage is under way: some of its parts are done, others are being worked on.
        cluster.wait_for("job", "Finished task", PARTITIONS // 2 + 2)
        stop(cluster.workers.pop())
        print("one worker killed half-way")
        cluster.finish(job)
        took = time.time() - started
        compare(output, source, rows)
    print(f"{RELEASES} releases in {PARTITIONS} parts, {took:.0f} s: each there once, as the command itself writes it")


def compare(output, source, rows):
    got = parquet.read_table(output).to_pylist()
    with open(source, "rb") as given:
        whole = subprocess.run([*COMMAND, "--stream"], stdin=given, capture_output=True, check=True)
    expected = dict(zip((row["id"] for row in rows), whole.stdout.decode().splitlines()))
    names = [row["id"] for row in got]
    if len(names) != len(set(names)) or set(names) != set(expected):
        raise SystemExit(f"{len(names)} rows, {len(set(names))} of them different, of {len(expected)}")
    for row in got:
        value = json.loads(expected[row["id"]])
        if row["record"] is None:
            if value.get("error", {}).get("code") != row["error_code"]:
                raise SystemExit(f"{row['id']}: {row['error_code']} is not what the command says")
        elif row["record"] != expected[row["id"]]:
            raise SystemExit(f"{row['id']}: another record than the command's")


if __name__ == "__main__":
    main()
