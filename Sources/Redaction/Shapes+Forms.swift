/// The forms themselves, as expressions; those of a table are tried in its order where they begin at one place.
extension Shapes {
  /// Characters of a name, and the last one of it.
  private static let inName = "[\\w.\\x80-\\xff-]*[\\w\\x80-\\xff]"
  /// What stands between the groups of a UUID: LVM doubles the dash, systemd escapes it.
  private static let dash = "(?:--?|_|\\\\x2d)"
  /// What a password or token is called where it is given.
  private static let secretWord =
    "(?:[a-z]+[_-])?(?:password|passwd|passphrase|secret|(?:access|api|auth)?[_-]?token|api[_-]?key)"
  /// What follows the `@` of a device's node or of a systemd unit and of no account: `cpu@0`, `gic@40041000`,
  /// `xen-netback@0x0`, `getty@tty1.service`.
  private static let noAccount =
    "(?!0x[0-9A-Fa-f]+(?![\\w.-])|[0-9][0-9A-Fa-f]*(?:,[0-9A-Fa-f]+)*(?![\\w.-])"
    + "|(?=[A-Fa-f]*[0-9])[A-Fa-f][0-9A-Fa-f]{5,}(?:,[0-9A-Fa-f]+)*(?![\\w.-])|[A-Fa-f](?![\\w.-])"
    + "|[^\\s@/]*\\.(?:service|socket|timer|mount|automount|slice|scope|target|path|swap|device)"
    + "(?![\\w-]))"

  /// The groups of `values`, in their order.
  static let values: [(pattern: String, identities: [Identity])] = [
    (
      "(?<![0-9A-Fa-f])([0-9A-Fa-f]{8}\(dash)(?:[0-9A-Fa-f]{4}\(dash)){3}[0-9A-Fa-f]{12})"
        + "(?![0-9A-Fa-f])", [.uuid]
    ),
    // Six pairs, or more in a row: the `MAC=` of a firewall's line is two addresses and a type. No date that begins with
    // a year of four digits is one.
    (
      "(?<![0-9A-Fa-f:])((?:[0-9A-Fa-f]{2}:){5,}[0-9A-Fa-f]{2})(?![0-9A-Za-z:])", [.mac]
    ),
    (
      "(?<![0-9A-Fa-f])(?<!(?<![0-9A-Za-z])(?:19|20)[0-9]{2}-)((?:[0-9A-Fa-f]{2}-){5,}"
        + "[0-9A-Fa-f]{2})(?![0-9A-Za-z])", [.mac]
    ),
    (
      "(?<![0-9A-Za-z.])([0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4})(?![0-9A-Za-z.])", [.mac]
    ),
    // Without marks only where a word says so: systemd names interfaces `enx001b21aabbcc`.
    (
      "(?i)(?<![0-9a-z])(?:enx|(?:mac|hwaddr|ether(?:net)?)(?: addr(?:ess)?)?[ =:]\\s*)"
        + "([0-9a-f]{12})(?![0-9a-z])", [.mac]
    ),
    (
      "(?<![0-9A-Za-z:.])((?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|"
        + "[0-9A-Fa-f]{0,4})(?:%[0-9A-Za-z.]+)?)(?![0-9A-Za-z:])", [.ip]
    ),
    (
      "(?<![0-9.])((?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d))"
        + "(?![0-9]|\\.[0-9])", [.ip]
    ),
    // The account and the password of a URL, and its machine.
    ("(?<=://)([^\\s/@:]+)(?::([^\\s/@]+))?(?=@)", [.user, .secret]),
    (
      "(?i)(?<=://)(?![^\\s/]*@|localhost\\b|\\d+\\.\\d+\\.\\d+\\.\\d)([a-z0-9](?:[\\w.-]*\\w)?)"
        + "(?=[:/?#\\s\"'<>)\\],;]|$)", [.host]
    ),
    // Passwords and tokens: as an option of a command, as a setting.
    (
      "(?i)(?<!\\S)--?(?:\(secretWord)|pass)[ =][\"']?((?!\\{|-)[^\\s\"']+)", [.secret]
    ),
    ("(?i)(?<![a-z])(?:\(secretWord))\\s*=\\s*[\"']?((?!\\{)[^\\s\"',;&]+)", [.secret]),
    (
      "([\\w.+\\x80-\\xff-]+@\(noAccount)(?:[\\w\\x80-\\xff-]+\\.)+[A-Za-z\\x80-\\xff]{2,})",
      [.mail]
    ),
    (
      "(?i)(?<![a-z])(?:serial[ _-]?(?:number|no\\.?|num|#)|id_serial(?:_short)?|serial|s/n|"
        + "service[ _-]?tag|asset[ _-]?tag|ww[np]?n|wwid|machine[ _-]?id|product[ _-]?key)"
        + "\\s*(?:is\\s+)?[:=#]\\s*[\"'<]?((?=[\\w:.-]*\\d)\\w[\\w:.-]{2,}\\w)(?![/\\w])", [.serial]
    ),
    // World Wide Names as hex numbers.
    ("(?i)(?<![a-z])(?:ww[np]?n|wwid)[ =:-]+((?:0x)?[0-9a-f]{16,32})(?![0-9a-z])", [.serial]),
    (
      "(?i)(?<![\\w.])(iqn\\.\\d{4}-\\d{2}\\.[\\w.:-]*\\w|(?:eui|naa)\\.[0-9a-f]{16,32})", [.serial]
    ),
    (
      "(?i)(?<![a-z])(?:user ?name|user|login|logname|ruser|acct)\\s*=\\s*[\"']?"
        + "((?!\\d+\\b)[a-z_\\x80-\\xff][\\w.\\x80-\\xff-]*[\\w\\x80-\\xff])", [.user]
    ),
    (
      "(?i)(?<![a-z])(?:(?:host ?name|node ?name|computer ?name)(?:\\s*[:=]\\s*| (?:set )?to )|"
        + "r?host=)[\"'<`]?((?!\\d+\\.\\d+\\.\\d+\\.\\d)[a-z0-9][\\w.-]*\\w)", [.host]
    ),
    // Without a mark only what has a digit in it: `hostname lookup` is no name.
    ("(?i)(?<![a-z])hostname ((?=[\\w.-]*\\d)[a-z][\\w.-]*\\w)", [.host]),
    (
      "(?i)(?<![\\w@.-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|net|org|edu|gov|mil|info|biz|"
        + "arpa|local|localdomain|lan|internal|intranet|corp|example|cloud|de|uk|fr|nl|ch|at|eu|us|"
        + "ca|au|jp|cn|ru|br|es|se|dk|fi|cz|it|pt|gr|hu|nz|kr|tw|sg|hk|za|mx|il|ua|tr|io|dev|app|tech|"
        + "ai|online|team|be|ie|lu|sk|ro|bg|hr|lt|lv|co))(?![\\w-]|\\.\\w)", [.host]
    ),
  ]

