import type { Token } from '../../../text/tokens.ts'
import { Lattice } from './crf.ts'
import { Features, type Usage } from './features.ts'
import { KINDS, type Kind, SIZE } from './labels.ts'
import { loadModel, type Model } from './model.ts'
import { runsOf } from './runs.ts'

/** A name that the tagger sees, by places of tokens in the sentence. */
export interface Tagged {
  kind: Kind
  first: number
  /** Place of the token behind its last. */
  after: number
  /** Probability of its least certain token. */
  certainty: number
}

/** How much less a token is to be outside of all names when the best labelling is chosen: what is doubtful is shown too. */
const EAGERNESS = 0.7

/** Labels the names of sentences by a conditional random field over features of the words and of their use in the document. */
export class Tagger {
  private readonly features = new Features()
  private readonly lattice = new Lattice()

  constructor(
    private readonly usage: Usage,
    private readonly model: Model = loadModel(),
  ) {}

  /** The names of a sentence, in order. */
  tag(tokens: readonly Token[]): Tagged[] {
    const { features, lattice, model } = this
    const found: Tagged[] = []
    const runs = runsOf(tokens)
    if (runs.length) features.sentence(tokens, this.usage)
    for (const run of runs) {
      const length = run.after - run.first
      lattice.reset(length)
      for (let t = 0; t < length; t++) {
        features.at(run.first + t, run)
        for (let n = 0; n < features.count; n++) model.add(features.hashes[n], lattice.scores, t * SIZE)
      }
      for (let t = 0; t < length; t++) lattice.scores[t * SIZE] -= EAGERNESS
      const labels = lattice.best(length, model.transitions)
      if (labels.every((label) => label === 0)) continue
      for (let t = 0; t < length; t++) lattice.scores[t * SIZE] += EAGERNESS
      const all = lattice.sum(length, model.transitions)
      for (let t = 0; t < length; t++) {
        const kind = KINDS[labels[t]]
        if (!kind) continue
        const first = t
        let certainty = 1
        do {
          const n = t * SIZE + labels[t]
          certainty = Math.min(certainty, Math.exp(lattice.forward[n] + lattice.backward[n] - all))
          t++
        } while (t < length && labels[t] === labels[first] + 1)
        // What only joins names neither ends nor begins one.
        let after = run.first + t
        while (after > run.first + first && tokens[after - 1].kind !== 'name' && tokens[after - 1].kind !== 'number')
          after--
        if (after > run.first + first) found.push({ kind, first: run.first + first, after, certainty })
        t--
      }
    }
    return found
  }
}
