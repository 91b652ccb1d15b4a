/** pdf.js with its worker out of the program's own files: loaded when a document is first shown, from no network. */
import type * as Pdfjs from "pdfjs-dist";
import type { PDFDocumentProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

export async function openPdf(bytes: Uint8Array): Promise<{ pdf: PDFDocumentProxy; lib: typeof Pdfjs }> {
  const lib = await import("pdfjs-dist");
  lib.GlobalWorkerOptions.workerSrc = workerUrl;
  // The document holds its fonts and no picture in a foreign format: nothing else is ever fetched. Its warnings are of
  // previews that were left while they were read, which is no fault.
  const wanted = { data: bytes, useWorkerFetch: false, enableXfa: false, verbosity: lib.VerbosityLevel.ERRORS };
  const pdf = await lib.getDocument(wanted).promise;
  return { pdf, lib };
}
