/** Mozilla's PDF.js, without a file for its worker: imported before it, the worker's code is found in this thread. */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'

export { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
