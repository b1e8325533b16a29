"""What a peer tells at its end, on standard error, in the words of the scripts beside it."""

import json
import resource
import sys
import time


def tell(since, started, found):
    end = time.perf_counter()
    used = resource.getrusage(resource.RUSAGE_SELF)
    times = {"start": started - since, "work": end - started, "cpu": used.ru_utime + used.ru_stime}
    told = {key: value * 1000 for key, value in times.items()}
    print(json.dumps({**told, "peak": used.ru_maxrss, "found": found}), file=sys.stderr)
