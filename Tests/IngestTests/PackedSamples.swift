/// Small archives of two lines of bug 503139, in base64; written by gzip, bzip2, xz, zstd, lz4, tar, zip.
enum PackedSamples {
  /// In each compressed file, and the hypervisor's log in each archive.
  static let hypervisorLine = "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.\n"
  /// The guest's log in each archive.
  static let guestLine = "netfront: rx->offset: 0, size: 4294967295\n"

  static let gzip =
    "H4sIAAAAAAACA9OIcPXTVEgvSswriS9JTMpJ1Uu2MjQ0MbVKMVBISS0uycxLLMnMz1NIK0rMTVVIgwKFzLyy"
    + "xJzMFD0uABmq+plAAAAA"

  static let bzip2 =
    "QlpoOTFBWSZTWUSiQccAAAPfgAQQQGFmEAIBAEC/p50AIABBE0RtRoxHqek00bSGMAAAAAjyS2rynR4ziEqc"
    + "GZqGFDmqeyre52Zkx27R+gCwaIEtZLgnfi7kinChIIlEg44="

  static let xz =
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AA/AD5dABQWBKT+58i0HHCci1LZV2Q8ce5S22XgazjHEt/ApnO1"
    + "uA/zamaRUZRptEQdTEEU6oWrVJU/3nS6915kZAAAAAAABCCtAkfIuy8AAVpAZUEOFh+2830BAAAAAARZWg=="

  static let zstd =
    "KLUv/SRAAQIAKFhFTikgZ3JhbnRfdGFibGUuYzoxMTQ1OmQwIGRlc3RpbmF0aW9uIGZyYW1lIGZmZmZmZmZm"
    + "IGludmFsaWQuCoSqBUA="

  static let lz4 =
    "BCJNGGRApz4AAADzIChYRU4pIGdyYW50X3RhYmxlLmM6MTE0NTpkMCBkZXN0aW5hdGlvbiBmcmFtZSBmAQCg"
    + "IGludmFsaWQuCgAAAAByVBNN"

  static let tar =
    "H4sIAAAAAAACA+3WP0vDQBjH8VAXcXZxMnvbS+68XGlBUbCQpBbEPy+g0iQW2qbkEtGuUlB8BYKvwFHQydGl"
    + "EnAovhQXJ89uBtemWH+f5bmbbnj4wnXDQBrabJmK4Hw6lez85SwqptB0S8tBIuNWpJ7U/qfu9/6DxJMxafc8"
    + "Gcxl/xb7uX9KTUvt38T+Z67vxX4U9uOaHp2Xt0Lfl546myVddoZeTeesyquiwqrWigaL2v/pxcCLzjoyjIi6"
    + "k2CYb/+Uikz/jPEN9J+H9Zvl6SwsTa4GH5Mj23DT4rXh7L06740nxjl9dOm+7ZTJOG2UxunboV100+axfVkY"
    + "pc8PL3fp6ibR1u4/b7cR01/t/6C+s9usk157Xv8/K9O/SQX6z0XrJExiZAAAAAAAAAAAAAAAAACwEL4ATU3H"
    + "TgAoAAA="

  static let zip =
    "UEsDBBQAAAAIAAAAIVwpbdcHKgAAACoAAAALAAAAZ3Vlc3QuZG1lc2fLSy1JK8rPK7FSKKrQtctPSytOBbIN"
    + "dBSKM6tSrRRMjCxNLM3MjSxNuQBQSwMEFAAAAAgAAAAhXBmq+pk8AAAAQAAAAA4AAABoeXBlcnZpc29yLmxv"
    + "Z9OIcPXTVEgvSswriS9JTMpJ1Uu2MjQ0MbVKMVBISS0uycxLLMnMz1NIK0rMTVVIgwKFzLyyxJzMFD0uAFBL"
    + "AQIUAxQAAAAIAAAAIVwpbdcHKgAAACoAAAALAAAAAAAAAAAAAACAAQAAAABndWVzdC5kbWVzZ1BLAQIUAxQA"
    + "AAAIAAAAIVwZqvqZPAAAAEAAAAAOAAAAAAAAAAAAAACAAVMAAABoeXBlcnZpc29yLmxvZ1BLBQYAAAAAAgAC"
    + "AHUAAAC7AAAAAAA="

  static let cpio =
    "H4sIAAAAAAACAzMwNzA3MDSAADBtYZhoYoAdGKJyjRINiAPJMEZ6aWpxiV5KbmpxOgMDQ15qSVpRfl6JlUJR"
    + "ha5dflpacSqQbaCjUJxZlWqlYGJkaWJpZm5kacrFwGCA4U48wNCAPJAEY4QEOXr6uAYpKioCnckAAByJU7Qk"
    + "AQAA"

  /// 8,000 times the guest's line, compressed by gzip and cut after four fifths.
  static let cutGzip =
    "H4sIAAAAAAACA+3KuQmAMAAAwN4pMoCCiA+xcJsEbBJQC3F6HcEBrrviSrryUcu1huPutprzmT73bTj3J61h"
    + "HOIY52WIU1NM0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN"
    + "0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0zRN0w=="

  /// Sixty different lines by gzip -9, of which the last two fifths of the bytes are missing.
  static let cutSmallGzip =
    "H4sIAAAAAAACA32WOW4cQQxFc5+iD2AVuC8T+CKCwxHsRAKsCQydXhQcudmsA7yu6l/kI5+PAwEWWBLiz+P1/jju"
    + "j19wO/78ffrx9vLyfn/cDkr278f774/77XjCb8//GNFg1ZG5QoKZnUYEBM4MLgxCiIlBCumMJKmPDIdQZ1JMUkYG"
    + "Mc8MLQoQjM3/UGc0UdTH/3HXM8MLQFlhZCSxM8IYaPP/JHTG63geM9BoEciCUMEcjzGRzogKzM+DF0RiAI+hCZ8J"
    + "XQRMznPMpp0xNYuxC5A1zowtQMs5MmLLzjBJbJ7T6IJxzCqcmfHWbr5AAUNnBqkzCs65KRvOztTb1O1me/Tcotra"
    + "quvGu2FyZ5STcdaH48U5iSwxv09LLRfXAxDMhEVnrGqNbU4Azw2K5dyAcs6YdHJ0Rtg55spR5M54sFjO3dYkhSVd"
    + "sFL1yIR3RF03x1C2oi4mmcNtvlpLoJQ="
  /// The first line in it.
  static let cutSmallGzipLine = "[  100.069211] net eth0: rx->offset: 2937, size: -1"
}
