import Foundation

/// Prints HTML pages to PDF with a browser of the Chromium family that is on this computer.
///
/// The browser runs without a window, in a profile of its own that is removed afterwards. Nothing else is started or kept.
public struct PagePrinter: Sendable {
  /// The variable of the environment that names the browser to use; when it is set, no other is looked for.
  public static let variable = "FLEXMATRIX_CHROMIUM"

  /// The browser's program.
  public let browser: URL

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
  ]
  private static let applications = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ]
  /// Seconds after which a browser that does not end is stopped.
  private static let patience = 120.0

  /// A printer with the browser of this computer.
  ///
  /// - Parameter environment: where `PATH` and `FLEXMATRIX_CHROMIUM` are read.
  /// - Throws: `PagePrinterFailure.noBrowser` when there is none.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(PagePrinterFailure) {
    let named = environment[Self.variable] ?? ""
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let places =
      named.isEmpty
      ? Self.names.flatMap { name in folders.map { "\($0)/\(name)" } } + Self.applications
      : [named]
    guard let found = places.first(where: FileManager.default.isExecutableFile) else { throw .noBrowser }
    browser = URL(fileURLWithPath: found)
  }

  /// The page as PDF, on the paper that its style asks for.
  ///
  /// - Parameter html: a page that needs nothing from outside.
  /// - Throws: `PagePrinterFailure.notPrinted` when the browser gives no PDF.
  public func pdf(of html: String) throws(PagePrinterFailure) -> Data {
    let store = FileManager.default
    let folder = store.temporaryDirectory.appending(path: "flexmatrix-\(UUID().uuidString)")
    defer { try? store.removeItem(at: folder) }
    let page = folder.appending(path: "page.html")
    let paper = folder.appending(path: "page.pdf")
    do {
      try store.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(html.utf8).write(to: page)
      try run(in: folder, page: page, paper: paper)
      let bytes = try Data(contentsOf: paper)
      guard bytes.starts(with: Data("%PDF-".utf8)) else { throw PagePrinterFailure.notPrinted(browser: browser) }
      return bytes
    } catch {
      throw .notPrinted(browser: browser)
    }
  }

  private func run(in folder: URL, page: URL, paper: URL) throws {
    let process = Process()
    process.executableURL = browser
    process.arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
      "--user-data-dir=\(folder.appending(path: "profile").path)", "--no-pdf-header-footer",
      "--print-to-pdf=\(paper.path)",
    ]
    // Chromium's sandbox refuses to run as root, as in containers.
    if geteuid() == 0 { process.arguments?.append("--no-sandbox") }
    process.arguments?.append(page.absoluteString)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + Self.patience) == .timedOut {
      process.terminate()
      throw PagePrinterFailure.notPrinted(browser: browser)
    }
  }
}
