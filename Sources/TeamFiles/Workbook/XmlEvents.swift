import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML text, one after another, names without prefix.
final class XmlEvents: NSObject, XMLParserDelegate {
  private let onStart: (String, [String: String]) -> Void
  private let onEnd: (String) -> Void
  private let onText: (String) -> Void

  /// Whether the text was well formed; the closures are called as its elements begin and end and their text comes by.
  static func read(
    _ data: Data, start: @escaping (String, [String: String]) -> Void, end: @escaping (String) -> Void = { _ in },
    text: @escaping (String) -> Void = { _ in }
  ) -> Bool {
    // No part of a workbook declares entities; those that do, do harm.
    if data.range(of: Data("<!DOCTYPE".utf8)) != nil || data.range(of: Data("<!ENTITY".utf8)) != nil { return false }
    let events = XmlEvents(start, end, text)
    let parser = XMLParser(data: data)
    parser.shouldResolveExternalEntities = false
    parser.delegate = events
    return parser.parse()
  }

  private init(
    _ start: @escaping (String, [String: String]) -> Void, _ end: @escaping (String) -> Void,
    _ text: @escaping (String) -> Void
  ) {
    onStart = start
    onEnd = end
    onText = text
  }

  private func plain(_ name: String) -> String {
    name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    onStart(plain(elementName), attributes)
  }

  func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
    onEnd(plain(elementName))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { onText(string) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { onText(String(decoding: block, as: UTF8.self)) }
}
