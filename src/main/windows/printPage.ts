import type { BrowserWindow } from 'electron'

/** In inches: 20 mm at the sides, room for the page number below. */
const MARGINS = { top: 0.7, bottom: 0.8, left: 0.79, right: 0.79 } as const
/** Chromium prints header and footer with its own styles, in which text has no size. */
const FOOTER = `<div style="width: 100%; padding: 0 20mm; display: flex; justify-content: space-between;
  font: 8pt sans-serif; color: #4f625f">
  <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`

/** The page as its print styles lay it out, as a PDF on A4 with page numbers. */
export function printPage(window: BrowserWindow, mostPages: number | undefined): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    pageSize: 'A4',
    ...(mostPages === undefined ? {} : { pageRanges: `1-${mostPages}` }),
    margins: MARGINS,
    // The background of the window would fill the margins; the print styles say which colours they need.
    printBackground: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: FOOTER,
  })
}
