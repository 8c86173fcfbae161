import Testing

@testable import TeamModel

@Suite struct CalendarDateTests {
  @Test func `a day that does not exist is refused`() {
    #expect(CalendarDate("2027-02-29") == nil)
    #expect(CalendarDate("2028-02-29") != nil)
    #expect(CalendarDate("2027-1-1") == nil)
  }

  @Test func `day numbers go there and back`() {
    for number in stride(from: -700_000, through: 2_900_000, by: 997) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test func `months are added without leaving the month`() {
    #expect(CalendarDate("2027-01-31")!.adding(months: 1).description == "2027-02-28")
    #expect(CalendarDate("2027-11-15")!.adding(months: 3).description == "2028-02-15")
  }

  @Test func `a quarter runs until the day before the next`() {
    let horizon = Horizon(start: CalendarDate("2027-01-01")!, periods: 4, months: 3)
    #expect(horizon.lastDay(of: 1).description == "2027-03-31")
    #expect(horizon.firstDay(of: 4).description == "2027-10-01")
  }

  @Test func `tenure today counts whole periods`() {
    let horizon = Horizon(start: CalendarDate("2027-01-01")!, periods: 4, months: 3)
    #expect(CurrentSeat(member: "a", role: "r", since: CalendarDate("2025-10-01")!).tenure(at: horizon) == 5)
    #expect(CurrentSeat(member: "a", role: "r", since: CalendarDate("2025-10-02")!).tenure(at: horizon) == 4)
  }
}
