// How V8 is to compile in this process; set before anything else is loaded.
import v8 from 'node:v8'

/** The first V8 that has a middle compiler (Maglev, Node 22), and waits for the costly one of its own accord. */
const HAS_MAGLEV = 12
/** Bytes of bytecode run in a function before it is optimised; eight times V8's own number. */
const BUDGET = 540_000

// A pattern is compiled once and for all when it is first used, not read by an interpreter before: hundreds are used.
// Only how often the interpreter comes first may be set in a running process: patterns that Node itself has used by now
// keep their own count. Without its interpreter (--no-regexp-tier-up) they end one run in a thousand by a signal.
v8.setFlagsFromString('--regexp-tier-up-ticks=0')
// The program is broad: thousands of functions of which none is hot for long. Optimised as early as V8 would, a third of the
// processor's time goes into it, and much is thrown away again when the next release takes another branch.
if (Number.parseInt(process.versions.v8, 10) < HAS_MAGLEV) v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`)
