import CGLPK

/// GLPK's part of a thread: its memory and its messages.
///
/// GLPK keeps one environment a thread. It is made by the first program and freed with the thread's last one (or with the
/// thread), so nobody needs this type to be safe; it keeps the environment across many short-lived programs,
/// listens to GLPK's messages, and limits GLPK's memory.
public enum GLPKEnvironment {
  /// GLPK's version, for example "5.0".
  public static var version: String { String(cString: cglpk_version()) }

  /// Bytes that GLPK holds on this thread.
  public static var memoryInUse: Int { Int(cglpk_memory_in_use()) }

  /// Whether GLPK has anything on this thread, be it empty.
  public static var isOpen: Bool { cglpk_is_open() != 0 }

  /// Keeps this thread's environment while `body` runs, and frees it after the outermost call.
  ///
  /// - Parameters:
  ///   - memoryLimit: the most megabytes GLPK may hold on this thread while `body` runs, 1 or more. More is a
  ///     fault of the call that asked for it.
  ///   - messages: takes GLPK's messages while `body` runs; it must not use programs of this thread. Without it
  ///     GLPK is silent.
  /// - Throws: what `body` throws.
  public static func withEnvironment<Result, Failure: Error>(
    memoryLimit: Int? = nil, messages: ((String) -> Void)? = nil, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cglpk_enter()
    defer { cglpk_leave() }
    if let memoryLimit { _ = cglpk_set_memory_limit(Int32(clamping: max(1, memoryLimit))) }
    defer { if memoryLimit != nil { _ = cglpk_set_memory_limit(0) } }
    guard let messages else { return try body() }
    let listener = MessageListener(messages)
    let outer = MessageListener.current
    MessageListener.current = listener
    defer { MessageListener.current = outer }
    return try body()
  }
}

/// Who hears this thread's GLPK messages. It lives on one thread and is known to the C side by address.
private final class MessageListener {
  let hear: (String) -> Void

  init(_ hear: @escaping (String) -> Void) { self.hear = hear }

  /// The listener of this thread.
  static var current: MessageListener? {
    get {
      cglpk_message_context().map { Unmanaged<MessageListener>.fromOpaque($0).takeUnretainedValue() }
    }
    set {
      guard let newValue else { return cglpk_set_message_handler(nil, nil) }
      cglpk_set_message_handler(
        { context, text in
          guard let context, let text else { return }
          Unmanaged<MessageListener>.fromOpaque(context).takeUnretainedValue().hear(String(cString: text))
        }, Unmanaged.passUnretained(newValue).toOpaque())
    }
  }
}