  /// Where a name is given away by its place alone: an account and its machine, paths, tools' words.
  static let places: [(pattern: String, identities: [Identity])] = [
    ("([\\w.+\\x80-\\xff-]*[\\w\\x80-\\xff])@\(noAccount)[\\w\\x80-\\xff]", [.user]),
    (
      "(?<=[\\w\\x80-\\xff])@\(noAccount)((?!\\d+\\.\\d+\\.\\d+\\.\\d)[\\w\\x80-\\xff]"
        + "(?:\(inName))?)", [.host]
    ),
    ("/(?:home|Users)/([\\w\\x80-\\xff](?:\(inName))?)", [.user]),
    (
      "(?i)\\b[a-z]:\\\\+(?:users|documents and settings)\\\\+([\\w\\x80-\\xff](?:\(inName))?)",
      [.user]
    ),
    ("/var/(?:spool/)?mail/([a-z_](?:[\\w.-]*\\w)?)", [.user]),
    (
      "/var/spool/cron/(?:crontabs/|tabs/)?(?!crontabs\\b|tabs\\b)([a-z_](?:[\\w.-]*\\w)?)", [.user]
    ),
    ("(?<![\\w/~.])~([a-z_](?:[\\w.-]*\\w)?)/", [.user]),
    // A Windows account: a domain in capitals, and no escaped character behind the stroke.
    (
      "(?<![\\w\\\\:.])[A-Z][A-Z0-9-]{1,14}\\\\(?!x[0-9a-fA-F]{2})([a-z][\\w.-]{2,}\\w)(?![\\w\\\\])",
      [.user]
    ),
    ("\\bfor (?:invalid |illegal )?user ([A-Za-z_](?:[\\w.-]*\\w)?)", [.user]),
    ("(?i)\\bsession [\\w ]{1,24} of user ([a-z_](?:[\\w.-]*\\w)?)", [.user]),
    ("\\(to \\w+\\) ([a-z_](?:[\\w.-]*\\w)?) on ", [.user]),
    ("\\b(?i:crond?)\\[\\d+\\]: \\(([A-Za-z_](?:[\\w.-]*\\w)?)\\) ", [.user]),
    ("\\b(?:Accepted|Failed) [\\w/-]+ for ([A-Za-z_](?:[\\w.-]*\\w)?) from ", [.user]),
    ("\\bsudo(?:\\[\\d+\\])?: +([A-Za-z_](?:[\\w.-]*\\w)?) : ", [.user]),
    ("\\b([A-Za-z_](?:[\\w.-]*\\w)?)\\(uid=\\d+\\)", [.user]),
    ("^Linux (?!version )(\\w(?:[\\w.-]*\\w)?) \\d+\\.\\d", [.host]),
    // A syslog prefix in the middle of a line: quoted, or behind another program's words.
    (
      "(?:[A-Z][a-z]{2} [ \\d]\\d |\\d{4}-\\d\\d-\\d\\dT)\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)? "
        + "(\\w(?:[\\w.-]*\\w)?) [\\w./-]+(?:\\[\\d+\\])?:", [.host]
    ),
    ("/etc/xen/(?:auto/)?(\\w[\\w.-]*?)\\.(?:cfg|hvm|pv)\\b", [.host]),
    (
      "\\b(?:xl|qemu-dm|qemu|guest|domain-builder-ng|bootloader)-(\\w[\\w.-]*?)(?:-incoming)?\\.log",
      [.host]
    ),
    ("\\b[Dd]omain (\\w(?:[\\w.-]*\\w)?) \\(domid \\d+\\)", [.host]),
    (
      "\\bssh (?:-[iopFJ] \\S+ |-(?!l )\\S+ )*(?:-l ([A-Za-z_](?:[\\w.-]*\\w)?) (?:-\\S+ )*)?(?:\\w+@)?"
        + "([A-Za-z](?:[\\w.-]*\\w)?)\\b", [.user, .host]
    ),
    (
      "\\b(?:xl|xm) migrate (?:-\\S+ )*(\\w(?:[\\w.-]*\\w)?) (?:\\w+@)?([A-Za-z](?:[\\w.-]*\\w)?)",
      [.host, .host]
    ),
    // File servers, as the clients of NFS and CIFS name them (fs/nfs/nfs4state.c, net/sunrpc/clnt.c, fs/smb/client).
    (
      "(?i)\\b(?:nfs|lockd|rpcbind|statd): (?:v\\d )?server (\\w(?:[\\w.-]*\\w)?)(?= ok\\b| not "
        + "responding| error| +does not)", [.host]
    ),
    ("\\bNFSv\\d\\S* server (\\w(?:[\\w.-]*\\w)?)(?= (?:with|for)\\b|[,;.]|$)", [.host]),
    ("(?i)\\bnfs server:? ((?=[\\w.-]*\\d)[a-z](?:[\\w.-]*\\w)?)(?![\\w.-])", [.host]),
    // An export of one: `nas55:/vol`.
    ("(?<![\\w./:@-])((?=[\\w.-]*\\d)[A-Za-z](?:[\\w.-]*\\w)?):/(?=[A-Za-z])", [.host]),
    (
      "\\b(?:mount(?:ing)?|nfs4?|rsync|scp) (?:-\\S+ )*([A-Za-z](?:[\\w.-]*\\w)?):/(?=[A-Za-z])",
      [.host]
    ),
    ("(?<!\\\\)\\\\\\\\([A-Za-z0-9](?:[\\w.-]*\\w)?)\\\\(?=\\w)", [.host]),
    (
      "(?i)\\b(?:mount(?:ing)?|cifs|smb3?)\\b[^\\n]{0,60}?(?<=[\\s\"'`])//([a-z0-9](?:[\\w.-]*\\w)?)/(?=\\w)",
      [.host]
    ),
    // A command's options for a test's machine and for who logs in there.
    ("(?<!\\S)--(?:host|hostname|node)[ =]['\"]?([A-Za-z](?:[\\w.-]*\\w)?)", [.host]),
    (
      "(?<!\\S)--(?:ssh-)?(?:user|username|login|account)[ =]['\"]?([A-Za-z_](?:[\\w.-]*\\w)?)",
      [.user]
    ),
  ]
}
