"""A real Spark: a standalone master with two workers on the loopback address; one is killed half-way.

    python check.py [RELEASES]

Needs PySpark, a JVM and Node.js. Every release has to be there once, with the bytes that the command itself writes.
"""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
COMMAND = f"node {PROJECT / 'bin' / 'extract.js'}"
RELEASES = int(sys.argv[1]) if len(sys.argv) > 1 else 400
PARTITIONS = 8


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def start(env, name, *args):
    log = open(os.path.join(env["SPARK_LOG_DIR"], name), "wb")
    spark_class = os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-class")
    return subprocess.Popen([spark_class, *args], env=env, stdout=log, stderr=log, start_new_session=True)


def wait_for(path, text, count=1, seconds=600):
    end = time.time() + seconds
    while time.time() < end:
        if os.path.exists(path) and open(path, errors="replace").read().count(text) >= count:
            return
        time.sleep(0.2)
    raise SystemExit(f"{text!r} never came:\n{open(path, errors='replace').read()[-3000:]}")


def stop(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    except ProcessLookupError:
        pass


def main():
    work = tempfile.mkdtemp(prefix="extract-spark-")
    env = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOG_DIR": work, "PYSPARK_PYTHON": sys.executable,
           "SPARK_WORKER_DIR": work, "SPARK_NO_DAEMONIZE": "1"}
    rows = [{"id": f"r{n}", "text": "" if n == 7 else
             f"Report {n}\n\nGENEVA, March 3, 2021 - The agency sold {n + 1} kilograms of fruit for ${n + 2} million."}
            for n in range(RELEASES)]
    source = os.path.join(work, "releases.ndjson")
    with open(source, "w") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    port = free_port()
    url = f"spark://127.0.0.1:{port}"
    deploy = "org.apache.spark.deploy"
    running = [start(env, "master", f"{deploy}.master.Master", "--host", "127.0.0.1", "--port", str(port),
                     "--webui-port", str(free_port()))]
    try:
        wait_for(os.path.join(work, "master"), "I have been elected leader")
        for n in (1, 2):
            running.append(start(env, f"worker{n}", f"{deploy}.worker.Worker", "--host", "127.0.0.1", "--cores", "1",
                                 "--memory", "1g", "--webui-port", str(free_port()), url))
        wait_for(os.path.join(work, "master"), "Registering worker", 2)
        output = os.path.join(work, "facts")
        submit = os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-submit")
        log = os.path.join(work, "job")
        started = time.time()
        job = subprocess.Popen(
            [submit, "--master", url, "--executor-memory", "512m", "--executor-cores", "1",
             "--conf", "spark.ui.enabled=false", str(HERE / "job.py"), "--input", source, "--output", output,
             "--extract", COMMAND, "--partitions", str(PARTITIONS)],
            env=env, stdout=open(log, "wb"), stderr=subprocess.STDOUT)
        # The last stage is under way: some of its parts are done, others are being worked on.
        wait_for(log, "Finished task", PARTITIONS // 2 + 2)
        stop(running.pop())
        print("one worker killed half-way")
        if job.wait(600) != 0:
            raise SystemExit(f"the job failed:\n{open(log, errors='replace').read()[-4000:]}")
        took = time.time() - started
        compare(output, source, rows)
        print(f"{RELEASES} releases in {PARTITIONS} parts, {took:.0f} s: each there once, as the command itself writes it")
    finally:
        for process in running:
            stop(process)


def compare(output, source, rows):
    import pyarrow.parquet as parquet

    got = parquet.read_table(output).to_pylist()
    whole = subprocess.run([*COMMAND.split(), "--stream"], stdin=open(source, "rb"), capture_output=True, check=True)
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
