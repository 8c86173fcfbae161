import Foundation

/// Why a page could not be printed to PDF.
public enum PagePrinterFailure: Error, Hashable, Sendable {
  /// There is no browser of the Chromium family on this computer.
  case noBrowser
  /// The browser ran and gave no PDF.
  case notPrinted(browser: URL)
}
