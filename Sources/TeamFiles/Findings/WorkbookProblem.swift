/// Why a workbook cannot be opened.
public enum WorkbookProblem: Hashable, Sendable {
  /// Not a ZIP archive with a workbook in it.
  case notAWorkbook
  /// Protected with a password, or the older format XLS.
  case protectedOrOld
  /// Parts are damaged.
  case damaged(part: String)
  /// Unpacked it would be larger than is sensible.
  case tooLarge(limit: Int)
}
