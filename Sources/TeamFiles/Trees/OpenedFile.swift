import Foundation

/// A file that can be read without waiting for ever: not a pipe to which nobody writes, and not a terminal.
struct OpenedFile {
  let handle: FileHandle
  /// What was read to see whether anything comes; it belongs before the rest.
  let first: Data

  /// Opens a file; nil where it cannot be read or where nothing would ever come.
  init?(_ url: URL) {
    let descriptor = open(url.path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, isatty(descriptor) == 0 else { return nil }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFIFO || kind == S_IFSOCK else {
      first = Data()
      return
    }
    // Without a writer a read ends at once with nothing; with one that is still busy it says to try again.
    var byte: UInt8 = 0
    let count = read(descriptor, &byte, 1)
    guard count > 0 || (count < 0 && errno == EAGAIN) else { return nil }
    first = count > 0 ? Data([byte]) : Data()
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }
}
