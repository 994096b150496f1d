import Glibc
public import LetterSource

/// The machine that the tool runs on.
public enum Machine {
  /// The processors that are online, at least 1.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The day, by the machine's clock and time zone.
  public static var today: CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&now, &parts)
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    let date = CalendarDate(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day))
    return date ?? CalendarDate(year: 1970, month: 1, day: 1)!
  }
}
