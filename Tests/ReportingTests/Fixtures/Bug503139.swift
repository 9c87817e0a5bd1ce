import Bisection
import CaseFile
import Correlation
import LogModel

/// The founding case as values: the lines of Red Hat bug 503139 with an analysis of them.
///
/// The log lines are the reporter's; sentences, probabilities and runs are made up for the tests, as an engine would
/// give them.
enum Bug503139 {
  static let guestFile = "guest.dmesg"
  static let hypervisorFile = "hypervisor.log"

  static let modeLine = Evidence(
    pattern: "linux.netfront.receive-path", stream: "guest",
    first: Place(input: guestFile, line: 1), last: Place(input: guestFile, line: 1),
    text: "netfront: device eth0 has copying receive path.", stamp: nil, printed: 1, suppressed: 0,
    captures: [
      "device": CaptureValue(text: "eth0"), "mode": CaptureValue(text: "copying"),
    ],
    meaning: "After the restore, eth0 receives by copying.")

  static let guestLines = Evidence(
    pattern: "linux.netfront.rx-status", stream: "guest",
    first: Place(input: guestFile, line: 2), last: Place(input: guestFile, line: 11),
    text: "netfront: rx->offset: 0, size: 4294967295", stamp: nil, printed: 10, suppressed: 0,
    captures: [
      "offset": CaptureValue(text: "0", value: 0, unit: "bytes"),
      "status": CaptureValue(text: "4294967295", value: -1, name: "NETIF_RSP_ERROR"),
    ],
    meaning: "The backend answered receive requests with NETIF_RSP_ERROR (-1): no packet came.")

  static let hypervisorLines = Evidence(
    pattern: "xen.grant-table.copy.destination-frame-invalid", stream: "hypervisor",
    first: Place(input: hypervisorFile, line: 1), last: Place(input: hypervisorFile, line: 9),
    text: "(XEN) grant_table.c:1145:d0 destination frame ffffffff invalid.", stamp: nil,
    printed: 9, suppressed: 14,
    captures: [
      "frame": CaptureValue(text: "ffffffff", value: 4_294_967_295, name: "INVALID_P2M_ENTRY")
    ],
    meaning: "Domain 0 was to copy into a frame that does not exist: the granted page was given "
      + "away before.")

  static let incident = Incident(
    id: "incident-1", signature: "netfront-grant-failure/flip-to-copy-at-restore",
    correlation: "netfront-grant-failure",
    title: "eth0 receives nothing: the backend cannot copy into the frames that the guest granted",
    explanation: "Ten packets for eth0 were refused with NETIF_RSP_ERROR. In the hypervisor, "
      + "copies by domain 0 failed because the destination frame ffffffff is invalid, which is "
      + "what a page given away in flip mode looks like when it is granted again.",
    severity: .error, confidence: 0.8731, pairing: .claimed,
    pairingWhy: "neither log has stamps or names the other; they were given together",
    hypotheses: [
      Hypothesis(
        id: "flip-to-copy-at-restore",
        title: "Receive buffers were posted in flip mode, saved, and granted again for copying "
          + "after the restore.",
        probability: 0.91,
        for: [
          Argument(
            reason: "the destination frame is the value of a page given away", ratio: 60,
            place: "hypervisor.log:1"),
          Argument(
            reason: "the guest changed to the copying path", ratio: 8, place: "guest.dmesg:1"),
        ],
        against: [
          Argument(reason: "no line of the restore itself is there", ratio: 0.8, place: nil)
        ]),
      Hypothesis(
        id: "bad-grant-from-guest", title: "The guest's driver grants frames it does not own.",
        probability: 0.072, for: [],
        against: [
          Argument(
            reason: "every failing frame is the same", ratio: 0.1, place: "hypervisor.log:1")
        ]),
      Hypothesis(
        id: "memory-corruption", title: "The grant table was overwritten.", probability: 0.018,
        for: [],
        against: [
          Argument(
            reason: "nothing else in the guest is disturbed", ratio: 0.02, place: nil)
        ]),
    ],
    causes: [
      Cause(
        hypothesis: "flip-to-copy-at-restore",
        evidence: [
          "xen.grant-table.copy.destination-frame-invalid", "linux.netfront.rx-status",
        ])
    ],
    domains: Domains(
      guest: DomainIdentity(
        domid: nil, name: nil, certainty: .unknown,
        why: "no line names the guest; the d0 in the hypervisor's lines is the backend"),
      backend: DomainIdentity(
        domid: 0, name: nil, certainty: .certain, why: "hypervisor.log:1 says d0")),
    evidence: [hypervisorLines, guestLines, modeLine], alignment: nil,
    visibility: [
      Visibility(
        pattern: "linux.netback.copy-grant-failed", verdict: .invisible,
        why: "netback prints it at debug level, and no dom0 log was given",
        advice: "add `xm dmesg` and dom0's /var/log/messages; boot dom0 with `loglevel=8`"),
      Visibility(
        pattern: "linux.netfront.unexpected-rx-mode", verdict: .absent,
        why: "the guest prints it at the default level, and its log is whole", advice: nil),
      Visibility(
        pattern: "xen.grant-table.copy.destination-frame-invalid", verdict: .seen,
        why: "printed at warning level", advice: nil),
    ],
    releases: ["3.1.2-144.el5", "3.1.2-153.el5"],
    nextSteps: [
      "Detach and attach the interface in the guest: `xm network-detach`, `xm network-attach`.",
      "Save on the old and restore on the new dom0 build, and bisect: `firstbad bisect`.",
    ],
    remedies: [
      Remedy(
        kind: .workaround, what: "Load the driver with `rx_copy=1` before the save",
        state: "works; needs a restart of the guest"),
      Remedy(
        kind: .fix, what: "The backend offers flipping again", state: "shipped in 2.6.18-153.el5",
        reference: "Red Hat bug 479754"),
    ])

  static let streams = [
    StreamSummary(
      id: "guest", role: .guest, domid: nil, inputs: [guestFile], records: 11, events: 11,
      clock: StreamSummary.Clock(kind: "none", first: nil, last: nil), xen: nil),
    StreamSummary(
      id: "hypervisor", role: .hypervisor, domid: nil, inputs: [hypervisorFile], records: 9,
      events: 9, clock: StreamSummary.Clock(kind: "none", first: nil, last: nil),
      xen: StreamSummary.XenBuild(version: nil, debug: true)),
  ]

  static let analysis = AnalysisResult(
    streams: streams, incidents: [incident], crashes: [],
    diagnostics: [
      Diagnostic(
        severity: .warning, code: "input.no-stamps", place: guestFile,
        message: "no line has a stamp")
    ])

  static let inputs = [
    InputRecord(
      name: guestFile, sha256: String(repeating: "1a", count: 32), bytes: 470, role: "guest"),
    InputRecord(
      name: hypervisorFile, sha256: String(repeating: "2b", count: 32), bytes: 576,
      role: "hypervisor"),
  ]
}
