"""Extracts a corpus on Spark: rows of (id, text or html, reference_date) in, facts as Parquet out.

    spark-submit job.py --input releases.parquet --output facts [--extract "node /opt/extract/bin/extract.js"]

Each partition is piped through one `extract --stream`, so a machine needs Node.js and the package, and nothing else. A
record comes back for every row, or an error in its place: nothing is lost, and since Spark runs a lost partition again
from its input and commits the output of one try only, nothing is doubled.
"""

import argparse
import json
import shlex
import subprocess
import threading

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import LongType, StringType, StructField, StructType

SCHEMA = StructType(
    [
        StructField("id", StringType(), False),
        StructField("record", StringType()),
        StructField("error_code", StringType()),
        StructField("error_message", StringType()),
        StructField("bytes", LongType()),
    ]
)


def extract_partition(command):
    """A function that gives a Row of SCHEMA for each row with `id` and `text` or `html`, in order."""

    def run(rows):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        sent = []
        failure = []

        def feed():
            try:
                for row in rows:
                    line = {k: v for k, v in row.asDict().items() if v is not None}
                    line["id"] = str(line["id"])
                    encoded = json.dumps(line).encode() + b"\n"
                    sent.append((line["id"], len(encoded)))
                    process.stdin.write(encoded)
                    process.stdin.flush()
            except BaseException as error:  # told by the thread that reads
                failure.append(error)
            finally:
                process.stdin.close()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        done = 0
        try:
            for line in process.stdout:
                name, size = sent[done]
                sent[done] = None
                done += 1
                value = json.loads(line)
                error = value.get("error") or {}
                record = None if error else line.decode().rstrip("\n")
                yield Row(name, record, error.get("code"), error.get("message"), size)
            feeder.join()
            if failure:
                raise failure[0]
            # The task fails, and Spark runs the partition again.
            if process.wait() != 0 or done != len(sent):
                raise RuntimeError(f"extract ended with {process.returncode} after {done} of {len(sent)} releases")
        finally:
            process.kill()

    return run


def extract(frame, command):
    """The records of a frame with the columns `id`, `text` or `html`, and perhaps `reference_date`."""
    columns = [c for c in ("id", "text", "html", "reference_date") if c in frame.columns]
    return frame.sparkSession.createDataFrame(
        frame.select(columns).rdd.mapPartitions(extract_partition(command)), SCHEMA
    )


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--input", required=True, help="Parquet, or NDJSON where it ends in .ndjson or .jsonl")
    options.add_argument("--output", required=True, help="a folder for Parquet")
    options.add_argument("--extract", default="extract", help="how the command is called on a worker")
    options.add_argument("--partitions", type=int, help="parts that the input is cut into (default: as Spark reads it)")
    options.add_argument("--only", help="fields, comma-separated")
    given = options.parse_args()
    command = [*shlex.split(given.extract), "--stream", "--jobs", "1"]
    if given.only:
        command += ["--only", given.only]
    spark = SparkSession.builder.appName("extract").getOrCreate()
    is_json = given.input.endswith((".ndjson", ".jsonl"))
    frame = spark.read.json(given.input) if is_json else spark.read.parquet(given.input)
    if given.partitions:
        frame = frame.repartition(given.partitions)
    extract(frame, command).write.mode("overwrite").parquet(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
