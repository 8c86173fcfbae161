import Foundation
import Testing

@testable import Reports

/// Colours that can be told from what they stand on: WCAG 2.2, level AA.
@Suite struct PagePaletteTests {
  static let palettes = ["light": PagePalette.light, "dark": PagePalette.dark]

  private func lightness(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { (shift: Int) -> Double in
      let part = Double((value >> shift) & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (a, b) = (try lightness(a), try lightness(b))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test(arguments: palettes.keys.sorted()) func `text has a contrast of 4.5 to 1`(name: String) throws {
    let palette = try #require(Self.palettes[name])
    for (text, grounds) in PagePalette.textOnGround {
      for ground in grounds {
        let found = try contrast(palette[text], palette[ground])
        #expect(found >= 4.5, "\(name): \(text) on \(ground) is \(found)")
      }
    }
  }

  @Test(arguments: palettes.keys.sorted()) func `shapes have a contrast of 3 to 1`(name: String) throws {
    let palette = try #require(Self.palettes[name])
    for (shape, grounds) in PagePalette.shapeOnGround {
      for ground in grounds {
        let found = try contrast(palette[shape], palette[ground])
        #expect(found >= 3, "\(name): \(shape) on \(ground) is \(found)")
      }
    }
  }

  @Test func `every colour is named by day and by night, and nothing on the page names another`() throws {
    for palette in Self.palettes.values {
      for role in PagePalette.Role.allCases {
        #expect(palette[role].contains(/^#[0-9a-f]{6}$/) && palette[role] != "#000000")
      }
    }
    let html = HTMLReport(team: Samples.team, proposals: [Samples.balanced, Samples.steady]).html
    let named = html.matches(of: /#[0-9a-f]{6}\b/).map { String($0.output) }
    let known = PagePalette.Role.allCases.flatMap { role in Self.palettes.values.map { $0[role] } }
    #expect(Set(named).isSubset(of: known))
    let used = Set(html.matches(of: /var\(--([a-z0-9]+)\)/).map { String($0.output.1) })
    #expect(used.isSubset(of: Set(PagePalette.Role.allCases.map(\.rawValue))))
  }
}
