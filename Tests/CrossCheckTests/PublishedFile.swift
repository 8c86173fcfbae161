import Foundation

/// The content of a file of published problems.
func published(_ path: String) throws -> Data {
  try Data(
    contentsOf: (Bundle.module.resourceURL ?? Bundle.module.bundleURL).appendingPathComponent("Published/\(path)"))
}
