/// The version of the program.
enum Version {
  /// As `flexmatrix --version` prints it.
  static let current = "0.1.0"
}
